//! Dutch for the statement about accessibility.

use crate::text::{Access, Copying};

pub const ACCESS: Access = Access {
    title: "Toegankelijkheid",
    coming: "De tekst wordt gepakt.",
    not_here: "Deze tekst kon niet worden geladen. Het spel werkt gewoon door. Kijk of er verbinding is en probeer het opnieuw.",
    again: "Probeer het opnieuw",
    copy: "Kopieer als tekst",
    copying: Copying {
        copied: "De tekst is gekopieerd. Plak hem in een mail of een document.",
        not_copied: "Kopiëren mag niet in deze browser. Bewaar de tekst daarom als bestand.",
        file: "toegankelijkheid-dilemmaspel.txt",
    },
};
