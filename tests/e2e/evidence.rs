//! What is left of a story that failed: a picture of the window, and its words.

use crate::window::Window;
use std::fs;
use std::path::{Path, PathBuf};

/// Saves what can still be saved, and says where; a browser that is gone leaves nothing.
pub fn save(window: &Window, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/e2e-failures");
    if let Err(e) = fs::create_dir_all(&folder) {
        eprintln!("there is no place for a picture of what went wrong: {e}");
        return;
    }
    let folder = folder.canonicalize().unwrap_or(folder);
    let picture = window.run(async |driver| driver.screenshot_as_png().await);
    if let Ok(picture) = picture {
        keep(folder.join(format!("{name}.png")), &picture);
    }
    let words: Result<String, _> = window.try_script(
        "return [location.href, document.title, 'focus: ' + document.activeElement?.outerHTML.slice(0, 200),
             document.body.innerText, ...Object.entries(localStorage).map(pair => pair.join(' = '))].join('\\n\\n')",
        vec![],
    );
    if let Ok(words) = words {
        keep(folder.join(format!("{name}.txt")), words.as_bytes());
    }
}

fn keep(path: PathBuf, bytes: &[u8]) {
    match fs::write(&path, bytes) {
        Ok(()) => eprintln!("see {}", path.display()),
        Err(e) => eprintln!("{} could not be written: {e}", path.display()),
    }
}
