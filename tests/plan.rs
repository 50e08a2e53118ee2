//! Time for a meeting.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, fiches, game};
use dilemmaspel::domain::plan::{Clock, Plan};
use dilemmaspel::domain::{Event, Game, Moment, Place, Rank, Talk, Whereabouts, update};

const MINUTE: u64 = 60_000;

fn at(minutes: u64) -> Moment {
    Moment(minutes * MINUTE)
}

/// Three fiches laid, three aside.
fn laid() -> Game {
    let mut game = game();
    for (number, fiche) in fiches().into_iter().enumerate() {
        let place = if number < 3 { Place::Rank(Rank::at(number)) } else { Place::Aside };
        update(&mut game, Event::FichePlaced { fiche, place }, at(0)).expect("it is laid");
    }
    game
}

fn minutes(game: &Game, plan: &Plan, part: &Whereabouts, now: u64) -> u64 {
    (plan.slot(game, part, at(now)).until.0 - at(now).0) / MINUTE
}

fn talk(name: &str) -> Whereabouts {
    Whereabouts::Talk(fiche(name))
}

#[test]
fn laying_counts_for_two_dilemmas_and_the_end_is_kept_for_the_agreements() {
    let plan = Plan::of_minutes(96, at(0));
    // A sixth of 96 for the end; 80 for eight parts.
    assert_eq!(minutes(&game(), &plan, &Whereabouts::Board, 0), 20);
    assert_eq!(minutes(&laid(), &plan, &Whereabouts::Report, 80), 16);
}

#[test]
fn who_begins_late_shares_what_is_left() {
    let plan = Plan::of_minutes(96, at(0));
    let game = laid();
    assert_eq!(minutes(&game, &plan, &talk("generalist"), 24), 20);
    assert_eq!(minutes(&game, &plan, &talk("generalist"), 60), 10);
}

#[test]
fn each_dilemma_that_is_done_leaves_its_time_to_the_others() {
    let plan = Plan::of_minutes(96, at(0));
    let mut game = laid();
    let done = Event::TalkMarked { fiche: fiche("generalist"), talk: Talk::Discussed };
    update(&mut game, done, at(1)).expect("it is discussed");
    assert_eq!(minutes(&game, &plan, &talk("duur"), 24), 30);
}

#[test]
fn with_hardly_any_time_nothing_is_negative() {
    let plan = Plan::of_minutes(3, at(0));
    assert_eq!(minutes(&game(), &plan, &Whereabouts::Board, 0), 0);
    assert_eq!(minutes(&game(), &plan, &talk("duur"), 500), 0);
    assert!(minutes(&game(), &Plan::of_minutes(u64::MAX, at(0)), &Whereabouts::Report, 1) > 0);
}

#[test]
fn a_part_gets_its_time_when_it_begins_and_keeps_it_while_the_screen_changes() {
    let mut game = laid();
    let until = |game: &Game| game.plan().and_then(|plan| plan.slot.as_ref()).map(|slot| slot.until.0 / MINUTE);
    let go = |game: &mut Game, to: Whereabouts, now: u64| update(game, Event::Went { to }, at(now)).expect("it goes");
    update(&mut game, Event::PlanMade { minutes: 96 }, at(0)).expect("a plan");
    let laying = until(&game);
    assert!(laying.is_some());
    go(&mut game, Whereabouts::Group, 4);
    assert_eq!(until(&game), laying, "laying goes on");
    go(&mut game, talk("generalist"), 24);
    assert_eq!(until(&game), Some(44));
    update(&mut game, Event::SlotExtended { minutes: 5 }, at(44)).expect("more time");
    assert_eq!(until(&game), Some(49));
    update(&mut game, Event::PlanDropped, at(50)).expect("no plan");
    go(&mut game, Whereabouts::Board, 51);
    assert_eq!(game.plan(), None);
}

#[test]
fn the_clock_is_right_after_a_laptop_slept() {
    let mut plan = Plan::of_minutes(96, at(0));
    assert_eq!(plan.clock(at(0)), None);
    plan.slot = Some(plan.slot(&game(), &Whereabouts::Board, at(0)));
    assert_eq!(plan.clock(Moment(500)), Some(Clock::Left(1_200)));
    assert_eq!(plan.clock(at(19)), Some(Clock::Left(60)));
    assert_eq!(plan.clock(at(20)), Some(Clock::Over));
    assert_eq!(plan.clock(at(400)), Some(Clock::Over));
}
