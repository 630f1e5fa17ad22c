//! Scripts: what people say and do.

use super::super::fault::SetupFault;
use super::super::setup::BeatSetup;
use super::{Builder, LineId, NodeId, SentenceId, SiteId, Word};
use crate::sandbox::device::{Beat, Deed, Thing, Trigger};
use crate::sandbox::ids::Key as _;
use crate::sandbox::stage::Carrier;
use crate::sandbox::word::Typed;

impl Builder<'_> {
    pub(super) fn script(&mut self, written: &[BeatSetup]) -> Vec<Beat> {
        written.iter().filter_map(|beat| self.beat(beat)).collect()
    }

    /// Where a script begins: at the point of its first step.
    pub(super) fn first_node(&mut self, written: &[BeatSetup]) -> NodeId {
        written.first().map_or(NodeId::at(0), |beat| self.node(&beat.at))
    }

    fn beat(&mut self, written: &BeatSetup) -> Option<Beat> {
        let when = match (&written.hears, &written.sees) {
            (Some(sentence), None) => Trigger::Hears(self.sentence(sentence)?),
            (None, Some(event)) => Trigger::Sees(self.names.pattern(event, &mut self.faults)),
            (Some(_), Some(_)) | (None, None) => {
                self.fault(SetupFault::Trigger, &written.at);
                return None;
            }
        };
        Some(Beat {
            at: self.node(&written.at),
            when,
            guard: self.names.guard(&written.given, &mut self.faults),
            says: written.says.as_ref().and_then(|line| self.line(line)),
            does: written.does.iter().filter_map(|deed| self.deed(deed)).collect(),
            to: self.node(written.to.as_ref().unwrap_or(&written.at)),
        })
    }

    fn deed(&mut self, text: &str) -> Option<Deed> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            ["give", thing, person] => Some(Deed::Give(self.thing(thing)?, self.person(person))),
            ["insert", card] => match self.names.word(card) {
                Some(Word::Card(card)) => Some(Deed::Insert(card)),
                other => self.wrong(card, other),
            },
            ["choose", name] => self.certificate(name).map(Deed::Choose),
            ["suspend", name] => match self.names.word(name) {
                Some(Word::Card(card)) => Some(Deed::Suspend(Carrier::Card(card))),
                Some(Word::App(app)) => Some(Deed::Suspend(Carrier::App(app))),
                other => self.wrong(name, other),
            },
            ["sign-in", way] => self.kind_of(way).map(Deed::SignIn),
            ["take-card"] => Some(Deed::TakeCard),
            ["sign"] => Some(Deed::Sign),
            ["open", site] => self.site(site).map(Deed::Open),
            ["press", ..] => Some(Deed::Press(self.names.pattern(text, &mut self.faults))),
            ["enter", person] => Some(Deed::Enter(self.person(person))),
            ["type", typed] => Some(Deed::Type(self.kind(typed, Typed::Wrong))),
            ["reject"] => Some(Deed::Reject),
            ["demand", payment] => match self.names.word(payment) {
                Some(Word::Payment(payment)) => Some(Deed::Demand(payment)),
                other => self.wrong(payment, other),
            },
            _ => {
                self.fault(SetupFault::UnknownDeed, text);
                None
            }
        }
    }

    fn thing(&mut self, name: &str) -> Option<Thing> {
        match self.names.word(name) {
            Some(Word::Card(card)) => Some(Thing::Card(card)),
            Some(Word::Phone(phone)) => Some(Thing::Phone(phone)),
            Some(Word::Document(document)) => Some(Thing::Document(document)),
            other => self.wrong(name, other),
        }
    }

    pub(super) fn site(&mut self, name: &str) -> Option<SiteId> {
        match self.names.word(name) {
            Some(Word::Site(site)) => Some(site),
            other => self.wrong(name, other),
        }
    }

    fn node(&mut self, name: &str) -> NodeId {
        match self.names.word(name) {
            Some(Word::Node(node)) => node,
            other => self.wrong(name, other).unwrap_or(NodeId::at(0)),
        }
    }

    fn sentence(&mut self, name: &str) -> Option<SentenceId> {
        match self.names.word(name) {
            Some(Word::Sentence(sentence)) => Some(sentence),
            other => self.wrong(name, other),
        }
    }

    fn line(&mut self, name: &str) -> Option<LineId> {
        match self.names.word(name) {
            Some(Word::Line(line)) => Some(line),
            other => self.wrong(name, other),
        }
    }
}
