//! Files that are dropped on the page, and files that the browser itself holds.

use super::Player;

impl Player {
    /// Drops a file on the page. `blob` is a script that gives its content; `text` is its second argument.
    #[track_caller]
    pub fn drops_file(&self, name: &str, blob: &str, text: &str) {
        let script = format!(
            "const transfer = new DataTransfer();
             transfer.items.add(new File([{blob}], arguments[0], {{ type: 'application/json' }}));
             for (const type of ['dragover', 'drop'])
                 document.body.dispatchEvent(
                     new DragEvent(type, {{ dataTransfer: transfer, bubbles: true, cancelable: true }}))"
        );
        self.script::<()>(&script, vec![name.into(), text.into()]);
    }

    /// The text of the one file that the page keeps in the browser's own file system.
    #[track_caller]
    pub fn file_of_the_browser(&self) -> String {
        self.script_that_waits(
            "(async () => {
                 for await (const file of (await navigator.storage.getDirectory()).values())
                     return (await file.getFile()).text();
                 return '';
             })().then(done)",
            vec![],
        )
    }
}
