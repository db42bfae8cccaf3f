//! `bosoo new site ID`: a table at the end of site.toml, and the site's own folder.

use super::{made, quoted};
use crate::commands::put::{put_folder, put_new, replace};
use crate::commands::{Common, Exit};
use crate::config;
use crate::messages;
use anyhow::{Context, Result, bail};
use clap::Args;

/// Arguments of `bosoo new site`.
#[derive(Debug, Args)]
pub struct SiteArgs {
    /// Its id: the folder and the path
    id: String,
    /// Its layout
    #[arg(long, default_value = "department")]
    layout: String,
    /// Its name in Chinese
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Its name in Mongolian
    #[arg(long, value_name = "NAME")]
    name_mn: Option<String>,
}

pub(super) fn run(common: &Common, args: &SiteArgs) -> Result<Exit> {
    let mut faults = Vec::new();
    let Some(config) = config::read(&common.root, &mut faults) else {
        let report = crate::diagnostic::Report { diagnostics: faults };
        eprint!("{}", messages::text(&report, common.lang, crate::commands::style()));
        return Ok(Exit::Content);
    };
    if !config::is_id(&args.id) {
        bail!("{}{}", common.lang.say("bad-id", &[("value", args.id.clone())]), super::letters(common));
    }
    if config.sites.iter().any(|site| *site.id == *args.id) {
        bail!("{}", common.lang.say("duplicate-id", &[("value", args.id.clone())]));
    }
    let Some(layout) = config.layouts.iter().find(|layout| *layout.id == *args.layout) else {
        let known: Vec<&str> = config.layouts.iter().map(|layout| &*layout.id).collect();
        let values =
            [("field", "layout".to_string()), ("value", args.layout.clone()), ("known", known.join(" | "))];
        bail!("{} ({})", common.lang.say("unknown-choice", &values), known.join(" | "));
    };
    let name_mn = args.name_mn.as_deref().unwrap_or_default();
    let table = format!(
        "\n[[sites]]\nid = {}\nlayout = {}\nname = {{ zh = {}, mn = {} }}\n",
        quoted(&args.id),
        quoted(&args.layout),
        quoted(&args.name),
        quoted(name_mn)
    );
    let path = common.root.join("site.toml");
    let mut text = std::fs::read_to_string(&path).context("site.toml")?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&table);
    replace(&path, text)?;
    made(common, "site.toml");

    let folder = common.root.join("content").join(&args.id);
    for column in layout.columns.iter().filter(|column| !column.kind.holds_no_documents()) {
        put_folder(&folder.join(&*column.id))?;
    }
    let own = folder.join("site.toml");
    if put_new(&own, "# 本部门自己的信息：联系方式、领导、内设机构。\n[contact]\nphone = \"\"\n")?
    {
        made(common, &format!("content/{}/site.toml", args.id));
    }
    Ok(Exit::Fine)
}
