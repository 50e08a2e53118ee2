//! Dutch for the keys.

use crate::text::Keys;

pub const KEYS: Keys = Keys {
    title: "Toetsen",
    on_fiche: "Op een fiche",
    fiche: [
        ("Enter", "Pak de fiche op of laat hem los"),
        ("1 – 9", "Leg de fiche op die plaats"),
        ("↑ ↓", "Schuif de fiche een plaats omhoog of omlaag"),
        ("0", "Leg de fiche terug op de stapel"),
        ("–", "Leg de fiche opzij"),
        ("V", "Draai de fiche om"),
        ("Esc", "Leg de fiche terug waar hij lag"),
        ("Ctrl + Z", "Maak de laatste stap ongedaan"),
    ],
    for_facilitator: "Voor de gespreksleider",
    facilitator: [
        ("N", "Naar het volgende onderdeel"),
        ("B", "Naar het bord"),
        ("S", "Naar ‘Samen kiezen’"),
        ("G", "Naar het gesprek"),
        ("R", "Naar het verslag"),
        ("K", "Open de kaart voor de gespreksleider"),
        ("L", "Lees in het boekje, naast het spel"),
        ("F", "Volledig scherm aan of uit"),
        ("?", "Toon deze toetsen"),
    ],
    letters: "Letters als toets",
    letters_hint: "Zet dit uit als je je apparaat met je stem bedient of per ongeluk toetsen raakt.",
};
