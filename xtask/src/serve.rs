//! `cargo xtask serve`: the course in a browser, following every change.
//!
//! The `course` command serves; it follows changes of content by itself and reloads the page when the site changes.
//! Here the Rust sources are watched, and the site and the `course` command built anew.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::course::{self, Server};
use crate::desktop;
use crate::equipment::{Equipment, Need};
use crate::problem::{Outcome, Problem};
use crate::profile::Profile;
use crate::project::Project;
use crate::release;
use crate::trunk;
use crate::watch::{self, Snapshot};

/// How often the sources are looked at.
const LOOK: Duration = Duration::from_millis(500);

/// How long the server may take to answer for the first time.
const PATIENCE: Duration = Duration::from_secs(20);

/// The ports to try when none is asked for; the first one is what everyone expects.
const PORTS: std::ops::RangeInclusive<u16> = 8080..=8099;

/// What the caller wishes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// The port to serve at.
    pub(crate) port: Option<u16>,
    /// How to compile the program for the browser. In the development profile a first build takes two thirds of the
    /// time and a later one a second instead of ten or more, while the program, several times as big, comes from this
    /// machine and starts as quickly. What depends on size and speed is tested on the release build.
    pub(crate) profile: Profile,
}

/// Builds, serves, and follows changes until Ctrl+C.
pub(crate) fn run(project: &Project, wishes: Wishes) -> Outcome {
    let port = free_port(wishes.port)?;
    let mut session = Session::prepare(project, wishes.profile)?;
    session.build_site()?;
    let mut server = session.start_server(port)?;
    wait_for_answer(&mut server, port)?;
    let address = format!("http://127.0.0.1:{port}");
    println!("\nAtslēga is at {address}\nThe page follows every change in content/ and src/. Ctrl+C ends.\n");
    desktop::open(&address);
    loop {
        thread::sleep(LOOK);
        if let Some(status) = server.ended() {
            return Err(Problem::new(format!("The course command has ended by itself ({status}).")));
        }
        let Some(changed) = session.settled_changes() else {
            continue;
        };
        println!("Changed: {}", summary(project.root(), &changed));
        match session.rebuild(&changed) {
            Ok(()) if session.server_is_current() => {}
            Ok(()) => {
                drop(server);
                server = session.start_server(port)?;
            }
            Err(problem) => {
                eprintln!("{problem}\n  The page stays as it was until that is mended.");
            }
        }
    }
}

/// One run of `serve`.
struct Session<'a> {
    /// The repository.
    project: &'a Project,
    /// How the program for the browser is compiled.
    profile: Profile,
    /// The tools.
    equipment: Equipment,
    /// The course command.
    program: PathBuf,
    /// When the course command that is serving was written.
    serving: Option<SystemTime>,
    /// The sources as the last build found them.
    seen: Snapshot,
}

impl<'a> Session<'a> {
    /// Installs what is missing and compiles the course command.
    fn prepare(project: &'a Project, profile: Profile) -> Outcome<Self> {
        let seen = look(project);
        let equipment = equip(project, profile)?;
        trunk::fetch_crates(project)?;
        let program = course::compile(project)?;
        Ok(Self { project, profile, equipment, program, serving: None, seen })
    }

    /// Builds the program for the browser.
    fn build_site(&self) -> Outcome {
        let site = self.project.served_site();
        match self.profile {
            Profile::Release => release::bundle(self.project, &self.equipment, &site),
            Profile::Development => trunk::bundle(self.project, &self.equipment, self.profile, &site),
        }
    }

    /// Starts the course command.
    fn start_server(&mut self, port: u16) -> Outcome<Server> {
        self.serving = written(&self.program);
        Server::start(self.project, &self.program, &self.project.served_site(), port)
    }

    /// Whether the course command that is serving is the one compiled last.
    fn server_is_current(&self) -> bool {
        self.serving == written(&self.program)
    }

    /// The files that have changed since the last build, once nothing more is being written.
    fn settled_changes(&mut self) -> Option<Vec<PathBuf>> {
        let mut now = look(self.project);
        if now == self.seen {
            return None;
        }
        // A commit, a formatter or an editor writes many files; one build shall have them all.
        loop {
            thread::sleep(LOOK);
            let later = look(self.project);
            if later == now {
                break;
            }
            now = later;
        }
        let changed: Vec<_> = now.changed_since(&self.seen).into_iter().map(Path::to_path_buf).collect();
        self.seen = now;
        (!changed.is_empty()).then_some(changed)
    }

    /// Builds anew what has changed. Cargo knows best what that is: for the rest it takes a moment.
    fn rebuild(&mut self, changed: &[PathBuf]) -> Outcome {
        if changed.iter().any(|path| path.ends_with("Cargo.toml")) {
            trunk::fetch_crates(self.project)?;
            self.equipment = equip(self.project, self.profile)?;
        }
        self.program = course::compile(self.project)?;
        self.build_site()?;
        println!("Built.");
        Ok(())
    }
}

/// The tools for a profile. Only a release build is made small.
fn equip(project: &Project, profile: Profile) -> Outcome<Equipment> {
    match profile {
        Profile::Release => release::gather(project),
        Profile::Development => {
            let equipment = Equipment::gather(project, &Need::BUILD);
            equipment.require(&Need::BUILD)?;
            Ok(equipment)
        }
    }
}

/// Looks at the sources.
fn look(project: &Project) -> Snapshot {
    Snapshot::of(project.root(), &watch::SOURCES)
}

/// When a program was written.
fn written(program: &Path) -> Option<SystemTime> {
    fs::metadata(program).and_then(|metadata| metadata.modified()).ok()
}

/// The port that was asked for, or the first usual one that is free.
fn free_port(asked: Option<u16>) -> Outcome<u16> {
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    match asked {
        Some(port) if is_free(&port) => Ok(port),
        Some(port) => {
            Err(Problem::new(format!("Port {port} cannot be used: another program has it, or it is not allowed."))
                .remedy("choose another one: cargo xtask serve --port 8081"))
        }
        None => PORTS.into_iter().find(is_free).ok_or_else(|| {
            Problem::new(format!("No port from {} to {} is free.", PORTS.start(), PORTS.end()))
                .remedy("choose another one: cargo xtask serve --port 9000")
        }),
    }
}

/// Waits until the server answers, so that the address works when it is printed.
fn wait_for_answer(server: &mut Server, port: u16) -> Outcome {
    let (began, address) = (Instant::now(), SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    while TcpStream::connect_timeout(&address, LOOK).is_err() {
        if let Some(status) = server.ended() {
            return Err(Problem::new(format!("The course command ended before it could serve ({status}).")));
        }
        if began.elapsed() > PATIENCE {
            return Err(Problem::new(format!("The course command does not answer at port {port}.")));
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// The changed files in one line.
fn summary(root: &Path, changed: &[PathBuf]) -> String {
    let name = |path: &PathBuf| path.strip_prefix(root).unwrap_or(path).display().to_string();
    match changed {
        [first, _, _, _, ..] => format!("{} and {} more", name(first), changed.len() - 1),
        few => few.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The summary of changes to these files.
    fn summarised(files: &[&str]) -> String {
        let changed: Vec<_> = files.iter().map(|file| Path::new("/repo").join(file)).collect();
        summary(Path::new("/repo"), &changed)
    }

    #[test]
    fn a_few_changed_files_are_named_and_many_counted() {
        assert_eq!(summarised(&["src/lib.rs"]), "src/lib.rs");
        assert_eq!(summarised(&["a", "b", "c"]), "a, b, c");
        assert_eq!(summarised(&["a", "b", "c", "d"]), "a and 3 more");
    }

    #[test]
    fn a_port_that_another_program_has_is_refused() {
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| Ok((listener.local_addr()?.port(), listener)));
        let taken = other.as_ref().ok().map(|(port, _)| *port);
        assert!(free_port(taken).is_err());
    }
}
