//! A402: the languages ask different questions: other ids, another order, another kind, level, objective or source.
//!
//! A learner's answers are kept by question and hold in both languages.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, HeaderDraft, QuestionDraft, TextDraft};
use crate::compile::place::Span;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (lv, en) in course.pairs() {
        compare(lv, en, report);
    }
}

/// Reports questions whose first lines differ, and the first question that the other language does not have there.
fn compare(lv: &TextDraft, en: &TextDraft, report: &mut Report<'_>) {
    let (mut latvian, mut english) = (lv.questions(), en.questions());
    loop {
        match (latvian.next(), english.next()) {
            (Some(a), Some(b)) => {
                if !same(&a.header, &b.header) {
                    differ(b, &a.head, report);
                }
                if id(a) != id(b) {
                    return;
                }
            }
            (Some(lone), None) => return differ(lone, &en.front.span, report),
            (None, Some(lone)) => return differ(lone, &lv.front.span, report),
            (None, None) => return,
        }
    }
}

fn differ(question: &QuestionDraft, other: &Span, report: &mut Report<'_>) {
    // A question without an id has a problem of its own, `A301`.
    if !id(question).is_empty() {
        report.add(Code::A402, &question.head).with("id", id(question)).with_place("other", other);
    }
}

fn id(question: &QuestionDraft) -> &str {
    question.header.id.as_ref().map_or("", |id| &id.value)
}

/// Whether two first lines say the same.
fn same(a: &HeaderDraft, b: &HeaderDraft) -> bool {
    let id = |header: &HeaderDraft| header.id.as_ref().map(|id| id.value.clone());
    let kind = |header: &HeaderDraft| header.kind.as_ref().map(|kind| kind.value);
    let objective = |header: &HeaderDraft| header.objective.as_ref().map(|objective| objective.value.clone());
    let sources = |header: &HeaderDraft| header.sources.iter().map(|source| source.value.clone()).collect::<Vec<_>>();
    let rest = |header: &HeaderDraft| (header.level, header.tags.clone(), header.order);
    let named = (id(a), kind(a), objective(a)) == (id(b), kind(b), objective(b));
    named && sources(a) == sources(b) && rest(a) == rest(b)
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, LV, sound};

    #[test]
    fn another_id_is_another_question() {
        sound().replace(EN, "kas-ir-faktori", "kas-ir-vardi").finds(&["A402 en/pirmais/ievads.md:51:1"]);
    }

    #[test]
    fn another_level_in_one_language_is_found() {
        sound().replace(EN, "level=remember", "level=apply").finds(&["A402 en/pirmais/ievads.md:51:1"]);
    }

    #[test]
    fn a_question_that_the_other_language_lacks_is_found() {
        let question = "\n```quiz one lieks objective=divi-faktori level=apply source=slaids\nKo?\n\n\
            - [x] Jā\n  > Jā.\n- [ ] Varbūt\n  > Nē.\n\n> [!NOTE]\n> Jā.\n```\n";
        sound().append(question).finds(&["A402 lv/pirmais/ievads.md:65:1"]);
        let text = format!("{}{question}", include_str!("../../../tests/fixtures/course/en/pirmais/ievads.md"));
        sound().file(EN, &text).finds(&["A402 en/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn one_kind_in_both_languages() {
        sound()
            .replace(LV, "- [ ] Neko", "- [x] Neko")
            .replace(LV, "quiz one", "quiz many")
            .finds(&["A402 en/pirmais/ievads.md:29:1", "A403 en/pirmais/ievads.md:29:1"]);
    }
}

