//! Mistakes of authors, each found.

use super::setup::{BeatSetup, RuleSetup};
use super::{Setup, SetupFault, setup};
use crate::sandbox::event::Event;
use crate::sandbox::message::{ForLogin, Message, Party, Sent};

/// What is wrong with the small setup after a change.
#[track_caller]
fn check(change: impl Fn(&mut Setup), expected: &[SetupFault]) {
    let mut setup = setup().drawn();
    change(&mut setup);
    let faults = setup.scenario(0).err().unwrap_or_default();
    assert_eq!(faults, expected);
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn beat(at: &str) -> BeatSetup {
    BeatSetup { at: text(at), hears: None, sees: None, given: vec![], says: None, does: vec![], to: None }
}

fn rule(setup: &mut Setup) -> &mut RuleSetup {
    &mut setup.rules[0]
}

#[test]
fn a_sound_setup_has_no_fault() {
    check(|_| {}, &[]);
}

#[test]
fn a_name_that_nobody_has_is_found() {
    check(|setup| setup.learner = text("ana"), &[SetupFault::UnknownWord(text("ana"))]);
}

#[test]
fn a_name_of_another_sort_is_found() {
    check(|setup| setup.learner = text("anna-card"), &[SetupFault::WrongSort(text("anna-card"))]);
}

#[test]
fn a_name_given_twice_is_found() {
    check(
        |setup| {
            let document = super::setup::DocumentSetup { holder: text("anna"), with: None, until: setup.today };
            setup.documents.insert(text("anna-card"), document);
        },
        &[SetupFault::DoubleName(text("anna-card"))],
    );
}

#[test]
fn a_name_that_is_a_word_of_the_format_is_found() {
    check(
        |setup| {
            setup.people.insert(text("left"), super::setup::PersonSetup::default());
        },
        &[SetupFault::ReservedName(text("left"))],
    );
}

#[test]
fn a_word_that_no_pattern_knows_is_found() {
    check(|setup| rule(setup).given.push(text("lefft")), &[SetupFault::UnknownWord(text("lefft"))]);
}

/// What machines say to each other, and what never happens in a sound scenario.
#[test]
fn what_is_nobodys_to_judge_has_no_word_and_breaks_no_rule() {
    for word in ["sent", "refused", "restless"] {
        check(|setup| rule(setup).given.push(text(word)), &[SetupFault::UnknownWord(text(word))]);
    }
    let mut setup = setup().drawn();
    setup.rules = vec![RuleSetup { id: text("anything"), never: Some(text("_")), ..RuleSetup::default() }];
    let scenario = setup.scenario(0).expect("a sound setup");
    let judged = |event: Event| scenario.judged(&scenario.start, &[event]).count();
    let sent = Sent { from: Party::Login, message: Message::Login(ForLogin::Tick) };
    assert_eq!([Event::Sent(sent), Event::Refused, Event::Restless].map(judged), [0, 0, 0]);
    assert_eq!(judged(Event::Left), 1);
}

#[test]
fn a_pattern_without_words_is_found() {
    check(|setup| rule(setup).given.push(text(" ")), &[SetupFault::BadPattern(text(" "))]);
}

#[test]
fn a_rule_of_two_kinds_or_of_none_is_found() {
    let fault = [SetupFault::RuleKind(text("card-taken"))];
    check(|setup| rule(setup).must = Some(text("left")), &fault);
    check(|setup| rule(setup).at_end = None, &fault);
}

#[test]
fn two_rules_with_one_id_are_found() {
    check(|setup| setup.rules.push(setup.rules[0].clone()), &[SetupFault::DoubleId(text("card-taken"))]);
}

#[test]
fn a_step_of_a_script_that_nothing_brings_about_is_found() {
    check(
        |setup| setup.people.get_mut("janis").expect("Jānis").script.push(beat("waits")),
        &[SetupFault::Trigger(text("waits"))],
    );
}

#[test]
fn a_deed_that_nobody_can_do_is_found() {
    check(
        |setup| {
            let script = &mut setup.people.get_mut("janis").expect("Jānis").script;
            script.push(BeatSetup { sees: Some(text("left")), does: vec![text("fly away")], ..beat("waits") });
        },
        &[SetupFault::UnknownDeed(text("fly away"))],
    );
}

#[test]
fn codes_that_are_no_codes_are_found() {
    check(|setup| setup.codes.push(text("12345")), &[SetupFault::BadCode(text("12345"))]);
    check(|setup| setup.codes.push(setup.codes[0].clone()), &[SetupFault::BadCode(setup().drawn().codes[0].clone())]);
    check(|setup| setup.challenges.push(text("abc")), &[SetupFault::CodesNotDrawn]);
}

#[test]
fn an_id_that_is_none_is_found() {
    check(|setup| rule(setup).id = text("Paņemta karte"), &[SetupFault::BadId(text("Paņemta karte"))]);
}

#[test]
fn what_could_be_real_is_found() {
    check(
        |setup| setup.people.get_mut("anna").expect("Anna").code = Some(text("010203-12345")),
        &[SetupFault::RealCode(text("010203-12345"))],
    );
    check(
        |setup| setup.portals.get_mut("portal").expect("the portal").address = text("latvija.gov.lv"),
        &[SetupFault::RealAddress(text("latvija.gov.lv"))],
    );
}

#[test]
fn too_few_codes_for_the_apps_are_found() {
    check(|setup| setup.codes.truncate(1), &[SetupFault::TooFewCodes]);
}

/// A country, with a login module of its own or without.
fn country(code: &str, login: Option<&str>) -> super::setup::CountrySetup {
    super::setup::CountrySetup { code: text(code), node: text("eidas.example"), login: login.map(text) }
}

/// Two countries, and attributes for everybody who has a certificate.
fn across(setup: &mut Setup) {
    setup.countries.insert(text("latvia"), country("LV", None));
    setup.countries.insert(text("italy"), country("IT", Some("accesso.example")));
    for (name, person) in setup.people.iter_mut() {
        person.born = Some(setup.today);
        person.identity = Some(super::setup::IdentitySetup {
            family_name: name.clone(),
            first_name: name.clone(),
            code: text("DEMO-000009"),
        });
    }
}

#[test]
fn across_borders_exactly_one_country_must_be_home() {
    check(across, &[]);
    let second = |setup: &mut Setup| {
        across(setup);
        setup.countries.insert(text("malta"), country("MT", None));
    };
    check(second, &[SetupFault::NotOneHome(text("malta"))]);
    let without_any = |setup: &mut Setup| setup.login.as_mut().expect("a login").methods.push(text("eidas"));
    check(without_any, &[SetupFault::NotOneHome(text("eidas"))]);
}

#[test]
fn a_country_needs_two_capital_letters_and_its_addresses_must_be_invented() {
    let italy = |code: &str, login: &str| {
        let (code, login) = (text(code), text(login));
        move |setup: &mut Setup| {
            across(setup);
            setup.countries.insert(text("italy"), country(&code, Some(&login)));
        }
    };
    check(italy("it", "accesso.example"), &[SetupFault::BadCountry(text("it"))]);
    check(italy("IT", "spid.gov.it"), &[SetupFault::RealAddress(text("spid.gov.it"))]);
}

#[test]
fn who_could_cross_a_border_needs_attributes_with_an_invented_code() {
    let nameless = |setup: &mut Setup| {
        across(setup);
        setup.people.get_mut("anna").expect("Anna").identity = None;
    };
    check(nameless, &[SetupFault::NoIdentity(text("anna"))]);
    let ageless = |setup: &mut Setup| {
        across(setup);
        setup.people.get_mut("anna").expect("Anna").born = None;
    };
    check(ageless, &[SetupFault::NoIdentity(text("anna"))]);
    let real = |setup: &mut Setup| {
        across(setup);
        let anna = setup.people.get_mut("anna").expect("Anna");
        anna.identity.as_mut().expect("her attributes").code = text("010203-12345");
    };
    check(real, &[SetupFault::RealCode(text("010203-12345"))]);
}
