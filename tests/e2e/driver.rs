//! The driver of the browser: a child process on a port of its own, ended when it is dropped, or when this
//! program has ended.

use crate::afterwards::Afterwards;
use crate::browser::Browser;
use crate::display::Display;
use crate::wait::wait_until;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub struct Driver {
    child: Child,
    port: u16,
    display: Option<Display>,
}

impl Driver {
    /// Starts the driver in this environment and waits until it takes orders. The driver, its browser and its screen are
    /// one group of processes, which ends with this program.
    #[track_caller]
    pub fn start(
        browser: Browser,
        program: &Path,
        environment: Vec<(&'static str, OsString)>,
        afterwards: &Afterwards,
    ) -> Self {
        let port = free_port();
        let display = browser.needs_a_display().then(Display::start);
        let group = display.as_ref().map_or(0, Display::group);
        let child = Command::new(program)
            .args(browser.driver_arguments(port))
            .envs(environment)
            .envs(display.iter().map(|display| ("DISPLAY", display.name())))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(group.cast_signed())
            .spawn()
            .unwrap_or_else(|e| panic!("{} does not start: {e}", program.display()));
        let mut driver = Self { child, port, display };
        afterwards.end_group(driver.group());
        wait_until("the driver of the browser takes orders", || {
            if let Ok(Some(status)) = driver.child.try_wait() {
                panic!("{} has stopped already: {status}", program.display());
            }
            is_ready(port).then_some(())
        });
        driver
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    fn group(&self) -> u32 {
        self.display.as_ref().map_or(self.child.id(), Display::group)
    }

    fn end(&mut self) -> std::io::Result<()> {
        // The browser may have ended all of it already; then there is nothing to end.
        Command::new("kill").args(["-s", "KILL", "--", &format!("-{}", self.group())]).output()?;
        self.child.wait()?;
        self.display.as_mut().map_or(Ok(()), Display::wait)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Err(e) = self.end() {
            eprintln!("the driver of the browser does not end: {e}");
        }
    }
}

/// A port on which nothing listens at this moment.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .unwrap_or_else(|e| panic!("this machine has no free port: {e}"))
}

/// Asks `GET /status`, as the WebDriver standard has it.
fn is_ready(port: u16) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
        // The driver keeps the line open, so this reads what has come and no further.
        let mut answer = [0; 4096];
        let length = stream.read(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer[..length]).into_owned())
    };
    ask().is_ok_and(|answer| answer.replace(' ', "").contains("\"ready\":true"))
}
