//! The server's answers.

use super::{Event, Shared};
use crate::messages;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::sse::{self, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::convert::Infallible;
use std::sync::{Arc, PoisonError};
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");

pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/_preview/events", get(events))
        .route("/_preview/report.json", get(report))
        .route("/_preview/check", get(check))
        .route(
            "/_preview/preview.js",
            get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) }),
        )
        .route("/_preview/preview.css", get(|| async { ([(header::CONTENT_TYPE, "text/css")], STYLE) }))
        .fallback(page)
        .with_state(shared)
}

async fn events(
    State(shared): State<Arc<Shared>>,
) -> Sse<impl Stream<Item = Result<sse::Event, Infallible>>> {
    let stream = BroadcastStream::new(shared.events.subscribe()).filter_map(|event| {
        // A reader that fell behind has missed events of the same kind.
        let name = match event.unwrap_or(Event::Reload) {
            Event::Reload => "reload",
            Event::Report => "report",
        };
        Some(Ok(sse::Event::default().event(name).data("")))
    });
    Sse::new(stream).keep_alive(sse::KeepAlive::default())
}

async fn report(State(shared): State<Arc<Shared>>) -> Response {
    let snapshot = shared.current();
    let report = snapshot.report.lock().unwrap_or_else(PoisonError::into_inner).clone().sorted();
    let lang = shared.options.lang;
    let diagnostics = messages::json(&report, lang);
    let words = serde_json::json!({
        "title": lang.say("preview-title", &[("errors", report.count(crate::diagnostic::Level::Error).to_string()), ("all", diagnostics.len().to_string())]),
        "repair": lang.say("repair", &[]),
        "close": lang.say("preview-close", &[]),
        "broken": lang.say("preview-broken", &[]),
    });
    let body =
        serde_json::json!({ "diagnostics": diagnostics, "words": words, "built": snapshot.built.is_some() });
    ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// What is wrong with some files, for `bosoo check FILE…`.
async fn check(State(shared): State<Arc<Shared>>, uri: Uri) -> Response {
    let lang = shared.options.lang;
    let answer = tokio::task::spawn_blocking(move || {
        super::ask::answer(&shared.options, || shared.current(), uri.query().unwrap_or_default())
    })
    .await;
    match answer {
        Ok(Ok(Some(body))) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Ok(Ok(None)) => StatusCode::CONFLICT.into_response(),
        Ok(Err(error)) => failed(&messages::failure(&error, lang)),
        Err(error) => failed(&error.to_string()),
    }
}

async fn page(State(shared): State<Arc<Shared>>, uri: Uri) -> Response {
    let (path, lang) = (output_path(uri.path()), shared.options.lang);
    let answer = tokio::task::spawn_blocking(move || {
        let snapshot = shared.current();
        let Some(path) = path else { return anyhow::Ok((StatusCode::BAD_REQUEST, String::new(), None)) };
        match snapshot.file(&path)? {
            Some(bytes) => Ok((StatusCode::OK, path, Some(bytes))),
            None => Ok((StatusCode::NOT_FOUND, "404.html".to_string(), snapshot.not_found()?)),
        }
    })
    .await;
    match answer {
        Ok(Ok((status, path, bytes))) => respond(status, &path, bytes),
        Ok(Err(error)) => failed(&messages::failure(&error, lang)),
        Err(error) => failed(&error.to_string()),
    }
}

fn respond(status: StatusCode, path: &str, bytes: Option<Vec<u8>>) -> Response {
    let mut bytes = bytes.unwrap_or_else(|| b"<!doctype html><title>Bosoo</title><body></body>".to_vec());
    let kind = crate::content_type::of(path);
    if kind.starts_with("text/html") {
        bytes = with_preview(bytes);
    }
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn failed(detail: &str) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, detail.to_string()).into_response()
}

/// The page with the script that reloads it and shows what is wrong.
fn with_preview(mut html: Vec<u8>) -> Vec<u8> {
    let tag = b"<link rel=\"stylesheet\" href=\"/_preview/preview.css\"><script defer src=\"/_preview/preview.js\"></script>";
    let at = memchr::memmem::find(&html, b"</head>")
        .or_else(|| memchr::memmem::find(&html, b"<body"))
        .unwrap_or(html.len());
    html.splice(at..at, tag.iter().copied());
    html
}

/// A request's path as an output's. `None` for paths that try to leave.
fn output_path(path: &str) -> Option<String> {
    let decoded = percent_decode(path)?;
    let path = decoded.trim_start_matches('/');
    if path.split('/').any(|part| part == ".." || part == ".") || path.contains('\\') || path.contains('\0') {
        return None;
    }
    Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_string() })
}

pub(super) fn percent_decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            let hex = std::str::from_utf8(bytes.get(at + 1..at + 3)?).ok()?;
            out.push(u8::from_str_radix(hex, 16).ok()?);
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside() {
        assert_eq!(output_path("/"), Some("index.html".into()));
        assert_eq!(output_path("/edu/"), Some("edu/index.html".into()));
        assert_eq!(output_path("/edu/%E8%A1%A8.pdf"), Some("edu/表.pdf".into()));
        for outside in ["/../site.toml", "/a/%2e%2e/b", "/a\\..\\b", "/%00", "/%zz"] {
            assert_eq!(output_path(outside), None, "{outside}");
        }
    }
}
