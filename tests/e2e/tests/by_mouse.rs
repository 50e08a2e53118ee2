//! A whole game by mouse, from the start screen to the report.

use e2e::Player;

#[test]
fn first_look() {
    let player = Player::at_a_laptop();
    player.start_at_once();
    player.script::<()>("window.log=[]; for (const n of ['pointerdown','pointermove','pointerup','pointercancel','lostpointercapture','gotpointercapture','dragstart']) addEventListener(n, e => log.push([n, e.pointerId, e.buttons, e.clientX, e.clientY, e.target.className?.baseVal ?? e.target.className].join(' ')), true)", vec![]);
    player.drag(e2e::Pointer::Mouse, "[data-place] [data-fiche=duur]", "[data-place='3']");
    println!("{}", player.script::<Vec<String>>("return log", vec![]).join("\n"));
    println!("{:?}", player.board());
    println!("{} {}", player.title(), player.hash());
    panic!("look");
}
#[test]
fn phone_look() {
    let player = Player::with_a_phone();
    player.start_at_once();
    player.script::<()>("window.log=[]; for (const n of ['pointerdown','pointermove','pointerup','pointercancel','lostpointercapture','gotpointercapture','dragstart']) addEventListener(n, e => log.push([n, e.pointerId, e.buttons, e.clientX, e.clientY, e.target.className?.baseVal ?? e.target.className].join(' ')), true)", vec![]);
    player.drag_and_hold(e2e::Pointer::Finger, "[data-place] [data-fiche=duur] .fiche__grip", "h1");
    player.let_go(e2e::Pointer::Finger);
    println!("{}", player.script::<Vec<String>>("return log", vec![]).join("\n"));
    println!("{:?}", player.board());
    panic!("look");
}
