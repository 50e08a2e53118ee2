//! The table of `cargo xtask sizes`, and the verdict about the budget. Pure: `sizes` does the measuring.
//!
//! One kB is 1,000 bytes.

/// A first visit, everything needed to play, with brotli. What a plain JavaScript board sends.
const FIRST_VISIT_BUDGET: u64 = 118_000;

#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub path: String,
    pub when: When,
    pub size: Size,
}

/// When a browser fetches a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    FirstVisit,
    Later,
}

/// In bytes, on disk and on the way to a visitor.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Budget {
    Kept,
    Exceeded,
}

pub fn table(entries: &[Entry]) -> String {
    const TOTAL: &str = "total of a first visit";
    let longest = entries.iter().map(|entry| entry.path.chars().count()).max().unwrap_or(0);
    let width = longest.max(TOTAL.len());
    let row = |name: &str, size: Size, when: &str| {
        let [raw, gzip, brotli] = [size.raw, size.gzip, size.brotli].map(kilobytes);
        format!("{name:width$} {raw:>9} {gzip:>9} {brotli:>9}  {when}").trim_end().to_owned()
    };
    let mut lines = vec![format!("{:width$} {:>9} {:>9} {:>9}  fetched", "kB (1,000 bytes)", "raw", "gzip", "brotli")];
    for when in [When::FirstVisit, When::Later] {
        for entry in entries.iter().filter(|entry| entry.when == when) {
            lines.push(row(&entry.path, entry.size, when.in_words()));
        }
    }
    lines.push(row(TOTAL, total_of_first_visit(entries), ""));
    lines.join("\n")
}

/// The sentence about the budget, and whether it was kept.
pub fn judge(entries: &[Entry]) -> (String, Budget) {
    let brotli = total_of_first_visit(entries).brotli;
    let budget = format!(
        "A first visit is {} kB with brotli; the budget is {} kB",
        kilobytes(brotli),
        kilobytes(FIRST_VISIT_BUDGET)
    );
    match brotli.checked_sub(FIRST_VISIT_BUDGET) {
        None | Some(0) => (format!("{budget}, {} kB to spare.", kilobytes(FIRST_VISIT_BUDGET - brotli)), Budget::Kept),
        Some(over) => (format!("{budget}: OVER BUDGET by {} kB.", kilobytes(over)), Budget::Exceeded),
    }
}

fn total_of_first_visit(entries: &[Entry]) -> Size {
    let of_first_visit = entries.iter().filter(|entry| entry.when == When::FirstVisit);
    of_first_visit.fold(Size::default(), |sum, entry| Size {
        raw: sum.raw + entry.size.raw,
        gzip: sum.gzip + entry.size.gzip,
        brotli: sum.brotli + entry.size.brotli,
    })
}

impl When {
    fn in_words(self) -> &'static str {
        match self {
            When::FirstVisit => "first visit",
            When::Later => "later",
        }
    }
}

/// Rounded up to a tenth, so that a breach never reads as 0.0 and a file never as nothing.
fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, when: When, brotli: u64) -> Entry {
        Entry { path: path.to_owned(), when, size: Size { raw: brotli * 4, gzip: brotli * 2, brotli } }
    }

    #[test]
    fn the_table_shows_the_first_visit_first_and_adds_only_that_up() {
        let entries = [
            entry("booklet.pdf", When::Later, 900_000),
            entry("index.html", When::FirstVisit, 1_500),
            entry("app_bg.wasm", When::FirstVisit, 80_000),
        ];
        let expected = "\
kB (1,000 bytes)             raw      gzip    brotli  fetched
index.html                   6.0       3.0       1.5  first visit
app_bg.wasm                320.0     160.0      80.0  first visit
booklet.pdf               3600.0    1800.0     900.0  later
total of a first visit     326.0     163.0      81.5";
        assert_eq!(table(&entries), expected);
    }

    #[test]
    fn one_byte_over_the_budget_is_a_breach() {
        let with = |brotli| judge(&[entry("a", When::FirstVisit, brotli), entry("b", When::Later, 5_000_000)]);
        assert_eq!(with(118_000).1, Budget::Kept);
        assert!(with(100_000).0.ends_with("18.0 kB to spare."));
        assert_eq!(with(118_001).1, Budget::Exceeded);
        assert!(with(130_400).0.ends_with("OVER BUDGET by 12.4 kB."));
    }

    #[test]
    fn a_kilobyte_is_a_thousand_bytes() {
        let cases = [(0, "0.0"), (1, "0.1"), (1_000, "1.0"), (1_024, "1.1"), (118_000, "118.0")];
        for (bytes, expected) in cases {
            assert_eq!(kilobytes(bytes), expected, "{bytes}");
        }
    }
}
