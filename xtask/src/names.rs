//! The names by which a program and its glue know each other, made short for learners.
//!
//! wasm-bindgen gives every function of the browser that the program calls a name with a hash in it, which no compression
//! makes smaller, and it stands in both files. wasm-opt makes the names in the program short and prints which became
//! which; here the glue follows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::equipment::{Equipment, Need};
use crate::problem::{Outcome, Problem};
use crate::project::Project;

/// What the name of a program's file ends in; that of its glue is the same without.
const PROGRAM: &str = "_bg.wasm";

/// What wasm-opt does. A second round over what Trunk had it do costs seconds and is worth a hundredth; the sections say
/// what made the program and what it needs, and no browser reads them. The lowest memory is the end of Rust's stack, which
/// no sound program reaches, so no address there is ever meant. `-Oz` and more inlining give fewer bytes, which compress
/// to more.
const ARGUMENTS: [&str; 6] = [
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=20",
    "-Os",
    "--minify-imports-and-exports-and-modules",
    "--strip-producers",
    "--strip-target-features",
];

/// Shortens the names of every program of a site; without wasm-opt they stay as they are.
pub(crate) fn shorten(project: &Project, equipment: &Equipment, site: &Path) -> Outcome {
    let Some(wasm_opt) = equipment.program(Need::WasmOpt) else {
        return Ok(());
    };
    println!("→ Making the names between scripts and programs short (some seconds)");
    let entries = fs::read_dir(site).map_err(|error| Problem::file("read", site, &error))?;
    for program in entries.flatten().map(|entry| entry.path()) {
        let Some(stem) = program.file_name().and_then(|name| name.to_str()?.strip_suffix(PROGRAM)) else {
            continue;
        };
        let glue = site.join(format!("{stem}.js"));
        let text = fs::read_to_string(&glue).map_err(|error| Problem::file("read", &glue, &error))?;
        let mut command = equipment.command(wasm_opt, project.root());
        command.args(ARGUMENTS).arg(&program).arg("-o").arg(&program);
        let renamed = crate::process::output(command).ok_or_else(|| {
            Problem::new("wasm-opt could not make the names of the program short.").remedy(format!(
                "wasm-opt {} {} -o a.wasm",
                ARGUMENTS.join(" "),
                program.display()
            ))
        })?;
        let text = Names::printed(&renamed).applied(&text);
        fs::write(&glue, text).map_err(|error| Problem::file("write", &glue, &error))?;
    }
    Ok(())
}

/// Which name became which.
#[derive(Debug, Default, PartialEq, Eq)]
struct Names<'a> {
    /// The modules that the program takes functions from. wasm-opt calls them all `a`.
    modules: Vec<&'a str>,
    /// What the program takes.
    imports: BTreeMap<&'a str, &'a str>,
    /// What the program gives.
    exports: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    /// Reads what wasm-opt prints: a line for each name, with the module before an import.
    fn printed(text: &'a str) -> Self {
        let mut names = Self::default();
        for line in text.lines() {
            let quoted: Vec<_> = line.split('"').skip(1).step_by(2).collect();
            match quoted[..] {
                [module, old, new] => {
                    names.modules.push(module);
                    names.imports.insert(old, new);
                }
                [old, new] => drop(names.exports.insert(old, new)),
                _ => {}
            }
        }
        names
    }

    /// The glue with the new names: an import is a key of an object, an export a part of `wasm`.
    fn applied(&self, glue: &str) -> String {
        let mut text = String::with_capacity(glue.len());
        let mut rest = glue;
        while let Some(start) = rest.find(is_of_name) {
            let (before, from_here) = rest.split_at(start);
            let end = from_here.find(|character| !is_of_name(character)).unwrap_or(from_here.len());
            let (name, after) = from_here.split_at(end);
            text.push_str(before);
            let names = if after.starts_with(':') { Some(&self.imports) } else { None };
            let names = if text.ends_with("wasm.") { Some(&self.exports) } else { names };
            text.push_str(names.and_then(|names| names.get(name)).unwrap_or(&name));
            rest = after;
        }
        text.push_str(rest);
        match self.modules.first() {
            Some(module) => text.replace(&format!("\"{module}\":"), "\"a\":"),
            None => text,
        }
    }
}

/// Whether a name in JavaScript may hold this character.
fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What wasm-opt prints.
    const PRINTED: &str = r#"{
 "imports": [
  ["./app_bg.js", "__wbg_close_4c46", "$"],
  ["./app_bg.js", "__wbg_close_4c46f", "b"]
 ],
"exports": [
  ["memory", "c"],
  ["__wbindgen_free", "d"]
 ]
}"#;

    #[test]
    fn imports_and_exports_are_told_apart() {
        let names = Names::printed(PRINTED);
        assert_eq!(names.modules.first(), Some(&"./app_bg.js"));
        assert_eq!(names.imports.get("__wbg_close_4c46f"), Some(&"b"));
        assert_eq!(names.exports.len(), 2);
    }

    #[test]
    fn the_glue_follows_and_keeps_every_other_word() {
        let glue = r#"{ "./app_bg.js": { __wbg_close_4c46f: function(memory) { wasm.__wbindgen_free(memory.memory); },
            __wbg_close_4c46: 1 } }; wasm.memory.buffer"#;
        let short = r#"{ "a": { b: function(memory) { wasm.d(memory.memory); },
            $: 1 } }; wasm.c.buffer"#;
        assert_eq!(Names::printed(PRINTED).applied(glue), short);
    }

    #[test]
    fn without_new_names_the_glue_stays() {
        assert_eq!(Names::default().applied("wasm.memory, { a: b }"), "wasm.memory, { a: b }");
    }
}
