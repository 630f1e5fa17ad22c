//! What stands where people sit: computers with their browsers, what there is for cards, and a counter.

use super::Stage;
use crate::sandbox::ids::{BrowserId, PersonId};
use crate::sandbox::word::kinds;

kinds! {
    /// Whether the learner sits at a counter, where a form can be filled in.
    Counter {
        /// There is none.
        Absent "absent";
        /// There is one.
        Present "present";
    }
}

kinds! {
    /// What a computer has for cards.
    Hardware {
        /// Nothing.
        Absent "absent";
        /// A reader.
        Reader "reader";
        /// A reader, and the tool that unblocks a PIN.
        ReaderWithTool "reader-with-tool";
    }
}

/// What is known of a browser.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BrowserFacts {
    /// Who sits before it.
    pub user: PersonId,
    /// Whose computer it is on.
    pub computer: Computer,
}

/// Whose computer a browser is on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Computer {
    /// One's own: what stays behind there is not in play.
    Own,
    /// One that others use as well: what stays behind, they find.
    Shared,
}

impl Stage {
    /// The learner's own browser, if the scenario has a computer.
    pub fn desk(&self) -> Option<BrowserId> {
        self.browser_of(self.learner)
    }

    /// The browser that somebody sits before.
    pub fn browser_of(&self, person: PersonId) -> Option<BrowserId> {
        self.browsers.iter().find(|(_, browser)| browser.user == person).map(|(id, _)| id)
    }

    /// Whether a browser's computer has a reader.
    pub fn has_reader(&self, browser: BrowserId) -> bool {
        self.reader != Hardware::Absent && self.reader_at == Some(browser)
    }

    /// Whether the reader, if there is one, stands where the learner sits.
    pub fn reader_at_hand(&self) -> bool {
        self.reader_at == self.desk()
    }
}
