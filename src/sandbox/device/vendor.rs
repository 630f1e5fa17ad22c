//! The servers of the apps' vendors: each carries a request to the phone and the answer back, and draws the code that ties the
//! session of a browser to the request on the phone.
//!
//! Assumption of the simulation: while an app shows one request, another for the same app is not delivered; its
//! session shows a code and waits in vain.

use super::Post;
use crate::sandbox::ids::{AppId, CodeId, Key as _, PersonId, Table};
use crate::sandbox::message::{Asker, ForApp, ForLogin, ForVendor, FromVendor, Message};
use crate::sandbox::word::{Purpose, Vendor};

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
    /// What the key is asked for.
    pub purpose: Purpose,
    /// The code.
    pub code: CodeId,
}

impl Vendors {
    pub(in crate::sandbox) fn receive(&mut self, me: Vendor, message: ForVendor, post: &mut Post<'_>) {
        match message {
            ForVendor::Begin(asker, person, purpose) => self.begin(me, asker, person, purpose, post),
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

    fn begin(&mut self, me: Vendor, asker: Asker, person: PersonId, purpose: Purpose, post: &mut Post<'_>) {
        let Some(app) = post.stage.app_of(person, me) else {
            reply(asker, FromVendor::Unknown, post);
            return;
        };
        let code = self.draw(post);
        reply(asker, FromVendor::Started(code), post);
        if self.pending[app].is_none() {
            self.pending[app] = Some(Transaction { asker, purpose, code });
            post.send(Message::App(app, ForApp::Request(purpose, code)));
        }
    }

    /// The next code that no app shows: in life two sessions have the same code once in ten thousand times.
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

/// The answer goes to whoever asked.
fn reply(asker: Asker, said: FromVendor, post: &mut Post<'_>) {
    match asker {
        Asker::Login(browser) => post.send(Message::Login(ForLogin::Vendor(browser, said))),
    }
}
