//! Talking one fiche through: the three questions, the spectrum, the agreements.

use super::Player;
use crate::keyboard::key;
use crate::wait::{wait_for, wait_until};

impl Player {
    /// Goes from the board to the talk about the first fiche on the agenda.
    #[track_caller]
    pub fn starts_the_talk(&self) {
        self.press("Ga het gesprek aan");
        self.arrives_on("talk");
    }

    /// Goes to the talk with the third step above the screen.
    #[track_caller]
    pub fn goes_to_the_talk(&self) {
        self.click(".steps__item:nth-child(3) a");
        self.arrives_on("talk");
    }

    /// The fiche that the talk is about, from the address.
    #[track_caller]
    pub fn talks_about(&self, fiche: &str) {
        let wanted = format!("#/spel/{}/gesprek/{fiche}", self.game_id());
        wait_for("the address of the talk", &wanted, || self.hash());
        self.is_on("talk");
        let front = format!(".talk__fiche [data-fiche='{fiche}']");
        wait_until(&format!("the talk shows {fiche}"), || (self.count(&front) == 2).then_some(()));
    }

    /// Answers one of `why`, `choices` and `considerations`.
    #[track_caller]
    pub fn answer(&self, question: &str, text: &str) {
        self.paste_in(&field(question), text);
    }

    /// Writes on after what stands in the answer, as one paste.
    #[track_caller]
    pub fn adds_to_answer(&self, question: &str, text: &str) {
        self.focuses_answer(question);
        self.paste_in(&field(question), text);
    }

    /// Goes to the end of what stands in the answer; false when nothing can be written there.
    #[track_caller]
    pub fn focuses_answer(&self, question: &str) -> bool {
        let field = field(question);
        self.sees_soon(&field);
        self.script(
            "const field = document.querySelector(arguments[0]);
             field.focus();
             field.setSelectionRange(field.value.length, field.value.length);
             return document.activeElement === field && !field.readOnly",
            vec![field.into()],
        )
    }

    /// As [`Player::answer`], letter by letter.
    #[track_caller]
    pub fn answer_by_typing(&self, question: &str, text: &str) {
        self.type_in(&field(question), text);
    }

    #[track_caller]
    pub fn answer_of(&self, question: &str) -> String {
        self.value(&field(question))
    }

    /// Waits until this answer stands in the field.
    #[track_caller]
    pub fn shows_answer(&self, question: &str, answer: &str) {
        wait_for(&format!("the answer to `{question}`"), &answer.to_owned(), || self.answer_of(question));
    }

    /// True when nothing can be written in the field of this question.
    #[track_caller]
    pub fn is_read_only(&self, question: &str) -> bool {
        self.script("return document.querySelector(arguments[0]).readOnly", vec![field(question).into()])
    }

    /// Clicks on the line for `now` or `wanted`, at a mark from 1 to 9.
    #[track_caller]
    pub fn marks(&self, pin: &str, mark: u8) {
        let slider = format!(".spectrum__input[name={pin}]");
        self.touch_at(&slider, f64::from(mark) / 10.0);
        wait_for(&format!("the mark `{pin}`"), &mark.to_string(), || self.value(&slider));
        let row = format!(".spectrum__row[data-mark={pin}]");
        wait_for("the mark is set", &Some("yes".to_owned()), || self.attribute(&row, "data-set"));
    }

    /// What stands beside the line in words.
    #[track_caller]
    pub fn mark_in_words(&self, pin: &str) -> String {
        self.text(&format!(".spectrum__row[data-mark={pin}] output"))
    }

    /// Adds an agreement; the day is typed with the keys, so it is one that reads the same in every
    /// order of day and month: `03-03-2027`.
    #[track_caller]
    pub fn agrees(&self, what: &str, who: &str, when: &str) {
        let before = self.count(".agreement");
        self.press("Afspraak erbij");
        let last = format!("li:nth-child({}) > .agreement", before + 1);
        let first_field = format!("{last} [name=agreement]");
        wait_until("the new agreement has the focus", || self.focus_is_on(&first_field).then_some(()));
        self.paste_in(&first_field, what);
        self.paste_in(&format!("{last} [name=owner]"), who);
        if !when.is_empty() {
            // As people come there. WebDriver's own way of typing in a field is different for every browser.
            self.keys([key::TAB]);
            self.keys(when.chars());
        }
    }

    /// Comes to the day of the first agreement from the field before it, as people do.
    #[track_caller]
    pub fn comes_to_the_date(&self) {
        self.script::<()>("document.querySelector('[name=owner]').focus()", vec![]);
        self.keys([key::TAB]);
        self.focus_comes_to("[name=due]");
    }

    /// Leaves it for another field.
    #[track_caller]
    pub fn leaves_the_date(&self) {
        self.script::<()>("document.querySelector('[name=agreement]').focus()", vec![]);
    }

    /// The fiches of the trail with their state, in order.
    #[track_caller]
    pub fn trail(&self) -> Vec<(String, String)> {
        self.script(
            "return [...document.querySelectorAll('.trail__item')].map(item =>
                 [item.querySelector('a').getAttribute('href').split('/').pop(), item.dataset.state])",
            vec![],
        )
    }

    /// Marks the fiche as discussed and goes on to the next one, or to the report.
    #[track_caller]
    pub fn is_done_talking(&self) {
        let before = self.title();
        self.click(".onward .button--primary");
        wait_until("the next screen is there", || {
            (self.title() != before && self.focus_is_on("main h1")).then_some(())
        });
    }
}

fn field(question: &str) -> String {
    format!("textarea[name={question}]")
}
