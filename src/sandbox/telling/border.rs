//! The X-ray as an engineer would see it, where a border is crossed: eIDAS nodes, login modules abroad, matching.

use super::Teller;
use super::message::{Protocol, Technical};
use super::source::Source;
use crate::sandbox::device::Assertion;
use crate::sandbox::ids::CountryId;
use crate::sandbox::message::{ForLogin, ForNode, FromNode, Matching};
use crate::sandbox::word::Word;

impl Teller {
    /// What a node hears.
    pub(super) fn technical_node(&self, message: ForNode) -> Technical {
        let words = self.words;
        match message {
            ForNode::Start(_) => published(words.message_node_start_technical()),
            ForNode::Browser(_, said) => self.technical_browser(said),
            ForNode::Request(_, country) => self
                .with_country(Technical::new(words.message_node_request_technical()), country)
                .by(Protocol::EidasSaml, Source::Attributes),
            ForNode::Proved(_, Some(certificate)) => {
                self.with_certificate(published(words.message_node_proved_technical()), certificate)
            }
            ForNode::Proved(_, None) => published(words.message_node_proved_technical()),
            ForNode::Withdraw(_) => self.unverified(words.message_vendor_withdraw_technical()),
            ForNode::Response(_, Some(assertion)) => {
                let technical = Technical::new(words.message_node_response_technical());
                self.with_attributes(technical.by(Protocol::EidasSaml, Source::Attributes), assertion)
            }
            ForNode::Response(_, None) => {
                Technical::new(words.message_node_no_response_technical()).by(Protocol::EidasSaml, Source::Attributes)
            }
        }
    }

    /// What a login module hears from its country's node and from the registers.
    pub(super) fn technical_from_border(&self, message: ForLogin) -> Technical {
        let words = self.words;
        match message {
            ForLogin::Prove(_, country) => self.with_country(published(words.message_login_prove_technical()), country),
            ForLogin::Node(_, FromNode::Known(assertion)) => {
                self.with_attributes(published(words.message_login_known_technical()), assertion)
            }
            ForLogin::Node(_, FromNode::Nobody | FromNode::Back) => published(words.message_login_nobody_technical()),
            ForLogin::Matched(_, assertion, matching) => {
                let technical = published(words.message_login_linked_technical());
                let found = match matching {
                    Matching::Linked => self.holder(assertion.certificate),
                    Matching::Unknown => words.message_login_unlinked().to_owned(),
                };
                technical.with(words.detail_result(), found)
            }
            ForLogin::Withdraw(_)
            | ForLogin::Start(..)
            | ForLogin::Browser(..)
            | ForLogin::Bank(..)
            | ForLogin::Standing(..)
            | ForLogin::Vendor(..)
            | ForLogin::Tick => self.unverified(words.message_vendor_withdraw_technical()),
        }
    }

    /// The registers are asked which entry an identifier belongs to.
    pub(super) fn technical_match(&self, assertion: Assertion) -> Technical {
        published(self.words.message_registers_match_technical())
            .with(self.words.detail_identifier(), self.identifier(assertion))
    }

    /// A message of which only the name is likely.
    pub(super) fn unverified(&self, name: &str) -> Technical {
        Technical::new(name).with(self.words.note(), self.words.note_assumed())
    }

    fn with_country(&self, technical: Technical, country: CountryId) -> Technical {
        technical.with(self.words.detail_country(), self.name(Word::Country(country)))
    }

    fn with_attributes(&self, technical: Technical, assertion: Assertion) -> Technical {
        let words = self.words;
        let technical = match self.stage.minimum_data(assertion) {
            None => technical,
            Some(data) => technical
                .with(words.detail_family_name(), data.family_name)
                .with(words.detail_first_name(), data.first_name)
                .with(words.detail_born(), self.day(data.born))
                .with(words.detail_identifier(), data.identifier),
        };
        self.with_level(technical, assertion.certificate)
    }
}

/// One of the published steps; which protocol it uses inside a country is not published.
fn published(name: &str) -> Technical {
    Technical { source: Some(Source::Steps), ..Technical::new(name) }
}
