//! What an app on a phone asks.

use super::Teller;
use super::shown::{Line, Screen, Tone};
use crate::sandbox::device::Tries;
use crate::sandbox::ids::{AppId, CodeId};
use crate::sandbox::message::{Asker, Matter, Tie};
use crate::sandbox::sorted_map::SortedMap;
use crate::sandbox::word::{Pick, Purpose, Word};
use crate::sandbox::world::World;

impl Teller {
    /// The request that an app shows, if it shows one.
    pub fn phone_request(&self, world: &World, app: AppId) -> Option<Screen> {
        let facts = &world.apps[app];
        let request = facts.request?;
        let secret = request.matter.purpose().secret();
        let asker =
            world.vendors.pending[app].map(|asked| Line::Fact(self.words.request_asker(&self.asker(asked.asker))));
        let warning = facts.tries_for(secret).filter(|tries| *tries != Tries::FULL).map(|left| self.tries_left(left));
        let (code, advice) = match request.tie {
            Tie::Named => (None, self.words.request_named()),
            Tie::Code(_) if request.matter.purpose() == Purpose::Sign => (None, self.words.request_sign_text()),
            Tie::Code(code) => (Some(self.digits(code)), self.words.request_text()),
            Tie::Choice(..) => (None, self.words.request_choice()),
        };
        let (title, about) = self.request_text(request.matter);
        let screen = Screen::new(self.name(Word::App(app)), title, Tone::Waiting);
        let field = match request.tie {
            Tie::Choice(..) => None,
            Tie::Named | Tie::Code(_) => Some(self.secret(secret).to_owned()),
        };
        let screen = Screen { code, field, ..screen };
        Some(screen.and(asker).with(about).with(advice).and(warning))
    }

    /// What a request is about: its title, and what it is for.
    fn request_text(&self, matter: Matter) -> (&'static str, Line) {
        match matter {
            Matter::Abroad(country) => (
                self.words.request_login(),
                Line::Fact(self.words.request_abroad_text(&self.name(Word::Country(country)))),
            ),
            Matter::Login(service) => (self.words.request_login(), self.service_line(service)),
            Matter::Payment(payment) => (self.words.request_payment(), self.name(Word::Payment(payment)).into()),
        }
    }

    /// Who asks an app's owner for something.
    fn asker(&self, asker: Asker) -> String {
        match asker {
            Asker::Abroad(country, _) => self.name(Word::Site(self.stage.countries[country].login)),
            Asker::Login(_) => self.name(Word::Site(self.stage.login)),
            Asker::Portal(portal, _) => self.name(Word::Site(self.stage.portals[portal])),
            Asker::Bank(payment) => {
                let bank = self.stage.accounts[self.stage.payments[payment]].bank;
                self.name(Word::Site(self.stage.banks[bank]))
            }
        }
    }

    /// The codes to choose from that an app shows, in a fixed order, and what comes of each.
    pub fn choices(&self, world: &World, app: AppId) -> Vec<(String, Pick)> {
        let Some(Tie::Choice(right, codes)) = world.apps[app].request.map(|request| request.tie) else {
            return Vec::new();
        };
        let pick = |code: CodeId| if code == right { Pick::Right } else { Pick::Wrong };
        let choices: SortedMap<String, Pick> = codes.iter().map(|code| (self.digits(code), pick(code))).collect();
        choices.into_entries()
    }

    /// The digits of the first code that one picks so.
    pub(super) fn choice(&self, world: &World, app: AppId, pick: Pick) -> String {
        let choices = self.choices(world, app);
        choices.into_iter().find(|(_, found)| *found == pick).map(|(digits, _)| digits).unwrap_or_default()
    }
}
