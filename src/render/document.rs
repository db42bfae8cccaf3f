//! A document's page.

use super::attachments;
use super::head::{Article, Head};
use super::links::{TextLinks, TextPlace};
use super::page::{Made, Page};
use super::section::Section;
use super::view::*;
use super::world::{Here, World, clock, iso};
use crate::config::DocumentType;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::lang::date::DateFormats;
use crate::lang::number::Digits;
use crate::load::document::{Placed, TranslationState, Validity};
use crate::markdown::Heading;
use crate::model::{Counterpart, Document, DocumentId};
use crate::tree::Source;
use serde::Serialize;
use std::sync::Arc;

/// Most related documents shown.
const RELATED: usize = 5;

/// What the page shows, but for its body. `here` is where it is shown: its own place, or its column's list page.
pub fn view(world: &World, here: &Here, id: DocumentId) -> (PageView, DocumentPage) {
    let cluster = world.cluster;
    let document = &cluster.documents[id];
    let (version, lang) = document.version(here.lang);
    let fallback = lang != here.lang;
    let site = cluster.site_of(document);
    let shared = &document.shared;
    let words = world.words(here.lang);
    let own = world.addresses.document(cluster, document, if fallback { Lang::Zh } else { here.lang });
    let canonical = world.addresses.absolute(&own);
    let date = |date: jiff::civil::Date| DateFormats::built_in(here.lang).date(date, Digits::Ascii);

    let mut notices = Vec::new();
    let mut notice = |kind: &'static str, word: &str, date: Option<String>| {
        let args: Vec<(&str, String)> = date.map(|date| ("date", date)).into_iter().collect();
        notices.push(Notice { kind, text: words.format(word, &args) });
    };
    if let Some(archived) = shared.archived {
        notice("archived", "archived_notice", Some(date(archived)));
    }
    match document.validity {
        Some(Validity::Repealed) => {
            notice("repealed", "repealed_notice", shared.repealed.map(date).or(Some("none".into())))
        }
        Some(Validity::Expired) => {
            notice("expired", "expired_notice", shared.expires.map(date).or(Some("none".into())))
        }
        Some(Validity::Pending) => {
            notice("pending", "pending_notice", shared.effective.map(date).or(Some("none".into())))
        }
        _ => {}
    }
    let translation = document.mn.as_ref().filter(|_| here.lang == Lang::Mn && !fallback).and_then(|mn| {
        let translation = mn.translation.as_ref()?;
        if document.stale {
            let made = translation.date.unwrap_or(document.published_date());
            notice("stale", "stale_notice", Some(date(made)));
        }
        if translation.state != TranslationState::Reviewed {
            notice("machine", "machine_notice", None);
        }
        Some(TranslationView {
            state: match translation.state {
                TranslationState::Draft => "draft",
                TranslationState::Machine => "machine",
                TranslationState::Reviewed => "reviewed",
            },
            stale: document.stale,
            translated: translation.date.map(iso),
            source_date: iso(document.published_date()),
        })
    });
    if fallback {
        notice("fallback", "fallback_notice", None);
    }

    let page = PageView {
        kind: document.form.id(),
        title: version.title.clone(),
        description: version.summary.as_deref().unwrap_or_default().to_string(),
        url: world.link(here, &own),
        canonical,
        breadcrumb: breadcrumb(world, here, document.site, Some(document.column)),
        notices,
    };
    let text = |text: &Option<Arc<str>>, chinese: &Option<Arc<str>>| text.clone().or_else(|| chinese.clone());
    let validity_name = document.validity.map(|validity| world.validity_name(validity, here.lang));
    let size = world.image_size(document);
    let image = (shared.image.as_ref())
        .map(|image| world.link(here, &world.addresses.resource(cluster, document, &image.value)));
    let doc = DocumentView {
        key: cluster.key(document),
        title: version.title.clone(),
        summary: version.summary.clone(),
        published: format!("{} {}", iso(document.published_date()), clock(document.published)),
        published_date: iso(document.published_date()),
        source: super::original::source(cluster, document, here.lang).clone(),
        author: text(&version.author, &None),
        keywords: version.keywords.clone(),
        number: shared.number.clone(),
        index: shared.index.as_ref().map(|index| index.value.clone()),
        issuer: Some(version.issuer.clone().unwrap_or_else(|| site.name.get(lang).clone())),
        signed: shared.signed.map(iso),
        effective: shared.effective.map(iso),
        expires: shared.expires.map(iso),
        repealed: shared.repealed.map(iso),
        validity: document.validity.map(Validity::id),
        validity_name,
        topic: shared.topic.clone(),
        genre: shared.genre.clone(),
        image_sources: image.as_deref().map(|src| super::picture::sources(src, size)).unwrap_or_default(),
        image,
        image_alt: text(&version.image_alt, &document.zh.image_alt),
        image_width: size.map(|(width, _)| width),
        image_height: size.map(|(_, height)| height),
        updated: None,
    };
    let metadata = if document.form == DocumentType::Document {
        metadata(world, here, document, &doc)
    } else {
        Vec::new()
    };
    let mark = (document.form == DocumentType::Document).then(|| words.word("mark_open"));
    let (prev, next) = cluster.neighbours(id, here.lang);
    let linked = |references: &[Placed<Arc<str>>]| -> Vec<DocumentId> {
        let targets = references.iter().filter_map(|reference| cluster.target(reference));
        targets.filter(|id| cluster.documents[*id].shows_in(here.lang)).collect()
    };
    let shown = |id: &DocumentId| cluster.documents[*id].shows_in(here.lang);
    let interpretations: Vec<DocumentId> =
        cluster.interpretations.get(&id).into_iter().flatten().copied().filter(shown).collect();
    let interprets = linked(&shared.interprets);
    // What stands under a heading of its own is not related besides.
    let elsewhere = |other: &DocumentId| interpretations.contains(other) || interprets.contains(other);
    let mut related = linked(&shared.related);
    if related.is_empty() {
        let most = RELATED + interpretations.len() + interprets.len();
        related = cluster.of_same_keywords(id, here.lang, most);
    }
    related.retain(|other| !elsewhere(other));
    let guide = version.guide.clone().or_else(|| document.zh.guide.clone()).map(|guide| {
        // The phone is a shared fact; the link to apply goes through the leaving-site notice where it must.
        let mut guide = (*guide).clone();
        if let Some(chinese) = &document.zh.guide {
            guide.phone = chinese.phone.clone();
            guide.online = chinese.online.clone();
        }
        guide.online = guide.online.map(|address| super::links::outward(world, here, &address).into());
        Arc::new(guide)
    });
    let contents = linked(&shared.contents);
    let online = document.zh.guide.as_ref().and_then(|guide| guide.online.as_deref());
    let platform = online.and_then(|address| cluster.data.services.platform(address));
    let platform_name = platform.map(|platform| platform.name.get(here.lang).clone());
    let page_view = DocumentPage {
        doc,
        column: world.column_name(here, document.site, document.column),
        prev: prev.map(|id| world.item(here, id)),
        next: next.map(|id| world.item(here, id)),
        related: world.items(here, related, RELATED),
        interpretations: world.items(here, interpretations, 50),
        interprets: world.items(here, interprets, 50),
        items: world.items(here, contents.iter().copied(), 500),
        attachments: attachments::views(world, here, document),
        mark,
        metadata,
        translation,
        fallback,
        body_lang: fallback.then(|| LangView::of(Lang::Zh)),
        archived: shared.archived.map(iso),
        standard_items: super::areas::of_document(world, here, id),
        letters: super::letters::of_document(world, here, id),
        chains: super::chains::of(world, here, id),
        consultation: super::chains::consultation(world, here, id),
        form_name: world.form_name(document, here.lang),
        reprint: shared.reprint.is_some(),
        original: super::original::of(world, here, document),
        sources: super::chains::sources(world, here.lang, &contents, &shared.outside),
        outside: super::chains::outside(world, here, document),
        platform_name,
        deadlines: match document.form {
            DocumentType::Request => super::deadlines::of(world),
            _ => Vec::new(),
        },
        guide: if document.form == DocumentType::Guide { guide } else { None },
    };
    (page, page_view)
}

/// Home, the columns above, the column.
pub fn breadcrumb(world: &World, here: &Here, site: usize, column: Option<usize>) -> Vec<Named> {
    let config = &world.cluster.config;
    let layout = config.layout(site);
    let mut trail = Vec::new();
    let mut column = column;
    while let Some(at) = column {
        let name = layout.columns[at].name.get(here.lang).clone();
        trail.push(Named { name, url: world.link(here, &world.column_spot(site, at, here.lang, 1)) });
        column = layout.columns[at].parent;
    }
    trail.push(Named {
        name: world.words(here.lang).word("home").into(),
        url: world.link(here, &world.addresses.home(site, here.lang)),
    });
    trail.reverse();
    trail
}

/// The table above a 公文, in the order of gov.cn: 索引号 主题分类 / 发文机关 成文日期 / 标题 / 发文字号 发布日期 / 有效性.
fn metadata(world: &World, here: &Here, document: &Document, doc: &DocumentView) -> Vec<Fact> {
    let words = world.words(here.lang);
    let mut facts = Vec::new();
    let mut fact = |word: &str, value: Option<String>, url: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            facts.push(Fact { name: words.word(word), value, url });
        }
    };
    let text = |text: &Option<Arc<str>>| text.as_deref().map(str::to_string);
    fact("index_number", text(&doc.index), None);
    fact("topic_class", text(&doc.topic), None);
    fact("issuer", text(&doc.issuer), None);
    fact("signed_on", doc.signed.clone(), None);
    fact("document_title", Some(doc.title.to_string()), None);
    fact("document_number", text(&doc.number), None);
    fact("published_on", Some(doc.published_date.clone()), None);
    fact("genre", text(&doc.genre), None);
    fact("effective_on", doc.effective.clone(), None);
    fact("expires_on", doc.expires.clone(), None);
    fact("validity", doc.validity_name.clone(), None);
    let by = document.shared.repealed_by.as_ref().and_then(|reference| world.cluster.target(reference));
    let by = by.map(|id| world.item(here, id));
    let repealed = doc.repealed.clone().map(|date| match &by {
        Some(by) => format!("{date} {}", by.title),
        None => date,
    });
    fact("repealed_on", repealed, by.map(|by| by.url));
    facts
}

#[derive(Serialize)]
struct Toc<'a> {
    level: u8,
    id: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Qr<'a> {
    svg: tera::Value,
    url: &'a str,
}

/// Renders a document at `here` with the body `text` (the whole file).
pub fn render(
    world: &World,
    section: &Section,
    here: &Here,
    id: DocumentId,
    text: &str,
) -> Result<Made, Vec<Diagnostic>> {
    let cluster = world.cluster;
    let document = &cluster.documents[id];
    let (version, lang) = document.version(here.lang);
    let (mut page, view) = view(world, here, id);
    let shown = super::collected::document(world, here, id, &(&page, &view));
    let links = TextLinks::new(world, TextPlace::of(document), here);
    let source = Source { path: &version.file, text };
    let attachments = attachments::html(&view.attachments);
    let mut rendered = super::body(source, version.body as usize, lang, &links, &attachments);
    if page.description.is_empty() {
        page.description = std::mem::take(&mut rendered.excerpt);
    }
    if page.description.is_empty() {
        page.description = page.title.to_string();
    }
    links.add_to(&mut rendered.facts);
    super::front_links::add(world, document, version, &mut rendered);
    for diagnostic in &mut rendered.diagnostics {
        diagnostic.site = Some(cluster.site_of(document).id.clone());
    }

    let column = cluster.column_of(document);
    let site = cluster.site_of(document);
    let own = world.addresses.document(cluster, document, here.lang);
    // A column that shows its one document names the document's page as canonical, and speaks for no other.
    let alternates = match document.counterpart {
        _ if own != here.spot => Vec::new(),
        Counterpart::Page => {
            Lang::ALL.map(|lang| (lang, world.addresses.document(cluster, document, lang))).to_vec()
        }
        _ => Vec::new(),
    };
    let qr = (!world.without.qr).then(|| {
        let url = world.addresses.absolute(&own);
        let label = world.words(here.lang).format("qr_alt", &[("url", url.clone())]);
        let svg = tera::Value::safe_string(&super::qr::svg(&url, &label));
        tera::Value::from_serializable(&Qr { svg, url: &url })
    });
    let keywords = match version.keywords.is_empty() {
        false => version.keywords.iter().map(|word| &**word).collect::<Vec<_>>().join(","),
        true => column.name.get(here.lang).to_string(),
    };
    let absolute_image =
        document.shared.image.as_ref().map(|image| {
            world.addresses.absolute(&world.addresses.resource(cluster, document, &image.value))
        });
    let head = Head {
        page: &page,
        site,
        spot: &here.spot,
        lang: here.lang,
        title_tail: vec![column.name.get(here.lang), site.name.get(here.lang)],
        column: Some(column),
        function: None,
        article: Some(Article {
            title: &view.doc.title,
            published: view.doc.published.clone(),
            source: &view.doc.source,
            keywords,
            author: view.doc.author.as_deref(),
            image: absolute_image,
        }),
        alternates,
        feed: Some(world.link(here, &world.addresses.of_site(document.site, here.lang, "feed.xml"))),
        noindex: view.fallback,
        root: world.addresses.to_root(&here.spot),
        schema_org: Some(super::schema_org::document(world, document, &view, &page.canonical, here.lang)),
    };
    let template = format!("pages/{}.html", document.form.id());
    let switch = world.link(here, &world.other_side(document, here.lang));
    let asked = super::page::asked(world, document.site, &template);
    let toc: Vec<Toc> = rendered.facts.headings.iter().filter(|h| h.level <= 3).map(toc).collect();
    let attachments = if rendered.attachments_shown { &[] } else { &*view.attachments };
    let bytes = super::page::given(asked, |asked| {
        let mut out = Page::of_document(world, section, (&template, asked), &page, &head, &switch);
        insert(&mut out, &view, &rendered.html, &toc, attachments);
        if let Some(qr) = &qr {
            out.insert_value("qr", qr.clone());
        }
        out.render_document(world, document.site, &template)
    })?;
    // A page that shows the other language's text is not searched: that text has its own page.
    let search = (!view.fallback && !world.without.search)
        .then(|| crate::search::entries::postings(cluster, id, here.lang, &rendered.text));
    Ok(Made {
        bytes,
        shown: Some(shown),
        facts: Some(rendered.facts),
        search,
        diagnostics: rendered.diagnostics,
        source: None,
    })
}

fn insert(out: &mut Page, view: &DocumentPage, html: &str, toc: &[Toc], attachments: &[AttachmentView]) {
    out.insert("doc", &view.doc);
    out.insert("column", &view.column);
    out.html("body", html);
    out.insert("toc", toc);
    out.insert("prev", &view.prev);
    out.insert("next", &view.next);
    out.insert("related", &view.related);
    out.insert("interpretations", &view.interpretations);
    out.insert("interprets", &view.interprets);
    out.insert("items", &view.items);
    out.insert("attachments", attachments);
    out.insert("mark", &view.mark);
    out.insert("metadata", &view.metadata);
    out.insert("translation", &view.translation);
    out.insert("fallback", &view.fallback);
    out.insert("body_lang", &view.body_lang);
    out.insert("archived", &view.archived);
    out.insert("guide", &view.guide);
    out.insert("standard_items", &view.standard_items);
    out.insert("letters", &view.letters);
    out.insert("outside", &view.outside);
    out.insert("chains", &view.chains);
    out.insert("consultation", &view.consultation);
    out.insert("form_name", &view.form_name);
    out.insert("reprint", &view.reprint);
    out.insert("original", &view.original);
    out.insert("sources", &view.sources);
    out.insert("platform_name", &view.platform_name);
    out.insert("deadlines", &view.deadlines);
}

fn toc(heading: &Heading) -> Toc<'_> {
    Toc { level: heading.level, id: &heading.id, text: &heading.text }
}
