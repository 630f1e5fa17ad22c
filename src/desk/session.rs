//! A scenario on the desk: what is known of it, and what changes while it is played.

use super::drawing::{self, Drawing};
use super::load::{self, Opened};
use super::offer::Offer;
use super::place::Place;
use super::{focus, kept};
use atslega::dom;
use atslega::locale::DeskWords;
use atslega::sandbox::{
    Action, CodeBook, Element, Event, Hint, Mode, MomentAt, PersonId, Play, RuleAt, ScenarioFile, Spot, Teller, Word,
    World, actions,
};
use atslega::signals::{Kept, Memo, Signal};
use std::rc::Rc;

/// A scenario that has been opened. A handle: copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    known: Kept<Known>,
    /// The run.
    pub(crate) play: Signal<Play>,
    /// Which part of the desk is on the screen.
    pub(crate) stage: Signal<Stage>,
    /// Whether the X-ray is open.
    pub(crate) xray: Signal<bool>,
    /// The rules whose breaking is being explained, and the moment that broke them.
    pub(crate) slip: Signal<Option<Slip>>,
    /// What can be done now.
    pub(crate) offers: Memo<Vec<Offer>>,
    /// What the guide would do next; nothing where no hints are given.
    pub(crate) hinted: Memo<Option<Action>>,
    /// Whether the learner asks why.
    pub(crate) asking: Signal<bool>,
    /// What was asked about last.
    pub(crate) asked: Signal<Option<Element>>,
    /// The place that a narrow screen shows.
    pub(crate) place: Signal<Place>,
    /// The places where something new has not been seen yet.
    pub(crate) news: Signal<Vec<Place>>,
    /// Whether the words are there that are not needed at once.
    pub(crate) later: Signal<bool>,
    /// Whether an assessed player wants a clock.
    pub(crate) clock: Signal<bool>,
}

/// What is known of a scenario and never changes.
#[derive(Clone)]
struct Known {
    file: Rc<ScenarioFile>,
    teller: Rc<Teller>,
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

/// Rules that were broken at once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Slip {
    /// The moment that broke them.
    pub(crate) moment: MomentAt,
    /// The rules.
    pub(crate) rules: Vec<RuleAt>,
}

impl Session {
    /// Opens a scenario.
    pub(crate) fn open(opened: Opened, chance: u64) -> Self {
        let Opened { file, scenario, words } = opened;
        let teller = Rc::new(Teller::new(words, &scenario, &file.words.names));
        let known = Known { file: Rc::new(file), teller, codes: CodeBook::new(chance) };
        let known = Kept::new(known);
        let play = Signal::new(Play::new(scenario, Mode::Guided));
        Self {
            known,
            play,
            stage: Signal::new(Stage::Begin),
            xray: Signal::new(false),
            slip: Signal::new(None),
            offers: Memo::new(move || play.with(|play| offers(&known.get().teller, play))),
            hinted: Memo::new(move || play.with(hinted)),
            asking: Signal::new(false),
            asked: Signal::new(None),
            place: Signal::new(Place::Computer),
            news: Signal::new(Vec::new()),
            later: Signal::new(words.is_whole()),
            clock: Signal::new(false),
        }
    }

    /// The scenario's file: its title and its words.
    pub(crate) fn file(self) -> Rc<ScenarioFile> {
        self.known.get().file
    }

    /// Who puts the world into words.
    pub(crate) fn teller(self) -> Rc<Teller> {
        self.known.get().teller
    }

    /// The words of the desk.
    pub(crate) fn words(self) -> DeskWords {
        self.teller().words()
    }

    /// The invented codes of this opening.
    pub(crate) fn codes(self) -> CodeBook {
        self.known.get().codes
    }

    /// Looks at the world as it is now; whoever looks follows it.
    pub(crate) fn look<T>(self, look: impl FnOnce(&World, &Teller) -> T) -> T {
        let teller = self.teller();
        self.play.with(|play| look(play.world(), &teller))
    }

    /// The same without following it.
    fn look_untracked<T>(self, look: impl FnOnce(&World, &Teller) -> T) -> T {
        let teller = self.teller();
        self.play.with_untracked(|play| look(play.world(), &teller))
    }

    /// An action in the words of its author: the same before and after a place is drawn anew.
    pub(crate) fn say(self, action: Action) -> String {
        self.play.with_untracked(|play| play.scenario().names.say(&action.saying()))
    }

    /// What somebody looks like: by what the author calls them, which is the same in every language.
    pub(crate) fn looks(self, who: PersonId) -> Option<&'static Drawing> {
        self.play.with_untracked(|play| {
            let known_as = play.scenario().names.text(Word::Person(who)).unwrap_or_default();
            let born = play.world().stage.people.get(who).and_then(|actor| actor.born);
            drawing::person(known_as, born)
        })
    }

    /// Begins to play in this way, from the scenario's beginning.
    pub(crate) fn begin(self, mode: Mode) {
        self.tidy();
        self.play.update(|play| *play = Play::new(play.scenario().clone(), mode));
        let first = Place::all(self).into_iter().next().unwrap_or(Place::Computer);
        self.place.set(first);
        self.news.set(Place::all(self).into_iter().filter(|place| *place != first && self.waits_at(*place)).collect());
        self.stage.set(Stage::Desk);
        self.fetch_later();
        dom::announce("desk-begun");
        focus::to_title();
    }

    /// Fetches what is not needed at once. If it cannot be had, the run goes on without it, and its end asks anew.
    pub(crate) fn fetch_later(self) {
        let words = self.words();
        wasm_bindgen_futures::spawn_local(async move {
            load::later(words).await;
            self.later.set(true);
        });
    }

    /// Shows the story again.
    pub(crate) fn restart(self) {
        self.tidy();
        self.stage.set(Stage::Begin);
        focus::to_title();
    }

    /// Goes back to just before a moment, and plays on from there.
    pub(crate) fn back_to(self, moment: MomentAt) {
        self.tidy();
        self.play.update(|play| play.back_to(moment));
        self.stay_at_a_place();
        if self.stage.get_untracked() != Stage::Desk {
            self.stage.set(Stage::Desk);
            focus::to_title();
        }
    }

    fn tidy(self) {
        self.slip.set(None);
        self.xray.set(false);
        self.asking.set(false);
        self.asked.set(None);
        self.news.set(Vec::new());
    }

    /// Does something.
    pub(crate) fn act(self, action: Action) {
        self.turn_to_where_it_is_done(action);
        let before = self.play.with_untracked(Play::broken);
        self.play.update(|play| play.act(action));
        self.stay_at_a_place();
        self.mark_news();
        let (mode, last, mut rules) =
            self.play.with_untracked(|play| (play.mode(), MomentAt::last_of(play.moments().len()), play.broken()));
        rules.retain(|rule| !before.contains(rule));
        match (mode, last) {
            (Mode::Guided | Mode::Free, Some(moment)) if !rules.is_empty() => {
                self.slip.set(Some(Slip { moment, rules }));
            }
            (Mode::Guided | Mode::Free | Mode::Assessed, _) => self.look_back_if_over(),
        }
    }

    /// Who was at a place that is there no more, such as a call that is over, turns to the first.
    fn stay_at_a_place(self) {
        let places = Place::all(self);
        if let Some(first) = places.first().filter(|_| !places.contains(&self.place.get_untracked())) {
            self.go_to(*first);
        }
    }

    /// What is done with a thing in the hand shows elsewhere: a card at the computer, a gift with whoever gets it.
    fn turn_to_where_it_is_done(self, action: Action) {
        if matches!(action, Action::Reader(_) | Action::Give(..)) {
            let spot = self.look_untracked(|world, teller| teller.control(world, action).spot);
            if let Some(place) = Place::of(spot) {
                self.go_to(place);
            }
        }
    }

    /// Goes on after a slip has been explained.
    pub(crate) fn go_on(self) {
        self.slip.set(None);
        self.look_back_if_over();
    }

    fn look_back_if_over(self) {
        let Some(outcome) = self.play.with_untracked(Play::outcome) else { return };
        kept::keep(&self.file().id, self.play.with_untracked(Play::mode), outcome);
        self.asking.set(false);
        if !self.words().is_whole() {
            self.later.set(false);
            self.fetch_later();
        }
        self.stage.set(Stage::Debrief);
        focus::to_title();
    }

    /// Whether something has come to a phone before the learner does anything.
    fn waits_at(self, place: Place) -> bool {
        let Place::Phone(phone) = place else { return false };
        self.look_untracked(|world, teller| {
            let asks = world.stage.apps.iter().any(|(app, facts)| {
                facts.phone == phone && world.apps.get(app).is_some_and(|app| app.request.is_some())
            });
            asks || world.stage.mail.keys().any(|mail| teller.mail_spot(mail) == Spot::Phone(phone))
        })
    }

    /// Marks the places where something happened by itself.
    fn mark_news(self) {
        let happened = self.play.with_untracked(|play| {
            let stage = &play.world().stage;
            let events = play.moments().last().map(|moment| moment.events.clone()).unwrap_or_default();
            let place = |event: &Event| {
                if let Event::Requested(app, _) = event {
                    stage.apps.get(*app).map(|app| Place::Phone(app.phone))
                } else if let Event::Said(person, _) = event {
                    Some(Place::Person(*person))
                } else {
                    None
                }
            };
            events.iter().filter_map(place).collect::<Vec<_>>()
        });
        let here = self.place.get_untracked();
        self.news.update(|news| news.extend(happened.into_iter().filter(|place| *place != here)));
    }

    /// Turns to a place.
    pub(crate) fn go_to(self, place: Place) {
        self.place.set(place);
        self.news.update(|news| news.retain(|new| *new != place));
    }

    /// Whether the learner asks why at this moment.
    pub(crate) fn asks(self) -> bool {
        self.asking.get_untracked()
    }
}

fn offers(teller: &Teller, play: &Play) -> Vec<Offer> {
    let world = play.world();
    let offer = |action: Action| Offer { action, control: teller.control(world, action) };
    actions(world).into_iter().map(offer).collect()
}

fn hinted(play: &Play) -> Option<Action> {
    match (play.mode(), play.hint()) {
        (Mode::Guided, Hint::Do(action)) => Some(action),
        (Mode::Guided, Hint::OffTheWay | Hint::Done) | (Mode::Free | Mode::Assessed, _) => None,
    }
}
