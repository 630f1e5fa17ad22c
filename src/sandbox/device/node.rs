//! A country's eIDAS node. For its own services it is a *connector*: it shows the list of the other countries and asks
//! the one that is chosen. For the other countries it is a *proxy service*: it has its own login module prove who
//! somebody is, shows which four attributes would cross the border, and answers if the person agrees.
//!
//! Source: the steps that VISS publishes for an e-service with eIDAS. That the proxy service is where one agrees is an
//! assumption of the simulation: the published steps do not say it.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId, CountryId, Table};
use crate::sandbox::message::{ForBrowser, ForLogin, ForNode, FromBrowser, FromNode, Message};
use crate::sandbox::page::{Button, View};

/// A node: at most one passage under way for each browser.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Node {
    /// The passages under way.
    pub passages: Table<BrowserId, Option<Passage>>,
}

/// Somebody on the way across the border, as this node sees it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Passage {
    /// As a connector: the country is being chosen.
    Choosing,
    /// As a connector: this country was asked.
    Asked(CountryId),
    /// As a proxy service, for this country: the own login module is proving who it is.
    Proving(CountryId),
    /// As a proxy service: the four attributes are shown, to be agreed to.
    Agreeing(Assertion),
}

/// What one country tells another of somebody: that the holder of this certificate is there. With it go the four
/// attributes (see [`crate::sandbox::Stage::minimum_data`]) and the certificate's level, and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Assertion {
    /// The certificate whose key was used.
    pub certificate: CertificateId,
    /// The country that vouches.
    pub from: CountryId,
    /// The country that asked.
    pub to: CountryId,
}

impl Node {
    pub(in crate::sandbox) fn receive(&mut self, me: CountryId, message: ForNode, post: &mut Post<'_>) {
        match message {
            ForNode::Start(browser) => self.turn(me, browser, Passage::Choosing, post),
            ForNode::Browser(browser, said) => self.hear(me, browser, said, post),
            ForNode::Request(browser, to) => {
                self.passages[browser] = Some(Passage::Proving(to));
                post.send(ForLogin::Prove(browser, to).at(me, post.stage));
            }
            ForNode::Withdraw(browser) => self.forget(me, browser, post),
            ForNode::Proved(browser, proof) => self.weigh(me, browser, proof, post),
            ForNode::Response(browser, answer) => {
                if let Some(Passage::Asked(_)) = self.passages[browser] {
                    self.passages[browser] = None;
                    let said = answer.map_or(FromNode::Nobody, FromNode::Known);
                    post.send(ForLogin::Node(browser, said).at(me, post.stage));
                }
            }
        }
    }

    fn hear(&mut self, me: CountryId, browser: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
        let Some(passage) = self.passages[browser] else { return };
        match (said, passage) {
            (FromBrowser::Pressed(Button::Country(country)), Passage::Choosing) if country != me => {
                self.passages[browser] = Some(Passage::Asked(country));
                post.send(Message::Node(country, ForNode::Request(browser, me)));
            }
            (FromBrowser::Pressed(Button::Cancel), Passage::Choosing) => {
                self.passages[browser] = None;
                post.send(ForLogin::Node(browser, FromNode::Back).at(me, post.stage));
            }
            (FromBrowser::Pressed(Button::Agree), Passage::Agreeing(assertion)) => {
                post.note(Event::Vouched(browser, assertion));
                self.answer(browser, assertion.to, Some(assertion), post);
            }
            (FromBrowser::Pressed(Button::Refuse), Passage::Agreeing(assertion)) => {
                self.answer(browser, assertion.to, None, post);
            }
            (FromBrowser::Visit, Passage::Choosing | Passage::Agreeing(_)) => self.turn(me, browser, passage, post),
            // Buttons of pages that are gone; and a node remembers nobody.
            (
                FromBrowser::Visit
                | FromBrowser::Pressed(_)
                | FromBrowser::Entered(_)
                | FromBrowser::Typed(..)
                | FromBrowser::Card(_)
                | FromBrowser::Remember(_)
                | FromBrowser::Forgot,
                _,
            ) => {}
        }
    }

    /// Nobody wants to know any more; whoever was asked learns it.
    fn forget(&mut self, me: CountryId, browser: BrowserId, post: &mut Post<'_>) {
        match self.passages[browser].take() {
            None | Some(Passage::Choosing | Passage::Agreeing(_)) => {}
            Some(Passage::Asked(country)) => post.send(Message::Node(country, ForNode::Withdraw(browser))),
            Some(Passage::Proving(_)) => post.send(ForLogin::Withdraw(browser).at(me, post.stage)),
        }
    }

    /// The own login module knows who is there, or does not.
    fn weigh(&mut self, me: CountryId, browser: BrowserId, proof: Option<CertificateId>, post: &mut Post<'_>) {
        let Some(Passage::Proving(to)) = self.passages[browser] else { return };
        match proof {
            Some(certificate) => {
                let assertion = Assertion { certificate, from: me, to };
                self.turn(me, browser, Passage::Agreeing(assertion), post);
            }
            None => self.answer(browser, to, None, post),
        }
    }

    /// The country that asked gets its answer, and the passage is over.
    fn answer(&mut self, browser: BrowserId, to: CountryId, answer: Option<Assertion>, post: &mut Post<'_>) {
        self.passages[browser] = None;
        post.send(Message::Node(to, ForNode::Response(browser, answer)));
    }

    /// The passage comes to a point, which may have a page.
    fn turn(&mut self, me: CountryId, browser: BrowserId, passage: Passage, post: &mut Post<'_>) {
        self.passages[browser] = Some(passage);
        let view = match passage {
            Passage::Choosing => View::Countries,
            Passage::Agreeing(assertion) => View::Attributes(assertion),
            Passage::Asked(_) | Passage::Proving(_) => return,
        };
        post.send(Message::Browser(browser, ForBrowser::Show(post.stage.countries[me].node, view)));
    }
}
