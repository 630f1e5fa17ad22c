//! Tasks: the items of a checklist, each a box to tick on the screen or on paper, with its words as the label.

use super::markup;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The task whose words are being written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Task {
    /// None.
    #[default]
    None,
    /// One, and its label is open.
    Open,
}

impl Task {
    /// Begins a task. No box is ticked beforehand: the list serves one client after another.
    pub(super) fn begin(&mut self, out: &mut Vec<Event<'static>>) {
        *self = Self::Open;
        out.push(markup("<label class=\"task\"><input type=\"checkbox\"><span>".to_owned()));
    }

    /// Closes the label before whatever ends the task's own words.
    pub(super) fn before(&mut self, event: &Event<'_>, out: &mut Vec<Event<'static>>) {
        let ends = matches!(event, Event::End(TagEnd::Paragraph | TagEnd::Item) | Event::Start(Tag::List(_)));
        if *self == Self::Open && ends {
            *self = Self::None;
            out.push(markup("</span></label>".to_owned()));
        }
    }
}
