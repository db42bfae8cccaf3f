//! `bosoo data letters`: letters out of a mailbox system's table into `content/data/letters/<year>.toml`. A letter that is
//! there already is exchanged: it was answered, or its publication was decided.

use super::put::replace;
use super::{Common, Exit, data};
use crate::config::Localized;
use crate::data::{areas, letters};
use crate::diagnostic::Report;
use crate::lang::Lang;
use crate::messages::text;
use crate::rules::Rules;
use anyhow::Result;
use letters::Letter;
use std::collections::BTreeMap;
use std::path::Path;

pub(super) fn run(common: &Common, file: &Path) -> Result<Exit> {
    let table = data::read_table(common, file, &["csv", "xlsx", "json"])?;
    let mut report = Report::default();
    let read = crate::config::read(&common.root, &mut report.diagnostics).map(|config| {
        let organs = areas::read(&common.root, &config, &mut report.diagnostics).organs;
        let old = letters::read(&common.root, &organs, &mut report.diagnostics);
        let allow = Rules::read(&common.root, &config, &mut report.diagnostics).allow;
        (organs, old, allow)
    });
    let (false, Some((organs, old, allow))) = (report.has_errors(), read) else {
        eprint!("{}", text(&report.sorted(), common.lang, super::style()));
        return Ok(Exit::Content);
    };
    let imported = match letters::from_table(&table, &organs, &allow) {
        Ok(imported) => imported,
        Err(faults) => {
            data::print_faults(common, file, &faults);
            return Ok(Exit::Content);
        }
    };
    let (received, shown) =
        (imported.letters.len(), imported.letters.iter().filter(|letter| letter.public).count());
    let mut files: BTreeMap<String, Vec<Letter>> = BTreeMap::new();
    let year_file = |letter: &Letter| format!("{}/{}.toml", letters::FOLDER, letter.received.0.year());
    for letter in old.letters.iter() {
        files.entry(letter.file.to_string()).or_default().push(letter.clone());
    }
    let mut touched = std::collections::BTreeSet::new();
    for mut new in imported.letters {
        let path = match old.find(&new.id).map(|at| &old.letters[at]) {
            Some(known) => {
                keep_translation(known, &mut new);
                known.file.to_string()
            }
            None => year_file(&new),
        };
        let letters = files.entry(path.clone()).or_default();
        match letters.iter_mut().find(|letter| letter.id == new.id) {
            Some(letter) => *letter = new,
            None => letters.push(new),
        }
        touched.insert(path);
    }
    for (name, letters) in &mut files {
        if !touched.contains(name) {
            continue;
        }
        letters.sort_by(Letter::newest_first);
        let path = common.root.join(name);
        let head = match std::fs::read_to_string(&path) {
            Ok(old) => old[..old.find("[[letters]]").unwrap_or(old.len())].to_string(),
            Err(_) => String::new(),
        };
        replace(&path, format!("{head}{}", letters::render(letters.iter(), &organs)))?;
        println!("{}", common.lang.say("data-written", &[("path", path.display().to_string())]));
    }
    let args = [("n", received), ("shown", shown), ("masked", imported.masked)];
    println!("{}", common.lang.say("letters-imported", &args.map(|(name, value)| (name, value.to_string()))));
    // What was written is read as a build would read it.
    let mut report = Report::default();
    letters::read(&common.root, &organs, &mut report.diagnostics);
    if report.has_errors() {
        eprint!("{}", text(&report.sorted(), common.lang, super::style()));
        return Ok(Exit::Content);
    }
    Ok(Exit::Fine)
}

/// What people translated stays while the words it was made from are the same.
fn keep_translation(known: &Letter, new: &mut Letter) {
    if known.language != new.language {
        return;
    }
    let keep = |old: &Localized, new: &mut Localized| {
        if new.exact(known.language) == old.exact(known.language) {
            *new = old.clone();
        }
    };
    keep(&known.title, &mut new.title);
    keep(&known.text, &mut new.text);
    keep(&known.reply, &mut new.reply);
    new.unreviewed = known.unreviewed && new.is_in(Lang::Mn);
}
