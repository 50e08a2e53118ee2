//! Serves the built site to the browser, as a plain static web server does. Each site is an origin of its own, which no
//! other one of this run ever had: so nothing that a page keeps can be met in another story.

use crate::host::Host;
use crate::promises::{self, PostBox, Promise};
use static_site::{Answer, Method, Request, Running};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A page of our own with nothing on it: the place to look into the storage before the game loads.
pub const BLANK: &str = "leeg.html";

pub struct Site {
    _running: Running,
    index: String,
    made: Pages,
    /// For stories about what a host does wrong.
    pub host: Arc<Host>,
    promises: Arc<PostBox>,
    port: u16,
}

/// Pages that are not in the folder, by name.
type Pages = Arc<Mutex<HashMap<String, String>>>;

impl Site {
    pub fn serve(dist: PathBuf) -> Self {
        let index =
            fs::read_to_string(dist.join("index.html")).unwrap_or_else(|e| panic!("index.html cannot be read: {e}"));
        let (listener, port) = new_origin();
        let blank = "<!doctype html><html lang=nl><title>Leeg</title><p>Leeg".to_owned();
        let made: Pages = Arc::new(Mutex::new(HashMap::from([(BLANK.to_owned(), blank)])));
        let promises = Arc::new(PostBox::default());
        let host = Arc::new(Host::default());
        let answer = {
            let (made, host, promises) = (Arc::clone(&made), Arc::clone(&host), Arc::clone(&promises));
            move |request: &Request| match *request.method() {
                Method::POST => take_in(request, &promises),
                _ => match made_page(request, &made) {
                    Some((name, page)) => static_site::answer_with(&name, page),
                    None => host.answer(request, &dist),
                },
            }
        };
        let running = Running::start(listener, answer).unwrap_or_else(|e| panic!("the site cannot be served: {e}"));
        let site = Self { _running: running, index, made, host, promises, port };
        site.page_with_script(promises::PROMISING, &promises::script());
        site
    }

    /// The address of a file; an empty name is the site itself.
    pub fn address(&self, name: &str) -> String {
        format!("{}/{name}", self.origin())
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The text of `index.html` as it was built.
    pub fn index(&self) -> &str {
        &self.index
    }

    /// The same page under another name, in which this script runs before anything else.
    pub fn page_with_script(&self, name: &str, script: &str) -> String {
        let page = self.index.replacen("<title>", &format!("<script>{script}</script><title>"), 1);
        assert_ne!(page, self.index, "index.html has no <title> to put a script before");
        self.puts(name, page)
    }

    /// A page of somebody else with this on it.
    pub fn page_with(&self, name: &str, body: &str) -> String {
        self.puts(name, format!("<!doctype html><html lang=nl><title>Van een ander</title>{body}"))
    }

    fn puts(&self, name: &str, page: String) -> String {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), page);
        self.address(name)
    }

    /// What the page promised since the last time this was asked.
    pub fn promises(&self) -> Vec<Promise> {
        self.promises.take()
    }

    /// How many promises there are that nobody asked for yet.
    pub fn promises_waiting(&self) -> usize {
        self.promises.count()
    }

    /// Waits for one promise more than this; false when it does not come in this time.
    pub fn is_promised_more_than(&self, count: usize, patience: Duration) -> bool {
        self.promises.wait_for_more_than(count, patience)
    }
}

/// A port that no site of this run had.
fn new_origin() -> (TcpListener, u16) {
    static HAD: Mutex<Option<HashSet<u16>>> = Mutex::new(None);
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap_or_else(|e| panic!("no port is free: {e}"));
        let port = listener.local_addr().unwrap_or_else(|e| panic!("a port without a number: {e}")).port();
        let mut had = HAD.lock().unwrap_or_else(PoisonError::into_inner);
        if had.get_or_insert_default().insert(port) {
            return (listener, port);
        }
    }
}

fn made_page(request: &Request, made: &Pages) -> Option<(String, String)> {
    let name = request.uri().path().trim_start_matches('/');
    let page = made.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
    page.map(|page| (name.to_owned(), page))
}

fn take_in(request: &Request, promises: &PostBox) -> Answer {
    promises.receive(&String::from_utf8_lossy(request.body()));
    static_site::answer_with("belofte.txt", String::new())
}
