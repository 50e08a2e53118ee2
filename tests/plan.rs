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
    // 56 minutes for three, and 20 for three.
    assert_eq!(minutes(&game, &plan, &talk("generalist"), 24), 18);
    assert_eq!(minutes(&game, &plan, &talk("generalist"), 60), 6);
    // With 6 minutes left, half of them stay for the agreements.
    assert_eq!(minutes(&game, &plan, &talk("generalist"), 90), 1);
}

#[test]
fn each_dilemma_that_is_done_leaves_its_time_to_the_others() {
    let plan = Plan::of_minutes(96, at(0));
    let mut game = laid();
    let done = Event::TalkMarked { fiche: fiche("generalist"), talk: Talk::Discussed };
    update(&mut game, done, at(1)).expect("it is discussed");
    assert_eq!(minutes(&game, &plan, &talk("duur"), 24), 28);
}

/// Walks through all parts of a meeting of 96 minutes in the time that each gets, and gives those minutes.
fn walk(mut game: Game, parts: &[Whereabouts], is_discussed: bool) -> Vec<u64> {
    let mut now = Moment(0);
    update(&mut game, Event::PlanMade { minutes: 96 }, now).expect("a plan");
    let mut lasted = Vec::new();
    for part in parts {
        update(&mut game, Event::Went { to: part.clone() }, now).expect("it goes");
        let until = game.plan().and_then(|plan| plan.slot.as_ref()).expect("a slot").until;
        lasted.push((until.0 - now.0) / MINUTE);
        now = until;
        if let Whereabouts::Talk(fiche) = part
            && is_discussed
        {
            let done = Event::TalkMarked { fiche: fiche.clone(), talk: Talk::Discussed };
            update(&mut game, done, now).expect("it is discussed");
        }
    }
    lasted
}

#[test]
fn a_meeting_that_keeps_to_its_time_has_all_of_the_end_for_the_agreements() {
    let talks = ["generalist", "duur", "afbakening"].map(talk);
    let parts = [[Whereabouts::Board].as_slice(), &talks, &[Whereabouts::Report]].concat();
    assert_eq!(walk(laid(), &parts, true), [32, 16, 16, 16, 16]);
    assert_eq!(walk(laid(), &parts, false), [32, 16, 16, 16, 16], "who presses Next leaves nothing behind to wait for");
    // Begun with what divides most.
    let parts = [&[Whereabouts::Board, talk("afbakening")], &talks[..2], &[Whereabouts::Report]].concat();
    assert_eq!(walk(laid(), &parts, true), [32, 16, 16, 16, 16]);
}

#[test]
fn who_looks_elsewhere_comes_back_to_the_same_part() {
    let mut game = laid();
    let until = |game: &Game| game.plan().and_then(|plan| plan.slot.as_ref()).map(|slot| slot.until.0 / MINUTE);
    let go = |game: &mut Game, to: Whereabouts, now: u64| update(game, Event::Went { to }, at(now)).expect("it goes");
    update(&mut game, Event::PlanMade { minutes: 96 }, at(0)).expect("a plan");
    go(&mut game, talk("duur"), 24);
    let talking = until(&game);
    go(&mut game, Whereabouts::Board, 30);
    go(&mut game, Whereabouts::Report, 31);
    go(&mut game, talk("duur"), 33);
    assert_eq!(until(&game), talking, "a look");
    go(&mut game, Whereabouts::Board, 34);
    go(&mut game, talk("duur"), 40);
    assert_ne!(until(&game), talking, "long after it, it begins anew");
    let plan = game.plan().expect("a plan");
    assert!(!plan.is_past(at(96 + 300)) && plan.is_past(at(96 + 400)));
}

#[test]
fn with_hardly_any_time_nothing_is_negative() {
    let plan = Plan::of_minutes(3, at(0));
    assert_eq!((plan.slot(&game(), &Whereabouts::Board, at(0)).until.0) / 1_000, 22);
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
    assert_eq!(until(&game), Some(42));
    update(&mut game, Event::SlotExtended { minutes: 5 }, at(42)).expect("more time");
    assert_eq!(until(&game), Some(47));
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

/// After a clock that was ahead had been put right, a dilemma had forty minutes more than it had.
#[test]
fn what_is_left_of_a_part_stays_when_the_clock_is_put_back_meanwhile() {
    let (game, mut plan) = (laid(), Plan::of_minutes(96, at(40)));
    plan.go_to(&game, &talk("generalist"), at(40));
    let Some(Clock::Left(before)) = plan.clock(at(40)) else { panic!("it is on") };
    plan.go_to(&game, &talk("duur"), at(41));
    plan.go_to(&game, &talk("generalist"), at(1));
    assert_eq!(plan.clock(at(1)), Some(Clock::Left(before - 60)));
}

#[test]
fn a_meeting_of_a_clock_that_was_a_year_ahead_is_over() {
    let plan = Plan::of_minutes(96, at(600_000));
    assert!(plan.is_past(at(0)) && !plan.is_past(at(600_000)));
    assert!(!Plan::of_minutes(600, at(0)).is_past(at(0)));
}
