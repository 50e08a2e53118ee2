//! What is answered.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use hyper::{Response, StatusCode};

pub type Request = hyper::Request<Bytes>;
pub type Answer = Response<Content>;

/// Bytes, and what comes after them.
#[derive(Debug)]
pub struct Content {
    bytes: Option<Bytes>,
    ending: Ending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Whole,
    /// What was given is on its way first, and then the connection breaks off.
    BreaksOffSoon,
    BreaksOff,
}

impl Body for Content {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let content = self.get_mut();
        if let Some(bytes) = content.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match content.ending {
            Ending::Whole => Poll::Ready(None),
            Ending::BreaksOffSoon => {
                content.ending = Ending::BreaksOff;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Ending::BreaksOff => Poll::Ready(Some(Err(io::Error::other("broken off on purpose")))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none() && self.ending == Ending::Whole
    }

    fn size_hint(&self) -> SizeHint {
        match (self.ending, &self.bytes) {
            (Ending::Whole, bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            (Ending::BreaksOffSoon | Ending::BreaksOff, _) => SizeHint::default(),
        }
    }
}

/// These bytes as a file of this type. A browser asks for it again each time, so that a new build is what you see.
pub fn of_type(content_type: &'static str, bytes: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Content { bytes: Some(bytes.into()), ending: Ending::Whole });
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

/// These bytes in full length promised, and the connection breaks off half-way.
pub fn broken_off(content_type: &'static str, mut bytes: Bytes) -> Answer {
    let promised = HeaderValue::from(bytes.len());
    bytes.truncate(bytes.len() / 2);
    let mut answer = of_type(content_type, bytes);
    answer.headers_mut().insert(CONTENT_LENGTH, promised);
    answer.body_mut().ending = Ending::BreaksOffSoon;
    answer
}

pub fn in_words(status: u16, words: &str) -> Answer {
    let mut answer = of_type("text/plain; charset=utf-8", words.to_owned());
    // No status is outside of what HTTP allows.
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    answer
}

/// The same, with this said along; not when it is no text that may stand in a header.
pub fn with(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
    answer
}
