//! The content security policy of the page: everything from its own folder, and nothing inline but the critical CSS.
//!
//! It stands in the page itself, because a folder that is copied to some web server cannot set headers.

use super::markup::{Tag, start_tags};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

/// Why a page cannot have the policy; with the line, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fault {
    /// There is no `<meta http-equiv="Content-Security-Policy">` to fill.
    NoPolicy,
    /// A `<script>` without `src`.
    InlineScript(usize),
    /// A `style=` attribute.
    StyleAttribute(usize),
    /// An attribute such as `onclick=`.
    HandlerAttribute(usize),
    /// A `<base>`, which would also break the folder under a sub-path.
    Base(usize),
}

/// The page with its policy written from the styles that it really has.
///
/// # Errors
/// When the page holds something that the policy would block, or has no place for a policy.
pub(crate) fn secure(html: &str) -> Result<String, Fault> {
    let tags = start_tags(html);
    tags.iter().try_for_each(|tag| refuse_inline(html, tag))?;
    let place = tags.iter().find(|tag| is_policy(tag)).ok_or(Fault::NoPolicy)?;
    let styles: Vec<String> = tags.iter().filter(|tag| tag.name == "style").map(|tag| hash(tag.text)).collect();
    let styles = [&["'self'".to_owned()], &styles[..]].concat().join(" ");
    let policy = format!(
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src {styles}; img-src 'self' data:; \
         connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"
    );
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok([&html[..place.span.start], &meta, &html[place.span.end..]].concat())
}

/// Whether a tag holds the policy.
pub(crate) fn is_policy(tag: &Tag<'_>) -> bool {
    let policy = |value: &str| value.eq_ignore_ascii_case("content-security-policy");
    tag.name == "meta" && tag.attribute("http-equiv").is_some_and(policy)
}

/// Refuses what the policy would block: the page would be broken in a way that only the browser's console tells.
fn refuse_inline(html: &str, tag: &Tag<'_>) -> Result<(), Fault> {
    let line = html[..tag.span.start].matches('\n').count() + 1;
    if tag.name == "base" {
        return Err(Fault::Base(line));
    }
    if tag.name == "script" && tag.attribute("src").is_none() {
        return Err(Fault::InlineScript(line));
    }
    if tag.attribute("style").is_some() {
        return Err(Fault::StyleAttribute(line));
    }
    if tag.attributes.iter().any(|(name, _)| name.starts_with("on")) {
        return Err(Fault::HandlerAttribute(line));
    }
    Ok(())
}

/// The source expression of an inline style.
fn hash(style: &str) -> String {
    // A browser hashes what its parser read, and a parser turns every line end into `\n`.
    let read = style.replace("\r\n", "\n");
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(read)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const META: &str = "<meta http-equiv=content-security-policy content=\"default-src 'self'\">";

    #[test]
    fn each_inline_style_is_allowed_by_its_hash() {
        let page = secure(&format!("<!doctype html>{META}<style>body{{}}</style><p>")).unwrap();
        // printf 'body{}' | openssl dgst -sha256 -binary | base64
        assert!(page.contains("style-src 'self' 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=';"), "{page}");
        assert!(page.ends_with("\"><style>body{}</style><p>"), "{page}");
    }

    #[test]
    fn a_second_time_changes_nothing() {
        let once = secure(&format!("{META}<style>a{{}}</style>")).unwrap();
        assert_eq!(secure(&once).unwrap(), once);
    }

    #[test]
    fn a_page_without_inline_styles_allows_none() {
        assert!(secure(META).unwrap().contains("style-src 'self';"));
    }

    #[test]
    fn what_the_policy_would_block_is_refused_with_its_line() {
        for (html, fault) in [
            ("\n<script>1</script>", Fault::InlineScript(2)),
            ("<p\nstyle='a:b'>", Fault::StyleAttribute(1)),
            ("\n\n<a onClick=x()>", Fault::HandlerAttribute(3)),
            ("<base href=/>", Fault::Base(1)),
            ("<p>", Fault::NoPolicy),
        ] {
            assert_eq!(secure(html), Err(fault), "{html}");
        }
    }
}
