//! What is said around a card: by the reader and its window, the chip, and the screen of a work computer.

use crate::sandbox::device::Tries;
use crate::sandbox::ids::{BrowserId, CertificateId};
use crate::sandbox::page::Failure;
use crate::sandbox::word::{Purpose, Secret, Typed};

/// What the card reader and its window hear.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForReader {
    /// A browser asks for a proof, or for a signature.
    Ask(BrowserId, Purpose),
    /// The screen of the work computer asks for a proof.
    SignIn,
    /// The card's function is ready, with so many tries left.
    Ready(Tries),
    /// The card accepted the code; its key was used.
    Accepted,
    /// The card did not accept the code; so many tries are left.
    Declined(Tries),
}

/// What a card hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForCard {
    /// How many tries are left?
    State(Secret),
    /// Here is the code; use the key of this certificate.
    Use(CertificateId, Purpose, Typed),
    /// Here is the PUK; open this PIN.
    Unblock(Purpose, Typed),
}

/// What comes of asking for a card.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CardAnswer {
    /// The challenge, signed with the key of this certificate.
    Proof(CertificateId),
    /// What was to be signed, signed with the key of this certificate.
    Signature(CertificateId),
    /// Nothing, for this reason.
    Failed(Failure),
}

/// What the screen of the work computer hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForWorkstation {
    /// A card was put into the reader.
    CardIn,
    /// The card was taken out.
    CardOut,
    /// The challenge, signed with the key of this certificate.
    Proof(CertificateId),
}
