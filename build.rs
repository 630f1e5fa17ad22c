//! Turns the words of the app into typed methods, and refuses words that differ between the languages.
//!
//! For each message of `locales/lv/app.ftl` a method of `Words` is written to `messages.rs`, with an argument for each
//! variable. Every `.ftl` file must define the same messages, attributes and variables in both languages.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// A message or attribute, by name, with its Latvian words and the variables it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("locales");
    for file in file_names(&root.join("lv")).union(&file_names(&root.join("en"))) {
        let (lv, en) = (messages(&root.join("lv").join(file)), messages(&root.join("en").join(file)));
        refuse_differences(file, &lv, &en);
    }
    let code = methods(&messages(&root.join("lv/app.ftl")));
    let target = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("messages.rs");
    fs::write(target, code).expect("the output folder can be written");
}

fn file_names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).filter(|name| name.ends_with(".ftl")).collect()
}

fn messages(path: &Path) -> Messages {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
        let places: Vec<String> = errors
            .iter()
            .map(|error| format!("{}:{}: {}", path.display(), text[..error.pos.start].lines().count(), error.kind))
            .collect();
        panic!("{}", places.join("\n"))
    });
    collect(&resource)
}

fn collect(resource: &Resource<&str>) -> Messages {
    let mut found = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        if let Some(pattern) = &message.value {
            found.insert(id.clone(), variables(pattern));
        }
        for attribute in &message.attributes {
            found.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    variables_of_pattern(pattern, &mut names);
    names
}

fn variables_of_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables_of_expression(expression, names);
        }
    }
}

fn variables_of_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => variables_of_inline(inline, names),
        Expression::Select { selector, variants } => {
            variables_of_inline(selector, names);
            variants.iter().for_each(|variant| variables_of_pattern(&variant.value, names));
        }
    }
}

fn variables_of_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variables_of_inline(argument, names));
        }
        InlineExpression::Placeable { expression } => variables_of_expression(expression, names),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn refuse_differences(file: &str, lv: &Messages, en: &Messages) {
    let ids: BTreeSet<&String> = lv.keys().chain(en.keys()).collect();
    let differences: Vec<String> = ids
        .into_iter()
        .filter(|id| lv.get(*id) != en.get(*id))
        .map(|id| format!("`{id}`: lv has {:?}, en has {:?}", lv.get(id), en.get(id)))
        .collect();
    assert!(differences.is_empty(), "locales/*/{file}: the languages differ:\n{}", differences.join("\n"));
}

fn methods(messages: &Messages) -> String {
    let mut code = String::from("impl Words {\n");
    for (id, variables) in messages {
        let name = id.replace(['-', '.'], "_");
        let arguments: String =
            variables.iter().fold(String::new(), |text, name| text + &format!(", {name}: impl Into<FluentValue<'a>>"));
        let lifetime = if variables.is_empty() { "" } else { "<'a>" };
        let values: Vec<String> = variables.iter().map(|name| format!("({name:?}, {name}.into())")).collect();
        let values = values.join(", ");
        writeln!(code, "    /// The words of `{id}`.").expect("a string takes it");
        writeln!(code, "    pub fn {name}{lifetime}(&self{arguments}) -> String {{").expect("a string takes it");
        writeln!(code, "        self.format({id:?}, &[{values}])\n    }}").expect("a string takes it");
    }
    code + "}\n"
}
