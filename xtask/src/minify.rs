//! Scripts and styles made smaller for learners, by esbuild.
//!
//! It works on a bundled site, before the course is put into it: the list of files and the security policy are written
//! from what stands there then. The service worker is left alone, because it has a place for that list in a comment.

use std::fs;
use std::path::{Path, PathBuf};

use crate::equipment::{Equipment, Need};
use crate::problem::{Outcome, Problem};
use crate::process::{Shown, Step};
use crate::project::Project;

/// The script that keeps its comments.
const SERVICE_WORKER: &str = "sw.js";

/// Makes the scripts and the styles of a site smaller; without esbuild they stay as they are.
pub(crate) fn site(project: &Project, equipment: &Equipment, site: &Path) -> Outcome {
    let Some(esbuild) = equipment.program(Need::Esbuild) else {
        return Ok(());
    };
    let esbuild = Esbuild { project, equipment, program: esbuild };
    let outdir = format!("--outdir={}", site.display());
    esbuild.run("scripts", &files(site, "js")?, &["--format=esm", &outdir])?;
    esbuild.run("styles", &files(site, "css")?, &[&outdir])?;
    let index = site.join("index.html");
    let page = read(&index)?;
    let style = esbuild.style(&styles(&page).concat())?;
    write(&index, &tidy(&with_style(&page, &style)))
}

/// The files of a kind in the top folder of a site.
fn files(site: &Path, kind: &str) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(site).map_err(|error| Problem::file("read", site, &error))?;
    let is_meant = |path: &PathBuf| {
        path.extension().is_some_and(|its| its == kind) && path.file_name().is_some_and(|name| name != SERVICE_WORKER)
    };
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(is_meant).collect();
    files.sort();
    Ok(files)
}

/// esbuild, ready to be run.
struct Esbuild<'a> {
    /// The repository.
    project: &'a Project,
    /// The tools.
    equipment: &'a Equipment,
    /// The program.
    program: &'a Path,
}

impl Esbuild<'_> {
    /// Makes files smaller.
    fn run(&self, what: &str, files: &[PathBuf], arguments: &[&str]) -> Outcome {
        let mut command = self.equipment.command(self.program, self.project.root());
        command.args(["--minify", "--allow-overwrite", "--log-level=warning"]).args(arguments).args(files);
        let doing = format!("Making the {what} smaller");
        let step = Step { doing: &doing, takes: "a second", log: "esbuild", shown: Shown::Findings };
        step.run(&self.project.logs(), command)
    }

    /// A style made smaller. It is passed through a file, because the output of a step goes to the log.
    fn style(&self, css: &str) -> Outcome<String> {
        let file = self.project.logs().join("style.css");
        write(&file, css)?;
        self.run("style", std::slice::from_ref(&file), &[&format!("--outfile={}", file.display())])?;
        read(&file)
    }
}

/// Where a page's inline styles begin and end.
const STYLE: (&str, &str) = ("<style>", "</style>");

/// The texts of a page's inline styles.
fn styles(page: &str) -> Vec<&str> {
    page.split(STYLE.0).skip(1).filter_map(|rest| rest.split(STYLE.1).next()).collect()
}

/// The page with one style in the place of the first of its styles, if it has any.
fn with_style(page: &str, style: &str) -> String {
    let Some((before, rest)) = page.split_once(STYLE.0) else {
        return page.to_owned();
    };
    let after: String =
        rest.split(STYLE.0).filter_map(|part| part.split_once(STYLE.1)).map(|(_, after)| after).collect();
    [before, STYLE.0, style.trim_end(), STYLE.1, &after].concat()
}

/// The page without comments, indentation and empty lines. It has no preformatted text.
fn tidy(page: &str) -> String {
    let mut parts = page.split("<!--");
    let first = parts.next().unwrap_or_default();
    let others = parts.filter_map(|part| part.split_once("-->")).map(|(_, after)| after);
    let bare: String = std::iter::once(first).chain(others).collect();
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

/// Reads a text.
fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error))
}

/// Writes a text.
fn write(path: &Path, text: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| Problem::file("create the folder", folder, &error))?;
    fs::write(path, text).map_err(|error| Problem::file("write", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_styles_become_one_in_the_place_of_the_first() {
        let page = "<head><style>a{}</style>\n<style>b{}</style><link></head>";
        assert_eq!(styles(page), ["a{}", "b{}"]);
        assert_eq!(with_style(page, "c{}\n"), "<head><style>c{}</style>\n<link></head>");
    }

    #[test]
    fn a_page_without_a_style_gets_none() {
        assert_eq!(with_style("<p>", ""), "<p>");
    }

    #[test]
    fn comments_and_indentation_go_and_the_words_stay() {
        assert_eq!(tidy("<p>\n  one <!-- two\n --> three\n\n</p><!-- four -->\n"), "<p>\none  three\n</p>\n");
    }
}
