//! The unified login module: lets people choose a means, asks for the proof, has the certificate checked, and vouches
//! for its holder to the portal. Whoever typed the code, it vouches for the certificate's holder and nobody else.

use super::Post;
use super::authority::Standing;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId, PortalId, ServiceId, Table};
use crate::sandbox::message::{
    AppAnswer, Asker, BankAnswer, CardAnswer, ForAuthority, ForBank, ForBrowser, ForLogin, ForPortal, ForVendor,
    FromBrowser, FromVendor, Matter, Message,
};
use crate::sandbox::page::{Button, Failure, View};
use crate::sandbox::word::{Method, Vendor};

/// The login module: at most one login under way for each browser.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Login {
    /// The logins under way.
    pub attempts: Table<BrowserId, Option<Attempt>>,
}

/// A login under way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Attempt {
    /// Who sent the visitor.
    pub portal: PortalId,
    /// What the visitor wants there.
    pub service: ServiceId,
    /// How far the login is.
    pub stage: Progress,
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
                self.attempts[browser] = Some(Attempt { portal, service, stage: Progress::Choosing });
                show(browser, View::Methods, post);
            }
            ForLogin::Browser(browser, said) => self.hear(browser, said, post),
            ForLogin::Standing(browser, certificate, standing) => self.decide(browser, certificate, standing, post),
            ForLogin::Vendor(browser, said) => self.hear_app(browser, said, post),
            ForLogin::Bank(browser, answer) => self.hear_bank(browser, answer, post),
            ForLogin::Tick => self.time_out(post),
        }
    }

    fn hear(&mut self, browser: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser] else { return };
        match (said, attempt.stage) {
            (FromBrowser::Pressed(Button::Method(method)), Progress::Choosing) => self.ask(browser, method, post),
            (FromBrowser::Pressed(Button::Again), Progress::Failed) | (FromBrowser::Visit, _) => {
                self.proceed(browser, Progress::Choosing);
                show(browser, View::Methods, post);
            }
            (FromBrowser::Pressed(Button::Cancel), _) => {
                self.attempts[browser] = None;
                withdraw(browser, attempt.stage, post);
                post.send(Message::Portal(attempt.portal, ForPortal::Cancelled(browser)));
            }
            (FromBrowser::Pressed(Button::Agree), Progress::Consent(certificate)) => {
                self.vouch(browser, attempt, certificate, post);
            }
            (FromBrowser::Pressed(Button::Refuse), Progress::Consent(_)) => {
                self.fail(browser, Failure::NoConsent, post);
            }
            (FromBrowser::Entered(person), Progress::Account(vendor)) => {
                self.proceed(browser, Progress::App(vendor));
                let begin = ForVendor::Begin(Asker::Login(browser), person, Matter::Login(attempt.service));
                post.send(Message::Vendor(vendor, begin));
            }
            (FromBrowser::Card(CardAnswer::Proof(certificate)), Progress::Card) => {
                self.check(browser, certificate, post);
            }
            (FromBrowser::Card(CardAnswer::Failed(why)), Progress::Card) => self.fail(browser, why, post),
            // Late answers, and buttons of pages that are gone.
            (FromBrowser::Pressed(_) | FromBrowser::Entered(_) | FromBrowser::Typed(..) | FromBrowser::Card(_), _) => {}
        }
    }

    fn ask(&mut self, browser: BrowserId, method: Method, post: &mut Post<'_>) {
        match method {
            Method::Eid => {
                self.proceed(browser, Progress::Card);
                show(browser, View::CardWait, post);
                post.send(Message::Browser(browser, ForBrowser::AskCard(post.stage.login)));
            }
            Method::SmartId => self.ask_account(browser, method, Vendor::SmartId, post),
            Method::EparakstsMobile => self.ask_account(browser, method, Vendor::EparakstsMobile, post),
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

    fn ask_account(&mut self, browser: BrowserId, method: Method, vendor: Vendor, post: &mut Post<'_>) {
        self.proceed(browser, Progress::Account(vendor));
        show(browser, View::Account(method), post);
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
                let ask = ForVendor::Ask(Asker::Login(browser), app, Matter::Login(attempt.service));
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
        self.proceed(browser, Progress::Checking);
        post.send(Message::Authority(ForAuthority::Check(browser, certificate)));
    }

    fn decide(&mut self, browser: BrowserId, certificate: CertificateId, standing: Standing, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser].filter(|attempt| attempt.stage == Progress::Checking) else {
            return;
        };
        match standing {
            Standing::Valid => {
                post.note(Event::Authenticated(browser, certificate));
                if post.stage.asks_consent(certificate) {
                    self.proceed(browser, Progress::Consent(certificate));
                    show(browser, View::Consent(attempt.service), post);
                } else {
                    self.vouch(browser, attempt, certificate, post);
                }
            }
            Standing::Expired | Standing::Suspended | Standing::Revoked => {
                self.fail(browser, Failure::Certificate(standing), post);
            }
        }
    }

    fn vouch(&mut self, browser: BrowserId, attempt: Attempt, certificate: CertificateId, post: &mut Post<'_>) {
        self.attempts[browser] = None;
        let token = ForPortal::Token(browser, attempt.service, certificate);
        post.send(Message::Portal(attempt.portal, token));
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

/// If an app is being asked, its vendor learns that nobody wants to know any more.
fn withdraw(browser: BrowserId, stage: Progress, post: &mut Post<'_>) {
    if let Progress::App(vendor) = stage {
        post.send(Message::Vendor(vendor, ForVendor::Withdraw(Asker::Login(browser))));
    }
}

fn show(browser: BrowserId, view: View, post: &mut Post<'_>) {
    post.send(Message::Browser(browser, ForBrowser::Show(post.stage.login, view)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers, answers_on, small};
    use super::*;
    use crate::sandbox::ids::{AppId, Key};
    use crate::sandbox::message::Party;

    fn login(stage: Progress) -> Login {
        let attempt = Attempt { portal: PortalId::at(0), service: ServiceId::at(0), stage };
        Login { attempts: Table::new([Some(attempt)]) }
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
    fn an_answer_that_comes_too_late_changes_nothing() {
        let late = FromVendor::Answered(AppAnswer::Approved(CertificateId::at(0)));
        for progress in [Progress::Choosing, Progress::Failed, Progress::Account(Vendor::SmartId)] {
            let mut module = login(progress);
            assert_eq!(tell(&mut module, ForLogin::Vendor(BrowserId::at(0), late)), (vec![], vec![]));
            assert_eq!(module, login(progress));
        }
    }
}
