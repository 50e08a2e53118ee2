//! A static web server: what any host does with the files of `dist/`, and nothing more.
//!
//! `files` decides which file belongs to an address and which type the browser is told. Who serves something else
//! besides looks at the request first and hands the rest to [`answer`]; `fault` is for who has to see what happens when a
//! host does something wrong.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used))]

mod fault;
mod files;

pub use fault::{Fault, answer_wrongly};
pub use files::{content_type, file_for};
pub use tiny_http::{Method, Request};

use std::fs::File;
use std::io::{self, Cursor, ErrorKind, Read};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Response, Server};

/// A server that runs; dropping it ends it.
pub struct Running {
    server: Arc<Server>,
    workers: Vec<JoinHandle<()>>,
}

impl Running {
    /// Answers what comes in here, so many requests at a time.
    ///
    /// # Errors
    /// When the listener cannot be used.
    pub fn start(
        listener: TcpListener,
        at_once: usize,
        answer: impl Fn(Request) -> io::Result<()> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let server = Server::from_listener(listener, None).map(Arc::new).map_err(io::Error::other)?;
        let answer = Arc::new(answer);
        let worker = |_| {
            let (server, answer) = (Arc::clone(&server), Arc::clone(&answer));
            thread::spawn(move || server.incoming_requests().for_each(|request| tell_unless_gone(answer(request))))
        };
        let workers = (0..at_once).map(worker).collect();
        Ok(Self { server, workers })
    }

    /// Serves until the program is stopped.
    ///
    /// # Errors
    /// When a worker stopped, which none should.
    pub fn for_ever(mut self) -> thread::Result<()> {
        self.workers.drain(..).try_for_each(JoinHandle::join)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            if worker.join().is_err() {
                eprintln!("a worker of the web server had stopped");
            }
        }
    }
}

/// A browser that has gone away before its answer is ready is daily business.
fn tell_unless_gone(answered: io::Result<()>) {
    let is_gone = |reason: &io::Error| {
        matches!(reason.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted)
    };
    if let Err(reason) = answered
        && !is_gone(&reason)
    {
        eprintln!("an answer did not arrive: {reason}");
    }
}

/// Answers with a file of this folder.
///
/// # Errors
/// When the answer does not arrive.
pub fn answer(request: Request, folder: &Path) -> io::Result<()> {
    answer_under(None, request, folder)
}

/// As [`answer`], under this Content-Security-Policy.
///
/// # Errors
/// When the answer does not arrive.
pub fn answer_under(policy: Option<&str>, request: Request, folder: &Path) -> io::Result<()> {
    let address = request.url().to_owned();
    answer_as(&address, policy, request, folder)
}

/// As [`answer_under`], as if this address had been asked for.
///
/// # Errors
/// When the answer does not arrive.
pub fn answer_as(address: &str, policy: Option<&str>, request: Request, folder: &Path) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(in_words(405, "This server only gives files."));
    }
    let Some(path) = file_for(address, folder) else {
        return request.respond(in_words(404, "There is no such file here."));
    };
    match File::open(&path) {
        Ok(file) => {
            let mut response = asked_again(Response::from_file(file), content_type(&path));
            if let Some(Ok(policy)) = policy.map(|policy| Header::from_bytes("Content-Security-Policy", policy)) {
                response.add_header(policy);
            }
            request.respond(response)
        }
        Err(reason) => request.respond(in_words(500, &format!("This file cannot be read: {reason}"))),
    }
}

/// Answers with this text instead of a file; the type is that of a file with this name.
///
/// # Errors
/// When the answer does not arrive.
pub fn answer_with(request: Request, name: &str, text: String) -> io::Result<()> {
    request.respond(asked_again(Response::from_string(text), content_type(Path::new(name))))
}

fn in_words(status: u16, words: &str) -> Response<Cursor<Vec<u8>>> {
    asked_again(Response::from_string(words).with_status_code(status), "text/plain; charset=utf-8")
}

/// A browser asks for it again each time, so that a new build is what you see.
fn asked_again<R: Read>(mut response: Response<R>, content_type: &str) -> Response<R> {
    let wanted = [("Content-Type", content_type), ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")];
    for (name, value) in wanted {
        // Fails for names and values that are not plain ASCII; these are.
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::net::TcpStream;

    fn ask(request: &str) -> String {
        ask_one_who(request, answer)
    }

    fn ask_one_who(
        request: &str,
        answers: impl Fn(Request, &Path) -> io::Result<()> + Send + Sync + 'static,
    ) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let running = Running::start(listener, 1, move |request| answers(request, &folder)).expect("a server");
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("the request goes out");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the answer comes in");
        drop(running);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[test]
    fn a_file_is_given_and_asked_for_again_each_time() {
        let answer = ask("GET /lib.rs?v=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("Cache-Control: no-cache"));
        assert!(answer.contains("a_file_is_given_and_asked_for"), "the file itself is in the answer");
    }

    #[test]
    fn what_is_not_there_or_not_asked_for_politely_is_refused_in_words() {
        let missing = ask("GET /../Cargo.toml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(missing.starts_with("HTTP/1.1 404"), "{missing}");
        let posted = ask("POST /lib.rs HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        assert!(posted.starts_with("HTTP/1.1 405"), "{posted}");
    }

    const FILE: &str = "GET /lib.rs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    #[test]
    fn every_fault_is_an_answer_that_has_it() {
        let faults = [
            (Fault::Status(503), "HTTP/1.1 503", "Not now."),
            (Fault::Page, "Content-Type: text/html", "<p>Welkom"),
            (Fault::Other(b"something else".to_vec()), "HTTP/1.1 200", "something else"),
            (Fault::Half, "HTTP/1.1 200", "//! A static web server"),
            (Fault::Type("text/odd"), "Content-Type: text/odd", "fn every_fault_is_an_answer"),
            (Fault::BreaksOff, "Content-Encoding: gzip", "HTTP/1.1 200"),
            (Fault::Elsewhere("/there"), "HTTP/1.1 302", "Location: /there"),
        ];
        for (fault, head, body) in faults {
            let words = format!("{fault:?}");
            let answer = ask_one_who(FILE, move |request, folder| answer_wrongly(request, folder, &fault));
            assert!(answer.contains(head) && answer.contains(body), "{words}: {answer}");
        }
        let half = ask_one_who(FILE, |request, folder| answer_wrongly(request, folder, &Fault::Half));
        assert!(!half.contains("fn every_fault_is_an_answer"), "that is no half: {half}");
    }

    #[test]
    fn a_policy_comes_with_the_file() {
        let answer = ask_one_who(FILE, |request, folder| answer_under(Some("script-src 'none'"), request, folder));
        assert!(answer.contains("Content-Security-Policy: script-src 'none'"), "{answer}");
    }
}
