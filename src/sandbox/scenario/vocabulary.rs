//! The words that the format knows, whatever a scenario's author names.

#[cfg(test)]
use super::rule::Verdict;
use crate::sandbox::device::{SignIn, Standing, TraceAct};
use crate::sandbox::page::Denial;
use crate::sandbox::stage::{DocumentState, Role};
#[cfg(test)]
use crate::sandbox::stage::{Hardware, Level, MailKind, Shape};
use crate::sandbox::word::{Kind, Method, Purpose, Secret, Typed};
#[cfg(test)]
use crate::sandbox::word::{Notification, Saying, Vendor, Word};

/// The words that events, facts, actions and deeds begin with, and those inside them that no closed choice lists.
const WORDS: &[&str] = &[
    // Events.
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
    "signature-declined",
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
    "bank-chosen",
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
    "signing",
    "unsigned",
    "receipt",
    "failed",
    "banks",
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

/// The words that an author may write, for who describes the format: those of sayings, and those of the tables.
#[cfg(test)]
pub(crate) fn format_words() -> impl Iterator<Item = &'static str> {
    fn of<T: Kind>() -> impl Iterator<Item = &'static str> {
        T::ALL.iter().map(|kind| kind.word())
    }
    let chosen = of::<Method>().chain(of::<Notification>()).chain(of::<Vendor>()).chain(of::<Secret>());
    let things = of::<Level>().chain(of::<Hardware>()).chain(of::<Shape>()).chain(of::<MailKind>());
    let states = of::<Denial>().chain(of::<Role>()).chain(of::<SignIn>()).chain(of::<TraceAct>());
    let judged = of::<Verdict>().chain(of::<DocumentState>());
    WORDS.iter().copied().chain(chosen).chain(things).chain(states).chain(judged)
}

/// Whether every word of the format in a saying is one that patterns may use.
#[cfg(test)]
pub(crate) fn is_sayable(saying: &Saying) -> bool {
    saying.iter().all(|word| if let Word::Is(word) = word { known(word).is_some() } else { true })
}
