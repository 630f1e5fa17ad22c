//! The servers of the apps' vendors: each carries a request to the phone and the answer back, and draws the code that ties the
//! session of a browser to the request on the phone.
//!
//! Assumption of the simulation: while an app shows one request, another for the same app is not delivered; its
//! session shows a code and waits in vain.

use super::Post;
use crate::sandbox::ids::{AppId, CodeId, Key as _, PersonId, Set, Table};
use crate::sandbox::message::{Asker, ForApp, ForBank, ForLogin, ForVendor, FromVendor, Matter, Message, Tie};
use crate::sandbox::word::{Notification, Vendor};

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
            ForVendor::Scanned(app, asker) => reply(asker, FromVendor::Scanned(app), post),
            // The session is whose phone it is: nobody typed whom to ask, and there is no code to compare.
            ForVendor::Ask(asker, app, matter) => {
                reply(asker, FromVendor::Asked, post);
                self.request(app, Transaction { asker, matter, tie: Tie::Named }, post);
            }
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
            Vendor::SmartId => self.tie(matter, post),
            // Whether eParaksts mobile or an app abroad shows a code is not verified, and so it is not simulated.
            Vendor::EparakstsMobile | Vendor::Abroad => Tie::Named,
        };
        let started = match tie {
            Tie::Named => FromVendor::Asked,
            Tie::Code(code) | Tie::Choice(code, _) => FromVendor::Started(code),
        };
        reply(asker, started, post);
        self.request(app, Transaction { asker, matter, tie }, post);
    }

    fn request(&mut self, app: AppId, asked: Transaction, post: &mut Post<'_>) {
        if self.pending[app].is_none() {
            self.pending[app] = Some(asked);
            post.send(Message::App(app, ForApp::Request(asked.matter, asked.tie)));
        }
    }

    /// What ties a notification of Smart-ID to its session. Codes to choose from are for logins only.
    fn tie(&mut self, matter: Matter, post: &Post<'_>) -> Tie {
        let code = self.draw(post);
        match (matter, post.stage.notification) {
            (Matter::Payment(_), _) | (Matter::Login(_) | Matter::Abroad(_), Notification::Compare) => Tie::Code(code),
            (Matter::Login(_) | Matter::Abroad(_), Notification::Choose) => {
                let others = self.in_turn(post).filter(|other| *other != code && !self.is_shown(*other));
                Tie::Choice(code, others.take(2).collect::<Set<CodeId>>().with(code))
            }
        }
    }

    /// The next code that no app shows: in life two sessions have the same code once in ten thousand times.
    /// After the last comes the first again, so that the world stays finite.
    fn draw(&mut self, post: &Post<'_>) -> CodeId {
        let code = self.in_turn(post).find(|code| !self.is_shown(*code)).unwrap_or(self.next);
        self.next = post.stage.codes.keys().skip_while(|other| *other != code).nth(1).unwrap_or(CodeId::at(0));
        code
    }

    /// All codes, from the next one on.
    fn in_turn(&self, post: &Post<'_>) -> impl Iterator<Item = CodeId> + use<> {
        let (all, next) = (post.stage.codes.keys(), self.next);
        all.clone().skip_while(move |code| *code != next).chain(all.take_while(move |code| *code != next))
    }

    /// Whether an app shows a code.
    fn is_shown(&self, code: CodeId) -> bool {
        self.pending.iter().any(|(_, asked)| match asked.map(|asked| asked.tie) {
            None | Some(Tie::Named) => false,
            Some(Tie::Code(shown)) => shown == code,
            Some(Tie::Choice(_, shown)) => shown.has(code),
        })
    }
}

/// The answer goes to whoever asked.
fn reply(asker: Asker, said: FromVendor, post: &mut Post<'_>) {
    match asker {
        Asker::Bank(payment) => {
            let bank = post.stage.accounts[post.stage.payments[payment]].bank;
            post.send(Message::Bank(bank, ForBank::Vendor(payment, said)));
        }
        Asker::Login(_) | Asker::Abroad(..) | Asker::Portal(..) => {
            if let Some(message) = asker.told(|browser| ForLogin::Vendor(browser, said)) {
                post.send(message);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers, answers_on, small};
    use super::*;
    use crate::sandbox::code::ControlCode;
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
    fn whoever_scans_the_qr_code_is_asked_and_no_code_is_shown() {
        let (mut vendors, asker) = (quiet(), Asker::Login(BrowserId::at(0)));
        let (app, matter) = (AppId::at(0), Matter::Login(ServiceId::at(0)));
        let scanned = tell(&mut vendors, ForVendor::Scanned(app, asker));
        assert_eq!(scanned, [said(0, FromVendor::Scanned(app))]);
        let request = Message::App(app, ForApp::Request(matter, Tie::Named));
        let answer = tell(&mut vendors, ForVendor::Ask(asker, app, matter));
        assert_eq!(answer, [said(0, FromVendor::Asked), request]);
    }

    #[test]
    fn of_three_codes_on_the_phone_one_is_the_sessions_and_no_other_session_has_any_of_them() {
        let mut stage = small();
        stage.notification = Notification::Choose;
        stage.codes = Table::new((0..4).filter_map(ControlCode::new));
        let mut vendors = quiet();
        let mut begin = |browser| {
            let asker = Asker::Login(BrowserId::at(browser));
            let begin = ForVendor::Begin(asker, PersonId::at(0), Matter::Login(ServiceId::at(0)));
            let me = Vendor::SmartId;
            answers_on(&stage, Party::Vendor(me), |post| vendors.receive(me, begin, post)).0
        };
        let on_phone: Set<CodeId> = (0..3).map(CodeId::at).collect();
        let request = ForApp::Request(Matter::Login(ServiceId::at(0)), Tie::Choice(CodeId::at(0), on_phone));
        let first = [said(0, FromVendor::Started(CodeId::at(0))), Message::App(AppId::at(0), request)];
        assert_eq!(begin(0), first);
        assert_eq!(begin(1), [said(1, FromVendor::Started(CodeId::at(3)))]);
    }

    #[test]
    fn somebody_without_an_account_is_unknown() {
        assert_eq!(begin(&mut quiet(), 0, 1), [said(0, FromVendor::Unknown)]);
    }
}
