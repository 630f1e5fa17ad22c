//! Tables: a frame that scrolls on a narrow screen, and alignment as classes, because styles are not allowed.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

use super::escape::escape;
use super::{cell_text, markup};
use crate::compile::parse::flow::Placed;
use crate::compile::words::ContentWords;
use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

/// The tables of a text.
#[derive(Default)]
pub(super) struct Tables {
    count: usize,
    alignments: Vec<Alignment>,
    column: usize,
    part: Part,
    /// What ends the open cell.
    closing: &'static str,
}

/// The part of a table that is being written.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    Head,
    Body,
}

impl Tables {
    /// Rewrites an event of a table; `rest` begins with it.
    pub(super) fn rewrite(
        &mut self,
        event: &Event<'static>,
        rest: &[Placed],
        words: &ContentWords,
        out: &mut Vec<Event<'static>>,
    ) {
        match event {
            Event::Start(Tag::Table(alignments)) => {
                self.count += 1;
                self.alignments.clone_from(alignments);
                let label = escape(&words.with_number("table-label", self.count));
                let frame =
                    format!("<div class=\"table-scroll\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\">\n");
                out.extend([markup(frame), Event::Start(Tag::Table(Vec::new()))]);
            }
            Event::End(TagEnd::Table) => out.extend([Event::End(TagEnd::Table), markup("</div>\n".to_owned())]),
            Event::Start(Tag::TableHead) => {
                (self.part, self.column) = (Part::Head, 0);
                out.push(event.clone());
            }
            Event::End(TagEnd::TableHead) => {
                (self.part, self.column) = (Part::Body, 0);
                out.push(event.clone());
            }
            Event::Start(Tag::TableCell) => out.push(markup(self.opening(rest))),
            Event::End(TagEnd::TableCell) => out.push(markup(self.closing.to_owned())),
            other => out.push(other.clone()),
        }
    }

    fn opening(&mut self, rest: &[Placed]) -> String {
        let class = match self.alignments.get(self.column % self.alignments.len().max(1)) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        self.column += 1;
        let (opening, closing) = match self.part {
            // A corner without words heads nothing.
            Part::Head if !cell_text(rest).is_empty() => ("<th scope=\"col\"", "</th>"),
            Part::Head | Part::Body => ("<td", "</td>"),
        };
        self.closing = closing;
        format!("{opening}{class}>")
    }
}
