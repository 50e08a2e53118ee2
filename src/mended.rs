//! An address as it comes out of a chat or a mail: with a full stop or a quote around it, in capitals, encoded once more, with
//! what a program hung on it. It is read as meant only as long as it can mean one thing.
//!
//! What this app writes itself is read to the letter by `route` and never comes here.

use crate::signs::is_invisible;
use percent_encoding::percent_decode_str;

/// How the addresses of this app begin.
const FIRST: [&str; 6] = ["nieuw", "uitleg", "toegankelijkheid", "mee", "boekje", "spel"];
/// The one of an invitation.
const INVITATION: &str = "mee";
/// Between an invitation's white fiches, and before each sign that is encoded: one of these at the end is a cut, and no
/// sign that somebody put behind the address.
const CUTS: [char; 2] = ['~', '%'];

/// The address that is meant, as this app would write it; nothing when there is none, or when there are several.
pub fn mended(text: &str) -> Option<String> {
    let text = whole(text);
    let pieces = || text.split('#');
    // A link that was put in the place of its address begins again behind another `#`.
    let mut meant = pieces().filter(|piece| begins(piece)).map(address);
    match meant.next() {
        Some(first) => meant.all(|other| other == first).then_some(first).flatten(),
        None => pieces().all(|piece| parts(path(piece).0).is_empty()).then(|| "/".to_owned()),
    }
}

/// What is wrong with an invitation that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It ends before it says which game.
    NoGame,
    /// What stands in the place of the game.
    Game(String),
    /// The white fiches are not whole, and they are only in the link.
    Fiches,
}

impl Damage {
    /// Nothing for an address that is no invitation.
    pub fn of(text: &str) -> Option<Self> {
        let text = whole(text);
        let piece = text.split('#').find(|piece| first(piece).as_deref() == Some(INVITATION))?;
        let plain = decoded(piece);
        let raw = parts(path(piece).0);
        let has_slash = raw.first().is_some_and(|first| clean(first) == INVITATION);
        let parts = if has_slash { raw } else { parts(path(&plain).0) };
        match parts.as_slice() {
            [_, _, rest, ..] if rest.starts_with(|one: char| one.is_ascii_digit()) => Some(Self::Fiches),
            [_, game @ ..] if !game.is_empty() => Some(Self::Game(decoded(&game.join("/")))),
            _ => Some(Self::NoGame),
        }
    }
}

/// The address of a page without what programs hang on it to see who follows a link.
pub fn untracked(page: &str) -> String {
    const TRACKERS: [&str; 8] = ["fbclid", "gclid", "dclid", "msclkid", "igshid", "twclid", "mc_cid", "mc_eid"];
    let Some((page, query)) = page.split_once('?') else { return page.to_owned() };
    let is_kept = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default();
        !name.starts_with("utm_") && !TRACKERS.contains(&name)
    };
    let kept = query.split('&').filter(is_kept).collect::<Vec<_>>().join("&");
    if kept.is_empty() { page.to_owned() } else { [page, "?", &kept].concat() }
}

/// One that was encoded as a whole has no slash of its own.
fn whole(text: &str) -> String {
    let mut text = text.to_owned();
    while !text.contains('/') {
        let plain = decoded(&text);
        if plain == text {
            break;
        }
        text = plain;
    }
    text
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// What stands before a query, and the rest. Programs hang theirs on it with either sign.
fn path(piece: &str) -> (&str, &str) {
    piece.split_at(piece.find(['?', '&']).unwrap_or(piece.len()))
}

fn parts(path: &str) -> Vec<&str> {
    path.split('/').filter(|part| !clean(part).is_empty()).collect()
}

/// The word with which it begins.
fn first(piece: &str) -> Option<String> {
    parts(path(&decoded(piece)).0).first().map(|first| clean(first))
}

fn begins(piece: &str) -> bool {
    first(piece).is_some_and(|first| FIRST.contains(&first.as_str()))
}

/// In small letters, without signs that nobody sees and without what stands around it.
fn clean(text: &str) -> String {
    let seen = decoded(text).chars().filter(|one| !is_invisible(*one)).collect::<String>().to_ascii_lowercase();
    seen.trim_matches(|one: char| !one.is_ascii_alphanumeric()).to_owned()
}

fn address(piece: &str) -> Option<String> {
    let (raw, rest) = path(piece);
    if let [first, game, fiches] = parts(raw).as_slice()
        && clean(first) == INVITATION
    {
        return invitation([first, game], fiches, rest);
    }
    let piece = decoded(piece);
    let (path, query) = path(&piece);
    let page = query.split(['?', '&']).find_map(|part| part.strip_prefix("boekje=")).map(clean);
    let page = page.filter(|page| !page.is_empty()).map(|page| ["?boekje=", &page].concat()).unwrap_or_default();
    let path = clean(path).split('/').map(str::trim).collect::<Vec<_>>().join("/");
    Some(["/", &path, &page].concat())
}

/// The titles of white fiches are read to the letter, so what was added has to be told from what was encoded.
fn invitation(begin: [&str; 2], raw: &str, rest: &str) -> Option<String> {
    let fiches = raw.trim_end_matches(|one: char| one.is_ascii_punctuation() && !CUTS.contains(&one));
    // A browser encodes these anew by itself; any other one shows that nobody decoded the signs of the titles.
    let is_encoded = |code: &str| {
        let sign = code.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok()).unwrap_or_default();
        sign.is_ascii_punctuation() && !b"\"<>`".contains(&sign)
    };
    let is_untouched = fiches.split('%').skip(1).any(is_encoded);
    let is_longer = fiches.len() < raw.len() || (!rest.is_empty() && !rest.contains('='));
    let is_small = |text: &str| !text.contains(|one: char| one.is_ascii_uppercase());
    let is_in_capitals = !begin.into_iter().all(is_small) && !fiches.contains(|one: char| one.is_ascii_lowercase());
    let is_sure = !is_in_capitals && (is_untouched || !is_longer);
    is_sure.then(|| ["/", INVITATION, "/", &clean(begin[1]), "/", fiches].concat())
}
