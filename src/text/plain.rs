//! The report as plain text, for a mail or a document.

use super::{Chosen, NL, in_a_row, isolated};
use crate::content::{Deck, Pack};
use crate::domain::{Dilemma, FicheId, Game, Kept, Pin, Question, Words};

/// The whole game in its order of priority; headings are underlined, so that it reads without markup.
pub fn as_text(game: &Game, pack: &Pack, told: Words) -> String {
    let words = &NL.report;
    let deck = Deck::of(pack, game, NL.white.unnamed);
    let mut text = Writer::default();
    text.heading(&format!("{}: {}", words.kicker, isolated(&(words.title)(game))), '=');
    facts(&mut text, game);
    text.heading(words.order, '-');
    for (rank, fiche) in game.board().ranking() {
        text.line(&format!("{rank}. {}", isolated(&deck.title(fiche))));
    }
    if game.board().ranking().next().is_none() {
        text.line(words.order_empty);
    }
    for (name, fiches) in [(words.aside, game.board().aside()), (words.stack, game.board().stack())] {
        if !fiches.is_empty() {
            text.line(&format!("{name}: {}", in_a_row(fiches.iter().map(|fiche| deck.title(fiche)))));
        }
    }
    for (rank, fiche) in game.board().ranking() {
        if let Some(dilemma) = deck.dilemma(fiche) {
            text.heading(&format!("{}: {}", (words.place)(rank.number()), isolated(&dilemma.title)), '-');
            text.line(&dilemma.told(told).core);
            record(&mut text, game, dilemma, pack, told);
        }
    }
    for dilemma in game.said_elsewhere().iter().filter_map(|fiche| deck.dilemma(fiche)) {
        text.heading(&dilemma.title, '-');
        text.line(&dilemma.told(told).core);
        record(&mut text, game, dilemma, pack, told);
    }
    agreements(&mut text, game, &deck);
    chosen(&mut text, &Chosen::of(game, pack));
    if !game.parking().trim().is_empty() {
        text.heading(NL.facilitator.parking, '-');
        text.line(game.parking().trim());
    }
    text.heading(words.closing, '-');
    text.line(if game.closing().trim().is_empty() { words.empty } else { game.closing() });
    text.line("");
    text.line(&pack.source.note);
    text.line(&pack.source.reference);
    text.0
}

fn facts(text: &mut Writer, game: &Game) {
    let (words, setup) = (&NL.report, game.setup());
    if !setup.municipality.is_empty() {
        text.line(&format!("{}: {}", words.municipality, isolated(setup.municipality.as_str())));
    }
    if let Some(date) = setup.date {
        text.line(&format!("{}: {}", words.date, (words.day)(date)));
    }
    if let Some(company) = setup.company {
        text.line(&format!("{}: {}", words.company, (words.company_name)(company)));
    }
    if !setup.participants.is_empty() {
        text.line(&format!("{}: {}", words.people, (words.persons)(&setup.participants)));
    }
}

fn record(text: &mut Writer, game: &Game, dilemma: &Dilemma, pack: &Pack, told: Words) {
    let Some(record) = game.record(&dilemma.id).filter(|record| !record.is_blank()) else {
        text.line(NL.report.empty);
        return;
    };
    for question in Question::ALL {
        let answer = record.answer(question).trim();
        if !answer.is_empty() {
            text.line(&format!("\n{}\n{answer}", pack.guide.told(told).ask(question).question));
        }
    }
    for pin in [Pin::Now, Pin::Wanted] {
        if let Some(mark) = record.spectrum.pin(pin) {
            let at = (NL.talk.mark)(Some(mark), &dilemma.told(told).poles);
            text.line(&format!("\n{} {at}", (NL.talk.pin)(pin)));
        }
    }
}

fn agreements(text: &mut Writer, game: &Game, deck: &Deck) {
    let words = &NL.report;
    text.heading(words.agreements, '-');
    let listed = listed_agreements(game);
    if listed.is_empty() {
        text.line(words.no_agreements);
    }
    for (fiche, agreement) in listed {
        let owner = if agreement.owner.trim().is_empty() { words.nobody } else { agreement.owner.trim() };
        let due = agreement.due.map_or(words.no_date.to_owned(), words.day);
        let due = if agreement.kept == Kept::Done { format!("{due}, {}", NL.talk.kept) } else { due };
        let (what, owner, title) = (isolated(agreement.what.trim()), isolated(owner), isolated(&deck.title(&fiche)));
        text.line(&format!("- {what} ({owner}, {due}) – {title}"));
    }
}

fn chosen(text: &mut Writer, chosen: &Chosen) {
    if !chosen.is_told() {
        return;
    }
    text.heading(NL.report.chosen, '-');
    text.line(chosen.way);
    for (who, order) in &chosen.orders {
        text.line(&format!("- {who}: {order}"));
    }
    for (who, moved, why) in &chosen.turns {
        text.line(format!("- {who}: {moved} {}", isolated(why)).trim_end());
    }
}

/// All agreements in the order of the board; those of fiches that lie elsewhere come last.
pub fn listed_agreements(game: &Game) -> Vec<(FicheId, crate::domain::Agreement)> {
    let of = |fiche: &FicheId| {
        let list = game.record(fiche).map(|record| record.agreements.clone()).unwrap_or_default();
        let fiche = fiche.clone();
        list.into_iter().filter(|agreement| !agreement.is_blank()).map(move |agreement| (fiche.clone(), agreement))
    };
    game.board().fiches().flat_map(of).collect()
}

#[derive(Default)]
struct Writer(String);

impl Writer {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn heading(&mut self, heading: &str, underline: char) {
        if !self.0.is_empty() {
            self.line("");
        }
        self.line(heading);
        self.line(&underline.to_string().repeat(heading.chars().count()));
    }
}
