//! Personal data in the words of letters that are shown. The import masks it; this finds what people wrote by hand.

use super::super::{Check, Cluster, Findings, Rule, See, office};
use crate::diagnostic::Level;
use crate::privacy;
use rustc_hash::FxHashMap;
use std::sync::Arc;

pub const CHECK: Check =
    Check { rules: &[Rule::new("letter-personal-data", Level::Block)], see: See::Cluster(check) };

fn check(seen: &Cluster, findings: &mut Findings) {
    let cluster = seen.context.cluster();
    let letters = &cluster.data.letters;
    if letters.public.is_empty() {
        return;
    }
    let allow = office::allow(&cluster.config, &seen.context.settings.allow);
    // The words are looked at in memory first: the files are read again only where something was found.
    let suspect = letters.public.iter().map(|at| &letters.letters[*at]).filter(|letter| {
        let words = [&letter.title, &letter.text, &letter.reply];
        let texts = words.into_iter().flat_map(|words| [&words.zh, &words.mn]);
        texts.into_iter().any(|text| !privacy::detect(text, &allow).is_empty())
    });
    let mut files: FxHashMap<Arc<str>, String> = FxHashMap::default();
    for letter in suspect {
        let text = files.entry(letter.file.clone()).or_insert_with(|| {
            std::fs::read_to_string(seen.context.world.root.join(&*letter.file)).unwrap_or_default()
        });
        for span in &letter.words {
            let Some(words) = text.get(span.clone()) else { continue };
            for mut finding in privacy::detect(words, &allow) {
                finding.span = finding.span.start + span.start..finding.span.end + span.start;
                let mut diagnostic = finding.diagnostic(&letter.file, text);
                diagnostic.code = "letter-personal-data";
                diagnostic.site = Some(super::site_of(cluster, letter).clone());
                findings.push(diagnostic.arg("id", &letter.id));
            }
        }
    }
}
