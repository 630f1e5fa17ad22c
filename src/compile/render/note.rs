//! Notes: the numbers in the text, and the list of sources at its end.

use super::escape::{escape, web_link};
use super::paragraph::without_frame;
use super::{Manner, Policy, Renderer, Setting, address, markup};
use crate::compile::parse::draft::{SourceDraft, Standing};
use crate::compile::parse::flow::Flow;
use pulldown_cmark::Event;

/// The notes that a text has referred to so far.
#[derive(Default)]
pub(super) struct Notes {
    /// Each note's name, and how often it was referred to.
    used: Vec<(String, usize)>,
}

impl Notes {
    /// Counts a reference: the note's number, and which reference to it this is.
    fn refer(&mut self, name: &str) -> (usize, usize) {
        let at = self.used.iter().position(|(used, _)| used == name).unwrap_or_else(|| {
            self.used.push((name.to_owned(), 0));
            self.used.len() - 1
        });
        self.used[at].1 += 1;
        (at + 1, self.used[at].1)
    }
}

impl Renderer<'_> {
    /// The number in the text that leads to a note.
    pub(super) fn note_reference(&mut self, name: &str) -> Event<'static> {
        let Policy::Course(setting) = &self.policy else { return markup(String::new()) };
        let (number, time) = self.notes.refer(name);
        let (label, name) = (escape(&setting.words.with_number("note-reference", number)), escape(name));
        let href = address(setting, &format!("fn-{name}"));
        let attributes = format!("id=\"ref-{name}-{time}\" role=\"doc-noteref\" aria-label=\"{label}\"");
        markup(format!("<sup class=\"note-ref\"><a href=\"{href}\" {attributes}>{number}</a></sup>"))
    }

    /// The notes at the end of a text.
    pub(super) fn note_list(&mut self) -> String {
        let mut items = String::new();
        let mut at = 0;
        // A note's own text may refer to further notes.
        while let Some((name, _)) = self.notes.used.get(at).cloned() {
            let text = self.note_text(&name);
            let times = self.notes.used[at].1;
            let back = self.ways_back(&name, times);
            items.extend(["<li id=\"fn-", &escape(&name), "\">", &text, &back, "</li>\n"]);
            at += 1;
        }
        let Policy::Course(setting) = &self.policy else { return String::new() };
        if items.is_empty() {
            return String::new();
        }
        let heading = escape(&setting.words.plain("notes-heading"));
        format!(
            "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"note-list\">\n\
             <h2 id=\"note-list\">{heading}</h2>\n<ol>\n{items}</ol>\n</section>\n"
        )
    }

    fn note_text(&mut self, name: &str) -> String {
        let Policy::Course(setting) = &self.policy else { return String::new() };
        let own = setting.text.notes.iter().find(|note| note.name.value == name).map(|note| &note.text);
        match (own, setting.course.source(name)) {
            (Some(own), _) => {
                let flow = Flow::new(&own.file, without_frame(&own.events).to_vec());
                self.markup(&flow, Manner::Page)
            }
            (None, Some(found)) => source(found, setting),
            (None, None) => String::new(),
        }
    }

    fn ways_back(&self, name: &str, times: usize) -> String {
        let Policy::Course(setting) = &self.policy else { return String::new() };
        let label = escape(&setting.words.plain("note-back"));
        let name = escape(name);
        let way = |time: usize| {
            let href = address(setting, &format!("ref-{name}-{time}"));
            let number = if times == 1 { String::new() } else { format!(" {time}") };
            let attributes =
                format!("class=\"note-back\" href=\"{href}\" role=\"doc-backlink\" aria-label=\"{label}{number}\"");
            format!(" <a {attributes}>↩{number}</a>")
        };
        (1..=times).map(way).collect()
    }
}

/// The list of all sources of the course.
pub(super) fn every_source(setting: &Setting<'_>) -> String {
    let items = setting.course.sources.iter().map(|draft| format!("<li>{}</li>\n", source(draft, setting)));
    format!("<ul class=\"sources\">\n{}</ul>\n", items.collect::<String>())
}

/// A source as the list shows it: title, day of reading, and a mark if it needs one.
pub(super) fn source(source: &SourceDraft, setting: &Setting<'_>) -> String {
    let read = |day| format!(", <span class=\"source-read\">{}</span>", escape(&setting.words.read_on(day)));
    let read = source.read.map(read).unwrap_or_default();
    let standing = match source.standing {
        Standing::Current => String::new(),
        Standing::Historical | Standing::Unverified => {
            let word = source.standing.word();
            let words = escape(&setting.words.plain(&format!("standing-{word}")));
            format!(" <span class=\"standing standing-{word}\">{words}</span>")
        }
    };
    format!("{}{read}{standing}", title(source, setting))
}

/// A source's title, with its address if it has one.
pub(super) fn title(source: &SourceDraft, setting: &Setting<'_>) -> String {
    let title = source.title.get(&setting.text.locale).map(|title| escape(&title.value)).unwrap_or_default();
    match source.link() {
        Some(url) => format!("{}{title}</a>", web_link(url)),
        None => title,
    }
}
