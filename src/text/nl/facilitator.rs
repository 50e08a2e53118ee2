//! Dutch for the card of the facilitator.

use crate::domain::Step;
use crate::text::{Facilitator, isolated};

pub const FACILITATOR: Facilitator = Facilitator {
    open: "Kaart voor de gespreksleider",
    lead: "Vragen als het gesprek stokt, en een plek voor wat later kan.",
    prompts: "Vragen die je kunt stellen",
    step_prompts: |step| match step {
        Step::Read => &["Laat om de beurt iemand een fiche voorlezen.", "Wie herkent dit uit het eigen werk?"],
        Step::Lay => &[
            "Wie ziet dit anders?",
            "Wat zou er moeten veranderen om deze fiche lager te leggen?",
            "Waarover zijn jullie het al eens?",
        ],
        Step::Talk => &[],
        Step::Report => &["Wie pakt welke afspraak op?", "Wat doen we met de geparkeerde punten?"],
    },
    talk_prompts: &["Vat samen wat je hoort. Klopt het?", "Wat pleit voor de kant die nog niemand heeft genoemd?"],
    spoken: "Wie heeft er al gesproken?",
    spoken_hint: "Tik op een naam zodra iemand iets heeft gezegd. Dit geldt voor deze fiche.",
    nobody: "Er staan nog geen namen op de lijst.",
    draw: "Loot wie er nu spreekt",
    drawn: |name| format!("{} is aan het woord.", isolated(name)),
    last_silent: |name| {
        let name = isolated(name);
        format!("Alleen {name} heeft nog niet gesproken. {name} is aan het woord.")
    },
    all_spoke: "Iedereen is aan het woord geweest.",
    parking: "Parkeerplaats",
    parking_hint: "Schrijf hier op wat belangrijk is, maar kan wachten. Het komt in het verslag.",
};
