//! Serves the built site to the browser, as a plain static web server does.

use crate::promises::{self, PostBox, Promise};
use std::collections::HashMap;
use std::fs;
use std::net::Ipv4Addr;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tiny_http::{Header, Method, Request, Response, Server};

/// A page of our own with nothing on it: the place to look into the storage before the game loads.
pub const BLANK: &str = "leeg.html";

pub struct Site {
    server: Arc<Server>,
    thread: Option<JoinHandle<()>>,
    index: String,
    made: Pages,
    promises: Arc<PostBox>,
    port: u16,
}

/// Pages that are not in the folder, by name.
type Pages = Arc<Mutex<HashMap<String, String>>>;

impl Site {
    pub fn serve(dist: PathBuf) -> Self {
        let index =
            fs::read_to_string(dist.join("index.html")).unwrap_or_else(|e| panic!("index.html cannot be read: {e}"));
        let server = Server::http((Ipv4Addr::LOCALHOST, 0))
            .map(Arc::new)
            .unwrap_or_else(|e| panic!("the site cannot be served: {e}"));
        let port = server.server_addr().to_ip().map_or(0, |address| address.port());
        let blank = "<!doctype html><html lang=nl><title>Leeg</title><p>Leeg".to_owned();
        let made: Pages = Arc::new(Mutex::new(HashMap::from([(BLANK.to_owned(), blank)])));
        let promises = Arc::new(PostBox::default());
        let thread = {
            let (server, made, promises) = (Arc::clone(&server), Arc::clone(&made), Arc::clone(&promises));
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    match request.method() {
                        Method::Post => take_in(request, &promises),
                        _ => answer(request, &dist, &made),
                    }
                }
            })
        };
        let site = Self { server, thread: Some(thread), index, made, promises, port };
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

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            eprintln!("the web server of the story had stopped");
        }
    }
}

fn answer(request: Request, dist: &Path, made: &Pages) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    let name = if path.is_empty() { "index.html" } else { &path };
    let page = made.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
    let body = page.map(String::into_bytes).or_else(|| read(dist, name));
    let sent = match body {
        Some(body) => request.respond(Response::from_data(body).with_header(content_type(name))),
        None => request.respond(Response::from_string("Niet gevonden").with_status_code(404)),
    };
    // The browser may be gone before it has everything: that is its right.
    drop(sent);
}

fn take_in(mut request: Request, promises: &PostBox) {
    let mut text = String::new();
    match request.as_reader().read_to_string(&mut text) {
        Ok(_) => promises.receive(&text),
        Err(e) => eprintln!("a promise broke off: {e}"),
    }
    drop(request.respond(Response::empty(204)));
}

fn read(dist: &Path, name: &str) -> Option<Vec<u8>> {
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| fs::read(dist.join(name)).ok())?
}

fn content_type(name: &str) -> Header {
    let kind = match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    Header::from_bytes("Content-Type", kind).unwrap_or_else(|()| panic!("`{kind}` is not a content type"))
}
