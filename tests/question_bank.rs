//! The questions of the shipped course, as a whole: enough of them, of every kind of thinking, and no key that shows
//! without reading.
//!
//! What a single question must have (an objective, a level, feedback for each option …) the compiler asks for already.

mod support;

use atslega::course::{Index, Lesson};
use atslega::locale::Locale;
use atslega::quiz::{Arity, Choice, Kind, Level, OptionMark, Question, Tag};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;
use support::{course, files, newest_check};

/// How many questions the course has at the least, and each of its modules.
const FEWEST: (usize, usize) = (90, 20);
/// In how many questions out of a hundred the right option may be the longest.
const LONGEST: usize = 40;
/// By how many questions out of a hundred a place may hold the right option more or less often than by chance.
const UNEVEN: f64 = 12.0;
/// Names another folder with a course, to try the bank of drafts.
const CONTENT: &str = "ATSLEGA_CONTENT";

/// The questions of one module in one language.
struct Bank {
    locale: Locale,
    module: String,
    questions: Vec<Question>,
}

static BANKS: LazyLock<Vec<Bank>> = LazyLock::new(|| {
    let sources = course(&std::env::var(CONTENT).unwrap_or_else(|_| "content".to_owned()));
    let files = files(&sources, newest_check(&sources));
    let mut banks = Vec::new();
    for locale in Locale::ALL {
        let index: Index = serde_json::from_str(&files[&format!("{locale}/index.json")]).expect("an index");
        for module in &index.modules {
            let lesson = |slug: &str| -> Lesson {
                let path = format!("{locale}/{}/{slug}.json", module.id);
                let json = files.get(&path).unwrap_or_else(|| panic!("{path} is left out; see `course check`"));
                serde_json::from_str(json).expect("a lesson")
            };
            let lessons = module.lessons.iter().map(|entry| lesson(entry.slug.as_str()));
            let questions =
                lessons.flat_map(|lesson| lesson.reading.questions().cloned().collect::<Vec<_>>()).collect();
            banks.push(Bank { locale, module: module.id.to_string(), questions });
        }
    }
    banks
});

impl Bank {
    /// The questions with exactly one right option.
    fn single(&self) -> Vec<&Choice> {
        let choices = self.questions.iter().map(|question| {
            let Kind::Choice(choice) = &question.kind;
            choice
        });
        choices.filter(|choice| choice.arity == Arity::One).collect()
    }

    fn name(&self) -> String {
        format!("{}/{}", self.locale, self.module)
    }
}

/// The characters of an option on the screen.
fn rendered_length(html: &str) -> usize {
    let mut count = 0;
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        let skipped = match c {
            '<' => rest.find('>').map_or(rest.len(), |end| end + 1),
            '&' => {
                count += 1;
                rest.find(';').map_or(rest.len(), |end| end + 1)
            }
            other => {
                count += 1;
                other.len_utf8()
            }
        };
        rest = &rest[skipped..];
    }
    count
}

/// Whether no option is longer than the right one: a tie counts as longest.
fn right_is_longest(choice: &Choice) -> bool {
    let longest = |mark: OptionMark| {
        let options = choice.options.iter().filter(|option| option.mark == mark);
        options.map(|option| rendered_length(option.text.as_str())).max()
    };
    longest(OptionMark::Right) >= longest(OptionMark::Wrong)
}

/// The place of the right option, counted from 0.
fn right_place(choice: &Choice) -> usize {
    choice.options.iter().position(|option| option.mark == OptionMark::Right).expect("a right option")
}

fn exact(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("a small count"))
}

/// For each place: how often it holds the right option, and how often it would by chance.
fn places(choices: &[&Choice]) -> Vec<(usize, f64)> {
    let most = choices.iter().map(|choice| choice.options.len()).max().unwrap_or(0);
    let held = |place: usize| choices.iter().filter(|choice| right_place(choice) == place).count();
    let by_chance = |place: usize| {
        let sizes = choices.iter().map(|choice| choice.options.len()).filter(|size| *size > place);
        sizes.map(|size| 1.0 / exact(size)).sum()
    };
    (0..most).map(|place| (held(place), by_chance(place))).collect()
}

/// Fails with every complaint at once.
#[track_caller]
fn no_complaints(complaints: impl Iterator<Item = String>) {
    let text = complaints.fold(String::new(), |mut text, complaint| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{complaint}");
        text
    });
    assert!(text.is_empty(), "\n{text}");
}

#[test]
fn there_are_enough_questions_in_every_module_and_in_all() {
    let (all, each) = FEWEST;
    no_complaints(
        BANKS
            .iter()
            .filter(|bank| bank.questions.len() < each)
            .map(|bank| format!("{}: {} questions, not {each}", bank.name(), bank.questions.len())),
    );
    for locale in Locale::ALL {
        let total: usize = BANKS.iter().filter(|bank| bank.locale == locale).map(|bank| bank.questions.len()).sum();
        assert!(total >= all, "{locale}: {total} questions, not {all}");
    }
}

#[test]
fn the_right_option_is_not_the_longest_too_often() {
    no_complaints(BANKS.iter().filter_map(|bank| {
        let choices = bank.single();
        let longest = choices.iter().filter(|choice| right_is_longest(choice)).count();
        let too_often = longest * 100 > choices.len() * LONGEST;
        too_often.then(|| format!("{}: {longest} of {}", bank.name(), choices.len()))
    }));
}

/// With n options a place holds the right one in 1 of n questions by chance. Summed over a module's questions, that is
/// what each place should have. A difference of 12 questions in a hundred is what some 20 questions allow: two or three
/// questions, which is too few for a learner to notice. Places are the same in both languages, so one is measured.
#[test]
fn the_right_option_stands_in_every_place_about_as_often() {
    no_complaints(BANKS.iter().filter(|bank| bank.locale == Locale::Lv).flat_map(|bank| {
        let choices = bank.single();
        let allowed = UNEVEN / 100.0 * exact(choices.len());
        let uneven = places(&choices).into_iter().enumerate().filter(move |(_, (held, chance))| {
            let difference = exact(*held) - chance;
            difference.abs() > allowed
        });
        let name = bank.name();
        uneven.map(move |(place, (held, chance))| {
            format!("{name}: option {} is right {held} times, by chance {chance:.1} ± {allowed:.1}", place + 1)
        })
    }));
}

#[test]
fn every_module_asks_at_all_five_levels() {
    no_complaints(BANKS.iter().flat_map(|bank| {
        let missing =
            Level::ALL.into_iter().filter(|level| bank.questions.iter().all(|question| question.level != *level));
        missing.map(|level| format!("{}: no question at the level {level:?}", bank.name()))
    }));
}

#[test]
fn every_module_asks_for_safety() {
    let safe = |bank: &Bank| bank.questions.iter().any(|question| question.tags.contains(&Tag::Safety));
    no_complaints(BANKS.iter().filter(|bank| !safe(bank)).map(Bank::name));
}

#[test]
fn the_number_of_options_varies_in_every_module() {
    no_complaints(BANKS.iter().filter_map(|bank| {
        let sizes: BTreeSet<usize> = bank.single().iter().map(|choice| choice.options.len()).collect();
        (sizes.len() < 2).then(|| format!("{}: only {sizes:?}", bank.name()))
    }));
}

#[test]
fn length_is_measured_as_on_the_screen() {
    assert_eq!(rendered_length("Ka tu <strong>zini</strong> A &amp; B"), "Ka tu zini A & B".len());
    assert_eq!(rendered_length("ēšķū"), 4);
}

#[test]
fn what_the_measures_count_is_what_they_say() {
    let option = |text: &str, right: bool| {
        let mark = if right { "right" } else { "wrong" };
        format!(r#"{{"mark":"{mark}","text":"{text}","feedback":"x"}}"#)
    };
    let choice = |options: &[(&str, bool)]| -> Choice {
        let options: Vec<String> = options.iter().map(|(text, right)| option(text, *right)).collect();
        serde_json::from_str(&format!(r#"{{"arity":"one","options":[{}]}}"#, options.join(","))).expect("a choice")
    };
    let first = choice(&[("<em>four</em>", true), ("four", false)]);
    let second = choice(&[("four", false), ("two", true), ("six", false), ("ten", false)]);
    assert!(right_is_longest(&first), "a tie counts");
    assert!(!right_is_longest(&second));
    let found = places(&[&first, &second]);
    assert_eq!(found, [(1, 0.75), (1, 0.75), (0, 0.25), (0, 0.25)]);
}
