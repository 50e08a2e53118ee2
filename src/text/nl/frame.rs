//! Dutch for what stands around every screen.

use super::count;
use crate::content::{Deck, Pack};
use crate::domain::{Game, Saving, Step, Why, Words};
use crate::route::{GameScreen, Route};
use crate::text::{Frame, Lost, Save, Stopped, isolated};

pub const FRAME: Frame = Frame {
    brand: "Dilemmaspel",
    skip: "Naar de inhoud",
    menu: "Hoofdmenu",
    start: "Start",
    booklet: "Boekje",
    how: "Uitleg",
    steps: "Stappen van het spel",
    step: |step| match step {
        Step::Read => "Lezen",
        Step::Lay => "Leggen",
        Step::Talk => "Bespreken",
        Step::Report => "Verslag",
    },
    step_done: "klaar",
    undo: "Ongedaan maken",
    redo: "Opnieuw doen",
    open_booklet: "Boekje openen",
    notices: "Meldingen",
    onward: "Verder in het spel",
    close: "Melding sluiten",
    close_sheet: "Sluiten",
    download: "Bewaar als bestand",
    game_name,
    title,
    watching: "Dit spel is open in een ander tabblad. Hier kijk je live mee.",
    take_over: "Hier verder spelen",
    about: "Over dit spel en de bron",
    as_of: |year| format!("Feiten: stand {year}."),
};

pub const LOST: Lost = Lost {
    title: "Hier ligt niets",
    unknown: |address| {
        let address = isolated(address);
        format!("Het adres ‘{address}’ bestaat niet in dit spel. Misschien is er een letter weggevallen.")
    },
    no_game: "Dit spel staat niet op dit apparaat. Een spel blijft in de browser waarin het gespeeld is. Heb je een bestand van dit spel? Open het dan op het startscherm.",
    binned: "Dit spel is weggegooid",
    in_bin: "Het ligt in de prullenbak van dit apparaat. Je kunt het terugzetten.",
    no_page: "Deze bladzijde staat niet in het boekje.",
    no_fiche: "Deze fiche hoort niet bij dit spel.",
    home: "Naar het startscherm",
    invitation: "Deze link is niet compleet",
    says_no_game: "Met deze link doe je mee aan een spel op een ander scherm. Er staat alleen niet in welk spel het is.",
    no_such_game: |found| {
        let found = isolated(found);
        format!(
            "Met deze link doe je mee aan een spel op een ander scherm. Welk spel het is, is niet goed te lezen: ‘{found}’."
        )
    },
    cut_fiches: "Met deze link doe je mee aan een spel op een ander scherm. Bij dat spel horen witte fiches, maar die zijn in deze link niet goed te lezen. Misschien is een stuk van de link weggevallen.",
    which_game: "Welk spel is het?",
    which_game_hint: "Kijk op het grote scherm. Typ wat in het adres achter ‘mee/’ staat, of plak de hele link.",
    whole_link: "De hele link",
    whole_link_hint: "Scan de QR-code op het grote scherm, of plak hier de hele link.",
    join: "Doe mee",
    nothing_typed: "Typ of plak eerst iets.",
    not_a_game: |typed| {
        let typed = isolated(typed);
        format!(
            "Zo heet geen spel: ‘{typed}’. Kijk of het klopt met het adres op het grote scherm. Wat je hebt getypt, staat er nog."
        )
    },
    needs_fiches: "Hierin staan de witte fiches niet. Plak de hele link. Wat je hebt getypt, staat er nog.",
};

pub const STOPPED: Stopped = Stopped {
    title: "Het spel is gestopt",
    text: "Er is iets misgegaan in het spel zelf. Wat al was bewaard, staat nog op dit apparaat. Bewaar het voor de zekerheid als bestand en laad daarna de pagina opnieuw.",
    download: "Bewaar mijn spellen als bestand",
    file: "alle-spellen.dilemmaspel.json",
    reload: "Laad de pagina opnieuw",
};

pub const SAVE: Save = Save {
    state: |saving| match saving {
        Saving::Nothing => String::new(),
        Saving::Pending => "Bezig met bewaren …".to_owned(),
        Saving::Saved(None) => "Bewaard op dit apparaat".to_owned(),
        Saving::Saved(Some(at)) => format!("Bewaard op dit apparaat, {}.{:02} uur", at.hours, at.minutes),
        Saving::Followed => "Wordt bewaard in het andere tabblad".to_owned(),
        Saving::Failed(_) => "Niet bewaard".to_owned(),
    },
    failed: |why| match why {
        Why::Blocked => {
            "Deze browser laat het spel niets bewaren. Je kunt gewoon doorspelen, maar na het sluiten is het spel weg. Bewaar het daarom als bestand."
        }
        Why::Full => {
            "De opslag van deze browser is vol. Wat je nu doet, staat alleen nog op dit scherm. Bewaar het spel als bestand, of maak ruimte op het apparaat. We proberen het steeds opnieuw."
        }
        Why::Fleeting => {
            "Deze browser bewaart het spel nu maar half: na een storing kan het weg zijn. Speel gerust door en bewaar het ook als bestand. We proberen het steeds opnieuw."
        }
        Why::Newer => {
            "Op dit apparaat is een nieuwere versie van het Dilemmaspel geopend. Daarom bewaart dit tabblad niets meer. Laad de pagina opnieuw. Bewaar eerst dit spel als bestand als hier iets staat dat je niet wilt missen."
        }
        Why::Removed => {
            "Dit spel is in een ander tabblad van dit apparaat weggegooid of gewist. Hier staat het nog, maar het wordt niet meer bewaard. Zet het terug uit de prullenbak op het startscherm, of bewaar het hier als bestand."
        }
    },
    form_not_kept: "Wat je in dit formulier typt, kan deze browser niet bewaren. Het staat er alleen zolang deze pagina open is.",
    held: "Een ander tabblad met een oudere versie van het Dilemmaspel houdt de opslag vast. Sluit dat tabblad. Tot die tijd bewaart dit tabblad maar half: na een storing kan je spel weg zijn.",
    cleared_after_a_week: "Goed om te weten: deze browser wist wat hier bewaard is als je zeven dagen niet op deze site komt. Bewaar een spel dat je wilt houden daarom ook als bestand. Dat kan bij het verslag.",
    watching: "Dit spel is open in een ander tabblad. Hier kijk je mee. Kies ‘Hier verder spelen’ om hier iets te veranderen.",
    copied: |name| {
        format!(
            "Dit spel is in een ander tabblad verder gespeeld. Wat alleen hier stond, is bewaard als een eigen spel: ‘{}’. Je vindt het op het startscherm.",
            isolated(name)
        )
    },
};

fn game_name(game: &Game) -> String {
    let setup = game.setup();
    match (setup.name.as_str(), setup.municipality.as_str()) {
        ("", "") => "Spel zonder naam".to_owned(),
        ("", municipality) => format!("Spel in {municipality}"),
        (name, _) => name.to_owned(),
    }
}

/// What a game is called, within a sentence.
pub(super) fn game(game: &Game) -> String {
    isolated(&game_name(game))
}

fn title(route: &Route, game: &str, deck: &Deck, words: Words) -> String {
    let page = |id: &str| isolated(deck.pack.title_of_page(id, words).unwrap_or("Boekje"));
    let screen = match route {
        Route::Start => return "Dilemmaspel – leg, bespreek en kies".to_owned(),
        Route::New => "Nieuw spel".to_owned(),
        Route::How => "Zo werkt het".to_owned(),
        Route::Access => "Toegankelijkheid".to_owned(),
        Route::Guest(_) => "Maak je eigen volgorde".to_owned(),
        Route::Booklet(None) => "Boekje".to_owned(),
        Route::Booklet(Some(id)) if id == Pack::GLOSSARY_PAGE => "Woordenlijst – Boekje".to_owned(),
        Route::Booklet(Some(id)) => format!("{} – Boekje", page(id)),
        Route::Lost(_) => "Niet gevonden".to_owned(),
        Route::Game { screen, .. } => {
            let screen = match screen {
                GameScreen::Last | GameScreen::Board => "Bord".to_owned(),
                GameScreen::Group => "Samen kiezen".to_owned(),
                GameScreen::Own => "Eigen volgorde".to_owned(),
                GameScreen::Earlier => "Vorige keer".to_owned(),
                GameScreen::Differences => "Waar verschillen we?".to_owned(),
                GameScreen::Talk(fiche) => format!("Gesprek: {}", isolated(&deck.title(fiche))),
                GameScreen::Report => "Verslag".to_owned(),
            };
            if game.is_empty() { screen } else { format!("{screen} – {}", isolated(game)) }
        }
    };
    format!("{screen} – Dilemmaspel")
}

/// `3 fiches`.
pub(super) fn fiches(number: usize) -> String {
    count(number, "fiche", "fiches")
}
