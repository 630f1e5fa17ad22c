//! The card around a question of any kind.

use super::choice;
use super::stage::Stage;
use crate::app::parts::element::{button, link, p, plain, span};
use crate::app::parts::prose::phrase;
use crate::app::platform::chance;
use crate::app::state::App;
use atslega::course::ModuleId;
use atslega::dom;
use atslega::dom::view::{View, el, list, live, text};
use atslega::learn::Given;
use atslega::locale::Messages;
use atslega::quiz::{Answer, Arity, ChoiceAnswer, Citation, Kind, Question, Tag, Verdict};
use atslega::signals::{Kept, Signal};
use web_sys::Event;

/// Where a question stands.
pub(crate) struct Asked {
    /// The module that its answers are kept with.
    pub(crate) module: ModuleId,
    /// Its number in the lesson, from 1.
    pub(crate) number: usize,
    /// The number of questions in the lesson.
    pub(crate) count: usize,
}

/// What a card's parts share. A handle.
#[derive(Clone, Copy)]
struct Card {
    app: App,
    words: Messages,
    module: Kept<ModuleId>,
    question: Kept<Question>,
    stage: Signal<Stage>,
    chosen: choice::Chosen,
    /// Whether the learner has pressed the button without having chosen.
    hasty: Signal<bool>,
}

/// A question.
pub(crate) fn card(app: App, words: Messages, asked: Asked, question: &Question) -> View {
    let answers = |look: &dyn Fn(Option<&atslega::learn::Answers>) -> Stage| {
        app.ledger.with_untracked(|notebook| {
            look(notebook.modules.get(&asked.module).and_then(|record| record.answers.get(&question.id)))
        })
    };
    let stage = answers(&|answers| Stage::resume(question, answers));
    let changed = app.ledger.with_untracked(|notebook| {
        let answers = notebook.modules.get(&asked.module).and_then(|record| record.answers.get(&question.id));
        answers.is_some_and(|answers| answers.only_to_other_editions(&question.edition))
    });
    let chosen = match &stage {
        Stage::Judged(Answer::Choice(answer), _) => answer.places().to_vec(),
        Stage::Open | Stage::Revealed => Vec::new(),
    };
    let card = Card {
        app,
        words,
        module: Kept::new(asked.module),
        question: Kept::new(question.clone()),
        stage: Signal::new(stage),
        chosen: Signal::new(chosen),
        hasty: Signal::new(false),
    };
    let name = question.id.to_string();
    let prompt_id = format!("{name}-prompt");
    let kicker = format!("{} · {}", words.question_number(&asked.count, &asked.number), words.question_first_counts());
    let safety = question.tags.contains(&Tag::Safety).then(|| span("chip", words.question_safety()));
    let changed = changed.then(|| p("question-changed", words.question_changed()));
    let submit = move |event: Event| {
        event.prevent_default();
        card.press();
    };
    el("form")
        .class("card question")
        .id(&name)
        .attr("data-question", &name)
        .attr("aria-labelledby", &prompt_id)
        .on("submit", submit)
        .holds([
            el("p").class("question-top").holds([el("span").text(&kicker), safety.into()]),
            changed.into(),
            el("fieldset")
                .attr("aria-labelledby", &prompt_id)
                .holds([el("div").class("prompt").id(&prompt_id).holds([phrase(&question.prompt)]), card.body(&name)]),
            card.hint().into(),
            el("div").class("verdict").attr("role", "status").holds([live(move || card.verdict())]),
            card.actions(),
            live(move || card.explanation()),
        ])
}

impl Card {
    /// What only this kind of question has.
    fn body(self, name: &str) -> View {
        let life = self.app.ledger.with_untracked(|notebook| notebook.life);
        self.question.with(|question| match &question.kind {
            Kind::Choice(choice) => {
                let how = match choice.arity {
                    Arity::One => self.words.question_choose_one(),
                    Arity::Many => self.words.question_choose_many(),
                };
                list([p("how", how), choice::options(self.words, choice, name, life, self.stage, self.chosen)])
            }
        })
    }

    fn hint(self) -> Option<View> {
        let hint = self.question.with(|question| question.hint.clone())?;
        let title = self.words.question_hint();
        Some(el("details").class("hint").holds([el("summary").text(title), phrase(&hint)]))
    }

    /// What the one main button does depends on the stage.
    fn press(self) {
        match self.stage.get_untracked() {
            Stage::Open => self.submit(),
            Stage::Judged(_, Verdict::Wrong) => {
                self.chosen.set(Vec::new());
                self.stage.set(Stage::Open);
            }
            Stage::Judged(_, Verdict::Right) | Stage::Revealed => self.go_on(),
        }
    }

    fn submit(self) {
        let chosen = self.chosen.get_untracked();
        self.hasty.set(chosen.is_empty());
        if chosen.is_empty() {
            return;
        }
        let answer = Answer::Choice(ChoiceAnswer::new(&chosen));
        let (id, given) = self.question.with(|question| {
            let verdict = question.judge(&answer);
            let given = Given { at: chance::now(), edition: question.edition.clone(), verdict, answer: answer.clone() };
            (question.id.clone(), given)
        });
        self.stage.set(Stage::Judged(answer, given.verdict));
        self.app.ledger.change(|notebook| self.module.with(|module| notebook.answer(module, &id, given)));
    }

    /// Keeps the keyboard in the question when the button that was pressed goes away.
    fn focus_button(self) {
        let id = self.question.with(|question| question.id.to_string());
        if let Some(button) = dom::find(&format!("[id='{id}'] [type=submit]")) {
            dom::focus(&button);
        }
    }

    /// Leads to what stands after the question.
    fn go_on(self) {
        let id = self.question.with(|question| question.id.to_string());
        let next = dom::by_id(&id).and_then(|card| card.next_element_sibling());
        if let Some(next) = next {
            dom::scroll_to(&next);
            dom::focus(&next);
        }
    }

    fn verdict(self) -> Option<View> {
        let words = self.words;
        match self.stage.get() {
            Stage::Open => self.hasty.get().then(|| p("hasty", words.question_choose_first())),
            Stage::Judged(_, Verdict::Right) => Some(p("right", words.question_right())),
            Stage::Judged(answer, Verdict::Wrong) => {
                let text = self.question.with(|question| wrong(words, question, &answer));
                Some(p("wrong", &text))
            }
            Stage::Revealed => Some(plain(words.question_revealed())),
        }
    }

    fn actions(self) -> View {
        let label = move || {
            let words = self.words;
            match self.stage.get() {
                Stage::Open => words.question_check(),
                Stage::Judged(_, Verdict::Wrong) => words.question_again(),
                Stage::Judged(_, Verdict::Right) | Stage::Revealed => words.question_next(),
            }
        };
        let reveal = move || {
            matches!(self.stage.get(), Stage::Judged(_, Verdict::Wrong)).then(|| {
                let words = self.words;
                let show = move || {
                    self.chosen.set(Vec::new());
                    self.stage.set(Stage::Revealed);
                    self.focus_button();
                };
                button("button quiet", words.question_reveal(), show)
            })
        };
        let main = el("button").attr("type", "submit").class("button primary").text_from(label);
        el("div").class("actions").holds([main, live(reveal)])
    }

    fn explanation(self) -> Option<View> {
        self.stage.with(Stage::is_over).then(|| {
            self.question.with(|question| {
                el("div").class("explanation").holds([
                    p("explanation-title", self.words.question_explanation()),
                    phrase(&question.explanation),
                    p("cited", self.words.question_sources()).text(" ").holds(citations(&question.sources)),
                ])
            })
        })
    }
}

/// A wrong answer in words: when only something is missing, it says how much.
fn wrong(words: Messages, question: &Question, answer: &Answer) -> String {
    match (&question.kind, answer) {
        (Kind::Choice(choice), Answer::Choice(answer)) => {
            let marks = choice.marks(answer);
            if marks.mistaken == 0 && marks.found > 0 {
                words.question_missed(marks.missed)
            } else {
                words.question_wrong().to_owned()
            }
        }
    }
}

fn citations(sources: &[Citation]) -> impl Iterator<Item = View> {
    let last = sources.len().saturating_sub(1);
    sources.iter().enumerate().map(move |(at, source)| {
        let cited = match &source.url {
            Some(url) => link(url).class("external").attr("rel", "noopener").text(&source.title),
            None => text(&source.title),
        };
        list([cited, text(if at < last { "; " } else { "" })])
    })
}
