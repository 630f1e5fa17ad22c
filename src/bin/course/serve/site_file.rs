//! From the path of a request to a file of the site, and to its content type.

use std::path::{Path, PathBuf};

/// The file that a request's path names; `None` for anything that could lie outside the site or is hidden in it.
pub(crate) fn file(site: &Path, path: &str) -> Option<PathBuf> {
    let path = decoded(path)?;
    let mut file = site.to_owned();
    for part in path.strip_prefix('/')?.split('/') {
        // `..`, `.` and hidden files; `\` and `:` are separators on Windows.
        if part.is_empty() || part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    Some(file)
}

/// A path without its `%` escapes, if it is text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut parts = path.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

/// The content type of a file, by the end of its name.
pub(crate) fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "pdf" => "application/pdf",
        "xml" => "application/xml",
        "ftl" | "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_a_file_of_the_site() {
        let named = |path| file(Path::new("/site"), path);
        assert_eq!(named("/a/b.js"), Some(PathBuf::from("/site/a/b.js")));
        assert_eq!(named("/soļi%20a%C4%81.svg"), Some(PathBuf::from("/site/soļi aā.svg")));
    }

    #[test]
    fn a_path_that_leads_out_of_the_site_names_nothing() {
        let climbing = ["/../x", "/a/%2e%2e/x", "/%2e%2e%2fx", "/..%5cx", "/c:/x", "//etc", "/.git/config"];
        let no_text = ["/a%00", "/%f", "/%ff", "x", "/%ā"];
        for path in climbing.iter().chain(&no_text) {
            assert_eq!(file(Path::new("/site"), path), None, "{path}");
        }
    }
}
