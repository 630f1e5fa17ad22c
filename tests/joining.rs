//! The laws of joining: whatever order two tabs' news arrives in, every tab ends with the same record.

use atslega::course::{Anchor, LessonId, ModuleId, QuestionId, ScenarioId};
use atslega::learn::{
    Document, Given, GrowMap, Instant, Join, Life, ModuleRecord, Notebook, Position, Run, Runs, Settings, Stored,
    TabId, TextSize, Theme, read,
};
use atslega::locale::Locale;
use atslega::quiz;
use atslega::quiz::{Answer, ChoiceAnswer, Edition};
use atslega::sandbox::{Kind, Mode, Verdict};
use proptest::prelude::*;

/// One thing that a learner may do.
#[derive(Clone, Debug)]
enum Deed {
    Answer { question: u8, option: u8, at: u64 },
    Reach { lesson: u8, anchor: u8 },
    Play { scenario: u8, verdict: u8, at: u64 },
    Theme(u8),
    TextSize(u8),
    Locale(bool),
    Be(u8),
    Wipe(u64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3u8, 0..3u8, 0..5u64).prop_map(|(question, option, at)| Deed::Answer { question, option, at }),
        3 => (0..2u8, 0..3u8).prop_map(|(lesson, anchor)| Deed::Reach { lesson, anchor }),
        2 => (0..2u8, 0..3u8, 0..5u64).prop_map(|(scenario, verdict, at)| Deed::Play { scenario, verdict, at }),
        1 => (0..3u8).prop_map(Deed::Theme),
        1 => (0..3u8).prop_map(Deed::TextSize),
        1 => any::<bool>().prop_map(Deed::Locale),
        1 => (0..2u8).prop_map(Deed::Be),
        1 => (0..3u64).prop_map(Deed::Wipe),
    ]
}

fn lesson(number: u8) -> LessonId {
    format!("m{number}/l").parse().unwrap()
}

fn apply(notebook: &mut Notebook, deed: &Deed, tab: TabId) {
    match deed {
        Deed::Answer { question, option, at } => {
            let module: ModuleId = format!("m{}", question % 2).parse().unwrap();
            let id: QuestionId = format!("q{question}").parse().unwrap();
            let answer = Answer::Choice(ChoiceAnswer::new(&[*option]));
            let verdict = if *option == 0 { quiz::Verdict::Right } else { quiz::Verdict::Wrong };
            let edition = Edition::new("abc").unwrap();
            notebook.answer(&module, &id, Given { at: Instant(*at), edition, verdict, answer });
        }
        Deed::Reach { lesson: at, anchor } => {
            let anchor: Anchor = format!("h{anchor}").parse().unwrap();
            notebook.reach(&lesson(*at), anchor);
        }
        Deed::Play { scenario, verdict, at } => {
            let verdict = Verdict::ALL[usize::from(*verdict)];
            let (end, broken) = ("e".parse().unwrap(), vec!["r".parse().unwrap()]);
            let run = Run { at: Instant(*at), mode: Mode::Assessed, end, verdict, broken };
            notebook.play(&format!("s{scenario}").parse().unwrap(), run);
        }
        Deed::Theme(at) => notebook.settings.set_theme(Theme::ALL[usize::from(*at)], tab),
        Deed::TextSize(at) => notebook.settings.set_text_size(TextSize::ALL[usize::from(*at)], tab),
        Deed::Locale(lv) => notebook.settings.set_locale(if *lv { Locale::Lv } else { Locale::En }, tab),
        Deed::Be(at) => notebook.settings.set_position(&Position { lesson: lesson(*at), anchor: None }, tab),
        Deed::Wipe(random) => *notebook = notebook.wiped(*random),
    }
}

/// A notebook after some deeds in a tab.
fn notebook() -> impl Strategy<Value = Notebook> {
    (proptest::collection::vec(deed(), 0..8), 0..3u64).prop_map(|(deeds, tab)| {
        let mut notebook = Notebook::default();
        for deed in &deeds {
            apply(&mut notebook, deed, TabId(tab));
        }
        notebook
    })
}

fn joined(a: &Notebook, b: &Notebook) -> Notebook {
    let mut joined = a.clone();
    joined.join(b.clone());
    joined
}

proptest! {
    #[test]
    fn joining_is_commutative(a in notebook(), b in notebook()) {
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
    }

    #[test]
    fn joining_is_associative(a in notebook(), b in notebook(), c in notebook()) {
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
    }

    #[test]
    fn joining_a_record_with_itself_changes_nothing(a in notebook()) {
        prop_assert_eq!(joined(&a, &a), a);
    }

    #[test]
    fn nothing_answered_is_lost_within_one_life(a in notebook(), b in notebook()) {
        let both = joined(&a, &b);
        for one in [&a, &b] {
            if one.life == both.life {
                prop_assert_eq!(joined(&both, one), both.clone());
            }
        }
    }

    #[test]
    fn a_wipe_wins_over_any_record_of_the_life_before(a in notebook(), b in notebook(), random in any::<u64>()) {
        let known = joined(&a, &b);
        let wiped = known.wiped(random);
        prop_assert_eq!(joined(&b, &wiped), wiped.clone());
        prop_assert_eq!(joined(&wiped, &a), wiped);
    }
}

#[test]
fn the_stored_form_of_every_version_can_still_be_read() {
    let settings: Stored<Settings> = read(include_str!("fixtures/progress/v1-settings.json"));
    let module: Stored<ModuleRecord> = read(include_str!("fixtures/progress/v1-module.json"));
    let Stored::Whole(Document { life, data: settings, .. }) = settings else { panic!("{settings:?}") };
    let Stored::Whole(Document { data: module, .. }) = module else { panic!("{module:?}") };
    assert_eq!(life, Life { count: 1, id: 4_503_599_627_370_497 });
    assert_eq!(settings.theme(), Theme::Dark);
    assert_eq!(settings.position().unwrap().lesson, "tris-soli/ievads".parse().unwrap());
    let answers = module.answers.get(&"ko-pierada-pin1".parse::<QuestionId>().unwrap()).unwrap();
    assert_eq!(
        answers.iter().map(|given| given.verdict).collect::<Vec<_>>(),
        [quiz::Verdict::Wrong, quiz::Verdict::Right]
    );
    assert_eq!(module.lessons.get(&"ievads".parse().unwrap()).unwrap().reached.as_slice().len(), 2);
    let runs: Stored<GrowMap<ScenarioId, Runs>> = read(include_str!("fixtures/progress/v1-scenarios.json"));
    let Stored::Whole(Document { data: runs, .. }) = runs else { panic!("{runs:?}") };
    let runs = runs.get(&"s07-smart-id".parse().unwrap()).unwrap();
    assert_eq!((runs.count(), runs.first().unwrap().verdict), (2, Verdict::Harm));
    assert!(runs.best().unwrap().is_flawless());
}
