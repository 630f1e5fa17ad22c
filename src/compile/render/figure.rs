//! Figures, written into the page so that their colours follow the theme.

use super::Setting;
use super::escape::escape;
use crate::compile::parse::figure::{FigureDraft, FigureNode, Part, local_reference, parts};

/// The drawing as an element of the page.
///
/// Ids are prefixed, because several figures stand on one page.
pub(super) fn svg(figure: &FigureDraft, alternative: &str, prefix: &str, setting: &Setting<'_>) -> String {
    let writer = FigureWriter { figure: &figure.name, prefix, setting };
    let Some(FigureNode::Element { attributes, children, .. }) = &figure.root else { return String::new() };
    let attributes: String = attributes.iter().map(|(name, value)| writer.attribute(name, value)).collect();
    let children: String = children.iter().map(|child| writer.node(child)).collect();
    format!("<svg role=\"img\" aria-label=\"{}\"{attributes}>{children}</svg>", escape(alternative))
}

struct FigureWriter<'w> {
    figure: &'w str,
    prefix: &'w str,
    setting: &'w Setting<'w>,
}

impl FigureWriter<'_> {
    fn node(&self, node: &FigureNode) -> String {
        match node {
            FigureNode::Text(text) => escape(&self.filled(text)),
            FigureNode::Element { name, attributes, children } => {
                let attributes: String = attributes.iter().map(|(name, value)| self.attribute(name, value)).collect();
                let children: String = children.iter().map(|child| self.node(child)).collect();
                format!("<{name}{attributes}>{children}</{name}>")
            }
        }
    }

    fn attribute(&self, name: &str, value: &str) -> String {
        let value = match (name, local_reference(value), value.strip_prefix('#')) {
            ("id", _, _) => format!("{}{value}", self.prefix),
            ("href", _, Some(id)) => format!("#{}{id}", self.prefix),
            (_, Some(id), _) => format!("url(#{}{id})", self.prefix),
            _ => value.to_owned(),
        };
        format!(" {name}=\"{}\"", escape(&value))
    }

    /// The text with its placeholders filled.
    fn filled(&self, text: &str) -> String {
        parts(text)
            .into_iter()
            .map(|part| match part {
                Part::Words(words) => words,
                Part::Placeholder(key) => {
                    self.setting.course.figure_word(self.setting.text.locale, self.figure, key).unwrap_or_default()
                }
            })
            .collect()
    }
}
