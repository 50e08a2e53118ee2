//! The group around one screen: ways to one order, people, own orders, codes.

use super::Player;
use crate::keyboard::key;
use crate::wait::{wait_for, wait_until};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The dots of the picture, or the numbers of the table: per fiche how many orders have it in each place, by the name of
/// the place.
pub type Spread = BTreeMap<String, Vec<(String, usize)>>;

/// A proposal on the screen.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Proposed {
    pub method: String,
    /// Titles, the most important first.
    pub order: Vec<String>,
}

const PICTURE: &str = "
    const head = [...document.querySelectorAll('.spread__row--head .spread__place')].map(place => place.innerText.trim());
    return Object.fromEntries([...document.querySelectorAll('.spread__row:not(.spread__row--head)')].map(row => [
        row.querySelector('.spread__title').innerText.trim(),
        [...row.querySelectorAll('.spread__cell')].map((cell, at) => [head[at], cell.querySelectorAll('.spread__dot').length]),
    ]));";

const TABLE: &str = "
    const head = [...document.querySelectorAll('.numbers thead th')].map(cell => cell.innerText.trim());
    return Object.fromEntries([...document.querySelectorAll('.numbers tbody tr')].map(row => [
        row.cells[0].innerText.trim(),
        [...row.cells].slice(1, -2).map((cell, at) => [head[at + 1], Number(cell.innerText)]),
    ]));";

const PROPOSALS: &str = "
    return [...document.querySelectorAll('.proposal')].map(card => ({
        method: card.dataset.method,
        order: [...card.querySelectorAll('.proposal__title')].map(fiche => fiche.innerText.trim()),
    }));";

impl Player {
    /// From the board to the ways to one order.
    #[track_caller]
    pub fn goes_to_the_ways(&self) {
        self.click(".onward__group");
        self.arrives_on("group");
    }

    /// Chooses a way by its name in a file.
    #[track_caller]
    pub fn chooses_way(&self, way: &str) {
        self.click(&format!(".choice:has([value='{way}']) .choice__name"));
        wait_until(&format!("the way {way} is chosen"), || {
            self.sees(&format!("[value='{way}']:checked")).then_some(())
        });
    }

    /// Puts people on the list, without a role.
    #[track_caller]
    pub fn adds_people(&self, names: &[&str]) {
        for name in names {
            let before = self.count(".voter");
            self.paste_in("#new-name", name);
            // To the role, and past it.
            self.keys([key::ENTER, key::ENTER]);
            wait_for("one more row", &(before + 1), || self.count(".voter"));
        }
    }

    /// What stands on each row, without the buttons.
    #[track_caller]
    pub fn voters(&self) -> Vec<(String, String)> {
        let names = self.texts(".voter__name");
        let states = (1..=names.len())
            .map(|row| self.attribute(&format!(".voter:nth-child({row})"), "data-order").unwrap_or_default());
        names.iter().cloned().zip(states).collect()
    }

    /// Types an order over from paper for whoever is next.
    #[track_caller]
    pub fn types_from_paper(&self, order: &str) {
        self.type_in("#paper", order);
        self.keys([key::ENTER]);
    }

    /// Types a code for whoever is next.
    #[track_caller]
    pub fn types_code(&self, code: &str) {
        self.type_in("#code", code);
        self.keys([key::ENTER]);
    }

    /// Puts the codes of many tables in their field and takes them over.
    #[track_caller]
    pub fn pastes_codes(&self, codes: &str) {
        self.script::<()>("document.querySelector('#codes').select()", vec![]);
        self.paste_in("#codes", codes);
        self.press("Neem alles over");
    }

    /// Gives the laptop to this person, who begins.
    #[track_caller]
    pub fn hands_the_laptop_to(&self, name: &str) {
        let row = self.voters().iter().position(|(own, _)| own == name).map_or(0, |at| at + 1);
        self.click(&format!(".voter:nth-child({row}) .voter__lay"));
        self.takes_the_laptop(name);
    }

    /// Says who sits before it now.
    #[track_caller]
    pub fn takes_the_laptop(&self, name: &str) {
        self.sees_soon("dialog[open]");
        self.press(&format!("Ik ben {name}, ik begin"));
        self.arrives_on("board");
        self.sees_soon(".own__banner");
    }

    /// Lays every fiche: these in their order, the others aside.
    #[track_caller]
    pub fn lays_all(&self, order: &[&str]) {
        for (at, fiche) in order.iter().enumerate() {
            self.lays_quickly(fiche, at + 1);
        }
        for fiche in crate::FICHES.iter().filter(|fiche| !order.contains(fiche)) {
            self.lays_quickly(fiche, "aside");
        }
    }

    /// Opens these texts as files of tables, all at once.
    #[track_caller]
    pub fn opens_tables(&self, texts: &[String]) {
        let paths: Vec<String> = (1..)
            .zip(texts)
            .map(|(number, text)| self.file(&format!("tafel-{number}.dilemmaspel.json"), text).display().to_string())
            .collect();
        self.chooses_tables(&paths);
    }

    /// Chooses files that are there.
    #[track_caller]
    pub fn chooses_tables(&self, paths: &[String]) {
        self.choose_files("[aria-labelledby=home-title] input[type=file]", paths);
    }

    #[track_caller]
    pub fn picture(&self) -> Spread {
        self.sees_soon(".spread");
        self.script(PICTURE, vec![])
    }

    #[track_caller]
    pub fn table_of_numbers(&self) -> Spread {
        self.script(TABLE, vec![])
    }

    #[track_caller]
    pub fn proposals(&self) -> Vec<Proposed> {
        self.script(PROPOSALS, vec![])
    }

    /// The code on a phone, when it is shown.
    #[track_caller]
    pub fn code(&self) -> String {
        self.sees_soon("dialog[open] .code");
        self.texts(".code b").concat()
    }
}
