//! The X-ray as an engineer would see it, where an app's vendor has a part: Smart-ID by its own interface, eParaksts
//! mobile by `OpenID` Connect.

use super::Teller;
use super::message::{Protocol, Technical};
use super::source::Source;
use crate::sandbox::ids::{CertificateId, CodeId};
use crate::sandbox::message::{AppAnswer, ForApp, ForVendor, FromVendor, Party, Tie};
use crate::sandbox::word::{Vendor, Word};

/// The way of logging in with the app while the page is on another device.
const CROSS_DEVICE: &str = "urn:eparaksts:authentication:flow:mobileid:cross-device";
/// What is asked for: the identity.
const IDENTITY: &str = "urn:lvrtc:fpeil:aa";
/// How an identifier of a person of Latvia begins.
const SERIAL_NUMBER: &str = "PNOLV-…";

impl Teller {
    pub(super) fn technical_app(&self, message: ForApp) -> Technical {
        let words = self.words;
        match message {
            ForApp::Request(matter, tie) => {
                let technical = Technical::new(words.message_app_request_technical())
                    .with(words.detail_purpose(), self.purpose(matter.purpose()))
                    .with(words.detail_request(), self.matter(matter));
                match tie {
                    Tie::Named => technical,
                    Tie::Code(code) | Tie::Choice(code, _) => self.verification(technical, code),
                }
            }
            ForApp::Withdrawn => {
                Technical::new(words.message_app_withdrawn_technical()).with(words.note(), words.note_not_in_life())
            }
        }
    }

    fn verification(&self, technical: Technical, code: CodeId) -> Technical {
        technical
            .with(self.words.detail_verification_code(), self.digits(code))
            .with(self.words.detail_formula(), self.words.formula_verification_code())
    }

    /// What the login module hears from a vendor's server.
    pub(super) fn technical_from_vendor(&self, from: Party, said: FromVendor) -> Technical {
        let words = self.words;
        let protocol = if let Party::Vendor(vendor) = from { protocol(vendor) } else { None };
        match said {
            FromVendor::Started(code) => self.started(protocol, code),
            FromVendor::Asked => self.likely(words.message_login_asked_technical(), protocol),
            FromVendor::Scanned(app) => self
                .likely(words.message_login_scanned_technical(), protocol)
                .with(words.detail_request(), self.name(Word::App(app))),
            FromVendor::Answered(AppAnswer::WrongCode) => self
                .likely(words.message_login_wrong_code_technical(), protocol)
                .with(words.detail_result(), "WRONG_VC"),
            FromVendor::Answered(AppAnswer::Approved(certificate)) => self.approved(protocol, certificate),
            FromVendor::Answered(AppAnswer::Rejected) => self.rejected_by(protocol),
            FromVendor::Answered(AppAnswer::Blocked) => self.likely(words.message_login_blocked_technical(), protocol),
            FromVendor::Unknown => self.likely(words.message_login_unknown_technical(), protocol),
        }
    }

    fn started(&self, protocol: Option<Protocol>, code: CodeId) -> Technical {
        let name = self.words.message_login_started_technical();
        let technical = match protocol {
            Some(Protocol::SmartIdApi) => Technical::new(name).by(Protocol::SmartIdApi, Source::SmartId),
            other => return self.likely(name, other).with(self.words.detail_verification_code(), self.digits(code)),
        };
        self.verification(technical, code)
    }

    fn rejected_by(&self, protocol: Option<Protocol>) -> Technical {
        let name = self.words.message_login_rejected_technical();
        match protocol {
            Some(Protocol::SmartIdApi) => Technical::new(name)
                .by(Protocol::SmartIdApi, Source::SmartId)
                .with(self.words.detail_result(), "USER_REFUSED"),
            other => self.likely(name, other),
        }
    }

    fn approved(&self, protocol: Option<Protocol>, certificate: CertificateId) -> Technical {
        let words = self.words;
        let technical = match protocol {
            Some(Protocol::SmartIdApi) => Technical::new(words.message_login_approved_technical())
                .by(Protocol::SmartIdApi, Source::SmartId)
                .with(words.detail_result(), "OK"),
            Some(Protocol::OpenIdConnect) => Technical::new(words.message_login_approved_token())
                .by(Protocol::OpenIdConnect, Source::Eparaksts)
                .with(words.detail_holder(), self.holder(certificate))
                .with("serial_number", SERIAL_NUMBER),
            other => self.likely(words.message_login_approved_technical(), other),
        };
        self.with_certificate(technical, certificate)
    }

    /// A message whose protocol, if any is known, is not verified.
    fn likely(&self, name: &str, protocol: Option<Protocol>) -> Technical {
        Technical { protocol, ..Technical::new(name).with(self.words.note(), self.words.note_assumed()) }
    }

    /// What a vendor's server hears.
    pub(super) fn technical_for_vendor(&self, vendor: Vendor, message: ForVendor) -> Technical {
        let words = self.words;
        match message {
            ForVendor::Begin(_, person, matter) => self
                .request(vendor)
                .with(words.detail_code(), self.code_of(person))
                .with(words.detail_purpose(), self.purpose(matter.purpose())),
            ForVendor::Scanned(..) => self.likely(words.message_vendor_scanned_technical(), protocol(vendor)),
            ForVendor::Ask(_, _, matter) => self
                .likely(words.message_vendor_ask_technical(), protocol(vendor))
                .with(words.detail_purpose(), self.purpose(matter.purpose())),
            ForVendor::Withdraw(_) => self.likely(words.message_vendor_withdraw_technical(), protocol(vendor)),
            ForVendor::Answer(_, AppAnswer::Approved(certificate)) => {
                self.with_certificate(Technical::new(words.message_vendor_approved_technical()), certificate)
            }
            ForVendor::Answer(_, AppAnswer::Rejected) => Technical::new(words.message_vendor_rejected_technical()),
            ForVendor::Answer(_, AppAnswer::Blocked) => Technical::new(words.message_vendor_blocked_technical()),
            ForVendor::Answer(_, AppAnswer::WrongCode) => Technical::new(words.message_vendor_wrong_code_technical()),
        }
    }

    fn request(&self, vendor: Vendor) -> Technical {
        let words = self.words;
        match vendor {
            Vendor::SmartId => {
                Technical::new(words.message_vendor_begin_smart_id()).by(Protocol::SmartIdApi, Source::SmartId)
            }
            Vendor::Abroad => {
                Technical::new(words.message_app_request_technical()).with(words.note(), words.note_assumed())
            }
            Vendor::EparakstsMobile => Technical::new(words.message_vendor_begin_eparaksts_mobile())
                .by(Protocol::OpenIdConnect, Source::Eparaksts)
                .with("acr_values", CROSS_DEVICE)
                .with("scope", IDENTITY),
        }
    }
}

/// The protocol to a vendor's server; of other countries' apps none is known.
fn protocol(vendor: Vendor) -> Option<Protocol> {
    match vendor {
        Vendor::SmartId => Some(Protocol::SmartIdApi),
        Vendor::EparakstsMobile => Some(Protocol::OpenIdConnect),
        Vendor::Abroad => None,
    }
}
