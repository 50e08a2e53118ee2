//! Dutch for reading aloud.

use crate::aloud::Pace;
use crate::text::Aloud;

pub const ALOUD: Aloud = Aloud {
    read: "Lees voor",
    read_questions: "Lees de vragen voor",
    pause: "Pauze",
    go_on: "Ga verder",
    stop: "Stop",
    pace: "Tempo",
    pace_name: |pace| match pace {
        Pace::Slower => "Langzamer",
        Pace::Usual => "Gewoon",
        Pace::Faster => "Sneller",
    },
    failed: "Het voorlezen is gestopt: de stem van dit apparaat doet het nu niet. Probeer het later nog eens.",
};
