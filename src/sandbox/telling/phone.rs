//! What an app on a phone asks.

use super::Teller;
use super::screen::{Screen, Tone};
use crate::sandbox::device::Tries;
use crate::sandbox::ids::AppId;
use crate::sandbox::message::{Asker, Matter, Tie};
use crate::sandbox::word::Word;
use crate::sandbox::world::World;

impl Teller {
    /// The request that an app shows, if it shows one.
    pub fn phone_request(&self, world: &World, app: AppId) -> Option<Screen> {
        let facts = &world.apps[app];
        let request = facts.request?;
        let secret = request.matter.purpose().secret();
        let asker = world.vendors.pending[app].map(|asked| self.words.request_asker(&self.asker(asked.asker)));
        let warning = facts.tries_for(secret).filter(|tries| *tries != Tries::FULL).map(|left| self.tries_left(left));
        let (code, advice) = match request.tie {
            Tie::Named => (None, self.words.request_named()),
            Tie::Code(code) => (Some(self.digits(code)), self.words.request_text()),
        };
        let (title, about) = self.request_text(request.matter);
        let screen = Screen::new(self.name(Word::App(app)), title, Tone::Waiting);
        let screen = Screen { code, field: Some(self.secret(secret).to_owned()), ..screen };
        Some(screen.and(asker).with(about).with(advice).and(warning))
    }

    /// What a request is about: its title, and what it is for.
    fn request_text(&self, matter: Matter) -> (&'static str, String) {
        match matter {
            Matter::Abroad(country) => {
                (self.words.request_login(), self.words.request_abroad_text(&self.name(Word::Country(country))))
            }
            Matter::Login(service) => {
                (self.words.request_login(), self.words.line_service(&self.name(Word::Service(service))))
            }
        }
    }

    /// Who asks an app's owner for something.
    fn asker(&self, asker: Asker) -> String {
        match asker {
            Asker::Abroad(country, _) => self.name(Word::Site(self.stage.countries[country].login)),
            Asker::Login(_) => self.name(Word::Site(self.stage.login)),
        }
    }
}
