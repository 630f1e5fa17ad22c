//! What stays behind in the browser of a shared computer: where somebody was, a name that a tick has kept, a file.
//!
//! A private window forgets on closing what sites have given it, so that they no longer know their visitor; a file that
//! was downloaded stays all the same. It can be opened only as long as no address was opened in an ordinary window, so
//! that a browser never has two jars of cookies: a simplification.

use crate::sandbox::ids::{PersonId, ServiceId, SiteId};
use crate::sandbox::page::View;
use crate::sandbox::word::kinds;

/// What a browser keeps.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Traces {
    /// The window that is open.
    pub privacy: Privacy,
    /// The tick beside "remember me".
    pub tick: Tick,
    /// The name that the login module has asked the browser to keep.
    pub kept: Option<PersonId>,
    /// The last address in the history.
    pub history: Option<SiteId>,
    /// A receipt among the downloads.
    pub file: Option<ServiceId>,
}

/// Whether a window forgets.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Privacy {
    /// It keeps a history, and what sites give it, also when it is closed.
    #[default]
    Ordinary,
    /// It keeps no history, and forgets on closing what sites have given it.
    Private,
}

/// A tick that somebody may set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Tick {
    /// Not set.
    #[default]
    Off,
    /// Set.
    On,
}

impl Tick {
    /// Set if it was not, and the other way round.
    #[must_use]
    pub(super) fn other(self) -> Self {
        match self {
            Self::Off => Self::On,
            Self::On => Self::Off,
        }
    }
}

kinds! {
    /// What somebody does about what stays behind.
    TraceAct {
        /// Open a private window.
        OpenPrivate "open-private";
        /// Close the private window.
        ClosePrivate "close-private";
        /// Set the tick beside "remember me", or take it away.
        Remember "remember-me";
        /// Download the receipt.
        Download "download";
        /// Delete what was downloaded.
        Delete "delete-file";
    }
}

impl Traces {
    /// What may be done about them while this is on the screen.
    pub(super) fn offers(self, view: Option<View>) -> Vec<TraceAct> {
        let mut acts = Vec::new();
        match (self.privacy, view, self.history) {
            (Privacy::Private, _, _) => acts.push(TraceAct::ClosePrivate),
            (Privacy::Ordinary, None, None) => acts.push(TraceAct::OpenPrivate),
            (Privacy::Ordinary, _, _) => {}
        }
        if view == Some(View::Methods) {
            acts.push(TraceAct::Remember);
        }
        match (self.file, view) {
            (Some(_), _) => acts.push(TraceAct::Delete),
            (None, Some(View::Receipt(..))) => acts.push(TraceAct::Download),
            (None, _) => {}
        }
        acts
    }

    /// An address was opened.
    pub(super) fn visit(&mut self, site: SiteId) {
        match self.privacy {
            Privacy::Ordinary => self.history = Some(site),
            Privacy::Private => {}
        }
    }

    /// The private window is closed: only files stay.
    pub(super) fn forget(&mut self) {
        *self = Self { file: self.file, ..Self::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::ids::Key as _;

    #[test]
    fn a_private_window_forgets_all_but_the_files() {
        let file = Some(ServiceId::at(0));
        let mut traces =
            Traces { privacy: Privacy::Private, tick: Tick::On, kept: Some(PersonId::at(0)), ..Traces::default() };
        traces.file = file;
        traces.visit(SiteId::at(0));
        traces.forget();
        assert_eq!(traces, Traces { file, ..Traces::default() });
    }

    #[test]
    fn an_ordinary_window_keeps_where_somebody_was_and_then_no_private_one_is_offered() {
        let mut traces = Traces::default();
        assert_eq!(traces.offers(None), [TraceAct::OpenPrivate]);
        traces.visit(SiteId::at(0));
        assert_eq!((traces.history, traces.offers(None)), (Some(SiteId::at(0)), vec![]));
    }
}
