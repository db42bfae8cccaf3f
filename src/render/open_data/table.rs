//! The lists that hold no documents, for programs: the standard directory, the gazette, accounts, letters, and the columns
//! of a platform. A row is an object in JSON and a line in CSV; what is not stated is left out, or an empty cell.

use super::super::world::{World, iso};
use super::super::{areas, gazette, letters};
use super::list::{line, rows_as_json};
use super::{File, Form, spot};
use crate::config::{ColumnKind as K, Localized, Mongolian};
use crate::data::accounts::Account;
use crate::data::areas::{ItemId, LEVELS, METHODS};
use crate::data::letters::Handling;
use crate::lang::Lang;
use crate::model::DocumentId;
use serde_json::{Map, Value, json};

/// The fields of a kind's rows: the header of the CSV. A field is added, never renamed (docs/open-data.md).
pub const FIELDS: [(&str, &[&str]); 5] = [
    (
        "areas",
        &[
            "id",
            "url",
            "area",
            "area_name",
            "group",
            "name",
            "must",
            "may",
            "basis",
            "limit",
            "period",
            "organs",
            "organ_words",
            "channels",
            "may_channels",
            "audience",
            "method",
            "levels",
            "unverified",
            "documents",
            "translation",
        ],
    ),
    (
        "gazette",
        &["id", "url", "title", "year", "number", "total", "date", "documents", "appointments", "pdf"],
    ),
    (
        "accounts",
        &[
            "id",
            "platform",
            "name",
            "account",
            "owner",
            "state",
            "filed",
            "opened",
            "closed",
            "last_post",
            "url",
            "translation",
        ],
    ),
    (
        "mailbox",
        &[
            "id",
            "url",
            "title",
            "language",
            "translation",
            "kind",
            "simple",
            "organ",
            "writer",
            "received",
            "replied",
            "working_days",
            "text",
            "reply",
            "documents",
        ],
    ),
    (
        "columns",
        &["id", "kind", "name", "description", "parent", "url", "json", "csv", "total", "translation"],
    ),
];

/// The fields of a column's rows; `None` where the column lists documents.
fn fields(kind: K) -> Option<&'static [&'static str]> {
    let name = match kind {
        K::Openness | K::Group => "columns",
        kind if kind.holds_no_documents() => kind.id(),
        _ => return None,
    };
    FIELDS.iter().find(|(id, _)| *id == name).map(|(_, fields)| *fields)
}

/// The rows of a column that holds no documents.
fn rows(world: &World, site: usize, column: usize, lang: Lang) -> Vec<Map<String, Value>> {
    let at = At { world, site, column, lang };
    let all = match world.cluster.config.layout(site).columns[column].kind {
        K::Areas => world.cluster.data.areas.items().map(|(id, ..)| at.item(id)).collect(),
        K::Gazette => (0..world.cluster.data.gazette.issues.len()).map(|issue| at.issue(issue)).collect(),
        K::Accounts => accounts(world, site).map(|account| at.account(account)).collect(),
        K::Mailbox => letters::shown(world, site).into_iter().map(|letter| at.letter(letter)).collect(),
        _ => at.columns(),
    };
    let told = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        _ => true,
    };
    let clean = |row: Value| match row {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| told(value)).collect(),
        _ => Map::new(),
    };
    let all: Vec<Value> = all;
    all.into_iter().map(clean).collect()
}

/// The accounts of a site; the portal's list has all.
fn accounts<'w>(world: &World<'w>, site: usize) -> impl Iterator<Item = &'w Account> {
    let portal = site == world.cluster.config.portal;
    world.cluster.data.accounts.accounts.iter().filter(move |it| portal || it.owner == site)
}

/// How many rows the list has.
pub(super) fn total(world: &World, site: usize, column: usize) -> usize {
    let data = &world.cluster.data;
    match world.cluster.config.layout(site).columns[column].kind {
        K::Areas => data.areas.items().count(),
        K::Gazette => data.gazette.issues.len(),
        K::Mailbox => letters::shown(world, site).len(),
        K::Accounts => accounts(world, site).count(),
        _ => world.cluster.config.layout(site).children(Some(column)).count(),
    }
}

/// The list as JSON: a row is a line.
pub(super) fn json(world: &World, site: usize, column: usize, lang: Lang) -> String {
    let rows = rows(world, site, column, lang).into_iter();
    rows_as_json(world, (site, column, lang), ("bosoo-table", "rows"), rows)
}

/// The list as CSV; the entries of a list stand in a cell parted by `;`.
pub(super) fn csv(world: &World, site: usize, column: usize, lang: Lang) -> String {
    let kind = world.cluster.config.layout(site).columns[column].kind;
    let Some(fields) = fields(kind) else { return String::new() };
    // Excel takes a file without the mark for GBK.
    let mut out = String::from("\u{feff}");
    line(&mut out, fields.iter().copied());
    for row in rows(world, site, column, lang) {
        let cells: Vec<String> = fields.iter().map(|field| cell(row.get(*field))).collect();
        line(&mut out, cells.iter().map(String::as_str));
    }
    out
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(values)) => {
            values.iter().map(|value| cell(Some(value))).collect::<Vec<_>>().join(";")
        }
        Some(other) => other.to_string(),
    }
}

struct At<'a> {
    world: &'a World<'a>,
    site: usize,
    column: usize,
    lang: Lang,
}

impl At<'_> {
    fn words<'t>(&self, text: &'t Localized) -> &'t str {
        text.get(self.lang)
    }

    /// Of a Mongolian row: whether a native reader has read the words that it has out of a file of data.
    fn translation(&self, file: &Mongolian, texts: &[&Localized]) -> Option<&'static str> {
        let written = self.lang == Lang::Mn && texts.iter().any(|text| !text.mn.is_empty());
        written.then(|| file.state())
    }

    fn keys(&self, ids: impl IntoIterator<Item = DocumentId>) -> Vec<String> {
        let cluster = self.world.cluster;
        ids.into_iter().map(|id| cluster.key(&cluster.documents[id])).collect()
    }

    fn item(&self, id: ItemId) -> Value {
        let all = &self.world.cluster.data.areas;
        let (area, item) = (&all.areas[id.area], all.item(id));
        let page = areas::spot(self.world, self.site, self.column, self.lang, areas::AreasPage::Item(id, 1));
        let method = METHODS.iter().find(|(_, method)| *method == item.method).map(|(id, _)| *id);
        let levels = LEVELS.iter().filter(|(_, level)| item.levels.contains(level)).map(|(id, _)| *id);
        let organs = item.organs.iter().map(|organ| &*all.organs[*organ].id);
        json!({
            "id": item.id,
            "url": self.world.addresses.absolute(&page),
            "area": area.id,
            "area_name": self.words(&area.name),
            "group": self.words(&item.group),
            "name": self.words(&item.name),
            "must": item.must,
            "may": item.may,
            "basis": item.basis.iter().map(|(text, _)| text).collect::<Vec<_>>(),
            "limit": item.limit_words,
            "period": item.limit.text(),
            "organs": organs.collect::<Vec<_>>(),
            "organ_words": item.organ_words,
            "channels": item.channels,
            "may_channels": item.may_channels,
            "audience": item.audience,
            "method": method,
            "levels": levels.collect::<Vec<_>>(),
            "unverified": item.unverified.then_some(true),
            "documents": self.keys(self.world.cluster.fulfils.get(&id).into_iter().flatten().copied()),
            "translation": self.translation(&area.mongolian, &[&area.name, &item.group, &item.name]),
        })
    }

    fn issue(&self, at: usize) -> Value {
        let issue = &self.world.cluster.data.gazette.issues[at];
        let page = gazette::spot(self.world, self.site, self.column, at, self.lang);
        let pdf = gazette::pdf_is_current(self.world, issue, self.lang).then(|| {
            let pdf = gazette::pdf_spot(self.world, self.site, self.column, issue, self.lang);
            self.world.addresses.absolute(&pdf)
        });
        let references = gazette::documents(self.world, issue);
        let of = |wanted: bool| {
            self.keys(references.iter().filter(|(_, appointment)| *appointment == wanted).map(|(id, _)| *id))
        };
        json!({
            "id": issue.name,
            "url": self.world.addresses.absolute(&page),
            "title": gazette::title(self.world, at, self.lang),
            "year": issue.year,
            "number": issue.number,
            "total": issue.total,
            "date": iso(issue.date),
            "documents": of(false),
            "appointments": of(true),
            "pdf": pdf,
        })
    }

    fn account(&self, account: &Account) -> Value {
        json!({
            "id": account.id,
            "platform": account.platform,
            "name": self.words(&account.name),
            "account": account.account,
            "owner": self.world.cluster.config.sites[account.owner].id,
            "state": account.state.id(),
            "filed": account.filed.map(iso),
            "opened": account.opened.map(iso),
            "closed": account.closed.map(iso),
            "last_post": account.last_post.map(iso),
            "url": account.url,
            "translation": self.translation(&self.world.cluster.data.accounts.mongolian, &[&account.name]),
        })
    }

    fn letter(&self, at: usize) -> Value {
        let cluster = self.world.cluster;
        let letter = &cluster.data.letters.letters[at];
        let page = letters::LettersPage::Letter(at);
        let page = letters::spot(self.world, self.site, self.column, self.lang, page);
        let own = if letter.is_in(self.lang) { self.lang } else { letter.language };
        let days = match letter.handling {
            Handling::Days(days) => Some(days),
            _ => None,
        };
        let state = match own == letter.language {
            true => None,
            false => Some(if letter.unreviewed { "machine" } else { "reviewed" }),
        };
        json!({
            "id": letter.id,
            "url": self.world.addresses.absolute(&page),
            "title": letter.title.exact(own),
            "language": own.tag(),
            "translation": state,
            "kind": letter.kind,
            "simple": letter.simple.then_some(true),
            "organ": cluster.data.areas.organs[letter.organ].id,
            "writer": letter.writer,
            "received": iso(letter.received.0),
            "replied": letter.replied.as_ref().map(|(day, _)| iso(*day)),
            "working_days": days,
            "text": letter.text.exact(own),
            "reply": letter.reply.exact(own),
            "documents": self.keys(cluster.taken_up.get(&at).into_iter().flatten().copied()),
        })
    }

    /// The columns below this one, at any depth, each after the one above it.
    fn columns(&self) -> Vec<Value> {
        let mut rows = Vec::new();
        self.below(self.column, &mut rows);
        rows
    }

    fn below(&self, parent: usize, rows: &mut Vec<Value>) {
        let layout = self.world.cluster.config.layout(self.site);
        for column in layout.children(Some(parent)) {
            let definition = &layout.columns[column];
            let address = |spot| self.world.addresses.absolute(&spot);
            let file = |form| address(spot(self.world, File::List(self.site, column, self.lang, form)));
            rows.push(json!({
                "id": definition.id,
                "kind": definition.kind.id(),
                "name": self.words(&definition.name),
                "description": self.words(&definition.description),
                "parent": layout.columns[parent].id,
                "url": address(self.world.column_spot(self.site, column, self.lang, 1)),
                "json": file(Form::Json),
                "csv": file(Form::Csv),
                "total": super::total(self.world, self.site, column, self.lang),
                "translation": self.translation(
                    &self.world.cluster.config.mongolian,
                    &[&definition.name, &definition.description],
                ),
            }));
            self.below(column, rows);
        }
    }
}
