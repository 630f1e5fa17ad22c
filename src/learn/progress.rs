//! How far a learner is, derived from the facts.

use super::{ModuleRecord, Notebook};
use crate::course::{Index, LessonEntry, LessonId, ModuleEntry};

/// How far a lesson is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LessonState {
    /// Never opened.
    New,
    /// Opened, and something is left: text below, or a question never answered.
    Begun,
    /// Its last heading was reached and every question was answered once.
    Read,
}

/// How far a module is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ModuleProgress {
    /// Lessons read.
    pub read: usize,
    /// Lessons in all.
    pub lessons: usize,
    /// Questions answered at least once.
    pub answered: usize,
    /// Questions in all.
    pub questions: usize,
}

impl ModuleProgress {
    /// The share done, in whole per cent rounded down: lessons and questions count alike, so 100 means both.
    pub fn percent(self) -> usize {
        let (done, all) = (self.read + self.answered, self.lessons + self.questions);
        (done * 100).checked_div(all).unwrap_or(0)
    }
}

/// How far one lesson is.
pub fn lesson_state(record: Option<&ModuleRecord>, lesson: &LessonEntry) -> LessonState {
    let Some(record) = record else { return LessonState::New };
    let answered = lesson.questions.iter().filter(|id| is_answered(record, id)).count();
    let opened = record.lessons.get(&lesson.slug);
    let reached = opened.is_some_and(|opened| lesson.last.as_ref().is_none_or(|last| opened.reached.contains(last)));
    if reached && answered == lesson.questions.len() {
        LessonState::Read
    } else if opened.is_some() || answered > 0 {
        LessonState::Begun
    } else {
        LessonState::New
    }
}

/// How far one module is.
pub fn module_progress(notebook: &Notebook, module: &ModuleEntry) -> ModuleProgress {
    let record = notebook.modules.get(&module.id);
    let count = |lesson: &LessonEntry| {
        record.map_or(0, |record| lesson.questions.iter().filter(|id| is_answered(record, id)).count())
    };
    ModuleProgress {
        read: module.lessons.iter().filter(|lesson| lesson_state(record, lesson) == LessonState::Read).count(),
        lessons: module.lessons.len(),
        answered: module.lessons.iter().map(count).sum(),
        questions: module.lessons.iter().map(|lesson| lesson.questions.len()).sum(),
    }
}

/// Where to go on: the lesson last open unless it is read, else the first one that is not; `None` when all is read.
pub fn continue_at(notebook: &Notebook, index: &Index) -> Option<LessonId> {
    let is_open = |id: &LessonId, lesson: &LessonEntry| {
        lesson_state(notebook.modules.get(&id.module), lesson) != LessonState::Read
    };
    let last = notebook.settings.position().map(|position| position.lesson);
    let here = last.filter(|id| index.lesson(id).is_some_and(|lesson| is_open(id, lesson)));
    here.or_else(|| index.lessons().find(|(id, lesson)| is_open(id, lesson)).map(|(id, _)| id))
}

fn is_answered(record: &ModuleRecord, id: &crate::course::QuestionId) -> bool {
    record.answers.get(id).is_some_and(|answers| !answers.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::{Given, Instant, Position, TabId};
    use crate::quiz::{Answer, ChoiceAnswer, Edition, Verdict};

    fn index() -> Index {
        serde_json::from_value(serde_json::json!({
            "version": "v1", "title": "T",
            "modules": [
                { "id": "m", "title": "M", "summary": "", "lessons": [
                    { "slug": "a", "title": "A", "minutes": 5, "last": "end", "questions": ["q1", "q2"] },
                    { "slug": "b", "title": "B", "minutes": 5, "last": null, "questions": [] },
                ] },
                { "id": "n", "title": "N", "summary": "", "lessons": [] },
            ],
        }))
        .unwrap()
    }

    fn lesson(id: &str) -> LessonId {
        id.parse().unwrap()
    }

    fn answer(notebook: &mut Notebook, question: &str) {
        let given = Given {
            at: Instant(1),
            edition: Edition::new("ab").unwrap(),
            verdict: Verdict::Wrong,
            answer: Answer::Choice(ChoiceAnswer::default()),
        };
        notebook.answer(&"m".parse().unwrap(), &question.parse().unwrap(), given);
    }

    fn state(notebook: &Notebook, at: usize) -> LessonState {
        lesson_state(notebook.modules.get(&"m".parse().unwrap()), &index().modules[0].lessons[at])
    }

    #[test]
    fn a_lesson_is_read_when_its_end_was_reached_and_every_question_answered_once() {
        let mut notebook = Notebook::default();
        assert_eq!(state(&notebook, 0), LessonState::New);
        notebook.reach(&lesson("m/a"), "end".parse().unwrap());
        answer(&mut notebook, "q1");
        assert_eq!(state(&notebook, 0), LessonState::Begun);
        answer(&mut notebook, "q2");
        assert_eq!(state(&notebook, 0), LessonState::Read);
    }

    #[test]
    fn answers_without_the_end_do_not_make_a_lesson_read() {
        let mut notebook = Notebook::default();
        answer(&mut notebook, "q1");
        answer(&mut notebook, "q2");
        assert_eq!(state(&notebook, 0), LessonState::Begun);
    }

    #[test]
    fn a_lesson_without_headings_is_read_once_opened() {
        let mut notebook = Notebook::default();
        notebook.open(&lesson("m/b"));
        assert_eq!(state(&notebook, 1), LessonState::Read);
    }

    #[test]
    fn a_module_is_whole_only_with_every_lesson_and_question() {
        let mut notebook = Notebook::default();
        let percent = |notebook: &Notebook| module_progress(notebook, &index().modules[0]).percent();
        assert_eq!(percent(&notebook), 0);
        notebook.open(&lesson("m/b"));
        assert_eq!(percent(&notebook), 25);
        answer(&mut notebook, "q1");
        answer(&mut notebook, "q2");
        assert_eq!(percent(&notebook), 75);
        notebook.reach(&lesson("m/a"), "end".parse().unwrap());
        assert_eq!(percent(&notebook), 100);
    }

    #[test]
    fn a_module_that_is_only_announced_is_at_nought() {
        assert_eq!(module_progress(&Notebook::default(), &index().modules[1]).percent(), 0);
    }

    #[test]
    fn one_goes_on_where_one_was_unless_that_is_read() {
        let mut notebook = Notebook::default();
        assert_eq!(continue_at(&notebook, &index()), Some(lesson("m/a")));
        notebook.settings.set_position(&Position { lesson: lesson("m/b"), anchor: None }, TabId(1));
        assert_eq!(continue_at(&notebook, &index()), Some(lesson("m/b")));
        notebook.open(&lesson("m/b"));
        assert_eq!(continue_at(&notebook, &index()), Some(lesson("m/a")));
    }

    #[test]
    fn when_all_is_read_there_is_nowhere_to_go_on() {
        let mut notebook = Notebook::default();
        notebook.open(&lesson("m/b"));
        notebook.reach(&lesson("m/a"), "end".parse().unwrap());
        answer(&mut notebook, "q1");
        answer(&mut notebook, "q2");
        assert_eq!(continue_at(&notebook, &index()), None);
    }
}
