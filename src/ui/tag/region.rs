//! Parts of an element that come, go and change while it stands.

use super::Tag;
use super::live::react;
use leptos::prelude::{Owner, untrack};
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Placeholder;

impl Tag {
    /// Shows this while it is so.
    pub fn when(self, is: impl Fn() -> bool + 'static, draw: impl Fn() -> Tag + 'static) -> Self {
        self.show(is, move |is| is.then(&draw))
    }

    /// Shows what belongs to the value, and draws it again when the value became different.
    pub fn show<T, V>(self, value: impl Fn() -> T + 'static, draw: impl Fn(&T) -> V + 'static) -> Self
    where
        T: PartialEq + 'static,
        V: IntoIterator<Item = Tag>,
    {
        let mut shown: Option<T> = None;
        self.region(Box::new(move |region| {
            let value = value();
            if shown.as_ref() != Some(&value) {
                region.draw_again(&|| draw(&value).into_iter().collect());
                shown = Some(value);
            }
        }));
        self
    }

    /// Shows a row for each key. A row that stays is not drawn again, so that it keeps its focus.
    pub fn each(self, keys: impl Fn() -> Vec<String> + 'static, row: impl Fn(&str) -> Tag + 'static) -> Self {
        self.region(Box::new(move |region| region.arrange(keys(), &row)));
        self
    }

    fn region(&self, mut update: Box<dyn FnMut(&mut Region)>) {
        let end = Rndr::create_placeholder();
        Rndr::insert_node(&self.0, &end, None);
        let mut region = Region { end, owner: Owner::new(), rows: Vec::new() };
        react(Box::new(move || update(&mut region)));
    }
}

/// Consecutive children of one parent.
struct Region {
    /// Stands behind the last one.
    end: Placeholder,
    owner: Owner,
    rows: Vec<Row>,
}

struct Row {
    key: String,
    tags: Vec<Tag>,
    owner: Owner,
}

impl Region {
    fn draw_again(&mut self, draw: &dyn Fn() -> Vec<Tag>) {
        self.rows.drain(..).for_each(Row::remove);
        let row = self.row(String::new(), draw);
        self.rows.push(row);
        self.put_in_order();
    }

    fn arrange(&mut self, keys: Vec<String>, draw: &dyn Fn(&str) -> Tag) {
        let mut before = std::mem::take(&mut self.rows);
        for key in keys {
            let row = match before.iter().position(|row| row.key == key) {
                Some(at) => before.swap_remove(at),
                None => self.row(key.clone(), &|| vec![draw(&key)]),
            };
            self.rows.push(row);
        }
        before.into_iter().for_each(Row::remove);
        self.put_in_order();
    }

    /// Draws a row with an owner of its own. Signals that are read while drawing do not draw it again.
    fn row(&self, key: String, draw: &dyn Fn() -> Vec<Tag>) -> Row {
        let owner = self.owner.child();
        let tags = owner.with(|| untrack(draw));
        Row { key, tags, owner }
    }

    /// Moves only what is not in its place yet: an element that is moved loses the focus.
    fn put_in_order(&self) {
        let Some(parent) = self.end.parent_element() else { return };
        let mut next = leptos::tachys::renderer::types::Node::from(self.end.clone());
        for tag in self.rows.iter().rev().flat_map(|row| row.tags.iter().rev()) {
            if tag.0.next_sibling().as_ref() != Some(&next) {
                Rndr::insert_node(&parent, &tag.0, Some(&next));
            }
            next = tag.0.clone().into();
        }
    }
}

impl Row {
    fn remove(self) {
        for tag in &self.tags {
            Rndr::remove(&tag.0);
        }
        self.owner.cleanup();
    }
}
