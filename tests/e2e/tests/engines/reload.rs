//! A reload, or a closed window, brings everything back to the letter: the screen and the open fiche too.

use e2e::Player;

/// Emoji of several parts, right-to-left text, lines, marks that HTML knows, and letters with accents.
const TEXT: &str = "Eén regel met 👩‍🦽 en 🇳🇱.\nשלום, مرحبا – <b>geen</b> & \"markup\"\n\n  inspringen\tblijft  ";

#[test]
fn while_reading_the_same_side_of_the_same_fiche_comes_back() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.reads_next_fiche();
    player.press("Volgende");
    let fiche = player.board().stack[1].clone();
    player.reader_shows(&fiche, "front");
    player.press("Draai om: de vragen");
    player.reader_shows(&fiche, "back");
    player.saved();
    let (hash, title, board) = (player.hash(), player.title(), player.board());

    player.reload();
    player.is_on("board");
    player.reader_shows(&fiche, "back");
    assert_eq!((player.hash(), player.title(), player.board()), (hash, title, board));
    player.closes_reader();
}

#[test]
fn while_laying_the_board_and_a_turned_fiche_come_back() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 2);
    player.lays_quickly("schaal", 5);
    player.lays_quickly("afbakening", "aside");
    player.turns("schaal");
    player.saved();
    let board = player.board();

    player.reload();
    player.is_on("board");
    assert_eq!(player.board(), board);
    player.side_becomes("schaal", "back");
    assert_eq!(player.side_of("duur"), "front");
}

#[test]
fn while_talking_the_text_comes_back_to_the_letter_also_in_the_middle_of_a_word() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("wmo-wlz", 1);
    player.lays_quickly("duur", 2);
    player.goes_to_the_talk();
    player.talks_about("wmo-wlz");
    player.answer("choices", TEXT);
    player.marks("now", 3);
    player.agrees("Iemand bellen 📞", "Zoë", "03-03-2027");
    player.answer_by_typing("why", "Mensen vallen tussen wal en sch");
    player.saved();

    player.reload();
    player.talks_about("wmo-wlz");
    assert_eq!(player.answer_of("why"), "Mensen vallen tussen wal en sch");
    assert_eq!(player.answer_of("choices"), TEXT);
    assert_eq!(player.answer_of("considerations"), "");
    assert_eq!(player.value("[name=now]"), "3");
    assert_eq!(player.attribute(".spectrum__row[data-mark=wanted]", "data-set").as_deref(), Some("no"));
    let agreement = ["agreement", "owner", "due"].map(|part| player.value(&format!(".agreement [name={part}]")));
    assert_eq!(agreement, ["Iemand bellen 📞", "Zoë", "2027-03-03"]);

    player.answer_by_typing("why", "ip.");
    player.saved();
    player.reload();
    assert_eq!(player.answer_of("why"), "Mensen vallen tussen wal en schip.");
}

#[test]
fn typing_in_the_middle_of_a_text_leaves_the_cursor_where_it_is() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.answer_by_typing("why", "Mensen komen.");
    player.keys([e2e::key::LEFT]);
    player.keys(" terug".chars());
    assert_eq!(player.answer_of("why"), "Mensen komen terug.");
}

#[test]
fn in_the_report_the_closing_text_comes_back() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_report();
    player.closes_with(TEXT);
    player.saved();

    player.reload();
    player.is_on("report");
    assert_eq!(player.report().closing, TEXT);
}

#[test]
fn a_game_in_a_closed_window_is_in_the_list_and_opens_where_it_was_left() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.lays_quickly("schaal", 2);
    player.goes_to_the_talk();
    player.talks_about("duur");
    player.answer("why", TEXT);
    player.press("Sla over");
    player.talks_about("schaal");
    player.saved();

    player.closes_the_window_and_returns();
    player.is_on("start");
    player.sees_games(&["Spel zonder naam"]);
    player.opens_game("Spel zonder naam");
    player.talks_about("schaal");
    player.press("Vorige fiche");
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), TEXT);

    player.goes_to_the_report();
    player.saved();
    player.closes_the_window_and_returns();
    player.opens_game("Spel zonder naam");
    player.is_on("report");
}

#[test]
fn what_is_typed_just_before_the_window_closes_is_kept() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    player.answer("why", "Nog net op tijd.");
    player.closes_the_window_and_returns();
    player.opens_game("Spel zonder naam");
    player.talks_about("duur");
    assert_eq!(player.answer_of("why"), "Nog net op tijd.");
}
