//! What those who were asked for a proof answer, and whether it is one.

use super::{Client, Login, Progress, asker, own_country, show};
use crate::sandbox::device::{Assertion, Post, Standing};
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId};
use crate::sandbox::message::{
    AppAnswer, BankAnswer, ForAuthority, ForRegisters, ForVendor, FromNode, FromVendor, Matching, Message,
};
use crate::sandbox::page::{Failure, View};
use crate::sandbox::word::Secret;

impl Login {
    pub(super) fn hear_app(&mut self, browser: BrowserId, said: FromVendor, post: &mut Post<'_>) {
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
            FromVendor::Answered(AppAnswer::Blocked) => self.fail(browser, Failure::Blocked(Secret::Pin1), post),
            FromVendor::Answered(AppAnswer::WrongCode) => self.fail(browser, Failure::WrongCode, post),
            FromVendor::Unknown => self.fail(browser, Failure::UnknownAccount, post),
        }
    }

    pub(super) fn hear_bank(&mut self, browser: BrowserId, answer: BankAnswer, post: &mut Post<'_>) {
        let Some(attempt) = self.attempts[browser].filter(|attempt| attempt.stage == Progress::Bank) else { return };
        match answer {
            BankAnswer::Vouched(certificate) => self.check(browser, certificate, post),
            BankAnswer::Failed(why) => self.fail(browser, why, post),
            BankAnswer::Back => self.begin(browser, attempt.client, post),
        }
    }

    /// Another country has vouched for somebody, or for nobody.
    pub(super) fn hear_node(&mut self, browser: BrowserId, said: FromNode, post: &mut Post<'_>) {
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
    pub(super) fn settle(&mut self, browser: BrowserId, assertion: Assertion, found: Matching, post: &mut Post<'_>) {
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

    pub(super) fn check(&mut self, browser: BrowserId, certificate: CertificateId, post: &mut Post<'_>) {
        if post.stage.issuer(certificate) != own_country(post) {
            self.fail(browser, Failure::OtherCountry, post);
            return;
        }
        self.proceed(browser, Progress::Checking);
        post.send(Message::Authority(ForAuthority::Check(asker(browser, post), certificate)));
    }

    pub(super) fn decide(
        &mut self,
        browser: BrowserId,
        certificate: CertificateId,
        standing: Standing,
        post: &mut Post<'_>,
    ) {
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
}
