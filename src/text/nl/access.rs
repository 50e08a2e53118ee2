//! Dutch for the statement about accessibility.

use crate::text::{Access, Copying};

pub const ACCESS: Access = Access {
    title: "Toegankelijkheid",
    coming: "De tekst wordt geladen.",
    this_text: "Deze tekst",
    copy: "Kopieer als tekst",
    copying: Copying {
        copied: "De tekst is gekopieerd. Plak hem in een mail of een document.",
        not_copied: "Kopiëren lukt niet in deze browser. Bewaar de tekst daarom als bestand.",
        file: "toegankelijkheid-dilemmaspel.txt",
    },
};
