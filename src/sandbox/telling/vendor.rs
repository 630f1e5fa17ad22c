//! The X-ray as an engineer would see it, where an app's vendor has a part: Smart-ID by its own interface, eParaksts
//! mobile by OpenID Connect.

use super::Teller;
use super::message::{Protocol, Technical};
use crate::sandbox::ids::{CertificateId, CodeId};
use crate::sandbox::message::{AppAnswer, ForApp, ForVendor, FromVendor, Party, Tie};
use crate::sandbox::word::{Vendor, Word};

/// The Smart-ID relying party API, version 3.
const SMART_ID: &str = "S20";
/// Its result codes.
const SMART_ID_RESULTS: &str = "S21";
/// The code of those who use the eParaksts platform.
const EPARAKSTS: &str = "S41";

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
        let protocol = if let Party::Vendor(vendor) = from { protocol(vendor) } else { Protocol::SmartIdApi };
        match said {
            FromVendor::Started(code) => {
                self.verification(Technical::new(words.message_login_started_technical()).by(protocol, SMART_ID), code)
            }
            FromVendor::Asked => self.assumed(words.message_login_asked_technical(), protocol),
            FromVendor::Scanned(app) => self
                .assumed(words.message_login_scanned_technical(), protocol)
                .with(words.detail_request(), self.name(Word::App(app))),
            FromVendor::Answered(AppAnswer::WrongCode) => Technical::new(words.message_login_wrong_code_technical())
                .by(protocol, SMART_ID_RESULTS)
                .with(words.detail_result(), "WRONG_VC"),
            FromVendor::Answered(AppAnswer::Approved(certificate)) => self.approved(protocol, certificate),
            FromVendor::Answered(AppAnswer::Rejected) if protocol == Protocol::SmartIdApi => {
                Technical::new(words.message_login_rejected_technical())
                    .by(protocol, SMART_ID_RESULTS)
                    .with(words.detail_result(), "USER_REFUSED")
            }
            FromVendor::Answered(AppAnswer::Rejected) => {
                self.assumed(words.message_login_rejected_technical(), protocol)
            }
            FromVendor::Answered(AppAnswer::Blocked) => self.assumed(words.message_login_blocked_technical(), protocol),
            FromVendor::Unknown => self.assumed(words.message_login_unknown_technical(), protocol),
        }
    }

    fn approved(&self, protocol: Protocol, certificate: CertificateId) -> Technical {
        let words = self.words;
        let technical = if protocol == Protocol::SmartIdApi {
            Technical::new(words.message_login_approved_technical())
                .by(protocol, SMART_ID_RESULTS)
                .with(words.detail_result(), "OK")
        } else {
            Technical::new(words.message_login_approved_token())
                .by(protocol, EPARAKSTS)
                .with(words.detail_holder(), self.holder(certificate))
                .with("serial_number", words.serial_number())
        };
        self.with_certificate(technical, certificate)
    }

    /// What a vendor's server hears.
    pub(super) fn technical_for_vendor(&self, vendor: Vendor, message: ForVendor) -> Technical {
        let words = self.words;
        match message {
            ForVendor::Begin(_, person, matter) => self
                .request(vendor)
                .with(words.detail_code(), self.code_of(person))
                .with(words.detail_purpose(), self.purpose(matter.purpose())),
            ForVendor::Scanned(..) => {
                Technical::new(words.message_vendor_scanned_technical()).by(protocol(vendor), SMART_ID)
            }
            ForVendor::Ask(_, _, matter) => self
                .assumed(words.message_vendor_ask_technical(), protocol(vendor))
                .with(words.detail_purpose(), self.purpose(matter.purpose())),
            ForVendor::Withdraw(_) => self.assumed(words.message_vendor_withdraw_technical(), protocol(vendor)),
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
            Vendor::SmartId => Technical::new(words.message_vendor_begin_smart_id()).by(Protocol::SmartIdApi, SMART_ID),
            Vendor::EparakstsMobile => Technical::new(words.message_vendor_begin_eparaksts_mobile())
                .by(Protocol::OpenIdConnect, EPARAKSTS)
                .with("acr_values", words.acr_cross_device())
                .with("scope", words.scope_identity()),
        }
    }
}

fn protocol(vendor: Vendor) -> Protocol {
    match vendor {
        Vendor::SmartId => Protocol::SmartIdApi,
        Vendor::EparakstsMobile => Protocol::OpenIdConnect,
    }
}
