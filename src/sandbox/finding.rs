//! What a run that is over makes of each rule: it was kept, it was broken, or nothing came up for it to judge.

use super::action::Action;
use super::actions::actions;
use super::device::{AppAct, BrowserAct, MailAct, ReaderAct, Tries};
use super::event::Event;
use super::pattern::{Guard, Pattern};
use super::play::{Moment, Play};
use super::scenario::{Judgement, Rule, RuleAt, RuleKind};
use super::step::{perform, step};
use super::word::{Saying, Typed};
use super::world::World;

/// How many pages away a temptation may be: behind a wrong country there is one means to choose.
const PAGES: u8 = 2;

/// What a run makes of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Finding {
    /// There was something to judge, and it was right.
    Kept,
    /// There was something to judge, and it was wrong.
    Broken,
    /// Nothing came up that the rule judges.
    NotNeeded,
}

impl Play {
    /// What the run makes of each rule, in the order of the scenario.
    pub fn findings(&self) -> Vec<(RuleAt, Finding)> {
        let finding = |(at, rule)| match self.judgement(at) {
            Judgement::Broken => (at, Finding::Broken),
            Judgement::Kept | Judgement::Open if self.came_up(at, rule) => (at, Finding::Kept),
            Judgement::Kept | Judgement::Open => (at, Finding::NotNeeded),
        };
        self.scenario().rules().map(finding).collect()
    }

    /// Whether a rule that is not broken had something to judge.
    fn came_up(&self, at: RuleAt, rule: &Rule) -> bool {
        let mut moments = self.moments().iter();
        match &rule.kind {
            // It was done otherwise than is forbidden, or what is forbidden could have been done.
            RuleKind::Never(act) => {
                moments.clone().any(|moment| does_the_like(act, moment))
                    || moments.any(|moment| is_temptation(rule, &moment.before, PAGES))
            }
            // Its duty was done. Where nobody did it, nobody was bound to.
            RuleKind::Before(..) | RuleKind::Must(_) => {
                moments.any(|moment| moment.judged.contains(&(at, Judgement::Kept)))
            }
            // It was otherwise on the way, or would have been, had one of the deeds come at another moment.
            RuleKind::AtEnd(state) => {
                self.world().is(&rule.guard)
                    && (moments.clone().any(|moment| !moment.before.is(state))
                        || moments.any(|moment| self.would_have_undone(state, &moment.before)))
            }
        }
    }

    /// Whether in a world of the run one of its deeds would have made an end of how things are.
    fn would_have_undone(&self, state: &Guard, world: &World) -> bool {
        let done = |action: &Action| self.moments().iter().any(|moment| moment.action == *action);
        actions(world).into_iter().filter(done).any(|action| !perform(world, action).0.is(state))
    }
}

/// Whether something happened in a moment that differs from an act only in who did it, with what, or how.
fn does_the_like(act: &Pattern, moment: &Moment) -> bool {
    said(&moment.events, &moment.before).iter().any(|event| act.is_of_kind(event))
}

/// Whether the learner could have broken a rule in a world: at once, or on a page that is so many others away.
fn is_temptation(rule: &Rule, world: &World, pages: u8) -> bool {
    let further =
        |action| pages > 0 && leads_to_a_page(action) && is_temptation(rule, &perform(world, action).0, pages - 1);
    let actions = actions(world);
    actions.iter().any(|action| breaks(rule, world, *action)) || actions.into_iter().any(further)
}

/// Whether an action breaks a rule; a wrong code is typed until it is blocked.
fn breaks(rule: &Rule, world: &World, action: Action) -> bool {
    let times = if is_wrong_code(action) { Tries::FULL.left() } else { 1 };
    let mut world = world.clone();
    (0..times).any(|_| {
        let (after, events) = step(&world, &action);
        let before = std::mem::replace(&mut world, after);
        rule.after_step(&before, &said(&events, &before)) == Judgement::Broken
    })
}

/// What happened, in words; what machines say to each other is nobody's act.
fn said(events: &[Event], world: &World) -> Vec<Saying> {
    let acts = events.iter().filter(|event| !matches!(event, Event::Sent(_)));
    acts.map(|event| event.saying(&world.stage)).collect()
}

fn leads_to_a_page(action: Action) -> bool {
    matches!(action, Action::Browser(BrowserAct::Open(_) | BrowserAct::Press(_)) | Action::Mail(MailAct::Follow(_)))
}

fn is_wrong_code(action: Action) -> bool {
    matches!(
        action,
        Action::Reader(ReaderAct::Type(Typed::Wrong))
            | Action::App(_, AppAct::Type(Typed::Wrong))
            | Action::Browser(BrowserAct::Type(Typed::Wrong))
    )
}

#[cfg(test)]
mod tests {
    use super::super::play::Mode;
    use super::super::play::testing::{TO_THE_CODES, WITH_THE_CARD, played};
    use super::*;

    fn finding(play: &Play, name: &str) -> Finding {
        let named = |at: &RuleAt| play.scenario().rule(*at).is_some_and(|rule| rule.id.0.as_str() == name);
        play.findings().into_iter().find(|(at, _)| named(at)).expect("a rule").1
    }

    #[test]
    fn whoever_leaves_at_once_has_kept_and_broken_nothing() {
        let play = played("s12-pilnvarotais", Mode::Guided, &["leave"]);
        assert!(play.findings().iter().all(|(_, finding)| *finding == Finding::NotNeeded), "{:?}", play.findings());
    }

    #[test]
    fn a_duty_that_was_done_is_kept_and_one_that_was_not_asked_for_is_not_needed() {
        let play = played("s12-pilnvarotais", Mode::Guided, &["consult", "leave"]);
        assert_eq!(finding(&play, "saraksts"), Finding::Kept);
        assert_eq!(finding(&play, "dokuments"), Finding::NotNeeded);
        assert_eq!(finding(&play, "registre"), Finding::NotNeeded);
    }

    #[test]
    fn what_must_be_so_at_the_end_is_kept_only_if_it_was_otherwise_on_the_way() {
        let left = played("s01-eid", Mode::Guided, &["leave"]);
        assert_eq!(finding(&left, "izgaja"), Finding::NotNeeded);
        let way = [&WITH_THE_CARD[..], &["press log-out", "take-card", "leave"]].concat();
        let logged_out = played("s01-eid", Mode::Guided, &way);
        assert_eq!(finding(&logged_out, "izgaja"), Finding::Kept);
        let open = played("s01-eid", Mode::Guided, &[&WITH_THE_CARD[..], &["leave"]].concat());
        assert_eq!(finding(&open, "izgaja"), Finding::Broken);
    }

    #[test]
    fn a_deed_that_left_nothing_behind_because_of_how_it_was_done_counts() {
        let private =
            played("s18-kopigs-dators", Mode::Guided, &["open-private", "open portals", "close-private", "leave"]);
        assert_eq!(finding(&private, "privats-logs"), Finding::Kept);
        assert_eq!(finding(&private, "izdzes-failu"), Finding::NotNeeded);
        let left = played("s18-kopigs-dators", Mode::Guided, &["leave"]);
        assert_eq!(finding(&left, "privats-logs"), Finding::NotNeeded);
    }

    #[test]
    fn what_is_forbidden_is_kept_once_it_could_have_been_done() {
        let codes = |way: &[&str]| finding(&played("s07-smart-id", Mode::Guided, way), "atskirigi-kodi");
        assert_eq!(codes(&["leave"]), Finding::NotNeeded);
        assert_eq!(codes(&[&TO_THE_CODES[..], &["reject annas-smart-id", "leave"]].concat()), Finding::Kept);
        assert_eq!(codes(&[&TO_THE_CODES[..], &["type annas-smart-id right"]].concat()), Finding::Broken);
    }

    #[test]
    fn three_wrong_codes_are_one_temptation() {
        let way = [&WITH_THE_CARD[..], &["press log-out", "take-card", "leave"]].concat();
        assert_eq!(finding(&played("s01-eid", Mode::Guided, &way), "nemini-kodu"), Finding::Kept);
        assert_eq!(finding(&played("s01-eid", Mode::Guided, &["leave"]), "nemini-kodu"), Finding::NotNeeded);
    }

    #[test]
    fn a_counterfeit_that_was_left_alone_was_a_temptation() {
        let play = played("s03-nav-lasitaja", Mode::Guided, &["leave"]);
        assert_eq!(finding(&play, "pin-ne-lapa"), Finding::Kept);
    }
}
