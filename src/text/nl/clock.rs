//! Dutch for the time of a meeting.

use crate::text::Clock;

pub const CLOCK: Clock = Clock {
    title: "Tijd",
    hint: "Hoeveel minuten hebben jullie vanaf nu? Elk onderdeel krijgt daar een deel van. Aan het eind blijft tijd over voor de afspraken.",
    minutes: "Minuten",
    begin: "Houd de tijd bij",
    stop: "Stop met tijd bijhouden",
    left: |minutes| match minutes {
        0 | 1 => "Nog een minuut".to_owned(),
        _ => format!("Nog {minutes} minuten"),
    },
    ends: |at| at.map(|at| format!("klaar om {}.{:02} uur", at.hours, at.minutes)).unwrap_or_default(),
    over: "De tijd voor dit onderdeel is om. Nog even doorgaan, of naar het volgende?",
    all_over: "De tijd is om. Nog even doorgaan?",
    more: "Nog vijf minuten door",
    next: "Volgende",
    wrong: "Vul een heel getal in van 5 tot 600. Wat je hebt getypt, staat er nog.",
};
