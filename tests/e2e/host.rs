//! How the host behaves: which policy it sends along, and what is wrong with its answers.

use static_site::{Answer, Fault, Request};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// As a plain static web server does, until a story says otherwise.
#[derive(Default)]
pub struct Host(Mutex<Habits>);

#[derive(Clone, Default)]
struct Habits {
    policy: Option<String>,
    /// Folders in which the same files lie too.
    folders: Vec<String>,
    /// By the name of a file, in which `*` stands for its hash.
    faults: Vec<(String, Fault)>,
}

impl Host {
    pub fn sends_policy(&self, policy: &str) {
        self.change(|habits| habits.policy = Some(policy.to_owned()));
    }

    pub fn gets_wrong(&self, name: &str, fault: Fault) {
        self.change(|habits| habits.faults.push((name.to_owned(), fault)));
    }

    /// The game also lies in these folders of the site.
    pub fn has_folders(&self, folders: &[&str]) {
        self.change(|habits| habits.folders = folders.iter().map(|folder| format!("/{folder}/")).collect());
    }

    pub fn gets_all_right(&self) {
        self.change(|habits| *habits = Habits::default());
    }

    fn change(&self, change: impl FnOnce(&mut Habits)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub fn answer(&self, request: &Request, folder: &Path) -> Answer {
        let Habits { policy, folders, faults } = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let address = request.uri().path();
        match faults.iter().find(|(name, _)| is_called(name, address.trim_start_matches('/'))) {
            Some((_, fault)) => static_site::answer_wrongly(request, folder, fault),
            None => {
                let inside = folders.iter().find_map(|folder| address.strip_prefix(folder.as_str()));
                let address = inside.map_or(address.to_owned(), |inside| ["/", inside].concat());
                static_site::answer_as(&address, policy.as_deref(), request, folder)
            }
        }
    }
}

fn is_called(name: &str, asked: &str) -> bool {
    match name.split_once('*') {
        Some((begin, end)) => asked.strip_prefix(begin).is_some_and(|rest| rest.ends_with(end)),
        None => name == asked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_the_hash() {
        let cases = [
            ("import-*.js", "import-1a2b.js", true),
            ("import-*.js", "start-1a2b.js", false),
            ("dilemmaspel-*.js", "dilemmaspel-1a2b_bg.wasm", false),
            ("dilemmaspel-*_bg.wasm", "dilemmaspel-1a2b_bg.wasm", true),
            ("icon.svg", "icon.svg", true),
        ];
        for (name, asked, expected) in cases {
            assert_eq!(is_called(name, asked), expected, "{name}: {asked}");
        }
    }
}
