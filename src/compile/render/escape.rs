//! The one way for text to become part of our markup.

use pulldown_cmark::{Event, LinkType, Tag, html};

/// Makes text safe between tags and inside double quotation marks.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The opening tag of a link that leaves the course, with the address encoded as the Markdown renderer does it.
pub(super) fn web_link(address: &str) -> String {
    let link =
        Tag::Link { link_type: LinkType::Inline, dest_url: address.to_owned().into(), title: "".into(), id: "".into() };
    let mut opening = String::new();
    html::push_html(&mut opening, std::iter::once(Event::Start(link)));
    opening.replacen("<a ", "<a class=\"external\" rel=\"noopener\" ", 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_can_end_an_attribute_or_begin_a_tag() {
        assert_eq!(escape("<a b=\"c\" d='e'>&"), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
        assert_eq!(escape("„ķ”"), "„ķ”");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        assert_eq!(
            web_link("https://a.lv/ķ?x=\"&y"),
            "<a class=\"external\" rel=\"noopener\" href=\"https://a.lv/%C4%B7?x=%22&amp;y\">"
        );
    }
}
