//! A server that runs, on a thread of its own.
//!
//! All connections take turns on that thread, so none of them waits for another one to close: browsers keep connections
//! open on which they ask nothing.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use crate::{Answer, Request, answer};

/// Dropping it ends it.
pub struct Running {
    /// The server ends when this goes.
    end: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Answers what comes in here.
    ///
    /// # Errors
    /// When the listener cannot be used.
    pub fn start(
        listener: TcpListener,
        answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (end, ended) = oneshot::channel();
        let serve = move || {
            runtime.block_on(async move {
                match tokio::net::TcpListener::from_std(listener) {
                    Ok(listener) => drop(tokio::spawn(take_in(listener, Arc::new(answer)))),
                    Err(reason) => eprintln!("the web server cannot listen: {reason}"),
                }
                // What still runs ends with the runtime.
                drop(ended.await);
            });
        };
        Ok(Self { end: Some(end), thread: Some(thread::spawn(serve)) })
    }

    /// Serves until the program is stopped.
    ///
    /// # Errors
    /// When the server stopped, which it should not.
    pub fn for_ever(mut self) -> thread::Result<()> {
        self.thread.take().map_or(Ok(()), JoinHandle::join)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.end.take());
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            eprintln!("the web server had stopped");
        }
    }
}

/// After a connection that did not come about: a machine without free files has some again soon.
const BREATH: Duration = Duration::from_millis(20);

async fn take_in(listener: tokio::net::TcpListener, answer: Arc<impl Fn(&Request) -> Answer + Send + Sync + 'static>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(talk(stream, Arc::clone(&answer)))),
            Err(reason) => {
                eprintln!("a connection did not come about: {reason}");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
}

/// Answers on one connection until the browser closes it. That it goes in the middle is daily business.
async fn talk(stream: TcpStream, answer: Arc<impl Fn(&Request) -> Answer + Send + Sync + 'static>) {
    let service = service_fn(|request: hyper::Request<Incoming>| {
        let answer = Arc::clone(&answer);
        async move {
            let (head, body) = request.into_parts();
            let answer = match body.collect().await {
                Ok(body) => answer(&Request::from_parts(head, body.to_bytes())),
                Err(reason) => answer::in_words(400, &format!("The request broke off: {reason}")),
            };
            Ok::<_, Infallible>(answer)
        }
    });
    let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    drop(connection.await);
}
