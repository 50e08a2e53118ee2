//! Mounts the app; a panic tells people what is kept.

use dilemmaspel::{app, platform, text, ui};

fn main() {
    let words = &text::NL.stopped;
    platform::panic::install(platform::panic::LastWords {
        title: words.title,
        text: words.text,
        download: words.download,
        file_name: words.file,
        reload: words.reload,
        saved: app::everything_saved,
    });
    leptos::mount::mount_to_body(ui::root);
}
