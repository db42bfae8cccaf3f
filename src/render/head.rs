//! The content of `<head>`. It is written by the code, not by templates: the tags that inspectors count
//! (国办发〔2017〕47号 annex, 网页标签) must be on every page, whatever a fork does.

use super::section::Section;
use super::view::PageView;
use super::world::{Here, World};
use crate::config::{Column, Site};
use crate::lang::Lang;
use crate::lang::inline::escape;
use crate::model::url::{Spot, domain};
use crate::theme::Theme;
use std::sync::{Arc, OnceLock};

/// The only code that stands in pages. It applies what a reader has chosen (elder mode, size, colours) before anything is
/// drawn, and asks for the site's script when the page has been drawn: in the frame after the first, since that one may not
/// be on the screen when its turn ends. The policy that `bosoo deploy` sets names its hash.
pub const FIRST_SCRIPT: &str = include_str!("first.js").trim_ascii_end();

/// The tags of a page, by what kind of page it is.
pub struct Head<'a> {
    /// What the page says of itself.
    pub page: &'a PageView,
    /// Its site.
    pub site: &'a Site,
    /// Where it stands.
    pub spot: &'a Spot,
    /// Its language.
    pub lang: Lang,
    /// Parts of the title after the page's own, nearest first.
    pub title_tail: Vec<&'a str>,
    /// The column, on list and article pages.
    pub column: Option<&'a Column>,
    /// On pages with a function (search, site map) that belong to no column: the word for their type. They count as
    /// column pages.
    pub function: Option<String>,
    /// The document, on article pages.
    pub article: Option<Article<'a>>,
    /// The page's places in each language, itself among them; only pages that are true counterparts.
    pub alternates: Vec<(Lang, Spot)>,
    /// The feed of the site.
    pub feed: Option<String>,
    /// Not for search engines: 404, search, leaving notices, fallback pages.
    pub noindex: bool,
    /// The way to the host's root, before `assets/`.
    pub root: String,
    /// schema.org data, as JSON that can stand in a script.
    pub schema_org: Option<String>,
}

/// What the article tags say.
pub struct Article<'a> {
    /// ArticleTitle.
    pub title: &'a str,
    /// PubDate, `YYYY-MM-DD HH:mm`, 24 hours.
    pub published: String,
    /// ContentSource.
    pub source: &'a str,
    /// Keywords.
    pub keywords: String,
    /// Author.
    pub author: Option<&'a str>,
    /// Image, absolute.
    pub image: Option<String>,
}

/// What documents' pages of a section have alike in their heads, and which they are.
pub(super) type OfSection = OnceLock<(Key, Alike)>;

/// What decides it, besides the section.
pub(super) struct Key {
    root: String,
    kind: &'static str,
    feed: Option<String>,
    column: Option<Arc<str>>,
}

/// Tags that are alike.
pub(super) struct Alike {
    names: String,
    colour: String,
    files: String,
}

impl<'a> Head<'a> {
    /// The tags of a page that stands alone: of no column, no text, and nothing that search engines should find.
    pub fn alone(world: &World<'a>, here: &'a Here, site: &'a Site, page: &'a PageView) -> Head<'a> {
        Head {
            page,
            site,
            spot: &here.spot,
            lang: here.lang,
            title_tail: vec![site.name.get(here.lang)],
            column: None,
            function: None,
            article: None,
            alternates: Vec::new(),
            feed: None,
            noindex: true,
            root: super::pages::root(world, here),
            schema_org: None,
        }
    }
}

impl Head<'_> {
    /// Writes the tags. Of a document's page, what all documents of the section have alike is put together once.
    pub fn write(&self, world: &World, section: &Section) -> String {
        let column = self.column.map(|column| &column.id);
        let key = || Key {
            root: self.root.clone(),
            kind: self.page.kind,
            feed: self.feed.clone(),
            column: column.cloned(),
        };
        let same = |key: &Key| {
            (&key.root, key.kind, &key.feed, key.column.as_ref())
                == (&self.root, self.page.kind, &self.feed, column)
        };
        let documents = || section.head.get_or_init(|| (key(), self.alike(world)));
        let own;
        let alike = match self.article.as_ref().map(|_| documents()).filter(|(key, _)| same(key)) {
            Some((_, alike)) => alike,
            None => {
                own = self.alike(world);
                &own
            }
        };
        let mut out = String::with_capacity(4096);
        // A phone's browser zooms out of a page that is wider than the screen, and a vertical page always is.
        let smallest = if self.lang.is_vertical() { ", minimum-scale=1" } else { "" };
        out.push_str(
            "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1",
        );
        out.push_str(smallest);
        out.push_str("\">\n<title>");
        let mut last = &*self.page.title;
        escape(&mut out, last);
        for part in &self.title_tail {
            if last != *part {
                out.push_str(" - ");
                escape(&mut out, part);
                last = part;
            }
        }
        out.push_str("</title>\n");
        out.push_str(&alike.names);
        if let Some(function) = &self.function {
            let sentence =
                if self.page.description.is_empty() { &*self.page.title } else { &self.page.description };
            meta(&mut out, "ColumnName", &self.page.title);
            meta(&mut out, "ColumnDescription", sentence);
            meta(&mut out, "ColumnKeywords", &self.page.title);
            meta(&mut out, "ColumnType", function);
        }
        if let Some(article) = &self.article {
            meta(&mut out, "ArticleTitle", article.title);
            meta(&mut out, "PubDate", &article.published);
            meta(&mut out, "ContentSource", article.source);
            meta(&mut out, "Keywords", &article.keywords);
            if let Some(author) = article.author {
                meta(&mut out, "Author", author);
            }
            meta(&mut out, "Description", &self.page.description);
            if let Some(image) = &article.image {
                meta(&mut out, "Image", image);
            }
            meta(&mut out, "Url", &self.page.canonical);
        }
        if !self.page.description.is_empty() {
            meta(&mut out, "description", &self.page.description);
        }
        out.push_str(&alike.colour);
        if self.noindex {
            meta(&mut out, "robots", "noindex");
        }
        link(&mut out, "rel=\"canonical\"", &self.page.canonical);
        self.alternates(world, &mut out);
        out.push_str(&alike.files);
        if let Some(json) = &self.schema_org {
            out.push_str("<script type=\"application/ld+json\">");
            out.push_str(json);
            out.push_str("</script>\n");
        }
        out.truncate(out.trim_end_matches('\n').len());
        out
    }

    /// What pages of one kind have alike in one section.
    fn alike(&self, world: &World) -> Alike {
        let config = &world.cluster.config;
        let theme = world.themes.of(config, world.cluster.site_by_id(&self.site.id).unwrap_or(config.portal));
        let mut names = String::new();
        meta(&mut names, "SiteName", self.site.name.get(self.lang));
        meta(&mut names, "SiteDomain", domain(&world.addresses.hosts[self.spot.host].origin));
        meta(&mut names, "SiteIDCode", &self.site.footer.site_id_code);
        if let Some(column) = self.column {
            let name = column.name.get(self.lang);
            let or_name = |text: &str| if text.is_empty() { name.to_string() } else { text.to_string() };
            meta(&mut names, "ColumnName", name);
            meta(&mut names, "ColumnDescription", &or_name(column.description.get(self.lang)));
            meta(&mut names, "ColumnKeywords", &or_name(column.keywords.get(self.lang)));
            let kind = world.words(self.lang).word(&format!("column_type_{}", column.kind.id()));
            meta(&mut names, "ColumnType", &kind);
        }
        let mut colour = String::new();
        meta(&mut colour, "theme-color", &theme.colour);
        Alike { names, colour, files: self.files(theme) }
    }

    /// What the page loads, but for its pictures.
    fn files(&self, theme: &Theme) -> String {
        let mut out = String::new();
        if let Some(feed) = &self.feed {
            let title = self.site.name.get(self.lang);
            let mut attributes = "rel=\"alternate\" type=\"application/atom+xml\" title=\"".to_string();
            escape(&mut attributes, title);
            attributes.push('"');
            link(&mut out, &attributes, feed);
        }
        let asset = |name: &str| format!("{}assets/{name}", self.root);
        // Vertical text must not be drawn unshaped: the font is part of the page's first bytes.
        if self.lang.is_vertical()
            && let Some(font) = &theme.font
        {
            link(&mut out, "rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin", &asset(font));
        }
        let integrity = |attribute: &str, name: &str| {
            theme.integrity(name).map_or_else(String::new, |hash| format!(" {attribute}=\"{hash}\""))
        };
        // Before the style sheet: a script in the page waits for those above it.
        if let Some(script) = &theme.script {
            out.push_str("<script data-src=\"");
            escape(&mut out, &asset(script));
            out.push('"');
            out.push_str(&integrity("data-integrity", script));
            out.push('>');
            out.push_str(FIRST_SCRIPT);
            out.push_str("</script>\n");
        }
        out.push_str("<link rel=\"stylesheet\" href=\"");
        escape(&mut out, &asset(&theme.stylesheet));
        out.push('"');
        out.push_str(&integrity("integrity", &theme.stylesheet));
        out.push_str(">\n");
        if let Some(icon) = &theme.icon {
            link(&mut out, "rel=\"icon\" type=\"image/svg+xml\"", &asset(icon));
        }
        link(&mut out, "rel=\"manifest\"", &format!("{}{}", self.root, manifest_name(self.lang)));
        if let Some(script) = theme.page_scripts.get(self.page.kind) {
            // Every page works without it: it comes after what the page is drawn with.
            out.push_str("<script defer fetchpriority=\"low\" src=\"");
            escape(&mut out, &asset(script));
            out.push('"');
            out.push_str(&integrity("integrity", script));
            out.push_str("></script>\n");
        }
        out
    }

    fn alternates(&self, world: &World, out: &mut String) {
        let own = || !self.noindex && self.page.canonical == world.addresses.absolute(self.spot);
        if self.alternates.is_empty() && !(world.cluster.config.traditional.is_some() && own()) {
            return;
        }
        let all = super::hant::alternates(world, self.spot, &self.alternates);
        if all.len() < 2 {
            return;
        }
        for (tag, spot) in &all {
            let attributes = format!("rel=\"alternate\" hreflang=\"{tag}\"");
            link(out, &attributes, &world.addresses.absolute(spot));
        }
        // The Chinese page is for whoever reads none of the tags.
        if let Some((_, spot)) = self.alternates.iter().find(|(lang, _)| *lang == Lang::Zh) {
            link(out, "rel=\"alternate\" hreflang=\"x-default\"", &world.addresses.absolute(spot));
        }
    }
}

/// The web manifest of a language, at the host's root.
pub fn manifest_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "site.webmanifest",
        Lang::Mn => "site.mn.webmanifest",
    }
}

fn meta(out: &mut String, name: &str, content: &str) {
    out.push_str("<meta name=\"");
    out.push_str(name);
    out.push_str("\" content=\"");
    escape(out, content);
    out.push_str("\">\n");
}

fn link(out: &mut String, attributes: &str, href: &str) {
    out.push_str("<link ");
    out.push_str(attributes);
    out.push_str(" href=\"");
    escape(out, href);
    out.push_str("\">\n");
}
