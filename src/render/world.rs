//! Everything a page is made from, read-only, shared by all threads.

use super::view::*;
use crate::config::{ColumnKind, Localized};
use crate::lang::Lang;
use crate::load::document::Validity;
use crate::messages::SiteWords;
use crate::model::url::{Addresses, Spot};
use crate::model::{Cluster, Counterpart, Document, DocumentId};
use crate::theme::Themes;
use jiff::civil::{Date, DateTime};
use std::path::Path;
use std::sync::Arc;

/// The inputs of rendering.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The cluster's folder.
    pub root: &'a Path,
    /// The model.
    pub cluster: &'a Cluster,
    /// Where things stand.
    pub addresses: &'a Addresses,
    /// The themes.
    pub themes: &'a Themes,
    /// The words of each language.
    pub words: &'a [(Lang, Arc<SiteWords>)],
    /// What is left out of this build.
    pub without: Without,
}

/// Costly parts that a build can leave out, to measure the others. It is nothing to publish then.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Without {
    /// No rule looks at anything, so that there is no score sheet either.
    pub rules: bool,
    /// No terms, no index.
    pub search: bool,
    /// No QR codes on documents.
    pub qr: bool,
}

impl Without {
    /// Whether anything is left out.
    pub fn any(self) -> bool {
        self != Without::default()
    }
}

/// A page's own place, from which links are made.
#[derive(Debug, Clone)]
pub struct Here {
    /// Where the page stands.
    pub spot: Spot,
    /// Whether it is served at any path, so that links must begin at the host's root.
    pub rooted: bool,
    /// The page's language.
    pub lang: Lang,
}

impl<'a> World<'a> {
    /// The words of a language.
    pub fn words(&self, lang: Lang) -> &'a SiteWords {
        let found = self.words.iter().find(|(other, _)| *other == lang).or(self.words.first());
        &found.expect("a cluster has a language").1
    }

    /// Whether the cluster has this language.
    pub fn has(&self, lang: Lang) -> bool {
        self.cluster.config.languages.contains(&lang)
    }

    /// The link from a page to a place.
    pub fn link(&self, here: &Here, to: &Spot) -> String {
        match here.rooted {
            true => self.addresses.rooted(here.spot.host, to),
            false => self.addresses.link(&here.spot, to),
        }
    }

    /// The page of a column's list.
    pub fn column_spot(&self, site: usize, column: usize, lang: Lang, page: usize) -> Spot {
        self.addresses.column(&self.cluster.config, site, column, lang, page)
    }

    /// A document as a row of a list on the page `here`.
    pub fn item(&self, here: &Here, id: DocumentId) -> Item {
        let document = &self.cluster.documents[id];
        let (version, lang) = document.version(here.lang);
        let site = self.cluster.site_of(document);
        let column = self.cluster.column_of(document);
        let shared = &document.shared;
        let source = super::original::source(self.cluster, document, here.lang).clone();
        let image = shared
            .image
            .as_ref()
            .map(|image| self.link(here, &self.addresses.resource(self.cluster, document, &image.value)));
        let size = self.image_size(document);
        let image_sources =
            image.as_deref().map(|src| super::picture::sources(src, size)).unwrap_or_default();
        Item {
            title: version.title.clone(),
            url: self.link(here, &self.addresses.document(self.cluster, document, here.lang)),
            date: iso(document.published.date()),
            time: shared.timed.then(|| clock(document.published)),
            summary: version.summary.clone(),
            source,
            image,
            image_alt: version.image_alt.clone().or_else(|| document.zh.image_alt.clone()),
            image_width: size.map(|(width, _)| width),
            image_height: size.map(|(_, height)| height),
            image_sources,
            lang: (lang != here.lang).then(|| LangView::of(lang)),
            site: ItemSite {
                name: site.name.get(here.lang).clone(),
                short_name: site.short_name.get(here.lang).clone(),
                url: self.link(here, &self.addresses.home(document.site, here.lang)),
            },
            column: Named {
                name: column.name.get(here.lang).clone(),
                url: self.link(here, &self.column_spot(document.site, document.column, here.lang, 1)),
            },
            number: shared.number.clone(),
            index: shared.index.as_ref().map(|index| index.value.clone()),
            validity: document.validity.map(Validity::id),
            validity_name: document.validity.map(|validity| self.validity_name(validity, here.lang)),
            signed: shared.signed.map(iso),
            pinned: shared.pinned,
            archived: shared.archived.is_some(),
            kind: column.kind.id(),
            form_name: self.form_name(document, here.lang),
            total: Some(shared.contents.len() + shared.outside.len()).filter(|total| *total > 0),
            consultation: super::chains::consultation(self, here, id),
        }
    }

    /// 解读形式 in words.
    pub fn form_name(&self, document: &Document, lang: Lang) -> Option<String> {
        let is_interpretation = self.cluster.column_of(document).kind == ColumnKind::Interpretation;
        let form = document.shared.interpretation.or_else(|| is_interpretation.then(Default::default))?;
        Some(self.words(lang).word(&format!("form_{}", form.id().replace('-', "_"))))
    }

    /// The platforms where matters are dealt with online.
    pub fn platforms(&self, here: &Here) -> Vec<Named> {
        let named = |to: &crate::data::services::Platform| Named {
            name: to.name.get(here.lang).clone(),
            url: super::links::outward(self, here, &to.url),
        };
        self.cluster.data.services.platforms.iter().map(named).collect()
    }

    /// How large a document's lead picture is.
    pub fn image_size(&self, document: &Document) -> Option<(u32, u32)> {
        let image = document.shared.image.as_ref()?;
        super::picture::size(&self.root.join(super::links::TextPlace::of(document).path(&image.value)))
    }

    /// 有效性 in words.
    pub fn validity_name(&self, validity: Validity, lang: Lang) -> String {
        self.words(lang).word(&format!("validity_{}", validity.id()))
    }

    /// Documents as rows, at most `limit` of them.
    pub fn items(&self, here: &Here, ids: impl IntoIterator<Item = DocumentId>, limit: usize) -> Vec<Item> {
        ids.into_iter().take(limit).map(|id| self.item(here, id)).collect()
    }

    /// A column with its newest documents and the columns below it.
    pub fn column(&self, here: &Here, site: usize, column: usize, limit: usize) -> ColumnView {
        let layout = self.cluster.config.layout(site);
        let definition = &layout.columns[column];
        let ids = self.cluster.list(site, column, here.lang);
        let children =
            layout.children(Some(column)).map(|child| self.column(here, site, child, limit)).collect();
        let total = ids.len();
        ColumnView {
            items: self.items(here, ids.iter().copied(), limit),
            total,
            children,
            ..self.bare_column(here, site, column, definition)
        }
    }

    /// A column's name and link alone.
    pub fn column_name(&self, here: &Here, site: usize, column: usize) -> ColumnView {
        self.bare_column(here, site, column, &self.cluster.config.layout(site).columns[column])
    }

    fn bare_column(
        &self,
        here: &Here,
        site: usize,
        column: usize,
        definition: &crate::config::Column,
    ) -> ColumnView {
        ColumnView {
            id: definition.id.clone(),
            kind: definition.kind.id(),
            name: definition.name.get(here.lang).clone(),
            description: definition.description.get(here.lang).clone(),
            url: self.link(here, &self.column_spot(site, column, here.lang, 1)),
            text: None,
            items: Vec::new(),
            total: 0,
            children: Vec::new(),
            active: false,
        }
    }

    /// The top columns of a site, each with its newest documents.
    pub fn columns(&self, here: &Here, site: usize, limit: usize) -> Vec<ColumnView> {
        self.cluster
            .config
            .layout(site)
            .children(None)
            .map(|column| self.column(here, site, column, limit))
            .collect()
    }

    /// Documents of the site with a picture, newest first; the portal shows those of all sites.
    pub fn pictures(&self, here: &Here, site: usize, limit: usize) -> Vec<Item> {
        let layout = self.cluster.config.layout(site);
        let mut ids: Vec<DocumentId> = Vec::new();
        for (column, definition) in layout.columns.iter().enumerate() {
            if matches!(definition.kind, ColumnKind::Pictures | ColumnKind::News) {
                ids.extend(self.cluster.list(site, column, here.lang));
            }
        }
        ids.retain(|id| self.cluster.documents[*id].shared.image.is_some());
        ids.sort_by(|a, b| self.cluster.newest_first(*a, *b));
        ids.dedup();
        self.items(here, ids, limit)
    }

    /// The sites by layout; the portal first.
    pub fn site_groups(&self, here: &Here) -> Vec<SiteGroup> {
        let config = &self.cluster.config;
        let mut groups = Vec::new();
        for (index, layout) in config.layouts.iter().enumerate() {
            let sites = config.sites.iter().enumerate().filter(|(_, site)| site.layout == index);
            let sites: Vec<SiteView> = sites.map(|(site, _)| self.site(here, site)).collect();
            if !sites.is_empty() {
                groups.push(SiteGroup {
                    layout: layout.id.clone(),
                    name: layout.name.get(here.lang).clone(),
                    sites,
                });
            }
        }
        groups
    }

    /// A site in a list of sites.
    pub fn site(&self, here: &Here, site: usize) -> SiteView {
        let config = &self.cluster.config;
        let definition = &config.sites[site];
        let newest =
            self.cluster.lists[site].iter().flatten().map(|id| self.cluster.documents[*id].published).max();
        let mn_url = self.has(Lang::Mn).then(|| self.link(here, &self.addresses.home(site, Lang::Mn)));
        SiteView {
            id: definition.id.clone(),
            name: definition.name.get(here.lang).clone(),
            short_name: definition.short_name.get(here.lang).clone(),
            url: self.link(here, &self.addresses.home(site, here.lang)),
            mn_url,
            layout: config.layouts[definition.layout].id.clone(),
            layout_name: config.layouts[definition.layout].name.get(here.lang).clone(),
            latest: newest.map(|newest| iso(newest.date())),
        }
    }

    /// The leaders' posts of a site.
    pub fn leaders(&self, here: &Here, site: usize) -> Vec<LeaderView> {
        let view = |leader: &crate::config::Leader| {
            let id = &self.cluster.config.sites[site].id;
            let photo = leader.photo.as_ref();
            let size = photo
                .and_then(|photo| super::picture::size(&self.root.join(format!("content/{id}/{photo}"))));
            let photo = photo.map(|photo| self.link(here, &self.addresses.of_site(site, Lang::Zh, photo)));
            LeaderView {
                id: leader.id.clone(),
                post: leader.post.get(here.lang).clone(),
                name: text(&leader.name, here.lang),
                vacant: leader.vacant,
                duties: text(&leader.duties, here.lang),
                photo_width: size.map(|(width, _)| width),
                photo_height: size.map(|(_, height)| height),
                photo_sources: photo
                    .as_deref()
                    .map(|src| super::picture::sources(src, size))
                    .unwrap_or_default(),
                photo,
            }
        };
        self.cluster.config.sites[site].own.leaders.iter().map(view).collect()
    }

    /// The offices of a site.
    pub fn organs(&self, here: &Here, site: usize) -> Vec<OrganView> {
        let view = |organ: &crate::config::Organ| OrganView {
            id: organ.id.clone(),
            name: organ.name.get(here.lang).clone(),
            duties: text(&organ.duties, here.lang),
            phone: Some(organ.phone.clone()).filter(|phone| !phone.is_empty()),
        };
        self.cluster.config.sites[site].own.organs.iter().map(view).collect()
    }

    /// The page in the other language that a reader of a document is sent to: its own page, else its list.
    pub fn other_side(&self, document: &Document, lang: Lang) -> Spot {
        let other = lang.other();
        match other == Lang::Zh || matches!(document.counterpart, Counterpart::Page | Counterpart::Fallback) {
            true => self.addresses.document(self.cluster, document, other),
            false => self.column_spot(document.site, document.column, other, 1),
        }
    }
}

/// `2024-03-01`: the date format that 网页设计规范 (国办发〔2017〕47号, annex) asks for.
pub fn iso(date: Date) -> String {
    let mut out = String::with_capacity(10);
    two(&mut out, date.year() / 100);
    two(&mut out, date.year() % 100);
    out.push('-');
    two(&mut out, i16::from(date.month()));
    out.push('-');
    two(&mut out, i16::from(date.day()));
    out
}

/// `09:30`, 24 hours.
pub fn clock(moment: DateTime) -> String {
    let mut out = String::with_capacity(5);
    two(&mut out, i16::from(moment.hour()));
    out.push(':');
    two(&mut out, i16::from(moment.minute()));
    out
}

/// Two digits. Dates stand in every row of every list; the machinery of `format!` takes ten times as long.
pub(super) fn two(out: &mut String, number: i16) {
    for digit in [number / 10 % 10, number % 10] {
        out.push(char::from(b'0' + digit.unsigned_abs() as u8));
    }
}

/// A text in a language, if there is one.
pub fn text(localized: &Localized, lang: Lang) -> Option<Arc<str>> {
    Some(localized.get(lang).clone()).filter(|text| !text.is_empty())
}
