//! The paper on the counter's desk: the mandate form and the list of authorised e-services.

use super::Teller;
use super::shown::{Line, Screen, Tone};
use crate::sandbox::device::{Desk, Form};
use crate::sandbox::ids::{PersonId, ServiceId};
use crate::sandbox::word::Word;
use crate::sandbox::world::World;

impl Teller {
    /// The mandate form, if the scenario plays at a counter.
    pub fn form(&self, world: &World) -> Option<Screen> {
        let words = self.words;
        let screen = |tone| Screen::new(String::new(), words.form_title(), tone);
        let service = |service: ServiceId| Line::Fact(words.form_service(&self.name(Word::Service(service))));
        let signed = |by: PersonId| Line::Fact(words.form_signed_by(&self.person(by)));
        Some(match world.desk.as_ref()?.form {
            Form::Blank => screen(Tone::Plain).with(words.form_blank()),
            Form::Filled(wanted) => screen(Tone::Plain).with(service(wanted)).with(words.form_unsigned()),
            Form::Signed(wanted, by) => screen(Tone::Good).with(service(wanted)).with(signed(by)),
            Form::Filed(wanted, by) => {
                screen(Tone::Good).with(service(wanted)).with(signed(by)).with(words.form_filed())
            }
        })
    }

    /// The list of authorised e-services, if the scenario plays at a counter.
    pub fn service_list(&self, world: &World) -> Option<Screen> {
        world.desk.as_ref()?;
        let entries = self.stage.services.keys().map(|service| self.list_entry(service));
        let screen = Screen::new(String::new(), self.words.list_title(), Tone::Plain);
        Some(screen.and(entries).note(self.words.list_assumed()))
    }

    fn list_entry(&self, service: ServiceId) -> String {
        let name = self.name(Word::Service(service));
        if Desk::lists(&self.stage, service) { self.words.list_yes(&name) } else { self.words.list_no(&name) }
    }
}
