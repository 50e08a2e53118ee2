//! What was typed after `cargo xtask`, read into a closed list of commands.
//!
//! Nothing is guessed: a word we do not know is an answer in words, with what can be typed instead.

use crate::browser::Browser;
use crate::trouble::{Result, Trouble};

pub const HELP: &str = "\
Dilemmaspel: what you can do with `cargo xtask`

  play     install what is missing, build, and play on http://localhost:8080
             --no-open           do not open a browser
  serve    the same for development: rebuilds and reloads at every change
             --no-open           do not open a browser
  build    leave the static site in dist/
  test     formatting, clippy, native tests, wasm tests, release build, end-to-end tests
             --browser NAME      the browser to test in: chromium (the default)
             --without-browser   leave the tests in a browser out, and say so
  sizes    the size of every file of dist/ against the budget (exit code 1 when over)
  help     this text

The tools are kept per version in a cache folder of their own;
the environment variable DILEMMASPEL_TOOLS puts that folder somewhere else.";

const COMMANDS: &str = "play, serve, build, test, sizes, help";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Play(Opening),
    Serve(Opening),
    Build,
    Test(InBrowser),
    Sizes,
    Help,
}

/// Whether a browser window opens on the site that is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    Open,
    OnlySay,
}

/// Where the tests that need a browser run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InBrowser {
    Run(Browser),
    LeaveOut,
}

pub fn read(typed: &[String]) -> Result<Command> {
    let Some((name, flags)) = typed.split_first() else {
        return usage(format!("Which command? There are: {COMMANDS}."));
    };
    match name.as_str() {
        "play" => Ok(Command::Play(read_opening(name, flags)?)),
        "serve" => Ok(Command::Serve(read_opening(name, flags)?)),
        "build" => without_flags(name, flags, Command::Build),
        "test" => Ok(Command::Test(read_in_browser(flags)?)),
        "sizes" => without_flags(name, flags, Command::Sizes),
        "help" | "--help" | "-h" => Ok(Command::Help),
        unknown => usage(format!(
            "There is no command `{unknown}`. There are: {COMMANDS}. `cargo xtask help` tells what they do."
        )),
    }
}

fn read_opening(name: &str, flags: &[String]) -> Result<Opening> {
    match flags {
        [] => Ok(Opening::Open),
        [flag] if flag == "--no-open" => Ok(Opening::OnlySay),
        others => unknown_flags(name, others, "`--no-open`"),
    }
}

fn read_in_browser(flags: &[String]) -> Result<InBrowser> {
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    match flags.as_slice() {
        [] => Ok(InBrowser::Run(Browser::Chromium)),
        ["--without-browser"] => Ok(InBrowser::LeaveOut),
        ["--browser", name] => Ok(InBrowser::Run(name.parse()?)),
        ["--browser"] => usage("`--browser` wants a name, for example `--browser chromium`.".to_owned()),
        [flag] if flag.starts_with("--browser=") => Ok(InBrowser::Run(flag["--browser=".len()..].parse()?)),
        others => unknown_flags("test", others, "either `--browser NAME` or `--without-browser`"),
    }
}

fn without_flags(name: &str, flags: &[String], command: Command) -> Result<Command> {
    if flags.is_empty() { Ok(command) } else { unknown_flags(name, flags, "nothing") }
}

fn unknown_flags<T, S: AsRef<str>>(name: &str, flags: &[S], known: &str) -> Result<T> {
    let typed: Vec<&str> = flags.iter().map(AsRef::as_ref).collect();
    usage(format!("`{name}` takes {known} behind it, not `{}`.", typed.join(" ")))
}

fn usage<T>(words: String) -> Result<T> {
    Err(Trouble::Usage(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Command> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        read(&words)
    }

    #[test]
    fn every_command_is_read_with_its_flags() {
        let chromium = InBrowser::Run(Browser::Chromium);
        let cases = [
            ("play", Command::Play(Opening::Open)),
            ("play --no-open", Command::Play(Opening::OnlySay)),
            ("serve", Command::Serve(Opening::Open)),
            ("build", Command::Build),
            ("test", Command::Test(chromium)),
            ("test --browser chromium", Command::Test(chromium)),
            ("test --browser=chromium", Command::Test(chromium)),
            ("test --without-browser", Command::Test(InBrowser::LeaveOut)),
            ("sizes", Command::Sizes),
            ("--help", Command::Help),
        ];
        for (line, expected) in cases {
            assert_eq!(typed(line), Ok(expected), "`{line}`");
        }
    }

    #[test]
    fn what_is_not_known_is_a_usage_mistake_that_names_what_is() {
        let cases = [
            ("", "play, serve, build"),
            ("paly", "play, serve, build"),
            ("play --fast", "--no-open"),
            ("build now", "nothing"),
            ("test --browser netscape", "chromium"),
            ("test --browser", "--browser chromium"),
            ("test --browser chromium --without-browser", "either"),
        ];
        for (line, hint) in cases {
            let trouble = typed(line).expect_err(line);
            assert_eq!(trouble.exit_code(), 2, "`{line}`");
            assert!(trouble.to_string().contains(hint), "`{line}`: {trouble}");
        }
    }

    #[test]
    fn the_help_tells_about_every_command_in_the_list() {
        for name in COMMANDS.split(", ") {
            assert!(HELP.contains(&format!("\n  {name} ")), "{name}");
        }
    }
}
