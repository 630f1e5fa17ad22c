//! What is said between countries.

use super::FromBrowser;
use crate::sandbox::device::Assertion;
use crate::sandbox::ids::{BrowserId, CertificateId, CountryId};

/// What a country's eIDAS node hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForNode {
    /// The own login module: somebody wants to be known by a means of another country.
    Start(BrowserId),
    /// From a page of the node.
    Browser(BrowserId, FromBrowser),
    /// The node of this country asks who is there.
    Request(BrowserId, CountryId),
    /// The own login module knows the holder of this certificate, or nobody.
    Proved(BrowserId, Option<CertificateId>),
    /// Whoever asked wants to know no longer: the own login module, or the node of another country.
    Withdraw(BrowserId),
    /// The node that was asked answers; with nothing if the person did not prove or did not agree.
    Response(BrowserId, Option<Assertion>),
}

/// What a login module hears from its country's node.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FromNode {
    /// Another country vouches for somebody.
    Known(Assertion),
    /// The other country vouches for nobody.
    Nobody,
    /// No country was chosen.
    Back,
}

/// Whether a country's registers know which entry is that of somebody from abroad.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Matching {
    /// They do: the identifier is linked with an entry.
    Linked,
    /// They do not.
    Unknown,
}
