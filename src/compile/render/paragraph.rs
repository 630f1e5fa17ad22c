//! Paragraphs that are more or less than paragraphs.

use crate::compile::parse::flow::{Placed, until};
use pulldown_cmark::{Event, Tag, TagEnd};

/// Whether a paragraph begins here that holds one picture and nothing else.
pub(super) fn is_lone_picture(rest: &[Placed]) -> bool {
    let inside = until(rest.get(1..).unwrap_or_default(), |end| *end == TagEnd::Paragraph);
    let picture = until(inside, |end| *end == TagEnd::Image);
    matches!(inside.first(), Some((Event::Start(Tag::Image { .. }), _))) && picture.len() + 1 == inside.len()
}

/// The inside of a lone paragraph, or everything.
pub(super) fn without_frame(events: &[Placed]) -> &[Placed] {
    let paragraphs = events.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph))).count();
    match events {
        [(Event::Start(Tag::Paragraph), _), inside @ .., (Event::End(TagEnd::Paragraph), _)] if paragraphs == 1 => {
            inside
        }
        _ => events,
    }
}
