//! The trainer's command: check, solve, begin, serve and build a course.
//!
//! Each command has its own file; this one only reads the command line. In WebAssembly there is no command.

#[cfg(not(target_arch = "wasm32"))]
mod build;
#[cfg(not(target_arch = "wasm32"))]
mod check;
#[cfg(not(target_arch = "wasm32"))]
mod content_folder;
#[cfg(not(target_arch = "wasm32"))]
mod new;
#[cfg(not(target_arch = "wasm32"))]
mod say;
#[cfg(not(target_arch = "wasm32"))]
mod serve;
#[cfg(not(target_arch = "wasm32"))]
mod site;
#[cfg(not(target_arch = "wasm32"))]
mod solve;

#[cfg(not(target_arch = "wasm32"))]
mod command {
    //! The command line.

    use crate::{build, check, new, serve, solve};
    use atslega::locale::Locale;
    use clap::{Parser, Subcommand};
    use std::process::ExitCode;

    /// The trainer's command for the Atslēga course
    #[derive(Parser)]
    #[command(version)]
    struct Line {
        /// The language of the messages, lv or en; if not given, what LANG says, and Latvian otherwise
        #[arg(long, global = true, value_parser = locale)]
        lang: Option<Locale>,
        #[command(subcommand)]
        command: Command,
    }

    /// What to do.
    #[derive(Subcommand)]
    enum Command {
        /// Name everything in the course that needs mending
        Check(check::Options),
        /// Show the ways through the scenarios of the sandbox
        Solve(solve::Options),
        /// Begin a lesson
        New(new::Options),
        /// Show the course in a browser and follow every saved change
        Serve(serve::Options),
        /// Put the course into the built folder, ready for a web server
        Build(build::Options),
    }

    /// Reads a language's code.
    fn locale(code: &str) -> Result<Locale, String> {
        Locale::from_code(code).ok_or_else(|| "lv, en".to_owned())
    }

    /// The language of the system, if it is one of ours.
    fn system_locale() -> Locale {
        let english = std::env::var("LANG").is_ok_and(|lang| lang.starts_with(Locale::En.code()));
        if english { Locale::En } else { Locale::Lv }
    }

    /// Does what the command line says.
    pub(crate) fn run() -> ExitCode {
        let line = Line::parse();
        let lang = line.lang.unwrap_or_else(system_locale);
        match line.command {
            Command::Check(options) => check::run(&options, lang),
            Command::Solve(options) => solve::run(&options, lang),
            Command::New(options) => new::run(&options, lang),
            Command::Serve(options) => serve::run(&options, lang),
            Command::Build(options) => build::run(&options, lang),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
