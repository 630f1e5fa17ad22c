//! The laws of a step, over random walks: what is offered is done, what is not offered changes nothing.

use super::action::Action;
use super::actions::actions;
use super::device::{AppAct, BrowserAct, DeskAct, MailAct, PersonAct, ReaderAct, SignIn, TraceAct, WorkstationAct};
use super::event::Event;
use super::ids::Key;
use super::page::Button;
use super::scenario::{Scenario, is_sayable, shipped};
use super::step::step;
use super::word::{Kind, Method, Pick, Purpose, Typed};
use super::world::World;
use super::{
    AppId, BrowserId, CardId, CountryId, DocumentId, MailId, MeansId, PersonId, PhoneId, RoleId, SentenceId, ServiceId,
    SiteId, Thing,
};
use proptest::prelude::*;

/// Scenarios in which every device is used, and a border crossed in both directions.
const WALKED: [&str; 14] = [
    "s01-eid",
    "s03-nav-lasitaja",
    "s04-sertifikats",
    "s05-eparaksts-mobile",
    "s07-smart-id",
    "s08-negaidits",
    "s09-viltus-adrese",
    "s10-internetbanka",
    "s12-pilnvarotais",
    "s15-arvalstnieks",
    "s16-italija",
    "s17-darba-dators",
    "s18-kopigs-dators",
    "s20-nozaudeta",
];

/// Where a walk comes to that always takes the action at the next place of the list.
fn walk(scenario: &Scenario, places: &[prop::sample::Index]) -> World {
    let mut world = scenario.start.clone();
    for place in places {
        let offered = actions(&world);
        if offered.is_empty() {
            break;
        }
        world = step(&world, place.get(&offered)).0;
    }
    world
}

/// Every action that the stage's things allow to be named, and some that name what is not there.
fn universe() -> Vec<Action> {
    let rows = 0..4_u8;
    let each = |action: fn(u8) -> Action| rows.clone().map(action).collect::<Vec<_>>();
    let mut all = vec![Action::Wait, Action::Leave, Action::Browser(BrowserAct::Close)];
    all.extend([Action::Reader(ReaderAct::TakeCard), Action::Reader(ReaderAct::Cancel)]);
    all.extend([Action::Reader(ReaderAct::Inspect), Action::Reader(ReaderAct::Renew)]);
    all.extend([Action::StepAway, Action::ComeBack, Action::Workstation(WorkstationAct::Lock)]);
    all.extend(SignIn::ALL.iter().map(|way| Action::Workstation(WorkstationAct::SignIn(*way))));
    all.extend(TraceAct::ALL.iter().map(|act| Action::Browser(BrowserAct::Trace(*act))));
    all.extend([Action::Desk(DeskAct::Consult), Action::Desk(DeskAct::File)]);
    all.extend(each(|row| Action::Browser(BrowserAct::Open(SiteId::at(row)))));
    all.extend(each(|row| Action::Browser(BrowserAct::Enter(PersonId::at(row)))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::LogIn(ServiceId::at(row))))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::Open(ServiceId::at(row))))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::Want(ServiceId::at(row))))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::Role(RoleId::at(row))))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::Bank(SiteId::at(row))))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::Means(MeansId::at(row))))));
    all.extend(each(|row| Action::Browser(BrowserAct::Press(Button::Country(CountryId::at(row))))));
    all.extend([Button::Agree, Button::Refuse].map(|button| Action::Browser(BrowserAct::Press(button))));
    for button in [Button::Cancel, Button::Again, Button::Submit, Button::Record, Button::LogOut, Button::Home] {
        all.push(Action::Browser(BrowserAct::Press(button)));
    }
    all.extend(Method::ALL.iter().map(|method| Action::Browser(BrowserAct::Press(Button::Method(*method)))));
    all.extend(each(|row| Action::Reader(ReaderAct::Insert(CardId::at(row)))));
    all.extend(each(|row| Action::Reader(ReaderAct::Choose(Key::at(row)))));
    all.extend(Typed::ALL.iter().map(|typed| Action::Reader(ReaderAct::Type(*typed))));
    all.extend(Purpose::ALL.iter().map(|purpose| Action::Reader(ReaderAct::OpenTool(*purpose))));
    for app in rows.clone().map(AppId::at) {
        all.extend(Typed::ALL.iter().map(|typed| Action::App(app, AppAct::Type(*typed))));
        all.extend([AppAct::Reject, AppAct::ChangePin, AppAct::ChangeNumber].map(|act| Action::App(app, act)));
        all.extend([AppAct::Reject, AppAct::Fingerprint].map(|act| Action::App(app, act)));
        all.extend(Pick::ALL.iter().map(|pick| Action::App(app, AppAct::Pick(*pick))));
        all.extend((0..4).map(|row| Action::App(app, AppAct::Scan(BrowserId::at(row)))));
    }
    all.extend(Typed::ALL.iter().map(|typed| Action::Browser(BrowserAct::Type(*typed))));
    all.extend(each(|row| Action::Mail(MailAct::Follow(MailId::at(row)))));
    all.extend(each(|row| Action::Mail(MailAct::Report(MailId::at(row)))));
    all.extend(each(|row| Action::Desk(DeskAct::Examine(DocumentId::at(row)))));
    all.extend(each(|row| Action::Desk(DeskAct::Fill(ServiceId::at(row)))));
    for person in rows.map(PersonId::at) {
        all.extend((0..20).map(|row| Action::Person(person, PersonAct::Say(SentenceId::at(row)))));
        all.extend((0..4).map(|row| Action::Person(person, PersonAct::ReadAloud(ServiceId::at(row)))));
        all.extend((0..4).map(|row| Action::Give(Thing::Card(CardId::at(row)), person)));
        all.extend((0..4).map(|row| Action::Give(Thing::Phone(PhoneId::at(row)), person)));
        all.extend((0..4).map(|row| Action::Give(Thing::Document(DocumentId::at(row)), person)));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_action_is_refused_exactly_if_it_is_not_offered_and_then_nothing_changes(
        which in 0..WALKED.len(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let world = walk(&shipped(WALKED[which]), &places);
        let offered = actions(&world);
        for action in universe() {
            let (after, events) = step(&world, &action);
            prop_assert_eq!(offered.contains(&action), !events.contains(&Event::Refused), "{:?}", action);
            if !offered.contains(&action) {
                prop_assert_eq!(&after, &world);
                prop_assert_eq!(events, vec![Event::Refused]);
            }
        }
    }

    #[test]
    fn whatever_is_offered_does_something_and_comes_to_rest(
        which in 0..WALKED.len(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let world = walk(&shipped(WALKED[which]), &places);
        let offered = actions(&world);
        for (place, action) in offered.iter().enumerate() {
            prop_assert!(!offered[..place].contains(action), "offered twice: {action:?}");
            let (after, events) = step(&world, action);
            prop_assert!(after != world || !events.is_empty(), "{action:?}");
            prop_assert!(!events.iter().any(|event| matches!(event, Event::Refused | Event::Restless)));
            prop_assert_eq!((after, events), step(&world, action));
        }
    }

    #[test]
    fn everything_that_happens_can_be_said_in_the_words_of_patterns(
        which in 0..WALKED.len(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let world = walk(&shipped(WALKED[which]), &places);
        for fact in world.facts() {
            prop_assert!(is_sayable(&fact), "{fact:?}");
        }
        for action in actions(&world) {
            prop_assert!(is_sayable(&action.saying()), "{action:?}");
            for event in step(&world, &action).1 {
                prop_assert!(is_sayable(&event.saying(&world.stage)), "{event:?}");
            }
        }
    }
}
