//! What a browser shows, and what can be pressed there: the language that sites and browsers share.

use super::device::{Assertion, Standing};
use super::ids::{BrowserId, CodeId, CountryId, MeansId, PersonId, RoleId, ServiceId, Set, SiteId};
use super::stage::{Stage, Submission};
use super::word::{Kind, Method, Secret, Vendor};

/// A page of a site.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Page {
    /// Whose page it is: the address bar tells.
    pub site: SiteId,
    /// What it shows.
    pub view: View,
}

/// What a page shows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum View {
    /// A portal's services, before anybody has logged in.
    Home,
    /// The means to log in with, to choose from.
    Methods,
    /// The banks that vouch, to choose from.
    Banks,
    /// The means of the country's notified scheme, to choose from: another country asks who is there.
    Scheme,
    /// "Follow the window of the card reader."
    CardWait,
    /// A field for the code by which the means knows its owner.
    Account(Method),
    /// A field for the code by which a means of another country knows its owner.
    NationalAccount(MeansId),
    /// The verification code to compare with the phone.
    ControlCode(CodeId),
    /// The countries to choose from.
    Countries,
    /// The four attributes that would cross the border, to agree to or not.
    Attributes(Assertion),
    /// "Open the app on your phone": the app shows no code, only who asks and for what.
    AppWait(Vendor),
    /// A QR code that changes every second, for the session of this browser.
    Qr(BrowserId),
    /// A field for a code.
    Code(Secret),
    /// "Thank you, your data have been confirmed": what a phishing site says to anything.
    Thanks,
    /// "Your data go to this service. Do you agree?"
    Consent(ServiceId),
    /// The roles to choose from.
    Roles(Set<RoleId>),
    /// "You have the right to use this service."
    Rights(ServiceId),
    /// "You do not have the right to use this service."
    Denied(ServiceId, Denial),
    /// An e-service being filled in.
    Service(ServiceId, Applicant),
    /// "Sign in the window of the card reader": the application waits for a signature.
    Signing(ServiceId, Applicant),
    /// "Your application is not signed."
    Unsigned(ServiceId, Applicant, Failure),
    /// "Your application has been received."
    Receipt(ServiceId, Register),
    /// "You have logged out."
    LoggedOut,
    /// The login has failed.
    Failed(Failure),
}

/// For whom an e-service is being filled in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Applicant {
    /// For whoever is logged in.
    Oneself,
    /// For a client who is not named yet.
    Missing,
    /// For this client.
    Client(PersonId),
}

/// Whether an application that was handed in must be, or has been, put on record in the centre's own system.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Register {
    /// There is nothing to record: somebody applied for themselves.
    NotNeeded,
    /// Not recorded yet.
    Open,
    /// Recorded.
    Done,
}

/// Why a portal denies a service to somebody whom it knows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Denial {
    /// Nobody may use it in this role.
    Role,
    /// The means used is not strong enough.
    Level,
    /// Something else must be handed in first.
    Document,
    /// It is another person's.
    Person,
}

/// Why a login failed, or why there is no signature.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Failure {
    /// The card software was closed.
    Cancelled,
    /// The card was taken out before the end.
    CardRemoved,
    /// The card of the chosen certificate is not in the reader.
    OtherCard,
    /// The code of the card, the app or the bank is blocked.
    Blocked(Secret),
    /// The computer has no card reader.
    NoReader,
    /// The certificate's register says that it must not be used.
    Certificate(Standing),
    /// The phone's owner has rejected the request.
    Rejected,
    /// Nobody answered in time.
    TimedOut,
    /// The means knows no such account.
    UnknownAccount,
    /// The chosen bank has no such customer.
    NotCustomer,
    /// On the phone another code was chosen than the one on the page.
    WrongCode,
    /// The certificate was issued by another country.
    OtherCountry,
    /// The other country vouches for nobody: the login there was broken off, or the person did not agree.
    Nobody,
    /// Another country vouches for the person, but the registers do not know which entry is theirs.
    Unmatched,
    /// The visitor did not agree that their data go to the service.
    NoConsent,
    /// Another person has signed than the one who is logged in.
    AnothersSignature,
}

/// Something to press on a page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Button {
    /// Log in to use a service.
    LogIn(ServiceId),
    /// Log in with this means.
    Method(Method),
    /// Log in through the bank at this address.
    Bank(SiteId),
    /// Log in with this means of another country.
    Means(MeansId),
    /// Be proved by this country.
    Country(CountryId),
    /// Break the login off.
    Cancel,
    /// Agree that one's data go to the service, or cross the border.
    Agree,
    /// Do not agree.
    Refuse,
    /// Try the login once more.
    Again,
    /// Act in this role.
    Role(RoleId),
    /// Open a service that one has the right to.
    Open(ServiceId),
    /// Ask for another service.
    Want(ServiceId),
    /// Hand the application in.
    Submit,
    /// Sign the application and hand it in.
    Sign,
    /// Put the application on record.
    Record,
    /// Log out.
    LogOut,
    /// Back to the portal's first page.
    Home,
}

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Field {
    /// The code by which a means knows its owner.
    Account,
    /// The code of the client in whose name one applies.
    Client,
    /// A code that proves who somebody is. Only a bank's belongs on a page, and only on the bank's.
    Code(Secret),
}

impl View {
    /// What can be pressed here. The page decides it alone; a browser offers exactly this.
    pub fn buttons(self, site: SiteId, stage: &Stage) -> Vec<Button> {
        let services = || stage.services_of(site);
        match self {
            Self::Home => services().map(Button::LogIn).collect(),
            Self::Methods => stage.means_of(site).into_iter().chain([Button::Cancel]).collect(),
            Self::Banks => stage.banks.iter().map(|(_, bank)| Button::Bank(*bank)).chain([Button::Cancel]).collect(),
            Self::Scheme => stage.scheme_of(site).into_iter().chain([Button::Cancel]).collect(),
            Self::Countries => stage.countries_beside(site).map(Button::Country).chain([Button::Cancel]).collect(),
            Self::CardWait | Self::Thanks => Vec::new(),
            Self::Account(_)
            | Self::NationalAccount(_)
            | Self::ControlCode(_)
            | Self::AppWait(_)
            | Self::Qr(_)
            | Self::Code(_)
            | Self::Signing(..) => vec![Button::Cancel],
            Self::Consent(_) | Self::Attributes(_) => vec![Button::Agree, Button::Refuse],
            Self::Roles(roles) => roles.iter().map(Button::Role).chain([Button::LogOut]).collect(),
            Self::Rights(service) => vec![Button::Open(service), Button::LogOut],
            Self::Denied(denied, _) => {
                services().filter(|service| *service != denied).map(Button::Want).chain([Button::LogOut]).collect()
            }
            Self::Service(_, Applicant::Missing) => vec![Button::LogOut],
            Self::Service(service, Applicant::Oneself | Applicant::Client(_)) => {
                let hand_in = match stage.services[service].submission {
                    Submission::Plain => Button::Submit,
                    Submission::Signed => Button::Sign,
                };
                vec![hand_in, Button::LogOut]
            }
            Self::Unsigned(..) => vec![Button::Again, Button::LogOut],
            Self::Receipt(done, register) => {
                let record = (register == Register::Open).then_some(Button::Record);
                let others = services().filter(|service| *service != done).map(Button::Want);
                record.into_iter().chain(others).chain([Button::LogOut]).collect()
            }
            Self::LoggedOut => vec![Button::Home],
            Self::Failed(_) => vec![Button::Again, Button::Cancel],
        }
    }

    /// The field that the page has, if any.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Account(_) | Self::NationalAccount(_) => Some(Field::Account),
            Self::Code(secret) => Some(Field::Code(secret)),
            Self::Service(_, Applicant::Missing | Applicant::Client(_)) => Some(Field::Client),
            Self::Home
            | Self::Methods
            | Self::Banks
            | Self::Scheme
            | Self::Countries
            | Self::Attributes(_)
            | Self::CardWait
            | Self::ControlCode(_)
            | Self::AppWait(_)
            | Self::Qr(_)
            | Self::Thanks
            | Self::Consent(_)
            | Self::Roles(_)
            | Self::Rights(_)
            | Self::Denied(..)
            | Self::Service(_, Applicant::Oneself)
            | Self::Signing(..)
            | Self::Unsigned(..)
            | Self::Receipt(..)
            | Self::LoggedOut
            | Self::Failed(_) => None,
        }
    }

    /// The view's word in patterns.
    pub fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Methods => "methods",
            Self::Banks => "banks",
            Self::Scheme => "scheme",
            Self::Countries => "countries",
            Self::Attributes(_) => "attributes",
            Self::CardWait => "card-wait",
            Self::Account(_) | Self::NationalAccount(_) => "account",
            Self::ControlCode(_) => "control-code",
            Self::AppWait(_) => "app-wait",
            Self::Qr(_) => "qr",
            Self::Code(_) => "code",
            Self::Thanks => "thanks",
            Self::Consent(_) => "consent",
            Self::Roles(_) => "roles",
            Self::Rights(_) => "rights",
            Self::Denied(..) => "denied",
            Self::Service(..) => "service",
            Self::Signing(..) => "signing",
            Self::Unsigned(..) => "unsigned",
            Self::Receipt(..) => "receipt",
            Self::LoggedOut => "logged-out",
            Self::Failed(_) => "failed",
        }
    }
}

impl Kind for Denial {
    const ALL: &'static [Self] = &[Self::Role, Self::Level, Self::Person, Self::Document];

    fn word(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Level => "level",
            Self::Person => "person",
            Self::Document => "document",
        }
    }
}
