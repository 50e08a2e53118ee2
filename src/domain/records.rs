//! What was said about each dilemma. Sorted by fiche, so that equal games are stored alike; a record in
//! which nothing is left is no record.

use super::{FicheId, Record};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records(Vec<(FicheId, Record)>);

impl Records {
    pub fn get(&self, fiche: &FicheId) -> Option<&Record> {
        self.0.iter().find(|(own, _)| own == fiche).map(|(_, record)| record)
    }

    /// Puts this record in place of the one that was there.
    pub fn put(&mut self, fiche: &FicheId, record: Record) {
        self.0.retain(|(own, _)| own != fiche);
        if record != Record::default() {
            let at = self.0.iter().take_while(|(own, _)| own < fiche).count();
            self.0.insert(at, (fiche.clone(), record));
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &(FicheId, Record)> {
        self.0.iter()
    }
}
