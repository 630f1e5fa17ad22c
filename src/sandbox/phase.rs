//! What a fact means: which of the three steps of a login it belongs to, or which side mark it carries.

use super::device::TraceAct;
use super::event::Event;
use super::message::{
    BankAnswer, CardAnswer, ForApp, ForAuthority, ForBank, ForBrowser, ForCard, ForLogin, ForNode, ForPhishing,
    ForPortal, ForReader, ForRegisters, ForRelay, ForVendor, ForWorkstation, FromBrowser, FromNode, FromVendor,
    Message,
};
use super::page::Field;
use super::stage::Stage;
use super::word::Secret;

/// The three parts of the key and the three side marks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Phase {
    /// Who are you?
    Identification,
    /// Is it really you?
    Authentication,
    /// What may you do?
    Authorization,
    /// Somebody binds themselves.
    Signature,
    /// Something that keeps people safe, or fails to.
    Safety,
    /// A trace of who did what.
    Audit,
}

/// The phase that an event belongs to, if any: a table. What a key and its certificate are for, the stage tells.
pub fn phase(event: &Event, stage: &Stage) -> Option<Phase> {
    use Phase::{Audit, Authentication, Authorization, Identification, Safety, Signature};
    match event {
        Event::Sent(sent) => message_phase(&sent.message, stage),
        Event::MeansChosen(..)
        | Event::CountryChosen(..)
        | Event::Matched(..)
        | Event::Unmatched(..)
        | Event::CardInserted(_)
        | Event::CertificateChosen(_)
        | Event::Entered(_, _, Field::Account, _)
        | Event::Scanned(..) => Some(Identification),
        Event::Typed(_, _, secret, _) | Event::Blocked(_, secret) | Event::Unblocked(_, secret) => {
            Some(secret_phase(*secret))
        }
        Event::KeyUsed(certificate) | Event::CertificateChecked(certificate, _) => {
            Some(secret_phase(stage.certificates[*certificate].secret()))
        }
        Event::Authenticated(..)
        | Event::SignedIn(..)
        | Event::Vouched(..)
        | Event::LoginFailed(_)
        | Event::Touched(..)
        | Event::SessionOpened(..)
        // At the counter the document is the means: it says who, and the photograph proves it.
        | Event::Examined(..) => Some(Authentication),
        Event::RoleTaken(..)
        | Event::Authorized(..)
        | Event::Denied(..)
        | Event::Consulted
        | Event::FormFilled(_)
        | Event::FormSigned(..) => Some(Authorization),
        Event::Requested(_, matter) | Event::Approved(_, _, matter) => Some(secret_phase(matter.purpose().secret())),
        Event::Signed(_) | Event::SignatureDeclined(..) | Event::Paid(_) => Some(Signature),
        Event::CardTaken(_)
        | Event::Inspected(_)
        | Event::Renewed(_)
        | Event::Suspended(_)
        | Event::ScreenLocked
        | Event::Traced(..)
        | Event::PinChanged(_)
        | Event::NumberChanged(_)
        | Event::CodeShown(..)
        | Event::Rejected(..)
        | Event::Consented(..)
        | Event::Picked(..)
        | Event::Surrendered(..)
        | Event::NotPaid(_)
        | Event::Followed(..)
        | Event::Reported(_)
        | Event::TimedOut(_)
        | Event::LoggedOut(..)
        | Event::Disclosed(..)
        | Event::Withheld(..)
        | Event::PageClosed(_)
        | Event::ReadAloud(..) => Some(Safety),
        Event::Submitted(..) | Event::Recorded(_) | Event::FormFiled(_) => Some(Audit),
        Event::Refused
        | Event::Restless
        | Event::Opened(..)
        | Event::MethodChosen(..)
        | Event::BankChosen(..)
        | Event::Entered(_, _, Field::Client | Field::Code(_), _)
        | Event::Told(..)
        | Event::Said(..)
        | Event::Moved(..)
        | Event::SteppedAway
        | Event::CameBack
        | Event::Waited
        | Event::Left => None,
    }
}

/// The part of the key, or the side mark, that an event lights: not what belongs to a phase, but what completes it.
pub(super) fn achieved(event: &Event) -> Option<Phase> {
    use Phase::{Audit, Authentication, Authorization, Identification, Safety, Signature};
    match event {
        Event::CertificateChosen(_)
        | Event::Entered(_, _, Field::Account, _)
        | Event::Matched(..)
        | Event::Scanned(..) => Some(Identification),
        Event::Authenticated(..) => Some(Authentication),
        Event::Authorized(..) => Some(Authorization),
        Event::Signed(_) => Some(Signature),
        Event::Rejected(..)
        | Event::LoggedOut(..)
        | Event::CardTaken(_)
        | Event::Renewed(_)
        | Event::Suspended(_)
        | Event::ScreenLocked
        | Event::Traced(_, TraceAct::ClosePrivate | TraceAct::Delete)
        | Event::PinChanged(_)
        | Event::NumberChanged(_)
        | Event::Disclosed(..)
        | Event::ReadAloud(..)
        | Event::Reported(_) => Some(Safety),
        Event::Submitted(..) | Event::Recorded(_) | Event::FormFiled(_) => Some(Audit),
        Event::Refused
        | Event::Restless
        | Event::Sent(_)
        | Event::Opened(..)
        | Event::MethodChosen(..)
        | Event::BankChosen(..)
        | Event::Entered(_, _, Field::Client | Field::Code(_), _)
        | Event::MeansChosen(..)
        | Event::CountryChosen(..)
        | Event::Withheld(..)
        | Event::Vouched(..)
        | Event::Unmatched(..)
        | Event::Traced(_, TraceAct::OpenPrivate | TraceAct::Remember | TraceAct::Download)
        | Event::PageClosed(_)
        | Event::CardInserted(_)
        | Event::Typed(..)
        | Event::Touched(..)
        | Event::Approved(..)
        | Event::Consented(..)
        | Event::Picked(..)
        | Event::Surrendered(..)
        | Event::Paid(_)
        | Event::NotPaid(_)
        | Event::Followed(..)
        | Event::Blocked(..)
        | Event::Unblocked(..)
        | Event::Inspected(_)
        | Event::KeyUsed(_)
        | Event::Requested(..)
        | Event::CodeShown(..)
        | Event::CertificateChecked(..)
        | Event::LoginFailed(_)
        | Event::TimedOut(_)
        | Event::SessionOpened(..)
        | Event::RoleTaken(..)
        | Event::Denied(..)
        | Event::SignatureDeclined(..)
        | Event::Told(..)
        | Event::Said(..)
        | Event::Moved(..)
        | Event::Examined(..)
        | Event::Consulted
        | Event::FormFilled(_)
        | Event::FormSigned(..)
        | Event::SignedIn(..)
        | Event::SteppedAway
        | Event::CameBack
        | Event::Waited
        | Event::Left => None,
    }
}

/// The phase of a message between devices.
fn message_phase(message: &Message, stage: &Stage) -> Option<Phase> {
    use Phase::{Audit, Authentication, Authorization, Identification, Safety, Signature};
    match message {
        // What another country's login module hears means what it means to one's own.
        Message::Login(said) | Message::Abroad(_, said) => login_phase(*said),
        Message::Node(_, said) => node_phase(*said),
        Message::Browser(_, ForBrowser::Show(..) | ForBrowser::Do(_))
        | Message::Relay(_, ForRelay::Shown(_) | ForRelay::Browser(_, FromBrowser::Visit | FromBrowser::Pressed(_)))
        | Message::Phishing(_, ForPhishing::Browser(_, FromBrowser::Visit | FromBrowser::Pressed(_)))
        | Message::Bank(_, ForBank::Vouch(_) | ForBank::Browser(_, FromBrowser::Visit | FromBrowser::Pressed(_)))
        | Message::Portal(
            _,
            ForPortal::Browser(_, FromBrowser::Visit | FromBrowser::Pressed(_) | FromBrowser::Entered(_)),
        ) => None,
        Message::Relay(_, ForRelay::Browser(_, FromBrowser::Entered(_) | FromBrowser::Card(_)))
        | Message::Phishing(_, ForPhishing::Browser(_, FromBrowser::Entered(_)))
        | Message::Bank(_, ForBank::Browser(_, FromBrowser::Entered(_)))
        | Message::Vendor(_, ForVendor::Begin(..) | ForVendor::Ask(..) | ForVendor::Scanned(..))
        | Message::Registers(ForRegisters::Match(..)) => Some(Identification),
        Message::Browser(_, ForBrowser::Card(answer))
        | Message::Portal(_, ForPortal::Browser(_, FromBrowser::Card(answer))) => Some(answer_phase(*answer)),
        Message::Authority(ForAuthority::Check(_, certificate)) => {
            Some(secret_phase(stage.certificates[*certificate].secret()))
        }
        Message::Workstation(ForWorkstation::CardIn | ForWorkstation::Proof(_))
        | Message::Reader(ForReader::SignIn | ForReader::Ready(_) | ForReader::Accepted | ForReader::Declined(_))
        | Message::Vendor(_, ForVendor::Answer(..))
        | Message::Relay(_, ForRelay::Browser(_, FromBrowser::Typed(..)))
        | Message::Phishing(_, ForPhishing::Browser(_, FromBrowser::Typed(..) | FromBrowser::Card(_)))
        | Message::Bank(_, ForBank::Browser(_, FromBrowser::Typed(..) | FromBrowser::Card(_)))
        | Message::Portal(_, ForPortal::Token(..) | ForPortal::Browser(_, FromBrowser::Typed(..))) => {
            Some(Authentication)
        }
        Message::Bank(_, ForBank::Demand(_) | ForBank::Vendor(..)) | Message::Portal(_, ForPortal::Standing(..)) => {
            Some(Signature)
        }
        Message::Card(_, ForCard::State(secret)) => Some(secret_phase(*secret)),
        Message::Browser(_, ForBrowser::AskCard(_, purpose))
        | Message::Reader(ForReader::Ask(_, purpose))
        | Message::Card(_, ForCard::Use(_, purpose, _) | ForCard::Unblock(purpose, _)) => {
            Some(secret_phase(purpose.secret()))
        }
        Message::App(_, ForApp::Request(matter, _)) => Some(secret_phase(matter.purpose().secret())),
        Message::Portal(_, ForPortal::Roles(..) | ForPortal::Decision(..))
        | Message::Registers(ForRegisters::Roles(..) | ForRegisters::May(..)) => Some(Authorization),
        Message::App(_, ForApp::Withdrawn)
        | Message::Vendor(_, ForVendor::Withdraw(_))
        | Message::Workstation(ForWorkstation::CardOut)
        | Message::Browser(_, ForBrowser::Keep(_))
        | Message::Portal(
            _,
            ForPortal::Cancelled(_) | ForPortal::Browser(_, FromBrowser::Remember(_) | FromBrowser::Forgot),
        )
        | Message::Relay(_, ForRelay::Browser(_, FromBrowser::Remember(_) | FromBrowser::Forgot))
        | Message::Phishing(_, ForPhishing::Browser(_, FromBrowser::Remember(_) | FromBrowser::Forgot))
        | Message::Bank(_, ForBank::Browser(_, FromBrowser::Remember(_) | FromBrowser::Forgot))
        | Message::Authority(ForAuthority::Renew(_) | ForAuthority::Suspend(_)) => Some(Safety),
        Message::Registers(ForRegisters::Record(..)) | Message::Portal(_, ForPortal::Recorded(..)) => Some(Audit),
    }
}

/// The phase of what a login module hears.
fn login_phase(said: ForLogin) -> Option<Phase> {
    match said {
        ForLogin::Start(..)
        | ForLogin::Tick
        | ForLogin::Browser(_, FromBrowser::Visit | FromBrowser::Pressed(_))
        | ForLogin::Bank(_, BankAnswer::Back)
        | ForLogin::Node(_, FromNode::Back) => None,
        ForLogin::Prove(..)
        | ForLogin::Browser(_, FromBrowser::Entered(_))
        | ForLogin::Matched(..)
        | ForLogin::Vendor(_, FromVendor::Scanned(_)) => Some(Phase::Identification),
        ForLogin::Browser(_, FromBrowser::Card(_) | FromBrowser::Typed(..))
        | ForLogin::Bank(_, BankAnswer::Vouched(_) | BankAnswer::Failed(_))
        | ForLogin::Standing(..)
        | ForLogin::Node(_, FromNode::Known(_) | FromNode::Nobody)
        | ForLogin::Vendor(_, FromVendor::Asked | FromVendor::Answered(_) | FromVendor::Unknown) => {
            Some(Phase::Authentication)
        }
        ForLogin::Withdraw(_)
        | ForLogin::Vendor(_, FromVendor::Started(_))
        | ForLogin::Browser(_, FromBrowser::Remember(_) | FromBrowser::Forgot) => Some(Phase::Safety),
    }
}

/// The phase of what an eIDAS node hears.
fn node_phase(said: ForNode) -> Option<Phase> {
    match said {
        ForNode::Start(_) | ForNode::Browser(..) => None,
        ForNode::Request(..) => Some(Phase::Identification),
        ForNode::Withdraw(_) => Some(Phase::Safety),
        ForNode::Proved(..) | ForNode::Response(..) => Some(Phase::Authentication),
    }
}

/// The phase of what the card software answers.
fn answer_phase(answer: CardAnswer) -> Phase {
    match answer {
        CardAnswer::Proof(_) | CardAnswer::Failed(_) => Phase::Authentication,
        CardAnswer::Signature(_) => Phase::Signature,
    }
}

fn secret_phase(secret: Secret) -> Phase {
    match secret {
        Secret::Pin1 | Secret::BankCode => Phase::Authentication,
        Secret::Pin2 => Phase::Signature,
        Secret::Puk => Phase::Safety,
    }
}
