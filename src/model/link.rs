//! Sources to [`Cluster`]: pairs the files, decides what may be shown, orders the lists.

use super::*;
use crate::diagnostic::{Diagnostic, Level, Place};
use crate::load::document::Disclosure;
use crate::load::{Loaded, Sources};
use std::path::Path;

/// Links the sources. `drafts` shows drafts and documents of the future as well.
pub fn link(
    root: &Path,
    config: Config,
    sources: Sources,
    as_of: DateTime,
    drafts: bool,
    hold: &Hold,
    out: &mut Vec<Diagnostic>,
) -> Cluster {
    let lists =
        config.sites.iter().map(|site| vec![Vec::new(); config.layouts[site.layout].columns.len()]).collect();
    let attributes = vec![[0; 3]; config.sites.len()];
    let mut data = sources.data;
    data.letters.until(as_of.date());
    let mut cluster = Cluster {
        config,
        as_of,
        documents: Vec::with_capacity(sources.documents.len()),
        lists,
        data: Arc::new(data),
        fulfils: FxHashMap::default(),
        taken_up: FxHashMap::default(),
        column_texts: FxHashMap::default(),
        interpretations: FxHashMap::default(),
        chains: chain::Chains::default(),
        sublists: Vec::new(),
        shown: Vec::new(),
        neighbours: Vec::new(),
        withdrawn: Vec::new(),
        more_open: Vec::new(),
        attributes,
        by_keyword: FxHashMap::default(),
        by_key: FxHashMap::default(),
        withheld: FxHashMap::default(),
    };
    let own = |shared: &Shared| withheld(shared, as_of, drafts);
    let inherited = reprint::inherited(&cluster.config, &sources.documents, own);
    for (at, loaded) in sources.documents.into_iter().enumerate() {
        one(root, &mut cluster, loaded, inherited.get(&at).copied(), drafts, hold, out);
    }
    column_texts(&mut cluster, sources.column_texts, drafts, out);
    sort_lists(&mut cluster);
    connect_interpretations(&mut cluster);
    items::connect(root, &mut cluster, out);
    cluster.chains = chain::connect(&cluster);
    fill_lists(&mut cluster);
    fill_sublists(&mut cluster);
    connect_neighbours(&mut cluster);
    index_keywords(&mut cluster);
    cluster
}

/// A column's text is published by the same rule as a document; the Chinese file decides for both.
fn column_texts(
    cluster: &mut Cluster,
    texts: Vec<(usize, usize, Lang, Version, Shared)>,
    drafts: bool,
    out: &mut Vec<Diagnostic>,
) {
    let chinese: BTreeMap<(usize, usize), bool> = texts
        .iter()
        .filter(|(_, _, lang, ..)| *lang == Lang::Zh)
        .map(|(site, column, _, _, shared)| {
            ((*site, *column), withheld(shared, cluster.as_of, drafts).is_none())
        })
        .collect();
    for (site, column, lang, version, _) in texts {
        match chinese.get(&(site, column)) {
            Some(true) if lang == Lang::Zh || drafts || !is_draft(&version) => {
                cluster.column_texts.insert((site, column, lang), version);
            }
            Some(_) => {}
            None => {
                let fault = Diagnostic::new(Level::Error, "counterpart-without-source");
                let fault = fault.at(Place::file(&version.file)).site(&cluster.config.sites[site].id);
                out.push(fault.arg("name", "_column"));
            }
        }
    }
}

/// Whether a Mongolian text is not ready to be shown.
pub(super) fn is_draft(version: &Version) -> bool {
    version.translation.as_ref().is_some_and(|translation| translation.state == TranslationState::Draft)
}

/// Why a text may not be shown. A field that is missing was reported when it was read; until it is stated, nothing is.
pub(super) fn withheld(shared: &Shared, as_of: DateTime, drafts: bool) -> Option<Withheld> {
    match (shared.disclosure, shared.published) {
        (Some(Disclosure::OnRequest | Disclosure::Closed), _) => Some(Withheld::Disclosure),
        (None, _) | (_, None) => Some(Withheld::Faulty),
        _ if shared.draft && !drafts => Some(Withheld::Draft),
        (_, Some(published)) if published > as_of && !drafts => Some(Withheld::Future),
        _ => None,
    }
}

fn one(
    root: &Path,
    cluster: &mut Cluster,
    loaded: Loaded,
    inherited: Option<Withheld>,
    drafts: bool,
    hold: &Hold,
    out: &mut Vec<Diagnostic>,
) {
    let config = &cluster.config;
    let site_id = config.sites[loaded.site].id.clone();
    let column = &config.layout(loaded.site).columns[loaded.column];
    let key = (loaded.site, loaded.column, loaded.name.clone());
    let fault =
        |code, file: &Arc<str>| Diagnostic::new(Level::Error, code).at(Place::file(file)).site(&site_id);
    let Some((zh, shared)) = loaded.zh else {
        if let Some((mn, _)) = &loaded.mn {
            out.push(fault("counterpart-without-source", &mn.file).arg("name", &loaded.name));
        }
        return;
    };
    if column.kind.holds_no_documents() {
        out.push(fault("column-holds-no-documents", &zh.file).arg("column", &column.id));
        return;
    }
    if let Some((mn, mn_shared)) = &loaded.mn {
        pair::restated(root, &mn.file, &loaded.restated, &shared, mn_shared, out);
    }
    if let Some(disclosure) = shared.disclosure.filter(|_| !shared.draft) {
        cluster.attributes[loaded.site][disclosure as usize] += 1;
    }
    if let Some(date) = shared.withdrawn {
        match shared.disclosure {
            Some(Disclosure::Open) => {
                out.push(fault("withdrawn-but-open", &zh.file));
                return;
            }
            Some(disclosure) if date <= cluster.as_of.date() && !shared.draft => {
                let (site, column, name) = (loaded.site, loaded.column, loaded.name.clone());
                let on_request = disclosure == Disclosure::OnRequest;
                cluster.withdrawn.push(Withdrawn { site, column, name, date, on_request });
            }
            _ => {}
        }
    }
    if let Some(why) = withheld(&shared, cluster.as_of, drafts) {
        cluster.withheld.insert(key, why);
        return;
    }
    if let Some(original) = inherited {
        cluster.more_open.push(reprint::MoreOpen { site: loaded.site, file: zh.file, original });
        cluster.withheld.insert(key, original);
        return;
    }
    let shown = |shown: &BTreeSet<String>| shown.contains(&format!("{}/{}", column.id, loaded.name));
    if hold.sites.get(&site_id).is_some_and(|held| !shown(held)) {
        cluster.withheld.insert(key, Withheld::Held);
        return;
    }
    let form = shared.form.unwrap_or(column.kind.document_type());
    if form == DocumentType::Document && shared.signed.is_none() {
        out.push(fault("missing-field", &zh.file).arg("field", "signed"));
    }
    if form == DocumentType::Guide && zh.guide.is_none() {
        out.push(fault("missing-field", &zh.file).arg("field", "guide"));
    }
    if shared.image.is_some() && zh.image_alt.is_none() {
        out.push(fault("missing-field", &zh.file).arg("field", "image_alt"));
    }
    let bilingual = config.languages.contains(&Lang::Mn);
    let mn = loaded.mn.map(|(version, _)| version).filter(|version| {
        let draft = is_draft(version);
        bilingual && (!draft || drafts)
    });
    if bilingual && mn.is_none() && column.counterpart == CounterpartPolicy::Require {
        out.push(fault("missing-counterpart", &zh.file).arg("column", &column.id));
    }
    let counterpart = match &mn {
        Some(_) => Counterpart::Page,
        None if !bilingual => Counterpart::Hidden,
        None => without_counterpart(column.counterpart),
    };
    let stale = replace::is_stale(&zh, mn.as_ref());
    let id = cluster.documents.len();
    cluster.lists[loaded.site][loaded.column].push(id);
    cluster.by_key.insert(key, id);
    let validity = validity(&shared, form, cluster.as_of.date());
    cluster.documents.push(Arc::new(Document {
        site: loaded.site,
        column: loaded.column,
        name: loaded.name,
        folder: loaded.folder,
        published: shared.published.expect("checked above"),
        zh,
        mn,
        shared,
        form,
        validity,
        stale,
        counterpart,
    }));
}

/// 有效性 on a day, from the dates, unless it is stated.
fn validity(shared: &Shared, form: DocumentType, day: Date) -> Option<Validity> {
    let has_meaning = form == DocumentType::Document
        || shared.validity.is_some()
        || shared.repealed.is_some()
        || shared.expires.is_some()
        || shared.effective.is_some();
    if !has_meaning {
        return None;
    }
    Some(if shared.repealed.is_some_and(|repealed| repealed <= day) {
        Validity::Repealed
    } else if shared.expires.is_some_and(|expires| expires < day) {
        Validity::Expired
    } else if let Some(stated) = shared.validity {
        stated
    } else if shared.effective.is_some_and(|effective| effective > day) {
        Validity::Pending
    } else {
        Validity::Valid
    })
}

/// Pinned first, then by weight, then newest first, then by name.
fn sort_lists(cluster: &mut Cluster) {
    let documents = &cluster.documents;
    for list in cluster.lists.iter_mut().flatten() {
        list.sort_by(|a, b| {
            let (x, y) = (&documents[*a], &documents[*b]);
            let weight = |document: &Document| document.shared.weight.unwrap_or(i64::MAX);
            (y.shared.pinned.cmp(&x.shared.pinned))
                .then_with(|| weight(x).cmp(&weight(y)))
                .then_with(|| y.published.cmp(&x.published))
                .then_with(|| x.name.cmp(&y.name))
        });
    }
}

fn connect_interpretations(cluster: &mut Cluster) {
    let mut interpretations: FxHashMap<DocumentId, Vec<DocumentId>> = FxHashMap::default();
    for (id, document) in cluster.documents.iter().enumerate() {
        for reference in &document.shared.interprets {
            let target = reference.value.strip_prefix('@').map(|reference| cluster.resolve(reference));
            if let Some(Ok(Target::Document(target))) = target {
                interpretations.entry(target).or_default().push(id);
            }
        }
    }
    for ids in interpretations.values_mut() {
        ids.sort_by(|a, b| cluster.newest_first(*a, *b));
    }
    cluster.interpretations = interpretations;
}

/// The list of each column in each language, made once: every page of it, its feed and its neighbours read it.
fn fill_lists(cluster: &mut Cluster) {
    let config = &cluster.config;
    let mut shown = Vec::with_capacity(config.sites.len());
    for site in 0..config.sites.len() {
        let columns = config.layout(site).columns.iter().enumerate().map(|(column, definition)| {
            let mut ids = cluster.lists[site][column].clone();
            if definition.collect && site == config.portal {
                ids.extend(cluster.collected(definition.kind));
                ids.sort_by(|a, b| cluster.newest_first(*a, *b));
            }
            let counterparts =
                ids.iter().copied().filter(|id| cluster.documents[*id].shows_in(Lang::Mn)).collect();
            [ids, counterparts]
        });
        shown.push(columns.collect());
    }
    cluster.shown = shown;
}

fn fill_sublists(cluster: &mut Cluster) {
    let config = &cluster.config;
    let mut all = Vec::with_capacity(config.sites.len());
    for site in 0..config.sites.len() {
        let columns = config.layout(site).columns.iter().enumerate().map(|(column, definition)| {
            let collects = definition.collect && site == config.portal;
            Lang::ALL.map(|lang| {
                sublists::of(cluster, definition.kind, collects, cluster.list(site, column, lang))
            })
        });
        all.push(columns.collect());
    }
    cluster.sublists = all;
}

fn connect_neighbours(cluster: &mut Cluster) {
    let mut neighbours = vec![[(None, None); 2]; cluster.documents.len()];
    for list in cluster.lists.iter().flatten() {
        for lang in Lang::ALL {
            let pages: Vec<DocumentId> =
                list.iter().copied().filter(|id| cluster.documents[*id].has_page_in(lang)).collect();
            for (at, id) in pages.iter().enumerate() {
                let before = at.checked_sub(1).map(|at| pages[at]);
                neighbours[*id][lang as usize] = (before, pages.get(at + 1).copied());
            }
        }
    }
    cluster.neighbours = neighbours;
}

fn index_keywords(cluster: &mut Cluster) {
    let mut ids: Vec<DocumentId> = (0..cluster.documents.len()).collect();
    ids.sort_by(|a, b| cluster.newest_first(*a, *b));
    for id in ids {
        let document = &cluster.documents[id];
        for keyword in &document.zh.keywords {
            cluster.by_keyword.entry((document.site, keyword.clone())).or_default().push(id);
        }
    }
}
