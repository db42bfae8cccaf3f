//! Who holds which post, and since when: the leaders that each site shows of itself, and beside them
//! `content/data/officials.toml` for those who stand on no page of leaders: who held a post before, and who holds one
//! outside the cluster. A holder of today stands in `content/<site>/site.toml` alone.

use super::{FOLDER, files};
use crate::config::{Config, Localized, localized};
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use jiff::civil::Date;
use std::path::Path;
use std::sync::Arc;

/// Where those stand who are on no page of leaders.
pub const FILE: &str = "officials.toml";

/// The list.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub struct Officials {
    /// The organs, those of the sites first and under their indices.
    pub bodies: Vec<Body>,
    /// Who holds what.
    pub holdings: Vec<Holding>,
}

/// An organ.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Body {
    /// Its name.
    pub name: Localized,
    /// Its short name, where it has one.
    pub short: Localized,
}

/// A person in a post.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Holding {
    /// The person.
    pub name: Localized,
    /// The post.
    pub post: Localized,
    /// Index of the organ.
    pub body: usize,
    /// The first day, where it is known.
    pub from: Option<Date>,
    /// The last day, of those who hold it no more.
    pub until: Option<Date>,
    /// Where that is from.
    pub source: Arc<str>,
    /// Whether it was read there; what was not is asked, never held against a text.
    pub certain: bool,
}

impl Holding {
    /// Whether the person holds the post on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Reads the list. What is wrong with the file goes to `out`.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Officials {
    let body = |site: &crate::config::Site| Body { name: site.name.clone(), short: site.short_name.clone() };
    let mut all = Officials { bodies: config.sites.iter().map(body).collect(), holdings: Vec::new() };
    for (at, site) in config.sites.iter().enumerate() {
        for leader in site.own.leaders.iter().filter(|leader| !leader.vacant && !leader.name.is_empty()) {
            all.holdings.push(Holding {
                name: leader.name.clone(),
                post: leader.post.clone(),
                body: at,
                from: leader.from,
                until: None,
                source: format!("content/{}/site.toml", site.id).into(),
                certain: true,
            });
        }
    }
    let Some(file) = files::file(root, &format!("{FOLDER}/{FILE}"), out) else { return all };
    let tree = file.tree(out);
    let mut reader = Reader::new(file.source(), &tree, FILE, out);
    let nodes = reader.list("officials");
    reader.finish();
    for node in nodes {
        let holding = official(file.source(), node, config, &mut all.bodies, out);
        all.holdings.extend(holding);
    }
    all
}

const CERTAINTIES: [(&str, bool); 3] = [("high", true), ("medium", false), ("low", false)];

fn official(
    source: Source,
    node: &Node,
    config: &Config,
    bodies: &mut Vec<Body>,
    out: &mut Vec<Diagnostic>,
) -> Option<Holding> {
    let mut reader = Reader::new(source, node, "officials", out);
    let [name, post, outside] = ["name", "post", "body"].map(|field| {
        reader.take(field).map(|node| localized(source, node, field, reader.out())).unwrap_or_default()
    });
    let sites: Vec<(&str, usize)> =
        config.sites.iter().enumerate().map(|(at, site)| (&*site.id, at)).collect();
    let stated = node.get("site").is_some();
    let site = reader.choice("site", &sites);
    let (from, until) = (reader.date("from"), reader.date("until"));
    let from_where: Arc<str> = reader.text("source").unwrap_or_default().into();
    let certain = reader.choice("certainty", &CERTAINTIES).unwrap_or(false);
    for (field, lacks) in
        [("name", name.zh.is_empty()), ("post", post.zh.is_empty()), ("source", from_where.is_empty())]
    {
        if lacks {
            reader.missing(field, node.span.start..node.span.start);
        }
    }
    if !stated && outside.zh.is_empty() {
        reader.missing("body", node.span.start..node.span.start);
    }
    // Who holds a post of a site today stands on its page of leaders: one fact, one place.
    if stated && until.is_none() {
        reader.missing("until", node.span.start..node.span.start);
    }
    let body = match site {
        Some(site) => Some(site),
        None if stated => None,
        None => Some(bodies.iter().position(|body| body.name.zh == outside.zh).unwrap_or_else(|| {
            bodies.push(Body { name: outside.clone(), short: Localized::default() });
            bodies.len() - 1
        })),
    };
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let fault = source.error("official-ends-before-it-begins", node.span.start..node.span.start);
        reader.out().push(fault.arg("from", from).arg("until", until));
    }
    reader.finish();
    let body = body.filter(|_| !name.zh.is_empty() && !post.zh.is_empty())?;
    Some(Holding { name, post, body, from, until, source: from_where, certain })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn list(text: &str) -> (Officials, Vec<(&'static str, u32)>) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::fs::create_dir_all(root.join("content/data")).unwrap();
        std::fs::create_dir_all(root.join("content/portal")).unwrap();
        std::fs::write(
            root.join("site.toml"),
            "[cluster]\nname = \"某市\"\nbase_url = \"https://a.gov.cn/\"\n[[layouts]]\nid = \"p\"\nname = \"门户\"\n\
             [[sites]]\nid = \"portal\"\nlayout = \"p\"\nname = \"某市人民政府\"\n",
        )
        .unwrap();
        std::fs::write(
            root.join("content/portal/site.toml"),
            "[[leaders]]\nid = \"head\"\npost = \"市长\"\nname = \"甲某某\"\nfrom = 2025-03-01\n\
             [[leaders]]\nid = \"deputy\"\npost = \"副市长\"\nvacant = true\n",
        )
        .unwrap();
        std::fs::write(root.join("content/data").join(FILE), text).unwrap();
        let config = crate::config::read(root, &mut Vec::new()).unwrap();
        let mut out = Vec::new();
        let officials = read(root, &config, &mut out);
        (officials, out.iter().map(|fault| (fault.code, fault.place.as_ref().unwrap().line)).collect())
    }

    #[test]
    fn leaders_of_the_sites_and_those_on_no_page_are_one_list() {
        let (list, faults) = list(
            "[[officials]]\nname = \"乙某某\"\npost = \"市长\"\nsite = \"portal\"\nuntil = 2025-02-28\nsource = \"某市人大〔2025〕1号\"\n\
             [[officials]]\nname = \"丙某某\"\npost = \"州长\"\nbody = \"某州人民政府\"\nsource = \"官网\"\ncertainty = \"high\"\n",
        );
        assert_eq!(faults, []);
        let held: Vec<(&str, usize, bool)> =
            list.holdings.iter().map(|held| (&*held.name.zh, held.body, held.certain)).collect();
        assert_eq!(held, [("甲某某", 0, true), ("乙某某", 0, false), ("丙某某", 1, true)]);
        let day = date(2025, 3, 1);
        assert!(
            list.holdings[0].covers(day) && !list.holdings[1].covers(day) && list.holdings[2].covers(day)
        );
        assert!(list.holdings[1].covers(date(2025, 2, 28)) && !list.holdings[0].covers(date(2025, 2, 28)));
    }

    #[test]
    fn each_fault_is_told_in_its_line() {
        let (list, faults) = list(
            "[[officials]]\nname = \"乙某某\"\npost = \"市长\"\nsite = \"portal\"\nsource = \"x\"\n\
             [[officials]]\nname = \"乙某某\"\npost = \"市长\"\nsite = \"edu\"\nuntil = 2025-02-28\nsource = \"x\"\n\
             [[officials]]\nname = \"乙某某\"\nbody = \"某州人民政府\"\nfrom = 2025-02-28\nuntil = 2024-01-01\n",
        );
        assert_eq!(
            faults,
            [
                ("missing-field", 1),
                ("unknown-choice", 9),
                ("missing-field", 12),
                ("missing-field", 12),
                ("official-ends-before-it-begins", 12)
            ]
        );
        assert_eq!(list.holdings.len(), 2);
    }
}
