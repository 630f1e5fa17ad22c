//! Turns the words of the app into typed methods, and refuses words that differ between the languages.
//!
//! For each message of `locales/<lang>/app.ftl` a method of `Messages` is written to `messages.rs`, and for each of
//! `sandbox.ftl` a method of `DeskWords` to `desk_words.rs`, with an argument for each variable, in the order of the
//! alphabet: a count (`usize`) where the message selects a plural form with it, anything that can be shown otherwise.
//! The methods of `Messages` have their words in them (`compiled`), those of `DeskWords` know in which row of a table they
//! stand (`rows`).
//! `sandbox_format.rs` holds the fingerprint of the sandbox's sources, by which packed scenarios are known.
//! Every `.ftl` file must define the same messages, attributes and variables in both languages.

mod compiled;
mod fingerprint;
mod method;
mod rows;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The languages of the course, Latvian first.
const LANGUAGES: [&str; 2] = ["lv", "en"];

/// Writes the code for the messages of a file in both languages.
type Writer = fn(&[Messages<'_>; 2]) -> String;

/// The files that are compiled in, each with who writes its methods and the file that these are written to.
const COMPILED: [(&str, Writer, &str); 2] =
    [("app.ftl", compiled::write, "messages.rs"), ("sandbox.ftl", rows::write, "desk_words.rs")];

/// The variables of a message, each with whether it selects a plural form.
type Variables = BTreeMap<String, bool>;

/// The messages of one language by name (`id` or `id.attribute`).
type Messages<'text> = BTreeMap<String, Pattern<&'text str>>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/sandbox");
    let project = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = project.join("locales");
    for file in file_names(&root.join("lv")).union(&file_names(&root.join("en"))) {
        refuse_differences(&root, file);
    }
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    for (file, write, target) in COMPILED {
        let texts = LANGUAGES.map(|language| read(&root.join(language).join(file)));
        let messages = [0, 1].map(|at| collect(&parse(&texts[at], &root.join(LANGUAGES[at]).join(file))));
        fs::write(out.join(target), write(&messages)).expect("the output folder can be written");
    }
    let format = fingerprint::of_folder(&project.join("src/sandbox"));
    let format = format!(
        "/// What packer and unpacker must agree on: the sandbox's sources.\nconst FORMAT: &str = \"{format}\";\n"
    );
    fs::write(out.join("sandbox_format.rs"), format).expect("the output folder can be written");
}

fn file_names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|kind| kind == "ftl"))
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parse<'text>(text: &'text str, path: &Path) -> Resource<&'text str> {
    parser::parse(text).unwrap_or_else(|(_, errors)| {
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let places: Vec<String> = errors
            .iter()
            .map(|error| format!("{}:{}: {}", path.display(), line(error.pos.start), error.kind))
            .collect();
        panic!("{}", places.join("\n"))
    })
}

fn collect<'text>(resource: &Resource<&'text str>) -> Messages<'text> {
    let mut found = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(pattern) = &message.value {
            let twice = found.insert(id.to_owned(), pattern.clone());
            assert!(twice.is_none(), "`{id}` is there twice");
        }
        for attribute in &message.attributes {
            found.insert(format!("{id}.{}", attribute.id.name), attribute.value.clone());
        }
    }
    found
}

fn refuse_differences(root: &Path, file: &str) {
    let [lv, en] = LANGUAGES.map(|language| {
        let path = root.join(language).join(file);
        let text = read(&path);
        let messages = collect(&parse(&text, &path));
        let names = |pattern| variables(pattern).into_keys().collect::<BTreeSet<_>>();
        messages.iter().map(|(id, pattern)| (id.clone(), names(pattern))).collect::<BTreeMap<_, _>>()
    });
    let ids: BTreeSet<&String> = lv.keys().chain(en.keys()).collect();
    let differences: Vec<String> = ids
        .into_iter()
        .filter(|id| lv.get(*id) != en.get(*id))
        .map(|id| format!("`{id}`: lv has {:?}, en has {:?}", lv.get(id), en.get(id)))
        .collect();
    assert!(differences.is_empty(), "locales/*/{file}: the languages differ:\n{}", differences.join("\n"));
}

/// The variables of a message in both languages; one counts if it does so in either.
fn variables_of_both(lv: &Pattern<&str>, en: &Pattern<&str>) -> Variables {
    let mut found = variables(lv);
    for (name, counts) in variables(en) {
        *found.entry(name).or_default() |= counts;
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> Variables {
    let mut found = Variables::new();
    variables_of_pattern(pattern, &mut found);
    found
}

fn variables_of_pattern(pattern: &Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables_of_expression(expression, found);
        }
    }
}

fn variables_of_expression(expression: &Expression<&str>, found: &mut Variables) {
    match expression {
        Expression::Inline(inline) => variables_of_inline(inline, found),
        Expression::Select { selector, variants } => {
            variables_of_inline(selector, found);
            for variant in variants {
                variables_of_pattern(&variant.value, found);
            }
        }
    }
}

fn variables_of_inline(inline: &InlineExpression<&str>, found: &mut Variables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.entry(id.name.to_owned()).or_default();
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    found.insert(id.name.to_owned(), true);
                }
            }
        }
        InlineExpression::Placeable { expression } => variables_of_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
