//! Telling: what is plain fact in the world becomes words in one language, for the desk, for `course solve` and for tests.
//!
//! Each kind of fact has a file: [`control`] for what can be done, [`advice`] for what to do next, [`screen`] for what devices show, [`event`] and
//! [`why`] for what happened and what it means, [`message`] for the X-ray. Every `match` is exhaustive, so that a new
//! page, event or message does not compile without words.

mod advice;
mod border;
mod control;
mod element;
mod event;
mod kinds;
mod mail;
mod message;
mod noticed;
mod paper;
mod phone;
mod screen;
mod shown;
mod source;
mod technical;
mod thing;
mod traces;
mod vendor;
mod why;
mod window;
mod workstation;

pub use advice::Advice;
pub use control::{Act, Control, Spot};
pub use element::Element;
pub use message::{Protocol, Technical, Told};
pub use shown::{Line, Screen, Tone};
pub use source::Source;
pub use thing::ThingWords;

use super::ids::{LineId, SentenceId, SiteId};
use super::scenario::Scenario;
use super::word::Word;
use super::world::Fixed;
use crate::locale::DeskWords;
use crate::sandbox::sorted_map::{Named, SortedMap};

/// Tells one scenario in one language.
#[derive(Clone, Debug)]
pub struct Teller {
    words: DeskWords,
    names: SortedMap<Word, String>,
    stage: Fixed,
}

impl Teller {
    /// A teller of a scenario; `names` are the scenario's own words, by the names that its author gave. What has no words is told by
    /// the author's name.
    pub fn new(words: DeskWords, scenario: &Scenario, names: &Named<String>) -> Self {
        let told = |key: &str| names.get(key).map_or(key, String::as_str).to_owned();
        let all = scenario.names.shown().map(|(word, key)| (word, told(key))).collect();
        Self { words, names: all, stage: scenario.start.stage.clone() }
    }

    /// The words of the desk itself.
    pub fn words(&self) -> DeskWords {
        self.words
    }

    /// The name of something in the scenario; nothing for points of scripts and for codes, which have none.
    pub fn name(&self, word: Word) -> String {
        if let Word::Is(word) = word {
            return word.to_owned();
        }
        self.names.get(&word).cloned().unwrap_or_default()
    }

    /// A site's address.
    pub fn address(&self, site: SiteId) -> &str {
        &self.stage.sites[site].address
    }

    /// A sentence of the learner.
    pub fn sentence(&self, sentence: SentenceId) -> String {
        self.name(Word::Sentence(sentence))
    }

    /// A line of somebody.
    pub fn line(&self, line: LineId) -> String {
        self.name(Word::Line(line))
    }
}
