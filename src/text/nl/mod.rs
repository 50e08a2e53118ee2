//! Dutch, at B1: short sentences, active, familiar words; players are "jullie".

mod access;
mod aloud;
mod bin;
mod board;
mod booklet;
mod card;
mod clock;
mod date;
mod differences;
mod earlier;
mod facilitator;
mod files;
mod finish;
mod frame;
mod group;
mod how;
mod keys;
mod lent;
mod new_game;
mod preferences;
mod problems;
mod report;
mod say;
mod shelf;
mod start;
mod steps;
mod talk;
mod white;

use super::Texts;
use crate::domain::{Day, DayTime};

pub static NL: Texts = Texts {
    frame: frame::FRAME,
    lost: frame::LOST,
    stopped: frame::STOPPED,
    save: frame::SAVE,
    start: start::START,
    shelf: shelf::SHELF,
    card: card::CARD,
    bin: bin::BIN,
    new_game: new_game::NEW_GAME,
    how: how::HOW,
    keys: keys::KEYS,
    board: board::BOARD,
    fiche: board::FICHE,
    reader: board::READER,
    group: group::GROUP,
    differences: differences::DIFFERENCES,
    earlier: earlier::EARLIER,
    facilitator: facilitator::FACILITATOR,
    clock: clock::CLOCK,
    date: date::DATE,
    talk: talk::TALK,
    white: white::WHITE,
    booklet: booklet::BOOKLET,
    lent: lent::LENT,
    aloud: aloud::ALOUD,
    report: report::REPORT,
    say: say::SAY,
    steps: steps::STEPS,
    files: files::FILES,
    finish: finish::FINISH,
    preferences: preferences::PREFERENCES,
    access: access::ACCESS,
};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// `21 november 2026`.
fn day(day: Day) -> String {
    let month = MONTHS.get(usize::from(day.month()) - 1).copied().unwrap_or_default();
    format!("{} {month} {}", day.day(), day.year())
}

/// `21 november 2026, 14.05 uur`.
fn moment(at: DayTime) -> String {
    format!("{}, {}.{:02} uur", day(at.day), at.hours, at.minutes)
}

/// `1 fiche`, `3 fiches`.
fn count(number: usize, one: &str, more: &str) -> String {
    format!("{} {}", thousands(number), if number == 1 { one } else { more })
}

/// `12`, `1.234`.
fn thousands(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{}.{:03}", thousands(number / 1_000), number % 1_000),
    }
}
