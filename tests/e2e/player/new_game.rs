//! The form of a new game. Everything in it may stay empty.

use super::Player;

/// What is filled in; an empty text leaves the field as it is.
#[derive(Clone, Copy, Default)]
pub struct NewGame<'a> {
    pub name: &'a str,
    pub municipality: &'a str,
    /// As it is stored: `2026-12-12`.
    pub date: &'a str,
    pub company: &'a str,
    /// Names, each with a role.
    pub people: &'a [(&'a str, &'a str)],
    /// The words of the choice.
    pub discuss: &'a str,
    pub seed: &'a str,
}

impl Player {
    /// Fills in the form and begins.
    #[track_caller]
    pub fn starts_with(&self, game: &NewGame) {
        self.go_to("#/nieuw");
        self.arrives_on("new");
        self.fills_in(game);
        self.press("Begin het spel");
        self.arrives_on("board");
        self.saved();
    }

    #[track_caller]
    pub fn fills_in(&self, game: &NewGame) {
        let fields = [("#name", game.name), ("#municipality", game.municipality), ("#seed", game.seed)];
        for (field, text) in fields {
            if !text.is_empty() {
                self.paste_in(field, text);
            }
        }
        if !game.date.is_empty() {
            self.picks_date("#date", game.date);
        }
        if !game.company.is_empty() {
            self.picks_company(game.company);
        }
        for (number, (name, role)) in game.people.iter().enumerate() {
            self.press("Nog iemand");
            let row = format!(".people__row:nth-child({})", number + 1);
            self.paste_in(&format!("{row} [name^=person]"), name);
            if !role.is_empty() {
                self.paste_in(&format!("{row} [name^=role]"), role);
            }
        }
        if !game.discuss.is_empty() {
            self.picks_number_to_discuss(game.discuss);
        }
    }

    /// Picks a day as the calendar of the browser does, which looks different in each of them.
    #[track_caller]
    pub fn picks_date(&self, field: &str, day: &str) {
        self.sees_soon(field);
        self.script::<()>(
            "const field = document.querySelector(arguments[0]);
             field.focus();
             field.value = arguments[1];
             for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, {bubbles: true}))",
            vec![field.into(), day.into()],
        );
    }

    #[track_caller]
    fn picks_company(&self, words: &str) {
        let number = self.texts(".choice__name").iter().position(|name| name == words);
        let number = number.unwrap_or_else(|| panic!("there is no choice `{words}`"));
        self.click(&format!(".choice:nth-child({}) .choice__name", number + 1));
    }

    #[track_caller]
    fn picks_number_to_discuss(&self, words: &str) {
        let number = self.texts("#discuss option").iter().position(|name| name == words);
        let number = number.unwrap_or_else(|| panic!("there is no choice `{words}`"));
        self.click(&format!("#discuss option:nth-child({})", number + 1));
    }
}
