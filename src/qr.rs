//! A QR code as a drawing, so that a phone finds an address without typing.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// A square of so many modules, with the dark ones as the path of a drawing in those units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    pub size: usize,
    pub path: String,
}

/// The code of this text, with a quarter of it spare, for a beamer on a crooked wall; `None` when the text is too long.
///
/// The mask is always the same: the code itself says which, and a reader reads one as well as another. Comparing all
/// eight takes tens of thousands of rounds of one loop. Now and then WebKit 2.50 ended it with memory that was wrong, it
/// seems where its optimising compiler took over in the middle: never with that compiler off.
pub fn qr(text: &str) -> Option<Qr> {
    let segments = QrSegment::make_segments(text);
    let mask = Some(Mask::new(0));
    let (least, most) = (Version::MIN, Version::MAX);
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Quartile, least, most, mask, true).ok()?;
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
    use rqrr::PreparedImage;
    use std::collections::HashSet;

    #[test]
    fn an_address_becomes_a_square_with_its_three_corners() {
        let qr = qr("https://spel.voorbeeld.nl/#/mee/k3x9mn4p").expect("it is short");
        assert_eq!(qr.size, 33);
        for corner in ["M0 0h1", "M32 0h1", "M0 32h1"] {
            assert!(qr.path.contains(corner), "{corner}");
        }
        assert_eq!(super::qr(&"x".repeat(5_000)), None);
    }

    /// What a phone reads from the drawing, at four pixels a module and with the border that the screen gives it.
    fn read(qr: &Qr) -> Option<String> {
        let dark: HashSet<(usize, usize)> = qr
            .path
            .split('M')
            .filter_map(|module| {
                let (x, y) = module.split_once('h')?.0.split_once(' ')?;
                Some((x.parse().ok()?, y.parse().ok()?))
            })
            .collect();
        let is_dark = |x: usize, y: usize| x >= 16 && y >= 16 && dark.contains(&(x / 4 - 4, y / 4 - 4));
        let side = (qr.size + 8) * 4;
        let mut picture = PreparedImage::prepare_from_greyscale(side, side, |x, y| if is_dark(x, y) { 0 } else { 255 });
        picture.detect_grids().first()?.decode().ok().map(|(_, text)| text)
    }

    #[test]
    fn a_reader_reads_every_code_with_the_one_mask() {
        for number in 0..14 {
            let whites = "~1.Eigen%20dilemma".repeat(number % 7);
            let address = format!("https://spel.voorbeeld{number}.nl/#/mee/k{:07x}{whites}", number * 269_023);
            let qr = qr(&address).expect("it is short");
            assert_eq!(read(&qr).as_deref(), Some(address.as_str()));
        }
    }
}
