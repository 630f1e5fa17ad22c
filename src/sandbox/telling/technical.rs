//! The X-ray as an engineer would see it: names, protocols and fields, each only as far as a source supports it.

use super::Teller;
use super::message::{Protocol, Technical};
use super::source::Source;
use crate::sandbox::device::Standing;
use crate::sandbox::ids::{CertificateId, PortalId, RoleId, Set};
use crate::sandbox::message::{
    BankAnswer, CardAnswer, Decision, ForAuthority, ForBank, ForBrowser, ForCard, ForLogin, ForPhishing, ForPortal,
    ForReader, ForRegisters, ForRelay, FromBrowser, Message, Party, Sent,
};
use crate::sandbox::page::View;
use crate::sandbox::stage::{Carrier, Role};
use crate::sandbox::word::{Purpose, Secret, Word};

impl Technical {
    /// A message of which only the name is known.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), protocol: None, fields: Vec::new(), source: None }
    }

    pub(super) fn by(self, protocol: Protocol, source: Source) -> Self {
        Self { protocol: Some(protocol), source: Some(source), ..self }
    }

    pub(super) fn with(mut self, label: &str, value: impl Into<String>) -> Self {
        self.fields.push((label.to_owned(), value.into()));
        self
    }
}

impl Teller {
    /// A message as an engineer would see it.
    pub(super) fn technical(&self, sent: &Sent) -> Technical {
        let words = self.words;
        match sent.message {
            Message::Browser(_, ForBrowser::Show(site, view)) => {
                self.shown(words.message_show_technical(), view).with(words.detail_address(), self.address(site))
            }
            Message::Browser(_, ForBrowser::AskCard(site, Purpose::Sign)) => self
                .unverified(words.message_ask_signature_technical())
                .with(words.detail_address(), self.address(site)),
            Message::Browser(_, ForBrowser::AskCard(site, Purpose::Login)) => self
                .assumed(words.message_ask_card_technical(), Protocol::TlsClientCertificate)
                .with(words.detail_address(), self.address(site)),
            Message::Browser(_, ForBrowser::Card(answer)) => self.card_answer(answer),
            Message::Browser(_, ForBrowser::Keep(person)) => self.technical_keep(person),
            Message::Browser(_, ForBrowser::Do(act)) => {
                Technical::new(words.message_do_technical()).with(words.detail_button(), self.driven(act))
            }
            Message::Reader(message) => self.technical_reader(message),
            Message::Workstation(message) => self.technical_workstation(message),
            Message::Card(_, message) => self.technical_card(message),
            Message::App(_, message) => self.technical_app(message),
            Message::Login(message) | Message::Abroad(_, message) => self.technical_login(sent.from, message),
            Message::Node(_, message) => self.technical_node(message),
            Message::Vendor(vendor, message) => self.technical_for_vendor(vendor, message),
            Message::Authority(ForAuthority::Check(_, certificate)) => self
                .assumed(words.message_authority_check_technical(), Protocol::Ocsp)
                .with(words.detail_certificate(), self.certificate(certificate)),
            Message::Authority(ForAuthority::Renew(card)) => Technical::new(words.message_authority_renew_technical())
                .with(words.detail_card(), self.name(Word::Card(card)))
                .with(words.note(), words.note_assumed()),
            Message::Authority(ForAuthority::Suspend(carrier)) => {
                Technical::new(words.message_authority_suspend_technical())
                    .with(words.detail_certificate(), self.name(carrier.word()))
                    .with(words.note(), words.note_assumed())
            }
            Message::Relay(_, ForRelay::Browser(_, said)) | Message::Phishing(_, ForPhishing::Browser(_, said)) => {
                self.technical_browser(said)
            }
            Message::Bank(_, message) => self.technical_bank(sent.from, message),
            Message::Relay(_, ForRelay::Shown(view)) => self.shown(words.message_shown_technical(), view),
            Message::Portal(portal, message) => self.technical_portal(portal, message),
            Message::Registers(message) => self.technical_registers(message),
        }
    }

    /// A message whose protocol is likely but not verified.
    pub(super) fn assumed(&self, name: &str, protocol: Protocol) -> Technical {
        let technical = Technical { protocol: Some(protocol), ..Technical::new(name) };
        technical.with(self.words.note(), self.words.note_assumed())
    }

    fn technical_standing(&self, certificate: CertificateId, standing: Standing) -> Technical {
        let words = self.words;
        self.assumed(words.message_login_standing_technical(), Protocol::Ocsp)
            .with(words.detail_certificate(), self.certificate(certificate))
            .with(words.detail_standing(), self.standing(standing))
    }

    fn shown(&self, name: &str, view: View) -> Technical {
        Technical::new(name).with(self.words.detail_page(), self.title(view))
    }

    fn card_answer(&self, answer: CardAnswer) -> Technical {
        let words = self.words;
        match answer {
            CardAnswer::Proof(certificate) => self.with_certificate(
                self.assumed(words.message_card_proof_technical(), Protocol::TlsClientCertificate),
                certificate,
            ),
            CardAnswer::Signature(certificate) => {
                self.with_certificate(self.unverified(words.message_card_signature_technical()), certificate)
            }
            CardAnswer::Failed(failure) => {
                Technical::new(words.message_card_failed_technical()).with(words.detail_reason(), self.failure(failure))
            }
        }
    }

    pub(super) fn with_certificate(&self, technical: Technical, certificate: CertificateId) -> Technical {
        let technical = technical.with(self.words.detail_certificate(), self.certificate(certificate));
        self.with_level(technical, certificate)
    }

    /// The level of a means. Which one each means has is not verified, whatever is known of the message.
    pub(super) fn with_level(&self, technical: Technical, certificate: CertificateId) -> Technical {
        let level = self.level(self.stage.certificates[certificate].level);
        technical.with(self.words.detail_level(), self.words.detail_level_assumed(&level))
    }

    pub(super) fn technical_browser(&self, said: FromBrowser) -> Technical {
        let words = self.words;
        match said {
            FromBrowser::Visit => Technical::new(words.message_visit_technical()),
            FromBrowser::Pressed(button) => {
                Technical::new(words.message_pressed_technical()).with(words.detail_button(), self.button(button))
            }
            FromBrowser::Entered(person) => {
                Technical::new(words.message_entered_technical()).with(words.detail_code(), self.code_of(person))
            }
            FromBrowser::Typed(secret, _) => {
                Technical::new(words.message_entered_technical()).with(words.detail_secret(), self.secret(secret))
            }
            FromBrowser::Card(answer) => self.card_answer(answer),
            FromBrowser::Remember(_) => Technical::new(words.message_remember_technical()),
            FromBrowser::Forgot => Technical::new(words.message_forgot_technical()),
        }
    }

    fn technical_bank(&self, from: Party, message: ForBank) -> Technical {
        let words = self.words;
        match message {
            ForBank::Vouch(_) => {
                Technical::new(words.message_bank_vouch_technical()).with(words.note(), words.note_assumed())
            }
            ForBank::Browser(_, said) => self.technical_browser(said),
            ForBank::Demand(payment) => Technical::new(words.message_bank_demand_technical())
                .with(words.detail_request(), self.name(Word::Payment(payment)))
                .with(words.note(), words.note_not_in_life()),
            ForBank::Vendor(_, said) => self.technical_from_vendor(from, said),
        }
    }

    fn technical_reader(&self, message: ForReader) -> Technical {
        let words = self.words;
        match message {
            ForReader::Ask(_, Purpose::Login) | ForReader::SignIn => {
                Technical::new(words.message_reader_ask_technical())
            }
            ForReader::Ask(_, Purpose::Sign) => self.unverified(words.message_reader_sign_technical()),
            ForReader::Ready(tries) => Technical::new(words.message_reader_ready_technical())
                .with(words.detail_tries(), tries.left().to_string()),
            ForReader::Accepted => Technical::new(words.message_reader_accepted_technical()),
            ForReader::Declined(tries) => Technical::new(words.message_reader_declined_technical())
                .with(words.detail_tries(), tries.left().to_string()),
        }
    }

    fn technical_card(&self, message: ForCard) -> Technical {
        let words = self.words;
        let secret = |technical: Technical, secret: Secret| technical.with(words.detail_secret(), self.secret(secret));
        match message {
            ForCard::State(asked) => secret(Technical::new(words.message_card_state_technical()), asked),
            ForCard::Use(certificate, purpose, _) => {
                let technical = match purpose {
                    Purpose::Login => Technical::new(words.message_card_use_technical()),
                    Purpose::Sign => self.unverified(words.message_card_sign_technical()),
                };
                secret(technical, purpose.secret()).with(words.detail_certificate(), self.certificate(certificate))
            }
            ForCard::Unblock(purpose, _) => {
                secret(Technical::new(words.message_card_unblock_technical()), purpose.secret())
                    .with(words.note(), words.note_not_in_life())
            }
        }
    }

    fn technical_login(&self, from: Party, message: ForLogin) -> Technical {
        let words = self.words;
        match message {
            ForLogin::Start(_, portal, service) => {
                let address = self.address(self.stage.portals[portal]);
                let (technical, realm) = if self.is_abroad(portal) {
                    (self.unverified(words.message_login_prove_technical()), words.detail_address())
                } else {
                    (ws_federation(words.message_login_start_technical()), "wtrealm")
                };
                technical.with(realm, address).with(words.detail_service(), self.service(service))
            }
            ForLogin::Browser(_, said) => self.technical_browser(said),
            ForLogin::Standing(_, certificate, standing) => self.technical_standing(certificate, standing),
            ForLogin::Vendor(_, said) => self.technical_from_vendor(from, said),
            ForLogin::Prove(..) | ForLogin::Withdraw(_) | ForLogin::Node(..) | ForLogin::Matched(..) => {
                self.technical_from_border(message)
            }
            ForLogin::Bank(_, BankAnswer::Vouched(certificate)) => self
                .with_certificate(Technical::new(words.message_bank_vouched_technical()), certificate)
                .with(words.note(), words.note_assumed()),
            ForLogin::Bank(_, BankAnswer::Failed(failure)) => {
                Technical::new(words.message_bank_failed_technical()).with(words.detail_reason(), self.failure(failure))
            }
            ForLogin::Bank(_, BankAnswer::Back) => self.unverified(words.message_bank_back_technical()),
            ForLogin::Tick => Technical::new(words.message_login_tick_technical()),
        }
    }

    fn technical_portal(&self, portal: PortalId, message: ForPortal) -> Technical {
        let words = self.words;
        match message {
            ForPortal::Browser(_, said) => self.technical_browser(said),
            ForPortal::Token(_, _, certificate) => self.token(portal, certificate),
            ForPortal::Standing(_, certificate, standing) => self.technical_standing(certificate, standing),
            ForPortal::Cancelled(_) => Technical::new(words.message_portal_cancelled_technical()),
            ForPortal::Roles(_, roles) => self.technical_roles(roles),
            ForPortal::Decision(_, service, decision) => {
                let technical = Technical::new(words.message_portal_granted_technical())
                    .with(words.detail_service(), self.service(service));
                match decision {
                    Decision::Granted => technical,
                    Decision::Denied(denial) => technical.with(words.detail_reason(), self.denial(denial)),
                }
            }
            ForPortal::Recorded(_, service) => Technical::new(words.message_portal_recorded_technical())
                .with(words.detail_service(), self.service(service)),
        }
    }

    /// Whether a portal is another country's: the source for Latvia's says nothing of it.
    fn is_abroad(&self, portal: PortalId) -> bool {
        self.stage.countries.iter().any(|(_, country)| country.portals.has(portal))
    }

    /// What the unified login module vouches for: name, code, and the means that was used.
    fn token(&self, portal: PortalId, certificate: CertificateId) -> Technical {
        let words = self.words;
        let facts = &self.stage.certificates[certificate];
        let means = match facts.carrier {
            Carrier::Card(_) => words.method_eid().to_owned(),
            Carrier::App(app) => self.name(Word::App(app)),
            Carrier::Account(account) => self.name(Word::Account(account)),
        };
        let technical = if self.is_abroad(portal) {
            self.unverified(words.message_node_proved_technical())
        } else {
            ws_federation(words.message_portal_token_technical())
        };
        technical
            .with(words.detail_holder(), self.person(facts.holder))
            .with(words.detail_code(), self.code_of(facts.holder))
            .with(words.detail_method(), means)
    }

    fn technical_roles(&self, roles: Set<RoleId>) -> Technical {
        let words = self.words;
        let technical = Technical::new(words.message_portal_roles_technical());
        roles.iter().fold(Technical { source: Some(Source::UserTypes), ..technical }, |technical, role| {
            let facts = &self.stage.roles[role];
            let code = self.code_of(facts.holder);
            let form = match facts.role {
                Role::Resident => words.role_form_resident(&code),
                Role::Employee => words.role_form_employee(&code),
            };
            technical.with(&self.name(Word::Role(role)), form)
        })
    }

    fn technical_registers(&self, message: ForRegisters) -> Technical {
        let words = self.words;
        match message {
            ForRegisters::Roles(_, _, certificate) => Technical::new(words.message_registers_roles_technical())
                .with(words.detail_holder(), self.holder(certificate)),
            ForRegisters::May(_, _, role, certificate, service) => self
                .with_certificate(Technical::new(words.message_registers_may_technical()), certificate)
                .with(words.detail_role(), self.name(Word::Role(role)))
                .with(words.detail_service(), self.service(service)),
            ForRegisters::Match(_, assertion) => self.technical_match(assertion),
            ForRegisters::Record(_, _, service) => Technical::new(words.message_registers_record_technical())
                .with(words.detail_service(), self.service(service)),
        }
    }
}

/// Between a portal of Latvia and the unified login module.
fn ws_federation(name: &str) -> Technical {
    Technical::new(name).by(Protocol::WsFederation, Source::Library)
}
