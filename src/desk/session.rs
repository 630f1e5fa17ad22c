//! A scenario on the desk: what is known of it, and what changes while it is played.

use atslega::locale::Locale;
use atslega::sandbox::{Action, CodeBook, Judgement, Mode, Play, Scenario, ScenarioFile, World};
use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;
use std::rc::Rc;

/// A scenario that has been opened. A handle: copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    known: StoredValue<Rc<Known>, LocalStorage>,
    /// The run.
    pub(crate) play: RwSignal<Play, LocalStorage>,
    /// Which part of the desk is on the screen.
    pub(crate) stage: RwSignal<Stage>,
    /// Whether the X-ray is open.
    pub(crate) xray: RwSignal<bool>,
    /// The rules whose breaking is being explained, and the moment that broke them.
    pub(crate) slip: RwSignal<Option<Slip>>,
}

/// What is known of a scenario and never changes.
struct Known {
    file: Rc<ScenarioFile>,
    locale: Locale,
    codes: CodeBook,
}

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    /// The story, and the choice of how to play.
    Begin,
    /// The desk.
    Desk,
    /// It is over: looking back.
    Debrief,
}

/// Rules that were broken at once, by their places in the scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Slip {
    /// The moment that broke them.
    pub(crate) moment: usize,
    /// The rules.
    pub(crate) rules: Vec<usize>,
}

impl Session {
    /// Opens a scenario.
    pub(crate) fn open(file: ScenarioFile, scenario: Scenario, locale: Locale, chance: u64) -> Self {
        let known = Known { file: Rc::new(file), locale, codes: CodeBook::new(chance) };
        Self {
            known: StoredValue::new_local(Rc::new(known)),
            play: RwSignal::new_local(Play::new(scenario, Mode::Guided)),
            stage: RwSignal::new(Stage::Begin),
            xray: RwSignal::new(false),
            slip: RwSignal::new(None),
        }
    }

    /// The scenario's file: its title and its words.
    pub(crate) fn file(self) -> Rc<ScenarioFile> {
        self.known.get_value().file.clone()
    }

    /// The language.
    pub(crate) fn locale(self) -> Locale {
        self.known.get_value().locale
    }

    /// The invented codes of this opening.
    pub(crate) fn codes(self) -> CodeBook {
        self.known.get_value().codes
    }

    /// The world as it is now; whoever asks follows it.
    pub(crate) fn world(self) -> World {
        self.play.with(|play| play.world().clone())
    }

    /// Begins to play in this way, from the scenario's beginning.
    pub(crate) fn begin(self, mode: Mode) {
        self.slip.set(None);
        self.xray.set(false);
        self.play.update(|play| *play = Play::new(play.scenario().clone(), mode));
        self.stage.set(Stage::Desk);
    }

    /// Shows the story again.
    pub(crate) fn restart(self) {
        self.stage.set(Stage::Begin);
    }

    /// Goes back to just before a moment, and plays on from there.
    pub(crate) fn back_to(self, moment: usize) {
        self.slip.set(None);
        self.play.update(|play| play.back_to(moment));
        self.stage.set(Stage::Desk);
    }

    /// Does something.
    pub(crate) fn act(self, action: Action) {
        let before = self.broken();
        self.play.update(|play| play.act(action));
        let (mode, moments) = self.play.with_untracked(|play| (play.mode(), play.moments().len()));
        let rules: Vec<usize> = self.broken().into_iter().filter(|rule| !before.contains(rule)).collect();
        match mode {
            Mode::Guided | Mode::Free if !rules.is_empty() => {
                self.slip.set(Some(Slip { moment: moments.saturating_sub(1), rules }));
            }
            Mode::Guided | Mode::Free | Mode::Assessed => self.look_back_if_over(),
        }
    }

    /// Goes on after a slip has been explained.
    pub(crate) fn go_on(self) {
        self.slip.set(None);
        self.look_back_if_over();
    }

    fn look_back_if_over(self) {
        if self.play.with_untracked(|play| play.end().is_some()) {
            self.stage.set(Stage::Debrief);
        }
    }

    /// The rules that are broken now, by their places.
    fn broken(self) -> Vec<usize> {
        self.play.with_untracked(|play| {
            (0..play.scenario().rules.len()).filter(|rule| play.judgement(*rule) == Judgement::Broken).collect()
        })
    }
}
