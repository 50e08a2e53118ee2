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
  test     formatting, clippy, native tests, wasm tests, release build, sizes,
           end-to-end tests and a few rounds of the faults
             --browser NAME      test in this browser alone: chromium, firefox or webkit
                                 (otherwise in each of them)
             --without-browser   leave the tests in a browser out, and say so
  faults   power cuts, two tabs, full and missing storage, damaged texts: many
           rounds in real browsers, and the counts of what was kept and lost
             --rounds N          how many rounds (50)
             --seed N            the same chances again
             --browser NAME      in this browser alone: chromium or firefox
  access   every screen in every state through the rules of accessibility, and what
           came of it in docs/accessibility.md
             --browser NAME      in this browser alone, and the page stays as it is
             --kept              no look now: the page from what the last test found
  bench    how quick it is in Chromium, in milliseconds; nothing passes or fails by it
  sizes    the size of every file of dist/ against the budget (exit code 1 when over)
  help     this text

The tools are kept per version in a cache folder of their own;
the environment variable DILEMMASPEL_TOOLS puts that folder somewhere else.";

const COMMANDS: &str = "play, serve, build, test, faults, access, bench, sizes, help";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Play(Opening),
    Serve(Opening),
    Build,
    Test(InBrowser),
    Faults(Faults),
    Access(Access),
    Bench,
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
    Run(Browsers),
    LeaveOut,
}

/// The browsers that were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browsers {
    All,
    Only(Browser),
}

impl Browsers {
    pub fn list(self) -> Vec<Browser> {
        match self {
            Browsers::All => Browser::ALL.to_vec(),
            Browsers::Only(browser) => vec![browser],
        }
    }
}

/// Where the page about accessibility comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Every screen is looked at now.
    Look(Browsers),
    /// From what the last `cargo xtask test` found in all browsers.
    Kept,
}

/// How often the faults are tried, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Faults {
    pub rounds: u64,
    /// `None` for chances that were never there before.
    pub seed: Option<u64>,
    pub browsers: Browsers,
}

const ROUNDS_UNLESS_ASKED: u64 = 50;

pub fn read(typed: &[String]) -> Result<Command> {
    let Some((name, flags)) = typed.split_first() else {
        return usage(format!("Which command? There are: {COMMANDS}."));
    };
    match name.as_str() {
        "play" => Ok(Command::Play(read_opening(name, flags)?)),
        "serve" => Ok(Command::Serve(read_opening(name, flags)?)),
        "build" => without_flags(name, flags, Command::Build),
        "test" => Ok(Command::Test(read_in_browser(flags)?)),
        "faults" => Ok(Command::Faults(read_faults(flags)?)),
        "access" => Ok(Command::Access(read_access(flags)?)),
        "bench" => without_flags(name, flags, Command::Bench),
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
        [] => Ok(InBrowser::Run(Browsers::All)),
        ["--without-browser"] => Ok(InBrowser::LeaveOut),
        ["--browser", name] => Ok(InBrowser::Run(Browsers::Only(name.parse()?))),
        ["--browser"] => usage("`--browser` wants a name, for example `--browser chromium`.".to_owned()),
        [flag] if flag.starts_with("--browser=") => {
            Ok(InBrowser::Run(Browsers::Only(flag["--browser=".len()..].parse()?)))
        }
        others => unknown_flags("test", others, "either `--browser NAME` or `--without-browser`"),
    }
}

fn read_access(flags: &[String]) -> Result<Access> {
    match read_in_browser(flags) {
        Ok(InBrowser::Run(browsers)) => Ok(Access::Look(browsers)),
        _ if flags == ["--kept"] => Ok(Access::Kept),
        Err(trouble) if flags.iter().any(|flag| flag.starts_with("--browser")) => Err(trouble),
        _ => unknown_flags("access", flags, "either `--browser NAME` or `--kept`"),
    }
}

/// Each flag with a value, in any order, as `--rounds 9` or `--rounds=9`.
fn read_faults(flags: &[String]) -> Result<Faults> {
    let mut faults = Faults { rounds: ROUNDS_UNLESS_ASKED, seed: None, browsers: Browsers::All };
    let mut words = flags.iter().flat_map(|flag| flag.split('='));
    while let Some(flag) = words.next() {
        let mut value = || words.next().filter(|value| !value.is_empty());
        match flag {
            "--rounds" => faults.rounds = number(flag, value())?,
            "--seed" => faults.seed = Some(number(flag, value())?),
            "--browser" => match value() {
                Some(name) => faults.browsers = Browsers::Only(name.parse()?),
                None => return usage("`--browser` wants a name, for example `--browser firefox`.".to_owned()),
            },
            _ => return unknown_flags("faults", flags, "`--rounds N`, `--seed N` and `--browser NAME`"),
        }
    }
    Ok(faults)
}

fn number(flag: &str, value: Option<&str>) -> Result<u64> {
    let number = value.and_then(|value| value.parse().ok()).filter(|number| *number > 0);
    number.map_or_else(|| usage(format!("`{flag}` wants a number above zero, for example `{flag} 50`.")), Ok)
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
        let only = |browser| InBrowser::Run(Browsers::Only(browser));
        let faults = Faults { rounds: 50, seed: None, browsers: Browsers::All };
        let in_firefox = Browsers::Only(Browser::Firefox);
        let cases = [
            ("play", Command::Play(Opening::Open)),
            ("play --no-open", Command::Play(Opening::OnlySay)),
            ("serve", Command::Serve(Opening::Open)),
            ("build", Command::Build),
            ("test", Command::Test(InBrowser::Run(Browsers::All))),
            ("test --browser chromium", Command::Test(only(Browser::Chromium))),
            ("test --browser=firefox", Command::Test(only(Browser::Firefox))),
            ("test --browser webkit", Command::Test(only(Browser::Webkit))),
            ("test --without-browser", Command::Test(InBrowser::LeaveOut)),
            ("faults", Command::Faults(faults)),
            ("faults --rounds 9 --seed=7", Command::Faults(Faults { rounds: 9, seed: Some(7), ..faults })),
            ("faults --browser firefox", Command::Faults(Faults { browsers: in_firefox, ..faults })),
            ("access", Command::Access(Access::Look(Browsers::All))),
            ("access --browser firefox", Command::Access(Access::Look(in_firefox))),
            ("access --kept", Command::Access(Access::Kept)),
            ("bench", Command::Bench),
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
            ("faults --rounds", "--rounds 50"),
            ("faults --rounds many", "--rounds 50"),
            ("faults --browser", "--browser firefox"),
            ("faults --quickly", "--seed N"),
            ("access --without-browser", "--browser NAME"),
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
