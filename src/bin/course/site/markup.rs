//! The start tags of an HTML page, as far as a content security policy needs them.
//!
//! It reads what Trunk writes, minified or not: attributes may be unquoted, and `<head>` may be missing.

use std::ops::Range;

/// Elements whose content is text up to their end tag, whatever it looks like.
const TEXT_ONLY: [&str; 4] = ["script", "style", "textarea", "title"];

/// A start tag.
#[derive(Debug)]
pub(crate) struct Tag<'a> {
    /// The element's name in lower case.
    pub(crate) name: String,
    /// The attributes: name in lower case, and value as written.
    pub(crate) attributes: Vec<(String, &'a str)>,
    /// Where the tag stands in the page.
    pub(crate) span: Range<usize>,
    /// The text inside, for an element that holds nothing but text.
    pub(crate) text: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| *value)
    }
}

/// The start tags of a page in order.
pub(crate) fn start_tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let rest = &html[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            at = comment.find("-->").map_or(html.len(), |end| start + 4 + end);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let tag = start_tag(html, start);
            at = tag.span.end + tag.text.len();
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

/// The tag whose `<` stands at `start`.
fn start_tag(html: &str, start: usize) -> Tag<'_> {
    let mut reader = Reader { html, at: start + 1 };
    let name = reader.until(|c| c.is_ascii_whitespace() || matches!(c, '/' | '>')).to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        reader.until(|c| !c.is_ascii_whitespace() && c != '/');
        if matches!(reader.peek(), None | Some('>')) {
            break;
        }
        attributes.push(reader.attribute());
    }
    let end = (reader.at + 1).min(html.len());
    let text = if TEXT_ONLY.contains(&name.as_str()) { text_inside(&html[end..], &name) } else { "" };
    Tag { name, attributes, span: start..end, text }
}

/// What stands before the end tag of an element that holds nothing but text.
fn text_inside<'a>(html: &'a str, name: &str) -> &'a str {
    let is_end = |at: usize| {
        let end = html.as_bytes().get(at + 2..at + 2 + name.len());
        end.is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
    };
    let end = html.match_indices("</").map(|(at, _)| at).find(|at| is_end(*at));
    &html[..end.unwrap_or(html.len())]
}

/// A place in a page that moves forward.
struct Reader<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// The character at the place.
    fn peek(&self) -> Option<char> {
        self.html[self.at..].chars().next()
    }

    /// Moves to the first character that fits, or to the end, and gives what was passed.
    fn until(&mut self, stop: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.html[self.at..];
        let passed = &rest[..rest.find(stop).unwrap_or(rest.len())];
        self.at += passed.len();
        passed
    }

    /// An attribute and its value.
    fn attribute(&mut self) -> (String, &'a str) {
        let first = self.peek().map_or(0, char::len_utf8);
        let start = self.at;
        // A `=` in the first place belongs to the name, so that the reader always moves.
        self.at += first;
        self.until(|c| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '='));
        let name = self.html[start..self.at].to_ascii_lowercase();
        let after_name = self.at;
        self.until(|c| !c.is_ascii_whitespace());
        if self.peek() == Some('=') {
            self.at += 1;
            (name, self.value())
        } else {
            self.at = after_name;
            (name, "")
        }
    }

    /// The value after a `=`.
    fn value(&mut self) -> &'a str {
        self.until(|c| !c.is_ascii_whitespace());
        match self.peek() {
            Some(quote @ ('"' | '\'')) => {
                self.at += 1;
                let value = self.until(|c| c == quote);
                self.at = (self.at + 1).min(self.html.len());
                value
            }
            Some(_) | None => self.until(|c| c.is_ascii_whitespace() || c == '>'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(html: &str) -> Vec<String> {
        let line = |tag: &Tag<'_>| format!("{} {:?} {:?}", tag.name, tag.attributes, tag.text);
        start_tags(html).iter().map(line).collect()
    }

    #[test]
    fn quoted_unquoted_and_bare_attributes_are_read() {
        assert_eq!(
            read("<LINK Rel=icon href='a b' x = \"1>2\" defer/>"),
            [r#"link [("rel", "icon"), ("href", "a b"), ("x", "1>2"), ("defer", "")] """#]
        );
    }

    #[test]
    fn the_text_of_a_style_or_script_hides_its_tags() {
        assert_eq!(read("<style>a<b{}</style><p>"), [r#"style [] "a<b{}""#, r#"p [] """#]);
        assert_eq!(read("<script>if (a</*<b>*/ b)</SCRIPT><i>"), [r#"script [] "if (a</*<b>*/ b)""#, r#"i [] """#]);
    }

    #[test]
    fn comments_end_tags_and_signs_are_no_tags() {
        assert_eq!(read("<!doctype html><!-- <b> --></i> 1 < 2 <u>"), [r#"u [] """#]);
    }

    proptest! {
        #[test]
        fn any_page_is_read_to_its_end(html in "[<>!/='\"a-c \\-āscript]{0,60}") {
            for tag in start_tags(&html) {
                prop_assert!(html[tag.span].starts_with('<'));
            }
        }
    }
}
