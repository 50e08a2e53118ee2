//! Which files a browser fetches on a first visit: the page, and what it names, and what that names in turn.
//!
//! Rather one file too many than one forgotten: whatever the page names counts, except where a browser waits
//! for a wish of the visitor (links to follow, `rel="prefetch"`, notes for other programs in `<meta>`). A style
//! sheet brings what is in `url(...)` and `@import`; a script brings what it imports at its top.

use std::collections::BTreeSet;

/// The files of the first visit. `read` gives the text of a file; `all` are the paths in `dist/`, with `/`.
pub fn first_visit(all: &BTreeSet<String>, read: impl Fn(&str) -> String) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut to_read = vec!["index.html".to_owned()];
    while let Some(file) = to_read.pop() {
        if !all.contains(&file) || !found.insert(file.clone()) {
            continue;
        }
        let references = match file.rsplit('.').next() {
            Some("html") => in_page(&read(&file)),
            Some("css") => in_style(&read(&file)),
            Some("js" | "mjs") => in_script(&read(&file)),
            _ => Vec::new(),
        };
        to_read.extend(references.iter().filter_map(|reference| path_from(&file, reference)));
    }
    found
}

/// Everything in tags, scripts and styles that could be a reference; only what is a file in `dist/` counts later
/// on. The text between the tags is for people.
fn in_page(page: &str) -> Vec<String> {
    let mut references = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let tag = &rest[start..];
        let last = if tag.starts_with("<!--") { "-->" } else { ">" };
        let end = tag.find(last).map_or(tag.len(), |end| end + last.len());
        let (tag, after) = tag.split_at(end);
        let name = name_of(tag);
        if is_fetched_at_once(&name, tag) {
            references.extend(words(tag));
        }
        rest = after;
        if matches!(name.as_str(), "script" | "style") {
            let text_ends = after.find(&format!("</{name}")).unwrap_or(after.len());
            references.extend(words(&after[..text_ends]));
            rest = &after[text_ends..];
        }
    }
    references
}

fn name_of(tag: &str) -> String {
    let letters = tag.trim_start_matches('<').chars().take_while(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_ascii_lowercase()
}

fn is_fetched_at_once(name: &str, tag: &str) -> bool {
    const WAITING: [&str; 4] = ["prefetch", "canonical", "alternate", "apple-touch-icon"];
    match name {
        "a" => false,
        // So the page tells its first script which one knows the program.
        "meta" => words(tag).iter().any(|word| word == "program-script"),
        "link" => !words(tag).iter().any(|word| WAITING.contains(&word.as_str())),
        _ => !tag.starts_with("<!--"),
    }
}

fn words(text: &str) -> Vec<String> {
    let ends_a_word = |letter: char| letter.is_whitespace() || "\"'`()<>=,;".contains(letter);
    text.split(ends_a_word).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn in_style(style: &str) -> Vec<String> {
    let in_url = style.split("url(").skip(1).filter_map(|after| after.split(')').next());
    let imported = style.split("@import").skip(1).filter_map(|after| after.split(';').next());
    in_url.chain(imported).map(|text| text.trim().trim_matches(['"', '\'']).to_owned()).collect()
}

/// `from "./x.js"` and `import "./x.js"`; an `import("./x.js")` waits until it is called.
fn in_script(script: &str) -> Vec<String> {
    let mut references = Vec::new();
    for quote in ['"', '\''] {
        let parts: Vec<&str> = script.split(quote).collect();
        for pair in parts.windows(2) {
            let before = pair[0].trim_end();
            if before.ends_with("from") || before.ends_with("import") {
                references.push(pair[1].to_owned());
            }
        }
    }
    references
}

/// The path in `dist/` of a reference in `file`; an address elsewhere has none.
fn path_from(file: &str, reference: &str) -> Option<String> {
    let reference = reference.split(['?', '#']).next().unwrap_or_default();
    if reference.is_empty() || reference.contains(':') || reference.starts_with("//") {
        return None;
    }
    let mut parts: Vec<&str> = match reference.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => file.split('/').collect::<Vec<_>>().split_last().map(|(_, folders)| folders.to_vec())?,
    };
    for part in reference.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><html><head>
<!-- <script src="old.js"></script> -->
<meta property="og:image" content="./share.png">
<link rel=stylesheet href=./style-1a.css>
<link rel="prefetch" href="./later.css">
<link rel="modulepreload" href="./app-1a.js" crossorigin="anonymous">
<meta name=program-script content="./told.js">
<link rel="preload" href="./app-1a_bg.wasm" as="fetch">
<link rel="icon" href="icons/icon.svg?v=2">
<style>body { background: url("paper.webp") }</style>
</head><body><a href="./manual.pdf">leaf.svg</a>
<script type="module">
import init, * as bindings from './app-1a.js';
const wasm = await init({ module_or_path: './worker_bg.wasm' });
</script></body></html>"#;

    const DIST: &str = "index.html old.js share.png style-1a.css later.css app-1a.js app-1a_bg.wasm icons/icon.svg \
        paper.webp manual.pdf worker_bg.wasm told.js fonts/one.woff2 snippets/a.js snippets/b.js never.js more.css \
        icons/paper.webp";

    fn files(names: &str) -> BTreeSet<String> {
        names.split_whitespace().map(str::to_owned).collect()
    }

    fn read(file: &str) -> String {
        match file {
            "index.html" => PAGE,
            "style-1a.css" => "@import 'more.css';@font-face{src:url(./fonts/one.woff2)}",
            "app-1a.js" => "import{a}from'./snippets/a.js';const later=()=>import('./never.js');",
            "snippets/a.js" => "import \"./b.js\"; fetch('https://elsewhere.example/never.js')",
            _ => "",
        }
        .to_owned()
    }

    #[test]
    fn the_first_visit_is_the_page_and_what_it_names_and_what_that_names() {
        let expected = "index.html style-1a.css more.css fonts/one.woff2 app-1a.js app-1a_bg.wasm snippets/a.js \
            snippets/b.js icons/icon.svg paper.webp told.js worker_bg.wasm";
        assert_eq!(first_visit(&files(DIST), read), files(expected));
    }

    #[test]
    fn the_words_people_read_are_not_mistaken_for_files() {
        let all = files("index.html leaf.svg");
        let visit = first_visit(&all, |_| "<p>Read about leaf.svg here: <a href='leaf.svg'>it</a></p>".to_owned());
        assert_eq!(visit.len(), 1, "{visit:?}");
    }

    #[test]
    fn a_reference_is_seen_from_the_file_it_stands_in() {
        let cases = [
            ("index.html", "./app.js", Some("app.js")),
            ("css/site.css", "../fonts/one.woff2", Some("fonts/one.woff2")),
            ("css/site.css", "two.svg#part", Some("css/two.svg")),
            ("css/site.css", "/app.js", Some("app.js")),
            ("index.html", "../outside.js", None),
            ("index.html", "https://elsewhere.example/app.js", None),
            ("index.html", "//elsewhere.example/app.js", None),
            ("index.html", "data:image/svg+xml", None),
            ("index.html", "#/nieuw", None),
        ];
        for (file, reference, expected) in cases {
            assert_eq!(path_from(file, reference).as_deref(), expected, "{reference} in {file}");
        }
    }

    #[test]
    fn a_page_without_files_and_a_dist_without_a_page_are_no_trouble() {
        assert!(first_visit(&BTreeSet::new(), read).is_empty());
        assert_eq!(first_visit(&files("index.html"), read).len(), 1);
    }
}
