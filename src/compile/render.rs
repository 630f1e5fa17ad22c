//! Step 3b: Markdown becomes HTML. Nothing else in the project makes HTML.
//!
//! The events of the parser are rewritten (addresses, notes, callouts, tables, terms, figures) and
//! `pulldown_cmark::html` writes them.
//! What is added as markup goes through `escape`; raw HTML of the author is shown as text, and a check forbids it.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "events are the Markdown parser's enum, of which a few matter here"
)]

mod callout;
mod escape;
mod figure;
mod glossary;
mod note;
mod paragraph;
mod table;
mod task;
#[cfg(test)]
mod tests;
mod unbroken;

use super::links::{Target, figure_name, resolve, route};
use super::parse::draft::{CourseDraft, TextDraft, TextKind};
use super::parse::flow::{Flow, Picture, Placed, plain_text, until};
use super::parse::listing::Listing;
use super::parse::markdown::{Company, extensions, parse};
use super::words::ContentWords;
use crate::course::{Html, TermId};
use crate::route::Route;
use escape::{escape, web_link};
use note::Notes;
use paragraph::{is_lone_picture, without_frame};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};
use std::collections::BTreeMap;
use std::rc::Rc;
use table::Tables;
use task::Task;
pub(crate) use unbroken::unbroken;

/// Where a text stands: what its links, notes, terms and figures need.
pub(crate) struct Setting<'c> {
    /// The course.
    pub(crate) course: &'c CourseDraft<'c>,
    /// The text.
    pub(crate) text: &'c TextDraft,
    /// Words of the text's language.
    pub(crate) words: &'c ContentWords,
}

/// What becomes of links and of all that belongs to a course.
enum Policy<'c> {
    /// The text belongs to a course.
    Course(Setting<'c>),
    /// Everything stays as it was written: the renderer is measured against the rules of `CommonMark`.
    AsWritten,
}

/// In what a run of Markdown will stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Manner {
    /// On the page: paragraphs and everything else.
    Page,
    /// In the label of an option, where no control may stand: a lone paragraph loses its frame, terms their button.
    Label,
}

/// Renders the runs of one text in their order, so that notes are numbered through.
pub(crate) struct Renderer<'c> {
    policy: Policy<'c>,
    notes: Notes,
    tables: Tables,
    task: Task,
    terms: Vec<TermId>,
    figures: BTreeMap<String, usize>,
    /// What closes the links that are open.
    closings: Vec<Event<'static>>,
}

/// Renders Markdown with every extension of the course, links and pictures as written.
pub fn markdown_as_written(text: &str) -> Html {
    let parsed = parse(text, &Company::default(), extensions());
    let flow = Flow::new(&Rc::from(""), parsed.events);
    Renderer::new(Policy::AsWritten).html(&flow, Manner::Page)
}

impl<'c> Renderer<'c> {
    /// A renderer for one text of a course.
    pub(crate) fn of_text(setting: Setting<'c>) -> Self {
        Self::new(Policy::Course(setting))
    }

    fn new(policy: Policy<'c>) -> Self {
        let (notes, tables, task) = (Notes::default(), Tables::default(), Task::default());
        Self { policy, notes, tables, task, terms: Vec::new(), figures: BTreeMap::new(), closings: Vec::new() }
    }

    /// Renders a run of Markdown.
    pub(crate) fn html(&mut self, flow: &Flow, manner: Manner) -> Html {
        Html::from_renderer(self.markup(flow, manner))
    }

    /// What stands at the end of a text: the notes, and the cards of the terms used.
    pub(crate) fn ending(&mut self) -> Html {
        let notes = self.note_list();
        let cards: String = std::mem::take(&mut self.terms).iter().map(|term| self.term_card(term)).collect();
        Html::from_renderer(notes + &cards)
    }

    /// A run of Markdown together with the notes and terms of everything rendered up to its end.
    pub(crate) fn html_with_ending(&mut self, flow: &Flow) -> Html {
        let markup = self.markup(flow, Manner::Page);
        Html::from_renderer(markup + self.ending().as_str())
    }

    /// What the compiler puts together: all sources, all terms.
    pub(crate) fn listing(&self, listing: Listing) -> Html {
        let Policy::Course(setting) = &self.policy else { return Html::from_renderer(String::new()) };
        Html::from_renderer(match listing {
            Listing::Sources => note::every_source(setting),
            Listing::Glossary => glossary::every_term(setting),
        })
    }

    fn markup(&mut self, flow: &Flow, manner: Manner) -> String {
        let events = match manner {
            Manner::Page => flow.events.as_slice(),
            Manner::Label => without_frame(&flow.events),
        };
        let mut rewritten = Vec::with_capacity(events.len());
        let mut at = 0;
        while let Some(event) = events.get(at) {
            at += self.rewrite(event, flow, &events[at..], manner, &mut rewritten);
        }
        let mut markup = String::new();
        html::push_html(&mut markup, rewritten.into_iter());
        markup
    }

    /// Rewrites the first of `rest` and says how many events that took.
    fn rewrite(
        &mut self,
        event: &Placed,
        flow: &Flow,
        rest: &[Placed],
        manner: Manner,
        out: &mut Vec<Event<'static>>,
    ) -> usize {
        match &event.0 {
            // Raw HTML is a mistake that a check reports; here it is only text.
            Event::Html(html) | Event::InlineHtml(html) => out.push(Event::Text(html.clone())),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, id, .. }) => {
                let (level, id) = (*level, id.clone());
                out.push(Event::Start(Tag::Heading { level, id, classes: Vec::new(), attrs: Vec::new() }));
            }
            _ => return self.rewrite_of_course(event, flow, rest, manner, out),
        }
        1
    }

    /// Rewrites what means something only in a course.
    fn rewrite_of_course(
        &mut self,
        event: &Placed,
        flow: &Flow,
        rest: &[Placed],
        manner: Manner,
        out: &mut Vec<Event<'static>>,
    ) -> usize {
        let Policy::Course(setting) = &self.policy else {
            out.push(event.0.clone());
            return 1;
        };
        self.task.before(&event.0, out);
        match &event.0 {
            Event::Start(Tag::Paragraph) if is_lone_picture(rest) => {
                let inside = until(rest, |end| *end == TagEnd::Paragraph);
                out.push(self.figure(flow, inside));
                return inside.len() + 1;
            }
            Event::Start(Tag::Image { .. }) => {
                let inside = until(rest, |end| *end == TagEnd::Image);
                out.push(self.drawing(flow, inside));
                return inside.len() + 1;
            }
            Event::Start(Tag::Link { .. }) => self.link(event, flow, manner, out),
            Event::End(TagEnd::Link) => out.extend(self.closings.pop()),
            Event::FootnoteReference(name) => {
                let name = name.to_string();
                out.push(self.note_reference(&name));
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => out.push(markup(callout::opening(*kind, setting.words))),
            Event::End(TagEnd::BlockQuote(Some(_))) => out.push(markup(callout::CLOSING.to_owned())),
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableCell)
            | Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableCell) => {
                self.tables.rewrite(&event.0, rest, setting.words, out);
            }
            Event::Start(Tag::CodeBlock(_)) => {
                // A sample is shown letter by letter as it was written.
                let sample = until(rest, |end| *end == TagEnd::CodeBlock);
                out.extend(sample.iter().map(|(event, _)| event.clone()));
                return sample.len();
            }
            Event::TaskListMarker(_) => self.task.begin(out),
            Event::Text(text) => out.push(Event::Text(unbroken(text).into())),
            other => out.push(other.clone()),
        }
        1
    }

    fn link(&mut self, event: &Placed, flow: &Flow, manner: Manner, out: &mut Vec<Event<'static>>) {
        let Policy::Course(setting) = &self.policy else { return };
        let link = Flow::new(&flow.file, vec![event.clone()]).links().next();
        let target = link.and_then(|link| resolve(setting.course, setting.text, &link.address).ok());
        let (opening, closing) = match target {
            Some(Target::Web(address)) => (web_link(&address), "</a>"),
            Some(Target::Mail(address)) => (format!("<a href=\"{}\">", escape(&address)), "</a>"),
            Some(Target::Course(route)) => (format!("<a href=\"{}\">", escape(&route.to_string())), "</a>"),
            Some(Target::Term(id)) => match (manner, id.parse::<TermId>()) {
                (Manner::Page, Ok(term)) if self.task == Task::None => (self.term_button(term), "</button>"),
                (Manner::Page | Manner::Label, _) => (String::new(), ""),
            },
            // An address that leads nowhere is a mistake that a check reports.
            None => (String::new(), ""),
        };
        out.push(markup(opening));
        self.closings.push(markup(closing.to_owned()));
    }

    /// The button that shows a term's card, without its words and its end.
    fn term_button(&mut self, term: TermId) -> String {
        let button = format!("<button type=\"button\" class=\"term\" popovertarget=\"term-{term}\">");
        if !self.terms.contains(&term) {
            self.terms.push(term);
        }
        button
    }

    fn term_card(&self, id: &TermId) -> String {
        let Policy::Course(setting) = &self.policy else { return String::new() };
        let Some(term) = setting.course.term(setting.text.locale, id.as_str()) else { return String::new() };
        let (word, definition) = (escape(&term.word.value), escape(&term.definition.value));
        let source = setting.course.source(&term.source.value).map(|source| note::title(source, setting));
        let source = source.map(|source| format!("<p class=\"term-source\">{source}</p>")).unwrap_or_default();
        let more = glossary::term_address(setting.course, setting.text.locale, id.as_str());
        let more = more.map(|address| {
            let (address, words) = (escape(&address.to_string()), escape(&setting.words.plain("term-more")));
            format!("<p class=\"term-more\"><a href=\"{address}\">{words}</a></p>")
        });
        format!(
            "<div popover id=\"term-{id}\" class=\"term-card\" role=\"note\" aria-label=\"{word}\">\
             <p class=\"term-word\"><dfn>{word}</dfn></p><p>{definition}</p>{source}{}</div>\n",
            more.unwrap_or_default()
        )
    }

    /// A picture that stands alone: a figure.
    fn figure(&mut self, flow: &Flow, paragraph: &[Placed]) -> Event<'static> {
        let Event::Html(drawing) = self.drawing(flow, paragraph) else { return markup(String::new()) };
        markup(format!("<figure class=\"figure\">{drawing}</figure>\n"))
    }

    /// The drawing that a picture names.
    fn drawing(&mut self, flow: &Flow, events: &[Placed]) -> Event<'static> {
        let Policy::Course(setting) = &self.policy else { return markup(String::new()) };
        let picture = Flow::new(&flow.file, events.to_vec()).pictures().next();
        let named = |picture: &Picture| figure_name(setting.text, &picture.address);
        let Some((picture, name)) = picture.and_then(|picture| named(&picture).map(|name| (picture, name))) else {
            return markup(String::new());
        };
        let times = self.figures.entry(name.clone()).or_default();
        *times += 1;
        let prefix = if *times == 1 { format!("fig-{name}-") } else { format!("fig-{name}-{times}-") };
        let draft = setting.course.figures.iter().find(|figure| figure.name == name);
        markup(draft.map(|draft| figure::svg(draft, &picture.alternative, &prefix, setting)).unwrap_or_default())
    }
}

/// Markup of our own between the parser's events.
fn markup(html: String) -> Event<'static> {
    Event::Html(CowStr::from(html))
}

/// The address of a place in a text.
fn address(setting: &Setting<'_>, anchor: &str) -> String {
    if setting.text.kind == TextKind::Scenario {
        // A scenario has no addresses inside; what is on the page is found by its id.
        return format!("#{}", escape(anchor));
    }
    let anchor = anchor.parse().ok();
    route(setting.text, anchor).map_or_else(String::new, |route: Route| escape(&route.to_string()))
}

/// The words of a header cell, to see whether it is empty.
fn cell_text(rest: &[Placed]) -> String {
    plain_text(until(rest, |end| *end == TagEnd::TableCell))
}
