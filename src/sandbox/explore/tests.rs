//! Faults of each kind, planted and found.

use super::*;
use crate::sandbox::device::{Assertion, Passage, Session, SignIn, Tries, Workstation};
use crate::sandbox::ids::Key;
use crate::sandbox::scenario::{Setup, setup, shipped};
use crate::sandbox::step::step;
use crate::sandbox::{AccountId, CertificateId, CountryId, PersonId, PortalId, Secret, ServiceId, Standing};

/// The small setup with one means to log in, so that it is quickly walked.
fn with(method: &str) -> Setup {
    let mut setup = setup();
    if let Some(login) = &mut setup.login {
        login.methods = vec![method.to_owned()];
    }
    setup
}

fn scenario(setup: Setup) -> Scenario {
    setup.drawn().scenario(0).expect("a sound setup")
}

/// The faults of the small setup after a change to its text.
fn faults(change: impl Fn(&mut Setup)) -> Vec<Fault> {
    let mut setup = with("eid");
    change(&mut setup);
    explore(&scenario(setup), Limits::default()).faults
}

fn rule(id: &str) -> RuleId {
    RuleId(id.parse().expect("an id"))
}

fn never(id: &str, pattern: &str) -> crate::sandbox::scenario::RuleSetup {
    crate::sandbox::scenario::RuleSetup { id: id.to_owned(), never: Some(pattern.to_owned()), ..Default::default() }
}

/// The faults of the small setup when a step is meddled with.
fn breaches(meddle: impl Fn(&World, &mut World, &mut Vec<Event>)) -> Vec<Property> {
    breaches_with("eid", meddle)
}

fn breaches_with(method: &str, meddle: impl Fn(&World, &mut World, &mut Vec<Event>)) -> Vec<Property> {
    let scenario = scenario(with(method));
    let step = |world: &World, action: &Action| {
        let (mut next, mut events) = step(world, action);
        meddle(world, &mut next, &mut events);
        (next, events)
    };
    let found = explore_by(&scenario, Limits::default(), &step).faults.into_iter();
    found.filter_map(|fault| if let Fault::Breach(property, _) = fault { Some(property) } else { None }).collect()
}

/// The faults of a scenario of the course when a step is meddled with.
fn breaches_of(scenario: &Scenario, meddle: impl Fn(&mut World, &mut Vec<Event>)) -> Vec<Property> {
    let step = |world: &World, action: &Action| {
        let (mut next, mut events) = step(world, action);
        meddle(&mut next, &mut events);
        (next, events)
    };
    let found = explore_by(scenario, Limits::default(), &step).faults.into_iter();
    found.filter_map(|fault| if let Fault::Breach(property, _) = fault { Some(property) } else { None }).collect()
}

/// The breaches that are found when a step over the border is meddled with, as S16 goes.
fn breaches_abroad(meddle: impl Fn(&World, &mut World, &mut Vec<Event>)) -> Vec<Property> {
    let step = |world: &World, action: &Action| {
        let (mut next, mut events) = step(world, action);
        meddle(world, &mut next, &mut events);
        (next, events)
    };
    let found = explore_by(&shipped("s16-italija"), Limits::default(), &step).faults.into_iter();
    found.filter_map(|fault| if let Fault::Breach(property, _) = fault { Some(property) } else { None }).collect()
}

/// What Latvia would say of Andris to Italy.
fn latvia_of_andris(world: &World) -> Assertion {
    let countries: Vec<CountryId> = world.stage.countries.keys().collect();
    let italy = countries.iter().find(|country| world.stage.countries[**country].code == "IT").expect("Italy");
    let latvia = world.stage.home().expect("Latvia");
    Assertion { certificate: CertificateId::at(0), from: latvia, to: *italy }
}

fn happened(events: &[Event], wanted: fn(&Event) -> bool) -> bool {
    events.iter().any(wanted)
}

#[test]
fn the_small_setup_is_sound_but_for_harm_that_nothing_explains() {
    let found = faults(|_| {});
    assert!(
        matches!(found.as_slice(), [Fault::HarmWithoutReason(EndId(end), _)] if end.as_str() == "open-session"),
        "{found:?}"
    );
}

#[test]
fn a_goal_that_cannot_be_reached_is_found() {
    let found = faults(|setup| setup.ends[0].when.push("application benefit janis".to_owned()));
    assert!(found.contains(&Fault::GoalUnreachable));
    assert!(found.contains(&Fault::EndUnreachable(EndId("done".parse().expect("an id")))));
}

#[test]
fn a_world_from_which_no_end_can_be_reached_is_found() {
    let found = faults(|setup| setup.ends.truncate(1));
    assert!(found.iter().any(|fault| matches!(fault, Fault::Stuck(way) if *way == [Action::Leave])), "{found:?}");
}

#[test]
fn a_rule_that_nothing_breaks_is_found() {
    let found = faults(|setup| setup.rules.push(never("idle", "signed")));
    assert!(found.contains(&Fault::RuleNeverBroken(rule("idle"))));
}

#[test]
fn a_rule_that_nothing_keeps_is_found() {
    let found = faults(|setup| {
        setup.rules.push(crate::sandbox::scenario::RuleSetup {
            id: "hopeless".to_owned(),
            must: Some("submitted benefit janis".to_owned()),
            ..Default::default()
        });
    });
    assert!(found.contains(&Fault::RuleNeverKept(rule("hopeless"))));
    assert!(found.contains(&Fault::NoFlawlessWay));
}

#[test]
fn rules_that_forbid_the_goal_together_are_found() {
    let found = faults(|setup| setup.rules.push(never("forbids-the-goal", "submitted")));
    assert!(found.contains(&Fault::NoFlawlessWay), "{found:?}");
    assert!(!found.contains(&Fault::GoalUnreachable));
}

#[test]
fn a_world_too_large_to_walk_is_found() {
    assert_eq!(explore(&scenario(with("eid")), Limits { states: 50 }).faults, [Fault::TooManyStates]);
}

#[test]
fn more_rules_than_can_be_watched_at_once_are_found() {
    let found = |rules: usize| {
        faults(|setup| setup.rules = (0..rules).map(|at| never(&format!("rule-{at}"), "signed")).collect())
    };
    assert_eq!(found(graph::MOST_RULES + 1), [Fault::TooManyRules]);
    assert!(!found(graph::MOST_RULES).contains(&Fault::TooManyRules));
}

#[test]
fn a_session_in_another_name_is_found() {
    let forged = Session { certificate: CertificateId::at(4), role: None, wanted: ServiceId::at(0), view: None };
    let found = breaches(|_, next, events| {
        if happened(events, |event| matches!(event, Event::SessionOpened(..))) {
            let desk = next.stage.desk().expect("a desk");
            next.portals[PortalId::at(0)].sessions[desk] = Some(forged);
        }
    });
    assert!(found.contains(&Property::SessionsBearTheCertificatesName), "{found:?}");
}

#[test]
fn a_right_without_a_session_is_found() {
    let found = breaches(|_, next, events| {
        let desk = next.stage.desk().expect("a desk");
        events.push(Event::Authorized(desk, next.stage.learner, ServiceId::at(0)));
    });
    assert!(found.contains(&Property::NoRightsWithoutASession), "{found:?}");
}

#[test]
fn what_happens_after_a_rejection_is_found() {
    let found = breaches_with("smart-id", |_, _, events| {
        if happened(events, |event| matches!(event, Event::Rejected(..))) {
            events.push(Event::Signed(CertificateId::at(3)));
        }
    });
    assert_eq!(found, [Property::RejectionsAreFinal]);
}

/// A request that stays where it was could be answered in a later step, with a code that is right.
#[test]
fn whatever_is_left_of_a_rejected_request_is_found() {
    let on_the_phone: Leftover = |before, next| next.apps = before.apps.clone();
    let at_the_vendor: Leftover = |before, next| next.vendors = before.vendors.clone();
    let at_the_login: Leftover = |before, next| next.login = before.login.clone();
    for left in [on_the_phone, at_the_vendor, at_the_login] {
        let found = breaches_with("smart-id", |before, next, events| {
            if happened(events, |event| matches!(event, Event::Rejected(..))) {
                left(before, next);
            }
        });
        assert_eq!(found, [Property::RejectionsAreFinal]);
    }
}

/// Leaves in the world after a step what was there before it.
type Leftover = fn(&World, &mut World);

#[test]
fn a_signature_without_its_key_is_found() {
    let found = breaches(|_, _, events| events.push(Event::Signed(CertificateId::at(0))));
    assert!(found.contains(&Property::SignaturesNeedTheSigningKey), "{found:?}");
}

#[test]
fn data_that_go_to_a_portal_without_consent_are_found() {
    let found = breaches_of(&eparaksts(), |_, events| events.retain(|event| !matches!(event, Event::Consented(..))));
    assert!(found.contains(&Property::SessionsBearTheCertificatesName), "{found:?}");
}

#[test]
fn a_key_that_is_used_by_nobodys_finger_or_by_a_strangers_is_found() {
    let fingerless = breaches_of(&eparaksts(), |_, events| events.retain(|event| !matches!(event, Event::Touched(..))));
    assert!(fingerless.contains(&Property::KeysNeedTheirCode), "{fingerless:?}");
    let strangers = breaches_of(&eparaksts(), |_, events| {
        for event in events {
            if let Event::Touched(who, ..) = event {
                *who = PersonId::at(1);
            }
        }
    });
    assert!(strangers.contains(&Property::KeysNeedTheirCode), "{strangers:?}");
}

/// The small setup with eParaksts mobile in place of Smart-ID.
fn eparaksts() -> Scenario {
    let mut setup = with("eparaksts-mobile");
    setup.apps.iter_mut().for_each(|(_, app)| app.vendor = "eparaksts-mobile".to_owned());
    scenario(setup)
}

#[test]
fn money_that_goes_without_the_payers_signature_is_found() {
    let unsigned = breaches_of(&shipped("s08-negaidits"), |_, events| {
        events.retain(|event| !matches!(event, Event::Signed(_)));
    });
    assert!(unsigned.contains(&Property::SignaturesNeedTheSigningKey), "{unsigned:?}");
    let silent = breaches_of(&shipped("s08-negaidits"), |_, events| {
        events.retain(|event| !matches!(event, Event::Paid(_)));
    });
    assert!(silent.contains(&Property::SignaturesNeedTheSigningKey), "{silent:?}");
}

/// The small setup in which the application must be signed.
fn signed() -> Scenario {
    let mut setup = with("eid");
    setup.services.iter_mut().for_each(|(_, service)| service.submission = Some("signed".to_owned()));
    scenario(setup)
}

#[test]
fn an_application_that_goes_without_its_submitters_signature_is_found() {
    assert_eq!(breaches_of(&signed(), |_, _| {}), []);
    let unsigned = breaches_of(&signed(), |_, events| events.retain(|event| !matches!(event, Event::Signed(_))));
    assert_eq!(unsigned, [Property::SignaturesNeedTheSigningKey]);
    let silent = breaches_of(&signed(), |_, events| events.retain(|event| !matches!(event, Event::Submitted(..))));
    assert_eq!(silent, [Property::SignaturesNeedTheSigningKey]);
    let codeless = breaches_of(&signed(), |_, events| {
        events.retain(|event| !matches!(event, Event::Typed(_, _, Secret::Pin2, _)));
    });
    assert!(codeless.contains(&Property::KeysNeedTheirCode), "{codeless:?}");
}

#[test]
fn a_bank_that_blocks_without_reason_or_vouches_without_a_code_is_found() {
    let blocks = breaches_of(&shipped("s10-internetbanka"), |next, _| {
        next.banks.tries[AccountId::at(0)] = Tries::NONE;
    });
    assert!(blocks.contains(&Property::ThreeTriesAndThePuk), "{blocks:?}");
    let codeless = breaches_of(&shipped("s10-internetbanka"), |_, events| {
        events.retain(|event| !matches!(event, Event::Typed(..)));
    });
    assert!(codeless.contains(&Property::KeysNeedTheirCode), "{codeless:?}");
}

#[test]
fn a_login_without_a_key_and_a_key_without_its_code_are_found() {
    let keyless = breaches(|_, _, events| {
        events.retain(|event| !matches!(event, Event::KeyUsed(_)));
    });
    assert!(keyless.contains(&Property::LoginsNeedAKey), "{keyless:?}");
    let codeless = breaches(|_, _, events| events.insert(0, Event::KeyUsed(CertificateId::at(0))));
    assert!(codeless.contains(&Property::KeysNeedTheirCode), "{codeless:?}");
}

#[test]
fn an_invalid_certificate_that_authenticates_is_found() {
    let scenario = {
        let mut scenario = scenario(with("eid"));
        scenario.start.authority.standings[CertificateId::at(0)] = Standing::Revoked;
        scenario
    };
    let step = |world: &World, action: &Action| {
        let (next, mut events) = step(world, action);
        if let Some(at) = events.iter().position(|event| matches!(event, Event::LoginFailed(_))) {
            let desk = world.stage.desk().expect("a desk");
            events.insert(at, Event::Authenticated(desk, CertificateId::at(0)));
        }
        (next, events)
    };
    let found = explore_by(&scenario, Limits::default(), &step).faults;
    let breached = |fault: &Fault| matches!(fault, Fault::Breach(Property::OnlyValidCertificates, _));
    assert!(found.iter().any(breached), "{found:?}");
}

#[test]
fn a_standing_that_changes_by_itself_is_found() {
    for standing in [Standing::Suspended, Standing::Expired] {
        let found = breaches(|_, next, _| next.authority.standings[CertificateId::at(0)] = standing);
        assert!(found.contains(&Property::StandingsChangeOnRequest), "{found:?}");
    }
}

#[test]
fn a_function_that_blocks_without_reason_or_opens_without_the_puk_is_found() {
    let blocks = breaches(|before, next, _| {
        for card in before.stage.cards.keys() {
            if next.cards[card].pin1 < Tries::FULL {
                next.cards[card].pin2 = Tries::NONE;
            }
        }
    });
    assert!(blocks.contains(&Property::ThreeTriesAndThePuk), "{blocks:?}");
    let opens = breaches(|before, next, _| {
        for card in before.stage.cards.keys() {
            if before.cards[card].pin1 == Tries::NONE {
                next.cards[card].pin1 = Tries::FULL;
            }
        }
    });
    assert!(opens.contains(&Property::ThreeTriesAndThePuk), "{opens:?}");
}

#[test]
fn a_locked_screen_that_opens_by_itself_or_lets_somebody_work_is_found() {
    let mut setup = with("eid");
    setup.sign_in = vec!["password".to_owned()];
    let scenario = scenario(setup);
    let breaches = |meddle: fn(&mut World, &mut Vec<Event>)| {
        let step = |world: &World, action: &Action| {
            let (mut next, mut events) = step(world, action);
            meddle(&mut next, &mut events);
            (next, events)
        };
        let found = explore_by(&scenario, Limits::default(), &step).faults.into_iter();
        found.filter(|fault| matches!(fault, Fault::Breach(Property::LockedScreensStayShut, _))).count()
    };
    assert_eq!(breaches(|_, _| {}), 0);
    assert_eq!(breaches(|next, _| next.workstation = Some(Workstation::Open(SignIn::Card))), 1);
    assert_eq!(breaches(|next, events| events.push(Event::PageClosed(next.stage.learner))), 1);
    assert_eq!(breaches(|next, events| events.push(Event::SignedIn(next.stage.learner, SignIn::Card))), 1);
}

#[test]
fn a_card_that_is_in_two_places_is_found() {
    let found = breaches(|_, next, _| {
        if let Some(reader) = &mut next.reader {
            reader.card = None;
        }
    });
    assert!(found.contains(&Property::ThingsAreInOnePlace), "{found:?}");
}

#[test]
fn a_step_that_does_not_rest_or_refuses_what_was_offered_is_found() {
    for event in [Event::Restless, Event::Refused] {
        let found = breaches(move |_, _, events| events.push(event));
        assert!(found.contains(&Property::StepsComeToRest), "{found:?}");
    }
}

#[test]
fn a_session_for_which_no_country_vouches_is_found() {
    let found = breaches_abroad(|world, _, events| {
        if happened(events, |event| matches!(event, Event::CountryChosen(..))) {
            let desk = world.stage.desk().expect("a desk");
            events.push(Event::SessionOpened(desk, PortalId::at(0), world.stage.learner));
        }
    });
    assert!(found.contains(&Property::SessionsBearTheCertificatesName), "{found:?}");
}

#[test]
fn a_country_that_vouches_for_somebody_who_has_not_logged_in_is_found() {
    let found = breaches_abroad(|world, next, events| {
        if happened(events, |event| matches!(event, Event::CountryChosen(..))) {
            let (desk, assertion) = (world.stage.desk().expect("a desk"), latvia_of_andris(world));
            next.nodes[assertion.from].passages[desk] = Some(Passage::Agreeing(assertion));
        }
    });
    assert!(found.contains(&Property::VouchingNeedsALoginAndConsent), "{found:?}");
}

#[test]
fn a_country_that_vouches_for_somebody_who_did_not_agree_is_found() {
    let found = breaches_abroad(|world, _, events| {
        if happened(events, |event| matches!(event, Event::Withheld(..))) {
            events.push(Event::Vouched(world.stage.desk().expect("a desk"), latvia_of_andris(world)));
        }
    });
    assert_eq!(found, [Property::VouchingNeedsALoginAndConsent]);
}

#[test]
fn a_passage_that_stays_open_although_the_person_did_not_agree_is_found() {
    let found = breaches_abroad(|world, next, events| {
        if happened(events, |event| matches!(event, Event::Withheld(..))) {
            next.nodes = world.nodes.clone();
        }
    });
    assert_eq!(found, [Property::RejectionsAreFinal]);
}
