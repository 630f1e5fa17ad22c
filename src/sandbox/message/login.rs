//! What login modules hear, and the banks that vouch to them.

use super::{FromBrowser, FromNode, FromVendor, Matching, Message};
use crate::sandbox::device::{Assertion, Standing};
use crate::sandbox::ids::{BrowserId, CertificateId, CountryId, PaymentId, PortalId, ServiceId};
use crate::sandbox::page::Failure;
use crate::sandbox::stage::Stage;

/// What a login module hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForLogin {
    /// A portal sends somebody to log in.
    Start(BrowserId, PortalId, ServiceId),
    /// The own country's node asks who is there, for this country.
    Prove(BrowserId, CountryId),
    /// It wants to know no longer.
    Withdraw(BrowserId),
    /// From the page.
    Browser(BrowserId, FromBrowser),
    /// What the own country's node says.
    Node(BrowserId, FromNode),
    /// What the registers say of somebody for whom another country vouches.
    Matched(BrowserId, Assertion, Matching),
    /// What the register says of a certificate.
    Standing(BrowserId, CertificateId, Standing),
    /// What an app vendor's server says.
    Vendor(BrowserId, FromVendor),
    /// What a bank says.
    Bank(BrowserId, BankAnswer),
    /// Time has passed.
    Tick,
}

impl ForLogin {
    /// The message to the login module of a country.
    pub(in crate::sandbox) fn at(self, country: CountryId, stage: &Stage) -> Message {
        if stage.home() == Some(country) { Message::Login(self) } else { Message::Abroad(country, self) }
    }
}

/// What a bank hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForBank {
    /// The login module sends somebody: who is it?
    Vouch(BrowserId),
    /// From its page.
    Browser(BrowserId, FromBrowser),
    /// Somebody who got in demands a payment.
    Demand(PaymentId),
    /// What an app vendor's server says of a payment.
    Vendor(PaymentId, FromVendor),
}

/// What a bank tells the login module.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BankAnswer {
    /// It is the holder of this certificate: the bank's word.
    Vouched(CertificateId),
    /// It does not know, for this reason.
    Failed(Failure),
    /// The visitor wants another means, or another bank.
    Back,
}
