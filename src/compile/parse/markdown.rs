//! The one place that runs the Markdown parser.

use super::flow::Placed;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::ops::Range;

/// The Markdown of the course: `CommonMark` with tables, footnotes, callouts, definition lists and `{#id}`.
///
/// No smart punctuation: it makes English quotation marks, and Latvian ones are „these”.
pub(crate) fn extensions() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
}

/// What else a text is parsed with: it stands behind the text, so that every place in the text stays what it is.
#[derive(Default)]
pub(super) struct Company {
    /// Names that may be cited without a definition.
    pub(super) citable: Vec<String>,
    /// Link definitions of the lesson, as written.
    pub(super) definitions: Vec<String>,
}

/// Markdown that has been parsed.
pub(super) struct Parsed {
    /// The events of the text itself.
    pub(super) events: Vec<Placed>,
    /// The link definitions of the text, as written.
    pub(super) definitions: Vec<String>,
    /// The fence that nothing closes.
    pub(super) unclosed: Option<Range<usize>>,
}

/// Parses a text together with its company.
///
/// A fence that nothing closes would swallow the company, so it is closed and the text parsed once more.
pub(super) fn parse(text: &str, company: &Company, options: Options) -> Parsed {
    let first = parse_closed(text, "", company, options);
    match first.unclosed.clone() {
        None => first,
        Some(range) => {
            let fence: String = text[range.clone()].chars().take_while(|c| matches!(c, '`' | '~')).collect();
            Parsed { unclosed: Some(range), ..parse_closed(text, &format!("\n{fence}"), company, options) }
        }
    }
}

fn parse_closed(text: &str, closing: &str, company: &Company, options: Options) -> Parsed {
    let notes = company.citable.iter().map(|name| format!("\n\n[^{name}]: x"));
    let links = company.definitions.iter().map(|definition| format!("\n\n{definition}"));
    let behind: String = links.chain(notes).collect();
    let whole = format!("{text}{closing}{behind}\n");
    let parser = Parser::new_ext(&whole, options);
    let mut definitions: Vec<Range<usize>> = parser.reference_definitions().iter().map(|(_, link)| link.span.clone()).collect();
    definitions.sort_by_key(|range| range.start);
    let definitions = definitions.into_iter().filter_map(|range| text.get(range)).map(str::to_owned).collect();
    let mut events: Vec<Placed> = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        // What begins behind the text, or ends a block that does, is company.
        if range.start < text.len() {
            events.push((event.into_static(), range.start..range.end.min(text.len())));
        }
    }
    let unclosed = if closing.is_empty() { unclosed_fence(text, &events) } else { None };
    Parsed { events, definitions, unclosed }
}

/// The fence that reaches the end of the text without a closing line.
fn unclosed_fence(text: &str, events: &[Placed]) -> Option<Range<usize>> {
    let (_, range) = events.iter().rfind(|(event, _)| {
        matches!(event, Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(_))))
    })?;
    let block = &text[range.clone()];
    let mark = block.chars().next()?;
    let length = block.chars().take_while(|c| *c == mark).count();
    let last = block.trim_end().lines().skip(1).last().unwrap_or_default().trim();
    let closed = last.chars().all(|c| c == mark) && last.chars().count() >= length;
    let at_end = text[range.end..].trim().is_empty();
    (!closed && at_end).then(|| range.clone())
}
