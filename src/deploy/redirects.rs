//! One model of redirects: checked for loops, chains and shadows, and never losing an address once published.
//!
//! Sources are the documents' `aliases` (through the build's seal) and the table `redirects.csv` of the cluster:
//! a line `from,to,status`, where an empty `to` with 410 says that the page is gone for good.

use super::scan::pager;
use super::seal::{FileEntry, Group, Redirect};
use crate::diagnostic::{Diagnostic, Level, Place};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A redirect and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The redirect.
    pub redirect: Redirect,
    /// Its place in the table; none where a document asks for it.
    pub place: Option<Place>,
    /// The build wrote a page at the old address that leads on.
    pub built: bool,
}

/// Reads the table at `path`; a missing one is empty. Lines that are wrong become diagnostics.
pub fn load(root: &Path, path: &Path) -> Result<(Vec<Line>, Vec<Diagnostic>)> {
    match std::fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(parse(&path.to_string_lossy(), &text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok((Vec::new(), Vec::new())),
        Err(error) => Err(error).with_context(|| format!("{}", path.display())),
    }
}

/// Reads the text of a table (RFC 4180; a first line `from,to,status` is its heading, lines with `#` are remarks).
pub fn parse(name: &str, text: &str) -> (Vec<Line>, Vec<Diagnostic>) {
    let file = name.into();
    let (mut lines, mut wrong) = (Vec::new(), Vec::new());
    let mut at = 0;
    for raw in text.split_inclusive('\n') {
        let start = at;
        at += raw.len();
        let line = raw.trim_start_matches('\u{feff}').trim();
        if line.is_empty() || line.starts_with('#') || line.replace(' ', "").starts_with("from,to") {
            continue;
        }
        let place = Place::at(&file, text, start..start + raw.trim_end().len());
        let bad =
            |reason: String| Diagnostic::new(Level::Error, "deploy-redirect-line").arg("reason", reason);
        match fields(line).map_err(str::to_string).and_then(redirect) {
            Ok(redirect) => lines.push(Line { redirect, place: Some(place), built: false }),
            Err(reason) => wrong.push(bad(reason).at(place)),
        }
    }
    (lines, wrong)
}

fn fields(line: &str) -> Result<Vec<String>, &'static str> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if field.is_empty() => quoted = true,
            ',' if !quoted => fields.push(std::mem::take(&mut field)),
            c => field.push(c),
        }
    }
    if quoted {
        return Err("a quote is not closed");
    }
    fields.push(field);
    Ok(fields.into_iter().map(|f| f.trim().to_string()).collect())
}

fn redirect(fields: Vec<String>) -> Result<Redirect, String> {
    let get = |n: usize| fields.get(n).map_or("", String::as_str);
    if fields.len() > 3 {
        return Err(format!("{} fields instead of from,to,status", fields.len()));
    }
    let to = get(1).to_string();
    let status = match (get(2), to.is_empty()) {
        ("", true) => 410,
        ("", false) => 301,
        (text, _) => text.parse().map_err(|_| format!("status {text:?} is no number"))?,
    };
    check_shape(&Redirect {
        from: path_of(get(0))?,
        to: if to.is_empty() { to } else { target_of(&to)? },
        status,
    })
}

/// A path from the root; an absolute address is cut to its path.
fn path_of(text: &str) -> Result<String, String> {
    let path = match text.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => text,
    };
    let path = path.split(['?', '#']).next().unwrap_or(path);
    match path.starts_with('/') {
        true => Ok(super::purge::decode(path)),
        false => Err(format!("{text:?} does not start with /")),
    }
}

fn target_of(text: &str) -> Result<String, String> {
    if text.starts_with("https://") || text.starts_with("http://") || text.starts_with('/') {
        return Ok(if text.starts_with('/') { super::purge::decode(text) } else { text.to_string() });
    }
    Err(format!("{text:?} is neither a path from the root nor an address"))
}

/// A redirect's parts alone: no character that a server's configuration or a header would read as its own.
fn check_shape(redirect: &Redirect) -> Result<Redirect, String> {
    for text in [&redirect.from, &redirect.to] {
        if let Some(c) =
            text.chars().find(|c| c.is_control() || c.is_whitespace() || "\"\\$<>{};`|^'".contains(*c))
        {
            return Err(format!("{text:?} contains {c:?}"));
        }
    }
    if redirect.to.starts_with("//") || redirect.from.split('/').any(|part| part == "..") {
        return Err(format!("{:?} is no path from the root", redirect.from));
    }
    match (redirect.status, redirect.to.is_empty()) {
        (410, true) | (301 | 302 | 307 | 308, false) => Ok(redirect.clone()),
        (410, false) => Err("410 has no target".into()),
        (status, true) => Err(format!("status {status} needs a target")),
        (status, _) => Err(format!("status {status} is none of 301, 302, 307, 308, 410")),
    }
}

/// The file that an address asks for: `/edu/` is `edu/index.html`.
pub fn file_of(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address).trim_start_matches('/');
    match path.is_empty() || path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path.to_string(),
    }
}

/// All redirects in force, checked against the pages of a release.
pub fn resolve(lines: &[Line], pages: &BTreeSet<&str>) -> (Vec<Redirect>, Vec<Diagnostic>) {
    let mut wrong = Vec::new();
    let mut by_file: BTreeMap<String, &Line> = BTreeMap::new();
    for line in lines {
        let complain = |code| {
            let d = Diagnostic::new(Level::Error, code)
                .arg("from", &line.redirect.from)
                .arg("to", &line.redirect.to);
            match &line.place {
                Some(place) => d.at(place.clone()),
                None => d,
            }
        };
        if let Err(reason) = check_shape(&line.redirect) {
            wrong.push(complain("deploy-redirect-line").arg("reason", reason));
            continue;
        }
        let file = file_of(&line.redirect.from);
        if pages.contains(file.as_str()) && !line.built {
            wrong.push(complain("deploy-redirect-shadows"));
        } else if let Some(other) = by_file.get(&file) {
            if other.redirect.to != line.redirect.to || other.redirect.status != line.redirect.status {
                wrong.push(complain("deploy-redirect-twice").arg("other", &other.redirect.to));
            }
        } else {
            by_file.insert(file, line);
        }
    }
    for (file, line) in &by_file {
        let to = &line.redirect.to;
        if !to.starts_with('/') {
            continue;
        }
        let mut d = Diagnostic::new(Level::Error, "deploy-redirect-dead");
        let next = file_of(to);
        let second = by_file.get(&next);
        if second.is_none() && pages.contains(next.as_str()) {
            continue;
        }
        if let Some(second) = second {
            let mut seen = BTreeSet::from([file.clone()]);
            let (mut at, mut end) = (next, second.redirect.to.clone());
            let looped = loop {
                if !seen.insert(at.clone()) {
                    break true;
                }
                match by_file.get(&at) {
                    Some(line) => {
                        end = line.redirect.to.clone();
                        at = file_of(&end);
                    }
                    None => break false,
                }
            };
            d.code = if looped { "deploy-redirect-loop" } else { "deploy-redirect-chain" };
            d = d.arg("end", end);
        }
        d = d.arg("from", &line.redirect.from).arg("to", to);
        if let Some(place) = &line.place {
            d = d.at(place.clone());
        }
        wrong.push(d);
    }
    (by_file.into_values().map(|l| l.redirect.clone()).collect(), wrong)
}

/// Addresses that were once published and would now answer nothing, and the redirects that list pages and
/// notices get by themselves: a list that became shorter leads to its first page, a leaving-notice is gone.
pub fn lost<'a>(
    published: impl Iterator<Item = &'a str>,
    files: &BTreeSet<&str>,
    redirects: &[Redirect],
) -> (Vec<String>, Vec<Redirect>) {
    let led: BTreeSet<String> = redirects.iter().map(|r| file_of(&r.from)).collect();
    let (mut lost, mut own) = (Vec::new(), Vec::new());
    for path in published {
        if files.contains(path) || led.contains(path) {
            continue;
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let first = if folder.is_empty() { "index.html".to_string() } else { format!("{folder}/index.html") };
        if pager(name).is_some() && files.contains(first.as_str()) {
            own.push(Redirect { from: format!("/{path}"), to: format!("/{first}"), status: 301 });
        } else if folder == "leave" || folder.ends_with("/leave") {
            own.push(Redirect { from: format!("/{path}"), to: String::new(), status: 410 });
        } else {
            lost.push(path.to_string());
        }
    }
    (lost, own)
}

/// Whether a file is an address that must never be lost: pages, lists, feeds and attachments.
pub fn is_published(file: &FileEntry) -> bool {
    let address = matches!(file.group, Group::Page | Group::Index | Group::Attachment);
    // Nobody keeps the address of these, and how many sitemaps there are depends on the cluster's size.
    let own = file.path.ends_with("404.html")
        || file.path.ends_with("robots.txt")
        || file.path.contains("sitemap-");
    address && file.carried == 0 && !own
}

/// The page that leads on from an old address, for hosts that cannot answer 301 or 410.
pub fn page(redirect: &Redirect) -> String {
    let head = "<!doctype html>\n<html lang=\"zh-Hans\">\n<meta charset=\"utf-8\">\n<meta name=\"robots\" content=\"noindex\">\n";
    if redirect.to.is_empty() {
        return format!("{head}<title>页面已删除</title>\n<p>页面已删除。</p>\n");
    }
    let to = super::purge::encode(&redirect.to).replace('&', "&amp;").replace('"', "&quot;");
    format!(
        "{head}<title>页面已移动</title>\n<link rel=\"canonical\" href=\"{to}\">\n<meta http-equiv=\"refresh\" content=\"0; url={to}\">\n<p>页面已移动：<a href=\"{to}\">{to}</a></p>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(csv: &str, pages: &[&str]) -> Vec<String> {
        let (lines, mut wrong) = parse("redirects.csv", csv);
        wrong.extend(resolve(&lines, &pages.iter().copied().collect()).1);
        wrong.iter().map(|d| format!("{}:{}", d.place.as_ref().unwrap().line, d.code)).collect()
    }

    #[test]
    fn a_table_of_an_old_site_is_read() {
        let csv = "\u{feff}from,to,status\n# 旧站\nhttp://old.cn/art/1.html?id=3,/edu/a.html\n\"/old/a,b.html\",https://new.cn/x,302\n/gone.html,,\n";
        let (lines, wrong) = parse("redirects.csv", csv);
        assert!(wrong.is_empty(), "{wrong:?}");
        let rows: Vec<String> = lines
            .iter()
            .map(|l| format!("{} > {} {}", l.redirect.from, l.redirect.to, l.redirect.status))
            .collect();
        assert_eq!(
            rows,
            ["/art/1.html > /edu/a.html 301", "/old/a,b.html > https://new.cn/x 302", "/gone.html >  410"]
        );
    }

    #[test]
    fn loops_chains_dead_ends_and_shadows_name_their_line() {
        assert_eq!(
            check("/a.html,/b.html\n/b.html,/a.html\n", &[]),
            ["1:deploy-redirect-loop", "2:deploy-redirect-loop"]
        );
        assert_eq!(check("/a.html,/b.html\n/b.html,/c.html\n", &["c.html"]), ["1:deploy-redirect-chain"]);
        assert_eq!(check("/a.html,/a.html\n", &[]), ["1:deploy-redirect-loop"]);
        assert_eq!(check("/a.html,/none.html\n", &[]), ["1:deploy-redirect-dead"]);
        assert_eq!(check("/a.html,/b.html\n", &["a.html", "b.html"]), ["1:deploy-redirect-shadows"]);
        assert_eq!(check("/x/,/b.html\n", &["x/index.html", "b.html"]), ["1:deploy-redirect-shadows"]);
        assert_eq!(
            check("/a.html,/b.html\n/a.html,/c.html\n", &["b.html", "c.html"]),
            ["2:deploy-redirect-twice"]
        );
        assert_eq!(
            check("old,/b.html\n/a,/b.html,999\n/a$x,/b.html\n/a,\n\"/a,/b\n", &["b.html"]),
            [
                "1:deploy-redirect-line",
                "2:deploy-redirect-line",
                "3:deploy-redirect-line",
                "5:deploy-redirect-line"
            ]
        );
    }

    #[test]
    fn a_published_address_ends_as_page_redirect_or_gone() {
        let files: BTreeSet<&str> = ["edu/index.html", "edu/b.html"].into();
        let redirects = [
            Redirect { from: "/edu/old.html".into(), to: "/edu/b.html".into(), status: 301 },
            Redirect { from: "/edu/gone.html".into(), to: "".into(), status: 410 },
        ];
        let once = [
            "edu/b.html",
            "edu/old.html",
            "edu/gone.html",
            "edu/lost.html",
            "edu/index-3.html",
            "mn/leave/1.html",
        ];
        let (lost, own) = lost(once.into_iter(), &files, &redirects);
        assert_eq!(lost, ["edu/lost.html"]);
        assert_eq!(own[0].to, "/edu/index.html");
        assert_eq!(own[1].status, 410);
    }

    proptest::proptest! {
        #[test]
        fn any_table_is_read_without_panic(text in "\\PC{0,80}") {
            let (lines, _) = parse("redirects.csv", &text);
            resolve(&lines, &BTreeSet::new());
        }
    }
}
