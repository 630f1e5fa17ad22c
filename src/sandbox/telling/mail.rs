//! Messages with links, as the learner reads them: what a link says stands in the scenario's words, where it leads does not.

use super::Teller;
use super::control::Spot;
use super::shown::{Screen, Tone};
use crate::sandbox::ids::MailId;
use crate::sandbox::stage::MailKind;
use crate::sandbox::word::Word;

impl Teller {
    /// A message: how it came, and its text.
    pub fn mail(&self, mail: MailId) -> Screen {
        Screen::new(self.mail_kind(self.stage.mail[mail].kind).to_owned(), self.name(Word::Mail(mail)), Tone::Plain)
    }

    /// Where the learner reads a message.
    pub fn mail_spot(&self, mail: MailId) -> Spot {
        let phone = self.stage.phones.iter().find(|(_, owner)| **owner == self.stage.learner).map(|(phone, _)| phone);
        match (self.stage.mail[mail].kind, phone) {
            (MailKind::Sms, Some(phone)) => Spot::Phone(phone),
            (MailKind::Sms, None) | (MailKind::Email, _) => Spot::Computer,
        }
    }

    fn mail_kind(&self, kind: MailKind) -> &'static str {
        match kind {
            MailKind::Sms => self.words.mail_sms(),
            MailKind::Email => self.words.mail_email(),
        }
    }
}
