//! What is typed in the form, and how it becomes a setup. Nothing typed is ever thrown away.

use crate::domain::{Company, Name, Participant, ParticipantId, Refused, Setup, Way};
use crate::platform::dice::Seed;

/// The form as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub name: String,
    pub municipality: String,
    pub date: String,
    pub company: Option<Company>,
    pub people: Vec<Person>,
    pub discuss: Option<usize>,
    pub way: Way,
    pub seed: String,
    /// The next person gets this number: one that nobody has or had.
    pub fresh: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: u32,
    pub name: String,
    pub role: String,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Name,
    Municipality,
    PersonName(u32),
    PersonRole(u32),
    Seed,
}

/// What is wrong in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    TooLong { length: usize },
    NotANumber,
}

impl Draft {
    /// What stands in the form at first; `fresh` is a number that nobody in the game has or had.
    pub fn of(setup: &Setup, fresh: ParticipantId) -> Self {
        let person = |person: &Participant| Person {
            id: person.id.0,
            name: person.name.as_str().to_owned(),
            role: person.role.as_str().to_owned(),
        };
        Self {
            name: setup.name.as_str().to_owned(),
            municipality: setup.municipality.as_str().to_owned(),
            date: setup.date.map(|day| day.to_string()).unwrap_or_default(),
            company: setup.company,
            people: setup.participants.iter().map(person).collect(),
            discuss: setup.discuss,
            way: Way::default(),
            seed: String::new(),
            fresh: fresh.0,
        }
    }

    /// What stands in a field; nothing for a person who is gone.
    pub fn text(&self, field: Field) -> &str {
        let person = |id: u32| self.people.iter().find(|person| person.id == id);
        match field {
            Field::Name => &self.name,
            Field::Municipality => &self.municipality,
            Field::Seed => &self.seed,
            Field::PersonName(id) => person(id).map_or("", |person| &person.name),
            Field::PersonRole(id) => person(id).map_or("", |person| &person.role),
        }
    }

    /// Somebody typed in a field.
    pub fn write(&mut self, field: Field, text: String) {
        match field {
            Field::Name => self.name = text,
            Field::Municipality => self.municipality = text,
            Field::Seed => self.seed = text,
            Field::PersonName(id) | Field::PersonRole(id) => {
                let Some(person) = self.people.iter_mut().find(|person| person.id == id) else { return };
                let part = if let Field::PersonName(_) = field { &mut person.name } else { &mut person.role };
                *part = text;
            }
        }
    }

    /// Adds an empty row, and tells its number.
    pub fn add_person(&mut self) -> u32 {
        let id = self.fresh;
        self.fresh += 1;
        self.people.push(Person { id, name: String::new(), role: String::new() });
        id
    }

    /// The setup that was meant, with the seed; people without a name and a role are left out.
    ///
    /// # Errors
    /// The first field that cannot be used, in the order of the form.
    pub fn finish(&self) -> Result<(Setup, Option<Seed>), (Field, Fault)> {
        let named = |text: &str, field: Field| {
            Name::new(text).map_err(|refused| match refused {
                Refused::TooLong { length } => (field, Fault::TooLong { length }),
                _ => (field, Fault::NotANumber),
            })
        };
        let person = |person: &Person| {
            Ok(Participant {
                id: ParticipantId(person.id),
                name: named(&person.name, Field::PersonName(person.id))?,
                role: named(&person.role, Field::PersonRole(person.id))?,
            })
        };
        let there = |person: &&Person| !(person.name.trim().is_empty() && person.role.trim().is_empty());
        let setup = Setup {
            name: named(&self.name, Field::Name)?,
            municipality: named(&self.municipality, Field::Municipality)?,
            date: self.date.parse().ok(),
            company: self.company,
            participants: self.people.iter().filter(there).map(person).collect::<Result<_, _>>()?,
            discuss: self.discuss,
        };
        let seed = match self.seed.trim() {
            "" => None,
            digits => Some(Seed(digits.parse().map_err(|_| (Field::Seed, Fault::NotANumber))?)),
        };
        Ok((setup, seed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_too_long_is_pointed_at_and_stays_in_the_form() {
        let people = vec![Person { id: 7, name: "é".repeat(5_000), role: String::new() }];
        let draft = Draft { people, ..Draft::default() };
        let before = draft.clone();
        assert_eq!(draft.finish(), Err((Field::PersonName(7), Fault::TooLong { length: 5_000 })));
        assert_eq!(draft, before);
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut draft = Draft::of(&Setup::default(), ParticipantId(4));
        assert_eq!(draft.add_person(), 4);
        draft.people.clear();
        assert_eq!(draft.add_person(), 5);
    }

    #[test]
    fn an_empty_form_is_a_good_form() {
        assert_eq!(Draft::default().finish(), Ok((Setup::default(), None)));
    }

    #[test]
    fn a_seed_is_a_whole_number_and_nothing_else() {
        let seed = |text: &str| Draft { seed: text.to_owned(), ..Draft::default() }.finish().map(|(_, seed)| seed);
        assert_eq!(seed(" 2020 "), Ok(Some(Seed(2020))));
        for wrong in ["twaalf", "-1", "1.5", "99999999999999999999"] {
            assert_eq!(seed(wrong), Err((Field::Seed, Fault::NotANumber)), "{wrong}");
        }
    }

    #[test]
    fn the_form_of_a_setup_gives_that_setup_back() {
        let people = vec![Person { id: 1, name: "<b>Noor</b> 👩‍🦽".to_owned(), role: "שלום".to_owned() }];
        let date = "2026-11-21".to_owned();
        let draft = Draft { people, date, company: Some(Company::Partners), discuss: Some(3), ..Draft::default() };
        let setup = draft.finish().map(|(setup, _)| setup);
        assert_eq!(setup.as_ref().map(|setup| Draft::of(setup, ParticipantId(0))), Ok(draft));
    }
}
