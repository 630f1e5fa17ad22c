//! Turns the words of the app into typed methods, and refuses words that differ between the languages.
//!
//! For each message of `locales/<lang>/app.ftl` a method of `Messages` is written to `messages.rs`, and for each of
//! `sandbox.ftl` a method of `DeskWords` to `desk_words.rs`, with an argument for each variable, in the order of the
//! alphabet: a count (`usize`) where the message selects a plural form with it, anything that can be shown otherwise.
//! Every `.ftl` file must define the same messages, attributes and variables in both languages.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The languages of the course, Latvian first.
const LANGUAGES: [&str; 2] = ["lv", "en"];

/// The files that are compiled in, each with the type that has their methods and the file that these are written to.
const COMPILED: [(&str, &str, &str); 2] =
    [("app.ftl", "Messages", "messages.rs"), ("sandbox.ftl", "DeskWords", "desk_words.rs")];

/// The variables of a message, each with whether it selects a plural form.
type Variables = BTreeMap<String, bool>;

/// The messages of one language by name (`id` or `id.attribute`).
type Messages<'text> = BTreeMap<String, Pattern<&'text str>>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("locales");
    for file in file_names(&root.join("lv")).union(&file_names(&root.join("en"))) {
        refuse_differences(&root, file);
    }
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    for (file, name, target) in COMPILED {
        let texts = LANGUAGES.map(|language| read(&root.join(language).join(file)));
        let messages = [0, 1].map(|at| collect(&parse(&texts[at], &root.join(LANGUAGES[at]).join(file))));
        fs::write(out.join(target), methods(name, &messages)).expect("the output folder can be written");
    }
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

/// The methods of a type, and a function that finds one by name for the test that compares them with Fluent's own.
fn methods(type_name: &str, messages: &[Messages<'_>; 2]) -> String {
    let mut code = format!(
        "#[allow(clippy::match_same_arms, reason = \"some words are the same in both languages\")]\nimpl {type_name} {{\n",
    );
    let mut finder = String::new();
    let (mut names, mut counting) = (BTreeSet::new(), Vec::new());
    for (id, lv) in &messages[0] {
        let en = &messages[1][id];
        let mut variables = variables(lv);
        for (name, counts) in self::variables(en) {
            *variables.entry(name).or_default() |= counts;
        }
        method(&mut code, id, lv, en, &variables);
        if variables.values().any(|counts| *counts) {
            assert!(variables["n"], "a plural form is selected with $n");
            counting.push(id.clone());
        }
        names.extend(variables.keys().cloned());
        let values = variables.values().map(|counts| if *counts { "n" } else { "&text" });
        let values = values.collect::<Vec<_>>().join(", ");
        writeln!(finder, "            {id:?} => self.{}({values}).to_string(),", method_name(id))
            .expect("a string takes it");
    }
    format!(
        "{code}}}\n\n#[cfg(test)]\n#[allow(clippy::pedantic, reason = \"generated for a test\")]\nimpl {type_name} {{\n    fn by_name(self, id: &str, text: &str, n: usize) -> Option<String> {{\n        \
         Some(match id {{\n{finder}            _ => return None,\n        }})\n    }}\n    \
         const NAMES: &[&str] = &{:?};\n    const VARIABLES: &[&str] = &{names:?};\n    const COUNTS: &[&str] = &{counting:?};\n}}\n",
        messages[0].keys().collect::<Vec<_>>(),
    )
    // A set prints in braces where a slice needs brackets.
    .replace(&format!("{names:?}"), &format!("{:?}", names.iter().collect::<Vec<_>>()))
}

fn method_name(id: &str) -> String {
    id.replace(['-', '.'], "_")
}

fn method(code: &mut String, id: &str, lv: &Pattern<&str>, en: &Pattern<&str>, variables: &Variables) {
    let arguments = variables
        .iter()
        .map(|(name, counts)| [", ", name, if *counts { ": usize" } else { ": &dyn Display" }].concat());
    let arguments: String = arguments.collect();
    let returned = if variables.is_empty() { "&'static str" } else { "String" };
    let (lv, en) = (expression(lv, "Lv", variables), expression(en, "En", variables));
    writeln!(
        code,
        "    /// The words of `{id}`.\n    pub fn {name}(self{arguments}) -> {returned} {{\n        \
         match self.locale {{\n            Locale::Lv => {lv},\n            Locale::En => {en},\n        }}\n    }}",
        name = method_name(id),
    )
    .expect("a string takes it");
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
