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
  test     the check of every day: formatting, clippy, native tests, wasm tests, release
           build, sizes, every story in the first browser, in the others those that an
           engine can spoil, and a few rounds of the faults
             --everything        every story, look and fault in each browser that it is for
             --browser NAME      test in this browser alone: chromium, firefox or webkit
                                 (otherwise in each of them)
             --without-browser   leave the tests in a browser out, and say so
  stories  the stories whose names have one of these words in them, to try a change
             --browser NAME      in this browser (chromium)
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

const COMMANDS: &str = "play, serve, build, test, stories, faults, access, bench, sizes, help";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Play(Opening),
    Serve(Opening),
    Build,
    Test(Depth, InBrowser),
    Stories(Stories),
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

/// How much of what there is to see is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What a change can break, and what an engine can spoil.
    Everyday,
    /// All of it, in each browser.
    Everything,
}

impl Depth {
    /// What the stories are told.
    pub fn name(self) -> &'static str {
        match self {
            Depth::Everyday => "everyday",
            Depth::Everything => "everything",
        }
    }
}

/// Which stories are played, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stories {
    pub browser: Browser,
    /// Parts of their names; all of them when there is none.
    pub words: Vec<String>,
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
    /// From what the last `cargo xtask test --everything` found.
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
        "test" => read_test(flags),
        "stories" => Ok(Command::Stories(read_stories(flags)?)),
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

fn read_test(flags: &[String]) -> Result<Command> {
    const KNOWN: &str = "`--everything`, and either `--browser NAME` or `--without-browser`";
    let (mut depth, mut in_browser) = (Depth::Everyday, None);
    let mut words = flags.iter().flat_map(|flag| flag.split('='));
    while let Some(flag) = words.next() {
        let asked = match flag {
            "--everything" => {
                depth = Depth::Everything;
                continue;
            }
            "--without-browser" => InBrowser::LeaveOut,
            "--browser" => InBrowser::Run(Browsers::Only(named_browser(words.next())?)),
            _ => return unknown_flags("test", flags, KNOWN),
        };
        if in_browser.replace(asked).is_some() {
            return unknown_flags("test", flags, KNOWN);
        }
    }
    Ok(Command::Test(depth, in_browser.unwrap_or(InBrowser::Run(Browsers::All))))
}

fn read_stories(flags: &[String]) -> Result<Stories> {
    let mut stories = Stories { browser: Browser::Chromium, words: Vec::new() };
    let mut words = flags.iter().flat_map(|flag| flag.split('='));
    while let Some(word) = words.next() {
        match word {
            "--browser" => stories.browser = named_browser(words.next())?,
            flag if flag.starts_with('-') => {
                return unknown_flags("stories", flags, "`--browser NAME` and parts of names");
            }
            part => stories.words.push(part.to_owned()),
        }
    }
    Ok(stories)
}

fn read_access(flags: &[String]) -> Result<Access> {
    let words: Vec<&str> = flags.iter().flat_map(|flag| flag.split('=')).collect();
    match words.as_slice() {
        [] => Ok(Access::Look(Browsers::All)),
        ["--kept"] => Ok(Access::Kept),
        ["--browser", name @ ..] if name.len() < 2 => {
            Ok(Access::Look(Browsers::Only(named_browser(name.first().copied())?)))
        }
        _ => unknown_flags("access", flags, "either `--browser NAME` or `--kept`"),
    }
}

fn named_browser(name: Option<&str>) -> Result<Browser> {
    match name.filter(|name| !name.is_empty()) {
        Some(name) => name.parse(),
        None => usage("`--browser` wants a name, for example `--browser firefox`.".to_owned()),
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
            "--browser" => faults.browsers = Browsers::Only(named_browser(value())?),
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
        let only = |browser| Command::Test(Depth::Everyday, InBrowser::Run(Browsers::Only(browser)));
        let everything = |in_browser| Command::Test(Depth::Everything, in_browser);
        let stories = |browser, words: &[&str]| {
            Command::Stories(Stories { browser, words: words.iter().map(|word| (*word).to_owned()).collect() })
        };
        let faults = Faults { rounds: 50, seed: None, browsers: Browsers::All };
        let in_firefox = Browsers::Only(Browser::Firefox);
        let cases = [
            ("play", Command::Play(Opening::Open)),
            ("play --no-open", Command::Play(Opening::OnlySay)),
            ("serve", Command::Serve(Opening::Open)),
            ("build", Command::Build),
            ("test", Command::Test(Depth::Everyday, InBrowser::Run(Browsers::All))),
            ("test --everything", everything(InBrowser::Run(Browsers::All))),
            ("test --browser webkit --everything", everything(InBrowser::Run(Browsers::Only(Browser::Webkit)))),
            ("test --browser chromium", only(Browser::Chromium)),
            ("test --browser=firefox", only(Browser::Firefox)),
            ("test --without-browser", Command::Test(Depth::Everyday, InBrowser::LeaveOut)),
            ("stories", stories(Browser::Chromium, &[])),
            ("stories tabs files --browser webkit", stories(Browser::Webkit, &["tabs", "files"])),
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
            ("test --browser", "--browser firefox"),
            ("test --quick", "--everything"),
            ("stories --slowly", "parts of names"),
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
