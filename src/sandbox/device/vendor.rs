//! The servers of the apps' vendors: each carries a request to the phone and the answer back, and draws the code that ties the
//! session of a browser to the request on the phone.
//!
//! Assumption of the simulation: while an app shows one request, another for the same app is not delivered; its
//! session shows a code and waits in vain.

use super::Post;
use crate::sandbox::ids::{AppId, CodeId, Key as _, PersonId, Table};
use crate::sandbox::message::{Asker, ForApp, ForLogin, ForVendor, FromVendor, Matter, Message, Tie};
use crate::sandbox::word::Vendor;

/// The servers. Each app belongs to one of them, so that they can share their lists.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Vendors {
    /// What each app is being asked.
    pub pending: Table<AppId, Option<Transaction>>,
    /// The code that comes next.
    pub next: CodeId,
}

/// A request on its way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Transaction {
    /// Who asked.
    pub asker: Asker,
    /// What it asks for.
    pub matter: Matter,
    /// What ties it to the session of whoever asked.
    pub tie: Tie,
}

impl Vendors {
    pub(in crate::sandbox) fn receive(&mut self, me: Vendor, message: ForVendor, post: &mut Post<'_>) {
        match message {
            ForVendor::Begin(asker, person, matter) => self.begin(me, asker, person, matter, post),
            ForVendor::Withdraw(asker) => {
                for app in self.pending.keys() {
                    if self.pending[app].is_some_and(|asked| asked.asker == asker) {
                        self.pending[app] = None;
                        post.send(Message::App(app, ForApp::Withdrawn));
                    }
                }
            }
            ForVendor::Answer(app, answer) => {
                if let Some(asked) = self.pending[app].take() {
                    reply(asked.asker, FromVendor::Answered(answer), post);
                }
            }
        }
    }

    fn begin(&mut self, me: Vendor, asker: Asker, person: PersonId, matter: Matter, post: &mut Post<'_>) {
        let Some(app) = post.stage.app_of(person, me) else {
            reply(asker, FromVendor::Unknown, post);
            return;
        };
        let tie = match me {
            Vendor::SmartId => Tie::Code(self.draw(post)),
            // Whether eParaksts mobile or an app abroad shows a code is not verified, and so it is not simulated.
            Vendor::EparakstsMobile | Vendor::Abroad => Tie::Named,
        };
        let started = match tie {
            Tie::Named => FromVendor::Asked,
            Tie::Code(code) => FromVendor::Started(code),
        };
        reply(asker, started, post);
        if self.pending[app].is_none() {
            self.pending[app] = Some(Transaction { asker, matter, tie });
            post.send(Message::App(app, ForApp::Request(matter, tie)));
        }
    }

    /// The next code that no app shows: in life two sessions have the same code once in ten thousand times.
    /// After the last comes the first again, so that the world stays finite.
    fn draw(&mut self, post: &Post<'_>) -> CodeId {
        let all = || post.stage.codes.keys();
        let in_turn = all().skip_while(|code| *code != self.next).chain(all().take_while(|code| *code != self.next));
        let shown = |code: &CodeId| {
            self.pending.iter().any(|(_, asked)| asked.is_some_and(|asked| asked.tie == Tie::Code(*code)))
        };
        let code = in_turn.clone().find(|code| !shown(code)).unwrap_or(self.next);
        self.next = all().skip_while(|other| *other != code).nth(1).unwrap_or(CodeId::at(0));
        code
    }
}

/// The answer goes to whoever asked.
fn reply(asker: Asker, said: FromVendor, post: &mut Post<'_>) {
    post.send(asker.told(|browser| ForLogin::Vendor(browser, said)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::answers;
    use super::*;
    use crate::sandbox::ids::{BrowserId, ServiceId};
    use crate::sandbox::message::{AppAnswer, Party};

    fn tell(vendors: &mut Vendors, message: ForVendor) -> Vec<Message> {
        let me = Vendor::SmartId;
        answers(Party::Vendor(me), |post| vendors.receive(me, message, post)).0
    }

    fn begin(vendors: &mut Vendors, browser: u8, person: u8) -> Vec<Message> {
        let asker = Asker::Login(BrowserId::at(browser));
        tell(vendors, ForVendor::Begin(asker, PersonId::at(person), Matter::Login(ServiceId::at(0))))
    }

    fn quiet() -> Vendors {
        Vendors { pending: Table::new([None]), next: CodeId::at(0) }
    }

    fn said(browser: u8, what: FromVendor) -> Message {
        Message::Login(ForLogin::Vendor(BrowserId::at(browser), what))
    }

    #[test]
    fn a_second_request_for_the_same_app_shows_another_code_and_is_not_delivered() {
        let mut vendors = quiet();
        assert_eq!(begin(&mut vendors, 0, 0).len(), 2);
        assert_eq!(begin(&mut vendors, 1, 0), [said(1, FromVendor::Started(CodeId::at(1)))]);
        // The codes come in turn, but never the one that the app shows.
        assert_eq!(begin(&mut vendors, 1, 0), [said(1, FromVendor::Started(CodeId::at(1)))]);
    }

    #[test]
    fn the_answer_finds_whoever_asked() {
        let mut vendors = quiet();
        begin(&mut vendors, 1, 0);
        let answer = ForVendor::Answer(AppId::at(0), AppAnswer::Rejected);
        assert_eq!(tell(&mut vendors, answer), [said(1, FromVendor::Answered(AppAnswer::Rejected))]);
        assert_eq!(vendors.pending, Table::new([None]));
    }

    #[test]
    fn only_the_one_who_asked_can_take_a_request_back() {
        let mut vendors = quiet();
        begin(&mut vendors, 1, 0);
        assert_eq!(tell(&mut vendors, ForVendor::Withdraw(Asker::Login(BrowserId::at(0)))), []);
        let back = tell(&mut vendors, ForVendor::Withdraw(Asker::Login(BrowserId::at(1))));
        assert_eq!(back, [Message::App(AppId::at(0), ForApp::Withdrawn)]);
    }

    #[test]
    fn somebody_without_an_account_is_unknown() {
        assert_eq!(begin(&mut quiet(), 0, 1), [said(0, FromVendor::Unknown)]);
    }
}
