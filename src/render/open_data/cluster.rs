//! The cluster for other systems: sites, columns, contacts, leaders' posts, organs.

use super::super::feed::rfc3339;
use super::super::world::World;
use super::{File, Form, VERSION, spot};
use crate::config::{Contact, Leader, Localized, Mongolian, Organ, Site};
use crate::lang::Lang;
use serde_json::{Map, Value, json};

/// `data/cluster.json`.
pub(super) fn json(world: &World) -> String {
    let config = &world.cluster.config;
    let sites: Vec<Value> = (0..config.sites.len()).map(|site| of_site(world, site)).collect();
    let value = json!({
        "format": "bosoo-cluster",
        "version": VERSION,
        "name": config.name,
        "url": config.base_url,
        "languages": config.languages.iter().map(|lang| lang.tag()).collect::<Vec<_>>(),
        "sample": config.sample,
        "translation": state(&config.mongolian),
        "portal": config.sites[config.portal].id,
        "sites": sites,
    });
    serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"
}

fn of_site(world: &World, at: usize) -> Value {
    let config = &world.cluster.config;
    let site = &config.sites[at];
    let columns: Vec<Value> =
        (0..config.layout(at).columns.len()).map(|column| of_column(world, at, column)).collect();
    let mut value = json!({
        "id": site.id,
        "layout": config.layout(at).id,
        "name": site.name,
        "short_name": site.short_name,
        "url": by_language(world, |lang| Some(world.addresses.absolute(&world.addresses.home(at, lang)))),
        "credit_code": site.credit_code,
        "footer": site.footer,
        "columns": columns,
    });
    if let Some(fields) = value.as_object_mut() {
        organisation(fields, site);
    }
    value
}

/// What a site says of its organ: the same data as on its pages.
fn organisation(fields: &mut Map<String, Value>, site: &Site) {
    let own = &site.own;
    put(fields, "intro", &own.intro);
    fields.insert("translation".into(), json!(state(&own.mongolian)));
    fields.insert("contact".into(), contact(&own.contact));
    fields.insert("leaders".into(), own.leaders.iter().map(leader).collect());
    fields.insert("organs".into(), own.organs.iter().map(organ).collect());
}

/// Whether a native reader has read the Mongolian words of a file; null where it has none.
fn state(file: &Mongolian) -> Option<&'static str> {
    (file.texts > 0).then(|| file.state())
}

fn contact(contact: &Contact) -> Value {
    let mut fields = Map::new();
    put(&mut fields, "address", &contact.address);
    for (name, text) in [
        ("phone", &contact.phone),
        ("fax", &contact.fax),
        ("email", &contact.email),
        ("postcode", &contact.postcode),
    ] {
        if !text.is_empty() {
            fields.insert(name.into(), json!(text));
        }
    }
    put(&mut fields, "hours", &contact.hours);
    Value::Object(fields)
}

fn leader(leader: &Leader) -> Value {
    let mut fields = Map::new();
    fields.insert("id".into(), json!(leader.id));
    put(&mut fields, "post", &leader.post);
    put(&mut fields, "name", &leader.name);
    fields.insert("vacant".into(), json!(leader.vacant));
    if let Some(from) = leader.from {
        fields.insert("from".into(), json!(from.to_string()));
    }
    put(&mut fields, "duties", &leader.duties);
    Value::Object(fields)
}

fn organ(organ: &Organ) -> Value {
    let mut fields = Map::new();
    fields.insert("id".into(), json!(organ.id));
    put(&mut fields, "name", &organ.name);
    put(&mut fields, "duties", &organ.duties);
    if !organ.phone.is_empty() {
        fields.insert("phone".into(), json!(organ.phone));
    }
    Value::Object(fields)
}

fn of_column(world: &World, site: usize, column: usize) -> Value {
    let cluster = world.cluster;
    let layout = cluster.config.layout(site);
    let definition = &layout.columns[column];
    let address = |lang| world.addresses.absolute(&world.column_spot(site, column, lang, 1));
    let mut value = json!({
        "id": definition.id,
        "kind": definition.kind.id(),
        "name": definition.name,
        "description": definition.description,
        "parent": definition.parent.map(|parent| &layout.columns[parent].id),
        "url": by_language(world, |lang| Some(address(lang))),
    });
    if let Some(fields) = value.as_object_mut() {
        for form in Form::ALL {
            let file = |lang| spot(world, File::List(site, column, lang, form));
            let links = by_language(world, |lang| Some(world.addresses.absolute(&file(lang))));
            fields.insert(form.extension().into(), links);
        }
        let total = |lang| Some(super::total(world, site, column, lang));
        fields.insert("total".into(), by_language(world, total));
        let newest = |lang| {
            let ids = cluster.list(site, column, lang).iter();
            ids.map(|id| cluster.documents[*id].published).max().map(rfc3339)
        };
        fields.insert("newest".into(), by_language(world, newest));
    }
    value
}

fn put(fields: &mut Map<String, Value>, name: &str, text: &Localized) {
    if !text.is_empty() {
        fields.insert(name.into(), json!(text));
    }
}

/// A value for each language of the cluster, under `zh` and `mn`.
fn by_language<T: serde::Serialize>(world: &World, value: impl Fn(Lang) -> Option<T>) -> Value {
    let languages = world.cluster.config.languages.iter();
    languages
        .filter_map(|lang| Some((lang.id().to_string(), json!(value(*lang)?))))
        .collect::<Map<_, _>>()
        .into()
}
