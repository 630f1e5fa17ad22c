//! The command line: what was asked for.

use crate::problem::{Outcome, Problem};
use crate::profile::Profile;
use crate::serve::Wishes;
use crate::stage::{self, Stage};

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
The project's own commands. Each installs what it needs, into a cache folder of its own.

  cargo xtask serve [--port N] [--release]
      Builds the course and serves it on http://127.0.0.1:8080. The page follows every change in content/ and src/.
      With --release it serves the program as learners get it, which takes longer to build.

  cargo xtask test [stage …]
      Runs every test there is, or only the named stages:
      fmt, clippy, clippy-wasm, docs, native, build, check, browser.

  cargo xtask build
      Builds the folder dist/, which goes onto any web server.

  cargo xtask bench [argument …]
      Measures how quickly a learner gets to the first question.

  cargo xtask screenshots [argument …]
      Takes a picture of every page.

  cargo xtask tools
      Only installs the tools, and prints where each one is.";

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// Print the usage.
    Help,
    /// Install the tools and print where they are.
    Tools,
    /// Serve the course.
    Serve(Wishes),
    /// Build `dist/`.
    Build,
    /// Run these stages of the tests.
    Test(Vec<Stage>),
    /// Measure, with these arguments.
    Bench(Vec<String>),
    /// Take pictures, with these arguments.
    Screenshots(Vec<String>),
}

/// Reads the command line.
pub(crate) fn parse(arguments: &[String]) -> Outcome<Request> {
    let Some((command, rest)) = arguments.split_first() else {
        return Ok(Request::Help);
    };
    match command.as_str() {
        "help" | "--help" | "-h" => Ok(Request::Help),
        "serve" => wishes(rest).map(Request::Serve),
        "test" => stage::choose(rest).map(Request::Test),
        "bench" => Ok(Request::Bench(rest.to_vec())),
        "screenshots" => Ok(Request::Screenshots(rest.to_vec())),
        "build" => alone(command, rest).map(|()| Request::Build),
        "tools" => alone(command, rest).map(|()| Request::Tools),
        unknown => Err(Problem::new(format!("There is no command \"{unknown}\".")).remedy("cargo xtask help")),
    }
}

/// Reads the options of `serve`.
fn wishes(options: &[String]) -> Outcome<Wishes> {
    let mut wishes = Wishes { port: None, profile: Profile::Development };
    let mut options = options.iter().map(String::as_str);
    while let Some(option) = options.next() {
        let value = option.strip_prefix("--port=");
        match (option, value) {
            ("--release", _) => wishes.profile = Profile::Release,
            ("--port", _) => wishes.port = Some(port(options.next().unwrap_or_default())?),
            (_, Some(value)) => wishes.port = Some(port(value)?),
            (unknown, None) => return Err(unexpected("serve", unknown)),
        }
    }
    Ok(wishes)
}

/// Reads a port. Port 0 would mean any, and then no address could be printed.
fn port(text: &str) -> Outcome<u16> {
    text.parse().ok().filter(|port| *port > 0).ok_or_else(|| {
        Problem::new(format!("\"{text}\" is no port."))
            .remedy("give a number from 1 to 65535: cargo xtask serve --port 8081")
    })
}

/// Makes sure that a command without arguments got none.
fn alone(command: &str, rest: &[String]) -> Outcome {
    rest.first().map_or(Ok(()), |argument| Err(unexpected(command, argument)))
}

/// The problem of an argument that a command does not know.
fn unexpected(command: &str, argument: &str) -> Problem {
    Problem::new(format!("The command {command} does not know \"{argument}\".")).remedy("cargo xtask help")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What this command line asks for.
    fn request(line: &str) -> Outcome<Request> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn without_a_command_the_usage_is_printed() {
        assert_eq!(request(""), Ok(Request::Help));
    }

    #[test]
    fn serve_takes_a_port_in_either_spelling_and_a_profile() {
        let wishes = |port, profile| Ok(Request::Serve(Wishes { port, profile }));
        assert_eq!(request("serve"), wishes(None, Profile::Development));
        assert_eq!(request("serve --port 9000"), wishes(Some(9000), Profile::Development));
        assert_eq!(request("serve --release --port=9000"), wishes(Some(9000), Profile::Release));
    }

    #[test]
    fn a_port_that_is_none_is_refused() {
        for line in ["serve --port", "serve --port 0", "serve --port 70000", "serve --port=web"] {
            assert!(request(line).is_err(), "{line}");
        }
    }

    #[test]
    fn arguments_of_a_script_are_passed_on() {
        assert_eq!(request("bench --slow 3"), Ok(Request::Bench(vec!["--slow".to_owned(), "3".to_owned()])));
    }

    #[test]
    fn an_unknown_command_or_argument_is_refused() {
        for line in ["sevre", "build now", "tools --all", "serve now"] {
            assert!(request(line).is_err(), "{line}");
        }
    }

    #[test]
    fn the_usage_names_every_stage() {
        for stage in Stage::ALL {
            assert!(USAGE.contains(stage.name()), "{}", stage.name());
        }
    }
}
