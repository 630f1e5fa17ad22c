//! A figure: an SVG file, of which only listed elements and attributes may be used.

use super::fault::{Fault, FaultKind};
use crate::compile::place::{Span, Word};
use roxmltree::{Attribute, Document, Node};
use std::rc::Rc;

/// A figure as read.
pub(crate) struct FigureDraft {
    /// The figure's name, its file's without `.svg`.
    pub(crate) name: String,
    /// The drawing; `None` when the file cannot be read.
    pub(crate) root: Option<FigureNode>,
    /// Each `{placeholder}`.
    pub(crate) placeholders: Vec<Word>,
}

/// A part of a drawing.
pub(crate) enum FigureNode {
    /// An element of the drawing.
    Element {
        /// Its name.
        name: String,
        /// Its attributes.
        attributes: Vec<(String, String)>,
        /// What stands inside it.
        children: Vec<FigureNode>,
    },
    /// Words, with `{placeholders}`.
    Text(String),
}

/// The elements that a figure may use.
const ELEMENTS: [&str; 15] = [
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan", "defs", "marker",
    "clipPath", "use",
];

/// The elements that would be black without a word on their fill.
const FILLED: [&str; 7] = ["path", "circle", "ellipse", "rect", "polyline", "polygon", "text"];

/// The attributes that a figure may use with any value.
const ATTRIBUTES: [&str; 36] = [
    "x",
    "y",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "y1",
    "x2",
    "y2",
    "points",
    "d",
    "dx",
    "dy",
    "transform",
    "viewBox",
    "class",
    "id",
    "refX",
    "refY",
    "markerWidth",
    "markerHeight",
    "orient",
    "opacity",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-dasharray",
    "text-anchor",
    "dominant-baseline",
    "font-size",
    "font-weight",
    "data-region",
];

/// The attributes that may only point at an id of the same figure, `url(#id)`.
const LOCAL: [&str; 3] = ["clip-path", "marker-start", "marker-end"];

/// The colours that a class may name after `fill-` and `stroke-`.
const COLOURS: [&str; 22] = [
    "ink",
    "ink-2",
    "paper",
    "card",
    "line",
    "line-2",
    "edge",
    "accent",
    "accent-ink",
    "accent-soft",
    "id",
    "id-soft",
    "au",
    "au-soft",
    "az",
    "az-soft",
    "ok",
    "ok-soft",
    "warn",
    "warn-soft",
    "side",
    "side-soft",
];

/// Reads a figure.
pub(super) fn figure(path: &str, name: &str, source: &str, faults: &mut Vec<Fault>) -> FigureDraft {
    let file: Rc<str> = path.into();
    let mut reader = FigureReader { file, source, placeholders: Vec::new(), faults };
    let root = match Document::parse(source) {
        Ok(document) => reader.element(document.root_element()),
        Err(error) => {
            reader.broken(&error);
            None
        }
    };
    FigureDraft { name: name.to_owned(), root, placeholders: reader.placeholders }
}

struct FigureReader<'r> {
    file: Rc<str>,
    source: &'r str,
    placeholders: Vec<Word>,
    faults: &'r mut Vec<Fault>,
}

impl FigureReader<'_> {
    fn broken(&mut self, error: &roxmltree::Error) {
        let pos = error.pos();
        let line: usize =
            self.source.split_inclusive('\n').take(pos.row.saturating_sub(1) as usize).map(str::len).sum();
        let rest = &self.source[line..];
        let column =
            rest.char_indices().nth(pos.col.saturating_sub(1) as usize).map_or(rest.trim_end().len(), |(at, _)| at);
        self.fault(line + column..line + column, FaultKind::BrokenFigure(error.to_string()));
    }

    fn element(&mut self, node: Node<'_, '_>) -> Option<FigureNode> {
        let name = node.tag_name().name();
        if !ELEMENTS.contains(&name) || (name == "svg") != node.parent_element().is_none() {
            self.fault(self.tag(node), FaultKind::ForbiddenInFigure(format!("<{name}>")));
            return None;
        }
        if needs_fill(node) {
            self.fault(self.tag(node), FaultKind::ShapeWithoutFill(name.to_owned()));
        }
        let attributes = node.attributes().filter_map(|attribute| self.attribute(node, attribute)).collect();
        let children = node.children().filter_map(|child| self.child(child)).collect();
        Some(FigureNode::Element { name: name.to_owned(), attributes, children })
    }

    fn child(&mut self, node: Node<'_, '_>) -> Option<FigureNode> {
        if node.is_element() {
            return self.element(node);
        }
        let text = node.is_text().then(|| node.text()).flatten()?;
        if text.trim().is_empty() {
            return None;
        }
        let written = &self.source[node.range()];
        let mut bare = String::new();
        for part in parts(written) {
            match part {
                Part::Words(words) => bare.push_str(words),
                Part::Placeholder(name) => {
                    let start = node.range().start + (name.as_ptr().addr() - written.as_ptr().addr());
                    let span = Span::new(&self.file, start..start + name.len());
                    self.placeholders.push(Word::new(name.to_owned(), span));
                }
            }
        }
        if bare.chars().any(char::is_alphanumeric) {
            let start = node.range().start + (written.len() - written.trim_start().len());
            self.fault(start..start + written.trim().len(), FaultKind::WordsInFigure(bare.trim().to_owned()));
        }
        Some(FigureNode::Text(text.to_owned()))
    }

    fn attribute(&mut self, node: Node<'_, '_>, attribute: Attribute<'_, '_>) -> Option<(String, String)> {
        let (name, value) = (attribute.name(), attribute.value());
        let on_root = node.parent_element().is_none() && matches!(name, "width" | "height");
        let allowed = attribute.namespace().is_none()
            && !on_root
            && match name {
                "class" => value.split_whitespace().all(is_known_class),
                "fill" => value == "none",
                "href" => value.starts_with('#'),
                _ if LOCAL.contains(&name) => local_reference(value).is_some(),
                _ => ATTRIBUTES.contains(&name),
            };
        if !allowed {
            self.fault(attribute.range(), FaultKind::ForbiddenInFigure(format!("{name}=\"{value}\"")));
        }
        allowed.then(|| (name.to_owned(), value.to_owned()))
    }

    /// The bytes of an element's opening tag.
    fn tag(&self, node: Node<'_, '_>) -> std::ops::Range<usize> {
        let range = node.range();
        let length = self.source[range.clone()].find('>').map_or(range.len(), |at| at + 1);
        range.start..range.start + length
    }

    fn fault(&mut self, range: std::ops::Range<usize>, what: FaultKind) {
        self.faults.push(Fault { span: Span::new(&self.file, range), what });
    }
}

/// Whether a shape would be black, because neither it nor a group around it says what fills it.
fn needs_fill(node: Node<'_, '_>) -> bool {
    let says = |node: Node<'_, '_>| {
        let class = node.attribute("class").unwrap_or_default();
        node.has_attribute("fill") || class.split_whitespace().any(|class| class.starts_with("fill-"))
    };
    // What `defs` and `clipPath` hold is drawn elsewhere or only cuts.
    let hidden = node.ancestors().any(|outer| matches!(outer.tag_name().name(), "clipPath" | "defs"));
    FILLED.contains(&node.tag_name().name()) && !hidden && !node.ancestors().any(says)
}

fn is_known_class(class: &str) -> bool {
    match class.strip_prefix("fill-").or_else(|| class.strip_prefix("stroke-")) {
        Some(colour) => COLOURS.contains(&colour),
        None => true,
    }
}

/// The id that `url(#id)` names.
pub(crate) fn local_reference(value: &str) -> Option<&str> {
    value.strip_prefix("url(#")?.strip_suffix(')')
}

/// A part of the words in a figure.
pub(crate) enum Part<'t> {
    /// Words as they are.
    Words(&'t str),
    /// The name inside `{…}`.
    Placeholder(&'t str),
}

/// Splits words at their placeholders.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else { break };
        parts.extend([Part::Words(before), Part::Placeholder(name)]);
        rest = after;
    }
    parts.push(Part::Words(rest));
    parts
}
