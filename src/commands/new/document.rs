//! `bosoo new doc SITE/COLUMN/NAME`: a file with the fields its column needs; or the Mongolian file beside it.

use super::{made, quoted};
use crate::commands::put::put_new;
use crate::commands::{Common, Exit, shanghai};
use crate::config::{self, ColumnKind, Config, DocumentType};
use crate::diagnostic::Report;
use crate::load::blocks;
use crate::messages;
use crate::messages::Said;
use crate::tree::Source;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::sync::Arc;

/// Arguments of `bosoo new doc`.
#[derive(Debug, Args)]
pub struct DocArgs {
    /// site/column/name; the name may be left out with --title: it is then made from the title
    path: String,
    /// The title
    #[arg(long)]
    title: Option<String>,
    /// Make the Mongolian file of a document that exists
    #[arg(long)]
    counterpart: bool,
    /// A folder for a document with attachments
    #[arg(long)]
    folder: bool,
}

pub(super) fn run(common: &Common, args: &DocArgs) -> Result<Exit> {
    let mut faults = Vec::new();
    let Some(config) = config::read(&common.root, &mut faults) else {
        let report = Report { diagnostics: faults };
        eprint!("{}", messages::text(&report, common.lang, crate::commands::style()));
        return Ok(Exit::Content);
    };
    let mut parts = args.path.trim_matches('/').split('/');
    let (Some(site), Some(column)) = (parts.next(), parts.next()) else {
        bail!("{}", common.lang.say("new-doc-path", &[("value", args.path.clone())]));
    };
    let say = |code: &str, value: &str| {
        common.lang.say(code, &[("value", value.to_string()), ("name", value.to_string())])
    };
    let Some(site_index) = config.sites.iter().position(|other| *other.id == *site) else {
        let known: Vec<&str> = config.sites.iter().map(|site| &*site.id).collect();
        bail!("{} ({})", say("unknown-site", site), known.join(" | "));
    };
    let Some(column_index) = config.layout(site_index).column(column) else {
        let columns = &config.layout(site_index).columns;
        let known: Vec<&str> =
            columns.iter().filter(|it| !it.kind.holds_no_documents()).map(|it| &*it.id).collect();
        bail!("{} ({})", say("unknown-column-folder", column), known.join(" | "));
    };
    let kind = config.layout(site_index).columns[column_index].kind;
    if kind.holds_no_documents() {
        bail!("{}", common.lang.say("column-holds-no-documents", &[("column", column.to_string())]));
    }
    let name = match (parts.next(), &args.title) {
        (Some(name), _) => name.to_string(),
        (None, Some(title)) => crate::lang::slug::slug(title),
        (None, None) => bail!("{}", say("new-doc-path", &args.path)),
    };
    if !config::is_id(&name) {
        bail!("{}{}", say("bad-document-name", &name), super::letters(common));
    }
    let base = format!("content/{site}/{column}/{name}");
    if args.counterpart {
        return counterpart(common, &base);
    }
    let path = if args.folder { format!("{base}/index.zh.md") } else { format!("{base}.zh.md") };
    let text = skeleton(&config, site_index, kind, args.title.as_deref().unwrap_or("标题"));
    write_new(common, &path, &text)
}

/// The fields that the column's kind needs, each with an example the editor overwrites.
fn skeleton(config: &Config, site: usize, kind: ColumnKind, title: &str) -> String {
    let now = shanghai(jiff::Timestamp::now());
    let (date, time) = (now.date(), now.time());
    let mut text = format!("+++\ntitle = {}\n", quoted(title));
    text.push_str(&format!("published = {date} {:02}:{:02}:00\n", time.hour(), time.minute()));
    text.push_str("disclosure = \"open\" # open 主动公开 | on-request 依申请公开 | closed 不予公开\ndraft = true # 写好以后删掉这一行\nkeywords = []\n");
    match kind.document_type() {
        DocumentType::Document => {
            text.push_str(&format!("signed = {date}\nnumber = \"\"\nindex = \"\"\ntopic = '综合政务\\政务公开'\ngenre = \"通知\"\n"));
        }
        DocumentType::Guide => {
            let organ = quoted(&config.sites[site].name.zh);
            text.push_str(&format!(
                "\n[guide]\nitem = {}\nbasis = [\"\"]\nconditions = [\"\"]\nmaterials = [\"\"]\nplace = \"\"\nhours = \"\"\nphone = \"\"\nprocess = [\"\"]\ntime_limit = \"\"\nfee = \"不收费\"\norgan = {organ}\n",
                quoted(title)
            ));
        }
        DocumentType::Topic => text.push_str("contents = []\n"),
        DocumentType::Article | DocumentType::Page | DocumentType::Request => {}
    }
    if kind == ColumnKind::Interpretation {
        text.push_str("interprets = []\n");
        text.push_str("# 转载的写原文：reprint = \"@站点/栏目/文件\"，或 reprint = { issuer = \"发文机关\", number = \"发文字号\", url = \"https://…\" }\n");
    }
    text.push_str("+++\n\n正文\n");
    text
}

/// The Mongolian file: the Chinese text to be translated, and the marks of what it was made from.
fn counterpart(common: &Common, base: &str) -> Result<Exit> {
    let candidates = [format!("{base}.zh.md"), format!("{base}/index.zh.md")];
    let Some(chinese) = candidates.iter().find(|path| common.root.join(path).is_file()) else {
        bail!(Said::new("new-no-original").arg("path", &candidates[0]));
    };
    let text = std::fs::read_to_string(common.root.join(chinese)).with_context(|| chinese.to_string())?;
    let path: Arc<str> = chinese.as_str().into();
    let source = Source { path: &path, text: &text };
    let mut faults = Vec::new();
    let Some(blocks::SourceText { title, body, marks }) = blocks::source_text(source, &mut faults) else {
        eprint!("{}", messages::text(&Report { diagnostics: faults }, common.lang, crate::commands::style()));
        return Ok(Exit::Content);
    };
    let title = title.unwrap_or_default();
    let body = &text[body..];
    let today = shanghai(jiff::Timestamp::now()).date();
    let made = format!(
        "+++\ntitle = {}\nstate = \"draft\" # draft | machine | reviewed\ntranslated = {today}\ntranslated_from = \"{marks}\"\n+++\n{body}",
        quoted(&title)
    );
    write_new(common, &chinese.replace(".zh.md", ".mn.md"), &made)
}

fn write_new(common: &Common, path: &str, text: &str) -> Result<Exit> {
    if !put_new(&common.root.join(path), text)? {
        bail!("{}", common.lang.say("new-exists", &[("path", path.to_string())]))
    }
    made(common, path);
    Ok(Exit::Fine)
}
