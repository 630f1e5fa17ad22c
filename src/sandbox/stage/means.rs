//! What identities are proved with: cards, apps, and the certificates whose keys are in them.

use super::Stage;
use crate::course::Date;
use crate::sandbox::ids::{AccountId, AppId, CardId, CertificateId, CountryId, DocumentId, PersonId, PhoneId};
use crate::sandbox::word::{Purpose, Secret, Vendor, kinds};

/// What is known of a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardFacts {
    /// Whose it is.
    pub owner: PersonId,
    /// Its own last day as a document, which is not that of its certificates.
    pub until: Option<Date>,
    /// Where its codes are.
    pub memory: Memory,
}

/// Where a card's codes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Memory {
    /// Whoever uses the card knows them.
    Known,
    /// They are forgotten, and only written in this document: the PIN envelope.
    Written(DocumentId),
    /// Only this person knows them, and types them.
    Own(PersonId),
}

/// An identity app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AppFacts {
    /// The phone that it is on; the phone's owner is its holder.
    pub phone: PhoneId,
    /// Whose app it is.
    pub vendor: Vendor,
}

/// A certificate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
    /// In whose name it is.
    pub holder: PersonId,
    /// Where its key is.
    pub carrier: Carrier,
    /// What its key is for.
    pub purpose: Purpose,
    /// The last day on which it is valid.
    pub until: Date,
    /// The last day of the certificate that would take its place, if it can be renewed remotely.
    pub renewal: Option<Date>,
    /// How sure one can be of who uses it.
    pub level: Level,
    /// The country that issued it, if that is not Latvia.
    pub country: Option<CountryId>,
}

impl Certificate {
    /// The code that guards the key.
    pub fn secret(&self) -> Secret {
        match self.carrier {
            Carrier::Card(_) | Carrier::App(_) => self.purpose.secret(),
            Carrier::Account(_) => Secret::BankCode,
        }
    }
}

/// Where a key is kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Carrier {
    /// On an eID card.
    Card(CardId),
    /// In an app on a phone.
    App(AppId),
    /// At a bank: its word for the holder of this account is simulated as a certificate.
    Account(AccountId),
}

kinds! {
    /// How sure one can be of an identity, after Article 8 of the eIDAS regulation.
    Level {
        /// Limited confidence.
        Low "low";
        /// Substantial confidence.
        Substantial "substantial";
        /// The highest confidence.
        High "high";
    }
}

impl Stage {
    /// A vendor's app that answers for somebody.
    pub fn app_of(&self, person: PersonId, vendor: Vendor) -> Option<AppId> {
        let fits = |app: &AppFacts| app.vendor == vendor && self.phones[app.phone] == person;
        self.apps.iter().find(|(_, app)| fits(app)).map(|(id, _)| id)
    }

    /// Whose app it is: the owner of the phone that it is on.
    pub fn owner_of(&self, app: AppId) -> PersonId {
        self.phones[self.apps[app].phone]
    }

    /// The certificates on a card, in order.
    pub fn certificates_on(&self, card: CardId) -> impl Iterator<Item = (CertificateId, &Certificate)> {
        self.certificates.iter().filter(move |(_, certificate)| certificate.carrier == Carrier::Card(card))
    }

    /// The certificate that a card proves its holder with.
    pub fn card_certificate(&self, card: CardId) -> Option<CertificateId> {
        self.certificates_on(card).find(|(_, certificate)| certificate.purpose == Purpose::Login).map(|(id, _)| id)
    }

    /// The certificate whose key an app uses.
    pub fn app_certificate(&self, app: AppId, purpose: Purpose) -> Option<CertificateId> {
        let fits =
            |certificate: &Certificate| certificate.carrier == Carrier::App(app) && certificate.purpose == purpose;
        self.certificates.iter().find(|(_, certificate)| fits(certificate)).map(|(id, _)| id)
    }

    /// The certificate that stands for a bank's word for an account's holder.
    pub fn account_certificate(&self, account: AccountId) -> Option<CertificateId> {
        let fits = |certificate: &Certificate| certificate.carrier == Carrier::Account(account);
        self.certificates.iter().find(|(_, certificate)| fits(certificate)).map(|(id, _)| id)
    }

    /// Whether whoever logs in with this certificate is asked first whether their data may go to the service.
    pub fn asks_consent(&self, certificate: CertificateId) -> bool {
        match self.certificates[certificate].carrier {
            Carrier::Card(_) | Carrier::Account(_) => false,
            Carrier::App(app) => match self.apps[app].vendor {
                Vendor::SmartId | Vendor::Abroad => false,
                Vendor::EparakstsMobile => true,
            },
        }
    }
}
