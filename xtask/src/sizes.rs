//! What a visitor downloads: every file of `dist/`, raw, with gzip and with brotli, and the sum of a first visit
//! against the budget.
//!
//! `references` decides which files belong to a first visit, `size_table` shows the outcome.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::references::first_visit;
use crate::say;
use crate::size_table::{Budget, Entry, Size, When, judge, table};
use crate::trouble::{Result, While, failed};

/// Compressing these again gains nothing, and no web server does it.
const ALREADY_COMPRESSED: [&str; 9] = ["woff2", "woff", "png", "jpg", "jpeg", "webp", "avif", "gz", "br"];

pub fn print(dist: &Path) -> Result<Budget> {
    let entries = measure(dist)?;
    say::line(&table(&entries));
    let (verdict, budget) = judge(&entries);
    match budget {
        Budget::Kept => say::done(&verdict),
        Budget::Exceeded => say::trouble(&verdict),
    }
    Ok(budget)
}

fn measure(dist: &Path) -> Result<Vec<Entry>> {
    if !dist.join("index.html").is_file() {
        return failed("There is no site in dist/ yet. `cargo xtask build` makes one.");
    }
    let mut all = BTreeSet::new();
    list(dist, "", &mut all)?;
    // Only texts are read for references, and those are small.
    let visit = first_visit(&all, |path| {
        fs::read(dist.join(path)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    });
    let mut entries = Vec::new();
    for path in all {
        let bytes = fs::read(dist.join(&path)).while_doing(|| format!("read dist/{path}"))?;
        let size = size_of(&path, &bytes).while_doing(|| format!("compress dist/{path}"))?;
        let when = if visit.contains(&path) { When::FirstVisit } else { When::Later };
        entries.push(Entry { path, when, size });
    }
    Ok(entries)
}

fn list(folder: &Path, prefix: &str, all: &mut BTreeSet<String>) -> Result<()> {
    let doing = || format!("list {}", folder.display());
    for entry in fs::read_dir(folder).while_doing(doing)? {
        let entry = entry.while_doing(doing)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{path}/"), all)?;
        } else {
            all.insert(path);
        }
    }
    Ok(())
}

fn size_of(path: &str, bytes: &[u8]) -> std::io::Result<Size> {
    let raw = bytes.len() as u64;
    if path.rsplit('.').next().is_some_and(|ending| ALREADY_COMPRESSED.contains(&ending)) {
        return Ok(Size { raw, gzip: raw, brotli: raw });
    }
    let mut gzip = GzEncoder::new(Vec::new(), Compression::new(9));
    gzip.write_all(bytes)?;
    let mut brotli = Vec::new();
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut brotli, &best)?;
    Ok(Size { raw, gzip: gzip.finish()?.len() as u64, brotli: brotli.len() as u64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_shrink_and_compressed_files_count_as_they_are() {
        let bytes = "dilemma ".repeat(1000).into_bytes();
        let text = size_of("page.html", &bytes).expect("it compresses");
        assert_eq!(text.raw, 8_000);
        assert!(text.gzip < 200 && text.brotli < text.gzip, "{text:?}");
        let font = size_of("fonts/one.woff2", &bytes).expect("nothing to do");
        assert_eq!(font, Size { raw: 8_000, gzip: 8_000, brotli: 8_000 });
    }
}
