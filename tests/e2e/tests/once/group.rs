//! Four people around one screen, in each of the ways to one order.

use e2e::games::{in_game, with_people};
use e2e::pack::title_of;
use e2e::storage::document;
use e2e::{FICHES, Player, key};
use serde_json::json;

const PEOPLE: [&str; 4] = ["Noor", "Sam", "Ali", "Eva"];

/// A game with four people on the list, played in this way.
pub fn four_people(way: &str) -> Player {
    let player = Player::before_loading();
    in_game(&player, with_people(&PEOPLE, way), "samen");
    player
}

#[test]
fn people_and_a_way_are_chosen_when_a_group_begins() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.goes_to_the_ways();
    player.chooses_way("each");
    player.adds_people(&PEOPLE);
    player.saved();
    player.reload();
    player.sees_soon(".voters");
    assert_eq!(player.voters(), PEOPLE.map(|name| (name.to_owned(), "none".to_owned())));
    assert!(player.sees("[value='each']:checked"));
}

/// Nothing in the page, its title or its accessible names tells an order.
fn nothing_is_told(player: &Player, titles: &[&str]) {
    let page = player.script::<String>(
        "return document.title + document.documentElement.outerHTML.replace(/<script[^]*?<[/]script>/g, '')",
        vec![],
    );
    for title in titles {
        assert!(!page.contains(title), "`{title}` is in the page");
    }
}

#[test]
fn together_the_board_is_as_it_was_and_leads_to_a_report() {
    let player = four_people("together");
    player.press("Naar het bord");
    player.arrives_on("board");
    player.lays_all(&["duur", "schaal"]);
    player.goes_to_the_report();
    assert_eq!(player.report().order.len(), 2);
    assert!(player.report().facts.iter().any(|(_, fact)| fact == "Noor, Sam, Ali, Eva"));
}

#[test]
fn first_each_on_this_screen_unseen_then_one_reveal_and_a_proposal_on_the_board() {
    let player = four_people("each");
    let orders: [&[&str]; 4] = [
        &["duur", "schaal", "generalist"],
        &["duur", "generalist", "schaal"],
        &["schaal", "duur"],
        &["duur", "schaal"],
    ];
    for (name, order) in PEOPLE.iter().zip(orders) {
        nothing_is_told(&player, &[title_of("duur"), title_of("schaal"), title_of("generalist")]);
        // Who is done hands over, and the screen asks for the next one.
        if *name == "Noor" {
            player.hands_the_laptop_to(name);
        } else {
            player.takes_the_laptop(name);
        }
        assert!(player.text(".own__banner").starts_with(&format!("Volgorde van {name}")));
        player.order_becomes(&[]);
        player.lays_all(order);
        player.press("Klaar: geef door");
        player.is_on("group");
        player.sees_soon(".voters");
    }
    assert!(player.voters().iter().all(|(_, state)| state == "in"), "{:?}", player.voters());
    player.saved();
    player.press("Leg alles open");
    player.arrives_on("differences");

    let (picture, table) = (player.picture(), player.table_of_numbers());
    assert_eq!(picture, table);
    assert!(picture.values().all(|places| places.iter().map(|(_, orders)| orders).sum::<usize>() == 4));
    let proposals = player.proposals();
    assert_eq!(proposals.iter().map(|card| card.method.as_str()).collect::<Vec<_>>(), ["mean", "fewest"]);
    assert_eq!(proposals[0].order, ["duur", "schaal", "generalist"].map(title_of));

    player.press("Leg dit op het bord: Gemiddelde plaats");
    player.arrives_on("board");
    player.order_becomes(&["duur", "schaal", "generalist"]);
    player.saved();
    player.undoes();
    player.order_becomes(&[]);
    player.redoes();
    player.goes_to_the_report();
    let order: Vec<String> = player.report().order.into_iter().map(|(_, title)| title).collect();
    assert_eq!(order, ["duur", "schaal", "generalist"].map(title_of));
    assert_eq!(player.count(".report__orders tbody tr"), 4);
}

#[test]
fn orders_on_paper_are_typed_one_after_another_and_a_mistake_is_explained() {
    let player = four_people("each");
    player.types_from_paper("123");
    player.finds_words_in("#paper-error", "Niet genoemd: 4, 5, 6.");
    assert_eq!(player.value("#paper"), "123");
    player.type_in("#paper", "-456");
    player.keys([key::ENTER]);
    player.finds_words_in(".voter:nth-child(1)", "binnen, van papier");
    for order in ["213-456", "2 1 3 - 4 5 6", "654321"] {
        player.types_from_paper(order);
        player.is_told_softly_about("De volgorde van");
    }
    assert!(player.voters().iter().all(|(_, state)| state == "in"), "{:?}", player.voters());
    nothing_is_told(&player, &[title_of("duur"), title_of("schaal")]);
    player.reload();
    player.sees_soon(".voters");
    nothing_is_told(&player, &[title_of("duur"), title_of("schaal")]);
    player.press("Leg alles open");
    player.arrives_on("differences");
    assert_eq!(player.picture(), player.table_of_numbers());
}

#[test]
fn a_phone_makes_a_code_that_the_big_screen_takes() {
    let screen = four_people("phones");
    let game = screen.game_id();
    screen.sees_soon(".invite__qr");
    assert!(screen.text(".invite__link").ends_with(&format!("#/mee/{game}")));

    let phone = Player::with_a_phone();
    phone.visit(&format!("#/mee/{game}"));
    phone.sees_soon(".stack .fiche");
    phone.lays_all(&["schaal", "duur", "wmo-wlz"]);
    phone.press("Toon mijn code");
    let code = phone.code();
    assert_eq!(code.len(), 6);
    phone.fits("the code");

    screen.types_code(&format!("{}\u{2011}{}.", &code[..3], &code[3..]));
    screen.finds_words_in(".voter:nth-child(1)", "binnen, van de telefoon");
    nothing_is_told(&screen, &[title_of("schaal")]);

    let mut swapped: Vec<char> = code.chars().collect();
    let at = (0..5).find(|at| swapped[*at] != swapped[at + 1]).expect("not all the same");
    swapped.swap(at, at + 1);
    screen.types_code(&swapped.iter().collect::<String>());
    screen.finds_words_in("#code-error", "Deze code klopt niet");
    assert_eq!(screen.count("[data-order='in']"), 1);

    phone.visit("#/mee/anderspel");
    phone.sees_soon(".stack .fiche");
    phone.lays_all(&["schaal"]);
    phone.press("Toon mijn code");
    let other = phone.code();
    screen.script::<()>("document.querySelector('#code').select()", vec![]);
    screen.types_code(&other);
    screen.finds_words_in("#code-error", "Deze code hoort bij een ander spel");

    phone.visit(&format!("#/mee/{game}"));
    phone.order_becomes(&["schaal", "duur", "wmo-wlz"]);
    phone.press("Toon mijn code");
    phone.code();
    screen.press("Leg alles open");
    screen.arrives_on("differences");
    screen.finds_words("Er is één volgorde.");
    assert_eq!(screen.picture(), screen.table_of_numbers());

    // The others come later, one after another on the same phone.
    screen.visit(&format!("#/spel/{game}/samen"));
    screen.press("Leg alles weer dicht");
    for (at, order) in [(2, ["duur", "schaal"]), (3, ["schaal", "wmo-wlz"]), (4, ["schaal", "duur"])] {
        phone.press("Nog iemand op deze telefoon");
        phone.order_becomes(&[]);
        phone.lays_all(&order);
        phone.press("Toon mijn code");
        screen.script::<()>("document.querySelector('#code').select()", vec![]);
        screen.types_code(&phone.code());
        screen.finds_words_in(&format!(".voter:nth-child({at})"), "binnen, van de telefoon");
    }
    screen.press("Leg alles open");
    screen.arrives_on("differences");
    assert_eq!(screen.picture(), screen.table_of_numbers());
    screen.press("Leg dit op het bord: Gemiddelde plaats");
    screen.arrives_on("board");
    // Two of four put the last one aside, which is no more than half.
    screen.order_becomes(&["schaal", "duur", "wmo-wlz"]);
    screen.goes_to_the_report();
    assert_eq!(screen.count(".report__orders tbody tr"), 4);
}

#[test]
fn codes_of_many_tables_are_pasted_at_once_and_a_table_that_comes_twice_is_known() {
    let screen = four_people("phones");
    let game = screen.game_id();
    let table = Player::with_a_phone();
    table.visit(&format!("#/mee/{game}"));
    table.sees_soon(".stack .fiche");
    table.lays_all(&["schaal", "duur", "wmo-wlz"]);
    table.press("Toon mijn code");
    let north = table.code();
    table.press("Nog iemand op deze telefoon");
    table.sees_soon(".stack .fiche");
    table.lays_all(&["generalist", "duur"]);
    table.press("Toon mijn code");
    let south = table.code();

    let half = format!("Oost: {}", &south[..4]);
    screen.pastes_codes(&format!("Tafel Noord: {north}\n\n{south}\n{half}"));
    screen.is_told("2 volgordes erbij, 1 niet overgenomen.");
    screen.finds_words_in("#codes-error", "Een code heeft 6 tekens, niet 4.");
    assert_eq!(screen.value("#codes"), half, "what is wrong is still there");
    let names: Vec<_> = screen.voters().into_iter().filter(|(_, state)| state == "in").map(|(name, _)| name).collect();
    assert_eq!(names, ["Tafel Noord", "Tafel zonder naam 1"]);
    nothing_is_told(&screen, &[title_of("schaal"), title_of("duur")]);

    screen.closes_notices();
    screen.pastes_codes(&format!("Tafel Noord {north};\n{south}"));
    screen.is_told("0 volgordes erbij, 2 die er al waren.");
    screen.closes_notices();
    screen.pastes_codes(&format!("Tafel Noord = {south}\nSam {north}"));
    screen.is_told("1 volgorde erbij, 1 vernieuwd.");
    screen.finds_words_in(".voter:nth-child(2)", "binnen, van de telefoon");
    screen.closes_notices();
    screen.pastes_codes(&format!("{north} {north}\nWest {north}\nwest: {south}\nWest: {south}"));
    screen.is_told("1 volgorde erbij, 4 niet overgenomen.");
    screen.finds_words_in("#codes-error", "Deze code staat er twee keer.");
    screen.finds_words_in("#codes-error", "Deze naam staat er twee keer, met een andere code.");
}

#[test]
fn in_turns_each_moves_one_fiche_and_the_reasons_are_kept() {
    let player = four_people("turns");
    player.press("Loot wie begint");
    player.finds_words("is aan de beurt");
    player.press("Naar het bord");
    player.arrives_on("board");
    for fiche in ["duur", "schaal", "generalist", "wmo-wlz"] {
        player.lays_quickly(fiche, 1);
        player.type_in("#turn-why", &format!("Omdat {fiche} ons raakt."));
        player.press("Klaar, de volgende");
        player.is_told_softly_about("is aan de beurt.");
    }
    player.order_becomes(&["wmo-wlz", "generalist", "schaal", "duur"]);
    player.lays_quickly("afbakening", 1);
    player.tab_to_fiche("onafhankelijk");
    player.keys(['2']);
    player.is_told("In een beurt verplaats je één fiche.");
    player.saved();
    player.goes_to_the_report();
    let said = player.texts(".report .had__turn");
    assert_eq!(said.len(), 5, "the turn that lasts is told too: {said:?}");
    assert!(said[4].contains("Omdat duur ons raakt."), "{said:?}");
}

#[test]
fn three_tables_and_a_game_from_home_come_together_with_what_they_wrote() {
    let player = four_people("together");
    let table = |id: &str, name: &str, laid: [&str; 3], why: &str| {
        let mut document = document(id, name);
        let game = &mut document["games"][0];
        game["setup"]["participants"] = json!([]);
        let aside: Vec<_> = FICHES.iter().filter(|fiche| !laid.contains(fiche)).collect();
        game["board"] = json!({ "stack": [], "route": laid, "aside": aside });
        game["records"] = json!({ "duur": { "why": why } });
        document
    };
    let mut home = table("thuis", "Thuis", ["schaal", "duur", "generalist"], "Thuis bedacht.");
    home["games"][0]["setup"]["participants"] = json!([{ "id": 7, "name": "Eva", "role": "" }]);
    let tables = [
        table("tafel1", "Tafel 1", ["duur", "schaal", "generalist"], "Het is te duur."),
        table("tafel2", "Tafel 2", ["duur", "generalist", "schaal"], ""),
        table("tafel3", "Tafel 3", ["generalist", "duur", "schaal"], "Wij zijn klein."),
        home,
    ];
    player.opens_tables(&tables.map(|table| table.to_string()));
    player.is_told("4 volgordes erbij.");
    let voters = player.voters();
    assert_eq!(voters.len(), 7, "{voters:?}");
    assert_eq!(voters[3], ("Eva".to_owned(), "in".to_owned()));
    nothing_is_told(&player, &[title_of("duur"), "Thuis bedacht."]);

    player.closes_notices();
    let again = table("tafel1", "Tafel 1", ["duur", "schaal", "generalist"], "Het is te duur.").to_string();
    player.opens_tables(&[again, "geen spel".to_owned()]);
    player.is_told("0 volgordes erbij, 1 die er al was, 1 niet overgenomen.");
    player.closes_notices();

    player.press("Leg alles open");
    player.arrives_on("differences");
    assert_eq!(player.picture(), player.table_of_numbers());
    assert_eq!(player.proposals()[0].order, ["duur", "generalist", "schaal"].map(title_of));
    player.finds_words_in("[data-method=mean]", "Een andere volgorde past even goed");
    player.press("Leg dit op het bord: Gemiddelde plaats");
    player.arrives_on("board");
    player.goes_to_the_talk();
    player.talks_about("duur");
    let notes = player.texts(".talk__notes li");
    assert_eq!(notes.len(), 3, "{notes:?}");
    assert!(notes.iter().any(|note| note.starts_with("Eva schreef:") && note.contains("Thuis bedacht.")), "{notes:?}");
}

#[test]
fn who_comes_back_to_an_own_board_sees_nobodys_order() {
    let player = four_people("each");
    player.hands_the_laptop_to("Noor");
    player.lays_quickly("duur", 1);
    player.saved();
    player.reload();
    player.finds_words("Zeg eerst wie dat is");
    nothing_is_told(&player, &[title_of("duur")]);
    player.press("Kies wie er legt");
    player.arrives_on("group");
    assert_eq!(player.voters()[0].1, "begun");
    player.hands_the_laptop_to("Noor");
    player.order_becomes(&["duur"]);
    player.undoes_by_key();
    player.order_becomes(&["duur"]);
}

#[test]
fn who_was_busy_through_a_lens_goes_on_with_it_and_a_lens_of_ones_own_has_a_name() {
    let player = four_people("each");
    player.click(".voter:nth-child(1) .voter__lay");
    player.sees_soon("dialog[open]");
    player.click("#lens option[value=own]");
    player.press("Ik ben Noor, ik begin");
    player.finds_words_in("#lens-name-error", "Geef deze bril eerst een naam.");
    player.type_in("#lens-name", "buurvrouw");
    player.takes_the_laptop("Noor");
    player.lays_quickly("duur", 1);
    player.saved();
    player.reload();
    player.press("Kies wie er legt");
    player.arrives_on("group");
    player.finds_words_in(".voter:nth-child(1)", "bezig, bril: buurvrouw");
    player.click(".voter:nth-child(1) .voter__lay");
    player.sees_soon("dialog[open]");
    assert_eq!((player.value("#lens"), player.value("#lens-name")), ("own".to_owned(), "buurvrouw".to_owned()));
    player.takes_the_laptop("Noor");
    player.order_becomes(&["duur"]);

    // Who changes an order sees that one, and is told so; through other eyes there is none yet.
    player.lays_all(&["duur"]);
    player.press("Klaar: geef door");
    player.is_on("group");
    player.keys([key::ESCAPE]);
    player.sees_no_more("dialog");
    player.click(".voter:nth-child(1) .voter__lay");
    player.finds_words_in("dialog [role=status]", "Noor heeft al een volgorde.");
    assert_eq!((player.value("#lens"), player.value("#lens-name")), ("own".to_owned(), "buurvrouw".to_owned()));
    player.click("#lens option[value='']");
    player.sees_no_more("dialog [role=status] p");
    player.takes_the_laptop("Noor");
    player.order_becomes(&[]);
}

#[test]
fn who_begins_with_what_divides_comes_back_to_the_differences_and_then_to_every_dilemma() {
    let player = four_people("each");
    for order in ["213456", "231456", "214356"] {
        player.types_from_paper(order);
        player.is_told_softly_about("De volgorde van");
    }
    player.finds_words_in(".panel:has(#reveal-title)", "Tot jullie alles openleggen, blijft elke volgorde dicht.");
    player.press("Leg alles open");
    player.arrives_on("differences");
    // Nothing lies on the board yet.
    player.press("Begin met wat ons verdeelt");
    player.is_on("talk");
    player.press("Besproken – terug");
    player.arrives_on("differences");
    player.press("Leg dit op het bord: Gemiddelde plaats");
    player.arrives_on("board");

    player.goes_to_the_ways();
    player.finds_words_in(".panel:has(#reveal-title)", "3 van de 4 volgordes binnen. Alles ligt open");
    player.press("Kijk waar jullie verschillen");
    player.arrives_on("differences");
    player.press("Begin met wat ons verdeelt");
    player.is_on("talk");
    // One of six was discussed already, and it may be the one that divides most.
    for _ in 0..6 {
        if player.hash().ends_with("/verslag") {
            break;
        }
        player.is_done_talking();
    }
    player.arrives_on("report");
    assert_eq!(player.count(".steps__item:nth-child(3)[data-state=done]"), 1, "every dilemma was discussed");
}
