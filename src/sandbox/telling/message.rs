//! The X-ray: what one device says to another, in plain words.

use super::Teller;
use super::source::Source;
use crate::sandbox::device::{Assertion, BrowserAct};
use crate::sandbox::ids::{CertificateId, RoleId, ServiceId, Set};
use crate::sandbox::message::{
    AppAnswer, BankAnswer, CardAnswer, Decision, ForApp, ForAuthority, ForBank, ForBrowser, ForCard, ForLogin, ForNode,
    ForPhishing, ForPortal, ForReader, ForRegisters, ForRelay, ForVendor, FromBrowser, FromNode, FromVendor, Matching,
    Message, Party, Sent, Tie,
};
use crate::sandbox::word::{Purpose, Secret, Word};

/// A message in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// What the sender says, as one person would say it to another.
    pub plain: String,
    /// What a real system would call it.
    pub technical: Technical,
}

/// A message as an engineer would see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Technical {
    /// The name of the message.
    pub name: String,
    /// The protocol that a real system would use, as far as it is known.
    pub protocol: Option<Protocol>,
    /// What it carries: labels and values. What is not verified says so here.
    pub fields: Vec<(String, String)>,
    /// The source for the protocol; none for an assumption.
    pub source: Option<Source>,
}

/// A protocol between real systems.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Protocol {
    /// Between a portal and the unified login module: WS-Federation with a SAML token.
    WsFederation,
    /// Between whoever asks and the vendor of Smart-ID.
    SmartIdApi,
    /// Between whoever asks and the vendor of eParaksts mobile.
    OpenIdConnect,
    /// Between the eIDAS nodes of two countries.
    EidasSaml,
    /// Between a browser with a card and a server. An assumption.
    TlsClientCertificate,
    /// Between whoever checks a certificate and its register. An assumption.
    Ocsp,
}

impl Teller {
    /// A protocol's name.
    pub fn protocol(&self, protocol: Protocol) -> &'static str {
        match protocol {
            Protocol::WsFederation => self.words.protocol_ws_federation(),
            Protocol::SmartIdApi => self.words.protocol_smart_id_api(),
            Protocol::EidasSaml => self.words.protocol_eidas(),
            Protocol::OpenIdConnect => self.words.protocol_open_id(),
            Protocol::TlsClientCertificate => self.words.protocol_tls(),
            Protocol::Ocsp => self.words.protocol_ocsp(),
        }
    }

    /// The name of somebody or something that sends and receives.
    pub fn party(&self, party: Party) -> String {
        match party {
            Party::Person(person) => self.person(person),
            Party::Browser(browser) => self.name(Word::Browser(browser)),
            Party::Reader => self.words.party_reader().to_owned(),
            Party::Workstation => self.words.party_workstation().to_owned(),
            Party::Card(card) => self.name(Word::Card(card)),
            Party::App(app) => self.name(Word::App(app)),
            Party::Login => self.name(Word::Site(self.stage.login)),
            Party::Abroad(country) => self.name(Word::Site(self.stage.countries[country].login)),
            Party::Node(country) => self.name(Word::Site(self.stage.countries[country].node)),
            Party::Vendor(vendor) => self.vendor(vendor).to_owned(),
            Party::Authority => self.words.party_authority().to_owned(),
            Party::Portal(portal) => self.name(Word::Site(self.stage.portals[portal])),
            Party::Relay(relay) => self.name(Word::Site(self.stage.relays[relay].site)),
            Party::Phishing(phishing) => self.name(Word::Site(self.stage.phishing[phishing].site)),
            Party::Bank(bank) => self.name(Word::Site(self.stage.banks[bank])),
            Party::Registers => self.words.party_registers().to_owned(),
        }
    }

    /// A message in words.
    pub fn message(&self, sent: &Sent) -> Told {
        Told { plain: self.plain(sent.message), technical: self.technical(sent) }
    }

    fn plain(&self, message: Message) -> String {
        let words = self.words;
        match message {
            Message::Browser(_, ForBrowser::Show(_, view)) => words.message_show(&self.title(view)),
            Message::Browser(_, ForBrowser::AskCard(_, Purpose::Login)) => words.message_ask_card().to_owned(),
            Message::Browser(_, ForBrowser::AskCard(_, Purpose::Sign)) => words.message_ask_signature().to_owned(),
            Message::Browser(_, ForBrowser::Card(answer)) => self.plain_card_answer(answer),
            Message::Browser(_, ForBrowser::Keep(person)) => words.message_keep(&self.name(Word::Person(person))),
            Message::Browser(_, ForBrowser::Do(act)) => words.message_do(&self.driven(act)),
            Message::Reader(message) => self.plain_reader(message),
            Message::Workstation(message) => self.plain_workstation(message),
            Message::Card(_, message) => self.plain_card(message),
            Message::App(_, ForApp::Request(matter, Tie::Named)) => words.message_app_request(&self.matter(matter)),
            Message::App(_, ForApp::Request(matter, Tie::Code(code) | Tie::Choice(code, _))) => {
                words.message_app_request_code(&self.digits(code), &self.matter(matter))
            }
            Message::App(_, ForApp::Withdrawn) => words.message_app_withdrawn().to_owned(),
            Message::Login(message) | Message::Abroad(_, message) => self.plain_login(message),
            Message::Node(_, message) => self.plain_node(message),
            Message::Vendor(_, message) => self.plain_vendor(message),
            Message::Authority(ForAuthority::Check(_, certificate)) => {
                words.message_authority_check(&self.certificate(certificate))
            }
            Message::Authority(ForAuthority::Renew(card)) => {
                words.message_authority_renew(&self.name(Word::Card(card)))
            }
            Message::Authority(ForAuthority::Suspend(carrier)) => {
                words.message_authority_suspend(&self.name(carrier.word()))
            }
            Message::Relay(_, ForRelay::Browser(_, said)) | Message::Phishing(_, ForPhishing::Browser(_, said)) => {
                self.plain_browser(said)
            }
            Message::Bank(_, message) => self.plain_bank(message),
            Message::Relay(_, ForRelay::Shown(view)) => words.message_shown(&self.title(view)),
            Message::Portal(_, message) => self.plain_portal(message),
            Message::Registers(message) => self.plain_registers(message),
        }
    }

    fn plain_card_answer(&self, answer: CardAnswer) -> String {
        match answer {
            CardAnswer::Proof(certificate) => self.words.message_card_proof(&self.certificate(certificate)),
            CardAnswer::Signature(certificate) => self.words.message_card_signature(&self.certificate(certificate)),
            CardAnswer::Failed(failure) => self.words.message_card_failed(&self.failure(failure)),
        }
    }

    fn plain_browser(&self, said: FromBrowser) -> String {
        match said {
            FromBrowser::Visit => self.words.message_visit().to_owned(),
            FromBrowser::Pressed(button) => self.words.message_pressed(&self.button(button)),
            FromBrowser::Entered(person) => self.words.message_entered(&self.code_of(person)),
            FromBrowser::Typed(secret, _) => self.words.message_typed(&self.secret(secret)),
            FromBrowser::Card(answer) => self.plain_card_answer(answer),
            FromBrowser::Remember(tick) => self.plain_remember(tick).to_owned(),
            FromBrowser::Forgot => self.words.message_forgot().to_owned(),
        }
    }

    /// What a browser is made to do from afar.
    pub(super) fn driven(&self, act: BrowserAct) -> String {
        match act {
            BrowserAct::Open(site) => self.words.do_open(&self.address(site)),
            BrowserAct::Press(button) => self.button(button),
            BrowserAct::Enter(person) => self.code_of(person),
            BrowserAct::Type(_) => self.words.message_typed_again().to_owned(),
            BrowserAct::Close => self.words.do_close_page().to_owned(),
            BrowserAct::Trace(act) => self.why_trace(act).to_owned(),
        }
    }

    fn plain_reader(&self, message: ForReader) -> String {
        match message {
            ForReader::Ask(_, Purpose::Login) | ForReader::SignIn => self.words.message_reader_ask().to_owned(),
            ForReader::Ask(_, Purpose::Sign) => self.words.message_reader_sign().to_owned(),
            ForReader::Ready(tries) => self.words.message_reader_ready(&tries.left()),
            ForReader::Accepted => self.words.message_reader_accepted().to_owned(),
            ForReader::Declined(tries) => self.words.message_reader_declined(&tries.left()),
        }
    }

    fn plain_card(&self, message: ForCard) -> String {
        match message {
            ForCard::State(secret) => self.words.message_card_state(&self.secret(secret)),
            ForCard::Use(_, Purpose::Login, _) => self.words.message_card_use(&self.secret(Secret::Pin1)),
            ForCard::Use(_, Purpose::Sign, _) => self.words.message_card_sign(&self.secret(Secret::Pin2)),
            ForCard::Unblock(purpose, _) => self.words.message_card_unblock(&self.secret(purpose.secret())),
        }
    }

    fn plain_login(&self, message: ForLogin) -> String {
        let words = self.words;
        match message {
            ForLogin::Start(_, _, service) => words.message_login_start(&self.service(service)),
            ForLogin::Browser(_, said) => self.plain_browser(said),
            ForLogin::Standing(_, _, standing) => words.message_login_standing(&self.standing(standing)),
            ForLogin::Vendor(_, said) => self.plain_from_vendor(said),
            ForLogin::Bank(_, BankAnswer::Vouched(certificate)) => {
                words.message_bank_vouched(&self.holder(certificate))
            }
            ForLogin::Bank(_, BankAnswer::Failed(failure)) => words.message_bank_failed(&self.failure(failure)),
            ForLogin::Bank(_, BankAnswer::Back) => words.message_bank_back().to_owned(),
            ForLogin::Prove(_, country) => words.message_login_prove(&self.name(Word::Country(country))),
            ForLogin::Withdraw(_) => words.message_vendor_withdraw().to_owned(),
            ForLogin::Node(_, FromNode::Known(assertion)) => words
                .message_login_known(&self.name(Word::Country(assertion.from)), &self.holder(assertion.certificate)),
            ForLogin::Node(_, FromNode::Nobody) => words.message_login_nobody().to_owned(),
            ForLogin::Node(_, FromNode::Back) => words.message_login_back().to_owned(),
            ForLogin::Matched(_, assertion, Matching::Linked) => {
                words.message_login_linked(&self.holder(assertion.certificate))
            }
            ForLogin::Matched(_, _, Matching::Unknown) => words.message_login_unlinked().to_owned(),
            ForLogin::Tick => words.message_login_tick().to_owned(),
        }
    }

    fn plain_bank(&self, message: ForBank) -> String {
        let words = self.words;
        match message {
            ForBank::Vouch(_) => words.message_bank_vouch().to_owned(),
            ForBank::Browser(_, said) => self.plain_browser(said),
            ForBank::Demand(payment) => words.message_bank_demand(&self.name(Word::Payment(payment))),
            ForBank::Vendor(_, said) => self.plain_from_vendor(said),
        }
    }

    fn plain_node(&self, message: ForNode) -> String {
        let words = self.words;
        match message {
            ForNode::Start(_) => words.message_node_start().to_owned(),
            ForNode::Browser(_, said) => self.plain_browser(said),
            ForNode::Request(_, country) => words.message_node_request(&self.name(Word::Country(country))),
            ForNode::Proved(_, Some(certificate)) => words.message_node_proved(&self.holder(certificate)),
            ForNode::Proved(_, None) => words.message_node_not_proved().to_owned(),
            ForNode::Withdraw(_) => words.message_vendor_withdraw().to_owned(),
            ForNode::Response(_, Some(assertion)) => words
                .message_node_response(&self.name(Word::Country(assertion.from)), &self.holder(assertion.certificate)),
            ForNode::Response(_, None) => words.message_node_no_response().to_owned(),
        }
    }

    /// The identifier that crosses the border.
    pub(super) fn identifier(&self, assertion: Assertion) -> String {
        self.stage.minimum_data(assertion).map(|data| data.identifier).unwrap_or_default()
    }

    fn plain_from_vendor(&self, said: FromVendor) -> String {
        let words = self.words;
        match said {
            FromVendor::Started(code) => words.message_login_started(&self.digits(code)),
            FromVendor::Asked => words.message_login_asked().to_owned(),
            FromVendor::Scanned(app) => words.message_login_scanned(&self.name(Word::App(app))),
            FromVendor::Answered(AppAnswer::Approved(certificate)) => {
                words.message_login_approved(&self.certificate(certificate))
            }
            FromVendor::Answered(AppAnswer::Rejected) => words.message_login_rejected().to_owned(),
            FromVendor::Answered(AppAnswer::Blocked) => words.message_login_blocked().to_owned(),
            FromVendor::Answered(AppAnswer::WrongCode) => words.message_login_wrong_code().to_owned(),
            FromVendor::Unknown => words.message_login_unknown().to_owned(),
        }
    }

    fn plain_vendor(&self, message: ForVendor) -> String {
        let words = self.words;
        match message {
            ForVendor::Begin(_, person, matter) => {
                words.message_vendor_begin(&self.matter(matter), &self.person(person))
            }
            ForVendor::Scanned(..) => words.message_vendor_scanned().to_owned(),
            ForVendor::Ask(_, app, matter) => {
                words.message_vendor_ask(&self.name(Word::App(app)), &self.matter(matter))
            }
            ForVendor::Withdraw(_) => words.message_vendor_withdraw().to_owned(),
            ForVendor::Answer(_, AppAnswer::Approved(certificate)) => {
                words.message_vendor_approved(&self.certificate(certificate))
            }
            ForVendor::Answer(_, AppAnswer::Rejected) => words.message_vendor_rejected().to_owned(),
            ForVendor::Answer(_, AppAnswer::Blocked) => words.message_vendor_blocked().to_owned(),
            ForVendor::Answer(_, AppAnswer::WrongCode) => words.message_vendor_wrong_code().to_owned(),
        }
    }

    fn plain_portal(&self, message: ForPortal) -> String {
        let words = self.words;
        match message {
            ForPortal::Browser(_, said) => self.plain_browser(said),
            ForPortal::Token(_, _, certificate) => words.message_portal_token(&self.holder(certificate)),
            ForPortal::Standing(_, _, standing) => words.message_login_standing(&self.standing(standing)),
            ForPortal::Cancelled(_) => words.message_portal_cancelled().to_owned(),
            ForPortal::Roles(_, roles) if roles == Set::EMPTY => words.message_portal_no_roles().to_owned(),
            ForPortal::Roles(_, roles) => words.message_portal_roles(&self.roles(roles)),
            ForPortal::Decision(_, service, Decision::Granted) => words.message_portal_granted(&self.service(service)),
            ForPortal::Decision(_, service, Decision::Denied(denial)) => {
                words.message_portal_denied(&self.denial(denial), &self.service(service))
            }
            ForPortal::Recorded(_, service) => words.message_portal_recorded(&self.service(service)),
        }
    }

    fn plain_registers(&self, message: ForRegisters) -> String {
        let words = self.words;
        match message {
            ForRegisters::Roles(_, _, certificate) => words.message_registers_roles(&self.holder(certificate)),
            ForRegisters::May(_, _, role, _, service) => {
                words.message_registers_may(&self.name(Word::Role(role)), &self.service(service))
            }
            ForRegisters::Match(_, assertion) => words.message_registers_match(&self.identifier(assertion)),
            ForRegisters::Record(_, _, service) => words.message_registers_record(&self.service(service)),
        }
    }

    pub(super) fn certificate(&self, certificate: CertificateId) -> String {
        self.name(Word::Certificate(certificate))
    }

    pub(super) fn service(&self, service: ServiceId) -> String {
        self.name(Word::Service(service))
    }

    /// The name of a certificate's holder.
    pub(super) fn holder(&self, certificate: CertificateId) -> String {
        self.person(self.stage.certificates[certificate].holder)
    }

    fn roles(&self, roles: Set<RoleId>) -> String {
        roles.iter().map(|role| self.name(Word::Role(role))).collect::<Vec<_>>().join(", ")
    }
}
