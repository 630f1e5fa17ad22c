//! Messages with links, as the learner reads them: what a link says stands in the scenario's words, where it leads does not.

use super::Teller;
use super::control::Spot;
use super::shown::{Screen, Tone};
use crate::sandbox::ids::MailId;
use crate::sandbox::stage::MailKind;
use crate::sandbox::word::Word;
use crate::sandbox::world::World;

impl Teller {
    /// A message: how it came, its text, and whether it has been reported.
    pub fn mail(&self, world: &World, mail: MailId) -> Screen {
        let kind = self.mail_kind(self.stage.mail[mail].kind).to_owned();
        let screen = Screen::new(kind, self.name(Word::Mail(mail)), Tone::Plain);
        if world.mailbox.reported.has(mail) { screen.with(self.words.mail_reported()) } else { screen }
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
