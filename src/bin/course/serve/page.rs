//! The site's page as it is served: with its security policy, and with what shows problems and reloads it.

use crate::site::markup::start_tags;
use crate::site::policy;

/// The page with the live script and style, made of the edition with this version.
///
/// A page that cannot have the policy is shown without; `course serve` has said so when it started.
pub(crate) fn served(html: &str, version: &str) -> String {
    let html = policy::secure(html).unwrap_or_else(|_| html.to_owned());
    let live = format!(
        "<script src=\"__course/live.js\" data-version=\"{version}\" defer></script>\
         <link rel=\"stylesheet\" href=\"__course/live.css\">"
    );
    // Behind the policy is the head, even where a minifier has dropped `</head>`.
    let place = start_tags(&html).iter().find(|tag| policy::is_policy(tag)).map_or(html.len(), |tag| tag.span.end);
    [&html[..place], &live, &html[place..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_live_script_stands_behind_the_policy() {
        let page = served("<!doctype html><meta http-equiv=Content-Security-Policy content=x><title>A</title>", "1");
        let (head, rest) = page.split_once("<script").unwrap();
        assert!(head.contains("default-src 'self'") && rest.ends_with("live.css\"><title>A</title>"), "{page}");
    }

    #[test]
    fn a_page_without_a_policy_is_served_too() {
        assert!(served("<p>A", "1").starts_with("<p>A<script src=\"__course/live.js\" data-version=\"1\""));
    }
}
