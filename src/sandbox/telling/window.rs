//! The window of the card software.

use super::Teller;
use super::shown::{Line, Screen, Tone};
use crate::sandbox::device::{Tries, Window};
use crate::sandbox::ids::CertificateId;
use crate::sandbox::word::{Purpose, Secret, Word};
use crate::sandbox::world::World;

impl Teller {
    /// The card software's window, if one is open before the learner. Its list of certificates is among the controls.
    pub fn reader_window(&self, world: &World) -> Option<Screen> {
        let words = self.words;
        let screen = |title: &str, tone| Screen::new(words.window_name().to_owned(), title, tone);
        match world.reader.as_ref().filter(|_| self.stage.reader_at_hand())?.window {
            Window::Closed => None,
            Window::Insert(..) => Some(screen(words.window_insert(), Tone::Waiting)),
            Window::Choose(_, Purpose::Login) => {
                Some(screen(words.window_choose(), Tone::Plain).with(words.window_choose_text()))
            }
            Window::Choose(_, Purpose::Sign) => {
                Some(screen(words.window_choose_sign(), Tone::Plain).with(words.window_choose_text()))
            }
            Window::Asking(..) => Some(screen(words.window_asking(), Tone::Waiting)),
            Window::Code(_, certificate, tries) => Some(self.code_window(certificate, tries)),
            Window::Unblock(purpose, tries) => Some(self.unblock_window(purpose, tries)),
            Window::Information => Some(self.information_window(world)),
            Window::SignIn(tries) => Some(self.sign_in_window(tries)),
            Window::Renew(tries) => Some(self.renewal_window(tries)),
        }
    }

    fn code_window(&self, certificate: CertificateId, tries: Tries) -> Screen {
        let words = self.words;
        let purpose = self.stage.certificates[certificate].purpose;
        let secret = purpose.secret();
        let meaning = match purpose {
            Purpose::Login => None,
            Purpose::Sign => Some(words.window_sign_text()),
        };
        let screen = Screen::new(words.window_name().to_owned(), words.window_code(&self.secret(secret)), Tone::Plain);
        Screen { field: Some(self.secret(secret).to_owned()), ..screen }
            .with(self.name(Word::Certificate(certificate)))
            .and(meaning)
            .and(self.length_of(secret))
            .with(self.tries_left(tries))
    }

    fn unblock_window(&self, purpose: Purpose, tries: Tries) -> Screen {
        let words = self.words;
        let title = words.window_unblock(&self.secret(purpose.secret()));
        let screen = Screen::new(words.window_name().to_owned(), title, Tone::Plain);
        Screen { field: Some(self.secret(Secret::Puk).to_owned()), ..screen }
            .with(words.window_unblock_text())
            .note(words.window_unblock_assumed())
            .with(self.tries_left(tries))
    }

    /// The card's own last day, and those of its certificates.
    fn information_window(&self, world: &World) -> Screen {
        let words = self.words;
        let screen = Screen::new(words.window_name().to_owned(), words.window_information(), Tone::Plain);
        let Some(card) = world.reader.as_ref().and_then(|reader| reader.card) else { return screen };
        let until = self.stage.cards[card].until.map(|day| words.window_card_until(&self.day(day)));
        let certificates = self.stage.certificates_on(card).map(|(id, _)| {
            let day = self.day(world.authority.until(id, &self.stage));
            let standing = self.standing(world.authority.standings[id]);
            Line::Fact(words.window_certificate(&self.name(Word::Certificate(id)), &day, &standing))
        });
        screen.with(self.name(Word::Card(card))).and(until).and(certificates)
    }

    fn renewal_window(&self, tries: Tries) -> Screen {
        let words = self.words;
        let screen = Screen::new(words.window_name().to_owned(), words.window_renew(), Tone::Plain);
        Screen { field: Some(self.secret(Secret::Pin1).to_owned()), ..screen }
            .with(words.window_renew_text())
            .note(words.window_renew_assumed())
            .with(self.tries_left(tries))
    }

    fn sign_in_window(&self, tries: Tries) -> Screen {
        let words = self.words;
        let screen = Screen::new(words.party_workstation().to_owned(), words.window_sign_in(), Tone::Plain);
        Screen { field: Some(self.secret(Secret::Pin1).to_owned()), ..screen }
            .with(words.window_sign_in_text())
            .with(self.tries_left(tries))
    }

    /// How many digits a card's code has, if a source says so.
    fn length_of(&self, secret: Secret) -> Option<&'static str> {
        match secret {
            Secret::Pin1 => Some(self.words.window_pin1_length()),
            Secret::Pin2 => Some(self.words.window_pin2_length()),
            Secret::Puk | Secret::BankCode => None,
        }
    }

    pub(super) fn tries_left(&self, tries: Tries) -> String {
        self.words.window_tries(tries.left().into())
    }
}
