//! Dutch for how the game works.

use crate::text::How;

pub const HOW: How = How {
    title: "Zo werkt het",
    lead: "Jullie leggen zes fiches met dilemma’s op volgorde van belang. Daarna praten jullie ze door. Aan het eind ligt er een verslag.",
    steps: "In vier stappen",
    step: [
        (
            "Lezen",
            "Pak de fiches één voor één van de stapel. Lees ze hardop voor. Op de voorkant staat het dilemma, op de achterkant staan vragen die helpen. Mis je een dilemma? Schrijf het op een witte fiche.",
        ),
        (
            "Leggen",
            "Leg elke fiche op een plaats. Plaats 1 is voor het dilemma dat bij jullie het meest speelt. Ligt er al iets? Dan schuift het op. Speelt een dilemma bij jullie niet? Leg de fiche opzij.",
        ),
        (
            "Bespreken",
            "Begin bij plaats 1. Bespreek waarom dit bij jullie een dilemma is, wat jullie al hebben gekozen en wat daarbij meewoog. Zet op de lijn waar jullie nu staan en waar jullie heen willen. Maak afspraken.",
        ),
        (
            "Verslag",
            "Alles wat jullie hebben opgeschreven, staat in één verslag. Print het, kopieer het als tekst of bewaar het als bestand.",
        ),
    ],
    moving: "Een fiche verplaatsen",
    ways: [
        (
            "Slepen",
            "Met de muis pak je een fiche waar je wilt. Op een aanraakscherm sleep je aan de greep met de puntjes.",
        ),
        ("Tikken", "Tik op een fiche en daarna op een plaats."),
        ("Menu", "Open de drie puntjes op de fiche en kies een plaats."),
        ("Toetsen", "Kies een fiche met Tab en gebruik de toetsen hieronder."),
    ],
    data: "Wat er met jullie tekst gebeurt",
    data_text: [
        "Alles wat jullie opschrijven, blijft in deze browser op dit apparaat. Er gaat niets naar een server.",
        "Wie dit apparaat en deze browser gebruikt, kan het spel openen. Schrijf daarom geen namen van inwoners op.",
        "Bewaar een spel als bestand als je het wilt houden of op een ander apparaat verder wilt.",
    ],
    time: "Hoe lang duurt het?",
    time_text: "Reken op een half uur voor lezen en leggen. Daarna ongeveer een kwartier per dilemma.",
    play: "Direct spelen",
};
