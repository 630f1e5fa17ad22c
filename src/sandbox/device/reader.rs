//! The card reader with its software: the window that lists certificates and takes the PIN, and the tool that shows what
//! is on a card, renews its certificates and unblocks its PINs.
//!
//! The window is the only place that a PIN is typed for a card; no page ever sees it.

#[cfg(test)]
mod tests;

use super::Post;
use super::card::Tries;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CardId, CertificateId};
use crate::sandbox::message::{CardAnswer, ForAuthority, ForBrowser, ForCard, ForReader, ForWorkstation, Message};
use crate::sandbox::page::Failure;
use crate::sandbox::stage::{Carrier, Hardware, Stage};
use crate::sandbox::word::{Kind as _, Purpose, Secret, Typed};

/// The reader.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Reader {
    /// The card in it.
    pub card: Option<CardId>,
    /// The window on the screen.
    pub window: Window,
}

/// The card software's window. While one is open, the page behind it waits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Window {
    /// None is open.
    Closed,
    /// "Insert a card", for this browser.
    Insert(BrowserId, Purpose),
    /// The list of certificates for this purpose.
    Choose(BrowserId, Purpose),
    /// The card is being asked how many tries it has left.
    Asking(BrowserId, CertificateId),
    /// The keypad, with the tries left.
    Code(BrowserId, CertificateId, Tries),
    /// The tool's keypad for the PUK, with the tries left.
    Unblock(Purpose, Tries),
    /// The tool's page about the card: its certificates and their last days.
    Information,
    /// The tool's keypad for PIN1, which opens its services on the net, with the tries left.
    Renew(Tries),
    /// The keypad for PIN1 before the screen of the work computer, with the tries left.
    SignIn(Tries),
}

/// What the learner does with the card and the window.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ReaderAct {
    /// Put a card in.
    Insert(CardId),
    /// Take the card out.
    TakeCard,
    /// Choose a certificate from the list.
    Choose(CertificateId),
    /// Type a code.
    Type(Typed),
    /// Close the window.
    Cancel,
    /// Open the tool that unblocks this purpose's PIN.
    OpenTool(Purpose),
    /// Open the tool's page about the card.
    Inspect,
    /// Renew the card's certificates.
    Renew,
}

impl Window {
    /// The code that its keypad asks for, if it has one.
    pub fn asks(self, stage: &Stage) -> Option<Secret> {
        match self {
            Self::Closed | Self::Insert(..) | Self::Choose(..) | Self::Asking(..) | Self::Information => None,
            Self::Code(_, certificate, _) => Some(stage.certificates[certificate].purpose.secret()),
            Self::Unblock(..) => Some(Secret::Puk),
            Self::Renew(_) | Self::SignIn(_) => Some(Secret::Pin1),
        }
    }
}

impl Reader {
    /// What may be done here; `at_hand` are the cards that the learner could put in.
    pub(in crate::sandbox) fn offers(&self, at_hand: impl Iterator<Item = CardId>, stage: &Stage) -> Vec<ReaderAct> {
        let mut acts: Vec<ReaderAct> = match self.window {
            Window::Closed | Window::Insert(..) | Window::Asking(..) => Vec::new(),
            Window::Choose(_, purpose) => self.listed(purpose, stage).map(ReaderAct::Choose).collect(),
            Window::Information => {
                let renewable = self.card.is_some_and(|card| {
                    stage.certificates_on(card).any(|(_, certificate)| certificate.renewal.is_some())
                });
                renewable.then_some(ReaderAct::Renew).into_iter().collect()
            }
            Window::Code(..) | Window::Unblock(..) | Window::Renew(_) | Window::SignIn(_) => {
                Typed::ALL.iter().copied().map(ReaderAct::Type).collect()
            }
        };
        if self.window != Window::Closed {
            acts.push(ReaderAct::Cancel);
        }
        if self.card.is_none() {
            acts.extend(at_hand.map(ReaderAct::Insert));
        } else {
            acts.push(ReaderAct::TakeCard);
            if self.window == Window::Closed && stage.reader == Hardware::ReaderWithTool {
                acts.extend([ReaderAct::Inspect, ReaderAct::OpenTool(Purpose::Login)]);
                // Where nobody signs, nobody has anything to unblock for it.
                acts.extend(stage.asks_signatures().then_some(ReaderAct::OpenTool(Purpose::Sign)));
            }
        }
        acts
    }

    /// The certificates in the list for a purpose: those of the card in the reader, and those that the computer
    /// remembers.
    fn listed(&self, purpose: Purpose, stage: &Stage) -> impl Iterator<Item = CertificateId> {
        let here = self.card;
        stage.certificates.iter().filter_map(move |(id, certificate)| {
            let on_card = here.is_some_and(|card| certificate.carrier == Carrier::Card(card));
            let listed = certificate.purpose == purpose && (on_card || stage.remembered.contains(&id));
            listed.then_some(id)
        })
    }

    /// The learner does something here.
    pub(in crate::sandbox) fn act(&mut self, act: ReaderAct, post: &mut Post<'_>) {
        match act {
            ReaderAct::Insert(card) => {
                self.card = Some(card);
                post.note(Event::CardInserted(card));
                tell_workstation(ForWorkstation::CardIn, post);
                if let Window::Insert(browser, purpose) = self.window {
                    self.window = Window::Choose(browser, purpose);
                }
            }
            ReaderAct::TakeCard => {
                if let Some(card) = self.card.take() {
                    post.note(Event::CardTaken(card));
                    self.close(Failure::CardRemoved, post);
                    tell_workstation(ForWorkstation::CardOut, post);
                }
            }
            ReaderAct::Choose(certificate) => self.choose(certificate, post),
            ReaderAct::Type(typed) => self.type_code(typed, post),
            ReaderAct::Cancel => self.close(Failure::Cancelled, post),
            ReaderAct::OpenTool(purpose) => {
                if let Some(card) = self.card {
                    self.window = Window::Unblock(purpose, Tries::FULL);
                    post.send(Message::Card(card, ForCard::State(Secret::Puk)));
                }
            }
            ReaderAct::Inspect => {
                if let Some(card) = self.card {
                    self.window = Window::Information;
                    post.note(Event::Inspected(card));
                }
            }
            ReaderAct::Renew => {
                if let Some(card) = self.card {
                    self.window = Window::Renew(Tries::FULL);
                    post.send(Message::Card(card, ForCard::State(Secret::Pin1)));
                }
            }
        }
    }

    fn choose(&mut self, certificate: CertificateId, post: &mut Post<'_>) {
        let Window::Choose(browser, asked) = self.window else { return };
        let purpose = post.stage.certificates[certificate].purpose;
        if purpose != asked {
            return;
        }
        post.note(Event::CertificateChosen(certificate));
        match self.card.filter(|card| post.stage.certificates[certificate].carrier == Carrier::Card(*card)) {
            Some(card) => {
                self.window = Window::Asking(browser, certificate);
                post.send(Message::Card(card, ForCard::State(purpose.secret())));
            }
            None => self.close(Failure::OtherCard, post),
        }
    }

    fn type_code(&self, typed: Typed, post: &mut Post<'_>) {
        let Some(card) = self.card else { return };
        let (secret, message) = match self.window {
            Window::Closed | Window::Insert(..) | Window::Choose(..) | Window::Asking(..) | Window::Information => {
                return;
            }
            Window::Code(_, certificate, _) => {
                let purpose = post.stage.certificates[certificate].purpose;
                (purpose.secret(), ForCard::Use(certificate, purpose, typed))
            }
            Window::Unblock(purpose, _) => (Secret::Puk, ForCard::Unblock(purpose, typed)),
            Window::Renew(_) | Window::SignIn(_) => {
                let Some(certificate) = post.stage.card_certificate(card) else { return };
                (Secret::Pin1, ForCard::Use(certificate, Purpose::Login, typed))
            }
        };
        post.note(Event::Typed(post.by, Carrier::Card(card), secret, typed));
        post.send(Message::Card(card, message));
    }

    pub(in crate::sandbox) fn receive(&mut self, message: ForReader, post: &mut Post<'_>) {
        match (message, self.window) {
            (ForReader::Ask(browser, purpose), _) => {
                let ready = self.card.is_some();
                self.window = if ready { Window::Choose(browser, purpose) } else { Window::Insert(browser, purpose) };
            }
            (ForReader::SignIn, _) => {
                if let Some(card) = self.card {
                    self.window = Window::SignIn(Tries::FULL);
                    post.send(Message::Card(card, ForCard::State(Secret::Pin1)));
                }
            }
            (
                ForReader::Ready(left) | ForReader::Declined(left),
                Window::Asking(browser, certificate) | Window::Code(browser, certificate, _),
            ) => self.ask_code(browser, certificate, left, post),
            (
                ForReader::Ready(Tries::NONE) | ForReader::Declined(Tries::NONE),
                Window::Unblock(..) | Window::Renew(_) | Window::SignIn(_),
            )
            | (ForReader::Accepted, Window::Unblock(..)) => self.window = Window::Closed,
            (ForReader::Ready(left) | ForReader::Declined(left), Window::Unblock(purpose, _)) => {
                self.window = Window::Unblock(purpose, left);
            }
            (ForReader::Ready(left) | ForReader::Declined(left), Window::Renew(_)) => self.window = Window::Renew(left),
            (ForReader::Ready(left) | ForReader::Declined(left), Window::SignIn(_)) => {
                self.window = Window::SignIn(left);
            }
            (ForReader::Accepted, Window::Code(browser, certificate, _)) => {
                self.window = Window::Closed;
                let answer = match post.stage.certificates[certificate].purpose {
                    Purpose::Login => CardAnswer::Proof(certificate),
                    Purpose::Sign => CardAnswer::Signature(certificate),
                };
                post.send(Message::Browser(browser, ForBrowser::Card(answer)));
            }
            (ForReader::Accepted, Window::Renew(_)) => {
                self.window = Window::Information;
                if let Some(card) = self.card {
                    post.send(Message::Authority(ForAuthority::Renew(card)));
                }
            }
            (ForReader::Accepted, Window::SignIn(_)) => {
                self.window = Window::Closed;
                if let Some(certificate) = self.card.and_then(|card| post.stage.card_certificate(card)) {
                    tell_workstation(ForWorkstation::Proof(certificate), post);
                }
            }
            // An answer that nobody waits for.
            (
                ForReader::Ready(_) | ForReader::Declined(_),
                Window::Closed | Window::Insert(..) | Window::Choose(..) | Window::Information,
            )
            | (
                ForReader::Accepted,
                Window::Closed | Window::Insert(..) | Window::Choose(..) | Window::Asking(..) | Window::Information,
            ) => {}
        }
    }

    /// The keypad for a certificate's code; none, if that code is blocked.
    fn ask_code(&mut self, browser: BrowserId, certificate: CertificateId, left: Tries, post: &mut Post<'_>) {
        self.window = Window::Code(browser, certificate, left);
        if left == Tries::NONE {
            self.close(Failure::Blocked(post.stage.certificates[certificate].secret()), post);
        }
    }

    /// Closes the window; the page that waits for it learns why.
    fn close(&mut self, why: Failure, post: &mut Post<'_>) {
        match self.window {
            Window::Insert(browser, _)
            | Window::Choose(browser, _)
            | Window::Asking(browser, _)
            | Window::Code(browser, _, _) => {
                post.send(Message::Browser(browser, ForBrowser::Card(CardAnswer::Failed(why))));
            }
            Window::Closed | Window::Unblock(..) | Window::Information | Window::Renew(_) | Window::SignIn(_) => {}
        }
        self.window = Window::Closed;
    }
}

/// The screen of the work computer, if there is one, hears of the card.
fn tell_workstation(message: ForWorkstation, post: &mut Post<'_>) {
    if !post.stage.sign_in.is_empty() {
        post.send(Message::Workstation(message));
    }
}
