//! Noticing that something in a folder has changed.

use crate::site::trouble::Trouble;
use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{Instant, sleep, timeout_at};

/// How often a folder is looked at that the system does not report on, such as a network drive.
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// How often a folder that has gone away is looked for.
const SEEK_EVERY: Duration = Duration::from_millis(100);
/// A folder in which something changes all the time is reported after so many quiet times.
const LONGEST_WAIT: u32 = 10;

/// A watched folder.
pub(crate) struct Watch {
    folder: PathBuf,
    quiet: Duration,
    watcher: Box<dyn Watcher + Send>,
    hints: UnboundedReceiver<Hint>,
}

/// What the system reports, as far as it matters here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hint {
    /// Something inside has changed.
    Inside,
    /// The folder itself was moved or removed; its successor must be watched anew.
    Itself,
}

impl Watch {
    /// Begins to watch a folder; a change counts once nothing has changed for the time `quiet`.
    ///
    /// # Errors
    /// When the system does not let the folder be watched.
    pub(crate) fn start(folder: &Path, quiet: Duration) -> Result<Self, Trouble> {
        let (sender, hints) = unbounded_channel();
        let refused = |error: notify::Error| Trouble::System(folder.to_owned(), io::Error::other(error));
        let watcher = by_report(folder, sender.clone()).or_else(|_| by_looking(folder, sender)).map_err(refused)?;
        Ok(Self { folder: folder.to_owned(), quiet, watcher, hints })
    }

    /// Waits until something has changed and it is quiet again.
    ///
    /// Editors save in several steps (empty and fill, or write beside and rename), and Trunk replaces a whole folder.
    pub(crate) async fn changed(&mut self) {
        let mut hint = self.hints.recv().await;
        let mut is_lost = false;
        let latest = Instant::now() + self.quiet * LONGEST_WAIT;
        while let Some(now) = hint {
            is_lost |= now == Hint::Itself;
            let until = latest.min(Instant::now() + self.quiet);
            hint = timeout_at(until, self.hints.recv()).await.unwrap_or_default();
        }
        if is_lost {
            self.watch_successor().await;
        }
    }

    /// Watches the folder that has come, or will come, in the place of the one that went.
    async fn watch_successor(&mut self) {
        // The old watch may be gone already, and then there is nothing to end.
        let _ = self.watcher.unwatch(&self.folder);
        while self.watcher.watch(&self.folder, RecursiveMode::Recursive).is_err() {
            sleep(SEEK_EVERY).await;
        }
    }
}

/// Watches through the system's own reports.
fn by_report(folder: &Path, hints: UnboundedSender<Hint>) -> notify::Result<Box<dyn Watcher + Send>> {
    let mut watcher = RecommendedWatcher::new(passing_on(folder, hints), Config::default())?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(Box::new(watcher))
}

/// Watches by looking again and again.
fn by_looking(folder: &Path, hints: UnboundedSender<Hint>) -> notify::Result<Box<dyn Watcher + Send>> {
    let config = Config::default().with_poll_interval(LOOK_EVERY);
    let mut watcher = PollWatcher::new(passing_on(folder, hints), config)?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(Box::new(watcher))
}

/// Passes on what matters of the system's reports.
fn passing_on(folder: &Path, hints: UnboundedSender<Hint>) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    let folder = folder.to_owned();
    move |report| {
        // Nobody listens any more when the program ends.
        if let Some(hint) = hint(&folder, report) {
            let _ = hints.send(hint);
        }
    }
}

/// What a report means.
fn hint(folder: &Path, report: notify::Result<Event>) -> Option<Hint> {
    // A report that went wrong may have been about anything.
    let Ok(event) = report else { return Some(Hint::Inside) };
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(Hint::Inside),
        // Reading is no change; above all not our own.
        EventKind::Access(_) => None,
        EventKind::Remove(_) | EventKind::Modify(notify::event::ModifyKind::Name(_))
            if event.paths.iter().any(|path| path == folder) =>
        {
            Some(Hint::Itself)
        }
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => {
            Some(Hint::Inside)
        }
    }
}
