//! A run of Markdown as events with their places, and what can be asked of it.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use crate::compile::place::{Located, Span, Word};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};
use std::ops::Range;
use std::rc::Rc;

/// An event of the Markdown parser and the bytes of the file that it came from.
pub(crate) type Placed = (Event<'static>, Range<usize>);

/// A run of Markdown.
#[derive(Clone)]
pub(crate) struct Flow {
    /// The file.
    pub(crate) file: Rc<str>,
    /// The events.
    pub(crate) events: Vec<Placed>,
}

/// A heading.
pub(crate) struct Heading {
    /// 1 to 6.
    pub(crate) level: u8,
    /// The `{#id}`.
    pub(crate) id: Option<String>,
    /// The words, plain.
    pub(crate) title: String,
    /// Whether the braces hold anything besides the id.
    pub(crate) extras: Extras,
    /// The heading's line.
    pub(crate) span: Span,
}

/// What the braces after a heading hold besides its id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Extras {
    /// Nothing.
    None,
    /// Classes or attributes.
    Some,
}

/// A link.
pub(crate) struct Link {
    /// The address as written.
    pub(crate) address: String,
    /// Where it stands.
    pub(crate) span: Span,
}

/// A picture.
pub(crate) struct Picture {
    /// The address as written.
    pub(crate) address: String,
    /// The text alternative, plain.
    pub(crate) alternative: String,
    /// Where it stands.
    pub(crate) span: Span,
}

impl Flow {
    /// A run of Markdown of this file.
    pub(crate) fn new(file: &Rc<str>, events: Vec<Placed>) -> Self {
        Self { file: Rc::clone(file), events }
    }

    /// Whether there is nothing to read.
    pub(crate) fn is_blank(&self) -> bool {
        !self.events.iter().any(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) => !text.trim().is_empty(),
            Event::Start(Tag::Image { .. }) => true,
            _ => false,
        })
    }

    /// The place of a stretch of bytes.
    pub(crate) fn place(&self, range: &Range<usize>) -> Span {
        Span::new(&self.file, range.clone())
    }

    /// The text as a reader sees it.
    pub(crate) fn plain_text(&self) -> String {
        plain_text(&self.events)
    }

    /// Every heading.
    pub(crate) fn headings(&self) -> impl Iterator<Item = Heading> {
        self.events.iter().enumerate().filter_map(|(at, (event, range))| {
            let Event::Start(Tag::Heading { level, id, classes, attrs }) = event else { return None };
            let inside = until(&self.events[at + 1..], |end| matches!(end, TagEnd::Heading(_)));
            Some(Heading {
                level: heading_level(*level),
                id: id.as_ref().map(ToString::to_string),
                title: plain_text(inside).trim().to_owned(),
                extras: if classes.is_empty() && attrs.is_empty() { Extras::None } else { Extras::Some },
                span: self.place(range),
            })
        })
    }

    /// Every link.
    pub(crate) fn links(&self) -> impl Iterator<Item = Link> {
        self.events.iter().filter_map(|(event, range)| match event {
            Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
                let address = format!("{scheme}{dest_url}");
                Some(Link { address, span: self.place(range) })
            }
            _ => None,
        })
    }

    /// Every picture.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = Picture> {
        self.events.iter().enumerate().filter_map(|(at, (event, range))| {
            let Event::Start(Tag::Image { dest_url, .. }) = event else { return None };
            let inside = until(&self.events[at + 1..], |end| matches!(end, TagEnd::Image));
            Some(Picture { address: dest_url.to_string(), alternative: plain_text(inside), span: self.place(range) })
        })
    }

    /// The name of every note that the text refers to.
    pub(crate) fn note_references(&self) -> impl Iterator<Item = Word> {
        self.events.iter().filter_map(|(event, range)| match event {
            Event::FootnoteReference(name) => Some(Word::new(name.to_string(), self.place(range))),
            _ => None,
        })
    }

    /// Every piece of raw HTML.
    pub(crate) fn raw_html(&self) -> impl Iterator<Item = Word> {
        self.events.iter().filter_map(|(event, range)| match event {
            Event::Html(html) | Event::InlineHtml(html) => Some(Word::new(html.to_string(), self.place(range))),
            _ => None,
        })
    }

    /// Every code fence with the words after its backticks.
    pub(crate) fn fences(&self) -> impl Iterator<Item = Word> {
        self.events.iter().filter_map(|(event, range)| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                Some(Word::new(info.to_string(), self.place(range)))
            }
            _ => None,
        })
    }

    /// The number with which each numbered list begins.
    pub(crate) fn list_numbers(&self) -> impl Iterator<Item = Located<u64>> {
        self.events.iter().filter_map(|(event, range)| match event {
            Event::Start(Tag::List(Some(first))) => Some(Located { value: *first, span: self.place(range) }),
            _ => None,
        })
    }

    /// `[^name]` that refers to no note, and so would be shown as it is written.
    pub(crate) fn dangling_notes<'f>(&'f self, text: &'f str) -> impl Iterator<Item = Word> + 'f {
        self.events.windows(3).filter_map(|events| {
            let [(Event::Text(open), first), (Event::Text(name), middle), (Event::Text(close), last)] = events else {
                return None;
            };
            let joined = first.end == middle.start && middle.end == last.start;
            let escaped = text[..first.start].ends_with('\\');
            let shaped = &**open == "[" && name.starts_with('^') && name.len() > 1 && close.starts_with(']');
            (joined && shaped && !escaped)
                .then(|| Word::new(name[1..].to_owned(), self.place(&(first.start..last.start + 1))))
        })
    }
}

/// The words of events, without markup.
pub(crate) fn plain_text(events: &[Placed]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                text.push(' ');
            }
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

/// The events up to the first end of the kind.
pub(crate) fn until(events: &[Placed], is_end: fn(&TagEnd) -> bool) -> &[Placed] {
    let end = events.iter().position(|(event, _)| matches!(event, Event::End(end) if is_end(end)));
    &events[..end.unwrap_or(events.len())]
}

/// The blocks of a run, each as a range of its events, nested ones inside their outer block.
pub(crate) fn blocks(events: &[Placed]) -> Vec<Range<usize>> {
    let (mut blocks, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    blocks.push(start..at + 1);
                }
            }
            _ if depth == 0 => blocks.push(at..at + 1),
            _ => {}
        }
    }
    blocks
}

/// A heading's level as a number.
pub(crate) fn heading_level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
