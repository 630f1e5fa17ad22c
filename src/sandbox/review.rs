//! What there is to say about a run afterwards: step by step, with what each step meant and which rules it decided.

use super::event::Event;
use super::phase::{Phase, phase};
use super::play::{Moment, MomentAt, Play};
use super::scenario::{Judgement, RuleAt};

/// One step of a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reviewed<'play> {
    /// Its place in the run.
    pub at: MomentAt,
    /// What was done, and what came of it.
    pub moment: &'play Moment,
    /// The phases that it touched, each once, in the order in which it did.
    pub phases: Vec<Phase>,
    /// The rules that it broke. The last step also answers for what was left undone.
    pub broken: Vec<RuleAt>,
    /// The rules that it kept for good.
    pub kept: Vec<RuleAt>,
}

impl Play {
    /// Every step of the run so far.
    pub fn review(&self) -> Vec<Reviewed<'_>> {
        let mut steps: Vec<Reviewed<'_>> =
            MomentAt::each(self.moments()).map(|(at, moment)| Reviewed::of(at, moment)).collect();
        let on_the_way: Vec<RuleAt> = steps.iter().flat_map(|step| step.broken.clone()).collect();
        if let Some(last) = steps.last_mut() {
            last.broken.extend(self.broken().into_iter().filter(|rule| !on_the_way.contains(rule)));
        }
        steps
    }

    /// Whether a part of the key, or a mark beside it, was lit at some time; it may have been put away since.
    pub fn has_reached(&self, phase: Phase) -> bool {
        self.keys().any(|key| key.is_lit(phase))
    }

    /// The step that broke a rule.
    pub fn broken_at(&self, rule: RuleAt) -> Option<MomentAt> {
        self.review().iter().find(|step| step.broken.contains(&rule)).map(|step| step.at)
    }
}

impl<'play> Reviewed<'play> {
    fn of(at: MomentAt, moment: &'play Moment) -> Self {
        let decided = |what: Judgement| {
            let fits = moment.judged.iter().filter(move |(_, judgement)| *judgement == what);
            fits.map(|(rule, _)| *rule).collect()
        };
        Self { at, moment, phases: phases(moment), broken: decided(Judgement::Broken), kept: decided(Judgement::Kept) }
    }
}

/// The phases of what happened, each once; what devices say to each other is for the X-ray.
fn phases(moment: &Moment) -> Vec<Phase> {
    let mut found = Vec::new();
    let facts = moment.events.iter().filter(|event| !matches!(event, Event::Sent(_)));
    for phase in facts.filter_map(|event| phase(event, &moment.before.stage)) {
        if !found.contains(&phase) {
            found.push(phase);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::play::Mode;
    use super::super::play::testing::{TO_THE_CODES, played};
    use super::*;

    fn rule(play: &Play, name: &str) -> RuleAt {
        play.scenario().rules().find(|(_, rule)| rule.id.0.as_str() == name).expect("a rule").0
    }

    /// How the step is counted that broke a rule.
    fn broken_at(play: &Play, name: &str) -> Option<usize> {
        play.broken_at(rule(play, name)).map(MomentAt::number)
    }

    #[test]
    fn a_step_knows_the_phases_that_it_touched_in_order() {
        let way = ["open portals", "press log-in vecaku-pabalsts", "press method eid", "insert annas-karte"];
        let way = [&way[..], &["choose annas-autentifikacija", "type right"]].concat();
        let play = played("s01-eid", Mode::Guided, &way);
        let phases: Vec<Vec<Phase>> = play.review().into_iter().map(|step| step.phases).collect();
        assert_eq!(phases[0], []);
        assert_eq!(phases[3], [Phase::Identification]);
        assert_eq!(phases[5], [Phase::Authentication, Phase::Authorization]);
    }

    #[test]
    fn what_was_left_undone_is_found_at_the_last_step() {
        let play = played("s07-smart-id", Mode::Guided, &[&TO_THE_CODES[..], &["type annas-smart-id right"]].concat());
        let (differ, reject) = (rule(&play, "atskirigi-kodi"), rule(&play, "noraidija"));
        assert_eq!(play.review()[4].broken, [differ, reject]);
        assert_eq!(broken_at(&play, "noraidija"), Some(5));
        assert_eq!(broken_at(&play, "izgaja"), None);
    }

    #[test]
    fn a_rule_that_was_broken_on_the_way_stays_with_its_step() {
        let way = ["say velta ka-varu-palidzet", "say velta prasa-bankas-kodus", "leave"];
        let play = played("s12-pilnvarotais", Mode::Guided, &way);
        assert_eq!(broken_at(&play, "svesi-kodi"), Some(2));
        assert!(play.review()[2].broken.is_empty());
    }

    #[test]
    fn a_key_that_was_put_away_has_been_reached() {
        let way = ["open portals", "press log-in vecaku-pabalsts", "press method eid", "insert annas-karte"];
        let way = [&way[..], &["choose annas-autentifikacija", "type right", "press log-out"]].concat();
        let play = played("s01-eid", Mode::Guided, &way);
        assert!(!play.key().is_lit(Phase::Authorization));
        assert!(play.has_reached(Phase::Authorization));
        assert!(!play.has_reached(Phase::Signature));
    }

    #[test]
    fn a_step_shows_what_it_kept_for_good() {
        let play = played("s12-pilnvarotais", Mode::Guided, &["consult"]);
        assert_eq!(play.review()[0].kept, [rule(&play, "saraksts")]);
    }
}
