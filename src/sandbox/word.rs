//! The words in which rules, ends and scripts speak of what happens in a world.
//!
//! An event, an action and a fact about the world each say themselves as a few words, from the general to the
//! particular: `typed pin1 annas-eid anna wrong`. A pattern (see [`super::pattern`]) is the beginning of such a saying.

use super::ids::{
    AccountId, AppId, BrowserId, CardId, CertificateId, CodeId, CountryId, DocumentId, LineId, MailId, MeansId, NodeId,
    PaymentId, PersonId, PhoneId, RoleId, SentenceId, ServiceId, SiteId,
};

/// The most words that a saying has.
pub(super) const LONGEST: usize = 6;

/// A word: one of the format's own, or the name of something in the scenario.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Word {
    /// The saying is over.
    #[default]
    End,
    /// A word of the format.
    Is(&'static str),
    /// Somebody.
    Person(PersonId),
    /// Some browser.
    Browser(BrowserId),
    /// Some site.
    Site(SiteId),
    /// Some service.
    Service(ServiceId),
    /// Some role.
    Role(RoleId),
    /// Some card.
    Card(CardId),
    /// Some phone.
    Phone(PhoneId),
    /// Some app.
    App(AppId),
    /// Some certificate.
    Certificate(CertificateId),
    /// Some document.
    Document(DocumentId),
    /// Some sentence of the learner.
    Sentence(SentenceId),
    /// Some line of somebody.
    Line(LineId),
    /// Some point of a script.
    Node(NodeId),
    /// Some verification code.
    Code(CodeId),
    /// Some account at a bank.
    Account(AccountId),
    /// Some payment.
    Payment(PaymentId),
    /// Some message with a link.
    Mail(MailId),
    /// Some country.
    Country(CountryId),
    /// Some means of another country.
    Means(MeansId),
}

/// A few words, from the general to the particular.
pub type Saying = [Word; LONGEST];

/// A saying of these words; what is beyond the longest is left out.
pub(super) fn saying<const N: usize>(words: [Word; N]) -> Saying {
    let mut whole = [Word::End; LONGEST];
    for (place, word) in whole.iter_mut().zip(words) {
        *place = word;
    }
    whole
}

/// A closed choice that has a word for each of its members.
pub trait Kind: Copy + 'static {
    /// Every member.
    const ALL: &'static [Self];
    /// The member's word.
    fn word(self) -> &'static str;

    /// The member with this word.
    fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

/// A closed choice and its words in one table.
macro_rules! kinds {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident $word:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$case_doc])* $case,)* }

        impl $crate::sandbox::word::Kind for $name {
            const ALL: &'static [Self] = &[$(Self::$case,)*];

            fn word(self) -> &'static str {
                match self { $(Self::$case => $word,)* }
            }
        }
    };
}
pub(crate) use kinds;

kinds! {
    /// A means to log in with.
    Method {
        /// The eID card in a reader.
        Eid "eid";
        /// The Smart-ID app, by a notification to the phone.
        SmartId "smart-id";
        /// The Smart-ID app, by a QR code on the screen that the phone scans.
        SmartIdQr "smart-id-qr";
        /// The eParaksts mobile app.
        EparakstsMobile "eparaksts-mobile";
        /// The internet bank.
        Bank "bank";
        /// A means of another country, by the eIDAS nodes.
        Eidas "eidas";
    }
}

kinds! {
    /// How Smart-ID shows that a request is the visitor's own, if the phone is notified.
    Notification {
        /// The same code on both screens, to be compared.
        Compare "notification";
        /// Three codes on the phone, of which one is to be chosen.
        Choose "choice";
    }
}

kinds! {
    /// Which of the codes on the phone somebody chose.
    Pick {
        /// The one that belongs to the request.
        Right "right";
        /// Another.
        Wrong "wrong";
    }
}

impl Method {
    /// Whether it belongs to the scheme that Latvia has notified, so that other countries take it.
    ///
    /// Source: the list of Estonia's authentication service TARA. That Smart-ID with a Latvian code is not to be
    /// expected abroad follows from that list; no source says it outright.
    pub fn is_notified(self) -> bool {
        match self {
            Self::Eid | Self::EparakstsMobile => true,
            Self::SmartId | Self::SmartIdQr | Self::Bank | Self::Eidas => false,
        }
    }
}

kinds! {
    /// A vendor of an identity app, with a server of its own.
    Vendor {
        /// The vendor of Smart-ID.
        SmartId "smart-id";
        /// The vendor of eParaksts mobile.
        EparakstsMobile "eparaksts-mobile";
        /// Whoever runs another country's own app.
        Abroad "abroad";
    }
}

kinds! {
    /// What the learner typed at a keypad. The digits themselves never leave the keypad.
    Typed {
        /// The code that was asked for.
        Right "right";
        /// No code of this card or app.
        Wrong "wrong";
        /// Another code of the same card or app, PIN2 in the window for PIN1 for example.
        OtherCode "other-code";
    }
}

kinds! {
    /// A code of a card or an app.
    Secret {
        /// Proves who somebody is.
        Pin1 "pin1";
        /// Signs.
        Pin2 "pin2";
        /// Opens a blocked PIN.
        Puk "puk";
        /// Proves to a bank who somebody is; the only one that is typed on a page.
        BankCode "bank-code";
    }
}

kinds! {
    /// What a key is used for.
    Purpose {
        /// To log in.
        Login "login";
        /// To sign or to approve a payment.
        Sign "sign";
    }
}

impl Purpose {
    /// The code that guards the key.
    pub fn secret(self) -> Secret {
        match self {
            Self::Login => Secret::Pin1,
            Self::Sign => Secret::Pin2,
        }
    }
}
