//! A screen that is not there, for a browser that cannot do without one: an X server that draws in memory.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// Without a window manager a window may have any size, also a larger one than the screen, and it has the focus
/// when the pointer is over it. The pointer is in the middle, so that has to lie inside the smallest window, one of
/// 320 by 256: a page without the focus does not show where it is.
const SIZE: &str = "280x320x24";

pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a server on the first number that is free, in a group of processes of its own.
    #[track_caller]
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|e| panic!("Xvfb does not start: {e}"));
        // It writes the number on its first line as soon as it takes orders.
        let mut number = String::new();
        if let Some(output) = server.stdout.take()
            && let Err(e) = BufReader::new(output).read_line(&mut number)
        {
            panic!("Xvfb does not say its number: {e}");
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        assert!(display.name.len() > 1, "Xvfb has stopped already");
        display
    }

    /// What programs call it in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of its group of processes.
    pub fn group(&self) -> u32 {
        self.server.id()
    }

    /// Waits for its end, which somebody else brings about.
    pub fn wait(&mut self) -> std::io::Result<()> {
        self.server.wait().map(drop)
    }
}
