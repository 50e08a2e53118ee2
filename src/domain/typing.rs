//! Which changes are typing on: together they are one step to undo, of about a sentence.
//!
//! Whatever once stood there can be given back, so what takes words away, or puts others in their place, is a step of its
//! own, however soon it comes.

use super::change::Both;
use super::{Agreement, AgreementId, Day, Edit, Participant, ParticipantId, Setup};

/// Characters of a step that ends with its sentence.
const SENTENCE: usize = 20;
/// After so many characters the next word is a new step.
const LONG: usize = 100;
/// After so many the next character is.
const LONGEST: usize = 150;
/// So many characters are put right in passing, as a keyboard does that looks for the word that is meant.
const PUT_RIGHT: usize = 4;

impl Edit {
    /// Makes one step out of two edits when the second one is typing on; hands it back when it is a step of its own.
    pub(super) fn type_on(&mut self, next: Self) -> Option<Self> {
        if self.goes_on_with(&next) { self.join(next) } else { Some(next) }
    }

    fn goes_on_with(&self, next: &Self) -> bool {
        let count = |text: &str| text.chars().count();
        let (gone, come) = (count(&next.before), count(&next.after));
        match (self.after.is_empty(), next.after.is_empty()) {
            (true, true) => true,
            (false, false) => gone <= come.min(PUT_RIGHT) && !self.is_full_before(&next.after),
            _ => false,
        }
    }

    /// A sentence is over, or it is a long one.
    fn is_full_before(&self, next: &str) -> bool {
        let length = self.after.chars().count();
        let ends_a_word = next.starts_with(char::is_whitespace);
        let ends_a_sentence = ends_a_word && self.after.ends_with(['.', '!', '?', '…', ':']) || next.starts_with('\n');
        length >= LONGEST || ends_a_word && length >= LONG || ends_a_sentence && length >= SENTENCE
    }
}

/// The one thing in which two values differ.
#[derive(PartialEq)]
enum Field {
    What(AgreementId),
    Owner(AgreementId),
    Due(AgreementId),
    Name,
    Municipality,
    Date,
    PersonName(ParticipantId),
    PersonRole(ParticipantId),
}

/// A field that was changed, and how.
type Typed = (Field, Doing);

enum Doing {
    Typing(Edit),
    /// A day, which is chosen or typed as one thing.
    Choosing,
    /// No day any more.
    Clearing,
}

impl Doing {
    fn with_day(day: Option<Day>) -> Self {
        if day.is_some() { Self::Choosing } else { Self::Clearing }
    }
}

impl Both<Vec<Agreement>> {
    pub(super) fn type_on(&mut self, next: Self) -> Option<Self> {
        join(self, next, Self::typed)
    }

    /// Nothing when an agreement came or went, when one was ticked off, or when more than one field changed.
    fn typed(&self) -> Option<Typed> {
        if self.before.len() != self.after.len() {
            return None;
        }
        let mut different = self.before.iter().zip(&self.after).filter(|(before, after)| before != after);
        let ((before, after), None) = (different.next()?, different.next()) else { return None };
        let id = before.id;
        let only = |part: Agreement| part == *after;
        if only(Agreement { what: after.what.clone(), ..before.clone() }) {
            return Some((Field::What(id), Doing::Typing(Edit::between(&before.what, &after.what))));
        }
        if only(Agreement { owner: after.owner.clone(), ..before.clone() }) {
            return Some((Field::Owner(id), Doing::Typing(Edit::between(&before.owner, &after.owner))));
        }
        let is_due = only(Agreement { due: after.due, ..before.clone() });
        is_due.then(|| (Field::Due(id), Doing::with_day(after.due)))
    }
}

impl Both<Setup> {
    pub(super) fn type_on(&mut self, next: Self) -> Option<Self> {
        join(self, next, Self::typed)
    }

    /// Nothing when something was chosen, or when more than one field changed. Somebody who is not on the list yet has an
    /// empty name.
    fn typed(&self) -> Option<Typed> {
        let (before, after) = (&self.before, &self.after);
        let edit = |before: &str, after: &str| Doing::Typing(Edit::between(before, after));
        let only = |part: Setup| part == *after;
        if only(Setup { name: after.name.clone(), ..before.clone() }) {
            return Some((Field::Name, edit(before.name.as_str(), after.name.as_str())));
        }
        if only(Setup { municipality: after.municipality.clone(), ..before.clone() }) {
            return Some((Field::Municipality, edit(before.municipality.as_str(), after.municipality.as_str())));
        }
        if only(Setup { date: after.date, ..before.clone() }) {
            return Some((Field::Date, Doing::with_day(after.date)));
        }
        if !only(Setup { participants: after.participants.clone(), ..before.clone() }) {
            return None;
        }
        let (before, after) = one_that_differs(&before.participants, &after.participants)?;
        let id = before.or(after)?.id;
        let name = |person: Option<&Participant>| person.map_or("", |person| person.name.as_str()).to_owned();
        let role = |person: Option<&Participant>| person.map_or("", |person| person.role.as_str()).to_owned();
        if role(before) == role(after) {
            return Some((Field::PersonName(id), edit(&name(before), &name(after))));
        }
        (name(before) == name(after)).then(|| (Field::PersonRole(id), edit(&role(before), &role(after))))
    }
}

fn join<T: PartialEq>(first: &mut Both<T>, next: Both<T>, typed: fn(&Both<T>) -> Option<Typed>) -> Option<Both<T>> {
    let (Some((field, edit)), Some((same_field, newer))) = (typed(first), typed(&next)) else { return Some(next) };
    let goes_on = match (edit, newer) {
        (Doing::Choosing, Doing::Choosing) => true,
        (Doing::Typing(mut edit), Doing::Typing(newer)) => edit.type_on(newer).is_none(),
        _ => false,
    };
    if field != same_field || !goes_on {
        return Some(next);
    }
    first.after = next.after;
    None
}

type Person<'a> = Option<&'a Participant>;

/// The one person who is not the same on both lists; nothing when there are more, or when the order changed.
fn one_that_differs<'a>(before: &'a [Participant], after: &'a [Participant]) -> Option<(Person<'a>, Person<'a>)> {
    let same_end = |before: &[Participant], after: &[Participant]| {
        before.iter().rev().zip(after.iter().rev()).take_while(|(one, other)| one == other).count()
    };
    let start = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let (before, after) = (&before[start..], &after[start..]);
    let end = same_end(before, after);
    match (&before[..before.len() - end], &after[..after.len() - end]) {
        ([one], [other]) if one.id == other.id => Some((Some(one), Some(other))),
        ([one], []) => Some((Some(one), None)),
        ([], [other]) => Some((None, Some(other))),
        _ => None,
    }
}
