//! `course build`: the compiled course, the security policy and the list of files, written into the built folder.
//!
//! Everything that can be wrong is looked at before the first file is written.

use crate::site::course::Course;
use crate::site::trouble::Trouble;
use crate::site::words::words;
use crate::site::{files, policy, worker};
use atslega::compile::{Colour, Proofs, render_problems};
use atslega::locale::{Locale, Words};
use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

/// Where the new content is put together before it takes the old one's place; hidden, so never listed or served.
const FRESH: &str = ".content-fresh";
/// Where the old content goes until the new one is in its place.
const STALE: &str = ".content-stale";

/// What `course build` is told.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The folder that Trunk has built
    #[arg(long, default_value = "dist")]
    pub(crate) site: PathBuf,
    /// The folder with the lessons
    #[arg(long, default_value = "content")]
    pub(crate) content: PathBuf,
}

/// What has become of a build.
enum Outcome {
    /// The site is ready; with the number of its files and their bytes.
    Written { files: usize, bytes: usize },
    /// The course has errors, and the site was left as it was.
    Refused(Course),
}

/// Builds the site and says what came of it.
pub(crate) fn run(options: &Options, lang: Locale) -> ExitCode {
    let words = words(lang);
    match build(&options.site, &options.content) {
        Ok(Outcome::Written { files, bytes }) => {
            println!("{}", summary(&words, &options.site, files, bytes));
            ExitCode::SUCCESS
        }
        Ok(Outcome::Refused(course)) => {
            let colour = if io::stderr().is_terminal() { Colour::Coloured } else { Colour::Plain };
            eprint!("{}", render_problems(&course.compiled.problems, &course.sources, lang, colour));
            eprintln!("{}", words.format("build-refused", &[]));
            ExitCode::FAILURE
        }
        Err(trouble) => {
            eprintln!("{}", trouble.explain(&words));
            ExitCode::FAILURE
        }
    }
}

/// Builds the site, or finds out why not.
fn build(site: &Path, content: &Path) -> Result<Outcome, Trouble> {
    let index = site.join("index.html");
    let worker_path = site.join(worker::WORKER);
    let page = fs::read_to_string(&index).map_err(Trouble::at_or(&index, Trouble::NoIndex(site.to_owned())))?;
    let template = fs::read_to_string(&worker_path);
    let template = template.map_err(Trouble::at_or(&worker_path, Trouble::NoWorker(site.to_owned())))?;
    let page = policy::secure(&page).map_err(|fault| Trouble::Policy(index.clone(), fault))?;
    let no_place = || Trouble::NoPlaceForList(worker_path.clone());
    worker::fill(&template, &[]).ok_or_else(no_place)?;
    let course = Course::read(content, Proofs::Made)?;
    if course.has_errors() {
        return Ok(Outcome::Refused(course));
    }

    replace_content(site, &course.compiled.files)?;
    replace_file(&index, &page)?;
    let listed = files::list(site)?;
    let filled = worker::fill(&template, &listed).ok_or_else(no_place)?;
    replace_file(&worker_path, &filled)?;
    Ok(Outcome::Written { files: listed.len(), bytes: listed.iter().map(|file| file.bytes).sum() })
}

/// Puts the course's files in the place of the old ones; nobody ever finds half of each.
fn replace_content(site: &Path, course: &BTreeMap<String, String>) -> Result<(), Trouble> {
    let [content, fresh, stale] = ["content", FRESH, STALE].map(|name| site.join(name));
    remove_folder(&fresh)?;
    remove_folder(&stale)?;
    for (path, text) in course {
        let path = fresh.join(path);
        let folder = path.parent().unwrap_or(&fresh);
        fs::create_dir_all(folder).map_err(Trouble::at(folder))?;
        fs::write(&path, text).map_err(Trouble::at(&path))?;
    }
    if content.exists() {
        fs::rename(&content, &stale).map_err(Trouble::at(&content))?;
    }
    fs::rename(&fresh, &content).map_err(Trouble::at(&content))?;
    remove_folder(&stale)
}

/// Removes a folder if it is there.
fn remove_folder(folder: &Path) -> Result<(), Trouble> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Trouble::System(folder.to_owned(), error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes a file beside its place and moves it there, so that a broken-off build leaves the old one whole.
fn replace_file(path: &Path, text: &str) -> Result<(), Trouble> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let fresh = path.with_file_name(format!(".{name}-fresh"));
    fs::write(&fresh, text).map_err(Trouble::at(&fresh))?;
    fs::rename(&fresh, path).map_err(Trouble::at(path))
}

/// The last line of a build.
fn summary(words: &Words, site: &Path, files: usize, bytes: usize) -> String {
    let values = [
        ("path", site.display().to_string().into()),
        ("files", files.into()),
        ("kilobytes", bytes.div_ceil(1000).into()),
    ];
    words.format("build-done", &values)
}
