//! The learner's notebook on its shelf: kept at every change, shared with the other tabs.
//!
//! Before anything is written, what the other tabs have written is read and joined; so no tab ever undoes another's work,
//! and a wipe in one tab reaches a tab that has not heard of it before that tab can write.

use super::platform::chance;
use super::platform::storage::{self, PREFIX, Refusal, Shelf};
use atslega::course::ModuleId;
use atslega::dom;
use atslega::learn::{Join, Life, ModuleRecord, Notebook, Played, Settings, Stored, TabId, read, write};
use atslega::signals::{Kept, Signal};

/// What the learner should know about their data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Notice {
    /// The browser denies storage: nothing is kept after the page is closed.
    Denied,
    /// The browser's storage is full: what is done now is not kept.
    Full,
    /// A stored document could not be read; it was set aside, and its part of the progress begins anew.
    SetAside,
    /// A stored document was written by a newer version of the course, and is left as it is.
    Newer,
    /// The data were wiped, as the learner asked.
    Wiped,
    /// The data were wiped in another tab.
    WipedElsewhere,
}

impl Notice {
    /// Every notice, in the order on the screen.
    pub(crate) const ALL: [Self; 6] =
        [Self::Denied, Self::Full, Self::SetAside, Self::Newer, Self::Wiped, Self::WipedElsewhere];
}

/// The notebook, its shelf, and what to tell about them. A handle: copies are the same ledger.
#[derive(Clone, Copy)]
pub(crate) struct Ledger {
    notebook: Signal<Notebook>,
    notices: Signal<Vec<Notice>>,
    shelf: Shelf,
    tab: TabId,
    /// The text of each document as this tab last read or wrote it.
    known: Kept<Vec<(String, String)>>,
    /// Documents that must not be overwritten.
    frozen: Kept<Vec<String>>,
}

/// The key of the document with the settings.
fn settings_key() -> String {
    format!("{PREFIX}settings")
}

/// The beginning of the keys of the modules' documents.
fn module_prefix() -> String {
    format!("{PREFIX}module.")
}

/// The key of the document with the runs of scenarios.
fn runs_key() -> String {
    format!("{PREFIX}scenarios")
}

impl Ledger {
    /// Opens the learner's notebook and follows the other tabs.
    pub(crate) fn open() -> Self {
        let ledger = Self {
            notebook: Signal::new(Notebook::default()),
            notices: Signal::new(Vec::new()),
            shelf: Shelf::find(),
            tab: TabId(chance::random()),
            known: Kept::new(Vec::new()),
            frozen: Kept::new(Vec::new()),
        };
        if ledger.shelf == Shelf::Memory {
            ledger.tell(Notice::Denied);
        }
        ledger.absorb();
        storage::on_change(move |_| ledger.follow());
        dom::on_window("desk-run", move |event| {
            let played = dom::told(&event).and_then(|text| serde_json::from_str::<Played>(&text).ok());
            if let Some(Played { scenario, run }) = played {
                ledger.change(|notebook| notebook.play(&scenario, run));
            }
        });
        ledger
    }

    /// The notebook, followed by whoever reads it.
    pub(crate) fn with<R>(self, look: impl FnOnce(&Notebook) -> R) -> R {
        self.notebook.with(look)
    }

    /// The notebook as it is now.
    pub(crate) fn with_untracked<R>(self, look: impl FnOnce(&Notebook) -> R) -> R {
        self.notebook.with_untracked(look)
    }

    /// The life that the notebook is in.
    pub(crate) fn life(self) -> Life {
        self.notebook.with(|notebook| notebook.life)
    }

    /// This tab, for registers.
    pub(crate) fn tab(self) -> TabId {
        self.tab
    }

    /// Whether anything is kept after the page is closed.
    pub(crate) fn shelf(self) -> Shelf {
        self.shelf
    }

    /// Whether the learner should know this.
    pub(crate) fn tells(self, notice: Notice) -> bool {
        self.notices.with(|notices| notices.contains(&notice))
    }

    /// Puts a notice away.
    pub(crate) fn dismiss(self, notice: Notice) {
        self.notices.update(|notices| notices.retain(|other| *other != notice));
    }

    /// Changes the notebook and keeps it.
    pub(crate) fn change(self, change: impl FnOnce(&mut Notebook)) {
        self.absorb();
        self.notebook.update(change);
        self.keep();
    }

    /// Wipes everything: what was done, what was chosen, what was set aside.
    pub(crate) fn wipe(self) {
        self.absorb();
        self.notebook.update(|notebook| *notebook = notebook.wiped(chance::random()));
        self.frozen.update(Vec::clear);
        self.notices.update(|notices| notices.retain(|notice| *notice == Notice::Denied));
        // The new life first: a tab that hears of a removal before it would take the old documents for lost and write them.
        self.keep();
        for key in self.shelf.keys() {
            if key != settings_key() {
                self.shelf.remove(&key);
            }
        }
        self.known.update(|known| known.retain(|(key, _)| *key == settings_key()));
        self.tell(Notice::Wiped);
    }

    /// Another tab has written: join, and write only if that tab does not know all that this one knows.
    fn follow(self) {
        let before = self.notebook.with_untracked(|notebook| notebook.life);
        self.absorb();
        let wiped = self.notebook.with_untracked(|notebook| notebook.life) > before;
        if wiped {
            self.tell(Notice::WipedElsewhere);
        }
        self.keep();
    }

    /// Joins what the shelf holds and this tab has not seen.
    fn absorb(self) {
        for key in self.shelf.keys() {
            let Some(text) = self.shelf.read(&key) else { continue };
            if !self.knows(&key, &text) && !self.is_frozen(&key) {
                self.take_in(&key, &text);
                self.remember(key, text);
            }
        }
        // What another tab has removed, this tab must not believe to be there.
        self.known.update(|known| known.retain(|(key, _)| self.shelf.read(key).is_some()));
    }

    fn take_in(self, key: &str, text: &str) {
        if key == settings_key() {
            self.join(key, text, |life, settings: Settings| Notebook { life, settings, ..Notebook::default() });
        } else if key == runs_key() {
            self.join(key, text, |life, runs| Notebook { life, runs, ..Notebook::default() });
        } else if let Some(module) = key.strip_prefix(&module_prefix()).and_then(|id| id.parse::<ModuleId>().ok()) {
            self.join(key, text, |life, record: ModuleRecord| Notebook {
                life,
                modules: [(module, record)].into_iter().collect(),
                ..Notebook::default()
            });
        }
    }

    fn join<T: serde::de::DeserializeOwned>(self, key: &str, text: &str, part: impl FnOnce(Life, T) -> Notebook) {
        match read::<T>(text) {
            Stored::Whole(document) => {
                if document.life < self.notebook.with_untracked(|ours| ours.life) {
                    // Written by a tab that had not heard of the wipe yet.
                    self.shelf.remove(key);
                } else {
                    let theirs = part(document.life, document.data);
                    self.notebook.update(|ours| ours.join(theirs));
                }
            }
            Stored::Newer => {
                self.freeze(key);
                self.tell(Notice::Newer);
            }
            Stored::Broken => self.set_aside(key, text),
        }
    }

    /// Moves a document that cannot be read out of the way; if there is no room for that, it stays and is left alone.
    fn set_aside(self, key: &str, text: &str) {
        let aside = key.replacen(PREFIX, &format!("{PREFIX}broken.{}.", chance::now().0), 1);
        match self.shelf.write(&aside, text) {
            Ok(()) => self.shelf.remove(key),
            Err(Refusal::Full) => self.freeze(key),
        }
        self.tell(Notice::SetAside);
    }

    /// Writes every document that differs from what is on the shelf.
    fn keep(self) {
        let documents = self.notebook.with_untracked(|notebook| {
            let settings = write(notebook.life, &notebook.settings).map(|text| (settings_key(), text));
            let modules = notebook.modules.iter().map(|(id, record)| {
                write(notebook.life, record).map(|text| (format!("{}{id}", module_prefix()), text))
            });
            let runs = (!notebook.runs.is_empty())
                .then(|| write(notebook.life, &notebook.runs).map(|text| (runs_key(), text)));
            std::iter::once(settings).chain(modules).chain(runs).filter_map(Result::ok).collect::<Vec<_>>()
        });
        let mut refused = false;
        for (key, text) in documents {
            if self.knows(&key, &text) || self.is_frozen(&key) {
                continue;
            }
            match self.shelf.write(&key, &text) {
                Ok(()) => self.remember(key, text),
                Err(Refusal::Full) => refused = true,
            }
        }
        if refused {
            self.tell(Notice::Full);
        } else if self.notices.with_untracked(|notices| notices.contains(&Notice::Full)) {
            self.dismiss(Notice::Full);
        }
    }

    /// Whether this is the text under the key as this tab last saw it.
    fn knows(self, key: &str, text: &str) -> bool {
        self.known.with(|known| known.iter().any(|(other, known)| other == key && known == text))
    }

    fn remember(self, key: String, text: String) {
        self.known.update(|known| {
            known.retain(|(other, _)| *other != key);
            known.push((key, text));
        });
    }

    fn tell(self, notice: Notice) {
        if !self.notices.with_untracked(|notices| notices.contains(&notice)) {
            self.notices.update(|notices| notices.push(notice));
        }
    }

    fn freeze(self, key: &str) {
        self.frozen.update(|frozen| frozen.push(key.to_owned()));
    }

    fn is_frozen(self, key: &str) -> bool {
        self.frozen.with(|frozen| frozen.iter().any(|frozen| frozen == key))
    }
}
