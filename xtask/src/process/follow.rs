//! Listening to a running program: a log of every word, few lines on the screen, a sign of life in between.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Child;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::Shown;
use crate::clock;

/// How often a silent program is said to be still at work.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// How many of the last lines are kept for a failure.
const TAIL: usize = 40;

/// What cargo says about its progress, which nobody reads afterwards.
const PROGRESS: [&str; 19] = [
    "Adding",
    "Blocking",
    "Building",
    "Checking",
    "Compiling",
    "Dirty",
    "Documenting",
    "Downgrading",
    "Downloaded",
    "Downloading",
    "Finished",
    "Fresh",
    "Generated",
    "Installed",
    "Installing",
    "Locking",
    "Replacing",
    "Scraping",
    "Updating",
];

/// What has been heard from one program so far.
pub(super) struct Heard<'a> {
    /// Gets every line.
    log: File,
    /// What the program does, for the sign of life.
    doing: &'a str,
    /// Which lines are shown at once.
    shown: Shown,
    /// When it began.
    began: Instant,
    /// The last line, as what it is at now.
    latest: String,
    /// The last lines that are not mere progress.
    tail: VecDeque<String>,
}

impl<'a> Heard<'a> {
    /// Nothing has been heard yet.
    pub(super) fn new(log: File, doing: &'a str, shown: Shown) -> Self {
        Self { log, doing, shown, began: Instant::now(), latest: String::new(), tail: VecDeque::new() }
    }

    /// Listens until the program closes its output, and gives its last lines.
    pub(super) fn follow(mut self, child: &mut Child) -> Vec<String> {
        let (sender, lines) = mpsc::channel();
        if let Some(stdout) = child.stdout.take() {
            read_lines(stdout, sender.clone());
        }
        if let Some(stderr) = child.stderr.take() {
            read_lines(stderr, sender.clone());
        }
        // The readers hold the other senders: the channel closes when both are done.
        drop(sender);
        self.listen(&lines);
        self.tail.into()
    }

    /// Takes lines until there will be no more, with a sign of life in between.
    fn listen(&mut self, lines: &Receiver<String>) {
        let mut next_sign = self.began + HEARTBEAT;
        loop {
            match lines.recv_timeout(next_sign.saturating_duration_since(Instant::now())) {
                Ok(line) => self.take(line),
                Err(RecvTimeoutError::Timeout) => {
                    println!("  {}", sign_of_life(self.doing, self.began.elapsed(), &self.latest));
                    next_sign += HEARTBEAT;
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Keeps a line, and shows it if it is a finding.
    fn take(&mut self, line: String) {
        // A full disk must not end the build; the log is only a help.
        let _ = writeln!(self.log, "{line}");
        self.latest = line.trim().chars().take(60).collect();
        if is_progress(&line) {
            return;
        }
        match self.shown {
            Shown::Everything | Shown::Findings => eprintln!("{line}"),
            Shown::NothingUnlessItFails | Shown::Nothing => {}
        }
        if self.tail.len() == TAIL {
            self.tail.pop_front();
        }
        self.tail.push_back(line);
    }
}

/// Reads a stream line by line in a thread of its own, so that neither stream can block the program.
fn read_lines(stream: impl Read + Send + 'static, lines: Sender<String>) {
    thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut bytes = Vec::new();
        while stream.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if lines.send(line).is_err() {
                return;
            }
        }
    });
}

/// Says that a program is still at work, and with what.
fn sign_of_life(doing: &str, span: Duration, latest: &str) -> String {
    let at = if latest.is_empty() { String::new() } else { format!(" ({latest})") };
    format!("… {doing}, {} so far{at}", clock::spoken(span))
}

/// Whether a line is one of cargo's progress lines: indented, and beginning with one of its verbs.
fn is_progress(line: &str) -> bool {
    line.starts_with(' ') && line.split_whitespace().next().is_some_and(|verb| PROGRESS.contains(&verb))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_progress_of_cargo_is_told_from_its_findings() {
        assert!(is_progress("   Compiling serde v1.0.228"));
        assert!(is_progress("    Finished `dev` profile [unoptimized] target(s) in 0.10s"));
        assert!(!is_progress("warning: unused variable: `x`"));
        assert!(!is_progress("  --> src/lib.rs:1:1"));
        assert!(!is_progress("     Running unittests src/lib.rs"));
        assert!(!is_progress("Compiling is a word that may begin a message"));
        assert!(!is_progress(""));
    }

    #[test]
    fn a_sign_of_life_says_what_how_long_and_where() {
        let span = Duration::from_mins(3);
        assert_eq!(sign_of_life("Compiling trunk", span, ""), "… Compiling trunk, 3 min so far");
        assert_eq!(
            sign_of_life("Compiling trunk", span, "Compiling tokio v1.0.0"),
            "… Compiling trunk, 3 min so far (Compiling tokio v1.0.0)"
        );
    }
}
