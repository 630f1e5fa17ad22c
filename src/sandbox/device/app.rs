//! An identity app on a phone: shows a request, takes the PIN, the owner's finger, or a refusal.
//!
//! That three wrong PINs block the app's PIN for good here is a simplification: in life the blocking comes by steps,
//! and the source for their length is not verified.

use super::Post;
use super::card::Tries;
use super::leak::Leak;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{AppId, BrowserId};
use crate::sandbox::message::{AppAnswer, Asker, ForApp, ForVendor, Matter, Message, Tie};
use crate::sandbox::stage::{Carrier, Stage};
use crate::sandbox::word::{Kind as _, Pick, Purpose, Secret, Typed, Vendor};

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
    /// Choose one of the codes.
    Pick(Pick),
    /// Scan the QR code on the screen, of the session of this browser.
    Scan(BrowserId),
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
    /// `qr` is the session whose QR code is in sight.
    pub(in crate::sandbox) fn offers(&self, me: AppId, qr: Option<BrowserId>, stage: &Stage) -> Vec<AppAct> {
        let Some(request) = self.request else {
            let scan = qr.filter(|_| scans(me, stage)).map(AppAct::Scan);
            return scan.into_iter().chain(self.leak.offers()).collect();
        };
        if let Tie::Choice(..) = request.tie {
            return Pick::ALL.iter().copied().map(AppAct::Pick).chain([AppAct::Reject]).collect();
        }
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
            (AppAct::Scan(browser), None) => {
                post.note(Event::Scanned(post.by, me, browser));
                let vendor = post.stage.apps[me].vendor;
                post.send(Message::Vendor(vendor, ForVendor::Scanned(me, Asker::Login(browser))));
            }
            (_, Some(request)) => self.answer_with(me, act, request, post),
            (AppAct::Type(_) | AppAct::Pick(_) | AppAct::Fingerprint | AppAct::Reject, None) => {}
        }
    }

    fn answer_with(&mut self, me: AppId, act: AppAct, request: Request, post: &mut Post<'_>) {
        match act {
            AppAct::ChangePin | AppAct::ChangeNumber | AppAct::Scan(_) => {}
            AppAct::Pick(pick) => self.pick(me, request, pick, post),
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

    fn pick(&mut self, me: AppId, request: Request, pick: Pick, post: &mut Post<'_>) {
        let Tie::Choice(code, _) = request.tie else { return };
        post.note(Event::Picked(post.by, me, pick));
        match pick {
            Pick::Right => self.request = Some(Request { tie: Tie::Code(code), ..request }),
            Pick::Wrong => self.answer(me, AppAnswer::WrongCode, post),
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
            Secret::Puk | Secret::BankCode => None,
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

/// Whether an app can log in by a QR code.
fn scans(app: AppId, stage: &Stage) -> bool {
    match stage.apps[app].vendor {
        Vendor::SmartId => true,
        Vendor::EparakstsMobile | Vendor::Abroad => false,
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
    use crate::sandbox::ids::{CertificateId, CodeId, Key, PersonId, PhoneId, ServiceId, Set};
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
        assert_eq!(phone.offers(AppId::at(0), None, &small()), []);
    }

    #[test]
    fn a_wrong_choice_ends_the_request_and_only_the_right_one_brings_the_keypad() {
        let (me, code) = (AppId::at(0), CodeId::at(0));
        let tie = Tie::Choice(code, Set::EMPTY.with(code).with(CodeId::at(1)));
        let choosing = App { request: Some(Request { matter: LOGIN(), tie }), ..asked(LOGIN()) };
        let picks = [AppAct::Pick(Pick::Right), AppAct::Pick(Pick::Wrong), AppAct::Reject];
        assert_eq!(choosing.offers(me, None, &small()), picks);
        let mut phone = choosing.clone();
        let (messages, _) = act(&mut phone, AppAct::Pick(Pick::Wrong));
        assert_eq!(messages, [Message::Vendor(Vendor::SmartId, ForVendor::Answer(me, AppAnswer::WrongCode))]);
        assert_eq!(phone.request, None);
        let mut phone = choosing;
        act(&mut phone, AppAct::Pick(Pick::Right));
        assert_eq!(phone, asked(LOGIN()));
    }

    #[test]
    fn only_a_qr_code_in_sight_can_be_scanned_and_only_by_an_app_that_can() {
        let (me, browser) = (AppId::at(0), BrowserId::at(0));
        let (mut stage, idle) = (small(), App { request: None, ..asked(LOGIN()) });
        assert_eq!(idle.offers(me, Some(browser), &stage), [AppAct::Scan(browser)]);
        assert_eq!(idle.offers(me, None, &stage), []);
        stage.apps[me].vendor = Vendor::EparakstsMobile;
        assert_eq!(idle.offers(me, Some(browser), &stage), []);
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
        assert!(asked(LOGIN()).offers(me, None, &stage).contains(&AppAct::Fingerprint));
        stage.phones[PhoneId::at(0)] = PersonId::at(1);
        assert!(!used(&touch(&stage)));
        assert!(!asked(LOGIN()).offers(me, None, &stage).contains(&AppAct::Fingerprint));
    }
}
