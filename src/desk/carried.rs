//! A run that is taken along when its page is drawn anew, in the other language: what was done is done again there.

use super::place::Place;
use super::session::{Session, Slip, Stage};
use atslega::dom;
use atslega::sandbox::{Action, Mode, Play, RuleAt};

/// A run without its words.
pub(crate) struct Carried {
    scenario: String,
    /// What decides its codes.
    pub(crate) chance: u64,
    mode: Mode,
    actions: Vec<Action>,
    undone: Vec<RuleAt>,
    stage: Stage,
    place: Place,
    slip: Option<Slip>,
    xray: bool,
    clock: bool,
}

impl Carried {
    /// The run of a desk that closes, if the page stays with its scenario.
    pub(crate) fn of(session: Session, chance: u64) -> Option<Self> {
        let scenario = session.file().id.clone();
        let address = dom::window().location().hash().unwrap_or_default();
        address.ends_with(&format!("/{scenario}")).then(|| Self {
            scenario,
            chance,
            mode: session.play.with_untracked(Play::mode),
            actions: session.play.with_untracked(|play| play.moments().iter().map(|moment| moment.action).collect()),
            undone: session.play.with_untracked(|play| play.undone().to_vec()),
            stage: session.stage.get_untracked(),
            place: session.place.get_untracked(),
            slip: session.slip.get_untracked(),
            xray: session.xray.get_untracked(),
            clock: session.clock.get_untracked(),
        })
    }

    /// Whether it is a run of this scenario.
    pub(crate) fn is_of(&self, scenario: &str) -> bool {
        self.scenario == scenario
    }

    /// Brings an opened scenario to where the run was.
    pub(crate) fn resume(self, session: Session) {
        session.play.update(|play| {
            *play = Play::again(play.scenario().clone(), self.mode, self.undone);
            self.actions.into_iter().for_each(|action| play.act(action));
        });
        session.place.set(self.place);
        session.slip.set(self.slip);
        session.xray.set(self.xray);
        session.clock.set(self.clock);
        session.stage.set(self.stage);
        session.fetch_later();
    }
}
