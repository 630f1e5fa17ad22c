//! What is seen of the files that are not course content: words of the program, guides, the first view.
#![expect(clippy::wildcard_enum_match_arm, reason = "events are the Markdown parser's enum, of which one matters here")]

use super::Language;
use atslega::locale::Locale;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;
use pulldown_cmark::{Event, Options, Parser};
use std::ops::Range;

/// A stretch of a file that is seen.
pub(crate) struct Stretch {
    /// Its bytes.
    pub(crate) range: Range<usize>,
    /// Its language.
    pub(crate) language: Language,
}

impl Stretch {
    fn of(part: &str, whole: &str, language: Language) -> Self {
        let start = part.as_ptr() as usize - whole.as_ptr() as usize;
        Self { range: start..start + part.len(), language }
    }
}

/// The words of a Fluent file.
pub(crate) fn fluent(text: &str, language: Language) -> Vec<Stretch> {
    let resource = parser::parse(text).expect("the build refuses words that Fluent cannot read");
    let mut parts = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                texts(pattern, &mut parts);
            }
        }
    }
    parts.into_iter().flat_map(|part| words_beside_code(part, text, language)).collect()
}

/// The parts of a message that are text.
fn texts<'t>(pattern: &Pattern<&'t str>, parts: &mut Vec<&'t str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => parts.push(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    texts(&variant.value, parts);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// The words of a Markdown file, samples included.
pub(crate) fn markdown(text: &str, language: Language) -> Vec<Stretch> {
    let parts =
        Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter().filter_map(|(event, range)| match event {
            Event::Text(_) => Some(&text[range]),
            _ => None,
        });
    parts.flat_map(|part| words_beside_code(part, text, language)).collect()
}

/// What stands between spaces and is no key, id, mark or address, as samples of lessons and settings have them.
fn words_beside_code(part: &str, whole: &str, language: Language) -> Vec<Stretch> {
    let is_word = |word: &&str| !word.contains(['=', '[', ']', '<', '>', '{', '}', '`', '_', '/', '#', '^', '|']);
    let words = part.lines().map(without_key).flat_map(str::split_whitespace);
    words.filter(is_word).filter(|word| !is_quoted_id(word)).map(|word| Stretch::of(word, whole, language)).collect()
}

/// Whether a word is an id as the value of a setting: `"tris-soli"`.
fn is_quoted_id(word: &str) -> bool {
    let id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    word.strip_prefix('"').and_then(|word| word.strip_suffix('"')).is_some_and(|word| word.chars().all(id))
}

/// A line without the key of a setting at its beginning; nothing of the first line of a question.
fn without_key(line: &str) -> &str {
    if line.trim_start().starts_with("```") {
        return "";
    }
    match line.split_once(" = ") {
        Some((key, value)) if !key.trim().contains(' ') => value,
        Some(_) | None => line,
    }
}

/// The words of an HTML file, each in the language of the nearest `lang`.
pub(crate) fn markup(text: &str) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut open: Vec<(String, Language)> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let language = open.last().map_or(Language::Either(Locale::Lv), |(_, language)| *language);
        found.push(Stretch::of(&rest[..at], text, language));
        let end = if rest[at..].starts_with("<!--") { "-->" } else { ">" };
        let Some(length) = rest[at..].find(end) else { break };
        let tag = &rest[at + 1..at + length];
        rest = &rest[at + length + end.len()..];
        match tag.strip_prefix('/') {
            Some(name) => {
                // An element that needs no end is closed with the one around it.
                if let Some(start) = open.iter().rposition(|(open, _)| open == name.trim()) {
                    open.truncate(start);
                }
            }
            None if tag.starts_with('!') => {}
            None => element(tag, text, language, &mut open, &mut found),
        }
    }
    found
}

/// Notes an element that begins, and its description for search engines.
fn element(tag: &str, text: &str, around: Language, open: &mut Vec<(String, Language)>, found: &mut Vec<Stretch>) {
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    if name == "meta" && tag.contains("name=\"description\"") {
        found.extend(attribute(tag, "content").map(|words| Stretch::of(words, text, Language::Either(Locale::Lv))));
    }
    if !tag.ends_with('/') && !matches!(name, "meta" | "link" | "br") {
        // The page's own `lang` holds for nothing that is seen before the program is there.
        let own = attribute(tag, "lang").filter(|_| name != "html").and_then(Locale::from_code);
        open.push((name.to_owned(), own.map_or(around, Language::Only)));
    }
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}
