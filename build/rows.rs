//! Methods that know in which row of a table their words stand, for a program that fetches the table of one language.
//!
//! A row is a line of plain text; `{0}`, `{1}` … stand for the message's variables in the order of the alphabet. A message
//! that counts has three rows, one for each plural category.

use crate::{Messages, Variables, fingerprint, method, variables_of_both};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::fmt::Write as _;

/// What the messages begin with that are not needed at once, but for the X-ray, for „Kāpēc?”, and for looking back.
const LATER: [&str; 11] =
    ["why", "element", "message", "detail", "protocol", "note", "formula", "code", "xray", "source", "debrief"];

/// The plural categories in the order of their rows.
const CATEGORIES: [&str; 3] = ["zero", "one", "other"];

/// The methods of `DeskWords`, the tables of both languages, and the fingerprint that table and methods share.
pub(crate) fn write(messages: &[Messages<'_>; 2]) -> String {
    let (mut code, mut known) = (String::new(), String::new());
    let mut tables = [Vec::new(), Vec::new()];
    let is_later = |id: &str| id.split('-').next().is_some_and(|begins| LATER.contains(&begins));
    let (later, soon): (Vec<_>, Vec<_>) = messages[0].iter().partition(|(id, _)| is_later(id));
    let first_later = later.first().map(|(id, _)| (*id).clone());
    let mut begins_later = 0;
    for (id, lv) in soon.into_iter().chain(later) {
        if first_later.as_ref() == Some(id) {
            begins_later = tables[0].len();
        }
        let en = &messages[1][id];
        let variables = variables_of_both(lv, en);
        let counts = variables.values().any(|counts| *counts);
        let row = tables[0].len();
        for (table, pattern) in tables.iter_mut().zip([lv, en]) {
            let categories = if counts { &CATEGORIES[..] } else { &["other"] };
            table.extend(categories.iter().map(|category| text(form(pattern, category), &variables)));
        }
        let values: Vec<_> =
            variables.iter().map(|(name, counts)| [if *counts { "&" } else { "" }, name].concat()).collect();
        let values = values.join(", ");
        let body = match (variables.is_empty(), counts) {
            (true, _) => format!("self.text({row})"),
            (false, false) => format!("self.filled({row}, &[{values}])"),
            (false, true) => format!("self.counted({row}, n, &[{values}])"),
        };
        writeln!(code, "{} {{\n        {body}\n    }}", method::signature(id, &variables)).expect("a string takes it");
        writeln!(known, "{id} {variables:?}").expect("a string takes it");
    }
    let [lv, en] = tables;
    let rows = lv.len();
    format!(
        "impl DeskWords {{\n{code}}}\n\n/// The rows in Latvian and in English.\n#[cfg(not(target_arch = \"wasm32\"))]\n\
         static ROWS: [&[&str]; 2] = [\n    &{lv:#?},\n    &{en:#?},\n];\n\n\
         /// What rows and methods must agree on: which messages there are, and with which variables.\n\
         const FINGERPRINT: &str = \"{}\";\n/// How many rows the messages take.\n\
         const MESSAGES: usize = {rows};\n/// The first row of the words that are fetched later.\n\
         const LATER: usize = {begins_later};\n{}",
        fingerprint::of(&known),
        method::finder("DeskWords", messages)
    )
}

/// The pattern of a plural category; a message that does not select has one for all.
fn form<'p, 'text>(pattern: &'p Pattern<&'text str>, category: &str) -> &'p Pattern<&'text str> {
    let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    else {
        return pattern;
    };
    let InlineExpression::FunctionReference { id, .. } = selector else {
        panic!("the words of the desk select with PLURAL() only, not with {selector:?}")
    };
    assert_eq!(id.name, "PLURAL", "the words of the desk select with PLURAL() only");
    let is_meant =
        |variant: &&Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if name == category);
    let otherwise = || variants.iter().find(|variant| variant.default);
    &variants.iter().find(is_meant).or_else(otherwise).expect("Fluent asks for a default").value
}

/// A pattern as a row.
fn text(pattern: &Pattern<&str>, variables: &Variables) -> String {
    let mut row = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                assert!(!value.contains(['{', '}', '\n']), "`{value}`: a row is one line without braces");
                row.push_str(value);
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let place = variables.keys().position(|name| name == id.name).expect("it is one of the variables");
                write!(row, "{{{place}}}").expect("a string takes it");
            }
            PatternElement::Placeable { expression } => {
                panic!("the words of the desk cannot use {expression:?} inside a text")
            }
        }
    }
    row
}
