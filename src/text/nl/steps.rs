//! Dutch for the list of steps.

use crate::text::Steps;

pub const STEPS: Steps = Steps {
    open: "Alle stappen",
    title: "Alle stappen",
    lead: "Kies een stap. Het spel staat dan weer zoals het na die stap was. Terug kan altijd.",
    start: "Het begin",
    state: |state| match state {
        "now" => "hier sta je nu",
        "undone" => "ongedaan gemaakt",
        _ => "",
    },
    time: |at| at.map(|at| format!("{}.{:02} uur", at.hours, at.minutes)).unwrap_or_default(),
};
