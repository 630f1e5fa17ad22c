//! The names that an author gave, and the words that the format knows: how the one becomes a [`Word`].

use crate::sandbox::device::{SignIn, Standing, TraceAct};
use crate::sandbox::ids::{Key, SiteId};
use crate::sandbox::page::Denial;
use crate::sandbox::pattern::{Guard, Pattern};
use crate::sandbox::sorted_map::SortedMap;
use crate::sandbox::stage::{DocumentState, Role};
use crate::sandbox::word::{Kind, LONGEST, Method, Purpose, Saying, Secret, Typed, Word};

/// The name of the login module's site in patterns.
pub(super) const LOGIN_SITE: &str = "login-module";

/// The words that events, facts, actions and deeds begin with, and those inside them that no closed choice lists.
const WORDS: &[&str] = &[
    // Events.
    "refused",
    "restless",
    "sent",
    "opened",
    "method-chosen",
    "entered",
    "page-closed",
    "traced",
    "card-inserted",
    "card-taken",
    "certificate-chosen",
    "typed",
    "blocked",
    "unblocked",
    "pin-changed",
    "number-changed",
    "inspected",
    "renewed",
    "key-used",
    "requested",
    "rejected",
    "scanned",
    "picked",
    "touched",
    "approved",
    "consented",
    "surrendered",
    "paid",
    "not-paid",
    "followed",
    "reported",
    "code-shown",
    "certificate-checked",
    "authenticated",
    "signed",
    "login-failed",
    "timed-out",
    "session-opened",
    "role-taken",
    "authorized",
    "denied",
    "submitted",
    "recorded",
    "logged-out",
    "told",
    "said",
    "moved",
    "examined",
    "consulted",
    "form-filled",
    "form-signed",
    "form-filed",
    "read-aloud",
    "signed-in",
    "screen-locked",
    "stepped-away",
    "came-back",
    "waited",
    "left",
    "account",
    "client",
    "means-chosen",
    "country-chosen",
    "disclosed",
    "withheld",
    "vouched",
    "matched",
    "unmatched",
    // Facts.
    "page",
    "away",
    "screen",
    "locked",
    "signing-in",
    "session",
    "acting",
    "application",
    "window",
    "insert",
    "choose",
    "code",
    "unblock",
    "information",
    "renewing",
    "request",
    "bank-asks",
    "private",
    "history",
    "kept",
    "downloaded",
    "leaked",
    "number",
    "pin",
    "codes-same",
    "codes-differ",
    "at",
    "reader",
    "certificate",
    "form",
    "filled",
    "filed",
    "person",
    // Pages.
    "home",
    "methods",
    "card-wait",
    "control-code",
    "app-wait",
    "qr",
    "thanks",
    "consent",
    "roles",
    "rights",
    "service",
    "receipt",
    "failed",
    "scheme",
    "countries",
    "attributes",
    // Buttons.
    "press",
    "log-in",
    "method",
    "means",
    "country",
    "agree",
    "refuse",
    "cancel",
    "agree",
    "refuse",
    "again",
    "role",
    "open",
    "want",
    "submit",
    "record",
    "log-out",
    // Deeds and actions.
    "give",
    "sign",
    "enter",
    "type",
    "reject",
    "touch",
    "pick",
    "scan",
    "follow",
    "report",
    "close-page",
    "take-card",
    "close-window",
    "card-information",
    "change-pin",
    "change-number",
    "renew",
    "examine",
    "consult",
    "fill",
    "file",
    "say",
    "sign-in",
    "lock",
    "step-away",
    "come-back",
    "wait",
    "leave",
];

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

/// The names of a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    pub(super) texts: SortedMap<Word, String>,
}

impl Names {
    /// Gives names to things of a sort, in order, and notes what cannot be a name.
    pub(super) fn give(&mut self, names: &[&str], sort: fn(u8) -> Word, faults: &mut Vec<SetupFault>) {
        for (row, name) in (0_u8..=u8::MAX).zip(names.iter().copied()) {
            if is_reserved(name) {
                faults.push(SetupFault::ReservedName(name.to_owned()));
            } else if self.word(name).is_some() {
                faults.push(SetupFault::DoubleName(name.to_owned()));
            }
            self.texts.insert(sort(row), name.to_owned());
            // A set of keys holds 32; the world is finite because such numbers are small.
            if row == 32 {
                faults.push(SetupFault::TooMany(name.to_owned()));
            }
        }
    }

    pub(super) fn give_login(&mut self, site: SiteId) {
        self.texts.insert(Word::Site(site), LOGIN_SITE.to_owned());
    }

    /// Names the sites that come after the login module's.
    pub(super) fn give_sites(&mut self, names: &[String], login: SiteId, faults: &mut Vec<SetupFault>) {
        for (name, row) in names.iter().zip(login.row() + 1..) {
            if self.word(name).is_some() {
                faults.push(SetupFault::DoubleName(name.clone()));
            }
            self.texts.insert(Word::Site(SiteId::at(u8::try_from(row).unwrap_or(u8::MAX))), name.clone());
        }
    }

    /// What a name stands for. There are tens of names, so one after the other will do.
    pub fn word(&self, name: &str) -> Option<Word> {
        self.texts.iter().find(|(_, text)| *text == name).map(|(word, _)| *word)
    }

    /// The name of something, as the author wrote it.
    pub fn text(&self, word: Word) -> Option<&str> {
        match word {
            Word::Is(word) => Some(word),
            Word::End => None,
            Word::Person(_)
            | Word::Browser(_)
            | Word::Site(_)
            | Word::Service(_)
            | Word::Role(_)
            | Word::Card(_)
            | Word::Phone(_)
            | Word::App(_)
            | Word::Certificate(_)
            | Word::Document(_)
            | Word::Sentence(_)
            | Word::Line(_)
            | Word::Node(_)
            | Word::Code(_)
            | Word::Account(_)
            | Word::Payment(_)
            | Word::Mail(_)
            | Word::Country(_)
            | Word::Means(_) => self.texts.get(&word).map(String::as_str),
        }
    }

    /// The names of all that a learner may see or hear, and that needs words therefore. The points of a script are
    /// for the author alone, and so are codes.
    pub fn shown(&self) -> impl Iterator<Item = (Word, &str)> {
        let seen = |word: &Word| !matches!(word, Word::Node(_) | Word::Code(_));
        self.texts.iter().filter(move |(word, _)| seen(word)).map(|(word, text)| (*word, text.as_str()))
    }

    /// A saying as an author would write it.
    pub fn say(&self, saying: &Saying) -> String {
        let words: Vec<&str> = saying.iter().filter_map(|word| self.text(*word)).collect();
        words.join(" ")
    }

    /// Reads a pattern: words and names, `_` for a blank.
    pub(super) fn pattern(&self, text: &str, faults: &mut Vec<SetupFault>) -> Pattern {
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.is_empty() || words.len() > LONGEST {
            faults.push(SetupFault::BadPattern(text.to_owned()));
        }
        let mut pattern = Vec::new();
        for word in words {
            match self.word(word).or_else(|| known(word).map(Word::Is)) {
                Some(word) => pattern.push(Some(word)),
                None if word == "_" => pattern.push(None),
                None => faults.push(SetupFault::UnknownWord(word.to_owned())),
            }
        }
        Pattern::new(pattern)
    }

    /// Reads facts, of which those that begin with `no` must not hold.
    pub(super) fn guard(&self, facts: &[String], faults: &mut Vec<SetupFault>) -> Guard {
        let mut guard = Guard::default();
        for fact in facts {
            match fact.strip_prefix("no ") {
                Some(fact) => guard.none.push(self.pattern(fact, faults)),
                None => guard.all.push(self.pattern(fact, faults)),
            }
        }
        guard
    }
}

fn is_reserved(name: &str) -> bool {
    known(name).is_some() || matches!(name, "no" | "_" | LOGIN_SITE)
}

/// The word of the format, if it is one.
pub(super) fn known(text: &str) -> Option<&'static str> {
    fn of<T: Kind>(text: &str) -> Option<&'static str> {
        T::of(text).map(T::word)
    }
    WORDS
        .iter()
        .copied()
        .find(|word| *word == text)
        .or_else(|| of::<Method>(text))
        .or_else(|| of::<Typed>(text))
        .or_else(|| of::<Secret>(text))
        .or_else(|| of::<Purpose>(text))
        .or_else(|| of::<Role>(text))
        .or_else(|| of::<Standing>(text))
        .or_else(|| of::<DocumentState>(text))
        .or_else(|| of::<Denial>(text))
        .or_else(|| of::<TraceAct>(text))
        .or_else(|| of::<SignIn>(text))
}

/// The words that sayings begin with and those inside them, for who describes the format.
#[cfg(test)]
pub(crate) fn format_words() -> impl Iterator<Item = &'static str> {
    // What machines say to each other, and what never happens in a sound scenario, is nobody's to judge.
    WORDS.iter().copied().filter(|word| !matches!(*word, "refused" | "restless" | "sent"))
}

/// Whether every word of the format in a saying is one that patterns may use.
#[cfg(test)]
pub(crate) fn is_sayable(saying: &Saying) -> bool {
    saying.iter().all(|word| if let Word::Is(word) = word { known(word).is_some() } else { true })
}
