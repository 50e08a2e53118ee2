//! Dutch for how somebody wants to see the game.

use crate::text::Preferences;

pub const PREFERENCES: Preferences = Preferences {
    open: "Weergave",
    lead: "Zo zie jij het spel op dit apparaat. Aan het spel zelf verandert niets.",
    plain: "Eenvoudige taal",
    plain_hint: "Korte teksten met makkelijke woorden, op de fiches en in het boekje.",
    no_plain: "Dit spel heeft geen teksten in eenvoudige taal.",
    list: "Bord als lijst",
    list_hint: "De fiches onder elkaar, met knoppen om ze hoger of lager te leggen.",
    colours: "Kleuren",
    device: "Zoals dit apparaat",
    light: "Licht",
    dark: "Donker",
    far: "Groot scherm",
    far_hint: "Voor een scherm aan de muur: alles groter, leesbaar vanaf vijf meter. Het scherm blijft aan als de browser dat kan.",
    whole_screen: "Volledig scherm",
    keys: "Alle toetsen",
    more: "Meer over toegankelijkheid",
};
