//! A QR code as a drawing, so that a phone finds an address without typing.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// A square of so many modules, with the dark ones as the path of a drawing in those units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    pub size: usize,
    pub path: String,
}

/// The code of this text, with a quarter of it spare, for a beamer on a crooked wall; `None` when the text is too long.
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Quartile).ok()?;
    let mut path = String::new();
    for (x, y) in (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y))) {
        if code.get_module(x, y) {
            write!(path, "M{x} {y}h1v1h-1z").ok()?;
        }
    }
    Some(Qr { size: usize::try_from(code.size()).ok()?, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_square_with_its_three_corners() {
        let qr = qr("https://spel.voorbeeld.nl/#/mee/k3x9mn4p").expect("it is short");
        assert_eq!(qr.size, 33);
        for corner in ["M0 0h1", "M32 0h1", "M0 32h1"] {
            assert!(qr.path.contains(corner), "{corner}");
        }
        assert_eq!(super::qr(&"x".repeat(5_000)), None);
    }
}
