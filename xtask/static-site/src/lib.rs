//! A static web server: what any host does with the files of `dist/`, and nothing more.
//!
//! `files` decides which file belongs to an address and which type the browser is told; `running` speaks with browsers.
//! Who serves something else besides looks at the request first and hands the rest to [`answer`]; `fault` is for who has
//! to see what happens when a host does something wrong.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used))]

mod answer;
mod fault;
mod files;
mod running;

pub use answer::{Answer, Request};
pub use fault::{Fault, answer_wrongly};
pub use files::{content_type, file_for};
pub use hyper::Method;
pub use running::Running;

use answer::{in_words, of_type, with};
use hyper::header::CONTENT_SECURITY_POLICY;
use std::fs;
use std::io;
use std::path::Path;

/// Answers with a file of this folder.
pub fn answer(request: &Request, folder: &Path) -> Answer {
    answer_as(request.uri().path(), None, request, folder)
}

/// As [`answer`], as if this path had been asked for, and under this Content-Security-Policy.
pub fn answer_as(address: &str, policy: Option<&str>, request: &Request, folder: &Path) -> Answer {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return in_words(405, "This server only gives files.");
    }
    let Some(path) = file_for(address, folder) else {
        return in_words(404, "There is no such file here.");
    };
    let answer = match fs::read(&path) {
        Ok(bytes) => of_type(content_type(&path), bytes),
        Err(reason) => unreadable(&reason),
    };
    match policy {
        Some(policy) => with(answer, CONTENT_SECURITY_POLICY, policy),
        None => answer,
    }
}

/// Answers with this text instead of a file; the type is that of a file with this name.
pub fn answer_with(name: &str, text: String) -> Answer {
    of_type(content_type(Path::new(name)), text)
}

fn unreadable(reason: &io::Error) -> Answer {
    in_words(500, &format!("This file cannot be read: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpListener, TcpStream};
    use std::thread;

    const FILE: &str = "GET /lib.rs?v=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    fn serve(answers: impl Fn(&Request, &Path) -> Answer + Send + Sync + 'static) -> (Running, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        (Running::start(listener, move |request| answers(request, &folder)).expect("a server"), address)
    }

    /// What comes back until the connection ends. The names of headers come in small letters.
    fn ask_at(address: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("the request goes out");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("the answer comes in");
        text
    }

    fn ask(request: &str, answers: impl Fn(&Request, &Path) -> Answer + Send + Sync + 'static) -> String {
        let (running, address) = serve(answers);
        let answer = ask_at(address, request);
        drop(running);
        answer
    }

    #[test]
    fn a_file_is_given_and_asked_for_again_each_time() {
        let given = ask(FILE, answer);
        assert!(given.starts_with("HTTP/1.1 200 OK\r\n"), "{given}");
        assert!(given.contains("cache-control: no-cache\r\n"), "{given}");
        assert!(given.contains("a_file_is_given_and_asked_for"), "the file itself is in the answer");
        let head = ask(&FILE.replace("GET", "HEAD"), answer);
        assert!(head.contains("content-length: ") && !head.contains("a_file_is_given"), "{head}");
    }

    #[test]
    fn what_is_not_there_or_not_asked_for_politely_is_refused_in_words() {
        let missing = ask(&FILE.replace("/lib.rs", "/../Cargo.toml"), answer);
        assert!(missing.starts_with("HTTP/1.1 404 Not Found"), "{missing}");
        let posted = ask(&FILE.replace("GET", "POST"), answer);
        assert!(posted.starts_with("HTTP/1.1 405"), "{posted}");
        let broken = ask("GET\r\n\r\n", answer);
        assert!(broken.starts_with("HTTP/1.1 400"), "{broken}");
    }

    #[test]
    fn what_is_sent_along_arrives() {
        let back = |request: &Request, _: &Path| {
            answer_with("terug.txt", String::from_utf8_lossy(request.body()).into_owned())
        };
        let sent = ask("POST /bus HTTP/1.1\r\nconnection: close\r\ncontent-length: 11\r\n\r\neen belofte", back);
        assert!(sent.contains("content-type: text/plain") && sent.ends_with("\r\n\r\neen belofte"), "{sent}");
    }

    #[test]
    fn a_policy_comes_with_the_file() {
        let answer =
            ask(FILE, |request, folder| answer_as(request.uri().path(), Some("script-src 'none'"), request, folder));
        assert!(answer.contains("content-security-policy: script-src 'none'\r\n"), "{answer}");
    }

    #[test]
    fn every_fault_is_an_answer_that_has_it() {
        let faults = [
            (Fault::Status(503), "HTTP/1.1 503", "Not now."),
            (Fault::Page, "content-type: text/html", "<p>Welkom"),
            (Fault::Other(b"something else".to_vec()), "HTTP/1.1 200", "something else"),
            (Fault::Half, "HTTP/1.1 200", "//! A static web server"),
            (Fault::Type("text/odd"), "content-type: text/odd", "fn every_fault_is_an_answer"),
            (Fault::BreaksOff, "HTTP/1.1 200", "//! A static web server"),
            (Fault::Elsewhere("/there"), "HTTP/1.1 302", "location: /there"),
        ];
        for (fault, head, body) in faults {
            let is_cut = matches!(fault, Fault::Half | Fault::BreaksOff);
            let words = format!("{fault:?}");
            let given = ask(FILE, move |request, folder| answer_wrongly(request, folder, &fault));
            assert!(given.contains(head) && given.contains(body), "{words}: {given}");
            assert!(!(is_cut && given.contains("fn every_fault_is")), "{words} is whole: {given}");
        }
    }

    #[test]
    fn what_breaks_off_promised_the_whole() {
        let whole = include_str!("lib.rs").len();
        let given = ask(FILE, |request, folder| answer_wrongly(request, folder, &Fault::BreaksOff));
        let (head, body) = given.split_once("\r\n\r\n").expect("a head and a body");
        assert!(head.contains(&format!("content-length: {whole}")), "{head}");
        assert!(body.len() < whole, "all of it came");
    }

    /// A browser keeps connections open, and asks on one of them when it pleases.
    #[test]
    fn nobody_waits_for_connections_on_which_nothing_is_asked() {
        let (running, address) = serve(answer);
        let silent: Vec<_> = (0..20).map(|_| TcpStream::connect(address).expect("a connection")).collect();
        let asking: Vec<_> = (0..20).map(|_| thread::spawn(move || ask_at(address, FILE))).collect();
        for one in asking {
            assert!(one.join().expect("an answer").starts_with("HTTP/1.1 200"));
        }
        drop(silent);
        drop(running);
    }
}
