//! The one place that runs the Markdown parser.

use super::flow::Placed;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
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
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
}

/// What else a text is parsed with: it stands behind the text, so that every place in the text stays what it is.
#[derive(Default)]
pub(crate) struct Company {
    /// Names that may be cited without a definition.
    pub(crate) citable: Vec<String>,
    /// Link definitions of the lesson, as written.
    pub(crate) definitions: Vec<String>,
}

/// Markdown that has been parsed.
pub(crate) struct Parsed {
    /// The events of the text itself.
    pub(crate) events: Vec<Placed>,
    /// The link definitions of the text, as written.
    pub(crate) definitions: Vec<String>,
    /// The fence that nothing closes.
    pub(crate) unclosed: Option<Range<usize>>,
}

/// Parses a text together with its company.
///
/// A fence that nothing closes would swallow the company, so it is closed and the text parsed once more.
pub(crate) fn parse(text: &str, company: &Company, options: Options) -> Parsed {
    let first = parse_closed(text, "", company, options);
    match first.unclosed.clone() {
        None => first,
        Some(range) => {
            let fence: String = text[range.clone()].chars().take_while(|c| matches!(c, '`' | '~')).collect();
            let closing = if text.ends_with('\n') { fence } else { format!("\n{fence}") };
            Parsed { unclosed: Some(range), ..parse_closed(text, &closing, company, options) }
        }
    }
}

fn parse_closed(text: &str, closing: &str, company: &Company, options: Options) -> Parsed {
    let notes = company.citable.iter().map(|name| format!("\n\n[^{name}]: x"));
    let links = company.definitions.iter().map(|definition| format!("\n\n{definition}"));
    let behind: String = links.chain(notes).collect();
    // The last paragraph is there so that something always stands behind the text.
    let whole = format!("{text}{closing}{behind}\n\nx\n");
    let parser = Parser::new_ext(&whole, options);
    let mut definitions: Vec<Range<usize>> =
        parser.reference_definitions().iter().map(|(_, link)| link.span.clone()).collect();
    definitions.sort_by_key(|range| range.start);
    let definitions = definitions.into_iter().filter_map(|range| text.get(range)).map(str::to_owned).collect();
    let mut parsed = Parsed { events: Vec::new(), definitions, unclosed: None };
    for (event, range) in parser.into_offset_iter().filter(|(_, range)| range.start < text.len()) {
        let inside = range.start..range.end.min(text.len());
        let fence = matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))));
        if fence && range.end == whole.len() {
            parsed.unclosed = Some(inside.clone());
        }
        parsed.events.push((event.into_static(), inside));
    }
    parsed
}
