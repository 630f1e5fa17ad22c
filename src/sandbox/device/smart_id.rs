//! The server of the app's vendor: carries a request to the phone and the answer back, and draws the code that ties the
//! session of a browser to the request on the phone.
//!
//! Assumption of the simulation: while a phone shows one request, another for the same phone is not delivered; its
//! session shows a code and waits in vain.

use super::Post;
use crate::sandbox::ids::{BrowserId, CodeId, Key as _, PersonId, PhoneId, Table};
use crate::sandbox::message::{ForLogin, ForPhone, ForSmartId, FromSmartId, Message};
use crate::sandbox::word::Purpose;

/// The server.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SmartId {
    /// What each phone is being asked.
    pub pending: Table<PhoneId, Option<Transaction>>,
    /// The code that comes next.
    pub next: CodeId,
}

/// A request on its way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Transaction {
    /// Whose session it is for.
    pub browser: BrowserId,
    /// What the key is asked for.
    pub purpose: Purpose,
    /// The code.
    pub code: CodeId,
}

impl SmartId {
    pub(in crate::sandbox) fn receive(&mut self, message: ForSmartId, post: &mut Post<'_>) {
        match message {
            ForSmartId::Begin(browser, person, purpose) => self.begin(browser, person, purpose, post),
            ForSmartId::Withdraw(browser) => {
                for phone in self.pending.keys() {
                    if self.pending[phone].is_some_and(|asked| asked.browser == browser) {
                        self.pending[phone] = None;
                        post.send(Message::Phone(phone, ForPhone::Withdrawn));
                    }
                }
            }
            ForSmartId::Answer(phone, answer) => {
                if let Some(asked) = self.pending[phone].take() {
                    let said = FromSmartId::Answered(answer);
                    post.send(Message::Login(ForLogin::SmartId(asked.browser, said)));
                }
            }
        }
    }

    fn begin(&mut self, browser: BrowserId, person: PersonId, purpose: Purpose, post: &mut Post<'_>) {
        let Some(phone) = post.stage.phone_of(person) else {
            post.send(Message::Login(ForLogin::SmartId(browser, FromSmartId::Unknown)));
            return;
        };
        let code = self.draw(post);
        post.send(Message::Login(ForLogin::SmartId(browser, FromSmartId::Started(code))));
        if self.pending[phone].is_none() {
            self.pending[phone] = Some(Transaction { browser, purpose, code });
            post.send(Message::Phone(phone, ForPhone::Request(purpose, code)));
        }
    }

    /// The next code that no phone shows: in life two sessions have the same code once in ten thousand times.
    /// After the last comes the first again, so that the world stays finite.
    fn draw(&mut self, post: &Post<'_>) -> CodeId {
        let all = || post.stage.codes.keys();
        let in_turn = all().skip_while(|code| *code != self.next).chain(all().take_while(|code| *code != self.next));
        let shown =
            |code: &CodeId| self.pending.iter().any(|(_, asked)| asked.is_some_and(|asked| asked.code == *code));
        let code = in_turn.clone().find(|code| !shown(code)).unwrap_or(self.next);
        self.next = all().skip_while(|other| *other != code).nth(1).unwrap_or(CodeId::at(0));
        code
    }
}
