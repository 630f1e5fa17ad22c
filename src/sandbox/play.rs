//! A scenario being played: what was done, what came of it, and the way back.

use super::action::Action;
use super::actions::actions;
use super::event::Event;
use super::pattern::Pattern;
use super::scenario::{End, EndId, Judgement, RuleAt, RuleId, Scenario, Verdict};
use super::stage::Server;
use super::step::perform;
use super::word::{Saying, kinds};
use super::world::World;
use serde::{Deserialize, Serialize};

kinds! {
    /// How a scenario is played.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Mode {
        /// With hints, and with the consequence of each mistake at once.
        Guided "guided";
        /// Without a goal: until nothing is left to do.
        Free "free";
        /// Without help; what is to be said is said at the end.
        Assessed "assessed";
    }
}

/// A moment's place in its run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MomentAt(usize);

/// Something that the learner did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    /// The world just before.
    pub before: World,
    /// What was done.
    pub action: Action,
    /// What happened.
    pub events: Vec<Event>,
    /// The rules that this decided.
    pub judged: Vec<(RuleAt, Judgement)>,
}

/// A scenario being played.
#[derive(Clone, Debug)]
pub struct Play {
    scenario: Scenario,
    mode: Mode,
    world: World,
    moments: Vec<Moment>,
    /// The rules that were broken on the ways that were taken back, by their places.
    undone: Vec<RuleAt>,
}

/// What to do next, after the guide of the scenario's author.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hint {
    /// This.
    Do(Action),
    /// Nothing of what the guide has left can be done from here.
    OffTheWay,
    /// All is done.
    Done,
}

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The end.
    pub end: EndId,
    /// What it is worth.
    pub verdict: Verdict,
    /// The rules that were broken.
    pub broken: Vec<RuleId>,
    /// The rules that were broken on the way and then taken back.
    pub undone: Vec<RuleId>,
}

impl Play {
    /// Begins.
    pub fn new(scenario: Scenario, mode: Mode) -> Self {
        Self { world: scenario.start.clone(), scenario, mode, moments: Vec::new(), undone: Vec::new() }
    }

    /// Begins once more what was played before: what was taken back there stays known.
    pub fn again(scenario: Scenario, mode: Mode, undone: Vec<RuleAt>) -> Self {
        Self { undone, ..Self::new(scenario, mode) }
    }

    /// What is played.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// How it is played.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The world as it is now.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// What was done so far.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// What was done at a place of the run.
    pub fn moment(&self, at: MomentAt) -> Option<&Moment> {
        self.moments.get(at.0)
    }

    /// Does something. What the world does not offer changes nothing and leaves no moment.
    pub fn act(&mut self, action: Action) {
        if self.end().is_some() || !actions(&self.world).contains(&action) {
            return;
        }
        let (after, events) = perform(&self.world, action);
        let judged = self.scenario.judged(&self.world, &events);
        let judged = judged.filter(|(rule, _)| self.judged_on_the_way(*rule) == Judgement::Open).collect();
        let before = std::mem::replace(&mut self.world, after);
        self.moments.push(Moment { before, action, events, judged });
    }

    /// Goes back to just before a moment; it and what came after it are forgotten, but not which rules were broken.
    pub fn back_to(&mut self, moment: MomentAt) {
        let broken = self.broken();
        if let Some(there) = self.moments.get(moment.0) {
            self.world = there.before.clone();
            self.moments.truncate(moment.0);
            let fresh = broken.into_iter().filter(|rule| !self.undone.contains(rule)).collect::<Vec<_>>();
            self.undone.extend(fresh);
        }
    }

    /// The rules that are broken by now.
    pub fn broken(&self) -> Vec<RuleAt> {
        let rules = self.scenario.rules().map(|(rule, _)| rule);
        rules.filter(|rule| self.judgement(*rule) == Judgement::Broken).collect()
    }

    /// The rules that were broken on the ways that were taken back.
    pub fn undone(&self) -> &[RuleAt] {
        &self.undone
    }

    /// Where a rule stands; at the end none is open any more.
    pub fn judgement(&self, rule: RuleAt) -> Judgement {
        let on_the_way = self.judged_on_the_way(rule);
        match (self.end(), self.scenario.rule(rule)) {
            (Some(_), Some(judged)) => on_the_way.then(judged.at_end(&self.world.facts())),
            (None, _) | (_, None) => on_the_way,
        }
    }

    /// The end, if it is over. Who plays freely goes on while there is something to do.
    pub fn end(&self) -> Option<&End> {
        match self.mode {
            Mode::Free if !actions(&self.world).is_empty() => None,
            Mode::Free | Mode::Guided | Mode::Assessed => self.scenario.end(&self.world),
        }
    }

    /// How it ended, if it has.
    pub fn outcome(&self) -> Option<Outcome> {
        let end = self.end()?;
        let broken = self.broken();
        let undone: Vec<RuleAt> = self.undone.iter().copied().filter(|rule| !broken.contains(rule)).collect();
        let ids = |rules: Vec<RuleAt>| {
            rules.into_iter().filter_map(|rule| self.scenario.rule(rule)).map(|rule| rule.id.clone()).collect()
        };
        Some(Outcome { end: end.id.clone(), verdict: end.verdict, broken: ids(broken), undone: ids(undone) })
    }

    /// What to do next, after the guide: the first of its acts that has not been done and can be done now.
    pub fn hint(&self) -> Hint {
        let mut done: Vec<Saying> = self.moments.iter().map(|moment| moment.action.saying()).collect();
        let mut left = self.scenario.guide.iter().filter(|act| {
            let found = done.iter().position(|saying| act.fits(saying));
            found.map(|at| done.remove(at)).is_none()
        });
        let Some(next) = left.next() else { return Hint::Done };
        if self.has_strayed() {
            return Hint::OffTheWay;
        }
        let offered = actions(&self.world);
        let fitting = |act: &Pattern| offered.iter().copied().find(|action| act.fits(&action.saying()));
        std::iter::once(next).chain(left).find_map(fitting).map_or(Hint::OffTheWay, Hint::Do)
    }

    /// Whether a counterfeit page is open: it offers what the real one does, and no guide leads on there.
    fn has_strayed(&self) -> bool {
        let (world, stage) = (&self.world, &self.world.stage);
        let page = stage.desk().and_then(|desk| world.browsers.get(desk)).and_then(|browser| browser.page);
        page.is_some_and(|page| match stage.sites[page.site].server {
            Server::Relay(_) | Server::Phishing(_) => true,
            Server::Portal(_) | Server::Bank(_) | Server::Login | Server::Abroad(_) | Server::Node(_) => false,
        })
    }

    fn judged_on_the_way(&self, rule: RuleAt) -> Judgement {
        let decided = self.moments.iter().flat_map(|moment| &moment.judged);
        decided.filter(|(at, _)| *at == rule).fold(Judgement::Open, |all, (_, judgement)| all.then(*judgement))
    }
}

impl MomentAt {
    /// Moments, each with its place.
    pub fn each(moments: &[Moment]) -> impl Iterator<Item = (Self, &Moment)> {
        moments.iter().enumerate().map(|(at, moment)| (Self(at), moment))
    }

    /// The last of so many moments.
    pub fn last_of(moments: usize) -> Option<Self> {
        moments.checked_sub(1).map(Self)
    }

    /// How it is counted aloud: the first is 1.
    pub fn number(self) -> usize {
        self.0 + 1
    }
}

#[cfg(test)]
pub(super) mod testing {
    //! Runs by the words of actions.

    use super::super::scenario::shipped;
    use super::*;

    /// Plays a scenario by the words of actions.
    pub(crate) fn played(name: &str, mode: Mode, way: &[&str]) -> Play {
        let scenario = shipped(name);
        let mut play = Play::new(scenario, mode);
        for words in way {
            let offered = actions(play.world());
            let said = |action: &Action| play.scenario().names.say(&action.saying());
            let action = offered.iter().copied().find(|action| said(action) == *words);
            let action = action.unwrap_or_else(|| {
                panic!("`{words}` is not offered: {:?}", offered.iter().map(said).collect::<Vec<_>>())
            });
            play.act(action);
        }
        play
    }

    /// To where, in S07, the phone and the screen show different codes.
    pub(crate) const TO_THE_CODES: [&str; 4] =
        ["open portals", "press log-in vecaku-pabalsts", "press method smart-id", "enter anna"];

    /// To where, in S01, Anna is logged in with her card.
    pub(crate) const WITH_THE_CARD: [&str; 6] = [
        "open portals",
        "press log-in vecaku-pabalsts",
        "press method eid",
        "insert annas-karte",
        "choose annas-autentifikacija",
        "type right",
    ];
}

#[cfg(test)]
mod tests {
    use super::super::key::Holder;
    use super::super::scenario::{Setup, shipped_setup};
    use super::testing::{TO_THE_CODES, played};
    use super::*;

    #[test]
    fn a_stranger_holds_the_key_that_was_approved_for_them() {
        let way = [&TO_THE_CODES[..], &["type annas-smart-id right"]].concat();
        let play = played("s07-smart-id", Mode::Assessed, &way);
        assert_eq!(play.key().holder, Holder::Stranger);
        let outcome = play.outcome().expect("an end");
        assert_eq!(outcome.verdict, Verdict::Harm);
        assert!(outcome.broken.iter().any(|rule| rule.0.as_str() == "atskirigi-kodi"));
    }

    #[test]
    fn going_back_undoes_what_a_rule_has_judged() {
        let way = [&TO_THE_CODES[..], &["type annas-smart-id right"]].concat();
        let mut play = played("s07-smart-id", Mode::Guided, &way);
        let before = play.moments().last().expect("a moment").before.clone();
        play.back_to(MomentAt(4));
        assert_eq!((play.world(), play.moments().len()), (&before, 4));
        assert!(play.scenario().rules().all(|(rule, _)| play.judgement(rule) == Judgement::Open));
    }

    #[test]
    fn a_rule_that_was_broken_and_taken_back_stays_with_the_run() {
        let way = [&TO_THE_CODES[..], &["type annas-smart-id right"]].concat();
        let mut play = played("s07-smart-id", Mode::Assessed, &way);
        let harmed = play.outcome().expect("an end");
        assert_eq!(harmed.undone, []);
        play.back_to(MomentAt(4));
        let guide: Vec<Action> = std::iter::from_fn(|| {
            let Hint::Do(action) = play.hint() else { return None };
            play.act(action);
            Some(action)
        })
        .collect();
        let outcome = play.outcome().unwrap_or_else(|| panic!("no end after {guide:?}"));
        assert_eq!((outcome.verdict, outcome.broken, outcome.undone), (Verdict::Goal, vec![], harmed.broken));
    }

    #[test]
    fn a_rule_that_is_broken_again_after_it_was_taken_back_is_named_once() {
        let way = [&TO_THE_CODES[..], &["type annas-smart-id right"]].concat();
        let mut play = played("s07-smart-id", Mode::Assessed, &way);
        let harmed = play.outcome().expect("an end");
        let wrong = play.moments().last().expect("a moment").action;
        play.back_to(MomentAt(4));
        play.act(wrong);
        assert_eq!(play.outcome(), Some(harmed));
    }

    #[test]
    fn whoever_plays_freely_goes_on_after_a_harm() {
        let way = [&TO_THE_CODES[..], &["type annas-smart-id right"]].concat();
        assert_eq!(played("s07-smart-id", Mode::Free, &way).outcome(), None);
        let left = [&TO_THE_CODES[..], &["type annas-smart-id right", "leave"]].concat();
        assert!(played("s07-smart-id", Mode::Free, &left).outcome().is_some());
    }

    #[test]
    fn the_guide_leads_from_the_first_act_to_the_last() {
        let mut play = guided(&["open portals", "press log-in vecaku-pabalsts", "leave"]);
        for _ in 0..3 {
            let Hint::Do(action) = play.hint() else { panic!("no hint after {} acts", play.moments().len()) };
            play.act(action);
        }
        assert_eq!((play.hint(), play.end().map(|end| end.verdict)), (Hint::Done, Some(Verdict::Honest)));
    }

    #[test]
    fn who_has_left_the_guides_way_is_told_so() {
        assert_eq!(guided(&["press submit"]).hint(), Hint::OffTheWay);
    }

    fn guided(guide: &[&str]) -> Play {
        let setup = Setup { guide: guide.iter().map(|act| (*act).to_owned()).collect(), ..shipped_setup("s01-eid") };
        Play::new(setup.scenario(0).expect("a sound setup"), Mode::Guided)
    }

    #[test]
    fn no_hint_leads_on_at_a_counterfeit_page() {
        let play = played("s21-kodi-sakrit-adrese-svesa", Mode::Guided, &["follow vestule"]);
        assert!(actions(play.world()).len() > 1);
        assert_eq!(play.hint(), Hint::OffTheWay);
    }

    #[test]
    fn what_is_not_offered_leaves_no_moment() {
        let mut play = played("s01-eid", Mode::Guided, &[]);
        play.act(Action::Wait);
        assert_eq!(play.moments(), []);
    }
}
