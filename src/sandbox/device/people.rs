//! People who are not the learner. Each follows a script: at a point of it, on hearing a sentence or seeing something
//! happen, they say a line, do things, and go on to another point.

use super::things::Thing;
use super::workstation::SignIn;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{CardId, CertificateId, LineId, NodeId, PaymentId, PersonId, SentenceId, ServiceId, SiteId};
use crate::sandbox::pattern::{Guard, Pattern};
use crate::sandbox::stage::{Carrier, Stage};
use crate::sandbox::word::Typed;

/// Somebody, as far as they change: the point of the script.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Person {
    /// Where in the script the person is.
    pub node: NodeId,
}

/// What the learner does with somebody.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PersonAct {
    /// Say a sentence.
    Say(SentenceId),
    /// Read an application aloud that is filled in on the screen in this person's name.
    ReadAloud(ServiceId),
}

/// A step of a script.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beat {
    /// At which point.
    pub at: NodeId,
    /// On what.
    pub when: Trigger,
    /// Only if the world is so.
    pub guard: Guard,
    /// What the person says.
    pub says: Option<LineId>,
    /// What the person does, one after the other.
    pub does: Vec<Deed>,
    /// Where the script goes on.
    pub to: NodeId,
}

/// What makes a person do something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trigger {
    /// The learner says a sentence; it is offered as long as somebody would answer it.
    Hears(SentenceId),
    /// Something happens.
    Sees(Pattern),
}

/// What a person does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Gives a thing that they have to somebody.
    Give(Thing, PersonId),
    /// Signs the form on the desk.
    Sign,
    /// Opens an address in their own browser.
    Open(SiteId),
    /// Presses the first button of their page that the words fit.
    Press(Pattern),
    /// Types somebody's code into the field of their page.
    Enter(PersonId),
    /// Puts a card that they have into the learner's reader, if it is empty.
    Insert(CardId),
    /// Signs in to the learner's computer: by password, with the learner's own, which they know.
    SignIn(SignIn),
    /// Takes their card out of it.
    TakeCard,
    /// Chooses a certificate from the list at the reader that they sit before.
    Choose(CertificateId),
    /// Has all certificates on a card or in an app suspended, as the helpline does.
    Suspend(Carrier),
    /// Types the code where it is asked for: at the reader that holds their card or that they sit before, in their app,
    /// or on the page of their browser.
    Type(Typed),
    /// Rejects what their own phone asks.
    Reject,
    /// Demands a payment of the bank of the account that it goes from.
    Demand(PaymentId),
}

impl Person {
    /// What the learner may say to this person now: what somebody would answer.
    pub(in crate::sandbox) fn offers(
        &self,
        me: PersonId,
        stage: &Stage,
        holds: impl Fn(&Guard) -> bool,
    ) -> Vec<PersonAct> {
        let mut acts = Vec::new();
        for beat in self.beats(me, stage) {
            if let Trigger::Hears(sentence) = beat.when {
                let say = PersonAct::Say(sentence);
                if !acts.contains(&say) && holds(&beat.guard) {
                    acts.push(say);
                }
            }
        }
        acts
    }

    /// The step of the script that an event brings about, if any.
    pub(in crate::sandbox) fn answer<'s>(
        &self,
        me: PersonId,
        event: &Event,
        stage: &'s Stage,
        holds: impl Fn(&Guard) -> bool,
    ) -> Option<&'s Beat> {
        let said = event.saying(stage);
        self.beats(me, stage).find(|beat| {
            let fits = match &beat.when {
                Trigger::Hears(sentence) => matches!(*event, Event::Told(who, said) if who == me && said == *sentence),
                Trigger::Sees(pattern) => pattern.fits(&said),
            };
            fits && holds(&beat.guard)
        })
    }

    /// Whether the person waits for this event at this point, whatever the world is like.
    pub(in crate::sandbox) fn awaits(&self, me: PersonId, event: &Event, stage: &Stage) -> bool {
        self.beats(me, stage).any(|beat| match &beat.when {
            Trigger::Hears(_) => false,
            Trigger::Sees(pattern) => pattern.fits(&event.saying(stage)),
        })
    }

    /// The steps at this point of the script.
    fn beats<'s>(&self, me: PersonId, stage: &'s Stage) -> impl Iterator<Item = &'s Beat> + use<'s> {
        let node = self.node;
        stage.people[me].script.iter().filter(move |beat| beat.at == node)
    }
}
