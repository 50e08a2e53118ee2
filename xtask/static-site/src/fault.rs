//! What can be wrong with the answer of a host, on purpose: for stories about what people then read.

use std::fs;
use std::io::{self, Cursor};
use std::path::Path;

use tiny_http::{Header, Request, Response};

use crate::{asked_again, content_type, file_for, in_words};

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// This status and a few words.
    Status(u16),
    /// A page, as of hosts that answer every address with one.
    Page,
    /// These bytes, as if they were the file.
    Other(Vec<u8>),
    /// The first half of the file, as if it were the whole.
    Half,
    /// The file, as if it were of this type.
    Type(&'static str),
    /// It is packed, and cannot be unpacked beyond its first bytes: browsers see an answer that breaks off.
    BreaksOff,
    /// Go and look there.
    Elsewhere(&'static str),
}

/// Gzip as it begins, and then a block of a kind that does not exist.
const BROKEN_GZIP: [u8; 14] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff];

/// As [`crate::answer`], with this fault.
///
/// # Errors
/// When the file cannot be read, or the answer does not arrive.
pub fn answer_wrongly(request: Request, folder: &Path, fault: &Fault) -> io::Result<()> {
    let Some(path) = file_for(request.url(), folder) else {
        return request.respond(in_words(404, "There is no such file here."));
    };
    let own = content_type(&path);
    let (bytes, kind) = match fault {
        Fault::Status(status) => return request.respond(in_words(*status, "Not now.")),
        Fault::Elsewhere(address) => {
            return request.respond(with(in_words(302, "Not here."), "Location", address));
        }
        Fault::BreaksOff => {
            return request.respond(with(bytes_of(BROKEN_GZIP.to_vec(), own), "Content-Encoding", "gzip"));
        }
        Fault::Page => (b"<!doctype html><title>Welkom</title><p>Welkom".to_vec(), "text/html; charset=utf-8"),
        Fault::Other(bytes) => (bytes.clone(), own),
        Fault::Half => (half(fs::read(&path)?), own),
        Fault::Type(kind) => (fs::read(&path)?, *kind),
    };
    request.respond(bytes_of(bytes, kind))
}

fn half(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() / 2);
    bytes
}

fn bytes_of(bytes: Vec<u8>, kind: &str) -> Response<Cursor<Vec<u8>>> {
    asked_again(Response::from_data(bytes), kind)
}

fn with<R: io::Read>(response: Response<R>, name: &str, value: &str) -> Response<R> {
    match Header::from_bytes(name, value) {
        Ok(header) => response.with_header(header),
        // Not for what stands above.
        Err(()) => response,
    }
}
