//! What is typed in the form, and how it becomes a setup. Nothing typed is ever thrown away.

use crate::domain::{Company, Day, Name, Participant, ParticipantId, Refused, Setup, Way};
use crate::platform::dice::Seed;
use crate::signs;

/// The form as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub name: String,
    pub municipality: String,
    pub date: Option<Day>,
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
    Date,
    PersonName(u32),
    PersonRole(u32),
    Seed,
}

/// What is wrong in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    TooLong {
        length: usize,
    },
    NotANumber,
    /// Somebody on the list has no name any more.
    Nameless,
}

/// What was found wrong, the first field of the form first.
pub type Faults = Vec<(Field, Fault)>;

impl Draft {
    /// What stands in the form at first; `fresh` is a number that nobody in the game has or had.
    pub fn of(setup: &Setup, fresh: ParticipantId) -> Self {
        Self {
            name: setup.name.as_str().to_owned(),
            municipality: setup.municipality.as_str().to_owned(),
            date: setup.date,
            company: setup.company,
            people: setup.participants.iter().map(Person::of).collect(),
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
            Field::Date => "",
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
            Field::Date => {}
        }
    }

    /// Adds an empty row, and tells its number.
    pub fn add_person(&mut self) -> u32 {
        let id = self.fresh;
        self.fresh += 1;
        self.people.push(Person { id, name: String::new(), role: String::new() });
        id
    }

    /// The setup that is meant, and what is wrong. A field that cannot be used leaves what `before` has; people without a
    /// name and a role are left out, unless they are in the game already.
    pub fn setup(&self, before: &Setup) -> (Setup, Faults) {
        let mut faults = Faults::new();
        let mut named = |text: &str, field: Field, before: Option<&Name>| match Name::new(text) {
            Ok(name) => name,
            Err(refused) => {
                if let Refused::TooLong { length } = refused {
                    faults.push((field, Fault::TooLong { length }));
                }
                before.cloned().unwrap_or_default()
            }
        };
        let name = named(&self.name, Field::Name, Some(&before.name));
        let municipality = named(&self.municipality, Field::Municipality, Some(&before.municipality));
        let (mut participants, mut nameless) = (Vec::new(), Faults::new());
        for person in &self.people {
            let known = before.participants.iter().find(|known| known.id.0 == person.id);
            if person.is_blank() {
                // Somebody who is half renamed does not leave the game.
                participants.extend(known.cloned());
                nameless.extend(known.map(|_| (Field::PersonName(person.id), Fault::Nameless)));
                continue;
            }
            participants.push(Participant {
                id: ParticipantId(person.id),
                name: named(&person.name, Field::PersonName(person.id), known.map(|known| &known.name)),
                role: named(&person.role, Field::PersonRole(person.id), known.map(|known| &known.role)),
            });
        }
        participants.retain(|person| !(person.name.is_empty() && person.role.is_empty()));
        faults.extend(nameless);
        let (date, company, discuss) = (self.date, self.company, self.discuss);
        (Setup { name, municipality, date, company, participants, discuss }, faults)
    }

    /// The seed of the stack; nothing for one by chance.
    ///
    /// # Errors
    /// [`Fault::NotANumber`].
    pub fn seed(&self) -> Result<Option<Seed>, Fault> {
        if self.seed.trim().is_empty() {
            return Ok(None);
        }
        signs::number(&self.seed).map(|seed| Some(Seed(seed))).ok_or(Fault::NotANumber)
    }

    /// The form of this setup: what was typed stays as it was typed where it says the same, and what is not in the setup yet
    /// stays too.
    #[must_use]
    pub fn following(&self, setup: &Setup) -> Self {
        let same = |typed: &str, name: &Name| Name::new(typed).map_or(true, |typed| typed == *name);
        let is_half_renamed = |row: &Person, person: &Participant| row.is_blank() && !person.name.is_empty();
        let text = |typed: &str, name: &Name| if same(typed, name) { typed } else { name.as_str() }.to_owned();
        let listed = |person: &Participant| match self.people.iter().find(|row| row.id == person.id.0) {
            Some(row) if is_half_renamed(row, person) => row.clone(),
            Some(row) => {
                Person { id: row.id, name: text(&row.name, &person.name), role: text(&row.role, &person.role) }
            }
            None => Person::of(person),
        };
        let is_listed = |row: &Person| setup.participants.iter().any(|person| person.id.0 == row.id);
        let mut people: Vec<Person> = setup.participants.iter().map(listed).collect();
        for (at, row) in self.people.iter().enumerate().filter(|(_, row)| !is_listed(row) && !row.is_sayable()) {
            people.insert(at.min(people.len()), row.clone());
        }
        Self {
            name: text(&self.name, &setup.name),
            municipality: text(&self.municipality, &setup.municipality),
            date: setup.date,
            company: setup.company,
            people,
            discuss: setup.discuss,
            ..self.clone()
        }
    }
}

impl Person {
    fn of(person: &Participant) -> Self {
        Self { id: person.id.0, name: person.name.as_str().to_owned(), role: person.role.as_str().to_owned() }
    }

    fn is_blank(&self) -> bool {
        self.name.trim().is_empty() && self.role.trim().is_empty()
    }

    /// Whether it would stand in a setup.
    fn is_sayable(&self) -> bool {
        !self.is_blank() && Name::new(&self.name).is_ok() && Name::new(&self.role).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: u32, name: &str, role: &str) -> Person {
        Person { id, name: name.to_owned(), role: role.to_owned() }
    }

    fn setup(draft: &Draft) -> Setup {
        draft.setup(&Setup::default()).0
    }

    /// One name that was too long kept all the others from being saved.
    #[test]
    fn a_name_that_is_too_long_is_pointed_at_and_the_rest_is_used() {
        let people = vec![person(7, &"é".repeat(5_000), ""), person(8, "Noor", "")];
        let draft = Draft { name: "Teamdag".to_owned(), people, ..Draft::default() };
        let (found, faults) = draft.setup(&Setup::default());
        assert_eq!(faults, [(Field::PersonName(7), Fault::TooLong { length: 5_000 })]);
        assert_eq!((found.name.as_str(), found.participants.len()), ("Teamdag", 1));
        let before = setup(&Draft { people: vec![person(7, "Sam", "")], ..Draft::default() });
        assert_eq!(draft.setup(&before).0.participants[0].name.as_str(), "Sam", "what stood there stays");
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
        assert_eq!(Draft::default().setup(&Setup::default()), (Setup::default(), vec![]));
        assert_eq!(Draft::default().seed(), Ok(None));
    }

    #[test]
    fn a_seed_is_a_whole_number_and_nothing_else() {
        let seed = |text: &str| Draft { seed: text.to_owned(), ..Draft::default() }.seed();
        assert_eq!(seed(" 2020 "), Ok(Some(Seed(2020))));
        for wrong in ["twaalf", "-1", "1.5", "99999999999999999999"] {
            assert_eq!(seed(wrong), Err(Fault::NotANumber), "{wrong}");
        }
    }

    fn filled_in() -> Draft {
        Draft {
            name: "Teamdag  toegang ".to_owned(),
            municipality: "Waterrijk".to_owned(),
            date: "2026-11-21".parse().ok(),
            company: Some(Company::Partners),
            people: vec![person(1, "<b>Noor</b> 👩‍🦽 ", "שלום"), person(2, "", "")],
            discuss: Some(3),
            fresh: 3,
            ..Draft::default()
        }
    }

    #[test]
    fn the_form_of_a_setup_gives_that_setup_back() {
        let setup = setup(&filled_in());
        assert_eq!(Draft::of(&setup, ParticipantId(3)).setup(&Setup::default()), (setup, vec![]));
    }

    #[test]
    fn what_is_typed_stays_as_it_is_typed_while_the_game_has_it_too() {
        let draft = filled_in();
        assert_eq!(draft.following(&setup(&draft)), draft);
        let too_long = Draft { name: "x".repeat(500), people: vec![person(1, &"x".repeat(500), "")], ..draft };
        assert_eq!(too_long.following(&setup(&too_long)), too_long);
    }

    #[test]
    fn somebody_who_is_half_renamed_stays_in_the_game() {
        let before = setup(&filled_in());
        let draft = Draft { people: vec![person(1, " ", "")], ..filled_in() };
        let (after, faults) = draft.setup(&before);
        assert_eq!(
            (after.participants, faults),
            (before.participants.clone(), vec![(Field::PersonName(1), Fault::Nameless)])
        );
        assert_eq!(draft.following(&before).people, [person(1, " ", "")]);
        assert_eq!(Draft { people: vec![], ..draft }.setup(&before).0.participants, []);
    }

    #[test]
    fn what_became_different_elsewhere_stands_in_the_form_too() {
        let draft = filled_in();
        let mut elsewhere = setup(&draft);
        elsewhere.municipality = Name::new("Zandstad").expect("a name");
        elsewhere.participants.clear();
        let following = draft.following(&elsewhere);
        assert_eq!((following.name.as_str(), following.municipality.as_str()), ("Teamdag  toegang ", "Zandstad"));
        assert_eq!(following.people, [person(2, "", "")], "only the row that nobody filled in yet");
    }
}
