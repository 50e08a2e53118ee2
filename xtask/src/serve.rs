//! A small web server for `dist/`, on this machine only: other machines cannot reach it.
//!
//! It never lets a browser keep a file, so that a new build is what you see. `static_files` decides which file
//! belongs to an address.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::command::Opening;
use crate::project::Project;
use crate::say;
use crate::static_files::{content_type, file_for};
use crate::system;
use crate::trouble::{Result, Trouble, While, failed};

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8090;
/// A browser asks for several files at once.
const REQUESTS_AT_ONCE: usize = 4;

/// Serves until it is stopped.
pub fn dist(project: &Project, opening: Opening) -> Result<()> {
    let listeners = listen()?;
    let address = match listeners.first().map(TcpListener::local_addr) {
        Some(Ok(address)) => format!("http://localhost:{}", address.port()),
        _ => return failed("I cannot tell at which port the server listens."),
    };
    let folder: Arc<Path> = project.dist().into();
    let mut workers = Vec::new();
    for listener in listeners {
        let server = Server::from_listener(listener, None).while_doing(|| "start the web server".to_owned())?;
        let server = Arc::new(server);
        for _ in 0..REQUESTS_AT_ONCE {
            let (server, folder) = (Arc::clone(&server), Arc::clone(&folder));
            workers.push(thread::spawn(move || answer_all(&server, &folder)));
        }
    }
    say::done(&format!("Dilemmaspel is at {address} (stop with Ctrl+C)."));
    if opening == Opening::Open {
        system::open_in_browser(&address, project);
    }
    for worker in workers {
        if worker.join().is_err() {
            return failed("The web server stopped unexpectedly.");
        }
    }
    Ok(())
}

/// The port the server would take, for a server that is not ours.
pub fn free_port() -> Result<u16> {
    let listeners = listen()?;
    match listeners.first().map(TcpListener::local_addr) {
        Some(Ok(address)) => Ok(address.port()),
        _ => failed("I cannot tell which port is free."),
    }
}

/// `localhost` means two addresses, and a browser may try either one first.
fn listen() -> Result<Vec<TcpListener>> {
    for port in FIRST_PORT..=LAST_PORT {
        match listen_at(port)? {
            Some(listeners) => return Ok(listeners),
            None => say::note(&format!("Port {port} is taken by another program.")),
        }
    }
    failed(format!("The ports {FIRST_PORT} to {LAST_PORT} are all taken. Please stop one of those programs."))
}

fn listen_at(port: u16) -> Result<Option<Vec<TcpListener>>> {
    let old = match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
        Ok(listener) => listener,
        Err(reason) if reason.kind() == ErrorKind::AddrInUse => return Ok(None),
        Err(reason) => {
            return Err(Trouble::Failed(format!("Nothing can be served at port {port}: {reason}")));
        }
    };
    match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))) {
        Ok(new) => Ok(Some(vec![old, new])),
        Err(reason) if reason.kind() == ErrorKind::AddrInUse => Ok(None),
        // Not every machine has IPv6.
        Err(_) => Ok(Some(vec![old])),
    }
}

fn answer_all(server: &Server, dist: &Path) {
    for request in server.incoming_requests() {
        // A browser that has gone away before its answer is ready is daily business.
        if let Err(reason) = answer(request, dist)
            && !matches!(
                reason.kind(),
                ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted
            )
        {
            say::note(&format!("An answer did not arrive: {reason}"));
        }
    }
}

fn answer(request: Request, dist: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(in_words(405, "This server only gives files."));
    }
    let Some(path) = file_for(request.url(), dist) else {
        return request.respond(in_words(404, "There is no such file here."));
    };
    match File::open(&path) {
        Ok(file) => request.respond(never_kept(Response::from_file(file), content_type(&path))),
        Err(reason) => request.respond(in_words(500, &format!("This file cannot be read: {reason}"))),
    }
}

fn in_words(status: u16, words: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    never_kept(Response::from_string(words).with_status_code(status), "text/plain; charset=utf-8")
}

fn never_kept<R: Read>(mut response: Response<R>, content_type: &str) -> Response<R> {
    let wanted = [("Content-Type", content_type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")];
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
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let server = Server::from_listener(listener, None).expect("a server");
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let answering = thread::spawn(move || answer(server.recv().expect("a request"), &dist));
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("the request goes out");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("the answer comes in");
        assert!(answering.join().is_ok());
        text
    }

    #[test]
    fn a_file_is_given_with_its_length_and_never_kept() {
        let answer = ask("GET /serve.rs?v=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("Cache-Control: no-store"));
        assert!(answer.contains("a_file_is_given_with_its_length"), "the file itself is in the answer");
    }

    #[test]
    fn what_is_not_there_or_not_asked_for_politely_is_refused_in_words() {
        let missing = ask("GET /../Cargo.toml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(missing.starts_with("HTTP/1.1 404"), "{missing}");
        let posted = ask("POST /serve.rs HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        assert!(posted.starts_with("HTTP/1.1 405"), "{posted}");
    }
}
