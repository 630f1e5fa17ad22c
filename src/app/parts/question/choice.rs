//! The options of a choice question.

use super::stage::Stage;
use crate::app::parts::element::span;
use crate::app::parts::prose::phrase;
use atslega::dom::view::{View, el, list, live};
use atslega::learn::Life;
use atslega::locale::Messages;
use atslega::quiz::{Answer, Arity, Choice, ChoiceOption, OptionMark, Order, shuffled};
use atslega::signals::{Memo, Signal};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The options chosen so far, as places in the author's order.
pub(super) type Chosen = Signal<Vec<u8>>;

/// The options, in an order that is this learner's own and stays the same for them.
pub(super) fn options(
    words: Messages,
    choice: &Choice,
    name: &str,
    life: Life,
    stage: Signal<Stage>,
    chosen: Chosen,
) -> View {
    let order = match choice.order {
        Order::Shuffled => shuffled(choice.options.len(), seed(name, life)),
        Order::Fixed => (0..choice.options.len()).collect(),
    };
    let options = order.into_iter().filter_map(|at| Some((u8::try_from(at).ok()?, choice.options.get(at)?)));
    list(options.map(|(at, option)| one(words, choice.arity, option, at, name, stage, chosen)))
}

fn seed(question: &str, life: Life) -> u64 {
    let mut hasher = DefaultHasher::new();
    (question, life).hash(&mut hasher);
    hasher.finish()
}

fn one(
    words: Messages,
    arity: Arity,
    option: &ChoiceOption,
    at: u8,
    name: &str,
    stage: Signal<Stage>,
    chosen: Chosen,
) -> View {
    let input = match arity {
        Arity::One => "radio",
        Arity::Many => "checkbox",
    };
    let mark = option.mark;
    let shown = Memo::new(move || stage.with(|stage| shown(stage, at, mark)));
    let class = move || {
        Some(match shown.get() {
            Shown::Plain => "option",
            Shown::Right => "option right",
            Shown::Wrong => "option wrong",
        })
    };
    let choose = move |_| {
        stage.set(Stage::Open);
        chosen.update(|chosen| toggle(chosen, arity, at));
    };
    let feedback = option.feedback.clone();
    let explained = move || match shown.get() {
        Shown::Plain => None,
        Shown::Right | Shown::Wrong => {
            let verdict = match mark {
                OptionMark::Right => words.question_option_right(),
                OptionMark::Wrong => words.question_option_wrong(),
            };
            let verdict = span("hidden", verdict).text(": ");
            Some(el("div").class("feedback").holds([verdict, phrase(&feedback)]))
        }
    };
    let id = format!("{name}-{at}");
    el("div").attr_from("class", class).holds([
        el("input")
            .attr("type", input)
            .attr("name", name)
            .id(&id)
            .checked_from(move || chosen.with(|chosen| chosen.contains(&at)))
            .on("change", choose),
        el("div")
            .class("option-body")
            .holds([el("label").attr("for", &id).holds([phrase(&option.text)]), live(explained)]),
    ])
}

/// How an option looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Plain,
    Right,
    Wrong,
}

/// An option is marked once it was chosen and judged; the key itself shows only when it was asked for.
fn shown(stage: &Stage, at: u8, mark: OptionMark) -> Shown {
    let marked = match stage {
        Stage::Open => false,
        Stage::Judged(Answer::Choice(answer), _) => answer.chose(at),
        Stage::Revealed => mark == OptionMark::Right,
    };
    match (marked, mark) {
        (false, _) => Shown::Plain,
        (true, OptionMark::Right) => Shown::Right,
        (true, OptionMark::Wrong) => Shown::Wrong,
    }
}

fn toggle(chosen: &mut Vec<u8>, arity: Arity, at: u8) {
    match arity {
        Arity::One => *chosen = vec![at],
        Arity::Many if chosen.contains(&at) => chosen.retain(|other| *other != at),
        Arity::Many => chosen.push(at),
    }
}
