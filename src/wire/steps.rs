//! The undo steps of a game as they are stored beside it. They are no part of a file: what was taken
//! back stays on this device.

use super::v3::{self, Agreement, Ballot, Board, OpenTurn, Setup, Turn, White};
use super::{Draft, TYPE, VERSION, read, seal, unknown::Extra};
use crate::domain::change::{self, Both, Change};
use crate::domain::history::{History, Step};
use crate::domain::{self, BallotId, Cover, Edit, FicheId, Game, Moment, ParticipantId, Pin, Question, Spectrum, Way};
use crate::json::{Node, Problems, Wanted};
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
struct Document {
    #[serde(rename = "type")]
    kind: &'static str,
    version: u64,
    /// Of the game that these steps led to.
    revision: u64,
    /// The latest one last.
    past: Vec<Stored>,
    /// The one that was taken back last comes last.
    future: Vec<Stored>,
}

#[derive(Serialize)]
struct Stored {
    at: u64,
    #[serde(flatten)]
    what: What,
}

#[derive(Serialize)]
#[serde(tag = "step", rename_all = "lowercase")]
enum What {
    Laid { fiche: String, place: String, before: Board, after: Board },
    Shuffled { before: Board, after: Board },
    Whites { before: Fiches, after: Fiches, ballots: Vec<StoredBallot> },
    Answer { fiche: String, question: &'static str, from: usize, before: String, after: String },
    Spectrum { fiche: String, pin: &'static str, before: Pins, after: Pins },
    Agreements { fiche: String, before: Vec<Agreement>, after: Vec<Agreement> },
    Talk { fiche: String, before: &'static str, after: &'static str },
    Speakers { fiche: String, before: Vec<u32>, after: Vec<u32> },
    Parking { from: usize, before: String, after: String },
    Closing { from: usize, before: String, after: String },
    Setup { before: Setup, after: Setup },
    Way { before: &'static str, after: &'static str },
    Ballots { ballots: Vec<StoredBallot> },
    Cover { before: &'static str, after: &'static str },
    Adopted { before: Board, after: Board },
    Turn { had: Option<Box<Turn>>, before: Option<Box<OpenTurn>>, after: Option<Box<OpenTurn>> },
    Explained { from: usize, before: String, after: String },
}

/// The white fiches, the board of the group with them, and the turn that lasts on it.
#[derive(Serialize)]
struct Fiches {
    whites: Vec<White>,
    board: Board,
    turn: Option<Box<OpenTurn>>,
}

#[derive(Serialize)]
struct StoredBallot {
    id: u32,
    before: Option<Ballot>,
    after: Option<Ballot>,
}

#[derive(Serialize)]
struct Pins {
    now: Option<u8>,
    wanted: Option<u8>,
}

/// The steps of a game that is stored with this revision.
///
/// # Errors
/// None in practice; serde's signature allows one, and it is handed on rather than hidden.
pub fn write_steps(game: &Game, revision: u64) -> Result<String, serde_json::Error> {
    let history = game.history();
    let all = |steps: &[Step]| steps.iter().map(stored).collect();
    let (past, future) = (all(history.past()), all(history.future()));
    let document = Document { kind: TYPE, version: VERSION, revision, past, future };
    serde_json::to_string(&document).map(seal::seal)
}

/// Gives a game its steps back, if they are of this very revision and still to the letter what was
/// written; otherwise the game begins without steps.
pub fn read_steps(draft: &mut Draft, text: &str) {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    let own = |name: &str| value.get(name).and_then(Value::as_u64);
    if own("revision") != Some(draft.revision)
        || !own("version").is_some_and(|version| (1..=VERSION).contains(&version))
        || seal::check(text) != seal::Seal::Intact
    {
        return;
    }
    // White fiches of then are no part of the game any more, and still of its steps.
    let pack = draft.game.board().fiches().filter(|fiche| fiche.white().is_none()).cloned();
    let fiches: Vec<FicheId> = pack.chain((1..=domain::White::MOST).map(FicheId::of_white)).collect();
    let problems = Problems::default();
    let root = Node::root(&value, &problems);
    let all = |name: &str| -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for node in root.field(name).map(|list| list.items()).unwrap_or_default() {
            match step(&node, &fiches) {
                Some(step) => steps.push(step),
                // What lies before a gap cannot be taken back.
                None => steps.clear(),
            }
        }
        steps
    };
    let history = History::restore(all("past"), all("future"));
    draft.game = draft.game.clone().with_history(history);
}

fn stored(step: &Step) -> Stored {
    let board = |board: &domain::Board| Board::of(board, &Extra::default());
    let pins = |spectrum: &Spectrum| Pins {
        now: spectrum.now.map(domain::Mark::value),
        wanted: spectrum.wanted.map(domain::Mark::value),
    };
    let setup = |setup: &domain::Setup| Setup::of(setup, &Extra::default());
    let agreements = |agreements: &[domain::Agreement]| Agreement::all(agreements, &Extra::default());
    let what = match &step.change {
        Change::Laid { fiche, place, board: both } => What::Laid {
            fiche: fiche.to_string(),
            place: place.to_string(),
            before: board(&both.before),
            after: board(&both.after),
        },
        Change::Shuffled { board: both } => What::Shuffled { before: board(&both.before), after: board(&both.after) },
        Change::Whites { fiches: both, ballots } => {
            let fiches = |fiches: &change::Fiches| Fiches {
                whites: White::all(&fiches.whites, &Extra::default()),
                board: board(&fiches.board),
                turn: fiches.turn.as_ref().map(|turn| Box::new(OpenTurn::of(turn, &Extra::default()))),
            };
            What::Whites { before: fiches(&both.before), after: fiches(&both.after), ballots: stored_ballots(ballots) }
        }
        Change::Answer { fiche, question, edit } => What::Answer {
            fiche: fiche.to_string(),
            question: question.field(),
            from: edit.at,
            before: edit.before.clone(),
            after: edit.after.clone(),
        },
        Change::Spectrum { fiche, pin, spectrum } => What::Spectrum {
            fiche: fiche.to_string(),
            pin: match pin {
                Pin::Now => "now",
                Pin::Wanted => "wanted",
            },
            before: pins(&spectrum.before),
            after: pins(&spectrum.after),
        },
        Change::Agreements { fiche, agreements: both } => What::Agreements {
            fiche: fiche.to_string(),
            before: agreements(&both.before),
            after: agreements(&both.after),
        },
        Change::Talk { fiche, talk } => {
            What::Talk { fiche: fiche.to_string(), before: v3::talk(talk.before), after: v3::talk(talk.after) }
        }
        Change::Speakers { fiche, spoken } => {
            let numbers = |spoken: &[ParticipantId]| spoken.iter().map(|id| id.0).collect();
            What::Speakers { fiche: fiche.to_string(), before: numbers(&spoken.before), after: numbers(&spoken.after) }
        }
        Change::Parking { edit } => {
            What::Parking { from: edit.at, before: edit.before.clone(), after: edit.after.clone() }
        }
        Change::Closing { edit } => {
            What::Closing { from: edit.at, before: edit.before.clone(), after: edit.after.clone() }
        }
        Change::Setup { setup: both } => What::Setup { before: setup(&both.before), after: setup(&both.after) },
        Change::TurnExplained { edit } => {
            What::Explained { from: edit.at, before: edit.before.clone(), after: edit.after.clone() }
        }
        Change::Way { way } => What::Way { before: way.before.name(), after: way.after.name() },
        Change::Ballots { ballots } => What::Ballots { ballots: stored_ballots(ballots) },
        Change::Cover { cover } => What::Cover { before: cover.before.name(), after: cover.after.name() },
        Change::Adopted { board: both } => What::Adopted { before: board(&both.before), after: board(&both.after) },
        Change::Turn { had, now } => What::Turn {
            had: had.as_ref().map(|had| Box::new(Turn::of(had, &Extra::default()))),
            before: now.before.as_ref().map(|now| Box::new(OpenTurn::of(now, &Extra::default()))),
            after: now.after.as_ref().map(|now| Box::new(OpenTurn::of(now, &Extra::default()))),
        },
    };
    Stored { at: step.at.0, what }
}

fn stored_ballots(ballots: &[(BallotId, Both<Option<domain::Ballot>>)]) -> Vec<StoredBallot> {
    let stored = |ballot: &Option<domain::Ballot>| ballot.as_ref().map(|ballot| Ballot::of(ballot, &Extra::default()));
    let one = |(id, both): &(BallotId, Both<_>)| StoredBallot {
        id: id.0,
        before: stored(&both.before),
        after: stored(&both.after),
    };
    ballots.iter().map(one).collect()
}

fn step(node: &Node, fiches: &[FicheId]) -> Option<Step> {
    let fiche = || read::fiche_of(&node.field("fiche")?, fiches);
    let edit = || {
        let at = usize::try_from(node.field("from")?.number()?).ok()?;
        Some(Edit { at, before: node.text_or_empty("before"), after: node.text_or_empty("after") })
    };
    let change = match node.field("step")?.text()? {
        "laid" => Change::Laid {
            fiche: fiche()?,
            place: node.field("place")?.parse(Wanted::Word)?,
            board: both(node, |node| read::board(node, fiches))?,
        },
        "shuffled" => Change::Shuffled { board: both(node, |node| read::board(node, fiches))? },
        "answer" => {
            let field = node.field("question")?;
            let name = field.text()?;
            let question = Question::ALL.into_iter().find(|question| question.field() == name)?;
            Change::Answer { fiche: fiche()?, question, edit: edit()? }
        }
        "spectrum" => {
            let pin = match node.field("pin")?.text()? {
                "now" => Pin::Now,
                _ => Pin::Wanted,
            };
            Change::Spectrum { fiche: fiche()?, pin, spectrum: both(node, read::spectrum)? }
        }
        "agreements" => Change::Agreements { fiche: fiche()?, agreements: both(node, read::agreements)? },
        "talk" => Change::Talk { fiche: fiche()?, talk: both(node, read::talk)? },
        "speakers" => Change::Speakers { fiche: fiche()?, spoken: both(node, read::people)? },
        "parking" => Change::Parking { edit: edit()? },
        "closing" => Change::Closing { edit: edit()? },
        "setup" => Change::Setup { setup: both(node, read::setup)? },
        "explained" => Change::TurnExplained { edit: edit()? },
        "way" => Change::Way { way: words(node, &Way::ALL, Way::name) },
        "whites" => {
            let part = |name: &str| {
                let node = node.field(name)?;
                Some(change::Fiches {
                    whites: node.maybe("whites").map(|list| read::whites(&list)).unwrap_or_default(),
                    board: read::board(&node.field("board")?, fiches),
                    turn: node.maybe("turn").and_then(|turn| read::open_turn(&turn, fiches)),
                })
            };
            let both = Both { before: part("before")?, after: part("after")? };
            Change::Whites { fiches: Box::new(both), ballots: ballots(node, fiches)? }
        }
        "ballots" => Change::Ballots { ballots: ballots(node, fiches)? },
        "cover" => Change::Cover { cover: words(node, &[Cover::Covered, Cover::Revealed], Cover::name) },
        "adopted" => Change::Adopted { board: both(node, |node| read::board(node, fiches))? },
        "turn" => {
            let open = |name: &str| match node.maybe(name) {
                Some(open) => read::open_turn(&open, fiches).map(Some),
                None => Some(None),
            };
            let had = node.maybe("had").map(|had| Box::new(read::turn(&had, fiches)));
            Change::Turn { had, now: Box::new(Both { before: open("before")?, after: open("after")? }) }
        }
        _ => return None,
    };
    Some(Step { change, at: Moment(node.field("at")?.number()?) })
}

fn ballots(node: &Node, fiches: &[FicheId]) -> Option<Vec<(BallotId, Both<Option<domain::Ballot>>)>> {
    let one = |node: &Node| {
        let id = BallotId(u32::try_from(node.field("id")?.number()?).ok()?);
        let ballot = |name: &str| match node.maybe(name) {
            Some(ballot) => read::ballot(&ballot, fiches).map(|ballot| Some(domain::Ballot { id, ..ballot })),
            None => Some(None),
        };
        Some((id, Both { before: ballot("before")?, after: ballot("after")? }))
    };
    node.field("ballots")?.items().iter().map(one).collect()
}

fn words<T: Copy + Default>(node: &Node, all: &[T], name: fn(T) -> &'static str) -> Both<T> {
    Both { before: read::word(node, "before", all, name), after: read::word(node, "after", all, name) }
}

fn both<T>(node: &Node, read: impl Fn(&Node) -> T) -> Option<Both<T>> {
    Some(Both { before: read(&node.field("before")?), after: read(&node.field("after")?) })
}
