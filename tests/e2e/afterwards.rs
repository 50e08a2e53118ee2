//! What has to happen when a browser is done with, also when the whole program has ended, in whatever way: a shell waits at
//! the other end of a line, and a line is cut however its owner ends.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Ends groups of processes and removes a folder, when it is dropped or its owner has ended.
pub struct Afterwards(Child);

/// Each line that comes is the number of a group.
const SCRIPT: &str = r#"trap '' INT HUP TERM
while read -r group; do groups="$groups $group"; done
for group in $groups; do kill -s KILL -- "-$group"; done
rm -rf -- "$1" || { sleep 1; rm -rf -- "$1"; }"#;

impl Afterwards {
    #[track_caller]
    pub fn remove(folder: &Path) -> Self {
        let shell = Command::new("sh")
            .args(["-c", SCRIPT, "afterwards"])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(shell.unwrap_or_else(|e| panic!("there is no shell: {e}")))
    }

    /// Ends every process of this group first.
    #[track_caller]
    pub fn end_group(&self, group: u32) {
        let told = self.0.stdin.as_ref().map(|mut line| writeln!(line, "{group}"));
        assert!(matches!(told, Some(Ok(()))), "nobody waits for the end of the browser");
    }
}

impl Drop for Afterwards {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        if let Err(e) = self.0.wait() {
            eprintln!("what had to happen afterwards may not have: {e}");
        }
    }
}
