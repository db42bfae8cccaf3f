//! What a page says to programs: schema.org as JSON-LD in `<head>`. It is made from the very view that the page's
//! template gets, so the two can't differ.

use super::view::DocumentPage;
use super::world::World;
use crate::config::{ColumnKind, DocumentType, Site};
use crate::lang::Lang;
use crate::load::document::Validity;
use crate::model::Document;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// What is said of a document, in the order of the names.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Said<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    available_channel: Option<Channel<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_available: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'a str>,
    in_language: &'static str,
    is_accessible_for_free: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<&'a [Arc<str>]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_date: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_date_version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_legal_force: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_passed_by: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legislation_type: Option<&'a str>,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<Organisation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Organisation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms_of_service: Option<String>,
    url: &'a str,
}

/// The organ of a site.
#[derive(Serialize)]
struct Organisation<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    url: Option<String>,
}

#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

/// Where a matter is dealt with.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Channel<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    service_location: Named<'a>,
    service_phone: Phone<'a>,
}

#[derive(Serialize)]
struct Phone<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    telephone: &'a str,
}

/// A document: 公文 are `Legislation` (https://schema.org/Legislation), guides `GovernmentService`.
pub fn document(world: &World, document: &Document, view: &DocumentPage, url: &str, lang: Lang) -> String {
    let site = world.cluster.site_of(document);
    let doc = &view.doc;
    let form = document.form;
    let mut said = Said {
        context: "https://schema.org",
        kind: type_of(form, world.cluster.column_of(document).kind),
        url,
        name: &doc.title,
        in_language: if view.fallback { Lang::Zh.tag() } else { lang.tag() },
        description: doc.summary.as_deref(),
        is_accessible_for_free: true,
        ..Said::default()
    };
    let organisation = || organisation(world, site, lang);
    if form == DocumentType::Guide {
        said.provider = Some(organisation());
        if let Some(guide) = &view.guide {
            said.service_type = Some(&guide.item);
            said.terms_of_service = Some(guide.conditions.join("\n"));
            said.hours_available = Some(&guide.hours);
            said.available_channel = Some(Channel {
                kind: "ServiceChannel",
                service_location: Named { kind: "Place", name: &guide.place },
                service_phone: Phone { kind: "ContactPoint", telephone: &guide.phone },
            });
        }
    } else {
        said.date_published = Some(super::feed::rfc3339(document.published));
        said.publisher = Some(organisation());
        said.keywords = Some(&*doc.keywords).filter(|words| !words.is_empty());
        said.headline = (!matches!(form, DocumentType::Page | DocumentType::Request)).then_some(&doc.title);
    }
    if form == DocumentType::Document {
        said.legislation_identifier = doc.number.as_deref();
        said.identifier = doc.index.as_deref();
        said.legislation_date = doc.signed.as_deref();
        said.legislation_date_version = doc.effective.as_deref();
        said.legislation_passed_by =
            doc.issuer.as_deref().map(|name| Named { kind: "GovernmentOrganization", name });
        said.legislation_legal_force = document.validity.map(legal_force);
        said.legislation_type = doc.genre.as_deref();
        said.expires = doc.expires.as_deref();
    }
    text(&said)
}

/// A site's organ, on its home page.
pub fn home(world: &World, site: &Site, lang: Lang) -> String {
    let mut value = json!(organisation(world, site, lang));
    let contact = &site.own.contact;
    if let Some(fields) = value.as_object_mut() {
        fields.insert("@context".into(), json!("https://schema.org"));
        for (name, text) in [
            ("address", contact.address.get(lang)),
            ("telephone", &contact.phone),
            ("faxNumber", &contact.fax),
            ("email", &contact.email),
            ("description", site.own.intro.get(lang)),
        ] {
            if !text.is_empty() {
                fields.insert(name.into(), json!(text));
            }
        }
        let departments: Vec<Value> = site
            .own
            .organs
            .iter()
            .map(|organ| {
                let mut part = json!({ "@type": "GovernmentOrganization", "name": organ.name.get(lang) });
                if let Some(fields) = part.as_object_mut().filter(|_| !organ.phone.is_empty()) {
                    fields.insert("telephone".into(), json!(organ.phone));
                }
                part
            })
            .collect();
        if !departments.is_empty() {
            fields.insert("department".into(), departments.into());
        }
    }
    text(&value)
}

fn organisation<'a>(world: &World, site: &'a Site, lang: Lang) -> Organisation<'a> {
    let url = world
        .cluster
        .site_by_id(&site.id)
        .map(|at| world.addresses.absolute(&world.addresses.home(at, lang)));
    Organisation { kind: "GovernmentOrganization", name: site.name.get(lang), url }
}

fn type_of(form: DocumentType, kind: ColumnKind) -> &'static str {
    match (form, kind) {
        (DocumentType::Document, _) => "Legislation",
        (DocumentType::Guide, _) => "GovernmentService",
        (DocumentType::Topic, _) => "CollectionPage",
        (DocumentType::Page | DocumentType::Request, _) => "WebPage",
        (_, ColumnKind::News | ColumnKind::Pictures) => "NewsArticle",
        _ => "Article",
    }
}

/// https://schema.org/LegalForceStatus knows three states.
fn legal_force(validity: Validity) -> &'static str {
    match validity {
        Validity::Valid => "https://schema.org/InForce",
        Validity::Amended => "https://schema.org/PartiallyInForce",
        Validity::Expired | Validity::Repealed | Validity::Pending => "https://schema.org/NotInForce",
    }
}

/// JSON that can stand in a `<script>`: no `<` ends it, whatever a title says.
fn text(value: &impl Serialize) -> String {
    // Fields with names, and texts: nothing of it can fail.
    let text = serde_json::to_string(value).unwrap_or_default();
    if text.contains('<') { text.replace('<', "\\u003c") } else { text }
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_title_can_end_the_script() {
        let value = serde_json::json!({ "name": "</script><script>alert(1)</script><!--" });
        let text = super::text(&value);
        assert!(!text.contains('<'), "{text}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), value);
    }
}
