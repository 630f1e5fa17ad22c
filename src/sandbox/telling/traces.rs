//! What stays behind on a shared computer, in words.

use super::Teller;
use super::message::Technical;
use crate::sandbox::device::{Tick, TraceAct};
use crate::sandbox::ids::PersonId;
use crate::sandbox::word::Word;
use crate::sandbox::world::World;

impl Teller {
    /// What an act about it is called.
    pub(super) fn trace_name(&self, world: &World, act: TraceAct) -> &'static str {
        let words = self.words;
        let tick = self.stage.desk().map_or(Tick::Off, |desk| world.browsers[desk].traces.tick);
        match (act, tick) {
            (TraceAct::OpenPrivate, _) => words.do_open_private(),
            (TraceAct::ClosePrivate, _) => words.do_close_private(),
            (TraceAct::Remember, Tick::Off) => words.do_remember(),
            (TraceAct::Remember, Tick::On) => words.do_not_remember(),
            (TraceAct::Download, _) => words.do_download(),
            (TraceAct::Delete, _) => words.do_delete(),
        }
    }

    /// What somebody has done about it.
    pub(super) fn traced(&self, who: PersonId, act: TraceAct) -> String {
        let words = self.words;
        let own = match act {
            TraceAct::OpenPrivate => words.event_open_private(),
            TraceAct::ClosePrivate => words.event_close_private(),
            TraceAct::Remember => words.event_remember(),
            TraceAct::Download => words.event_download(),
            TraceAct::Delete => words.event_delete(),
        };
        self.by(who, own.to_owned(), |who| words.event_traced_other(&who))
    }

    /// Why it matters.
    pub(super) fn why_trace(&self, act: TraceAct) -> &'static str {
        let words = self.words;
        match act {
            TraceAct::OpenPrivate => words.why_open_private(),
            TraceAct::ClosePrivate => words.why_close_private(),
            TraceAct::Remember => words.why_remember(),
            TraceAct::Download => words.why_download(),
            TraceAct::Delete => words.why_delete(),
        }
    }

    pub(super) fn plain_remember(&self, tick: Tick) -> &'static str {
        match tick {
            Tick::Off => self.words.message_remember_off(),
            Tick::On => self.words.message_remember_on(),
        }
    }

    pub(super) fn technical_keep(&self, person: PersonId) -> Technical {
        let words = self.words;
        Technical::new(words.message_keep_technical()).with(words.detail_holder(), self.name(Word::Person(person)))
    }
}
