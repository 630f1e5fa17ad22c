//! What can be wrong with a setup beyond what its types rule out.

/// What was wrong with a name or a pattern.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SetupFault {
    /// The same name was given twice, to different things.
    DoubleName(String),
    /// The name is one of the format's words.
    ReservedName(String),
    /// A word that is neither a name nor one of the format's.
    UnknownWord(String),
    /// A name that stands for something of another sort than is asked for here.
    WrongSort(String),
    /// A pattern without words, or with more than any saying has.
    BadPattern(String),
    /// A deed that nobody can do.
    UnknownDeed(String),
    /// A step of a script must have exactly one of `hears` and `sees`.
    Trigger(String),
    /// A rule must be of exactly one kind.
    RuleKind(String),
    /// Two ends, or two rules, have the same id.
    DoubleId(String),
    /// An end's or a rule's id is none: lower-case letters, digits and hyphens.
    BadId(String),
    /// A person's code that does not look invented: `DEMO-` and six digits.
    RealCode(String),
    /// An address that could be a real one: invented ones end in `.example` (RFC 2606).
    RealAddress(String),
    /// There are fewer verification codes than the apps need, so that two sessions would show the same one.
    TooFewCodes,
    /// A verification code is not four digits, or stands there twice.
    BadCode(String),
    /// The challenges have not been turned into codes.
    CodesNotDrawn,
    /// Of the countries exactly one must have no login module of its own: Latvia, where the unified one is.
    NotOneHome(String),
    /// The letters of a country are not two capitals.
    BadCountry(String),
    /// Somebody has a certificate in a scenario that crosses a border, and nothing is said of their attributes.
    NoIdentity(String),
    /// There are more things of a sort than the sandbox can hold.
    TooMany(String),
}

impl SetupFault {
    /// The text that is wrong, as it stands in the setup, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::DoubleName(text)
            | Self::ReservedName(text)
            | Self::UnknownWord(text)
            | Self::WrongSort(text)
            | Self::BadPattern(text)
            | Self::UnknownDeed(text)
            | Self::Trigger(text)
            | Self::RuleKind(text)
            | Self::DoubleId(text)
            | Self::BadId(text)
            | Self::RealCode(text)
            | Self::RealAddress(text)
            | Self::BadCode(text)
            | Self::NotOneHome(text)
            | Self::BadCountry(text)
            | Self::NoIdentity(text)
            | Self::TooMany(text) => Some(text),
            Self::TooFewCodes | Self::CodesNotDrawn => None,
        }
    }
}
