//! What browsers hear and say, and the sites that have no more to say than a page.

use super::CardAnswer;
use crate::sandbox::device::{BrowserAct, Tick};
use crate::sandbox::ids::{BrowserId, PersonId, SiteId};
use crate::sandbox::page::{Button, View};
use crate::sandbox::word::{Purpose, Secret, Typed};

/// What a browser is told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForBrowser {
    /// A site sends a page.
    Show(SiteId, View),
    /// A site asks a card for a proof, or for a signature.
    AskCard(SiteId, Purpose),
    /// The card software answers.
    Card(CardAnswer),
    /// A site asks the browser to keep this name for the next time.
    Keep(PersonId),
    /// Whoever drives the browser from afar does something in it.
    Do(BrowserAct),
}

/// What a site hears from a browser.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FromBrowser {
    /// Somebody opened the address.
    Visit,
    /// Somebody pressed something.
    Pressed(Button),
    /// Somebody typed a person's code into the page's field.
    Entered(PersonId),
    /// Somebody typed into the page's field for this code.
    Typed(Secret, Typed),
    /// What the card software answered.
    Card(CardAnswer),
    /// How the tick beside "remember me" stood when the means was chosen.
    Remember(Tick),
    /// The window is closed, and what the site had given it is gone.
    Forgot,
}

/// What a counterfeit site hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForRelay {
    /// From its visitor's browser.
    Browser(BrowserId, FromBrowser),
    /// Its own browser shows this.
    Shown(View),
}

/// What a phishing site hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForPhishing {
    /// From its visitor's browser.
    Browser(BrowserId, FromBrowser),
}
