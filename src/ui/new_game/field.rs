//! A text field of the form: a label, a hint, a field, and what is wrong with it.

use super::super::tag::{Tag, Value, tag};
use super::model::{Fault, Field};
use super::setup_form::Form;
use crate::text::NL;

pub fn text_field(form: Form, which: Field, label: impl Value, hint: &'static str) -> Tag {
    let id = id_of(which);
    let hint_id = [&id, "-hint"].concat();
    let error_id = [&id, "-error"].concat();
    let fault = move || form.fault(which);
    // Only what is there: a hint, what is wrong, both or nothing.
    let described_by = {
        let (hint, error) = ((!hint.is_empty()).then(|| hint_id.clone()), error_id.clone());
        move || match (&hint, fault().map(|_| &error)) {
            (Some(hint), Some(error)) => Some([hint, " ", error].concat()),
            (one, None) => one.clone(),
            (None, error) => error.cloned(),
        }
    };
    let numeric = if which == Field::Seed { "numeric" } else { "text" };
    let field = tag("input")
        .class("field__input")
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("inputmode", numeric)
        .attr("id", id.clone())
        .attr("name", id.clone())
        .live("aria-describedby", described_by)
        .live("aria-invalid", move || fault().map(|_| "true"))
        .typed(move || form.shown().text(which).to_owned(), move |text| form.change(|draft| draft.write(which, text)));
    let hint = (!hint.is_empty()).then(|| tag("p").class("field__hint").attr("id", hint_id).text(hint));
    tag("div")
        .class("field")
        .child(tag("label").class("field__label").attr("for", id).text(label))
        .children(hint)
        .child(field)
        .show(fault, move |fault| {
            fault.map(|fault| {
                tag("p").class("field__error").attr("id", error_id.clone()).attr("role", "alert").text(in_words(fault))
            })
        })
}

pub fn id_of(field: Field) -> String {
    match field {
        Field::Name => "name".to_owned(),
        Field::Municipality => "municipality".to_owned(),
        Field::Seed => "seed".to_owned(),
        Field::Date => "date".to_owned(),
        Field::PersonName(id) => format!("person-{id}"),
        Field::PersonRole(id) => format!("role-{id}"),
    }
}

fn in_words(fault: Fault) -> String {
    match fault {
        Fault::TooLong { length } => (NL.new_game.too_long)(length),
        Fault::NotANumber => NL.new_game.seed_wrong.to_owned(),
        Fault::Nameless => NL.new_game.nameless.to_owned(),
    }
}
