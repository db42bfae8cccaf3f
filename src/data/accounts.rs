//! 政务新媒体 (国办发〔2018〕123号): the cluster's accounts, `content/data/accounts.toml`, and which documents were brought
//! to them, `content/data/mirrored.toml`.

use super::{FOLDER, files};
use crate::config::{Config, Localized, Mongolian, id, localized};
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// The platforms that a registry may name; their words are `platform_<id>`.
pub const PLATFORMS: [(&str, &str); 9] = [
    ("wechat", "wechat"),
    ("channels", "channels"),
    ("weibo", "weibo"),
    ("douyin", "douyin"),
    ("kuaishou", "kuaishou"),
    ("toutiao", "toutiao"),
    ("app", "app"),
    ("mini", "mini"),
    ("other", "other"),
];

/// Whether an account works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// 正常.
    Open,
    /// 变更.
    Changed,
    /// 注销.
    Closed,
}

/// States by their ids; their words are `account_<id>`.
pub const STATES: [(&str, State); 3] =
    [("open", State::Open), ("changed", State::Changed), ("closed", State::Closed)];

impl State {
    /// Its id.
    pub fn id(self) -> &'static str {
        STATES[self as usize].0
    }
}

/// An account.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its id in the cluster.
    pub id: Arc<str>,
    /// Where it is.
    pub platform: &'static str,
    /// Its name.
    pub name: Localized,
    /// Its id on the platform.
    pub account: Arc<str>,
    /// The site of the organ that runs it.
    pub owner: usize,
    /// Whether it works.
    pub state: State,
    /// 备案.
    pub filed: Option<Date>,
    /// 开设.
    pub opened: Option<Date>,
    /// 注销.
    pub closed: Option<Date>,
    /// The last post.
    pub last_post: Option<Date>,
    /// Its address, which its QR code shows.
    pub url: Arc<str>,
    /// Posts by year.
    pub posts: BTreeMap<i16, u64>,
}

/// A document that an account showed.
#[derive(Debug, Clone)]
pub struct Mirrored {
    /// `site/column/name`.
    pub document: Arc<str>,
    /// Bytes of the reference in the file.
    pub span: Range<usize>,
    /// Index of the account.
    pub account: usize,
    /// When.
    pub date: Date,
}

/// The registry.
#[derive(Debug, Default)]
pub struct Accounts {
    /// The accounts in the order of the file.
    pub accounts: Vec<Account>,
    /// What was mirrored.
    pub mirrored: Vec<Mirrored>,
    /// The file of `mirrored`.
    pub mirrored_file: Arc<str>,
    /// The Mongolian words of `accounts.toml`.
    pub mongolian: Mongolian,
}

impl Accounts {
    /// Posts of all accounts in a year.
    pub fn posts(&self, year: i16) -> u64 {
        self.accounts.iter().filter_map(|account| account.posts.get(&year)).sum()
    }
}

/// Reads the registry; empty where the cluster has none.
pub fn read(root: &Path, config: &Config, out: &mut Vec<Diagnostic>) -> Accounts {
    let mut all = Accounts::default();
    if let Some(file) = files::file(root, &format!("{FOLDER}/accounts.toml"), out) {
        let tree = file.tree(out);
        let mut reader = Reader::new(file.source(), &tree, "accounts.toml", out);
        let nodes = reader.list("accounts");
        all.mongolian = Mongolian::read(&mut reader, &tree);
        reader.finish();
        for node in nodes {
            let Some(account) = account(file.source(), node, config, out) else { continue };
            if all.accounts.iter().any(|other| other.id == account.id) {
                let fault = file.source().error("duplicate-id", node.span.clone());
                out.push(fault.arg("value", &account.id));
                continue;
            }
            all.accounts.push(account);
        }
    }
    if let Some(file) = files::file(root, &format!("{FOLDER}/mirrored.toml"), out) {
        let tree = file.tree(out);
        let mut reader = Reader::new(file.source(), &tree, "mirrored.toml", out);
        let nodes = reader.list("mirrored");
        reader.finish();
        all.mirrored_file = file.path.clone();
        let read = |node| mirrored(file.source(), node, &all.accounts, out);
        all.mirrored = nodes.iter().filter_map(read).collect();
    }
    all
}

fn account(source: Source, node: &Node, config: &Config, out: &mut Vec<Diagnostic>) -> Option<Account> {
    let mut reader = Reader::new(source, node, "accounts", out);
    let id = id(&mut reader, "id").map(Arc::<str>::from);
    let platform = reader.choice("platform", &PLATFORMS);
    let name = reader.take("name").map(|node| localized(source, node, "name", reader.out()));
    let account = reader.text("account").unwrap_or_default().into();
    let owner = owner(&mut reader, config);
    let state = reader.choice("state", &STATES).unwrap_or(State::Open);
    let [filed, opened, closed, last_post] =
        ["filed", "opened", "closed", "last_post"].map(|field| reader.date(field));
    let url: Arc<str> = reader.text("url").unwrap_or_default().into();
    let posts = posts(&mut reader);
    let missing = [("id", id.is_none()), ("platform", platform.is_none()), ("name", name.is_none())];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        reader.missing(field, node.span.start..node.span.start);
    }
    if state == State::Closed && closed.is_none() {
        reader.missing("closed", node.span.start..node.span.start);
    }
    reader.finish();
    let (id, platform, name, owner) = (id?, platform?, name?, owner?);
    Some(Account { id, platform, name, account, owner, state, filed, opened, closed, last_post, url, posts })
}

fn owner(reader: &mut Reader, config: &Config) -> Option<usize> {
    let source = reader.source();
    let node: &Node = match reader.take("owner") {
        Some(node) => node,
        None => {
            reader.missing("owner", 0..0);
            return None;
        }
    };
    let name = crate::tree::text(source, node, "owner", reader.out())?;
    let found = config.sites.iter().position(|site| &*site.id == name);
    if found.is_none() {
        let known = config.sites.iter().map(|site| &*site.id).collect::<Vec<_>>().join(" | ");
        let fault = source.error("unknown-choice", node.span.clone()).arg("field", "owner");
        reader.out().push(fault.arg("value", name).arg("known", known));
    }
    found
}

fn posts(reader: &mut Reader) -> BTreeMap<i16, u64> {
    let source = reader.source();
    let mut posts = BTreeMap::new();
    for node in reader.list("posts") {
        let mut reader = Reader::new(source, node, "posts", reader.out());
        let (year, count) = (reader.integer("year"), reader.integer("count"));
        for (field, there) in [("year", year.is_some()), ("count", count.is_some())] {
            if !there {
                reader.missing(field, node.span.clone());
            }
        }
        reader.finish();
        if let (Some(Ok(year)), Some(Ok(count))) = (year.map(i16::try_from), count.map(u64::try_from)) {
            posts.insert(year, count);
        }
    }
    posts
}

fn mirrored(
    source: Source,
    node: &Node,
    accounts: &[Account],
    out: &mut Vec<Diagnostic>,
) -> Option<Mirrored> {
    let mut reader = Reader::new(source, node, "mirrored", out);
    let document: Option<(&str, Range<usize>)> = reader.take("document").and_then(|node: &Node| {
        Some((crate::tree::text(source, node, "document", reader.out())?, node.span.clone()))
    });
    let name = reader.text("account");
    let date = reader.date("date");
    let missing = [("document", document.is_none()), ("account", name.is_none()), ("date", date.is_none())];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        reader.missing(field, node.span.start..node.span.start);
    }
    let account = name.and_then(|name| {
        let found = accounts.iter().position(|account| &*account.id == name);
        if found.is_none() {
            let known = accounts.iter().map(|account| &*account.id).collect::<Vec<_>>().join(" | ");
            let fault = source.error("unknown-choice", node.span.clone()).arg("field", "account");
            reader.out().push(fault.arg("value", name).arg("known", known));
        }
        found
    });
    reader.finish();
    let (document, span) = document?;
    let document = document.strip_prefix('@').unwrap_or(document).into();
    Some(Mirrored { document, span, account: account?, date: date? })
}
