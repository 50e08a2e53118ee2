//! Codes that are read aloud from phones.

use super::super::tag::Tag;
use super::typing::{Typing, typing};
use crate::app::App;
use crate::domain::Source;
use crate::text::NL;

const CODES: Typing = Typing {
    name: "code",
    title: NL.group.code,
    hint: |app| (NL.group.code_hint)(app.length_of_code().unwrap_or_default()),
    read: |app, typed| app.board_of_code(typed).map_err(|wrong| (NL.group.code_wrong)(&wrong)),
    source: Source::Phone,
};

pub fn codes(app: App) -> Tag {
    typing(app, CODES)
}
