//! What the group agrees on: what, who, and when.

use super::super::parts::{DateField, Note, button, date_field, icon, icon_button};
use super::super::tag::{Tag, tag};
use super::owners;
use crate::app::App;
use crate::domain::{Agreement, AgreementId, AgreementPart, Dilemma, Event, Kept};
use crate::platform::focus;
use crate::text::NL;
use leptos::ev;
use leptos::prelude::RwSignal;

pub fn agreements(app: App, dilemma: &'static Dilemma) -> Tag {
    let words = &NL.talk;
    let add = move |_| {
        app.dispatch(Event::AgreementAdded { fiche: dilemma.id.clone() });
        focus::after_drawing("li:last-child > .agreement [name=agreement]".to_owned());
    };
    let keys = move || list(app, dilemma).iter().map(|agreement| agreement.id.0.to_string()).collect();
    let row = move |key: &str| match key.parse() {
        Ok(id) => row(Row { app, dilemma, id: AgreementId(id) }),
        Err(_) => tag("li"),
    };
    let add = button("button button--quiet").on(ev::click, add).child(icon("add")).child(tag("span").text(words.add));
    tag("section")
        .class("agreements")
        .child(tag("h2").text(words.agreements))
        .child(tag("p").class("field__hint").text(words.agreements_hint))
        .child(tag("ol").class("agreements__list").each(keys, row))
        .child(owners::owners(app, &dilemma.id))
        .child(add)
}

fn list(app: App, dilemma: &Dilemma) -> Vec<Agreement> {
    app.see(|game| game.record(&dilemma.id).map(|record| record.agreements.clone()).unwrap_or_default())
}

#[derive(Clone, Copy)]
struct Row {
    app: App,
    dilemma: &'static Dilemma,
    id: AgreementId,
}

impl Row {
    fn agreement(self) -> Option<Agreement> {
        list(self.app, self.dilemma).into_iter().find(|agreement| agreement.id == self.id)
    }

    fn change(self, part: AgreementPart) {
        self.app.dispatch(Event::AgreementChanged { fiche: self.dilemma.id.clone(), agreement: self.id, part });
    }

    fn remove(self) {
        self.app.dispatch(Event::AgreementRemoved { fiche: self.dilemma.id.clone(), agreement: self.id });
        focus::after_drawing(".agreements > .button".to_owned());
    }

    fn id_of(self, name: &str) -> String {
        format!("{name}-{}", self.id.0)
    }

    /// A label above a field.
    fn field(self, label: &'static str, name: &'static str, field: Tag) -> Tag {
        let id = self.id_of(name);
        let label = tag("label").class("field__label").attr("for", id.clone()).text(label);
        let field = field.class("field__input").attr("name", name).attr("id", id);
        let field = field.live("readonly", move || self.app.is_read_only());
        tag("div").class("field").child(label).child(field)
    }
}

/// Whether it is done.
fn kept(row: Row) -> Tag {
    let is_done = move || row.agreement().is_some_and(|agreement| agreement.kept == Kept::Done);
    let turn = move |_| {
        let kept = if is_done() { Kept::NotYet } else { Kept::Done };
        row.change(AgreementPart::Kept(kept));
    };
    let check = tag("input").attr("type", "checkbox").checked(is_done).on(ev::change, turn);
    tag("label").class("agreement__kept").child(check).child(tag("span").text(NL.talk.kept))
}

fn row(row: Row) -> Tag {
    let words = &NL.talk;
    let number = move || list(row.app, row.dilemma).iter().position(|other| other.id == row.id).map_or(0, |at| at + 1);
    let what = tag("textarea").attr("rows", "1").attr("dir", "auto").typed(
        move || row.agreement().map(|agreement| agreement.what).unwrap_or_default(),
        move |text| row.change(AgreementPart::What(text)),
    );
    let owner = tag("input")
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("list", owners::LIST)
        .typed(
            move || row.agreement().map(|agreement| agreement.owner).unwrap_or_default(),
            move |text| row.change(AgreementPart::Owner(text)),
        );
    let (due, note) = date_field(DateField {
        id: row.id_of("due"),
        value: move || row.agreement().and_then(|agreement| agreement.due),
        keep: move |day| row.change(AgreementPart::Due(day)),
        note: RwSignal::new(Note::default()),
    });
    let remove = icon_button("remove", words.remove_short, move || row.remove())
        .live("aria-label", move || (words.remove)(number()));
    let group = tag("div")
        .class("agreement")
        .attr("role", "group")
        .live("aria-label", move || (words.agreement)(number()))
        .child(row.field(words.what, "agreement", what))
        .child(row.field(words.owner, "owner", owner))
        .child(row.field(words.due, "due", due).child(note))
        .child(kept(row))
        .child(remove);
    tag("li").child(group)
}
