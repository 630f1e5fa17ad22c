//! What the learner may do. Each device names its own acts; this is the sum.

use super::device::{AppAct, BrowserAct, DeskAct, MailAct, PersonAct, ReaderAct, Thing, WorkstationAct};
use super::ids::{AppId, PersonId};
use super::page::Button;
use super::word::{Kind, Saying, Word, saying};

/// One thing to do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Action {
    /// At the computer's browser.
    Browser(BrowserAct),
    /// At the card reader, its window and the PIN tool.
    Reader(ReaderAct),
    /// On a phone.
    App(AppId, AppAct),
    /// At the counter's desk.
    Desk(DeskAct),
    /// With a message that has a link.
    Mail(MailAct),
    /// With somebody.
    Person(PersonId, PersonAct),
    /// Hand a thing over.
    Give(Thing, PersonId),
    /// At the screen of the work computer.
    Workstation(WorkstationAct),
    /// Leave the desk for a while.
    StepAway,
    /// Come back to it.
    ComeBack,
    /// Let time pass.
    Wait,
    /// Leave the place.
    Leave,
}

impl Action {
    /// The action in the words that `course solve` prints.
    pub fn saying(self) -> Saying {
        use Word::{App, Card, Certificate, Document, Is, Mail, Person, Sentence, Service, Site};
        match self {
            Self::Browser(BrowserAct::Open(site)) => saying([Is("open"), Site(site)]),
            Self::Browser(BrowserAct::Press(button)) => button.saying(),
            Self::Browser(BrowserAct::Enter(person)) => saying([Is("enter"), Person(person)]),
            Self::Browser(BrowserAct::Type(typed)) => saying([Is("type"), Is("page"), Is(typed.word())]),
            Self::Browser(BrowserAct::Close) => saying([Is("close-page")]),
            Self::Browser(BrowserAct::Trace(act)) => saying([Is(act.word())]),
            Self::Reader(ReaderAct::Insert(card)) => saying([Is("insert"), Card(card)]),
            Self::Reader(ReaderAct::TakeCard) => saying([Is("take-card")]),
            Self::Reader(ReaderAct::Choose(certificate)) => saying([Is("choose"), Certificate(certificate)]),
            Self::Reader(ReaderAct::Type(typed)) => saying([Is("type"), Is(typed.word())]),
            Self::Reader(ReaderAct::Cancel) => saying([Is("close-window")]),
            Self::Reader(ReaderAct::OpenTool(purpose)) => saying([Is("unblock"), Is(purpose.secret().word())]),
            Self::Reader(ReaderAct::Inspect) => saying([Is("card-information")]),
            Self::Reader(ReaderAct::Renew) => saying([Is("renew")]),
            Self::App(phone, AppAct::Type(typed)) => saying([Is("type"), App(phone), Is(typed.word())]),
            Self::App(phone, AppAct::Pick(pick)) => saying([Is("pick"), App(phone), Is(pick.word())]),
            Self::App(phone, AppAct::Scan(_)) => saying([Is("scan"), App(phone)]),
            Self::App(phone, AppAct::Fingerprint) => saying([Is("touch"), App(phone)]),
            Self::App(phone, AppAct::ChangePin) => saying([Is("change-pin"), App(phone)]),
            Self::App(phone, AppAct::ChangeNumber) => saying([Is("change-number"), App(phone)]),
            Self::App(phone, AppAct::Reject) => saying([Is("reject"), App(phone)]),
            Self::Mail(MailAct::Follow(mail)) => saying([Is("follow"), Mail(mail)]),
            Self::Mail(MailAct::Report(mail)) => saying([Is("report"), Mail(mail)]),
            Self::Desk(DeskAct::Examine(document)) => saying([Is("examine"), Document(document)]),
            Self::Desk(DeskAct::Consult) => saying([Is("consult")]),
            Self::Desk(DeskAct::Fill(service)) => saying([Is("fill"), Service(service)]),
            Self::Desk(DeskAct::File) => saying([Is("file")]),
            Self::Person(person, PersonAct::Say(sentence)) => saying([Is("say"), Person(person), Sentence(sentence)]),
            Self::Person(person, PersonAct::ReadAloud(service)) => {
                saying([Is("read-aloud"), Person(person), Service(service)])
            }
            Self::Give(thing, person) => saying([Is("give"), thing.word(), Person(person)]),
            Self::Workstation(WorkstationAct::SignIn(way)) => saying([Is("sign-in"), Is(way.word())]),
            Self::Workstation(WorkstationAct::Lock) => saying([Is("lock")]),
            Self::StepAway => saying([Is("step-away")]),
            Self::ComeBack => saying([Is("come-back")]),
            Self::Wait => saying([Is("wait")]),
            Self::Leave => saying([Is("leave")]),
        }
    }
}

impl Button {
    /// The button in words: `press …`.
    pub fn saying(self) -> Saying {
        use Word::{Country, Is, Means, Role, Service, Site};
        let press = Is("press");
        match self {
            Self::LogIn(service) => saying([press, Is("log-in"), Service(service)]),
            Self::Method(method) => saying([press, Is("method"), Is(method.word())]),
            Self::Bank(bank) => saying([press, Is("bank"), Site(bank)]),
            Self::Means(means) => saying([press, Is("means"), Means(means)]),
            Self::Country(country) => saying([press, Is("country"), Country(country)]),
            Self::Cancel => saying([press, Is("cancel")]),
            Self::Agree => saying([press, Is("agree")]),
            Self::Refuse => saying([press, Is("refuse")]),
            Self::Again => saying([press, Is("again")]),
            Self::Role(role) => saying([press, Is("role"), Role(role)]),
            Self::Open(service) => saying([press, Is("open"), Service(service)]),
            Self::Want(service) => saying([press, Is("want"), Service(service)]),
            Self::Submit => saying([press, Is("submit")]),
            Self::Sign => saying([press, Is("sign")]),
            Self::Record => saying([press, Is("record")]),
            Self::LogOut => saying([press, Is("log-out")]),
            Self::Home => saying([press, Is("home")]),
        }
    }
}
