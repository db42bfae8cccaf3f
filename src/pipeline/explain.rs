//! What an output is made from, and why it was made: for `bosoo explain`.

use super::last::Last;
use crate::diagnostic::Report;
use crate::lang::Lang;
use crate::plan::{self, Cause, Fingerprints, Job, Prints};
use crate::render::World;
use crate::render::pages::Plain;
use crate::rules::Rules;
use crate::write::{self, manifest::Manifest};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// An output with all it depends on.
#[derive(Debug)]
pub struct Explained {
    /// Path under the output folder.
    pub path: String,
    /// Its address; empty for what is made from all pages at the end.
    pub address: String,
    /// Which of `output-kind-<kind>` it is.
    pub kind: &'static str,
    /// The files of the content that it shows.
    pub sources: BTreeSet<Arc<str>>,
    /// How many documents it lists.
    pub listed: usize,
    /// Its theme, where it is a page.
    pub theme: Option<Arc<str>>,
    /// Files that its text shows or links.
    pub resources: Vec<String>,
    /// Documents that its text links to.
    pub targets: Vec<String>,
    /// Its length in bytes, where it was built.
    pub size: Option<u64>,
    /// Why the last build that made it did so; nothing where none did.
    pub causes: Vec<Cause>,
    /// Why the next build will make it; nothing where it won't. `None` where only that build can tell.
    pub next: Option<Vec<Cause>>,
}

/// Explains the output at `path`; `None` where neither the plan nor the last build has it.
pub fn explain(world: &World, rules: &Rules, out: &Path, path: &str) -> Option<Explained> {
    let state = write::state_folder(world.root, out);
    let last = Last::of(out, Manifest::read(&state, write::mark(out)));
    let record = last.get(path);
    let mut plan = plan::without_fingerprints(world, &mut Report::default().diagnostics);
    plan::fingerprints(world, &mut plan, &|other| other == path);
    let facts = record.and_then(|record| record.facts.as_ref());
    let mut explained = Explained {
        path: path.to_string(),
        address: String::new(),
        kind: "derived",
        sources: BTreeSet::new(),
        listed: 0,
        theme: None,
        resources: facts.map(|facts| facts.resources.clone()).unwrap_or_default(),
        targets: Vec::new(),
        size: record.map(|record| record.size),
        causes: record.map(|record| record.causes.clone()).unwrap_or_default(),
        next: None,
    };
    let targets = facts.into_iter().flat_map(|facts| &facts.links).map(|link| &link.document);
    let targets: BTreeSet<&String> = targets.filter(|document| !document.is_empty()).collect();
    explained.targets = targets.into_iter().cloned().collect();
    let Some(output) = plan.outputs.iter().find(|output| output.path == path) else {
        return record.map(|_| explained);
    };
    explained.address = world.addresses.absolute(&output.spot);
    explained.kind = kind(&output.job);
    if let Some(section) = output.job.section(world) {
        explained.theme = Some(world.themes.of(&world.cluster.config, section.site).name.clone());
    }
    explained.sources.insert(plan::source(world, &plan, &output.job));
    match &output.job {
        // Both texts of a pair are seen: the switch leads to the other, a missing one shows the other's text.
        Job::Document(id, _) | Job::Single(_, _, id, _) => {
            let document = &world.cluster.documents[*id];
            let both = [Lang::Zh, Lang::Mn].map(|lang| document.version(lang).0.file.clone());
            explained.sources.extend(both);
        }
        Job::Plain(site, lang, Plain::List(column, _)) => {
            let texts = &world.cluster.column_texts;
            let text = [*lang, Lang::Zh].into_iter().find_map(|lang| texts.get(&(*site, *column, lang)));
            explained.sources.extend(text.map(|text| text.file.clone()));
            explained.listed = world.cluster.lists[*site][*column].len();
        }
        _ => {}
    }
    let prints = Fingerprints::new(world);
    let now = Prints {
        fingerprint: output.fingerprint,
        links: plan::links(world, facts, &output.job),
        rules: rules.print(world, &output.job),
        shares: prints.shares(world, &output.job),
    };
    explained.next = Some(plan::causes(record.map(|record| &record.prints), last.has(path), &now));
    Some(explained)
}

fn kind(job: &Job) -> &'static str {
    match job {
        Job::Document(..) | Job::Single(..) => "document",
        Job::Plain(_, _, Plain::List(..) | Plain::Part(..)) => "list",
        Job::Plain(..) | Job::Leave(..) | Job::SheetPage(..) => "page",
        Job::Resource(_) => "resource",
        Job::Scaled(..) => "picture",
        Job::Asset(..) => "asset",
        Job::Redirect(_) => "redirect",
        Job::Feed(..) | Job::Data(_) | Job::Sheet(_) => "data",
        Job::RedirectsFile(_)
        | Job::NginxMap(_)
        | Job::Robots(_)
        | Job::Manifest(_)
        | Job::Sitemap(..)
        | Job::SitemapIndex(..)
        | Job::Search(..) => "service",
    }
}
