//! The house's own rules, as far as a program can see them.

use crate::cluster::{REPOSITORY, files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Lines a file may have.
const LONGEST: usize = 400;

/// Longer files, with the reason.
const LONG_FILES: [(&str, &str); 1] =
    [("lang/convert/menksoft.rs", "one table of an old encoding with the rules that read it")];

/// The arrows between modules: each may use those that stand before it. `plan`, `render`, `search` and
/// `write` share a layer: the plan hashes the views that rendering makes and compares them with the manifest, rendering
/// takes the plan's jobs, and the manifest keeps the search entries that pages gave.
const LAYERS: [&[&str]; 21] = [
    &["content_type", "diagnostic", "html", "inside", "integrity"],
    &["lang", "tree"],
    &["config", "calendar", "picture", "privacy", "table"],
    &["data"],
    &["load"],
    &["messages"],
    &["theme"],
    &["model"],
    &["sheet"],
    &["figures"],
    &["markdown"],
    &["plan", "render", "search", "write"],
    &["channel"],
    &["rules"],
    &["score"],
    &["check"],
    &["pipeline"],
    &["serve", "deploy", "external", "forecast"],
    &["starter"],
    &["commands"],
    &["lib", "main"],
];

/// Where threads are begun or used; a lock on a table of names is none.
const THREADED: [&str; 10] =
    ["load", "plan", "pipeline", "render", "rules", "search", "serve", "write", "external", "forecast"];

/// The sources by path under `src/`, without what stands under `#[cfg(test)]`.
fn sources() -> BTreeMap<String, String> {
    let all = files(&Path::new(REPOSITORY).join("src"));
    let rust = all.into_iter().filter(|(path, _)| path.ends_with(".rs") && !path.ends_with("tests.rs"));
    let text = |bytes: Vec<u8>| {
        String::from_utf8(bytes).unwrap().split("#[cfg(test)]").next().unwrap_or_default().to_string()
    };
    rust.map(|(path, bytes)| (path, text(bytes))).collect()
}

/// Lines of code, with their numbers; comments are none.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn module(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap()
}

#[test]
fn files_stay_small() {
    let mut long: BTreeSet<String> = BTreeSet::new();
    for (path, bytes) in files(&Path::new(REPOSITORY).join("src")) {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        if path.ends_with(".rs") && lines > LONGEST {
            long.insert(path);
        }
    }
    let known: BTreeSet<String> = LONG_FILES.iter().map(|(path, _)| path.to_string()).collect();
    assert_eq!(long, known);
}

#[test]
fn modules_use_what_stands_before_them() {
    let layer = |module: &str| LAYERS.iter().position(|layer| layer.contains(&module));
    let pattern = regex::Regex::new(r"\bcrate::(?:\{([^}]*)\}|([a-z_]+))").unwrap();
    let mut against = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        let Some(here) = layer(own) else {
            against.push(format!("{path}: the module {own} has no layer"));
            continue;
        };
        for (number, line) in code(&text) {
            for found in pattern.captures_iter(line) {
                let names = found.get(1).or(found.get(2)).unwrap().as_str();
                for name in names.split(',').map(|name| name.trim().split("::").next().unwrap_or_default()) {
                    match layer(name) {
                        Some(there)
                            if there < here
                                || name == own
                                || there == here && LAYERS[here].contains(&"plan") => {}
                        Some(_) => against.push(format!("src/{path}:{number}: {own} uses {name}")),
                        None => {}
                    }
                }
            }
        }
    }
    assert!(against.is_empty(), "{}", against.join("\n"));
}

#[test]
fn threads_are_where_they_are_said_to_be() {
    let mut threaded = BTreeSet::new();
    for (path, text) in sources() {
        let uses = ["rayon::", "thread::", "tokio::", "par_iter"];
        if code(&text).any(|(_, line)| uses.iter().any(|word| line.contains(word))) {
            threaded.insert(module(&path).to_string());
        }
    }
    let unknown: Vec<_> = threaded
        .iter()
        .filter(|module| !THREADED.contains(&module.as_str()) && *module != "deploy")
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn nothing_unwraps_input() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        for (number, line) in code(&text) {
            if [".unwrap()", "panic!(", "todo!(", "unimplemented!(", "dbg!("]
                .iter()
                .any(|word| line.contains(word))
            {
                found.push(format!("src/{path}:{number}: {}", line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_some_places_write() {
    // ARCHITECTURE.md: the disk is written in `write` and `commands`.
    let mut found = Vec::new();
    for (path, text) in sources() {
        let writes = [
            "fs::write",
            "fs::rename",
            "fs::remove",
            "fs::create_dir",
            "File::create",
            "hard_link",
            "fs::copy",
        ];
        if code(&text).any(|(_, line)| writes.iter().any(|word| line.contains(word)))
            && !["write", "commands", "deploy"].contains(&module(&path))
        {
            found.push(path);
        }
    }
    assert_eq!(found, [""; 0]);
}

/// The ids of a folder of Fluent files, each with whether it has a repair, and the arguments it takes.
fn messages(lang: &str) -> BTreeMap<String, (bool, BTreeSet<String>)> {
    let mut all: BTreeMap<String, (bool, BTreeSet<String>)> = BTreeMap::new();
    let argument = regex::Regex::new(r"\$([a-z_]+)").unwrap();
    for (name, bytes) in files(&Path::new(REPOSITORY).join("locales").join(lang).join("messages")) {
        let text = String::from_utf8(bytes).unwrap();
        let mut last = String::new();
        for line in text.lines() {
            if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with([' ', '#', '.'])) {
                last = id.to_string();
                assert!(!all.contains_key(id), "{lang}/{name}: {id} stands twice");
                all.entry(last.clone()).or_default();
            }
            let Some(entry) = all.get_mut(&last) else { continue };
            entry.0 |= line.trim_start().starts_with(".repair");
            entry.1.extend(argument.captures_iter(line).map(|found| found[1].to_string()));
        }
    }
    all
}

#[test]
fn every_message_is_said_in_each_language_with_its_repair() {
    let english = messages("en");
    for lang in ["zh", "mn"] {
        let own = messages(lang);
        let (a, b): (BTreeSet<_>, BTreeSet<_>) = (english.keys().collect(), own.keys().collect());
        assert_eq!(a, b, "{lang}");
        for (id, (repair, arguments)) in &own {
            assert_eq!(*repair, english[id].0, "{lang}: the repair of {id}");
            // A language may leave an argument out; it may not ask for one that nobody gives.
            let extra: Vec<_> = arguments.difference(&english[id].1).collect();
            assert!(extra.is_empty(), "{lang}: {id} asks for {extra:?}");
        }
    }
}

/// A message whose words a native reader has confirmed says so in the place of the mark: `# reviewed by …, 2027-01-01`.
#[test]
fn mongolian_that_nobody_has_reviewed_is_marked() {
    let mut unmarked = Vec::new();
    for (path, text) in files(&Path::new(REPOSITORY).join("locales/mn")) {
        let text = String::from_utf8(text).unwrap();
        let mut marked = false;
        for line in text.lines() {
            match line.strip_prefix("# ") {
                Some(comment) => marked |= comment.starts_with("review"),
                None => {
                    let id = line.split_once('=').map(|(id, _)| id.trim_end());
                    if let Some(id) = id.filter(|id| id.starts_with(|c: char| c.is_ascii_alphabetic())) {
                        unmarked.extend((!marked).then(|| format!("locales/mn/{path}: {id}")));
                    }
                    marked = false;
                }
            }
        }
    }
    assert!(unmarked.is_empty(), "{unmarked:#?}");
}

#[test]
fn every_code_in_the_sources_has_its_message() {
    let english = messages("en");
    let pattern =
        regex::Regex::new(r#"(?:\.error\(|Level::[A-Z][a-z]+,\s*|\bfault\()"([a-z0-9]+(?:-[a-z0-9]+)+)""#)
            .unwrap();
    let mut codes = BTreeSet::new();
    for (_, text) in sources() {
        codes.extend(pattern.captures_iter(&text).map(|found| found[1].to_string()));
    }
    assert!(codes.len() > 40, "{codes:?}");
    let missing: Vec<_> = codes.iter().filter(|code| !english.contains_key(*code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn mongolian_words_are_joined_as_the_standard_says() {
    // UTN #57: suffixes follow U+180E; no U+202F, no presentation forms.
    for (name, bytes) in files(&Path::new(REPOSITORY).join("locales/mn")) {
        for (at, line) in String::from_utf8(bytes).unwrap().lines().enumerate() {
            let bad = line.chars().find(|c| matches!(c, '\u{202f}' | '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe4f}' | '\u{e000}'..='\u{f8ff}'));
            assert_eq!(bad, None, "locales/mn/{name}:{}", at + 1);
        }
    }
}

#[test]
fn what_templates_receive_is_written_down() {
    // The fields of the views are the vocabulary of docs/format.md, section 4.
    let format = std::fs::read_to_string(Path::new(REPOSITORY).join("docs/format.md")).unwrap();
    let section = &format[format.find("## 4. What templates receive").unwrap()..];
    let words: BTreeSet<&str> = section.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let field = regex::Regex::new(r"^\s*pub ([a-z_]+):").unwrap();
    let sources = sources();
    let views = ["view.rs", "view_openness.rs", "view_pictures.rs"].map(|name| format!("render/{name}"));
    let missing: BTreeSet<&str> = views
        .iter()
        .flat_map(|name| sources[name].lines())
        .filter_map(|line| field.captures(line))
        .map(|found| found.get(1).unwrap().as_str())
        .filter(|name| !words.contains(name))
        .collect();
    assert!(missing.is_empty(), "docs/format.md does not name {missing:?}");
    let inserted =
        regex::Regex::new(r#"(?:out\.insert|out\.html|given\.add|shell\.insert)(?:_value)?\(\s*"([a-z_]+)""#)
            .unwrap();
    for (path, text) in &sources {
        for found in inserted.captures_iter(text) {
            assert!(
                words.contains(&found[1]),
                "src/{path} gives `{}`, which docs/format.md does not name",
                &found[1]
            );
        }
    }
}
