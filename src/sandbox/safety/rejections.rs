//! What a rejection is worth: nothing binding follows it, in its own step or in a later one.

use super::Step;
use crate::sandbox::device::{Passage, Progress};
use crate::sandbox::event::Event;
use crate::sandbox::ids::AppId;
use crate::sandbox::message::Asker;
use crate::sandbox::world::World;

impl Step<'_> {
    pub(super) fn rejections_are_final(&self) -> bool {
        self.each(|event, past| {
            let rejected = |event: &Event| matches!(event, Event::Rejected(..) | Event::Withheld(..));
            !is_binding(event) || !past.iter().any(rejected)
        }) && self.rejected_requests_are_gone()
            && self.withheld_passages_are_gone()
    }

    /// Of a request that was rejected nothing is left on the phone or at the vendor, and whoever asked has stopped
    /// waiting, unless somebody was asked anew. So no code that is typed later can answer it.
    fn rejected_requests_are_gone(&self) -> bool {
        self.events.iter().enumerate().all(|(at, event)| {
            let Event::Rejected(app, _) = event else { return true };
            let anew = || self.events[at..].iter().filter_map(requested);
            let asker = self.before.vendors.pending[*app].map(|asked| asked.asker);
            let waits = asker.is_some_and(|asker| waits_for_app(self.after, asker));
            let open = self.after.apps[*app].request.is_some() || self.after.vendors.pending[*app].is_some();
            (!waits || anew().next().is_some()) && (!open || anew().any(|other| other == *app))
        })
    }

    /// Of a passage over the border that was withheld nothing is left: fewer wait for this consent than before.
    fn withheld_passages_are_gone(&self) -> bool {
        self.events.iter().all(|event| {
            let Event::Withheld(_, assertion) = event else { return true };
            let waiting = |world: &World| {
                let passages = world.nodes[assertion.from].passages.iter();
                passages.filter(|(_, passage)| **passage == Some(Passage::Agreeing(*assertion))).count()
            };
            waiting(self.after) < waiting(self.before)
        })
    }
}

/// Whether something binds whoever it is done for.
fn is_binding(event: &Event) -> bool {
    matches!(
        event,
        Event::KeyUsed(_) | Event::SessionOpened(..) | Event::Signed(_) | Event::Paid(_) | Event::Vouched(..)
    )
}

/// The app that shows a new request.
fn requested(event: &Event) -> Option<AppId> {
    if let Event::Requested(app, _) = event { Some(*app) } else { None }
}

/// Whether a login that had an app asked still waits for the answer. A bank and a portal do not wait.
fn waits_for_app(world: &World, asker: Asker) -> bool {
    let attempt = match asker {
        Asker::Login(browser) => world.login.attempts[browser],
        Asker::Abroad(country, browser) => world.abroad[country].attempts[browser],
        Asker::Bank(_) | Asker::Portal(..) => None,
    };
    attempt.is_some_and(|attempt| matches!(attempt.stage, Progress::App(_)))
}
