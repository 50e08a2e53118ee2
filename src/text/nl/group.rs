//! Dutch for the group around the screen.

use super::{board, count};
use crate::domain::{Called, Lens, Name, Setup, Source, Stage, Voter, Way};
use crate::group::pasted::Why;
use crate::group::{code, paper};
use crate::text::{Group, in_a_row, isolated};

pub const GROUP: Group = Group {
    title: "Samen kiezen",
    lead: "Hoe komen jullie van veel meningen naar één volgorde? Kies wat bij jullie past. Wisselen kan altijd.",
    open: "Samen kiezen",
    ways: "Kies een manier",
    way,
    way_text: |way| match way {
        Way::Together => "Leg samen de fiches op het bord en praat erover.",
        Way::Each => {
            "Ieder maakt eerst een eigen volgorde, op dit scherm of op papier. Daarna leggen jullie alles open."
        }
        Way::Phones => "Ieder maakt een eigen volgorde op de telefoon en leest een korte code voor.",
        Way::Turns => "Wie aan de beurt is, verplaatst één fiche en zegt waarom.",
    },
    to_board: "Naar het bord",

    people: "Wie doen er mee?",
    people_none: "Er staat nog niemand op de lijst. Een voornaam is genoeg.",
    add: "Voeg toe",
    add_name: "Naam",
    add_role: "Rol (mag leeg blijven)",
    add_empty: "Vul eerst een naam in.",
    same_name: |name| {
        format!("Er staat al iemand met de naam {} op de lijst. Op het scherm krijgt ieder een nummer.", isolated(name))
    },
    called,
    not_yet: "nog niet",
    is_in: |ballot| {
        let how = match ballot.source {
            _ if ballot.stage == Stage::Begun => "bezig",
            Source::Screen => "binnen",
            Source::Paper => "binnen, van papier",
            Source::Phone => "binnen, van de telefoon",
            Source::Home => "binnen, van thuis",
        };
        through(how, ballot.lens.as_ref())
    },
    more: |number| format!("En nog {}.", orders(number)),
    lay: "Maak een volgorde",
    lay_for: |name| format!("Maak een volgorde: {}", isolated(name)),
    go_on: "Ga verder",
    go_on_for: |name| format!("Ga verder met de volgorde: {}", isolated(name)),
    again: "Wijzig",
    again_for: |name| format!("Wijzig de volgorde: {}", isolated(name)),
    leave: |name| format!("Haal {} van de lijst", isolated(name)),
    remove: |name, lens| through(&format!("Haal de volgorde van {} weg", isolated(name)), lens),
    through,

    hand_over: "Geef de laptop door",
    hand_over_to: |name| format!("Nu legt {}. De anderen kijken even niet naar het scherm.", isolated(name)),
    hand_over_again: |name| {
        format!("{} heeft al een volgorde. Wie begint, ziet deze volgorde en kan hem wijzigen.", isolated(name))
    },
    begin: |name| format!("Ik ben {}, ik begin", isolated(name)),
    lens: "Bril",
    lens_hint: "Kijk door je eigen ogen, of leg de fiches zoals een ander ze zou leggen.",
    own_eyes: "Mijn eigen ogen",
    lens_name,
    looks: |lens| format!("Bril: {}", lens_name(lens)),
    lens_own: "Een andere bril",
    lens_own_name: "Hoe heet deze bril?",
    lens_unnamed: "Geef deze bril eerst een naam.",
    lens_too_long: "De naam van deze bril is te lang. Wat je hebt getypt, staat er nog.",
    lays: |name, lens| {
        format!("{}. De anderen kijken even niet.", through(&format!("Volgorde van {}", isolated(name)), lens))
    },
    nobody_lays: "Hier maakt iemand een eigen volgorde. Zeg eerst wie dat is; de volgorde van een ander blijft dicht.",
    to_people: "Kies wie er legt",

    of: "Volgorde van",
    choose: "Kies een naam",
    of_whom: "Alle namen hebben al een volgorde. Kies eerst van wie deze volgorde is. Wat je hebt getypt, staat er nog.",
    taken: |name, lens| format!("Overgenomen: {}.", through(&isolated(name), lens)),
    names_first: "Zet eerst namen op de lijst.",
    paper: "Typ over van papier",
    paper_hint: |fiches| {
        let between = if paper::has_spaces(fiches) { ", met een spatie ertussen" } else { "" };
        format!(
            "De nummers van de fiches{between}, de belangrijkste eerst. Wat opzij ligt, komt achter een streep: {}.",
            paper_example(fiches)
        )
    },
    paper_wrong: |wrong, fiches| match wrong {
        paper::Wrong::Empty => "Typ eerst de nummers van de fiches.".to_owned(),
        paper::Wrong::Character(one) => {
            let one = isolated(&one.to_string());
            format!("‘{one}’ is geen nummer. Typ alleen nummers en één streep. Wat je hebt getypt, staat er nog.")
        }
        paper::Wrong::NoFiche(100..) if paper::has_spaces(fiches) => {
            format!(
                "Zet een spatie tussen de nummers, zoals in {}. Wat je hebt getypt, staat er nog.",
                paper_example(fiches)
            )
        }
        paper::Wrong::NoFiche(usize::MAX) => "Dit nummer is te groot. Wat je hebt getypt, staat er nog.".to_owned(),
        paper::Wrong::NoFiche(number) => format!("Er is geen fiche {number}. Wat je hebt getypt, staat er nog."),
        paper::Wrong::Twice(number) => format!("Fiche {number} staat er twee keer. Wat je hebt getypt, staat er nog."),
        paper::Wrong::Missing(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!(
                "Niet genoemd: {}. Wat opzij ligt, komt achter de streep, zoals in {}.",
                numbers.join(", "),
                paper_example(fiches)
            )
        }
        paper::Wrong::Dashes => "Er past maar één streep in. Achter de streep staat wat opzij ligt.".to_owned(),
    },
    code: "Typ de code",
    code_hint: |length| format!("{length} tekens, zoals ze worden voorgelezen. Hoofdletters hoeven niet."),
    code_wrong,
    take_over: "Neem over",

    phones: "Scan met je telefoon",
    phones_text: "Of typ dit adres. Wie klaar is, ziet een code en leest die voor.",
    phones_here: "Let op: dit adres werkt alleen op deze computer. Een telefoon vindt het spel pas als het op een website staat.",
    phones_nowhere: "Dit spel staat als bestand op deze computer. Een telefoon kan het hier niet vinden. Zet het spel op een website, of kies een andere manier.",
    qr: "QR-code met het adres van dit spel",

    many: "Codes van veel tafels",
    many_text: "Heeft elke tafel een eigen volgorde gemaakt via het adres hierboven? Plak dan alle codes in één keer.",
    many_label: "Plak de codes",
    many_hint: "Elke code op een eigen regel, met de naam van de tafel ervoor. Je mag ook berichten uit een chat plakken. Zonder naam mag ook: dan krijgt een tafel een nummer.",
    many_take: "Neem alles over",
    many_empty: "Plak eerst de codes, elke code op een eigen regel.",
    many_wrong: |line, why| {
        let sentence = match why {
            Why::Code(wrong) => code_wrong(wrong),
            Why::Name => {
                "Het is niet duidelijk welke woorden de naam zijn. Zet alleen de naam voor de code.".to_owned()
            }
            Why::LongName => {
                format!("De naam voor deze code is te lang. Er passen {} tekens in.", Name::LONGEST)
            }
            Why::Twice => "Deze code staat er twee keer. Zijn het twee tafels? Zet dan hun namen ervoor.".to_owned(),
            Why::OneName => {
                "Deze naam staat er twee keer, met een andere code. Geef een van de twee een andere naam.".to_owned()
            }
        };
        format!("‘{}’: {sentence}", isolated(line))
    },
    table: |number| Name::cut(&format!("Tafel zonder naam {number}")),

    home: "Van thuis of van een andere tafel",
    home_text: "Heeft iemand het spel thuis al gespeeld, of een andere groep? Open dan hun bestanden. Hun volgorde telt mee. Wat ze bij de drie vragen hebben opgeschreven, staat bij het gesprek zodra alles openligt. De bestanden zelf veranderen niet.",
    home_choose: "Kies bestanden",
    gathered: |new, changed, same, left_out| {
        let mut parts = vec![format!("{} erbij", orders(new))];
        if changed > 0 {
            parts.push(format!("{changed} vernieuwd"));
        }
        if same > 0 {
            parts.push(format!("{same} die er al {}", if same == 1 { "was" } else { "waren" }));
        }
        if left_out > 0 {
            parts.push(format!("{left_out} niet overgenomen"));
        }
        format!("{}.", parts.join(", "))
    },
    gathered_itself: |file| format!("{}: dit is het spel dat nu op tafel ligt.", isolated(file)),
    gathered_empty: |file| format!("{}: in dit spel ligt nog niets op het bord.", isolated(file)),
    gathered_without: |title| {
        format!(
            "De witte fiche ‘{}’ zit niet in dit spel. Waar die lag en wat erover is geschreven, staat nog in het bestand.",
            isolated(title.as_str())
        )
    },
    from_home: |name| format!("{} schreef:", isolated(name)),

    reveal_title: "Alles open",
    gather: |done, people| match people {
        0 => "Eerst maakt ieder een eigen volgorde.".to_owned(),
        _ => format!("Eerst maakt ieder een eigen volgorde: {done} van de {people} binnen."),
    },
    in_so_far: |done, people, number| match all_in(done, people, number) {
        Some(all) => all,
        None => {
            format!("{done} van de {} binnen. Tot jullie alles openleggen, blijft elke volgorde dicht.", orders(people))
        }
    },
    in_open: |done, people, number| match all_in(done, people, number) {
        Some(all) => format!("{all} Alles ligt open."),
        None => format!("{done} van de {} binnen. Alles ligt open: wat erbij komt, is meteen te zien.", orders(people)),
    },
    missing: |names| format!("Nog niet binnen: {}.", in_a_row(names)),
    reveal: "Leg alles open",
    cover: "Leg alles weer dicht",
    compare: "Kijk waar jullie verschillen",

    own: "Eigen volgorde",
    leave_as_is: "Zo is het goed",

    turns: "Om de beurt",
    draw: "Loot wie begint",
    take_turn: |name| format!("Geef {} de beurt", isolated(name)),
    has_turn: "is aan de beurt",
    turn: |name| format!("{} is aan de beurt", isolated(name)),
    turn_hint: "Verplaats één fiche, of laat alles liggen.",
    why: "Waarom?",
    next: "Klaar, de volgende",
    stop: "Stop met beurten",
    settled: "Een hele ronde heeft niemand iets verplaatst. Jullie volgorde staat.",
    had: "Beurten tot nu toe",
    moved: |title, from, to| {
        format!("‘{}’ lag {} en ligt nu {}.", isolated(title), board::place(from), board::place(to))
    },
    stayed: "Niets verplaatst.",

    guest_title: "Maak je eigen volgorde.",
    guest_lead: "Je doet mee aan het spel op het grote scherm. Liggen alle fiches? Dan krijg je een code om voor te lezen.",
    guest_code: "Jouw code",
    guest_say: "Lees deze code voor. Daarna kun je de telefoon wegleggen.",
    spelt: |letter| match letter {
        'A' => "Anton",
        'C' => "Cornelis",
        'E' => "Eduard",
        'F' => "Ferdinand",
        'J' => "Jacob",
        'K' => "Karel",
        'M' => "Maria",
        'P' => "Pieter",
        'Q' => "Quirinus",
        'R' => "Rudolf",
        'T' => "Theodoor",
        'U' => "Utrecht",
        'W' => "Willem",
        'X' => "Xantippe",
        'Y' => "IJ",
        _ => "",
    },
    guest_another: "Nog iemand op deze telefoon",
    guest_change: "Terug naar mijn volgorde",
    guest_name: || Name::new("Mijn volgorde").unwrap_or_default(),
};

pub(super) fn way(way: Way) -> &'static str {
    match way {
        Way::Together => "Samen op het bord",
        Way::Each => "Eerst ieder, dan samen",
        Way::Phones => "Ieder op de telefoon",
        Way::Turns => "Om de beurt",
    }
}

/// A name within a sentence.
pub(super) fn name(name: &Name) -> String {
    if name.is_empty() { "iemand zonder naam".to_owned() } else { isolated(name.as_str()) }
}

/// A name at the start of a sentence.
pub(super) fn name_first(name: &Name) -> String {
    if name.is_empty() { "Iemand zonder naam".to_owned() } else { isolated(name.as_str()) }
}

fn code_wrong(wrong: &code::Wrong) -> String {
    match wrong {
        code::Wrong::Length(0, _) => "Typ eerst de code.".to_owned(),
        code::Wrong::Length(typed, wanted) => {
            format!("Een code heeft {wanted} tekens, niet {typed}. Wat je hebt getypt, staat er nog.")
        }
        code::Wrong::Character(one) => {
            let one = isolated(&one.to_string());
            format!(
                "‘{one}’ komt in geen enkele code voor. Vraag of dit teken klopt. Wat je hebt getypt, staat er nog."
            )
        }
        code::Wrong::Typing => "Deze code klopt niet: er is een teken fout, of twee tekens zijn verwisseld. Laat de \
                                code nog eens voorlezen."
            .to_owned(),
        code::Wrong::NoCode(wanted) => {
            format!(
                "Hier staat geen code van {wanted} tekens in. Typ alleen de code. Wat je hebt getypt, staat er nog."
            )
        }
        code::Wrong::Several => "Hier staan meer codes in. Laat er één staan.".to_owned(),
        code::Wrong::OtherGame => "Deze code hoort bij een ander spel. Open op de telefoon de link van dit spel, of \
                                   scan de QR-code opnieuw."
            .to_owned(),
    }
}

/// What can be said when nobody is waited for.
fn all_in(done: usize, people: usize, number: usize) -> Option<String> {
    match people {
        _ if number == 0 => Some("Er is nog geen volgorde binnen.".to_owned()),
        _ if done < people => None,
        _ if number == 1 => Some("Er is één volgorde binnen.".to_owned()),
        _ => Some(format!("Alle {} zijn binnen.", orders(number))),
    }
}

/// Some fiches in their order and two that lie aside, as somebody would type them.
fn paper_example(fiches: usize) -> &'static str {
    if paper::has_spaces(fiches) { "3 10 4 6 - 2 5" } else { "3146-25" }
}

fn orders(number: usize) -> String {
    count(number, "volgorde", "volgordes")
}

fn lens_name(lens: &Lens) -> String {
    match lens {
        Lens::Resident => "inwoner".to_owned(),
        Lens::Supporter => "cliëntondersteuner".to_owned(),
        Lens::PolicyMaker => "beleidsmaker".to_owned(),
        Lens::Provider => "aanbieder".to_owned(),
        Lens::AccessOfficer => "medewerker toegang".to_owned(),
        Lens::Own(name) => isolated(name.as_str()),
    }
}

/// Words about an order, and the lens through which it was laid.
fn through(what: &str, lens: Option<&Lens>) -> String {
    lens.map_or_else(|| what.to_owned(), |lens| format!("{what}, bril: {}", lens_name(lens)))
}

fn called(setup: &Setup, voter: &Voter) -> String {
    let listed = voter.participant.and_then(|id| setup.participants.iter().find(|person| person.id == id));
    let Some(person) = listed else {
        let kept = name_first(&voter.name);
        return if voter.participant.is_some() { format!("{kept} (niet meer op de lijst)") } else { kept };
    };
    numbered(name_first(&person.name), setup.number_of(person.id))
}

pub(super) fn who(who: &Called) -> String {
    numbered(name(&who.name), who.number)
}

pub(super) fn who_first(who: &Called) -> String {
    numbered(name_first(&who.name), who.number)
}

fn numbered(name: String, number: Option<usize>) -> String {
    number.map_or_else(|| name.clone(), |number| format!("{name} ({number})"))
}
