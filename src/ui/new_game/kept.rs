//! The form of a new game as texts, by the names of its fields, so that it is still filled in after a look elsewhere. Pure.

use super::model::{Draft, Faults, Field, Person};
use crate::domain::{Company, Way};

/// Names of fields, with what stands in them.
pub type Texts = Vec<(String, String)>;

/// What was filled in, beside what stands in the form at first.
pub fn texts(draft: &Draft, first: &Draft) -> Texts {
    let number = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
    let company = |draft: &Draft| draft.company.map(company_name).unwrap_or_default().to_owned();
    let date = |draft: &Draft| draft.date.map_or("-".to_owned(), |day| day.to_string());
    let mut texts = Vec::new();
    let mut put = |name: &str, text: String, at_first: String| {
        if text != at_first {
            texts.push((name.to_owned(), text));
        }
    };
    put("name", draft.name.clone(), first.name.clone());
    put("municipality", draft.municipality.clone(), first.municipality.clone());
    put("date", date(draft), date(first));
    put("company", company(draft), company(first));
    put("discuss", number(draft.discuss), number(first.discuss));
    put("way", draft.way.name().to_owned(), first.way.name().to_owned());
    put("seed", draft.seed.clone(), first.seed.clone());
    for Person { id, name, role } in &draft.people {
        put(&["person-", &id.to_string()].concat(), name.clone(), String::new());
        put(&["role-", &id.to_string()].concat(), role.clone(), String::new());
    }
    texts
}

/// What the game does not take yet: the texts of the fields in which something is wrong.
pub fn refused(draft: &Draft, faults: &Faults) -> Texts {
    let names: Vec<String> = faults.iter().filter_map(|(field, _)| name_of(*field)).collect();
    texts(draft, &Draft::default()).into_iter().filter(|(name, _)| names.contains(name)).collect()
}

fn name_of(field: Field) -> Option<String> {
    match field {
        Field::Name => Some("name".to_owned()),
        Field::Municipality => Some("municipality".to_owned()),
        Field::PersonName(id) => Some(["person-", &id.to_string()].concat()),
        Field::PersonRole(id) => Some(["role-", &id.to_string()].concat()),
        Field::Date | Field::Seed => None,
    }
}

/// The form with these texts filled in; a name that no field has is left alone.
pub fn filled_in(first: &Draft, texts: &Texts) -> Draft {
    let mut draft = first.clone();
    for (name, text) in texts {
        match name.as_str() {
            "name" => draft.name.clone_from(text),
            "municipality" => draft.municipality.clone_from(text),
            "date" => draft.date = text.parse().ok(),
            "company" => draft.company = Company::ALL.into_iter().find(|company| company_name(*company) == text),
            "discuss" => draft.discuss = text.parse().ok(),
            "way" => draft.way = Way::ALL.into_iter().find(|way| way.name() == text).unwrap_or_default(),
            "seed" => draft.seed.clone_from(text),
            row => fill_row(&mut draft, row, text),
        }
    }
    draft
}

fn fill_row(draft: &mut Draft, row: &str, text: &str) {
    let Some((part, id)) = row.split_once('-') else { return };
    let (true, Ok(id)) = (matches!(part, "person" | "role"), id.parse::<u32>()) else { return };
    if !draft.people.iter().any(|person| person.id == id) {
        draft.people.push(Person { id, name: String::new(), role: String::new() });
        draft.fresh = draft.fresh.max(id.saturating_add(1));
    }
    let Some(person) = draft.people.iter_mut().find(|person| person.id == id) else { return };
    text.clone_into(if part == "person" { &mut person.name } else { &mut person.role });
}

/// Its name in what is kept.
fn company_name(company: Company) -> &'static str {
    match company {
        Company::Alone => "alone",
        Company::Colleagues => "colleagues",
        Company::Partners => "partners",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ParticipantId, Setup};

    fn at_first() -> Draft {
        let setup = Setup { date: "2026-11-28".parse().ok(), ..Setup::default() };
        Draft::of(&setup, ParticipantId(1))
    }

    #[test]
    fn an_untouched_form_is_no_text_at_all() {
        assert_eq!(texts(&at_first(), &at_first()), []);
        assert_eq!(filled_in(&at_first(), &Texts::new()), at_first());
    }

    #[test]
    fn everything_that_was_filled_in_comes_back() {
        let mut draft = Draft {
            name: " Teamdag 👩‍🦽 \n".to_owned(),
            municipality: "Waterrijk".to_owned(),
            date: None,
            company: Some(Company::Colleagues),
            discuss: Some(2),
            way: Way::Phones,
            seed: "twaalf".to_owned(),
            ..at_first()
        };
        draft.add_person();
        draft.add_person();
        draft.write(super::super::model::Field::PersonName(2), "Noor".to_owned());
        draft.write(super::super::model::Field::PersonRole(2), "beleid".to_owned());
        let back = filled_in(&at_first(), &texts(&draft, &at_first()));
        draft.people.retain(|person| person.id == 2);
        assert_eq!(back, draft, "without the row in which nobody typed");
    }

    #[test]
    fn a_text_that_is_strange_takes_nothing_away() {
        let strange: Texts = [("persoon-1", "x"), ("person-x", "x"), ("person-1", "Noor"), ("company", "x"), ("", "")]
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .to_vec();
        assert_eq!(
            filled_in(&at_first(), &strange).people,
            [Person { id: 1, name: "Noor".into(), role: String::new() }]
        );
    }
}
