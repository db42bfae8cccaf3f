//! Headers of every file, and the same rules as configuration for nginx, Caddy and `_headers` hosts.

use super::scan::fingerprinted;
use super::seal::{Group, Redirect};
use crate::content_type::TYPES;
pub use crate::integrity::sri;
use crate::render::FIRST_SCRIPT;
use serde::Deserialize;
use std::borrow::Cow;
use std::fmt::Write;

/// `Cache-Control` of a file whose address changes with its bytes (RFC 8246).
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// `Cache-Control` of a page: kept, but asked for again each time (RFC 9111, 5.2.2.4).
pub const REVALIDATE: &str = "no-cache";
/// `Cache-Control` of an attachment: an hour, then asked for again.
pub const HOUR: &str = "public, max-age=3600, must-revalidate";

/// Security headers, `[deploy.headers]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HeaderConfig {
    /// `Content-Security-Policy`.
    pub csp: String,
    /// `Strict-Transport-Security`; empty for none.
    pub hsts: String,
    /// `Referrer-Policy`.
    pub referrer: String,
}

impl Default for HeaderConfig {
    fn default() -> HeaderConfig {
        HeaderConfig {
            // No page loads anything from another host.
            csp: "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'".into(),
            hsts: "max-age=31536000".into(),
            referrer: "strict-origin-when-cross-origin".into(),
        }
    }
}

impl HeaderConfig {
    /// The headers that every answer carries.
    pub fn common(&self) -> Vec<(&'static str, Cow<'_, str>)> {
        let all = [
            ("Content-Security-Policy", policy(&self.csp)),
            ("Strict-Transport-Security", self.hsts.as_str().into()),
            ("Referrer-Policy", self.referrer.as_str().into()),
            ("X-Content-Type-Options", "nosniff".into()),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }
}

/// A policy that lets the one script run that stands in pages, by its hash (Content Security Policy Level 3, 2.3.1); and
/// what the policy allows besides.
fn policy(csp: &str) -> Cow<'_, str> {
    let hash = format!("'{}'", sri(FIRST_SCRIPT.as_bytes()));
    let parts = || csp.split(';').map(str::trim).filter(|part| !part.is_empty());
    let values = |name: &str| {
        parts().find_map(|part| {
            let (directive, values) = part.split_once(char::is_whitespace)?;
            directive.eq_ignore_ascii_case(name).then_some(values)
        })
    };
    // Scripts in pages have a directive of their own, which falls back on that of scripts, and this on that of all things.
    let names = ["script-src-elem", "script-src", "default-src"];
    let Some((name, allowed)) = names.into_iter().find_map(|name| Some((name, values(name)?))) else {
        return csp.into();
    };
    // No script at all, or any in a page: what the web office has decided holds, and a hash would undo the second.
    if [&*hash, "'none'", "'unsafe-inline'"].iter().any(|value| allowed.contains(value)) {
        return csp.into();
    }
    let name = if name == "default-src" { "script-src" } else { name };
    let scripts = format!("{name} {allowed} {hash}");
    let others = parts().filter(|part| {
        !part.split_whitespace().next().is_some_and(|directive| directive.eq_ignore_ascii_case(name))
    });
    others.map(str::to_string).chain([scripts]).collect::<Vec<_>>().join("; ").into()
}

/// `Cache-Control` of a path.
pub fn cache_control(path: &str, group: Group) -> &'static str {
    match group {
        Group::Asset if fingerprinted(path) => IMMUTABLE,
        Group::Attachment => HOUR,
        _ => REVALIDATE,
    }
}

/// Whether a variant compresses well.
pub fn compressible(content_type: &str) -> bool {
    content_type.starts_with("text/")
        || content_type.starts_with("image/svg")
        || ["application/json", "application/xml", "application/manifest+json", "application/wasm"]
            .contains(&content_type)
}

/// The types with their endings.
fn by_type(shown: impl Fn(&'static str) -> &'static str) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut all: Vec<(&str, Vec<&str>)> = Vec::new();
    for (extension, content_type) in TYPES {
        let content_type = shown(content_type);
        match all.iter_mut().find(|(known, _)| *known == content_type) {
            Some((_, list)) => list.push(extension),
            None => all.push((content_type, vec![extension])),
        }
    }
    all
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Rules for nginx, to be included in a `server` block whose `root` is the release's web root.
pub fn nginx(config: &HeaderConfig, redirects: &[Redirect], gzip: bool, brotli: bool) -> String {
    let mut text = String::from("# Written by bosoo deploy. Include inside `server { … }`.\n");
    let common = |text: &mut String, indent: &str| {
        for (name, value) in config.common() {
            let _ = writeln!(text, "{indent}add_header {name} {} always;", quoted(&value));
        }
    };
    text += "charset utf-8;\ncharset_types text/css text/javascript text/plain text/csv;\n";
    text += "types {\n";
    let plain = |content_type: &'static str| content_type.split(';').next().unwrap_or(content_type);
    for (content_type, extensions) in by_type(plain) {
        let _ = writeln!(text, "    {content_type} {};", extensions.join(" "));
    }
    text += "}\ndefault_type application/octet-stream;\netag on;\n";
    if gzip {
        text += "gzip_static on;\ngzip_vary on;\n";
    }
    if brotli {
        text += "# With the module ngx_brotli: brotli_static on;\n";
    }
    text += "error_page 404 /404.html;\nindex index.html;\n";
    text += "location ~ \"^/\\.bosoo(/|$)\" { return 404; }\n";
    let sections: [(&str, &str); 3] = [
        ("location /", REVALIDATE),
        ("location ~ \"^/assets/(.*[.-])?[0-9a-f]{8,}\\.[a-z0-9]+$\"", IMMUTABLE),
        (
            "location ~ \"\\.(pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|png|jpe?g|gif|webp|avif|svg|mp3|mp4|csv)$\"",
            HOUR,
        ),
    ];
    for (location, cache) in sections {
        let _ = writeln!(text, "{location} {{");
        let _ = writeln!(text, "    add_header Cache-Control {};", quoted(cache));
        common(&mut text, "    ");
        text += "}\n";
    }
    for redirect in redirects {
        let _ = match redirect.status {
            410 => writeln!(text, "location = {} {{ return 410; }}", quoted(&redirect.from)),
            status => {
                writeln!(
                    text,
                    "location = {} {{ return {status} {}; }}",
                    quoted(&redirect.from),
                    quoted(&super::purge::encode(&redirect.to))
                )
            }
        };
    }
    text
}

/// Rules for Caddy, to be imported in a site block whose `root` is the release's web root.
pub fn caddy(config: &HeaderConfig, redirects: &[Redirect], gzip: bool, brotli: bool) -> String {
    let mut text = String::from("# Written by bosoo deploy. Import inside a site block.\nheader {\n");
    for (name, value) in config.common() {
        let _ = writeln!(text, "\t{name} {}", quoted(&value));
    }
    text += "}\n";
    // Matchers that exclude each other: the order in which Caddy sorts headers does not matter then.
    let fingerprint = r"^/assets/(.*[.-])?[0-9a-f]{8,}\.[a-z0-9]+$";
    let attachment = r"\.(pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|png|jpe?g|gif|webp|avif|svg|mp3|mp4|csv)$";
    let _ = writeln!(
        text,
        "@fingerprinted path_regexp {fingerprint}\nheader @fingerprinted Cache-Control {}",
        quoted(IMMUTABLE)
    );
    let _ = writeln!(
        text,
        "@attachments {{\n\tpath_regexp {attachment}\n\tnot path_regexp {fingerprint}\n}}\nheader @attachments Cache-Control {}",
        quoted(HOUR)
    );
    let _ = writeln!(
        text,
        "@pages {{\n\tnot path_regexp {attachment}\n\tnot path_regexp {fingerprint}\n}}\nheader @pages Cache-Control {}",
        quoted(REVALIDATE)
    );
    // Caddy's own table has other types for some endings; `file_server` keeps what is set already.
    let mut known = Vec::new();
    for (content_type, extensions) in by_type(|content_type| content_type) {
        let paths: Vec<String> = extensions.iter().map(|extension| format!("*.{extension}")).collect();
        let name = extensions[0];
        let _ = writeln!(
            text,
            "@type_{name} path {}\nheader @type_{name} Content-Type {}",
            paths.join(" "),
            quoted(content_type)
        );
        known.extend(paths);
    }
    let _ = writeln!(
        text,
        "@type_other {{\n\tnot path {}\n\tnot path */\n}}\nheader @type_other Content-Type application/octet-stream",
        known.join(" ")
    );
    text += "@own path /.bosoo /.bosoo/*\nrespond @own 404\n";
    for redirect in redirects {
        let _ = match redirect.status {
            410 => writeln!(text, "respond {} 410", quoted(&redirect.from)),
            status => writeln!(
                text,
                "redir {} {} {status}",
                quoted(&redirect.from),
                quoted(&super::purge::encode(&redirect.to))
            ),
        };
    }
    let precompressed: Vec<&str> =
        [("br", brotli), ("gzip", gzip)].into_iter().filter(|(_, on)| *on).map(|(n, _)| n).collect();
    match precompressed.is_empty() {
        true => text += "file_server\n",
        false => {
            let _ = writeln!(text, "file_server {{\n\tprecompressed {}\n}}", precompressed.join(" "));
        }
    }
    text + "handle_errors {\n\trewrite * /404.html\n\theader Content-Type \"text/html; charset=utf-8\"\n\tfile_server\n}\n"
}

/// Rules as a `_headers` file.
pub fn headers_file(config: &HeaderConfig) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in config.common() {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "  Cache-Control: {REVALIDATE}");
    let _ = writeln!(text, "/assets/*\n  ! Cache-Control\n  Cache-Control: {IMMUTABLE}");
    text
}

/// Redirects as a `_redirects` file.
pub fn redirects_file(redirects: &[Redirect]) -> String {
    let mut text = String::new();
    for redirect in redirects {
        let to =
            if redirect.to.is_empty() { "/404.html".to_string() } else { super::purge::encode(&redirect.to) };
        let _ = writeln!(text, "{} {to} {}", redirect.from, redirect.status);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_revalidated_and_fingerprints_kept_forever() {
        assert_eq!(cache_control("edu/a.html", Group::Page), REVALIDATE);
        assert_eq!(cache_control("assets/a.0123abcd.css", Group::Asset), IMMUTABLE);
        assert_eq!(cache_control("assets/a.css", Group::Asset), REVALIDATE);
        assert_eq!(cache_control("edu/a/form.pdf", Group::Attachment), HOUR);
        // Only the build's own names are known to change with the content.
        assert_eq!(cache_control("edu/a/photo.3f2a9c1b.jpg", Group::Attachment), HOUR);
        for path in ["search/t/deadbee1.bin", "search/index.json", "search/r/0.3f2a9c1b.json"] {
            assert_eq!(cache_control(path, crate::deploy::scan::group_of(path)), REVALIDATE);
        }
    }

    #[test]
    fn the_policy_lets_the_script_in_pages_run_and_what_the_web_office_allows() {
        let hash = format!("'{}'", sri(FIRST_SCRIPT.as_bytes()));
        let of = |csp: &str| policy(csp).replace(&hash, "HASH");
        assert_eq!(
            of("default-src 'self'; img-src *"),
            "default-src 'self'; img-src *; script-src 'self' HASH"
        );
        assert_eq!(of("script-src 'self' b.cn;img-src *;"), "img-src *; script-src 'self' b.cn HASH");
        let apart = "default-src 'self'; Script-Src-Elem 'self'; script-src 'none'";
        assert_eq!(of(apart), "default-src 'self'; script-src 'none'; script-src-elem 'self' HASH");
        // What names it, what allows no script and what allows any is left alone; and what says nothing of scripts.
        for csp in [
            &*policy("default-src 'self'"),
            "default-src 'none'",
            "script-src 'unsafe-inline'",
            "img-src *",
            "",
        ] {
            assert_eq!(policy(csp), csp);
        }
    }

    #[test]
    fn a_quote_in_a_header_cannot_end_it() {
        let config = HeaderConfig { csp: "x\"; evil".into(), ..HeaderConfig::default() };
        assert!(nginx(&config, &[], true, true).contains(r#""x\"; evil""#));
    }
}
