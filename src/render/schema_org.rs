//! What a page says to programs: schema.org as JSON-LD in `<head>`. It is made from the very view that the page's
//! template gets, so the two can't differ.

use super::view::DocumentPage;
use super::world::World;
use crate::config::{ColumnKind, DocumentType, Site};
use crate::lang::Lang;
use crate::load::document::Validity;
use crate::model::Document;
use serde_json::{Map, Value, json};

/// A document: 公文 are `Legislation` (https://schema.org/Legislation), guides `GovernmentService`.
pub fn document(world: &World, document: &Document, view: &DocumentPage, url: &str, lang: Lang) -> String {
    let site = world.cluster.site_of(document);
    let doc = &view.doc;
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            fields.insert(name.into(), value);
        }
    };
    let kind = world.cluster.column_of(document).kind;
    put("@context", json!("https://schema.org"));
    put("@type", json!(type_of(document.form, kind)));
    put("url", json!(url));
    put("name", json!(doc.title));
    put("inLanguage", json!(if view.fallback { Lang::Zh.tag() } else { lang.tag() }));
    put("description", json!(doc.summary));
    match document.form {
        DocumentType::Guide => {
            put("provider", organisation(world, site, lang));
            if let Some(guide) = &view.guide {
                put("serviceType", json!(guide.item));
                put("termsOfService", json!(guide.conditions.join("\n")));
                put("hoursAvailable", json!(guide.hours));
                put(
                    "availableChannel",
                    json!({
                        "@type": "ServiceChannel",
                        "serviceLocation": { "@type": "Place", "name": guide.place },
                        "servicePhone": { "@type": "ContactPoint", "telephone": guide.phone },
                    }),
                );
            }
        }
        form => {
            put("datePublished", json!(super::feed::rfc3339(document.published)));
            put("publisher", organisation(world, site, lang));
            if !doc.keywords.is_empty() {
                put("keywords", json!(doc.keywords));
            }
            if !matches!(form, DocumentType::Page | DocumentType::Request) {
                put("headline", json!(doc.title));
            }
            if form == DocumentType::Document {
                put("legislationIdentifier", json!(doc.number));
                put("identifier", json!(doc.index));
                put("legislationDate", json!(doc.signed));
                put("legislationDateVersion", json!(doc.effective));
                put(
                    "legislationPassedBy",
                    json!(
                        doc.issuer
                            .as_ref()
                            .map(|name| json!({ "@type": "GovernmentOrganization", "name": name }))
                    ),
                );
                put("legislationLegalForce", json!(document.validity.map(legal_force)));
                put("legislationType", json!(doc.genre));
                put("expires", json!(doc.expires));
            }
        }
    }
    put("isAccessibleForFree", json!(true));
    text(&Value::Object(fields))
}

/// A site's organ, on its home page.
pub fn home(world: &World, site: &Site, lang: Lang) -> String {
    let mut value = organisation(world, site, lang);
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

fn organisation(world: &World, site: &Site, lang: Lang) -> Value {
    let home = world
        .cluster
        .site_by_id(&site.id)
        .map(|at| world.addresses.absolute(&world.addresses.home(at, lang)));
    json!({ "@type": "GovernmentOrganization", "name": site.name.get(lang), "url": home })
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
fn text(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
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
