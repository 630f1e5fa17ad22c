//! An identity app on a phone: shows a request with its code, takes the PIN or a refusal.
//!
//! That three wrong PINs block the app's PIN for good here is a simplification: in life the blocking comes by steps,
//! and the source for their length is not verified.

use super::Post;
use super::card::Tries;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{AppId, CodeId};
use crate::sandbox::message::{AppAnswer, ForApp, ForVendor, Message};
use crate::sandbox::stage::Carrier;
use crate::sandbox::word::{Kind as _, Purpose, Secret, Typed};

/// An app.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct App {
    /// The request on its screen.
    pub request: Option<Request>,
    /// Tries left for PIN1.
    pub pin1: Tries,
    /// Tries left for PIN2.
    pub pin2: Tries,
}

/// A request on a phone's screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Request {
    /// What the key is asked for.
    pub purpose: Purpose,
    /// The code to compare.
    pub code: CodeId,
}

/// What somebody does on a phone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AppAct {
    /// Type the PIN that the request asks for.
    Type(Typed),
    /// Reject the request.
    Reject,
}

impl App {
    /// What may be done on it.
    pub(in crate::sandbox) fn offers(&self) -> Vec<AppAct> {
        match self.request {
            None => Vec::new(),
            Some(_) => Typed::ALL.iter().copied().map(AppAct::Type).chain([AppAct::Reject]).collect(),
        }
    }

    /// Somebody does something on it.
    pub(in crate::sandbox) fn act(&mut self, me: AppId, act: AppAct, post: &mut Post<'_>) {
        let Some(request) = self.request else { return };
        match act {
            AppAct::Reject => {
                post.note(Event::Rejected(me, request.purpose));
                self.answer(me, AppAnswer::Rejected, post);
            }
            AppAct::Type(typed) => {
                let secret = request.purpose.secret();
                post.note(Event::Typed(post.by, Carrier::App(me), secret, typed));
                self.type_code(me, request.purpose, typed, post);
            }
        }
    }

    fn type_code(&mut self, me: AppId, purpose: Purpose, typed: Typed, post: &mut Post<'_>) {
        let left = self.tries(purpose);
        match typed {
            Typed::Right => {
                *left = Tries::FULL;
                let Some(certificate) = post.stage.app_certificate(me, purpose) else { return };
                post.note(Event::KeyUsed(certificate));
                if purpose == Purpose::Sign {
                    post.note(Event::Signed(certificate));
                }
                self.answer(me, AppAnswer::Approved(certificate), post);
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

    pub(in crate::sandbox) fn receive(&mut self, me: AppId, message: ForApp, post: &mut Post<'_>) {
        match message {
            ForApp::Request(purpose, code) => {
                if *self.tries(purpose) == Tries::NONE {
                    self.answer(me, AppAnswer::Blocked, post);
                } else {
                    self.request = Some(Request { purpose, code });
                    post.note(Event::Requested(me, purpose));
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

#[cfg(test)]
mod tests {
    use super::super::testing::answers;
    use super::*;
    use crate::sandbox::ids::Key;
    use crate::sandbox::message::Party;
    use crate::sandbox::word::Vendor;

    fn asked(purpose: Purpose) -> App {
        App { request: Some(Request { purpose, code: CodeId::at(0) }), pin1: Tries::FULL, pin2: Tries::FULL }
    }

    fn act(phone: &mut App, act: AppAct) -> (Vec<Message>, Vec<Event>) {
        let me = AppId::at(0);
        answers(Party::App(me), |post| phone.act(me, act, post))
    }

    #[test]
    fn a_rejected_request_uses_no_key() {
        for purpose in [Purpose::Login, Purpose::Sign] {
            let (messages, events) = act(&mut asked(purpose), AppAct::Reject);
            assert_eq!(events, [Event::Rejected(AppId::at(0), purpose)]);
            assert_eq!(
                messages,
                [Message::Vendor(Vendor::SmartId, ForVendor::Answer(AppId::at(0), AppAnswer::Rejected))]
            );
        }
    }

    #[test]
    fn a_wrong_pin_leaves_the_request_on_the_screen_until_the_third() {
        let mut phone = asked(Purpose::Login);
        act(&mut phone, AppAct::Type(Typed::Wrong));
        act(&mut phone, AppAct::Type(Typed::OtherCode));
        assert!(phone.request.is_some());
        act(&mut phone, AppAct::Type(Typed::Wrong));
        assert_eq!((phone.request, phone.pin1, phone.pin2), (None, Tries::NONE, Tries::FULL));
    }

    #[test]
    fn a_phone_without_a_request_offers_nothing() {
        let mut phone = asked(Purpose::Login);
        act(&mut phone, AppAct::Reject);
        assert_eq!(phone.offers(), []);
    }
}
