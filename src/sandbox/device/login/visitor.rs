//! What the visitor does on the pages of a login module, and whom it asks for a proof then.

use super::{Login, Progress, address, asker, own_country, show, withdraw};
use crate::sandbox::device::{Post, Tick};
use crate::sandbox::ids::{BrowserId, MeansId, SiteId};
use crate::sandbox::message::{CardAnswer, ForBank, ForBrowser, ForNode, ForVendor, FromBrowser, Message};
use crate::sandbox::page::{Button, Failure, View};
use crate::sandbox::stage::Shape;
use crate::sandbox::word::{Method, Purpose, Vendor};

impl Login {
    pub(super) fn hear(&mut self, browser: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser] else { return };
        match (said, attempt.stage) {
            (FromBrowser::Pressed(Button::Method(method)), Progress::Choosing) => self.ask(browser, method, post),
            (FromBrowser::Pressed(Button::Bank(site)), Progress::Choosing) => self.ask_bank(browser, site, post),
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
            Method::Bank => self.ask_which_bank(browser, post),
        }
    }

    /// Only where there are several banks is there one to choose.
    fn ask_which_bank(&mut self, browser: BrowserId, post: &mut Post<'_>) {
        let stage = post.stage;
        let mut banks = stage.banks.iter().map(|(_, bank)| *bank);
        match (banks.next(), banks.next()) {
            (None, _) => self.fail(browser, Failure::UnknownAccount, post),
            (Some(only), None) => self.ask_bank(browser, only, post),
            (Some(_), Some(_)) => show(browser, View::Banks, post),
        }
    }

    fn ask_bank(&mut self, browser: BrowserId, site: SiteId, post: &mut Post<'_>) {
        if let Some(bank) = post.stage.bank_at(site) {
            self.proceed(browser, Progress::Bank);
            post.send(Message::Bank(bank, ForBank::Vouch(browser)));
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
        post.send(Message::Browser(browser, ForBrowser::AskCard(address(post), Purpose::Login)));
    }

    fn ask_account(&mut self, browser: BrowserId, view: View, vendor: Vendor, post: &mut Post<'_>) {
        self.proceed(browser, Progress::Account(vendor));
        show(browser, view, post);
    }
}
