//! The certificates' register: says whether a certificate may be used. One stands for those of all countries.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{CertificateId, Table};
use crate::sandbox::message::{ForAuthority, ForLogin};
use crate::sandbox::word::kinds;

kinds! {
    /// What the register says of a certificate.
    Standing {
        /// It may be used.
        Valid "valid";
        /// Its last day is past.
        Expired "expired";
        /// It was suspended, for example after a call to the helpline.
        Suspended "suspended";
        /// It was ended for good, for example after a change of name.
        Revoked "revoked";
    }
}

/// The register.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Authority {
    /// What it says of each certificate.
    pub standings: Table<CertificateId, Standing>,
}

impl Authority {
    pub(in crate::sandbox) fn receive(&self, message: ForAuthority, post: &mut Post<'_>) {
        match message {
            ForAuthority::Check(asker, certificate) => {
                let standing = self.standings[certificate];
                post.note(Event::CertificateChecked(certificate, standing));
                post.send(asker.told(|browser| ForLogin::Standing(browser, certificate, standing)));
            }
        }
    }
}
