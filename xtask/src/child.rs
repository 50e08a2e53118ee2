//! Starting other programs: in the root of the project, in an environment as if a person had started them.
//!
//! Ways to run one: `shown` (its output goes straight to the screen), `shown_when_it_fails`, `answer` (a short question,
//! its output is the answer) and `followed` (shown, and read along line by line).

use std::env;
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, ErrorKind, IsTerminal, Write};
use std::process::{ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::project::Project;
use crate::trouble::{Result, Trouble, While, failed};

/// Cargo tells a program it runs about the package of that program. Passed on, it would make build scripts of
/// other packages think that something changed.
const ABOUT_XTASK_ITSELF: [&str; 5] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];

const LOOK_WHETHER_IT_ENDED: Duration = Duration::from_millis(200);
const PATIENCE_AFTER_ITS_END: Duration = Duration::from_secs(3);

pub fn command(program: impl AsRef<OsStr>, project: &Project) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project.root());
    for (name, _) in env::vars_os() {
        if ABOUT_XTASK_ITSELF.iter().any(|prefix| name.to_string_lossy().starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    // Trunk 0.21 stops at `NO_COLOR=1`: it only understands true and false.
    match env::var_os("NO_COLOR") {
        Some(value) if value.is_empty() => command.env_remove("NO_COLOR"),
        Some(_) => command.env("NO_COLOR", "true"),
        None => &mut command,
    };
    command
}

pub fn cargo(project: &Project) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(cargo, project);
    // Its output may go through our pipe, but a person is still looking.
    if io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

/// Runs the program with its output on the screen; any end but success is trouble.
pub fn shown(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|reason| cannot_start(command, &reason))?;
    if status.success() { Ok(()) } else { failed(format!("`{}` {}.", in_words(command), ended(status))) }
}

/// As [`shown`], for a program beside others: what it prints is only shown when it fails.
pub fn shown_when_it_fails(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output().map_err(|reason| cannot_start(command, &reason))?;
    if output.status.success() {
        return Ok(());
    }
    let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    failed(format!("{printed}`{}` {}.", in_words(command), ended(output.status)))
}

/// What the program prints, or `None` when it is not there or does not succeed.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs the program with its output on the screen, and hands every line of standard output to `read_along`.
pub fn followed(command: &mut Command, mut read_along: impl FnMut(&str)) -> Result<ExitStatus> {
    each_line(command, |line| {
        show(line)?;
        read_along(&String::from_utf8_lossy(line));
        Ok(())
    })
}

fn each_line(command: &mut Command, mut on_line: impl FnMut(&[u8]) -> Result<()>) -> Result<ExitStatus> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|reason| cannot_start(command, &reason))?;
    let (sender, lines) = channel();
    if let Some(output) = child.stdout.take() {
        thread::spawn(move || send_lines(output, &sender));
    }
    let mut status = None;
    loop {
        let patience = if status.is_some() { PATIENCE_AFTER_ITS_END } else { LOOK_WHETHER_IT_ENDED };
        match next_line(&lines, patience) {
            Next::Line(line) => on_line(&line)?,
            Next::End => break,
            // A browser left behind by a test may hold the pipe open for ever; the program itself has ended.
            Next::Silence if status.is_some() => break,
            Next::Silence => status = child.try_wait().while_doing(|| "ask whether a program ended".to_owned())?,
        }
    }
    child.wait().while_doing(|| format!("wait for `{}`", in_words(command)))
}

enum Next {
    Line(Vec<u8>),
    Silence,
    End,
}

fn next_line(lines: &Receiver<Vec<u8>>, patience: Duration) -> Next {
    match lines.recv_timeout(patience) {
        Ok(line) => Next::Line(line),
        Err(RecvTimeoutError::Timeout) => Next::Silence,
        Err(RecvTimeoutError::Disconnected) => Next::End,
    }
}

fn send_lines(output: ChildStdout, sender: &Sender<Vec<u8>>) {
    let mut output = BufReader::new(output);
    loop {
        let mut line = Vec::new();
        match output.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) if sender.send(line).is_err() => return,
            Ok(_) => {}
        }
    }
}

fn show(line: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(line).and_then(|()| out.flush()).while_doing(|| "print the output of a program".to_owned())
}

fn cannot_start(command: &Command, reason: &io::Error) -> Trouble {
    let program = command.get_program().to_string_lossy();
    Trouble::Failed(match reason.kind() {
        ErrorKind::NotFound => format!("The program `{program}` is not installed here."),
        _ => format!("The program `{program}` does not start: {reason}"),
    })
}

pub fn ended(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("ended with exit code {code}"),
        None => format!("was stopped ({status})"),
    }
}

fn in_words(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::time::Instant;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn every_line_is_read_also_the_last_one_without_a_line_end() {
        let mut lines = Vec::new();
        let status = each_line(&mut shell("printf 'one\\ntwo'; exit 3"), |line| {
            lines.push(String::from_utf8_lossy(line).into_owned());
            Ok(())
        });
        assert_eq!(lines, ["one\n", "two"]);
        assert_eq!(status.map(|status| status.code()), Ok(Some(3)));
    }

    // A test that left a browser behind kept the whole run waiting for the browser.
    #[test]
    fn what_a_program_left_behind_is_not_waited_for() {
        let start = Instant::now();
        let status = each_line(&mut shell("sleep 30 & echo done"), |_| Ok(()));
        assert!(status.is_ok_and(|status| status.success()));
        assert!(start.elapsed() < Duration::from_secs(15));
    }

    #[test]
    fn a_program_that_is_missing_is_named() {
        let trouble = shown(&mut Command::new("no-program-has-this-name")).expect_err("it cannot start");
        assert!(trouble.to_string().contains("no-program-has-this-name"));
        assert_eq!(answer(&mut Command::new("no-program-has-this-name")), None);
    }

    #[test]
    fn a_failing_program_is_told_with_its_exit_code() {
        let trouble = shown(&mut shell("exit 7")).expect_err("it fails");
        assert_eq!(trouble.to_string(), "`sh -c exit 7` ended with exit code 7.");
        let trouble = shown_when_it_fails(&mut shell("echo why; exit 7")).expect_err("it fails");
        assert_eq!(trouble.to_string(), "why\n`sh -c echo why; exit 7` ended with exit code 7.");
    }
}
