//! `course new lesson module/slug`: the skeleton of a lesson in both languages, and its name in `course.toml`.

use crate::content_folder;
use crate::site::course::today;
use crate::site::trouble::Trouble;
use crate::site::words::words;
use atslega::compile::{NoNewLesson, new_lesson};
use atslega::course::Date;
use atslega::locale::Locale;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What `course new` is told.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

/// What to begin.
#[derive(clap::Subcommand, Debug)]
enum What {
    /// Begin a lesson in both languages
    Lesson {
        /// The module and the lesson's name, such as tris-soli/ievads
        name: String,
        /// The folder with the lessons
        #[arg(long, default_value = "content")]
        content: PathBuf,
        /// The day of the first check, as YYYY-MM-DD; today if not given
        #[arg(long)]
        today: Option<Date>,
    },
}

/// Why nothing was begun.
enum Refusal {
    /// The course as it stands does not allow it.
    Course(NoNewLesson),
    /// The system refused to read or write.
    System(Trouble),
}

/// Begins what was asked for and names the files that were written.
pub(crate) fn run(options: &Options, lang: Locale) -> ExitCode {
    let What::Lesson { name, content, today: day } = &options.what;
    match lesson(content, name, day.unwrap_or_else(today)) {
        Ok(written) => {
            print!("{}", written.explain(lang));
            ExitCode::SUCCESS
        }
        Err(Refusal::Course(reason)) => {
            eprintln!("{}", reason.explain(lang));
            ExitCode::FAILURE
        }
        Err(Refusal::System(trouble)) => {
            eprintln!("{}", trouble.explain(&words(lang)));
            ExitCode::from(2)
        }
    }
}

fn lesson(content: &Path, name: &str, day: Date) -> Result<atslega::compile::NewLesson, Refusal> {
    let sources = content_folder::read(content).map_err(|unreadable| Refusal::System(unreadable.into()))?;
    let lesson = new_lesson(&sources, name, day).map_err(Refusal::Course)?;
    for (path, text) in &lesson.files {
        let path = content.join(path);
        let folder = path.parent().unwrap_or(content);
        fs::create_dir_all(folder).map_err(|error| Refusal::System(Trouble::System(folder.to_owned(), error)))?;
        fs::write(&path, text).map_err(|error| Refusal::System(Trouble::System(path.clone(), error)))?;
    }
    Ok(lesson)
}
