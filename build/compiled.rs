//! Methods that have their words in them, for a program that needs most of them at once.

use crate::{Messages, Variables, method, variables_of_both};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::fmt::Write as _;

/// The methods of `Messages`.
pub(crate) fn write(messages: &[Messages<'_>; 2]) -> String {
    let mut code = String::new();
    for (id, lv) in &messages[0] {
        let en = &messages[1][id];
        let variables = variables_of_both(lv, en);
        let signature = method::signature(id, &variables);
        let (lv, en) = (expression(lv, "Lv", &variables), expression(en, "En", &variables));
        writeln!(
            code,
            "{signature} {{\n        match self.locale {{\n            Locale::Lv => {lv},\n            \
             Locale::En => {en},\n        }}\n    }}",
        )
        .expect("a string takes it");
    }
    format!(
        "#[allow(clippy::match_same_arms, reason = \"some words are the same in both languages\")]\n\
         impl Messages {{\n{code}}}\n{}",
        method::finder("Messages", messages)
    )
}

/// A Rust expression for a pattern: a literal, a `format!`, or a `match` on the plural category.
fn expression(pattern: &Pattern<&str>, language: &str, variables: &Variables) -> String {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    {
        return select(selector, variants, language, variables);
    }
    let mut template = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => template.push_str(&value.replace('{', "{{").replace('}', "}}")),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                write!(template, "{{{}}}", id.name).expect("a string takes it");
            }
            PatternElement::Placeable { expression } => {
                panic!("the words of the app cannot use {expression:?} inside a text")
            }
        }
    }
    if variables.is_empty() {
        format!("{template:?}").replace("{{", "{").replace("}}", "}")
    } else {
        format!("format!({template:?})")
    }
}

fn select(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    language: &str,
    variables: &Variables,
) -> String {
    let InlineExpression::FunctionReference { id, arguments } = selector else {
        panic!("the words of the app select with PLURAL() only, not with {selector:?}")
    };
    let [InlineExpression::VariableReference { id: counted }] = arguments.positional.as_slice() else {
        panic!("{} takes one variable", id.name)
    };
    assert_eq!(id.name, "PLURAL", "the words of the app select with PLURAL() only");
    let arms: Vec<String> = variants
        .iter()
        .map(|variant| {
            let VariantKey::Identifier { name } = variant.key else { panic!("a plural form is zero, one or other") };
            let category = match name {
                _ if variant.default => rest(variants),
                "zero" => "Plural::Zero".to_owned(),
                "one" => "Plural::One".to_owned(),
                other => panic!("`{other}` is not a plural form of this course's languages"),
            };
            format!("{category} => {}, ", expression(&variant.value, language, variables))
        })
        .collect();
    format!("match plural_category(Locale::{language}, {} as u64) {{ {}}}", counted.name, arms.concat())
}

/// The plural categories that only the default variant covers, as a pattern.
fn rest(variants: &[Variant<&str>]) -> String {
    let named = |category: &str| {
        variants.iter().any(|v| !v.default && matches!(v.key, VariantKey::Identifier { name } if name == category))
    };
    let left = [("zero", "Plural::Zero"), ("one", "Plural::One")]
        .into_iter()
        .filter(|(name, _)| !named(name))
        .map(|(_, pattern)| pattern);
    left.chain(["Plural::Other"]).collect::<Vec<_>>().join(" | ")
}
