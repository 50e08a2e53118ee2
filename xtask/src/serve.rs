//! Serves `dist/` to the person who plays, on this machine only: other machines cannot reach it. What a web server does
//! with a file is `static-site`, which the stories use too.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

use static_site::Running;

use crate::command::Opening;
use crate::project::Project;
use crate::say;
use crate::system;
use crate::trouble::{Result, Trouble, While, failed};

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8090;

/// Serves until it is stopped.
pub fn dist(project: &Project, opening: Opening) -> Result<()> {
    let listeners = listen()?;
    let address = match listeners.first().map(TcpListener::local_addr) {
        Some(Ok(address)) => format!("http://localhost:{}", address.port()),
        _ => return failed("I cannot tell at which port the server listens."),
    };
    let mut servers = Vec::new();
    for listener in listeners {
        let folder = project.dist();
        let started = Running::start(listener, move |request| static_site::answer(request, &folder));
        servers.push(started.while_doing(|| "start the web server".to_owned())?);
    }
    say::done(&format!("Dilemmaspel is at {address} (stop with Ctrl+C)."));
    if opening == Opening::Open {
        system::open_in_browser(&address, project);
    }
    for server in servers {
        if server.for_ever().is_err() {
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
