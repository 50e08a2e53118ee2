//! What can be wrong with the answer of a host, on purpose: for stories about what people then read.

use std::fs;
use std::path::Path;

use hyper::header::LOCATION;

use crate::answer::{Answer, Request, broken_off, in_words, of_type, with};
use crate::{content_type, file_for, unreadable};

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
    /// The connection breaks off half-way.
    BreaksOff,
    /// Go and look there.
    Elsewhere(&'static str),
}

/// As [`crate::answer`], with this fault.
pub fn answer_wrongly(request: &Request, folder: &Path, fault: &Fault) -> Answer {
    let Some(path) = file_for(request.uri().path(), folder) else {
        return in_words(404, "There is no such file here.");
    };
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(reason) => return unreadable(&reason),
    };
    let own = content_type(&path);
    match fault {
        Fault::Status(status) => in_words(*status, "Not now."),
        Fault::Elsewhere(address) => with(in_words(302, "Not here."), LOCATION, address),
        Fault::BreaksOff => broken_off(own, bytes.into()),
        Fault::Page => of_type(content_type(Path::new("welkom.html")), "<!doctype html><title>Welkom</title><p>Welkom"),
        Fault::Other(bytes) => of_type(own, bytes.clone()),
        Fault::Half => of_type(own, half(bytes)),
        Fault::Type(kind) => of_type(kind, bytes),
    }
}

fn half(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() / 2);
    bytes
}
