//! The words of a scenario, taken out of their text: what its headings, its table and its definitions mean.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use super::draft::TextDraft;
use super::flow::{Flow, Heading, Placed, blocks, plain_text, until};
use crate::compile::place::{Span, Word};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::BTreeMap;

/// A part of the words, by the address of its heading, which is the same in every language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Part {
    /// Who the learner is, and what is to be done.
    Story,
    /// What is practised.
    Practise,
    /// What each name is called.
    Names,
    /// The ends.
    Ends,
    /// The rules.
    Rules,
    /// How life differs.
    Life,
}

impl Part {
    /// Every part in the order of the text.
    pub(crate) const ALL: [Self; 6] = [Self::Story, Self::Practise, Self::Names, Self::Ends, Self::Rules, Self::Life];

    /// The address of the part's heading.
    pub(crate) fn anchor(self) -> &'static str {
        match self {
            Self::Story => "stasts",
            Self::Practise => "vingrini",
            Self::Names => "vardi",
            Self::Ends => "beigas",
            Self::Rules => "noteikumi",
            Self::Life => "dzive",
        }
    }

    /// What the headings inside begin with, if each is about a thing of its own.
    pub(crate) fn prefix(self) -> Option<&'static str> {
        match self {
            Self::Ends => Some("beigas-"),
            Self::Rules => Some("noteikums-"),
            Self::Story | Self::Practise | Self::Names | Self::Life => None,
        }
    }
}

/// What is said about a rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Aspect {
    /// What would have happened in life.
    Life,
    /// Why it is so.
    Why,
    /// How it is done rightly.
    Right,
}

impl Aspect {
    /// Every aspect in the order of the text.
    pub(crate) const ALL: [Self; 3] = [Self::Life, Self::Why, Self::Right];

    /// The id in `content.ftl` of the words that stand before the colon.
    pub(crate) fn phrase(self) -> &'static str {
        match self {
            Self::Life => "rule-life",
            Self::Why => "rule-why",
            Self::Right => "rule-right",
        }
    }
}

/// An end or a rule with its words.
pub(crate) struct Entry {
    /// The id, at the place of its heading.
    pub(crate) id: Word,
    /// The heading's words, plain.
    pub(crate) title: String,
    /// What stands below.
    pub(crate) text: Flow,
}

/// A part as read.
pub(crate) struct PartDraft {
    /// Its heading.
    pub(crate) head: Span,
    /// What stands in it outside its entries.
    pub(crate) text: Flow,
}

/// The words of a scenario as read.
pub(crate) struct WordsDraft {
    /// The parts that are there.
    pub(crate) parts: BTreeMap<Part, PartDraft>,
    /// The names with what they are called.
    pub(crate) names: Vec<(Word, Word)>,
    /// The ends.
    pub(crate) ends: Vec<Entry>,
    /// The rules.
    pub(crate) rules: Vec<Entry>,
    /// Headings that have no place here, by their addresses.
    pub(crate) strange: Vec<Word>,
}

impl WordsDraft {
    /// Takes the words out of their text.
    pub(crate) fn of(text: &TextDraft) -> Self {
        let events = text.prose().flat_map(|flow| flow.events.iter().cloned()).collect();
        let whole = Flow::new(&text.file, events);
        let mut reader = Reader { draft: Self::empty(), part: None };
        for block in blocks(&whole.events) {
            reader.read(&Flow::new(&whole.file, whole.events[block].to_vec()));
        }
        let mut draft = reader.draft;
        draft.names = draft.parts.get(&Part::Names).map(|part| names(&part.text)).unwrap_or_default();
        draft
    }

    fn empty() -> Self {
        Self { parts: BTreeMap::new(), names: Vec::new(), ends: Vec::new(), rules: Vec::new(), strange: Vec::new() }
    }

    /// What stands in a part outside its entries.
    pub(crate) fn text(&self, part: Part) -> Option<&Flow> {
        self.parts.get(&part).map(|part| &part.text)
    }

    /// The entries of a part.
    pub(crate) fn entries(&self, part: Part) -> &[Entry] {
        match part {
            Part::Ends => &self.ends,
            Part::Rules => &self.rules,
            Part::Story | Part::Practise | Part::Names | Part::Life => &[],
        }
    }
}

/// Sorts the blocks of the text.
struct Reader {
    draft: WordsDraft,
    part: Option<Part>,
}

impl Reader {
    fn read(&mut self, block: &Flow) {
        match block.headings().next() {
            Some(heading) => self.heading(heading, block),
            None => self.add(block),
        }
    }

    fn heading(&mut self, heading: Heading, block: &Flow) {
        // A heading without an address is a mistake that `A207` names.
        let Some(id) = heading.id.clone() else { return };
        if heading.level == 2 {
            self.part = Part::ALL.into_iter().find(|part| part.anchor() == id);
            match self.part {
                Some(part) => {
                    let text = Flow::new(&block.file, Vec::new());
                    self.draft.parts.entry(part).or_insert(PartDraft { head: heading.span, text });
                }
                None => self.draft.strange.push(Word::new(id, heading.span)),
            }
            return;
        }
        match self.part.map(|part| (part, part.prefix())) {
            Some((part, Some(prefix))) => match id.strip_prefix(prefix) {
                Some(name) => {
                    let id = Word::new(name.to_owned(), heading.span);
                    let text = Flow::new(&block.file, Vec::new());
                    self.open(part, Entry { id, title: heading.title, text });
                }
                None => self.draft.strange.push(Word::new(id, heading.span)),
            },
            Some((_, None)) => self.add(block),
            None => {}
        }
    }

    fn open(&mut self, part: Part, entry: Entry) {
        match part {
            Part::Ends => self.draft.ends.push(entry),
            Part::Rules => self.draft.rules.push(entry),
            Part::Story | Part::Practise | Part::Names | Part::Life => {}
        }
    }

    fn add(&mut self, block: &Flow) {
        let Some(part) = self.part else { return };
        let open = match part {
            Part::Ends => self.draft.ends.last_mut(),
            Part::Rules => self.draft.rules.last_mut(),
            Part::Story | Part::Practise | Part::Names | Part::Life => None,
        };
        let flow = match open {
            Some(entry) => Some(&mut entry.text),
            None => self.draft.parts.get_mut(&part).map(|part| &mut part.text),
        };
        if let Some(flow) = flow {
            flow.events.extend_from_slice(&block.events);
        }
    }
}

impl Entry {
    /// What is said about a rule: each definition with the words before its colon.
    pub(crate) fn definitions(&self) -> Vec<(String, Flow)> {
        let mut definitions = Vec::new();
        let mut title = String::new();
        for (at, (event, _)) in self.text.events.iter().enumerate() {
            let rest = &self.text.events[at + 1..];
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    plain_text(until(rest, |end| *end == TagEnd::DefinitionListTitle)).trim().clone_into(&mut title);
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let inside = until(rest, |end| *end == TagEnd::DefinitionListDefinition);
                    definitions.push((title.clone(), Flow::new(&self.text.file, framed(inside))));
                }
                _ => {}
            }
        }
        definitions
    }
}

/// A definition whose first line is a paragraph like any other; the parser leaves the frame out of short ones.
fn framed(events: &[Placed]) -> Vec<Placed> {
    let is_block = |event: &Event<'_>| {
        matches!(
            event,
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_) | Tag::CodeBlock(_))
        )
    };
    let lead = events.iter().position(|(event, _)| is_block(event)).unwrap_or(events.len());
    let (lead, rest) = events.split_at(lead);
    let Some((first, last)) = lead.first().zip(lead.last()) else { return rest.to_vec() };
    let range = first.1.start..last.1.end;
    let open = std::iter::once((Event::Start(Tag::Paragraph), range.clone())).chain(lead.iter().cloned());
    open.chain([(Event::End(TagEnd::Paragraph), range)]).chain(rest.iter().cloned()).collect()
}

/// The rows of the table: what stands in its first two cells.
fn names(flow: &Flow) -> Vec<(Word, Word)> {
    let starts = flow.events.iter().enumerate().filter(|(_, (event, _))| matches!(event, Event::Start(Tag::TableRow)));
    let rows = starts.map(|(at, _)| until(&flow.events[at + 1..], |end| *end == TagEnd::TableRow));
    rows.filter_map(|row| {
        let mut cells = cells(row).map(|cell| Word::new(plain_text(cell), place(flow, cell)));
        cells.next().zip(cells.next())
    })
    .collect()
}

fn cells(row: &[Placed]) -> impl Iterator<Item = &[Placed]> {
    let starts = row.iter().enumerate().filter(|(_, (event, _))| matches!(event, Event::Start(Tag::TableCell)));
    starts.map(|(at, _)| until(&row[at + 1..], |end| *end == TagEnd::TableCell))
}

fn place(flow: &Flow, events: &[Placed]) -> Span {
    let start = events.first().map_or(0, |(_, range)| range.start);
    flow.place(&(start..events.last().map_or(start, |(_, range)| range.end)))
}
