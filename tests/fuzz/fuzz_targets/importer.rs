//! Any bytes at all: what comes in is refused or read, never a panic; what was read is written and reads back
//! the same.

#![no_main]

use dilemmaspel::domain::FicheId;
use dilemmaspel::wire;
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 6] = ["generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk", "schaal"];

fuzz_target!(|bytes: &[u8]| {
    let fiches: Vec<FicheId> = NAMES.iter().filter_map(|name| name.parse().ok()).collect();
    let (text, _) = wire::decode(bytes.to_vec());
    let glance = wire::glance(&text, &fiches);
    let Ok(opened) = wire::import(&text, &fiches) else { return assert!(glance.is_err()) };
    assert_eq!(glance.map(|glance| glance.name), Ok(opened.drafts[0].game.setup().name.clone()));
    for mut draft in opened.drafts {
        let mut laid: Vec<&FicheId> = draft.game.board().fiches().collect();
        laid.sort();
        let mut all: Vec<&FicheId> = fiches.iter().collect();
        all.sort();
        assert_eq!(laid, all, "every fiche lies in one place");

        let stored = wire::store(draft.entry()).expect("a text");
        let again = wire::import(&stored, &fiches).expect("what was written can be read");
        assert_eq!(again.problems, []);
        assert_eq!(again.drafts.as_slice(), std::slice::from_ref(&draft));
        let file = wire::export(&[draft.entry()]).expect("a file");
        assert_eq!(wire::import(&file, &fiches).expect("a game").drafts, again.drafts);

        let choice = wire::choose(Some(text.clone()), Some(stored), &fiches);
        assert!(choice.chosen.is_some() || choice.refused.is_some());
        wire::read_steps(&mut draft, &text);
    }
});
