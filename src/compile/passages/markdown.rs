//! The passages of Markdown: its events without markup, each block apart.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use super::{LITERAL, Passage, Piece, Role};
use crate::compile::parse::flow::{Flow, Placed};
use crate::locale::Locale;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;
use std::rc::Rc;

/// The passages of a run of Markdown; `role` is that of its paragraphs outside lists and tables.
pub(super) fn of_flow(flow: &Flow, locale: Locale, role: Role) -> Vec<Passage> {
    let file = Rc::clone(&flow.file);
    let current = Passage { locale, role, text: String::new(), file, pieces: Vec::new(), italics: Vec::new() };
    let mut reader = FlowReader { current, roles: vec![Some(role)], done: Vec::new(), pictures: Vec::new(), italic: 0 };
    for placed in &flow.events {
        reader.read(placed);
    }
    reader.flush();
    reader.done
}

/// Gathers the passages of a run of Markdown.
struct FlowReader {
    current: Passage,
    /// The role of each open block, `None` for one whose text is skipped.
    roles: Vec<Option<Role>>,
    /// The text around each open picture: a text alternative is a passage of its own.
    pictures: Vec<Passage>,
    /// Where the italics begin that are open.
    italic: usize,
    done: Vec<Passage>,
}

impl FlowReader {
    fn read(&mut self, (event, range): &Placed) {
        match event {
            Event::Text(words) => self.push(words, range),
            Event::Code(_) => self.push(LITERAL.encode_utf8(&mut [0; 4]), range),
            Event::SoftBreak | Event::HardBreak => self.push(" ", range),
            Event::Start(Tag::Image { .. }) => {
                let around = self.take();
                self.pictures.push(around);
                self.roles.push(Some(Role::Label));
            }
            Event::End(TagEnd::Image) => {
                self.flush();
                self.roles.pop();
                if let Some(around) = self.pictures.pop() {
                    self.current = around;
                }
            }
            Event::Start(Tag::Emphasis) => self.italic = self.current.text.len(),
            Event::End(TagEnd::Emphasis) => self.current.italics.push(self.italic..self.current.text.len()),
            Event::Start(tag) if !is_inline(tag.to_end()) => {
                self.flush();
                self.roles.push(self.role_inside(tag));
            }
            Event::End(tag) if !is_inline(*tag) => {
                self.flush();
                self.roles.pop();
            }
            _ => {}
        }
    }

    /// The role of text directly in a block that begins here.
    fn role_inside(&self, tag: &Tag<'_>) -> Option<Role> {
        match tag {
            Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => None,
            Tag::Heading { .. } | Tag::TableCell | Tag::DefinitionListTitle => Some(Role::Label),
            Tag::Item => Some(Role::Item),
            _ => self.role(),
        }
    }

    fn role(&self) -> Option<Role> {
        self.roles.last().copied().flatten()
    }

    fn push(&mut self, words: &str, range: &Range<usize>) {
        self.current.pieces.push(Piece { at: self.current.text.len(), source: range.clone() });
        self.current.text.push_str(words);
    }

    /// The passage so far; the next one begins empty.
    fn take(&mut self) -> Passage {
        let file = Rc::clone(&self.current.file);
        let empty = Passage { text: String::new(), file, pieces: Vec::new(), italics: Vec::new(), ..self.current };
        std::mem::replace(&mut self.current, empty)
    }

    fn flush(&mut self) {
        let passage = self.take();
        if let Some(role) = self.role().filter(|_| !passage.text.trim().is_empty()) {
            self.done.push(Passage { role, ..passage });
        }
    }
}

/// Whether markup stands inside a line and so divides nothing.
fn is_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}
