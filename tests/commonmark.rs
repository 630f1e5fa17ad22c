//! The renderer against every example of the `CommonMark` specification that has no raw HTML.
//!
//! The specification comes from npm (`commonmark-spec`, pinned in `tests/e2e/package.json`), because its licence is not
//! ours. Our extensions are on, links stay as written.

mod support;

use atslega::compile::markdown_as_written;
use std::collections::BTreeMap;
use std::fs;
use support::root;

const SPEC: &str = "tests/e2e/node_modules/commonmark-spec/spec.txt";
/// The version that the exceptions below were found with.
const VERSION: &str = "version: '0.31.2'";

/// Examples that come out otherwise, each with its reason. There is none at present.
const EXCEPTIONS: &[(usize, &str)] = &[];

/// An example of the specification.
struct Example {
    number: usize,
    markdown: String,
    html: String,
}

#[test]
fn every_example_without_raw_html_comes_out_as_the_specification_says() {
    let exceptions: BTreeMap<usize, &str> = EXCEPTIONS.iter().copied().collect();
    let mut complaints = Vec::new();
    let mut measured = 0;
    for example in examples(&specification()).into_iter().filter(|example| !has_raw_html(&example.markdown)) {
        measured += 1;
        let ours = markdown_as_written(&example.markdown);
        let (ours, theirs) = (normalized(ours.as_str()), normalized(&example.html));
        match (ours == theirs, exceptions.get(&example.number)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(reason)) => complaints.push(format!("{}: no longer differs ({reason})", example.number)),
            (false, None) => complaints
                .push(format!("{}:\n{}\nours:   {ours}\ntheirs: {theirs}\n", example.number, example.markdown)),
        }
    }
    assert!(complaints.is_empty(), "{} of {measured} examples:\n{}", complaints.len(), complaints.join("\n"));
    assert!(measured > 500, "only {measured} examples were measured");
}

/// The text of the specification; a missing one is a failure, so that nobody believes it was measured.
fn specification() -> String {
    let path = root().join(SPEC);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{}: {error}\nrun `npm ci` in tests/e2e, which puts the specification there", path.display())
    });
    assert!(text.contains(VERSION), "{} is another version than {VERSION}", path.display());
    text
}

/// The examples, which stand between lines of 32 backticks, Markdown and HTML divided by a full stop.
fn examples(specification: &str) -> Vec<Example> {
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let opening = format!("{fence} example\n");
    for part in specification.split(&opening).skip(1) {
        let body = part.split(&fence).next().expect("a closed example");
        let (markdown, html) = match body.strip_prefix(".\n") {
            Some(html) => ("", html),
            None => body.split_once("\n.\n").expect("an example has two halves"),
        };
        let markdown = if markdown.is_empty() { String::new() } else { format!("{markdown}\n") };
        // The specification shows tabs as arrows.
        let tabs = |text: &str| text.replace('→', "\t");
        examples.push(Example { number: examples.len() + 1, markdown: tabs(&markdown), html: tabs(html) });
    }
    examples
}

/// Whether plain `CommonMark` finds raw HTML in a text.
fn has_raw_html(markdown: &str) -> bool {
    pulldown_cmark::Parser::new(markdown)
        .any(|event| matches!(event, pulldown_cmark::Event::Html(_) | pulldown_cmark::Event::InlineHtml(_)))
}

/// HTML without the differences that mean nothing: line breaks around blocks, quotation marks in text, ends of empty tags.
fn normalized(html: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let end = if rest.starts_with('<') {
            rest.find('>').map_or(rest.len(), |at| at + 1)
        } else {
            rest.find('<').unwrap_or(rest.len())
        };
        let (part, behind) = rest.split_at(end);
        rest = behind;
        if part.starts_with('<') {
            parts.push(part.replace(" />", ">").replace("/>", ">"));
        } else {
            parts.push(part.replace("&quot;", "\"").replace("&#39;", "'"));
        }
    }
    without_breaks_around_blocks(&parts)
}

const BLOCKS: [&str; 14] = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "pre", "dl"];

/// Joins the parts; white space beside the tag of a block is not seen.
fn without_breaks_around_blocks(parts: &[String]) -> String {
    let is_block = |part: Option<&String>| {
        let name = |part: &String| {
            part.trim_start_matches(['<', '/']).trim_end_matches('>').split(' ').next().unwrap_or("").to_owned()
        };
        part.is_some_and(|part| part.starts_with('<') && BLOCKS.contains(&name(part).as_str()))
    };
    let mut joined = String::new();
    for (at, part) in parts.iter().enumerate() {
        if part.starts_with('<') {
            joined.push_str(part);
            continue;
        }
        let mut text = part.as_str();
        if at == 0 || is_block(parts.get(at - 1)) {
            text = text.trim_start_matches('\n');
        }
        if at + 1 == parts.len() || is_block(parts.get(at + 1)) {
            text = text.trim_end_matches('\n');
        }
        joined.push_str(text);
    }
    joined
}
