//! A login module: lets people choose a means, asks for the proof, has the certificate checked, and vouches for its
//! holder. Whoever typed the code, it vouches for the certificate's holder and nobody else.
//!
//! Latvia's is the unified login module; in a scenario that crosses a border each country has one, and it is the same
//! device. It vouches to the portals of its country, and to its eIDAS node if another country asks. It knows only what
//! its own country has issued; whom it does not know it sends to the node.
//!
//! Here a login begins and ends; [`visitor`] is what its visitor does, [`proof`] what becomes of a proof.

mod proof;
#[cfg(test)]
mod tests;
mod visitor;

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId, CountryId, PortalId, ServiceId, Set, SiteId, Table};
use crate::sandbox::message::{Asker, ForBrowser, ForLogin, ForNode, ForPortal, ForVendor, Matter, Message, Party};
use crate::sandbox::page::{Failure, View};
use crate::sandbox::word::Vendor;

/// A login module: at most one login under way for each browser.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Login {
    /// The logins under way.
    pub attempts: Table<BrowserId, Option<Attempt>>,
    /// The browsers in which "remember me" was ticked.
    pub remember: Set<BrowserId>,
}

/// A login under way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Attempt {
    /// Who sent the visitor.
    pub client: Client,
    /// How far the login is.
    pub stage: Progress,
}

/// Who wants to know who is there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Client {
    /// A portal, for this service.
    Portal(PortalId, ServiceId),
    /// The country's own node, because this country asks.
    Node(CountryId),
}

impl Client {
    /// What an app's owner is asked to confirm.
    fn matter(self) -> Matter {
        match self {
            Self::Portal(_, service) => Matter::Login(service),
            Self::Node(country) => Matter::Abroad(country),
        }
    }
}

/// How far a login is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Progress {
    /// The means is being chosen.
    Choosing,
    /// The card software is asked.
    Card,
    /// The field for the code waits.
    Account(Vendor),
    /// The app is asked.
    App(Vendor),
    /// The bank is asked.
    Bank,
    /// The certificate is being checked.
    Checking,
    /// The node is asked: another country proves who it is.
    Abroad,
    /// The registers are asked which entry is that of the person from abroad.
    Matching,
    /// The visitor is known, and is asked whether the data may go to the service.
    Consent(CertificateId),
    /// It has failed; one may try again.
    Failed,
}

impl Login {
    /// Whether some login waits for a phone, so that waiting can come to an end.
    pub fn waits(&self) -> bool {
        self.attempts
            .iter()
            .any(|(_, attempt)| attempt.is_some_and(|attempt| matches!(attempt.stage, Progress::App(_))))
    }

    pub(in crate::sandbox) fn receive(&mut self, message: ForLogin, post: &mut Post<'_>) {
        match message {
            ForLogin::Start(browser, portal, service) => {
                self.begin(browser, Client::Portal(portal, service), post);
            }
            ForLogin::Prove(browser, country) => self.begin(browser, Client::Node(country), post),
            ForLogin::Withdraw(browser) => {
                if let Some(attempt) =
                    self.attempts[browser].take_if(|attempt| matches!(attempt.client, Client::Node(_)))
                {
                    withdraw(browser, attempt.stage, post);
                }
            }
            ForLogin::Browser(browser, said) => self.hear(browser, said, post),
            ForLogin::Node(browser, said) => self.hear_node(browser, said, post),
            ForLogin::Matched(browser, assertion, found) => self.settle(browser, assertion, found, post),
            ForLogin::Standing(browser, certificate, standing) => self.decide(browser, certificate, standing, post),
            ForLogin::Vendor(browser, said) => self.hear_app(browser, said, post),
            ForLogin::Bank(browser, answer) => self.hear_bank(browser, answer, post),
            ForLogin::Tick => self.time_out(post),
        }
    }

    /// The means are offered, from the beginning.
    fn begin(&mut self, browser: BrowserId, client: Client, post: &mut Post<'_>) {
        if self.attempts[browser].is_some_and(|attempt| attempt.stage == Progress::Abroad) {
            withdraw(browser, Progress::Abroad, post);
        }
        self.attempts[browser] = Some(Attempt { client, stage: Progress::Choosing });
        let view = match client {
            Client::Portal(..) => View::Methods,
            Client::Node(_) => View::Scheme,
        };
        show(browser, view, post);
    }

    fn time_out(&mut self, post: &mut Post<'_>) {
        for browser in self.attempts.keys() {
            let Some(attempt) = self.attempts[browser] else { continue };
            if matches!(attempt.stage, Progress::App(_)) {
                post.note(Event::TimedOut(browser));
                withdraw(browser, attempt.stage, post);
                self.fail(browser, Failure::TimedOut, post);
            }
        }
    }

    /// The attempt is over: whoever wanted to know learns whose certificate it is, or that nobody proved anything.
    fn close(&mut self, browser: BrowserId, client: Client, proof: Option<CertificateId>, post: &mut Post<'_>) {
        self.attempts[browser] = None;
        if let Some(certificate) = proof.filter(|_| self.remember.has(browser)) {
            self.remember = self.remember.without(browser);
            let holder = post.stage.certificates[certificate].holder;
            post.send(Message::Browser(browser, ForBrowser::Keep(holder)));
        }
        match client {
            Client::Portal(portal, service) => {
                let token = |certificate| ForPortal::Token(browser, service, certificate);
                post.send(Message::Portal(portal, proof.map_or(ForPortal::Cancelled(browser), token)));
            }
            Client::Node(_) => {
                if let Some(country) = own_country(post) {
                    post.send(Message::Node(country, ForNode::Proved(browser, proof)));
                }
            }
        }
    }

    fn fail(&mut self, browser: BrowserId, why: Failure, post: &mut Post<'_>) {
        self.proceed(browser, Progress::Failed);
        post.note(Event::LoginFailed(browser));
        show(browser, View::Failed(why), post);
    }

    fn proceed(&mut self, browser: BrowserId, stage: Progress) {
        if let Some(attempt) = &mut self.attempts[browser] {
            attempt.stage = stage;
        }
    }
}

/// If an app or another country is being asked, they learn that nobody wants to know any more.
fn withdraw(browser: BrowserId, stage: Progress, post: &mut Post<'_>) {
    match stage {
        Progress::App(vendor) => post.send(Message::Vendor(vendor, ForVendor::Withdraw(asker(browser, post)))),
        Progress::Abroad => {
            if let Some(country) = own_country(post) {
                post.send(Message::Node(country, ForNode::Withdraw(browser)));
            }
        }
        Progress::Choosing
        | Progress::Card
        | Progress::Account(_)
        | Progress::Bank
        | Progress::Checking
        | Progress::Consent(_)
        | Progress::Matching
        | Progress::Failed => {}
    }
}

/// The country that this module stands in; without a border there is none to speak of.
fn own_country(post: &Post<'_>) -> Option<CountryId> {
    if let Party::Abroad(country) = post.me() { Some(country) } else { post.stage.home() }
}

/// The address of this module.
fn address(post: &Post<'_>) -> SiteId {
    if let Party::Abroad(country) = post.me() { post.stage.countries[country].login } else { post.stage.login }
}

/// How answers find their way back to this module.
fn asker(browser: BrowserId, post: &Post<'_>) -> Asker {
    if let Party::Abroad(country) = post.me() { Asker::Abroad(country, browser) } else { Asker::Login(browser) }
}

fn show(browser: BrowserId, view: View, post: &mut Post<'_>) {
    post.send(Message::Browser(browser, ForBrowser::Show(address(post), view)));
}
