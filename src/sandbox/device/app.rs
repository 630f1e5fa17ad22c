//! An identity app on a phone: shows a request, takes the PIN, the owner's finger, or a refusal.
//!
//! That three wrong PINs block the app's PIN for good here is a simplification: in life the blocking comes by steps,
//! and the source for their length is not verified.

use super::Post;
use super::card::Tries;
use super::leak::Leak;
use crate::sandbox::event::Event;
use crate::sandbox::ids::AppId;
use crate::sandbox::message::{AppAnswer, ForApp, ForVendor, Matter, Message, Tie};
use crate::sandbox::stage::{Carrier, Stage};
use crate::sandbox::word::{Kind as _, Purpose, Secret, Typed, Vendor};

/// An app.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct App {
    /// The request on its screen.
    pub request: Option<Request>,
    /// Tries left for PIN1.
    pub pin1: Tries,
    /// Tries left for PIN2.
    pub pin2: Tries,
    /// What strangers know of it.
    pub leak: Leak,
}

/// A request on a phone's screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Request {
    /// Who asks, and for what.
    pub matter: Matter,
    /// What ties it to a session.
    pub tie: Tie,
}

/// What somebody does on a phone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AppAct {
    /// Type the PIN that the request asks for.
    Type(Typed),
    /// Touch the fingerprint reader in place of typing PIN1; only the owner's finger counts.
    Fingerprint,
    /// Reject the request.
    Reject,
    /// Choose another PIN in place of one that strangers know.
    ChangePin,
    /// Take another user number in place of one that strangers know.
    ChangeNumber,
}

impl App {
    /// What may be done on it by whoever holds the phone: here, the learner.
    pub(in crate::sandbox) fn offers(&self, me: AppId, stage: &Stage) -> Vec<AppAct> {
        let Some(request) = self.request else { return self.leak.offers() };
        let mut acts: Vec<AppAct> = Typed::ALL.iter().copied().map(AppAct::Type).collect();
        if takes_finger(me, request.matter.purpose(), stage) && stage.owner_of(me) == stage.learner {
            acts.push(AppAct::Fingerprint);
        }
        acts.push(AppAct::Reject);
        acts
    }

    /// Somebody does something on it.
    pub(in crate::sandbox) fn act(&mut self, me: AppId, act: AppAct, post: &mut Post<'_>) {
        match (act, self.request) {
            (AppAct::ChangePin, None) => {
                self.leak = self.leak.without_pin();
                post.note(Event::PinChanged(me));
            }
            (AppAct::ChangeNumber, None) => {
                self.leak = self.leak.without_number();
                post.note(Event::NumberChanged(me));
            }
            (_, Some(request)) => self.answer_with(me, act, request, post),
            (AppAct::Type(_) | AppAct::Fingerprint | AppAct::Reject, None) => {}
        }
    }

    fn answer_with(&mut self, me: AppId, act: AppAct, request: Request, post: &mut Post<'_>) {
        match act {
            AppAct::ChangePin | AppAct::ChangeNumber => {}
            AppAct::Reject => {
                post.note(Event::Rejected(me, request.matter));
                self.answer(me, AppAnswer::Rejected, post);
            }
            AppAct::Type(typed) => {
                let secret = request.matter.purpose().secret();
                post.note(Event::Typed(post.by, Carrier::App(me), secret, typed));
                self.type_code(me, request.matter, typed, post);
            }
            AppAct::Fingerprint => {
                if takes_finger(me, request.matter.purpose(), post.stage) && post.stage.owner_of(me) == post.by {
                    post.note(Event::Touched(post.by, me, request.matter.purpose()));
                    self.approve(me, request.matter, post);
                }
            }
        }
    }

    fn type_code(&mut self, me: AppId, matter: Matter, typed: Typed, post: &mut Post<'_>) {
        let purpose = matter.purpose();
        let left = self.tries(purpose);
        match typed {
            Typed::Right => {
                *left = Tries::FULL;
                self.approve(me, matter, post);
            }
            Typed::Wrong | Typed::OtherCode => {
                *left = left.less();
                if *left == Tries::NONE {
                    post.note(Event::Blocked(Carrier::App(me), purpose.secret()));
                    self.answer(me, AppAnswer::Blocked, post);
                }
            }
        }
    }

    fn approve(&mut self, me: AppId, matter: Matter, post: &mut Post<'_>) {
        let Some(certificate) = post.stage.app_certificate(me, matter.purpose()) else { return };
        post.note(Event::Approved(post.by, me, matter));
        post.note(Event::KeyUsed(certificate));
        match matter.purpose() {
            Purpose::Login => {}
            Purpose::Sign => post.note(Event::Signed(certificate)),
        }
        self.answer(me, AppAnswer::Approved(certificate), post);
    }

    pub(in crate::sandbox) fn receive(&mut self, me: AppId, message: ForApp, post: &mut Post<'_>) {
        match message {
            ForApp::Request(matter, tie) => {
                if *self.tries(matter.purpose()) == Tries::NONE {
                    self.answer(me, AppAnswer::Blocked, post);
                } else {
                    self.request = Some(Request { matter, tie });
                    post.note(Event::Requested(me, matter));
                }
            }
            ForApp::Withdrawn => self.request = None,
        }
    }

    /// The tries left for a code that the app has; it has no PUK.
    pub fn tries_for(&self, secret: Secret) -> Option<Tries> {
        match secret {
            Secret::Pin1 => Some(self.pin1),
            Secret::Pin2 => Some(self.pin2),
            Secret::Puk => None,
        }
    }

    fn tries(&mut self, purpose: Purpose) -> &mut Tries {
        match purpose {
            Purpose::Login => &mut self.pin1,
            Purpose::Sign => &mut self.pin2,
        }
    }

    /// The request leaves the screen with this answer.
    fn answer(&mut self, me: AppId, answer: AppAnswer, post: &mut Post<'_>) {
        self.request = None;
        let vendor = post.stage.apps[me].vendor;
        post.send(Message::Vendor(vendor, ForVendor::Answer(me, answer)));
    }
}

/// Whether an app takes a finger in place of the code. Of Smart-ID this is not verified, and so it is not simulated.
fn takes_finger(app: AppId, purpose: Purpose, stage: &Stage) -> bool {
    match (stage.apps[app].vendor, purpose) {
        (Vendor::EparakstsMobile, Purpose::Login) => true,
        (Vendor::EparakstsMobile, Purpose::Sign)
        | (Vendor::SmartId | Vendor::Abroad, Purpose::Login | Purpose::Sign) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers, answers_on, small};
    use super::*;
    use crate::sandbox::ids::{CertificateId, CodeId, Key, PersonId, PhoneId, ServiceId};
    use crate::sandbox::message::Party;

    const LOGIN: fn() -> Matter = || Matter::Login(ServiceId::at(0));

    fn asked(matter: Matter) -> App {
        let request = Request { matter, tie: Tie::Code(CodeId::at(0)) };
        App { request: Some(request), pin1: Tries::FULL, pin2: Tries::FULL, leak: Leak::Nothing }
    }

    fn act(phone: &mut App, act: AppAct) -> (Vec<Message>, Vec<Event>) {
        let me = AppId::at(0);
        answers(Party::App(me), |post| phone.act(me, act, post))
    }

    #[test]
    fn a_rejected_request_uses_no_key() {
        let (messages, events) = act(&mut asked(LOGIN()), AppAct::Reject);
        assert_eq!(events, [Event::Rejected(AppId::at(0), LOGIN())]);
        assert_eq!(messages, [Message::Vendor(Vendor::SmartId, ForVendor::Answer(AppId::at(0), AppAnswer::Rejected))]);
    }

    #[test]
    fn a_wrong_pin_leaves_the_request_on_the_screen_until_the_third() {
        let mut phone = asked(LOGIN());
        act(&mut phone, AppAct::Type(Typed::Wrong));
        act(&mut phone, AppAct::Type(Typed::OtherCode));
        assert!(phone.request.is_some());
        act(&mut phone, AppAct::Type(Typed::Wrong));
        assert_eq!((phone.request, phone.pin1, phone.pin2), (None, Tries::NONE, Tries::FULL));
    }

    #[test]
    fn a_phone_without_a_request_offers_nothing() {
        let mut phone = asked(LOGIN());
        act(&mut phone, AppAct::Reject);
        assert_eq!(phone.offers(AppId::at(0), &small()), []);
    }

    #[test]
    fn only_the_owners_finger_uses_the_key_and_only_where_the_app_takes_one() {
        let me = AppId::at(0);
        let touch = |stage: &Stage| {
            answers_on(stage, Party::App(me), |post| asked(LOGIN()).act(me, AppAct::Fingerprint, post)).1
        };
        let used = |events: &[Event]| events.iter().any(|event| matches!(event, Event::KeyUsed(_)));
        let mut stage = small();
        assert!(!used(&touch(&stage)));
        stage.apps[me].vendor = Vendor::EparakstsMobile;
        assert_eq!(touch(&stage).last(), Some(&Event::KeyUsed(CertificateId::at(2))));
        assert!(asked(LOGIN()).offers(me, &stage).contains(&AppAct::Fingerprint));
        stage.phones[PhoneId::at(0)] = PersonId::at(1);
        assert!(!used(&touch(&stage)));
        assert!(!asked(LOGIN()).offers(me, &stage).contains(&AppAct::Fingerprint));
    }
}
