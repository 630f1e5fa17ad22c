//! What an app on a phone asks.

use super::Teller;
use super::screen::{Screen, Tone};
use crate::sandbox::device::{App, Request, Tries};
use crate::sandbox::ids::AppId;
use crate::sandbox::message::Asker;
use crate::sandbox::word::{Purpose, Word};
use crate::sandbox::world::World;

impl Teller {
    /// The request that an app shows, if it shows one.
    pub fn phone_request(&self, world: &World, app: AppId) -> Option<Screen> {
        let facts = &world.apps[app];
        let request = facts.request?;
        let title = match request.purpose {
            Purpose::Login => self.words.request_login(),
            Purpose::Sign => self.words.request_sign(),
        };
        let asker = world.vendors.pending[app].map(|asked| self.words.request_asker(&self.asker(asked.asker)));
        let tries = tries(facts, request);
        let warning = (tries != Tries::FULL).then(|| self.tries_left(tries));
        let screen = Screen::new(self.name(Word::App(app)), title, Tone::Waiting);
        let told = Screen {
            code: Some(self.digits(request.code)),
            field: Some(self.secret(request.purpose.secret()).to_owned()),
            ..screen
        };
        Some(told.and(asker).with(self.words.request_text()).and(warning))
    }

    /// Who asks an app's owner for something.
    fn asker(&self, asker: Asker) -> String {
        match asker {
            Asker::Login(_) => self.name(Word::Site(self.stage.login)),
        }
    }
}

fn tries(app: &App, request: Request) -> Tries {
    match request.purpose {
        Purpose::Login => app.pin1,
        Purpose::Sign => app.pin2,
    }
}
