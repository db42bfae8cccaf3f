//! Reads `site.toml`: every fault with its place, ids resolved to indices, defaults filled in.

use super::age::Ages;
use super::languages::{language_places, languages};
use super::read_footer::footer;
use super::read_site;
use super::traditional::traditional;
use super::*;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::tree::{self, Form, Node, Reader, Source};
use std::path::Path;

/// A column's place: its layout and its index there.
pub type LayoutColumn = (usize, usize);

/// Reads `site.toml` and each site's own file under `root`. `None` where the cluster can't be made out at all.
pub fn read(root: &Path, out: &mut Vec<Diagnostic>) -> Option<Config> {
    let path: Arc<str> = "site.toml".into();
    let text = match std::fs::read_to_string(root.join("site.toml")) {
        Ok(text) => text,
        Err(error) => {
            let place = Place::file(&path);
            out.push(Diagnostic::new(Level::Error, "no-site-toml").at(place).arg("detail", error));
            return None;
        }
    };
    let source = Source { path: &path, text: &text };
    let tree = tree::parse(source, 0..text.len(), Form::Toml, out);
    let mut config = cluster(source, &tree, out)?;
    for site in &mut config.sites {
        read_site::read(root, site, out);
    }
    Some(config)
}

fn cluster(source: Source, tree: &Node, out: &mut Vec<Diagnostic>) -> Option<Config> {
    let before = out.len();
    let mut top = Reader::new(source, tree, "site.toml", out);
    let cluster_node = top.take("cluster");
    let language_node = top.take("language");
    let traditional_node = top.take("traditional");
    let footer_node = top.take("footer");
    let layout_nodes = top.list("layouts");
    let site_nodes = top.list("sites");
    top.take("deploy"); // read by the deploy stage
    let rules = top.take("rules").cloned();
    let mongolian = Mongolian::read(&mut top, tree);
    top.finish();
    let Some(cluster_node) = cluster_node else {
        out.push(source.error("missing-field", 0..0).arg("field", "cluster"));
        return None;
    };

    let mut cluster = Reader::new(source, cluster_node, "cluster", out);
    let languages = languages(&mut cluster);
    let name = cluster.take("name").map(|n| localized(source, n, "name", cluster.out())).unwrap_or_default();
    if name.is_empty() {
        cluster.missing("name", cluster_node.span.clone());
    }
    let base_url = address(&mut cluster, "base_url");
    if base_url.is_none() {
        cluster.missing("base_url", cluster_node.span.clone());
    }
    let portal_id = cluster.text("portal").unwrap_or("portal");
    let theme: Arc<str> = cluster.text("theme").unwrap_or("standard").into();
    let [sample, publish_score] =
        ["sample", "publish_score"].map(|name| cluster.boolean(name).unwrap_or(false));
    let page_size = cluster.integer("page_size").unwrap_or(20).clamp(1, 500) as usize;
    let latest = cluster.integer("latest").unwrap_or(8).clamp(1, 50) as usize;
    let hosts = cluster.texts("government_hosts");
    let allowed_scripts = cluster.texts("allowed_scripts").into_iter().map(str::to_string).collect();
    let leaving_notice = cluster.boolean("leaving_notice").unwrap_or(true);
    let masthead = cluster
        .choice("masthead", &[Masthead::ZhFirst, Masthead::MnFirst, Masthead::SameSize].map(|m| (m.id(), m)))
        .unwrap_or_default();
    cluster.finish();
    let language_places = language_places(source, language_node, &languages, out);
    let traditional = traditional_node.map(|node| traditional(source, node, out));
    let footer = footer_node.map(|node| footer(source, node, &Footer::default(), out)).unwrap_or_default();
    let ages = Ages::read(source, rules.as_ref(), out);
    let layouts: Vec<Layout> =
        layout_nodes.iter().filter_map(|node| layout(source, node, &ages, out)).collect();
    let mut sites = Vec::new();
    for node in site_nodes {
        if let Some(site) = site(source, node, &layouts, &footer, &theme, portal_id, out) {
            unique(source, node, sites.iter().map(|s: &Site| &s.id), &site.id, out);
            sites.push(site);
        }
    }
    let portal = sites.iter().position(|site| &*site.id == portal_id);
    if portal.is_none() {
        out.push(source.error("unknown-portal", cluster_node.span.clone()).arg("value", portal_id));
    }
    if out[before..].iter().any(|d| d.level == Level::Error) {
        return None;
    }
    Some(Config {
        name,
        base_url: base_url?,
        portal: portal?,
        languages,
        language_places,
        traditional,
        sample,
        publish_score,
        page_size,
        latest,
        government_hosts: hosts.iter().map(|host| host.to_lowercase()).collect(),
        leaving_notice,
        masthead,
        theme,
        allowed_scripts,
        layouts,
        sites,
        mongolian,
        rules,
        hash: xxhash_rust::xxh3::xxh3_64(source.text.as_bytes()),
    })
}

fn layout(source: Source, node: &Node, ages: &Ages, out: &mut Vec<Diagnostic>) -> Option<Layout> {
    let mut reader = Reader::new(source, node, "layouts", out);
    let layout_id = id(&mut reader, "id");
    let name = reader.take("name").map(|n| localized(source, n, "name", reader.out())).unwrap_or_default();
    let home = id(&mut reader, "home");
    let column_nodes = reader.list("columns");
    if layout_id.is_none() {
        reader.missing("id", node.span.clone());
    }
    if name.is_empty() {
        reader.missing("name", node.span.clone());
    }
    reader.finish();
    let mut columns: Vec<Column> = Vec::new();
    for node in column_nodes {
        if let Some(column) = column(source, node, &columns, ages, out) {
            unique(source, node, columns.iter().map(|c| &c.id), &column.id, out);
            columns.push(column);
        }
    }
    let layout_id: Arc<str> = layout_id?.into();
    let home = home.map_or_else(|| layout_id.clone(), Arc::from);
    Some(Layout { id: layout_id, name, home, columns })
}

fn column(
    source: Source,
    node: &Node,
    above: &[Column],
    ages: &Ages,
    out: &mut Vec<Diagnostic>,
) -> Option<Column> {
    let mut reader = Reader::new(source, node, "columns", out);
    let column_id = id(&mut reader, "id");
    let kinds: Vec<(&str, ColumnKind)> = ColumnKind::all().map(|kind| (kind.id(), kind)).collect();
    let kind = reader.choice("kind", &kinds);
    if column_id.is_none() {
        reader.missing("id", node.span.clone());
    }
    if node.get("kind").is_none() {
        reader.missing("kind", node.span.clone());
    }
    let [name, description, keywords] = ["name", "description", "keywords"].map(|field| {
        reader.take(field).map(|n| localized(source, n, field, reader.out())).unwrap_or_default()
    });
    if name.is_empty() {
        reader.missing("name", node.span.clone());
    }
    let parent = reader.take("parent").and_then(|parent_node| {
        let id = tree::text(source, parent_node, "parent", reader.out())?;
        let parent = above.iter().position(|column| &*column.id == id);
        if parent.is_none() {
            let diagnostic = source.error("unknown-column", parent_node.span.clone()).arg("value", id);
            reader.out().push(diagnostic);
        }
        parent
    });
    let required = reader.boolean("required").unwrap_or(true);
    let max_age = match reader.take("max_age") {
        None => kind.and_then(|kind| ages.of(kind)).map(|asked| asked.age.0),
        Some(age_node) => ages.stated(source, age_node, kind, reader.out()),
    };
    let counterpart = reader
        .choice(
            "counterpart",
            &[
                ("require", CounterpartPolicy::Require),
                ("banner", CounterpartPolicy::Banner),
                ("link", CounterpartPolicy::Link),
                ("hide", CounterpartPolicy::Hide),
            ],
        )
        .unwrap_or_default();
    let collect = reader.boolean("collect").unwrap_or(false);
    let nav = reader.boolean("nav").unwrap_or(parent.is_none());
    reader.finish();
    let (id, kind) = (column_id?.into(), kind?);
    Some(Column {
        id,
        kind,
        name,
        description,
        keywords,
        parent,
        required,
        max_age,
        counterpart,
        collect,
        nav,
    })
}

fn site(
    source: Source,
    node: &Node,
    layouts: &[Layout],
    footer_default: &Footer,
    theme: &Arc<str>,
    portal: &str,
    out: &mut Vec<Diagnostic>,
) -> Option<Site> {
    let mut reader = Reader::new(source, node, "sites", out);
    let site_id = id(&mut reader, "id");
    let layout_node = reader.take("layout");
    let [name, short_name] = ["name", "short_name"].map(|field| {
        reader.take(field).map(|n| localized(source, n, field, reader.out())).unwrap_or_default()
    });
    let path = reader.text("path");
    let host = address(&mut reader, "host");
    let theme = reader.text("theme").map_or_else(|| theme.clone(), Arc::from);
    let credit_code = reader.text("credit_code").unwrap_or_default();
    let footer_node = reader.take("footer");
    if site_id.is_none() {
        reader.missing("id", node.span.clone());
    }
    if name.is_empty() {
        reader.missing("name", node.span.clone());
    }
    if layout_node.is_none() {
        reader.missing("layout", node.span.clone());
    }
    reader.finish();
    let layout = layout_node.and_then(|layout_node| {
        let id = tree::text(source, layout_node, "layout", out)?;
        let layout = layouts.iter().position(|layout| &*layout.id == id);
        if layout.is_none() {
            let known: Vec<&str> = layouts.iter().map(|layout| &*layout.id).collect();
            let known = known.join(" | ");
            let diagnostic = source.error("unknown-choice", layout_node.span.clone());
            out.push(diagnostic.arg("field", "layout").arg("value", id).arg("known", known));
        }
        layout
    });
    let footer = match footer_node {
        Some(node) => footer(source, node, footer_default, out),
        None => footer_default.clone(),
    };
    let site_id = site_id?;
    let path = match path {
        Some(path) => path,
        None if site_id == portal || host.is_some() => "",
        None => site_id,
    };
    if !(path.is_empty() && (site_id == portal || host.is_some())) && !is_id(path) {
        out.push(source.error("bad-id", node.span.clone()).arg("value", path));
    }
    let short_name = if short_name.is_empty() { name.clone() } else { short_name };
    Some(Site {
        id: site_id.into(),
        layout: layout?,
        name,
        short_name,
        path: path.into(),
        host,
        theme,
        credit_code: credit_code.into(),
        footer,
        own: Own::default(),
    })
}

/// `{ zh = "…", mn = "…" }`, where the values are text or lists of text; plain text counts as Chinese.
pub(crate) fn localized(source: Source, node: &Node, field: &str, out: &mut Vec<Diagnostic>) -> Localized {
    if let tree::Value::Text(text) = &node.value {
        return Localized { zh: text.as_str().into(), mn: "".into() };
    }
    let mut reader = Reader::new(source, node, field, out);
    let [zh, mn] = ["zh", "mn"].map(|lang| {
        let node = reader.take(lang)?;
        match &node.value {
            tree::Value::List(_) => Some(tree::texts(source, node, field, reader.out()).join(",").into()),
            _ => tree::text(source, node, field, reader.out()).map(Arc::from),
        }
    });
    reader.finish();
    Localized { zh: zh.unwrap_or_default(), mn: mn.unwrap_or_default() }
}

/// A text that is to be part of a path.
pub(crate) fn id<'a>(reader: &mut Reader<'a, '_>, field: &'static str) -> Option<&'a str> {
    let node = reader.take(field)?;
    let source = reader.source();
    let text = tree::text(source, node, field, reader.out())?;
    if !is_id(text) {
        let diagnostic = source.error("bad-id", node.span.clone()).arg("value", text);
        reader.out().push(diagnostic);
        return None;
    }
    Some(text)
}

/// An absolute http(s) address of a folder.
pub(super) fn address(reader: &mut Reader, field: &'static str) -> Option<Arc<str>> {
    let node = reader.take(field)?;
    let source = reader.source();
    let text = tree::text(source, node, field, reader.out())?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let good =
        rest.is_some_and(|rest| !rest.is_empty() && rest.ends_with('/') && !rest.contains(['?', '#', ' ']));
    if !good {
        let diagnostic =
            source.error("bad-address", node.span.clone()).arg("field", field).arg("value", text);
        reader.out().push(diagnostic);
        return None;
    }
    Some(text.into())
}

fn unique<'a>(
    source: Source,
    node: &Node,
    mut others: impl Iterator<Item = &'a Arc<str>>,
    id: &Arc<str>,
    out: &mut Vec<Diagnostic>,
) {
    if others.any(|other| other == id) {
        let span = node.get("id").map_or(node.span.clone(), |node| node.span.clone());
        out.push(source.error("duplicate-id", span).arg("value", id));
    }
}
