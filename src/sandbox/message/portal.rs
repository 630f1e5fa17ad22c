//! What portals hear, and the registers of people, rights and certificates.

use super::{Asker, FromBrowser};
use crate::sandbox::device::{Assertion, Standing};
use crate::sandbox::ids::{BrowserId, CardId, CertificateId, PortalId, RoleId, ServiceId, Set};
use crate::sandbox::page::Denial;
use crate::sandbox::stage::Carrier;

/// What a portal hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForPortal {
    /// From a page.
    Browser(BrowserId, FromBrowser),
    /// The login module vouches for the holder of this certificate.
    Token(BrowserId, ServiceId, CertificateId),
    /// The login was broken off.
    Cancelled(BrowserId),
    /// What the register says of the certificate of a signature.
    Standing(BrowserId, CertificateId, Standing),
    /// The roles that the registers know.
    Roles(BrowserId, Set<RoleId>),
    /// What the registers decide.
    Decision(BrowserId, ServiceId, Decision),
    /// The application is on record.
    Recorded(BrowserId, ServiceId),
}

/// What the registers decide.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Decision {
    /// The service may be used.
    Granted,
    /// It may not.
    Denied(Denial),
}

/// What the state registers hear.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForRegisters {
    /// In which roles may the holder of this certificate act?
    Roles(PortalId, BrowserId, CertificateId),
    /// May this role use this service, known by this certificate?
    May(PortalId, BrowserId, RoleId, CertificateId, ServiceId),
    /// Which entry is that of the person for whom another country vouches? For the session of this browser.
    Match(BrowserId, Assertion),
    /// Put the application on record.
    Record(PortalId, BrowserId, ServiceId),
}

/// What the certificates' register hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForAuthority {
    /// May this certificate be used?
    Check(Asker, CertificateId),
    /// Put new certificates in the place of those on this card that have ended.
    Renew(CardId),
    /// Suspend the certificates on this card or in this app: their holder has asked for it.
    Suspend(Carrier),
}
