//! Answering the browser.

use super::edition::{Answer, Edition};
use super::{events, page, site_file};
use axum::extract::{Path as UrlPath, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};
use std::path::PathBuf;
use std::sync::Arc;
use std::{fs, io};
use tokio::sync::watch::Receiver;

/// What shows problems in the page and reloads it.
const LIVE_SCRIPT: &str = include_str!("../../../../assets/live.js");
/// How the problems look.
const LIVE_STYLE: &str = include_str!("../../../../assets/live.css");
/// The worker that makes room for `course serve`.
const RETIRING_WORKER: &str = include_str!("../../../../assets/live-worker.js");

/// What the answers are made of.
#[derive(Clone)]
pub(crate) struct Server {
    /// The built folder.
    pub(crate) site: PathBuf,
    /// The present state of the course.
    pub(crate) edition: Receiver<Arc<Edition>>,
}

/// Every address that is answered.
pub(crate) fn router(server: Server) -> Router {
    Router::new()
        .route("/", get(index))
        .route("/index.html", get(index))
        .route("/sw.js", get(worker))
        .route("/content/{*path}", get(content))
        .route("/__course/live.js", get(async || typed("text/javascript; charset=utf-8", LIVE_SCRIPT)))
        .route("/__course/live.css", get(async || typed("text/css; charset=utf-8", LIVE_STYLE)))
        .route(
            "/__course/events",
            get(async |State(server): State<Server>, uri: Uri| events::messages(server.edition, version_in(&uri))),
        )
        .fallback(get(site))
        .layer(middleware::map_response(unkept))
        .with_state(server)
}

/// Forbids every cache: the next answer may differ.
async fn unkept(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// An answer of a content type.
fn typed(kind: &'static str, body: impl IntoResponse) -> Response {
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

/// The page.
async fn index(State(server): State<Server>) -> Response {
    // Which edition the page is made of is settled before the page asks for its parts.
    let version = server.edition.borrow().version.clone();
    match read(server.site.join("index.html")).await.map(String::from_utf8) {
        Ok(Ok(html)) => typed("text/html; charset=utf-8", page::served(&html, &version)),
        Ok(Err(_)) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(error) => failed(&error),
    }
}

/// No service worker here, it would keep old lessons.
///
/// But a browser that has kept one from an earlier visit, and so does not even ask for the page, asks for the worker's
/// successor with a header of its own. It gets one that goes away together with everything that was kept.
async fn worker(headers: HeaderMap) -> Response {
    match headers.get("service-worker") {
        Some(_) => typed("text/javascript; charset=utf-8", RETIRING_WORKER),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file of the course, from memory.
async fn content(State(server): State<Server>, UrlPath(path): UrlPath<String>) -> Response {
    const JSON: &str = "application/json";
    match server.edition.borrow().answer(&path) {
        Answer::File(text) => typed(JSON, text.to_owned()),
        Answer::Withheld => (StatusCode::UNPROCESSABLE_ENTITY, typed(JSON, r#"{"error":"withheld"}"#)).into_response(),
        Answer::Missing => (StatusCode::NOT_FOUND, typed(JSON, r#"{"error":"missing"}"#)).into_response(),
    }
}

/// A file of the site.
async fn site(State(server): State<Server>, uri: Uri) -> Response {
    let Some(file) = site_file::file(&server.site, uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = site_file::content_type(&file);
    match read(file).await {
        Ok(bytes) => typed(kind, bytes),
        Err(error) => failed(&error),
    }
}

/// Reads a file without keeping the other answers waiting.
async fn read(file: PathBuf) -> io::Result<Vec<u8>> {
    let read = move || if file.is_file() { fs::read(file) } else { Err(io::ErrorKind::NotFound.into()) };
    tokio::task::spawn_blocking(read).await?
}

/// The answer for a file that could not be read.
fn failed(error: &io::Error) -> Response {
    let is_missing = error.kind() == io::ErrorKind::NotFound;
    let status = if is_missing { StatusCode::NOT_FOUND } else { StatusCode::INTERNAL_SERVER_ERROR };
    status.into_response()
}

/// The version that a page says it was made of, in `?version=`.
fn version_in(uri: &Uri) -> Option<String> {
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("version=")).map(str::to_owned)
}
