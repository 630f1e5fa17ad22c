//! Whatever stands in a text, only harmless markup comes out.

use super::*;
use crate::compile::checks::harness::{LV, sound};
use crate::compile::compile;
use crate::compile::parse::read;
use crate::locale::Locale;
use proptest::prelude::*;

/// The whole Latvian lesson with this text at its end, rendered in spite of all problems.
fn rendered(text: &str) -> String {
    let sources = sound().append(text).into_sources();
    let course = read(&sources, "2026-11-22".parse().unwrap());
    let lesson = course.texts.iter().find(|text| &*text.file == LV).unwrap();
    let words = ContentWords::new(Locale::Lv);
    let mut renderer = Renderer::of_text(Setting { course: &course, text: lesson, words: &words });
    let flows = lesson.flows();
    let labels: String = flows.iter().map(|flow| renderer.markup(flow, Manner::Label)).collect();
    let pages: String = flows.iter().map(|flow| renderer.markup(flow, Manner::Page)).collect();
    labels + &pages + renderer.ending().as_str()
}

/// What the text alone adds to the lesson.
fn added(text: &str) -> String {
    let sources = sound().file(LV, &format!("+++\nid = \"pirmais/ievads\"\n+++\n\n{text}")).into_sources();
    let course = read(&sources, "2026-11-22".parse().unwrap());
    let lesson = course.texts.iter().find(|text| &*text.file == LV).unwrap();
    let words = ContentWords::new(Locale::Lv);
    let mut renderer = Renderer::of_text(Setting { course: &course, text: lesson, words: &words });
    lesson.flows().iter().map(|flow| renderer.markup(flow, Manner::Page)).collect()
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(added(text), expected);
}

#[test]
fn raw_html_is_shown_as_it_was_typed() {
    check("a <b onclick=x>c</b>", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n");
    check("<script>x</script>\n", "<p>&lt;script&gt;x&lt;/script&gt;\n</p>\n");
}

#[test]
fn a_link_that_leads_nowhere_keeps_only_its_words() {
    check("[a](javascript:x) [b](nav.md) [c](http://a.lv)", "<p>a b c</p>\n");
    check("<javascript:x>", "<p>javascript:x</p>\n");
}

#[test]
fn a_mail_address_keeps_its_scheme() {
    check("<a@b.lv>", "<p><a href=\"mailto:a@b.lv\">a@b.lv</a></p>\n");
}

#[test]
fn a_title_of_a_link_is_left_out() {
    check(
        "[a](https://b.lv \"onclick=x\")",
        "<p><a class=\"external\" rel=\"noopener\" href=\"https://b.lv\">a</a></p>\n",
    );
}

#[test]
fn a_heading_has_its_id_and_nothing_else() {
    check("## A {#b .c onclick=d}", "<h2 id=\"b\">A</h2>\n");
}

#[test]
fn a_picture_from_elsewhere_is_not_shown() {
    check("![a](https://b.lv/c.svg)", "<figure class=\"figure\"></figure>\n");
}

#[test]
fn the_ids_of_a_figure_that_is_shown_twice_stay_apart() {
    let picture = "![A.](../../figures/karte.svg)\n\n";
    let html = added(&picture.repeat(2));
    assert!(html.contains("id=\"fig-karte-mala\"") && html.contains("id=\"fig-karte-2-mala\""), "{html}");
    assert!(html.contains("url(#fig-karte-mala)") && html.contains("url(#fig-karte-2-mala)"), "{html}");
}

#[test]
fn a_corner_of_a_table_without_words_heads_nothing() {
    let html = added("|  | a |\n|--|:-:|\n| b | c |\n");
    assert!(html.contains("<tr><td></td><th scope=\"col\" class=\"align-center\">a</th></tr>"), "{html}");
    assert!(html.contains("<tr><td>b</td><td class=\"align-center\">c</td></tr>"), "{html}");
}

#[test]
fn an_unverified_claim_has_the_one_fixed_title() {
    check(
        "> [!CAUTION]\n> Varbūt.",
        "<div class=\"callout callout-caution\" role=\"note\"><p class=\"callout-title\">Nav pārbaudīts</p>\n<p>Varbūt.</p>\n</div>\n",
    );
}

#[test]
fn a_note_that_is_written_out_may_have_links_and_notes_of_its_own() {
    let html = rendered("\nA.[^mana]\n\n[^mana]: Skat. [šeit](https://b.lv).[^slaids]\n");
    assert!(html.contains("<li id=\"fn-mana\">Skat. <a class=\"external\""), "{html}");
}

/// The names of elements that may come out.
const ELEMENTS: &str = "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del br hr a button sup section div dl dt dd \
    dfn table thead tbody tr th td span figure svg defs clipPath rect g text";
/// The names of attributes that may come out.
const ATTRIBUTES: &str = "id class href rel role aria-label aria-labelledby type popovertarget popover tabindex scope start \
    viewBox x y width height rx clip-path font-size";

/// Finds fault with markup that could do more than be read.
fn harm(html: &str) -> Option<String> {
    for tag in html.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else { return Some(format!("<{tag}")) };
        let tag = tag.trim_start_matches('/').trim_end_matches('/').trim();
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        if !ELEMENTS.split_whitespace().any(|allowed| allowed == name) {
            return Some(format!("<{tag}>"));
        }
        while !rest.trim().is_empty() {
            let (attribute, value, behind) = attribute(rest.trim_start());
            let harmful = attribute == "href"
                && !["#", "https:", "HTTPS:", "mailto:"].iter().any(|start| value.starts_with(start));
            if harmful || !ATTRIBUTES.split_whitespace().any(|allowed| allowed == attribute) {
                return Some(format!("{attribute}={value} in <{tag}>"));
            }
            rest = behind;
        }
    }
    None
}

/// The first attribute, its value, and what stands behind it.
fn attribute(rest: &str) -> (&str, &str, &str) {
    let end = rest.find(['=', ' ']).unwrap_or(rest.len());
    match rest[end..].strip_prefix("=\"") {
        None => (&rest[..end], "", &rest[end..]),
        Some(value) => {
            let (value, behind) = value.split_once('"').unwrap_or((value, ""));
            (&rest[..end], value, behind)
        }
    }
}

fn dangerous() -> impl Strategy<Value = String> {
    let pieces = [
        "<script>",
        "<img src=x onerror=y>",
        "<!--",
        "-->",
        "[a](javascript:x)",
        "[a](<https://b\" onclick=\"x>)",
        "[a][d]",
        "\n\n[d]: data:x\n\n",
        "![<b>](../../figures/karte.svg)",
        "![\"](../../figures/karte.svg)",
        "## A {#\"b .c on=d}\n",
        "| <i> | b |\n|:-:|--|\n| \" | c |\n",
        "> [!NOTE]\n> <u>\n\n",
        "[^<s>]",
        "[^slaids]",
        "\n[^x]: <s>\n\n",
        "[^x]",
        "`<b>`",
        "```<b> \"c\n<d>\n```\n",
        "<https://a.lv/\">",
        "&lt;b&gt;",
        "&quot;",
        "[PIN1](../vardnica.toml#pin1 \"<\")",
        "~~a~~",
        "**",
        "\n\n",
        " ",
        "a\n: b\n",
        "1. ",
        "- ",
        "\\<",
        "7) x\n",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_that_a_text_holds_becomes_harmful_markup(text in dangerous()) {
        let html = rendered(&format!("\n{text}"));
        prop_assert_eq!(harm(&html), None, "{}", html);
    }
}

#[test]
fn harm_is_recognised() {
    for html in [
        "<script>",
        "<p onclick=\"x\">",
        "<a href=\"javascript:x\">",
        "<p style=\"x\">",
        "<a class=\"b\" href=\"data:x\">",
    ] {
        assert!(harm(html).is_some(), "{html}");
    }
    assert_eq!(harm("<p id=\"a\">b</p><br /><div popover id=\"c\">"), None);
}

#[test]
fn an_item_of_a_checklist_is_a_box_with_its_words_as_label() {
    check(
        "- [ ] a *b*\n- [x] c\n",
        "<ul>\n<li><label class=\"task\"><input type=\"checkbox\"><span>a <em>b</em></span></label></li>\n\
         <li><label class=\"task\"><input type=\"checkbox\"><span>c</span></label></li>\n</ul>\n",
    );
}

#[test]
fn a_list_inside_a_task_stands_after_its_label() {
    let html = added("- [ ] a\n  - b\n\n- [ ] c\n\n  d\n");
    assert!(
        html.contains("<span>a</span></label></p>\n<ul>") || html.contains("<span>a</span></label>\n<ul>"),
        "{html}"
    );
    assert!(html.contains("<span>c</span></label></p>\n<p>d</p>"), "{html}");
}

#[test]
fn a_term_in_a_task_is_no_control_inside_its_label() {
    let html = added("- [ ] [PIN1](../vardnica.toml#pin1)\n");
    assert!(html.contains("<span>PIN1</span>"), "{html}");
}

#[test]
fn a_term_of_the_glossary_names_its_lessons_its_source_and_the_other_word() {
    let sources = sound().append("\n[PIN](../vardnica.toml#pin1)\n").into_sources();
    let course = read(&sources, "2026-11-22".parse().unwrap());
    let page = course.text(Locale::Lv, "par-kursu").unwrap();
    let words = ContentWords::new(Locale::Lv);
    let renderer = Renderer::of_text(Setting { course: &course, text: page, words: &words });
    insta::assert_snapshot!(renderer.listing(Listing::Glossary).as_str());
}

#[test]
fn a_terms_card_leads_to_the_glossary_where_the_course_has_one() {
    let page =
        "+++\nid = \"vardnica\"\ntitle = \"V\"\nsummary = \"V.\"\nchecked = 2026-11-22\n+++\n\n```glossary\n```\n";
    let link = "<a href=\"#/lv/vardnica~pin1\">";
    assert!(!rendered("").contains(link));
    let course = sound()
        .replace("course.toml", "[[pages]]", "[[pages]]\nid = \"vardnica\"\n[[pages]]")
        .file("lv/vardnica.md", page)
        .file("en/vardnica.md", page);
    let sources = course.into_sources();
    let compiled = compile(&sources, "2026-11-22".parse().unwrap());
    assert!(compiled.files["lv/pirmais/ievads.json"].contains("#/lv/vardnica~pin1"));
}

#[test]
fn words_in_e_stay_on_one_line_except_in_a_sample() {
    check(
        "e-pasts\n\n```text\ne-pasts\n```",
        "<p>e-\u{2060}pasts</p>\n<pre><code class=\"language-text\">e-pasts\n</code></pre>\n",
    );
}
