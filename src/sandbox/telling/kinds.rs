//! The words of closed choices: codes, standings, means, reasons, phases.

use super::Teller;
use crate::course::Date;
use crate::sandbox::device::Standing;
use crate::sandbox::ids::{CodeId, PersonId};
use crate::sandbox::message::Matter;
use crate::sandbox::page::{Denial, Failure};
use crate::sandbox::phase::Phase;
use crate::sandbox::stage::Level;
use crate::sandbox::word::{Method, Purpose, Secret, Vendor, Word};

impl Teller {
    /// A phase's name.
    pub fn phase(&self, phase: Phase) -> String {
        let words = self.words;
        let told = match phase {
            Phase::Identification => words.phase_identification(),
            Phase::Authentication => words.phase_authentication(),
            Phase::Authorization => words.phase_authorization(),
            Phase::Signature => words.phase_signature(),
            Phase::Safety => words.phase_safety(),
            Phase::Audit => words.phase_audit(),
        };
        told.to_owned()
    }

    /// The letters that stand for a phase.
    pub fn phase_letter(&self, phase: Phase) -> &str {
        let words = self.words;
        match phase {
            Phase::Identification => words.phase_identification_letter(),
            Phase::Authentication => words.phase_authentication_letter(),
            Phase::Authorization => words.phase_authorization_letter(),
            Phase::Signature => words.phase_signature_letter(),
            Phase::Safety => words.phase_safety_letter(),
            Phase::Audit => words.phase_audit_letter(),
        }
    }

    /// The name of a code of a card or an app.
    pub fn secret(&self, secret: Secret) -> &'static str {
        match secret {
            Secret::Pin1 => self.words.secret_pin1(),
            Secret::Pin2 => self.words.secret_pin2(),
            Secret::Puk => self.words.secret_puk(),
            Secret::BankCode => self.words.secret_bank_code(),
        }
    }

    /// The name of a means to log in with.
    pub fn method(&self, method: Method) -> &'static str {
        match method {
            Method::Eid => self.words.method_eid(),
            Method::SmartId => self.words.method_smart_id(),
            Method::SmartIdQr => self.words.method_smart_id_qr(),
            Method::Bank => self.words.method_bank(),
            Method::Eidas => self.words.method_eidas(),
            Method::EparakstsMobile => self.words.method_eparaksts_mobile(),
        }
    }

    /// A day, as the language writes it.
    pub fn day(&self, date: Date) -> String {
        let words = self.words;
        let (year, month, day) = date.parts();
        let month = match month {
            1 => words.month_1(),
            2 => words.month_2(),
            3 => words.month_3(),
            4 => words.month_4(),
            5 => words.month_5(),
            6 => words.month_6(),
            7 => words.month_7(),
            8 => words.month_8(),
            9 => words.month_9(),
            10 => words.month_10(),
            11 => words.month_11(),
            _ => words.month_12(),
        };
        words.date(&day, &month, &year)
    }

    /// The name of the vendor of an app.
    pub(super) fn vendor(&self, vendor: Vendor) -> &'static str {
        match vendor {
            Vendor::SmartId => self.words.party_vendor_smart_id(),
            Vendor::Abroad => self.words.party_vendor_abroad(),
            Vendor::EparakstsMobile => self.words.party_vendor_eparaksts_mobile(),
        }
    }

    /// What an app's owner is asked to confirm.
    pub(super) fn matter(&self, matter: Matter) -> String {
        match matter {
            Matter::Abroad(country) => self.words.matter_abroad(&self.name(Word::Country(country))),
            Matter::Login(service) => self.words.matter_login(&self.name(Word::Service(service))),
            Matter::Payment(payment) => self.words.matter_payment(&self.name(Word::Payment(payment))),
        }
    }

    /// What a page says while it waits for an app of this vendor.
    pub(super) fn open_app(&self, vendor: Vendor) -> String {
        match vendor {
            Vendor::SmartId => self.words.page_app_wait(&self.words.method_smart_id()),
            Vendor::EparakstsMobile => self.words.page_app_wait(&self.words.method_eparaksts_mobile()),
            Vendor::Abroad => self.words.page_app_wait_abroad().to_owned(),
        }
    }

    pub(super) fn purpose(&self, purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::Login => self.words.purpose_login(),
            Purpose::Sign => self.words.purpose_sign(),
        }
    }

    pub(super) fn level(&self, level: Level) -> &'static str {
        match level {
            Level::Low => self.words.level_low(),
            Level::Substantial => self.words.level_substantial(),
            Level::High => self.words.level_high(),
        }
    }

    pub(super) fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Valid => self.words.standing_valid(),
            Standing::Expired => self.words.standing_expired(),
            Standing::Suspended => self.words.standing_suspended(),
            Standing::Revoked => self.words.standing_revoked(),
        }
    }

    pub(super) fn denial(&self, denial: Denial) -> &'static str {
        match denial {
            Denial::Role => self.words.denial_role(),
            Denial::Level => self.words.denial_level(),
            Denial::Document => self.words.denial_document(),
            Denial::Person => self.words.denial_person(),
        }
    }

    /// Why a login failed, or why there is no signature, in a sentence.
    pub fn failure(&self, failure: Failure) -> String {
        let words = self.words;
        let told = match failure {
            Failure::Cancelled => words.failure_cancelled(),
            Failure::CardRemoved => words.failure_card_removed(),
            Failure::OtherCard => words.failure_other_card(),
            Failure::Blocked(secret) => return words.failure_blocked(&self.secret(secret)),
            Failure::NoReader => words.failure_no_reader(),
            Failure::Certificate(Standing::Valid) => words.failure_certificate_valid(),
            Failure::Certificate(Standing::Expired) => words.failure_certificate_expired(),
            Failure::Certificate(Standing::Suspended) => words.failure_certificate_suspended(),
            Failure::Certificate(Standing::Revoked) => words.failure_certificate_revoked(),
            Failure::Rejected => words.failure_rejected(),
            Failure::TimedOut => words.failure_timed_out(),
            Failure::UnknownAccount => words.failure_unknown_account(),
            Failure::NotCustomer => words.failure_not_customer(),
            Failure::WrongCode => words.failure_wrong_code(),
            Failure::OtherCountry => words.failure_other_country(),
            Failure::Nobody => words.failure_nobody(),
            Failure::Unmatched => words.failure_unmatched(),
            Failure::NoConsent => words.failure_no_consent(),
            Failure::AnothersSignature => words.failure_anothers_signature(),
        };
        told.to_owned()
    }

    /// A person's invented code, or a sign for one that nobody knows.
    pub fn code_of(&self, person: PersonId) -> String {
        self.stage.people[person].code.clone().unwrap_or_else(|| self.words.code_unknown().to_owned())
    }

    /// The four digits of a verification code.
    pub fn digits(&self, code: CodeId) -> String {
        self.stage.codes[code].digits()
    }

    pub(super) fn person(&self, person: PersonId) -> String {
        self.name(Word::Person(person))
    }
}
