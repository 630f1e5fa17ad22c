//! A login module: lets people choose a means, asks for the proof, has the certificate checked, and vouches for its
//! holder. Whoever typed the code, it vouches for the certificate's holder and nobody else.
//!
//! Latvia's is the unified login module; in a scenario that crosses a border each country has one, and it is the same
//! device. It vouches to the portals of its country, and to its eIDAS node if another country asks. It knows only what
//! its own country has issued; whom it does not know it sends to the node.

use super::Post;
use super::authority::Standing;
use super::node::Assertion;
use super::traces::Tick;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId, CountryId, MeansId, PortalId, ServiceId, Set, SiteId, Table};
use crate::sandbox::message::{
    AppAnswer, Asker, BankAnswer, CardAnswer, ForAuthority, ForBank, ForBrowser, ForLogin, ForNode, ForPortal,
    ForRegisters, ForVendor, FromBrowser, FromNode, FromVendor, Matching, Matter, Message, Party,
};
use crate::sandbox::page::{Button, Failure, View};
use crate::sandbox::stage::Shape;
use crate::sandbox::word::{Method, Vendor};

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

    fn hear(&mut self, browser: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser] else { return };
        match (said, attempt.stage) {
            (FromBrowser::Pressed(Button::Method(method)), Progress::Choosing) => self.ask(browser, method, post),
            (FromBrowser::Pressed(Button::Means(means)), Progress::Choosing) => self.ask_for(browser, means, post),
            (FromBrowser::Pressed(Button::Again), Progress::Failed) | (FromBrowser::Visit, _) => {
                self.begin(browser, attempt.client, post);
            }
            (FromBrowser::Pressed(Button::Cancel), _) => {
                withdraw(browser, attempt.stage, post);
                self.close(browser, attempt.client, None, post);
            }
            (FromBrowser::Pressed(Button::Agree), Progress::Consent(certificate)) => {
                self.close(browser, attempt.client, Some(certificate), post);
            }
            (FromBrowser::Pressed(Button::Refuse), Progress::Consent(_)) => {
                self.fail(browser, Failure::NoConsent, post);
            }
            (FromBrowser::Entered(person), Progress::Account(vendor)) => {
                self.proceed(browser, Progress::App(vendor));
                let begin = ForVendor::Begin(asker(browser, post), person, attempt.client.matter());
                post.send(Message::Vendor(vendor, begin));
            }
            (FromBrowser::Card(CardAnswer::Proof(certificate)), Progress::Card) => {
                self.check(browser, certificate, post);
            }
            (FromBrowser::Card(CardAnswer::Failed(why)), Progress::Card) => self.fail(browser, why, post),
            // Late answers, and buttons of pages that are gone.
            (FromBrowser::Remember(Tick::On), _) => self.remember = self.remember.with(browser),
            (FromBrowser::Remember(Tick::Off), _) => self.remember = self.remember.without(browser),
            (FromBrowser::Forgot, _) => {
                self.attempts[browser] = None;
                self.remember = self.remember.without(browser);
                withdraw(browser, attempt.stage, post);
            }
            (FromBrowser::Pressed(_) | FromBrowser::Entered(_) | FromBrowser::Typed(..) | FromBrowser::Card(_), _) => {}
        }
    }

    fn ask(&mut self, browser: BrowserId, method: Method, post: &mut Post<'_>) {
        match method {
            Method::Eid => self.ask_card(browser, post),
            Method::SmartId => self.ask_account(browser, View::Account(method), Vendor::SmartId, post),
            Method::EparakstsMobile => self.ask_account(browser, View::Account(method), Vendor::EparakstsMobile, post),
            Method::Eidas => {
                if let Some(country) = own_country(post) {
                    self.proceed(browser, Progress::Abroad);
                    post.send(Message::Node(country, ForNode::Start(browser)));
                }
            }
            Method::SmartIdQr => {
                self.proceed(browser, Progress::App(Vendor::SmartId));
                show(browser, View::Qr(browser), post);
            }
            Method::Bank => match post.stage.banks.keys().next() {
                Some(bank) => {
                    self.proceed(browser, Progress::Bank);
                    post.send(Message::Bank(bank, ForBank::Vouch(browser)));
                }
                None => self.fail(browser, Failure::UnknownAccount, post),
            },
        }
    }

    /// Asks for a means that the module's own country, which is not Latvia, has issued.
    fn ask_for(&mut self, browser: BrowserId, means: MeansId, post: &mut Post<'_>) {
        match post.stage.means[means].shape {
            Shape::Card => self.ask_card(browser, post),
            Shape::App => self.ask_account(browser, View::NationalAccount(means), Vendor::Abroad, post),
        }
    }

    fn ask_card(&mut self, browser: BrowserId, post: &mut Post<'_>) {
        self.proceed(browser, Progress::Card);
        show(browser, View::CardWait, post);
        post.send(Message::Browser(browser, ForBrowser::AskCard(address(post))));
    }

    fn ask_account(&mut self, browser: BrowserId, view: View, vendor: Vendor, post: &mut Post<'_>) {
        self.proceed(browser, Progress::Account(vendor));
        show(browser, view, post);
    }

    /// Another country has vouched for somebody, or for nobody.
    fn hear_node(&mut self, browser: BrowserId, said: FromNode, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser].filter(|attempt| attempt.stage == Progress::Abroad) else { return };
        match said {
            FromNode::Known(assertion) => {
                self.proceed(browser, Progress::Matching);
                post.send(Message::Registers(ForRegisters::Match(browser, assertion)));
            }
            FromNode::Nobody => self.fail(browser, Failure::Nobody, post),
            FromNode::Back => self.begin(browser, attempt.client, post),
        }
    }

    /// The registers know which entry is that of the person from abroad, or do not.
    fn settle(&mut self, browser: BrowserId, assertion: Assertion, found: Matching, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser].filter(|attempt| attempt.stage == Progress::Matching) else {
            return;
        };
        let holder = post.stage.certificates[assertion.certificate].holder;
        match found {
            Matching::Linked => {
                post.note(Event::Matched(browser, holder));
                self.close(browser, attempt.client, Some(assertion.certificate), post);
            }
            Matching::Unknown => {
                post.note(Event::Unmatched(browser, holder));
                self.fail(browser, Failure::Unmatched, post);
            }
        }
    }

    fn hear_app(&mut self, browser: BrowserId, said: FromVendor, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser] else { return };
        let Progress::App(vendor) = attempt.stage else { return };
        match said {
            FromVendor::Started(code) => {
                post.note(Event::CodeShown(browser, code));
                show(browser, View::ControlCode(code), post);
            }
            FromVendor::Scanned(app) => {
                let ask = ForVendor::Ask(asker(browser, post), app, attempt.client.matter());
                post.send(Message::Vendor(vendor, ask));
            }
            FromVendor::Asked => show(browser, View::AppWait(vendor), post),
            FromVendor::Answered(AppAnswer::Approved(certificate)) => self.check(browser, certificate, post),
            FromVendor::Answered(AppAnswer::Rejected) => self.fail(browser, Failure::Rejected, post),
            FromVendor::Answered(AppAnswer::Blocked) => self.fail(browser, Failure::Blocked, post),
            FromVendor::Answered(AppAnswer::WrongCode) => self.fail(browser, Failure::WrongCode, post),
            FromVendor::Unknown => self.fail(browser, Failure::UnknownAccount, post),
        }
    }

    fn hear_bank(&mut self, browser: BrowserId, answer: BankAnswer, post: &mut Post<'_>) {
        if self.attempts[browser].is_none_or(|attempt| attempt.stage != Progress::Bank) {
            return;
        }
        match answer {
            BankAnswer::Vouched(certificate) => self.check(browser, certificate, post),
            BankAnswer::Failed(why) => self.fail(browser, why, post),
        }
    }

    fn check(&mut self, browser: BrowserId, certificate: CertificateId, post: &mut Post<'_>) {
        if post.stage.issuer(certificate) != own_country(post) {
            self.fail(browser, Failure::OtherCountry, post);
            return;
        }
        self.proceed(browser, Progress::Checking);
        post.send(Message::Authority(ForAuthority::Check(asker(browser, post), certificate)));
    }

    fn decide(&mut self, browser: BrowserId, certificate: CertificateId, standing: Standing, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser].filter(|attempt| attempt.stage == Progress::Checking) else {
            return;
        };
        match standing {
            Standing::Valid => {
                post.note(Event::Authenticated(browser, certificate));
                match attempt.client {
                    Client::Portal(_, service) if post.stage.asks_consent(certificate) => {
                        self.proceed(browser, Progress::Consent(certificate));
                        show(browser, View::Consent(service), post);
                    }
                    // For another country it is the node that asks.
                    Client::Portal(..) | Client::Node(_) => {
                        self.close(browser, attempt.client, Some(certificate), post);
                    }
                }
            }
            Standing::Expired | Standing::Suspended | Standing::Revoked => {
                self.fail(browser, Failure::Certificate(standing), post);
            }
        }
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

#[cfg(test)]
mod tests {
    use super::super::testing::{answers, answers_on, small};
    use super::*;
    use crate::sandbox::ids::{AppId, Key, PersonId};
    use crate::sandbox::message::Party;

    fn login(stage: Progress) -> Login {
        let attempt = Attempt { client: Client::Portal(PortalId::at(0), ServiceId::at(0)), stage };
        Login { attempts: Table::new([Some(attempt)]), remember: Set::EMPTY }
    }

    fn tell(login: &mut Login, message: ForLogin) -> (Vec<Message>, Vec<Event>) {
        answers(Party::Login, |post| login.receive(message, post))
    }

    #[test]
    fn only_a_valid_certificate_brings_a_token() {
        let (browser, certificate) = (BrowserId::at(0), CertificateId::at(0));
        for standing in [Standing::Expired, Standing::Suspended, Standing::Revoked] {
            let mut login = login(Progress::Checking);
            let (messages, events) = tell(&mut login, ForLogin::Standing(browser, certificate, standing));
            assert_eq!(events, [Event::LoginFailed(browser)]);
            assert!(!messages.iter().any(|message| matches!(message, Message::Portal(..))), "{standing:?}");
        }
        let (_, events) =
            tell(&mut login(Progress::Checking), ForLogin::Standing(browser, certificate, Standing::Valid));
        assert_eq!(events, [Event::Authenticated(browser, certificate)]);
    }

    #[test]
    fn without_consent_no_data_go_to_the_portal() {
        let (browser, certificate) = (BrowserId::at(0), CertificateId::at(2));
        let mut stage = small();
        stage.apps[AppId::at(0)].vendor = Vendor::EparakstsMobile;
        let mut module = login(Progress::Checking);
        let mut hear = |message| answers_on(&stage, Party::Login, |post| module.receive(message, post));
        let vouched = |messages: &[Message]| messages.iter().any(|message| matches!(message, Message::Portal(..)));
        let (messages, events) = hear(ForLogin::Standing(browser, certificate, Standing::Valid));
        assert_eq!(events, [Event::Authenticated(browser, certificate)]);
        assert!(!vouched(&messages));
        let (messages, events) = hear(ForLogin::Browser(browser, FromBrowser::Pressed(Button::Refuse)));
        assert_eq!(events, [Event::LoginFailed(browser)]);
        assert!(!vouched(&messages));
        assert!(!vouched(&hear(ForLogin::Browser(browser, FromBrowser::Pressed(Button::Agree))).0));
        let agreed = ForLogin::Browser(browser, FromBrowser::Pressed(Button::Agree));
        let (messages, _) = tell(&mut login(Progress::Consent(certificate)), agreed);
        assert!(vouched(&messages));
    }

    #[test]
    fn a_name_is_kept_only_if_the_tick_was_set_when_the_means_was_chosen() {
        let (browser, certificate) = (BrowserId::at(0), CertificateId::at(0));
        for (tick, kept) in [(Tick::On, true), (Tick::Off, false)] {
            let mut module = login(Progress::Checking);
            tell(&mut module, ForLogin::Browser(browser, FromBrowser::Remember(tick)));
            let (messages, _) = tell(&mut module, ForLogin::Standing(browser, certificate, Standing::Valid));
            let keep = Message::Browser(browser, ForBrowser::Keep(PersonId::at(0)));
            assert_eq!(messages.contains(&keep), kept, "{tick:?}");
        }
    }

    #[test]
    fn an_answer_that_comes_too_late_changes_nothing() {
        let late = FromVendor::Answered(AppAnswer::Approved(CertificateId::at(0)));
        for progress in [Progress::Choosing, Progress::Failed, Progress::Account(Vendor::SmartId)] {
            let mut module = login(progress);
            assert_eq!(tell(&mut module, ForLogin::Vendor(BrowserId::at(0), late)), (vec![], vec![]));
            assert_eq!(module, login(progress));
        }
    }
}
