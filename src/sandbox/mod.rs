//! The sandbox: a small simulated world in which every login can be practised, and gone wrong with, safely.
//!
//! [`World`] is plain data. [`step()`] is pure and total: a world and an [`Action`] give the next world and the
//! [`Event`]s of the step. [`actions()`] is the one answer to what can be done. Devices know nothing of each other; they
//! meet through [`Message`]s, which a step delivers until everything is quiet. People are part of the world.
//!
//! A [`Scenario`] is a world to begin with, its ends, and its rules; [`explore()`] walks everything that can happen in it
//! and proves what must be true.
//!
//! Nothing here does I/O, reads a clock or draws a number: chance is chosen when a scenario is set up, time is the
//! action *wait*, and what a learner types becomes right, wrong or another code at the keypad.

mod action;
mod actions;
mod code;
mod device;
mod event;
mod explore;
mod finding;
mod ids;
mod key;
mod keypad;
mod knowledge;
#[cfg(test)]
mod laws;
mod message;
mod opening;
mod page;
mod pattern;
mod phase;
mod play;
mod review;
mod safety;
mod scenario;
mod sorted_map;
mod sorting;
mod stage;
mod step;
mod telling;
mod word;
mod world;
mod xray;

pub use action::Action;
pub use actions::actions;
pub use code::ControlCode;
pub use device::{
    App, AppAct, Application, Assertion, Attempt, Authority, Banks, Beat, Browser, BrowserAct, Card, Client, Deed,
    Desk, DeskAct, Form, Leak, Login, MailAct, Mailbox, Node, Passage, Person, PersonAct, Phishing, Place, Portal,
    Privacy, Progress, Reader, ReaderAct, Registers, Relay, Request, Session, SignIn, Standing, Thing, Things, Tick,
    TraceAct, Traces, Transaction, Tries, Trigger, Vendors, Visit, Window, Workstation, WorkstationAct,
};
pub use event::Event;
pub use explore::{Fault, GuideFault, Limits, Report, Way, explore, follow};
pub use finding::Finding;
pub use ids::{
    AccountId, AppId, BankId, BrowserId, CardId, CertificateId, CodeId, CountryId, DocumentId, Key, LineId, MailId,
    MeansId, NodeId, PaymentId, PersonId, PhishingId, PhoneId, PortalId, RelayId, RoleId, SentenceId, ServiceId, Set,
    SiteId, Table,
};
pub use key::{Holder, KeyState};
pub use keypad::{CodeBook, length, looks_real};
pub use knowledge::Knowledge;
pub use message::{
    AppAnswer, Asker, BankAnswer, CardAnswer, Decision, ForApp, ForAuthority, ForBank, ForBrowser, ForCard, ForLogin,
    ForNode, ForPhishing, ForPortal, ForReader, ForRegisters, ForRelay, ForVendor, ForWorkstation, FromBrowser,
    FromNode, FromVendor, Matching, Matter, Message, Party, Sent, Tie,
};
pub use page::{Applicant, Button, Denial, Failure, Field, Page, Register, View};
pub use pattern::{Guard, Pattern};
pub use phase::{Phase, phase};
pub use play::{Hint, Mode, Moment, MomentAt, Outcome, Play};
pub use review::Reviewed;
pub use safety::{Property, breach};
pub use scenario::{
    End, EndId, EndWords, Judgement, Names, PackedScenario, Rule, RuleAt, RuleId, RuleKind, RuleWords, Scenario,
    ScenarioFile, ScenarioWords, Setup, SetupFault, Verdict,
};
pub use sorted_map::Named;
pub use sorting::{Card as SortingCard, PARTS, Sorted, Sorting};
pub use stage::{
    Account, Actor, AppFacts, Audience, BrowserFacts, CardFacts, Carrier, Certificate, Company, Computer, Counter,
    Country, Document, DocumentState, Hardware, Identity, Level, MailFacts, MailKind, MeansFacts, Memory, MinimumData,
    PhishingFacts, Question, RelayFacts, Role, RoleFacts, Server, Service, Shape, Site, Stage, Submission,
};
pub use step::step;
pub use telling::{
    Act, Advice, Control, Element, Line, Protocol, Screen, Source, Spot, Technical, Teller, ThingWords, Told, Tone,
};
pub use word::{Kind, Method, Notification, Pick, Purpose, Saying, Secret, Typed, Vendor, Word};
pub use world::{Fixed, Presence, World};
pub use xray::{Arrow, Figure, Lane, Realm, Xray};

#[cfg(test)]
pub(crate) use scenario::format_words;
