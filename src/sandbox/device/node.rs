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

#[cfg(test)]
mod tests {
    use super::super::testing::answers_on;
    use super::*;
    use crate::sandbox::ids::Key as _;
    use crate::sandbox::message::Party;
    use crate::sandbox::scenario::shipped;
    use crate::sandbox::stage::Stage;

    const BROWSER: fn() -> BrowserId = || BrowserId::at(0);

    /// The stage of the two foreigners, with Estonia, Italy and Latvia in this order.
    fn stage() -> Stage {
        Stage::clone(&shipped("s15-arvalstnieks").start.stage)
    }

    fn countries() -> [CountryId; 3] {
        [0, 1, 2].map(CountryId::at)
    }

    fn node(passage: Passage) -> Node {
        Node { passages: Table::new([Some(passage)]) }
    }

    /// What Italy's node would say to Latvia.
    fn assertion() -> Assertion {
        let [_, italy, latvia] = countries();
        Assertion { certificate: CertificateId::at(0), from: italy, to: latvia }
    }

    fn tell(node: &mut Node, me: CountryId, message: ForNode) -> (Vec<Message>, Vec<Event>) {
        answers_on(&stage(), Party::Node(me), |post| node.receive(me, message, post))
    }

    fn press(node: &mut Node, me: CountryId, button: Button) -> (Vec<Message>, Vec<Event>) {
        tell(node, me, ForNode::Browser(BROWSER(), FromBrowser::Pressed(button)))
    }

    #[test]
    fn a_node_lists_every_country_but_its_own() {
        let (stage, [estonia, italy, latvia]) = (stage(), countries());
        let listed: Vec<CountryId> = stage.countries_beside(stage.countries[latvia].node).collect();
        assert_eq!(listed, [estonia, italy]);
        assert_eq!(press(&mut node(Passage::Choosing), latvia, Button::Country(latvia)), (vec![], vec![]));
    }

    #[test]
    fn a_country_that_is_asked_has_its_own_login_module_prove_who_is_there() {
        let [_, italy, latvia] = countries();
        let mut asked = Node { passages: Table::new([None]) };
        let (messages, _) = tell(&mut asked, italy, ForNode::Request(BROWSER(), latvia));
        assert_eq!(messages, [Message::Abroad(italy, ForLogin::Prove(BROWSER(), latvia))]);
        assert_eq!(asked, node(Passage::Proving(latvia)));
    }

    #[test]
    fn nothing_crosses_the_border_before_the_person_agrees() {
        let [_, italy, latvia] = countries();
        let mut proxy = node(Passage::Proving(latvia));
        let proved = ForNode::Proved(BROWSER(), Some(assertion().certificate));
        let (messages, _) = tell(&mut proxy, italy, proved);
        let crosses = |message: &Message| matches!(message, Message::Node(..));
        assert!(!messages.iter().any(crosses), "{messages:?}");
        let (messages, events) = press(&mut proxy, italy, Button::Agree);
        assert_eq!(messages, [Message::Node(latvia, ForNode::Response(BROWSER(), Some(assertion())))]);
        assert_eq!(events, [Event::Vouched(BROWSER(), assertion())]);
    }

    #[test]
    fn who_does_not_agree_is_vouched_for_by_nobody() {
        let [_, italy, latvia] = countries();
        let (messages, events) = press(&mut node(Passage::Agreeing(assertion())), italy, Button::Refuse);
        assert_eq!(messages, [Message::Node(latvia, ForNode::Response(BROWSER(), None))]);
        assert_eq!(events, []);
    }

    #[test]
    fn an_answer_that_nobody_waits_for_opens_nothing() {
        let [_, _, latvia] = countries();
        let mut idle = Node { passages: Table::new([None]) };
        assert_eq!(tell(&mut idle, latvia, ForNode::Response(BROWSER(), Some(assertion()))), (vec![], vec![]));
        assert_eq!(
            tell(&mut idle, latvia, ForNode::Proved(BROWSER(), Some(assertion().certificate))),
            (vec![], vec![])
        );
    }

    #[test]
    fn a_request_that_is_taken_back_is_forgotten_in_both_countries() {
        let [_, italy, latvia] = countries();
        let mut connector = node(Passage::Asked(italy));
        let (messages, _) = tell(&mut connector, latvia, ForNode::Withdraw(BROWSER()));
        assert_eq!(messages, [Message::Node(italy, ForNode::Withdraw(BROWSER()))]);
        let mut proxy = node(Passage::Proving(latvia));
        let (messages, _) = tell(&mut proxy, italy, ForNode::Withdraw(BROWSER()));
        assert_eq!(messages, [Message::Abroad(italy, ForLogin::Withdraw(BROWSER()))]);
        assert_eq!((connector, proxy), (Node { passages: Table::new([None]) }, Node { passages: Table::new([None]) }));
    }

    #[test]
    fn four_attributes_cross_the_border_and_the_identifier_says_from_where_to_where() {
        let stage = stage();
        let [_, italy, latvia] = countries();
        let marco = stage
            .people
            .keys()
            .find(|who| !stage.people[*who].linked.has(italy) && stage.people[*who].linked.has(latvia));
        let marco = marco.expect("Marco");
        let certificate = stage.certificates.keys().find(|id| stage.certificates[*id].holder == marco).expect("his");
        let data = stage.minimum_data(Assertion { certificate, ..assertion() }).expect("the attributes");
        assert_eq!((data.family_name, data.first_name), ("Esempio", "Marco"));
        assert_eq!((data.born.to_string().as_str(), data.identifier.as_str()), ("1988-04-12", "IT/LV/DEMO-000115"));
    }
}
