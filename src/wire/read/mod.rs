//! From the JSON of the present version to drafts of games, with every problem and its place.

mod group;

use super::{Draft, Opened, ProblemKind, Unknown, Wanted};
use crate::domain::game::Parts;
use crate::domain::plan::{Left, Plan, Slot};
use crate::domain::{
    Agreement, AgreementId, Board, Company, FicheId, Game, GameId, Kept, Mark, Moment, Name, Open, Origin, Participant,
    ParticipantId, Record, Records, Refused, Setup, Side, Spectrum, Talk, Whereabouts, White,
};
use crate::json::{Node, Problems};
pub(super) use group::{ballot, open_turn, turn, word};
use serde_json::Value;

/// The field with texts that went along in a file and are no games.
pub(in crate::wire) const UNREADABLE: &str = "unreadable";

/// What can be read, and where in the list of games each draft stood.
pub(in crate::wire) fn document(value: &Value, known: &[FicheId]) -> (Opened, Vec<usize>) {
    let problems = Problems::default();
    let root = Node::root(value, &problems);
    let games = root.field("games").map(|games| games.items()).unwrap_or_default();
    let read = games.iter().enumerate().filter_map(|(at, node)| Some((draft(node, known)?, at)));
    let (drafts, places) = read.unzip();
    let unreadable = root.maybe(UNREADABLE).map(|texts| texts.items()).unwrap_or_default();
    let unreadable = unreadable.iter().filter_map(|text| text.text().map(str::to_owned)).collect();
    drop(games);
    (Opened { drafts, unreadable, problems: problems.into_vec() }, places)
}

/// A game needs an id and a board; everything else can be left out.
fn draft(node: &Node, known: &[FicheId]) -> Option<Draft> {
    let id: GameId = node.field("id")?.parse(Wanted::Id)?;
    let whites = node.maybe("whites").map(|list| whites(&list)).unwrap_or_default();
    let known: Vec<FicheId> = known.iter().cloned().chain(whites.iter().map(|white| white.id.clone())).collect();
    let board = board(&node.field("board")?, &known).with_whites(&whites);
    let fiches: Vec<FicheId> = board.fiches().cloned().collect();
    let moment = |name: &str| node.field(name).and_then(|node| node.number()).map(Moment).unwrap_or_default();
    let read = node.maybe("read").map(|list| list.items()).unwrap_or_default();
    let parts = Parts {
        id,
        setup: node.maybe("setup").map(|setup| self::setup(&setup)).unwrap_or_default(),
        records: node.maybe("records").map(|records| self::records(&records, &fiches)).unwrap_or_default(),
        plan: node.maybe("plan").and_then(|plan| self::plan(&plan, &fiches)),
        parking: node.text_or_empty("parking"),
        closing: node.text_or_empty("closing"),
        group: node.maybe("group").map(|group| group::group(&group, &fiches)).unwrap_or_default(),
        read: read.iter().filter_map(|node| fiche_of(node, &fiches)).collect(),
        open: node.maybe("open").and_then(|open| self::open(&open, &fiches)).unwrap_or_default(),
        whereabouts: node.maybe("at").and_then(|at| whereabouts(&at, &fiches)).unwrap_or_default(),
        created: moment("created"),
        changed: moment("changed"),
        drafts: node.maybe("drafts").map(|list| self::whites(&list)).unwrap_or_default(),
        whites,
        board,
    };
    Some(Draft {
        game: Game::from(parts),
        revision: node.maybe("revision").and_then(|node| node.number()).unwrap_or_default().min(HIGHEST),
        pack: node.text_or_empty("pack"),
        unknown: Unknown::default(),
    })
}

/// No game is kept so often; a higher number in a file leaves no room to count on.
const HIGHEST: u64 = 1 << 50;

pub(in crate::wire) fn board(node: &Node, known: &[FicheId]) -> Board {
    let fiche = |node: &Node| node.parse::<FicheId>(Wanted::Id).and_then(|fiche| in_list(node, fiche, known));
    let pile = |name: &str| -> Vec<FicheId> {
        node.field(name).map(|list| list.items().iter().filter_map(fiche).collect()).unwrap_or_default()
    };
    let route = node.field("route").map(|list| list.items()).unwrap_or_default();
    let route: Vec<Option<FicheId>> =
        route.iter().map(|node| if node.is_null() { None } else { fiche(node) }).collect();
    let (mut stack, aside) = (pile("stack"), pile("aside"));
    let named = |fiche: &FicheId, route: &[Option<FicheId>], stack: &[FicheId]| {
        stack.contains(fiche) || aside.contains(fiche) || route.iter().flatten().any(|other| other == fiche)
    };
    // Which white ones a board has, the game says.
    for fiche in known.iter().filter(|fiche| fiche.white().is_none()) {
        if !named(fiche, &route, &stack) {
            stack.push(fiche.clone());
        }
    }
    let (board, doubled) = Board::restore(stack, route, aside);
    for fiche in doubled {
        node.report(ProblemKind::Doubled(fiche.to_string()));
    }
    board
}

fn in_list(node: &Node, fiche: FicheId, fiches: &[FicheId]) -> Option<FicheId> {
    if fiches.contains(&fiche) {
        return Some(fiche);
    }
    node.report(ProblemKind::Unknown(fiche.to_string()));
    None
}

pub(in crate::wire) fn fiche_of(node: &Node, fiches: &[FicheId]) -> Option<FicheId> {
    in_list(node, node.parse(Wanted::Id)?, fiches)
}

fn name(node: &Node, field: &str) -> Name {
    let text = node.text_or_empty(field);
    match Name::new(&text) {
        Ok(name) => name,
        Err(refused) => {
            if let Refused::TooLong { length } = refused
                && let Some(node) = node.maybe(field)
            {
                node.report(ProblemKind::TooLong(length));
            }
            Name::cut(&text)
        }
    }
}

/// White fiches in the order of their numbers; of two with one number the first counts.
pub(in crate::wire) fn whites(list: &Node) -> Vec<White> {
    let mut whites: Vec<White> = Vec::new();
    for node in list.items() {
        let Some(id) = node.field("id").and_then(|id| id.parse::<FicheId>(Wanted::Id)) else { continue };
        if id.white().is_none() {
            node.report(ProblemKind::Unknown(id.to_string()));
        } else if whites.iter().any(|white| white.id == id) {
            node.report(ProblemKind::Doubled(id.to_string()));
        } else {
            let (front, back) = (node.text_or_empty("front"), node.text_or_empty("back"));
            let [title, left, right] = ["title", "left", "right"].map(|field| name(&node, field));
            whites.push(White { id, title, front, back, left, right });
        }
    }
    whites.sort_by_key(|white| white.id.white());
    whites
}

/// The numbers of the items of a list: their own, or a fresh one where it is missing or doubled.
fn ids(items: &[Node]) -> Vec<u32> {
    let mut ids: Vec<u32> = Vec::new();
    for node in items {
        let own = node.maybe("id").and_then(|id| id.number()).and_then(|id| u32::try_from(id).ok());
        let fresh = ids.iter().max().map_or(1, |most| most.saturating_add(1));
        ids.push(own.filter(|id| *id < u32::MAX && !ids.contains(id)).unwrap_or(fresh));
    }
    ids
}

pub(in crate::wire) fn setup(node: &Node) -> Setup {
    let people = node.maybe("participants").map(|list| list.items()).unwrap_or_default();
    let person = |(id, node): (u32, &Node)| Participant {
        id: ParticipantId(id),
        name: name(node, "name"),
        role: name(node, "role"),
    };
    Setup {
        name: name(node, "name"),
        municipality: name(node, "municipality"),
        date: node.maybe("date").and_then(|day| day.parse(Wanted::Day)),
        company: node.maybe("company").and_then(|company| match company.text()? {
            "alone" => Some(Company::Alone),
            "colleagues" => Some(Company::Colleagues),
            "partners" => Some(Company::Partners),
            _ => company.wanted(Wanted::Word),
        }),
        participants: ids(&people).into_iter().zip(&people).map(person).collect(),
        discuss: node.maybe("discuss").and_then(|count| count.number()).and_then(|count| usize::try_from(count).ok()),
    }
}

fn records(node: &Node, fiches: &[FicheId]) -> Records {
    let mut records = Records::default();
    for (name, node) in node.entries() {
        match name.parse::<FicheId>().ok().filter(|fiche| fiches.contains(fiche)) {
            Some(fiche) => records.put(&fiche, record(&node)),
            None => node.report(ProblemKind::Unknown(name.to_owned())),
        }
    }
    records
}

fn record(node: &Node) -> Record {
    Record {
        why: node.text_or_empty("why"),
        choices: node.text_or_empty("choices"),
        considerations: node.text_or_empty("considerations"),
        spectrum: spectrum(node),
        agreements: node.maybe("agreements").map(|list| agreements(&list)).unwrap_or_default(),
        talk: node.maybe("talk").map(|talk| self::talk(&talk)).unwrap_or_default(),
        spoken: node.maybe("spoken").map(|list| people(&list)).unwrap_or_default(),
    }
}

/// The numbers of participants.
pub(in crate::wire) fn people(list: &Node) -> Vec<ParticipantId> {
    let number = |node: &Node| node.number().and_then(|id| u32::try_from(id).ok());
    list.items().iter().filter_map(number).map(ParticipantId).collect()
}

/// Both pins of the line, as fields of this group.
pub(in crate::wire) fn spectrum(node: &Node) -> Spectrum {
    let mark = |name: &str| {
        let node = node.maybe(name)?;
        let mark = u8::try_from(node.number()?).ok().and_then(Mark::new);
        mark.or_else(|| node.wanted(Wanted::Mark))
    };
    Spectrum { now: mark("now"), wanted: mark("wanted") }
}

pub(in crate::wire) fn agreements(list: &Node) -> Vec<Agreement> {
    let agreements = list.items();
    let from = |node: Node| {
        let agreement = node.field("agreement")?.number().and_then(|id| u32::try_from(id).ok())?;
        Some(Origin { game: node.field("game")?.parse(Wanted::Id)?, agreement: AgreementId(agreement) })
    };
    let agreement = |(id, node): (u32, &Node)| Agreement {
        id: AgreementId(id),
        what: node.text_or_empty("agreement"),
        owner: node.text_or_empty("owner"),
        due: node.maybe("due").and_then(|day| day.parse(Wanted::Day)),
        kept: word(node, "kept", &Kept::ALL, Kept::name),
        from: node.maybe("from").and_then(from),
    };
    ids(&agreements).into_iter().zip(&agreements).map(agreement).collect()
}

pub(in crate::wire) fn talk(node: &Node) -> Talk {
    match node.text() {
        Some("discussed") => Talk::Discussed,
        Some("open") | None => Talk::Open,
        Some(_) => node.wanted(Wanted::Word).unwrap_or_default(),
    }
}

fn open(node: &Node, fiches: &[FicheId]) -> Option<Open> {
    let fiche = fiche_of(&node.field("fiche")?, fiches)?;
    let how = node.field("how")?;
    Some(match how.text()? {
        "turned" => Open::Turned(fiche),
        "front" => Open::Reading(fiche, Side::Front),
        "back" => Open::Reading(fiche, Side::Back),
        _ => return how.wanted(Wanted::Word),
    })
}

fn plan(node: &Node, fiches: &[FicheId]) -> Option<Plan> {
    let moment = |node: &Node, name: &str| node.field(name).and_then(|node| node.number()).map(Moment);
    let slot = |node: &Node| Some(Slot { at: whereabouts(&node.field("at")?, fiches)?, until: moment(node, "until")? });
    let left = |node: &Node| Some(Left { slot: slot(node)?, at: moment(node, "left")? });
    Some(Plan {
        ends: moment(node, "ends")?,
        closing: node.maybe("closing").and_then(|node| node.number()).unwrap_or_default(),
        slot: node.maybe("slot").and_then(|node| slot(&node)),
        left: node.maybe("left").map(|list| list.items().iter().filter_map(left).collect()).unwrap_or_default(),
    })
}

fn whereabouts(node: &Node, fiches: &[FicheId]) -> Option<Whereabouts> {
    match node.text()? {
        "board" => Some(Whereabouts::Board),
        "group" => Some(Whereabouts::Group),
        "own" => Some(Whereabouts::Own),
        "differences" => Some(Whereabouts::Differences),
        "earlier" => Some(Whereabouts::Earlier),
        "report" => Some(Whereabouts::Report),
        at => {
            let fiche = at.strip_prefix("talk/").and_then(|fiche| fiche.parse::<FicheId>().ok());
            let fiche = fiche.filter(|fiche| fiches.contains(fiche));
            fiche.map(Whereabouts::Talk).or_else(|| node.wanted(Wanted::Word))
        }
    }
}
