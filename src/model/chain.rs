//! The life of a policy document as one thing: consultation, feedback, decision, interpretation, amendment, end.
//!
//! Each page of it says only what it knows: the decision names its consultation, the feedback the consultation it
//! answers, an interpretation what it interprets, a later document what it amends or repeals. The chain is put
//! together here once, and every page of it shows the whole.

use super::*;

/// A stage of a document's life (国办发〔2016〕80号, 2019 年《政府信息公开条例》: 预公开, 征求意见, 反馈, 发布, 解读).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// 征求意见.
    Consultation,
    /// 意见反馈.
    Feedback,
    /// 决定和发布.
    Decision,
    /// 解读.
    Interpretation,
    /// 修改.
    Amendment,
    /// 失效.
    Expiry,
    /// 废止.
    Repeal,
}

impl Stage {
    /// All stages in their order.
    pub const ALL: [(&'static str, Stage); 7] = [
        ("consultation", Stage::Consultation),
        ("feedback", Stage::Feedback),
        ("decision", Stage::Decision),
        ("interpretation", Stage::Interpretation),
        ("amendment", Stage::Amendment),
        ("expiry", Stage::Expiry),
        ("repeal", Stage::Repeal),
    ];

    /// Its id; the word is the message `stage_<id>`.
    pub fn id(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

/// A link of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What it is in the document's life.
    pub stage: Stage,
    /// The document that shows it; none where only a date is known.
    pub document: Option<DocumentId>,
    /// When.
    pub date: Date,
}

/// All chains of a cluster.
#[derive(Debug, Clone, Default)]
pub struct Chains {
    /// The chains; each has two steps or more.
    pub chains: Vec<Vec<Step>>,
    /// By document: the chains it is a step of.
    of: FxHashMap<DocumentId, Vec<usize>>,
}

impl Chains {
    /// The chains a document is a step of.
    pub fn of(&self, id: DocumentId) -> impl Iterator<Item = &Vec<Step>> {
        self.of.get(&id).into_iter().flatten().map(|chain| &self.chains[*chain])
    }
}

/// Puts the chains together. `interpretations` must be known.
pub(super) fn connect(cluster: &Cluster) -> Chains {
    let mut feedback: FxHashMap<DocumentId, Vec<DocumentId>> = FxHashMap::default();
    let mut amended: FxHashMap<DocumentId, Vec<DocumentId>> = FxHashMap::default();
    // Heads of chains: decisions, and consultations that led to none yet.
    let mut decided: FxHashMap<DocumentId, DocumentId> = FxHashMap::default();
    for (id, document) in cluster.documents.iter().enumerate() {
        let shared = &document.shared;
        if let Some(to) = shared.feedback_on.as_ref().and_then(|link| cluster.target(link)) {
            feedback.entry(to).or_default().push(id);
        }
        for to in shared.amends.iter().filter_map(|link| cluster.target(link)) {
            amended.entry(to).or_default().push(id);
        }
        if let Some(to) = shared.consultation.as_ref().and_then(|link| cluster.target(link)) {
            decided.insert(to, id);
        }
    }
    let mut chains = Chains::default();
    let day = |id: DocumentId| cluster.documents[id].published_date();
    for (id, document) in cluster.documents.iter().enumerate() {
        let shared = &document.shared;
        let consultation = shared.consultation.as_ref().and_then(|link| cluster.target(link));
        let open = feedback.contains_key(&id) && !decided.contains_key(&id);
        let is_head = consultation.is_some()
            || open
            || cluster.interpretations.contains_key(&id)
            || amended.contains_key(&id)
            || shared.repealed_by.is_some();
        if !is_head {
            continue;
        }
        let mut steps = Vec::new();
        let mut add = |stage, document: DocumentId| {
            steps.push(Step { stage, document: Some(document), date: day(document) });
        };
        let draft = if open { Some(id) } else { consultation };
        if let Some(draft) = draft {
            add(Stage::Consultation, draft);
            feedback.get(&draft).into_iter().flatten().for_each(|id| add(Stage::Feedback, *id));
        }
        if !open {
            add(Stage::Decision, id);
        }
        for other in cluster.interpretations.get(&id).into_iter().flatten().rev() {
            add(Stage::Interpretation, *other);
        }
        amended.get(&id).into_iter().flatten().for_each(|id| add(Stage::Amendment, *id));
        let by = shared.repealed_by.as_ref().and_then(|link| cluster.target(link));
        if let Some(date) = shared.repealed.filter(|date| *date <= cluster.as_of.date()) {
            steps.push(Step { stage: Stage::Repeal, document: by, date });
        } else if let Some(date) = shared.expires {
            steps.push(Step { stage: Stage::Expiry, document: None, date });
        }
        if steps.len() < 2 {
            continue;
        }
        steps.sort_by_key(|step| (step.stage, step.date));
        let chain = chains.chains.len();
        let mut seen: Vec<DocumentId> = steps.iter().filter_map(|step| step.document).collect();
        seen.sort_unstable();
        seen.dedup();
        for document in seen {
            chains.of.entry(document).or_default().push(chain);
        }
        chains.chains.push(steps);
    }
    chains
}
