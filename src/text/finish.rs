//! Finishing on a shared device: a file, a check of it, and nothing left behind.

pub struct Finish {
    pub open: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub what: &'static str,
    pub this_game: &'static str,
    pub everything: &'static str,
    pub save: &'static str,
    pub save_hint: &'static str,
    pub download: &'static str,
    /// Where the browser can write and read back a file by itself.
    pub save_and_check: &'static str,
    pub check: &'static str,
    pub check_hint: fn(name: &str) -> String,
    pub choose: &'static str,
    pub checked: fn(name: &str) -> String,
    pub another: fn(name: &str) -> String,
    pub wipe: &'static str,
    pub wipe_hint: &'static str,
    pub wipe_now: &'static str,
    pub wiped: fn(name: &str) -> String,
    pub not_wiped: &'static str,
    /// Something changed after the file was made.
    pub changed: &'static str,
    /// On the report, while the newest state is in no file.
    pub reminder: &'static str,
    /// A file was given to the browser; nobody said that it is there.
    pub is_it_there: &'static str,
    pub seen: &'static str,
}
