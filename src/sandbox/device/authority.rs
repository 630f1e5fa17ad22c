//! The certificates' register: says whether a certificate may be used, and puts a new one in the place of one that has
//! ended. One stands for the registers of all countries.
//!
//! That an ended certificate can still be renewed remotely is an assumption of the simulation: the steps on the screen
//! are not verified.

use super::Post;
use crate::course::Date;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{CardId, CertificateId, Set, Table};
use crate::sandbox::message::{ForAuthority, ForLogin, ForPortal};
use crate::sandbox::stage::{Carrier, Stage};
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
    /// The certificates that have taken the place of ended ones.
    pub renewed: Set<CertificateId>,
}

impl Authority {
    /// A certificate's last day; a renewed one has a later.
    pub fn until(&self, certificate: CertificateId, stage: &Stage) -> Date {
        let facts = &stage.certificates[certificate];
        facts.renewal.filter(|_| self.renewed.has(certificate)).unwrap_or(facts.until)
    }

    pub(in crate::sandbox) fn receive(&mut self, message: ForAuthority, post: &mut Post<'_>) {
        match message {
            ForAuthority::Check(asker, certificate) => {
                let standing = self.standings[certificate];
                post.note(Event::CertificateChecked(certificate, standing));
                let login = asker.told(|browser| ForLogin::Standing(browser, certificate, standing));
                let portal = asker.portal(|browser| ForPortal::Standing(browser, certificate, standing));
                if let Some(answer) = login.or(portal) {
                    post.send(answer);
                }
            }
            ForAuthority::Renew(card) => self.renew(card, post),
            ForAuthority::Suspend(carrier) => self.suspend(carrier, post),
        }
    }

    fn suspend(&mut self, carrier: Carrier, post: &mut Post<'_>) {
        for (id, certificate) in post.stage.certificates.iter() {
            if certificate.carrier == carrier && self.standings[id] == Standing::Valid {
                self.standings[id] = Standing::Suspended;
                post.note(Event::Suspended(id));
            }
        }
    }

    /// Only what has ended is renewed: who suspended or revoked a certificate had a reason.
    fn renew(&mut self, card: CardId, post: &mut Post<'_>) {
        for (id, certificate) in post.stage.certificates.iter() {
            let is_due = certificate.carrier == Carrier::Card(card)
                && certificate.renewal.is_some()
                && self.standings[id] == Standing::Expired;
            if is_due {
                self.standings[id] = Standing::Valid;
                self.renewed = self.renewed.with(id);
                post.note(Event::Renewed(id));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers_on, small};
    use super::*;
    use crate::sandbox::ids::Key as _;
    use crate::sandbox::message::Party;

    /// The register after Anna's card asked for renewal, when it said this of her certificate; and what happened.
    fn renewed(before: Standing, renewal: Option<Date>) -> (Authority, Vec<Event>) {
        let mut stage = small();
        let anna = CertificateId::at(0);
        stage.certificates[anna].renewal = renewal;
        let mut authority = Authority { standings: stage.certificates.filled(Standing::Valid), renewed: Set::EMPTY };
        authority.standings[anna] = before;
        let Carrier::Card(card) = stage.certificates[anna].carrier else { panic!("a card") };
        let renew = ForAuthority::Renew(card);
        let (_, events) = answers_on(&stage, Party::Authority, |post| authority.receive(renew, post));
        (authority, events)
    }

    #[test]
    fn an_ended_certificate_is_renewed_and_has_a_later_last_day() {
        let later: Date = "2031-11-23".parse().expect("a day");
        let (authority, events) = renewed(Standing::Expired, Some(later));
        assert_eq!(events, [Event::Renewed(CertificateId::at(0))]);
        assert_eq!(authority.standings[CertificateId::at(0)], Standing::Valid);
        let mut stage = small();
        stage.certificates[CertificateId::at(0)].renewal = Some(later);
        assert_eq!(authority.until(CertificateId::at(0), &stage), later);
    }

    #[test]
    fn suspending_a_card_suspends_all_its_certificates_and_no_other() {
        let stage = small();
        let mut authority = Authority { standings: stage.certificates.filled(Standing::Valid), renewed: Set::EMPTY };
        let carrier = stage.certificates[CertificateId::at(0)].carrier;
        let suspend = ForAuthority::Suspend(carrier);
        answers_on(&stage, Party::Authority, |post| authority.receive(suspend, post));
        for (id, certificate) in stage.certificates.iter() {
            let suspended = authority.standings[id] == Standing::Suspended;
            assert_eq!(suspended, certificate.carrier == carrier, "{id:?}");
        }
    }

    #[test]
    fn what_was_suspended_or_revoked_is_not_renewed() {
        let later = "2031-11-23".parse().ok();
        for standing in [Standing::Valid, Standing::Suspended, Standing::Revoked] {
            let (authority, events) = renewed(standing, later);
            assert_eq!((authority.standings[CertificateId::at(0)], events), (standing, vec![]));
        }
        assert_eq!(renewed(Standing::Expired, None).1, []);
    }
}
