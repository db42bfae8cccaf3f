//! A policy document's life and a consultation's state, as pages show them.

use super::view::{ChainStep, ChainView, ConsultationView, Count, LangView, OutsideView};
use super::world::{Here, World, iso};
use crate::lang::Lang;
use crate::load::document::{Outside, SourceLevel};
use crate::model::chain::Stage;
use crate::model::{Document, DocumentId};

/// The chains that a document is a step of.
pub(super) fn of(world: &World, here: &Here, id: DocumentId) -> Vec<ChainView> {
    let words = world.words(here.lang);
    let step = |step: &crate::model::chain::Step| {
        let document = step.document.map(|id| &world.cluster.documents[id]);
        let shown = document.filter(|document| document.shows_in(here.lang));
        let text = shown.map(|document| document.version(here.lang));
        ChainStep {
            stage: step.stage.id(),
            name: words.word(&format!("stage_{}", step.stage.id())),
            date: iso(step.date),
            title: text.map(|(version, _)| version.title.clone()),
            url: shown.map(|to| world.link(here, &world.addresses.document(world.cluster, to, here.lang))),
            current: step.document == Some(id),
            lang: text.and_then(|(_, lang)| (lang != here.lang).then(|| LangView::of(lang))),
        }
    };
    let chain = |steps: &Vec<crate::model::chain::Step>| {
        // A chain is named after what was decided, or else after what it began with.
        let decision = steps.iter().position(|step| step.stage == Stage::Decision).unwrap_or(0);
        let steps: Vec<ChainStep> = steps.iter().map(step).collect();
        ChainView { title: steps[decision].title.clone(), lang: steps[decision].lang, steps }
    };
    world.cluster.chains.of(id).map(chain).collect()
}

/// The state of a consultation or survey on the day of the build; the browser corrects it afterwards from the dates.
pub(super) fn consultation(world: &World, here: &Here, id: DocumentId) -> Option<ConsultationView> {
    let document = &world.cluster.documents[id];
    let closes = document.shared.closes?;
    let opens = document.shared.opens.unwrap_or(document.published_date());
    let today = world.cluster.as_of.date();
    let is_answered = |step: &crate::model::chain::Step| step.stage == Stage::Feedback;
    let answered = world.cluster.chains.of(id).any(|steps| steps.iter().any(is_answered));
    let state = match () {
        () if answered => "answered",
        () if today < opens => "pending",
        () if today <= closes => "open",
        () => "closed",
    };
    let words = world.words(here.lang);
    let address = document.shared.participate.as_ref();
    let participate = address.map(|address| super::links::outward(world, here, &address.value));
    Some(ConsultationView {
        opens: iso(opens),
        closes: iso(closes),
        state,
        state_name: words.word(&format!("consultation_{state}")),
        participate,
    })
}

/// How many documents a topic has of each level, those outside as well, or, where no level is stated, of each site.
pub(super) fn sources(world: &World, lang: Lang, ids: &[DocumentId], outside: &[Outside]) -> Vec<Count> {
    let level = |level: SourceLevel| world.words(lang).word(&format!("source_{}", level.id()));
    let of_document = |id: &DocumentId| {
        let document = &world.cluster.documents[*id];
        match document.shared.level {
            Some(own) => ((own, 0), level(own)),
            None => {
                let name = world.cluster.site_of(document).short_name.get(lang).to_string();
                ((SourceLevel::Own, document.site + 1), name)
            }
        }
    };
    let outside = outside.iter().map(|it| ((it.level, 0), level(it.level)));
    let mut all: Vec<_> = ids.iter().map(of_document).chain(outside).collect();
    all.sort_by_key(|(order, _)| *order);
    let mut counts: Vec<Count> = Vec::new();
    for (_, name) in all {
        match counts.last_mut().filter(|count| count.name == name) {
            Some(count) => count.count += 1,
            None => counts.push(Count { name, count: 1 }),
        }
    }
    counts
}

/// The documents outside that a topic leads to, by level.
pub(super) fn outside(world: &World, here: &Here, document: &Document) -> Vec<OutsideView> {
    let mut all: Vec<&Outside> = document.shared.outside.iter().collect();
    all.sort_by_key(|it| it.level);
    let view = |it: &Outside| OutsideView {
        title: it.title.get(here.lang).clone(),
        lang: (here.lang == Lang::Mn && it.title.mn.is_empty()).then(|| LangView::of(Lang::Zh)),
        url: it.url.value.to_string(),
        level: world.words(here.lang).word(&format!("source_{}", it.level.id())),
        source: it.source.get(here.lang).clone(),
        date: it.date.map(iso),
    };
    all.into_iter().map(view).collect()
}
