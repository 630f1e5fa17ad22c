//! An application that must be signed: the card software is asked, the certificate of the signature is checked as for a
//! login, and only a signature of whoever is logged in hands the application in.
//!
//! Which services ask for a signature, and that the portal takes nobody else's, are assumptions of the simulation.

use super::{Portal, Session};
use crate::sandbox::device::{Post, Standing};
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId, PortalId, ServiceId};
use crate::sandbox::message::{Asker, CardAnswer, ForAuthority, ForBrowser, Message};
use crate::sandbox::page::{Applicant, Failure, View};
use crate::sandbox::word::Purpose;

impl Portal {
    /// The page waits, and the card software is asked for a signature.
    pub(super) fn ask_signature(
        &mut self,
        me: PortalId,
        browser: BrowserId,
        service: ServiceId,
        applicant: Applicant,
        post: &mut Post<'_>,
    ) {
        self.turn(me, browser, View::Signing(service, applicant), post);
        let site = post.stage.portals[me];
        post.send(Message::Browser(browser, ForBrowser::AskCard(site, Purpose::Sign)));
    }

    pub(super) fn hear_card(
        &mut self,
        me: PortalId,
        browser: BrowserId,
        session: Session,
        answer: CardAnswer,
        post: &mut Post<'_>,
    ) {
        let Some(View::Signing(service, applicant)) = session.view else { return };
        match answer {
            CardAnswer::Signature(certificate) => {
                post.send(Message::Authority(ForAuthority::Check(Asker::Portal(me, browser), certificate)));
            }
            CardAnswer::Failed(Failure::Cancelled) => {
                self.turn(me, browser, View::Service(service, applicant), post);
            }
            CardAnswer::Failed(why) => self.turn(me, browser, View::Unsigned(service, applicant, why), post),
            // Who somebody is, the login module has proved already.
            CardAnswer::Proof(_) => {}
        }
    }

    /// The register has said whether the certificate of the signature may be used.
    pub(super) fn judge(
        &mut self,
        me: PortalId,
        browser: BrowserId,
        certificate: CertificateId,
        standing: Standing,
        post: &mut Post<'_>,
    ) {
        let Some(session) = self.sessions[browser] else { return };
        let Some(View::Signing(service, applicant)) = session.view else { return };
        let holder = |certificate: CertificateId| post.stage.certificates[certificate].holder;
        let why = match standing {
            Standing::Valid if holder(certificate) == holder(session.certificate) => {
                self.submit(me, browser, session, service, applicant, post);
                return;
            }
            Standing::Valid => Failure::AnothersSignature,
            Standing::Expired | Standing::Suspended | Standing::Revoked => Failure::Certificate(standing),
        };
        post.note(Event::SignatureDeclined(browser, certificate));
        self.turn(me, browser, View::Unsigned(service, applicant, why), post);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::device::testing::{answers_on, small};
    use crate::sandbox::ids::{Key, PersonId, SiteId, Table};
    use crate::sandbox::message::{ForPortal, FromBrowser, Party};
    use crate::sandbox::page::{Button, Register};
    use crate::sandbox::stage::{Stage, Submission};

    /// Anna's, on her card.
    const SIGNING: fn() -> CertificateId = || CertificateId::at(1);
    const JANIS: fn() -> CertificateId = || CertificateId::at(4);
    const BENEFIT: fn() -> ServiceId = || ServiceId::at(0);

    fn stage() -> Stage {
        let mut stage = small();
        stage.services[BENEFIT()].submission = Submission::Signed;
        stage
    }

    /// Anna is logged in, and her session is at this page.
    fn at(view: View) -> Portal {
        let session = Session { certificate: CertificateId::at(0), role: None, wanted: BENEFIT(), view: Some(view) };
        Portal { sessions: Table::new([Some(session)]), applications: Table::new([None]) }
    }

    fn tell(portal: &mut Portal, message: ForPortal) -> (Vec<Message>, Vec<Event>) {
        let me = PortalId::at(0);
        answers_on(&stage(), Party::Portal(me), |post| portal.receive(me, message, post))
    }

    fn said(said: FromBrowser) -> ForPortal {
        ForPortal::Browser(BrowserId::at(0), said)
    }

    fn waiting() -> Portal {
        at(View::Signing(BENEFIT(), Applicant::Oneself))
    }

    #[test]
    fn what_must_be_signed_is_not_handed_in_but_shown_to_the_card_software() {
        for button in [Button::Sign, Button::Submit] {
            let mut portal = at(View::Service(BENEFIT(), Applicant::Oneself));
            let (messages, events) = tell(&mut portal, said(FromBrowser::Pressed(button)));
            let ask = ForBrowser::AskCard(SiteId::at(0), Purpose::Sign);
            assert_eq!(messages.last(), Some(&Message::Browser(BrowserId::at(0), ask)));
            assert_eq!((portal, events), (waiting(), vec![]));
        }
    }

    #[test]
    fn the_certificate_of_a_signature_is_checked_and_a_mere_proof_is_none() {
        let (messages, _) = tell(&mut waiting(), said(FromBrowser::Card(CardAnswer::Signature(SIGNING()))));
        let asker = Asker::Portal(PortalId::at(0), BrowserId::at(0));
        assert_eq!(messages, [Message::Authority(ForAuthority::Check(asker, SIGNING()))]);
        let (messages, _) = tell(&mut waiting(), said(FromBrowser::Card(CardAnswer::Proof(CertificateId::at(0)))));
        assert_eq!(messages, []);
    }

    #[test]
    fn a_valid_signature_of_whoever_is_logged_in_hands_the_application_in() {
        let mut portal = waiting();
        let (_, events) = tell(&mut portal, ForPortal::Standing(BrowserId::at(0), SIGNING(), Standing::Valid));
        let anna = PersonId::at(0);
        assert_eq!(events, [Event::Submitted(BENEFIT(), anna, anna)]);
        let receipt = at(View::Receipt(BENEFIT(), Register::NotNeeded));
        assert_eq!(portal.sessions, receipt.sessions);
    }

    #[test]
    fn a_signature_of_somebody_else_or_one_that_is_not_valid_hands_nothing_in() {
        let refused = [
            (JANIS(), Standing::Valid, Failure::AnothersSignature),
            (SIGNING(), Standing::Expired, Failure::Certificate(Standing::Expired)),
            (SIGNING(), Standing::Suspended, Failure::Certificate(Standing::Suspended)),
        ];
        for (certificate, standing, why) in refused {
            let mut portal = waiting();
            let (_, events) = tell(&mut portal, ForPortal::Standing(BrowserId::at(0), certificate, standing));
            assert_eq!(events, [Event::SignatureDeclined(BrowserId::at(0), certificate)]);
            assert_eq!(portal, at(View::Unsigned(BENEFIT(), Applicant::Oneself, why)));
        }
    }

    #[test]
    fn from_a_closed_window_one_comes_back_to_the_application_and_from_a_failure_on_request() {
        let filled_in = at(View::Service(BENEFIT(), Applicant::Oneself));
        let mut portal = waiting();
        tell(&mut portal, said(FromBrowser::Card(CardAnswer::Failed(Failure::Cancelled))));
        assert_eq!(portal, filled_in);
        let mut portal = waiting();
        tell(&mut portal, said(FromBrowser::Card(CardAnswer::Failed(Failure::NoReader))));
        assert_eq!(portal, at(View::Unsigned(BENEFIT(), Applicant::Oneself, Failure::NoReader)));
        tell(&mut portal, said(FromBrowser::Pressed(Button::Again)));
        assert_eq!(portal, filled_in);
    }

    #[test]
    fn a_signature_that_nobody_waits_for_any_more_hands_nothing_in() {
        let mut portal = waiting();
        tell(&mut portal, said(FromBrowser::Pressed(Button::Cancel)));
        let late = ForPortal::Standing(BrowserId::at(0), SIGNING(), Standing::Valid);
        assert_eq!(tell(&mut portal, late), (vec![], vec![]));
        assert_eq!(portal, at(View::Service(BENEFIT(), Applicant::Oneself)));
    }
}
