//! What crosses a border: countries, the four attributes, what the eIDAS nodes say to each other.

use super::Teller;
use super::message::{Protocol, Technical};
use crate::sandbox::device::Assertion;
use crate::sandbox::ids::{CertificateId, CountryId, MeansId, PersonId, SiteId};
use crate::sandbox::message::{ForNode, FromNode, Matching};
use crate::sandbox::stage::{Carrier, Memory, MinimumData};
use crate::sandbox::word::Word;

/// The eIDAS SAML attribute profile, which names the four attributes and the identifier's form.
const ATTRIBUTES: &str = "S89";
/// The steps of an e-service with eIDAS, as VISS publishes them.
const STEPS: &str = "S25";

impl Teller {
    pub(super) fn country(&self, country: CountryId) -> String {
        self.name(Word::Country(country))
    }

    /// Whether an address belongs to a country other than the learner's portal is at home in: other than Latvia.
    pub(super) fn is_abroad(&self, site: SiteId) -> bool {
        let home = self.stage.home();
        self.stage.countries.iter().any(|(id, facts)| Some(id) != home && (facts.node == site || facts.login == site))
    }

    /// Whether a certificate is on a card whose codes somebody other than the learner knows and types.
    pub(super) fn is_anothers_secret(&self, certificate: CertificateId) -> bool {
        match self.stage.certificates[certificate].carrier {
            Carrier::App(_) => false,
            Carrier::Card(card) => match self.stage.cards[card].memory {
                Memory::Known | Memory::Written(_) => false,
                Memory::Own(who) => who != self.stage.learner,
            },
        }
    }

    /// The four attributes; empty ones of somebody of whom nothing is said, which no sound setup has.
    pub(super) fn minimum_data(&self, assertion: Assertion) -> MinimumData<'_> {
        self.stage.minimum_data(assertion).unwrap_or(MinimumData {
            family_name: "",
            first_name: "",
            born: self.stage.certificates[assertion.certificate].until,
            identifier: String::new(),
        })
    }

    /// The four attributes, line by line.
    pub(super) fn attributes(&self, assertion: Assertion) -> [String; 4] {
        let (words, data) = (self.words, self.minimum_data(assertion));
        [
            words.attribute_family_name(&data.family_name),
            words.attribute_first_name(&data.first_name),
            words.attribute_born(&self.day(data.born)),
            words.attribute_identifier(&data.identifier),
        ]
    }

    pub(super) fn means_chosen(&self, who: PersonId, means: MeansId) -> String {
        let means = self.name(Word::Means(means));
        self.by(who, self.words.event_means_you(&means), |who| self.words.event_means_other(&means, &who))
    }

    pub(super) fn country_chosen(&self, who: PersonId, country: CountryId) -> String {
        let country = self.country(country);
        self.by(who, self.words.event_country_you(&country), |who| self.words.event_country_other(&country, &who))
    }

    pub(super) fn vouched(&self, assertion: Assertion) -> String {
        let Assertion { certificate, from, to } = assertion;
        self.words.event_vouched(&self.country(from), &self.country(to), &self.holder(certificate))
    }

    pub(super) fn disclosed(&self, who: PersonId, assertion: Assertion) -> String {
        let (country, holder) = (self.country(assertion.to), self.holder(assertion.certificate));
        let you = self.words.event_disclosed_you(&country, &holder);
        self.by(who, you, |who| self.words.event_disclosed_other(&country, &who))
    }

    pub(super) fn withheld(&self, who: PersonId, assertion: Assertion) -> String {
        let (country, holder) = (self.country(assertion.to), self.holder(assertion.certificate));
        let you = self.words.event_withheld_you(&country, &holder);
        self.by(who, you, |who| self.words.event_withheld_other(&country, &who))
    }

    pub(super) fn plain_from_node(&self, said: FromNode) -> String {
        let words = self.words;
        match said {
            FromNode::Known(assertion) => {
                words.message_login_known(&self.country(assertion.from), &self.holder(assertion.certificate))
            }
            FromNode::Nobody => words.message_login_nobody().to_owned(),
            FromNode::Back => words.message_login_back().to_owned(),
        }
    }

    pub(super) fn plain_matching(&self, assertion: Assertion, found: Matching) -> String {
        let holder = self.holder(assertion.certificate);
        match found {
            Matching::Linked => self.words.message_login_matched(&holder),
            Matching::Unknown => self.words.message_login_unmatched(&holder),
        }
    }

    pub(super) fn plain_node(&self, message: ForNode) -> String {
        let words = self.words;
        match message {
            ForNode::Start(_) => words.message_node_start().to_owned(),
            ForNode::Browser(_, said) => self.plain_browser(said),
            ForNode::Request(_, country) => words.message_node_request(&self.country(country)),
            ForNode::Proved(_, Some(certificate)) => words.message_node_proved(&self.holder(certificate)),
            ForNode::Proved(_, None) => words.message_node_unproved().to_owned(),
            ForNode::Withdraw(_) => words.message_node_withdraw().to_owned(),
            ForNode::Response(_, Some(assertion)) => {
                let data = self.minimum_data(assertion);
                words.message_node_response(&self.day(data.born), &data.family_name, &data.first_name, &data.identifier)
            }
            ForNode::Response(_, None) => words.message_node_no_response().to_owned(),
        }
    }

    /// How the unified login module and its node speak is not verified.
    pub(super) fn technical_from_node(&self, said: FromNode) -> Technical {
        let technical = Technical::new(self.words.message_login_known_technical());
        match said {
            FromNode::Known(assertion) => self.with_data(technical, assertion),
            FromNode::Nobody | FromNode::Back => technical,
        }
    }

    pub(super) fn technical_node(&self, message: ForNode) -> Technical {
        let words = self.words;
        match message {
            ForNode::Start(_) => {
                Technical { source: Some(STEPS), ..Technical::new(words.message_node_start_technical()) }
            }
            ForNode::Browser(_, said) => self.technical_browser(said),
            ForNode::Request(_, country) => Technical::new(words.message_node_request_technical())
                .by(Protocol::EidasSaml, ATTRIBUTES)
                .with(words.detail_request(), self.country(country)),
            ForNode::Proved(_, proof) => {
                let technical = Technical::new(words.message_node_proved_technical());
                match proof {
                    Some(certificate) => self.with_certificate(technical, certificate),
                    None => technical,
                }
            }
            ForNode::Withdraw(_) => Technical::new(words.message_node_withdraw_technical()),
            ForNode::Response(_, answer) => {
                let technical =
                    Technical::new(words.message_node_response_technical()).by(Protocol::EidasSaml, ATTRIBUTES);
                match answer {
                    Some(assertion) => self.with_data(technical, assertion),
                    None => technical,
                }
            }
        }
    }

    /// The four attributes under the names that the profile gives them, and the level.
    pub(super) fn with_data(&self, technical: Technical, assertion: Assertion) -> Technical {
        let data = self.minimum_data(assertion);
        technical
            .with("FamilyName", data.family_name)
            .with("FirstName", data.first_name)
            .with("DateOfBirth", self.day(data.born))
            .with("PersonIdentifier", data.identifier)
            .with(self.words.detail_level(), self.level(self.stage.certificates[assertion.certificate].level))
    }
}
