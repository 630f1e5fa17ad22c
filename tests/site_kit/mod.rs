//! A built folder and a small course in a temporary folder, the `course` program, and a browser that is only TCP.

#![allow(dead_code, reason = "each test file uses its own part of the kit")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The page of the built folder.
pub(crate) const INDEX: &str = "<!doctype html><html lang=lv><head><meta charset=utf-8>\
    <meta http-equiv=Content-Security-Policy content=\"default-src 'self'\"><title>A</title>\
    <style>body{}</style></head><body><main></main><script type=module src=boot.js></script></body></html>";

/// A test that waits for what never comes fails instead of standing still.
const PATIENCE: Duration = Duration::from_secs(20);

/// A site and a course, removed at the end.
pub(crate) struct Desk {
    root: PathBuf,
}

impl Desk {
    /// A fresh built folder and a fresh course; the name keeps tests apart that run at the same time.
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let desk = Self { root };
        for (path, text) in [
            ("index.html", INDEX),
            ("boot.js", "export {};"),
            ("a.js.map", "{}"),
            ("a_bg.wasm", "\0asm"),
            ("look.css", "a{}"),
            ("icons/key.svg", "<svg/>"),
            ("course.webmanifest", "{}"),
            ("locales/lv/app.ftl", "a = ā\n"),
            (".stage/half.js", "half"),
            ("sw.js", include_str!("../../assets/sw.js")),
        ] {
            desk.write_site(path, text);
        }
        desk.write_course();
        desk
    }

    fn write_course(&self) {
        for (path, text) in [
            ("course.toml", include_str!("course/course.toml")),
            ("sources.toml", include_str!("course/sources.toml")),
            ("lv/par-kursu.md", include_str!("course/lv/par-kursu.md")),
            ("en/par-kursu.md", include_str!("course/en/par-kursu.md")),
            ("lv/soli/ievads.md", include_str!("course/lv/soli/ievads.md")),
            ("en/soli/ievads.md", include_str!("course/en/soli/ievads.md")),
        ] {
            self.write_text(path, text);
        }
    }

    pub(crate) fn site(&self, path: &str) -> PathBuf {
        self.root.join("dist").join(path)
    }

    pub(crate) fn text(&self, path: &str) -> PathBuf {
        self.root.join("content").join(path)
    }

    pub(crate) fn write_site(&self, path: &str, text: &str) {
        write(&self.site(path), text);
    }

    pub(crate) fn write_text(&self, path: &str, text: &str) {
        write(&self.text(path), text);
    }

    /// Replaces words in a text of the course, as an editor saves it.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.text(path)).unwrap();
        assert!(text.contains(from), "{path} lacks {from}");
        self.write_text(path, &text.replace(from, to));
    }

    /// Runs a `course` command on the folders, in English.
    pub(crate) fn course(&self, command: &str) -> Output {
        self.command(command).output().unwrap()
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_course"));
        command.args([name, "--lang", "en", "--site"]).arg(self.root.join("dist"));
        command.arg("--content").arg(self.root.join("content"));
        command
    }

    /// Every file of the site with its bytes.
    pub(crate) fn snapshot(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.root.join("dist"), &mut files);
        files.sort();
        files
    }

    /// Serves the folders on a free port.
    pub(crate) fn serve(&self) -> Server {
        let mut process = self.command("serve").args(["--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.split_once("http://").expect("the address is printed first").1.trim();
        let address = address.trim_end_matches('/').to_owned();
        Server { process, address, out }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
}

/// A running `course serve`, ended at the end.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: String,
    // Held, because a server whose output nobody holds is ended by the system.
    out: BufReader<std::process::ChildStdout>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An answer.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Response {
    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers.find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

impl Server {
    pub(crate) fn get(&self, path: &str) -> Response {
        self.ask("GET", path, "")
    }

    /// Sends a request exactly as written, and reads the whole answer.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str) -> Response {
        let mut stream = self.connect();
        let address = &self.address;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let answer = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Response { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// Listens to what is told to a page that was made of this version.
    pub(crate) fn events(&self, version: &str) -> Events {
        let mut stream = self.connect();
        let path = format!("/__course/events?version={version}");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).unwrap();
        Events { lines: BufReader::new(stream) }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// The version that the page says it was made of.
    pub(crate) fn version(&self) -> String {
        let page = self.get("/").body;
        page.split_once("data-version=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
    }
}

/// An open event stream.
pub(crate) struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// Waits for the next event: its name and its data.
    pub(crate) fn next(&mut self) -> (String, serde_json::Value) {
        let mut name = String::new();
        let begin = Instant::now();
        loop {
            let mut line = String::new();
            // The stream's signs of life would keep the read timeout from ever being reached.
            assert!(begin.elapsed() < PATIENCE, "no event has come");
            assert_ne!(self.lines.read_line(&mut line).expect("an event comes in time"), 0, "the stream has ended");
            if let Some(event) = line.strip_prefix("event: ") {
                event.trim().clone_into(&mut name);
            }
            if let Some(data) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(data.trim()).unwrap());
            }
        }
    }

    /// Waits until an event with this name has data that fits.
    pub(crate) fn wait_for(&mut self, name: &str, fits: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        loop {
            let (own, data) = self.next();
            if own == name && fits(&data) {
                return data;
            }
        }
    }
}
