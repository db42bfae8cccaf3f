//! The base theme and the sample's forks: what the build holds them to, looked at from outside.

use crate::cluster::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Components without examples: `search` is made by scripts, and the browser tests look at it.
const WITHOUT_EXAMPLES: [&str; 1] = ["search"];

/// The rules of a style sheet that set both a text colour and a ground, both by tokens.
fn pairs(css: &str) -> Vec<(String, String)> {
    let colour = regex::Regex::new(r"(?:^|[;{\s])color:\s*var\(--color-([a-z-]+)\)").unwrap();
    let ground = regex::Regex::new(r"background(?:-color)?:\s*var\(--color-([a-z-]+)\)").unwrap();
    let rule = regex::Regex::new(r"\{[^{}]*\}").unwrap();
    rule.find_iter(css)
        .filter_map(|rule| {
            let ink = colour.captures(rule.as_str())?[1].to_string();
            Some((ink, ground.captures(rule.as_str())?[1].to_string()))
        })
        .collect()
}

#[test]
fn every_combination_in_use_is_one_whose_contrast_is_proved() {
    let table = std::fs::read_to_string(Path::new(REPOSITORY).join("src/theme/tokens.rs")).unwrap();
    let table = between(&table, "IN_USE: [", "];");
    let mut proved: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let line = regex::Regex::new(r#"\(\s*"([a-z-]+)",\s*&\[([^\]]*)\]"#).unwrap();
    for found in line.captures_iter(table) {
        let inks = found[2].split(',').map(|ink| ink.trim().trim_matches('"').to_string()).collect();
        proved.insert(found[1].to_string(), inks);
    }
    assert!(proved.len() > 8, "{proved:?}");
    let mut used = 0;
    let mut unproved = Vec::new();
    for theme in ["standard", "birch", "steppe"] {
        for (path, bytes) in files(&Path::new(REPOSITORY).join("themes").join(theme)) {
            if !path.ends_with(".css") {
                continue;
            }
            for (ink, ground) in pairs(&String::from_utf8(bytes).unwrap()) {
                used += 1;
                if !proved.get(&ground).is_some_and(|inks| inks.contains(&ink)) {
                    unproved.push(format!("{theme}/{path}: {ink} on {ground}"));
                }
            }
        }
    }
    assert!(used > 20, "{used}");
    assert!(unproved.is_empty(), "{}", unproved.join("\n"));
}

#[test]
fn notes_are_not_published_and_licences_are() {
    let cluster = Cluster::built("");
    assert!(cluster.paths().iter().any(|path| path.starts_with("assets/OFL.") && path.ends_with(".txt")));
    assert!(!cluster.paths().iter().any(|path| path.ends_with(".md")));
}

#[test]
fn the_components_are_what_their_examples_say() {
    let bless = std::env::var_os("BLESS").is_some();
    let cluster = Cluster::new("");
    let output = cluster.bosoo(&["theme", "gallery", "--as-of", AS_OF_TEXT]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = Path::new(REPOSITORY).join("tests/gallery");
    let mut golden: BTreeMap<String, String> = BTreeMap::new();
    for (lang, page) in [("zh", "gallery/gallery.html"), ("mn", "gallery/mn/gallery.html")] {
        let html = std::fs::read_to_string(cluster.root.join(page)).unwrap();
        for part in html.split("<section class=\"gallery-component\"").skip(1) {
            let name = between(part, "frame-", "\"").to_string();
            // A component may have headings of its own.
            let (_, text) = part.split_once("</h2>").unwrap();
            let text = text.split("</section>\n<section class=\"gallery").next().unwrap();
            let text = text.split("</div>\n</main>").next().unwrap().trim();
            // Empty lines are what tags that show nothing leave behind.
            let text: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            golden.entry(name).or_default().push_str(&format!("== {lang}\n{}\n", text.join("\n")));
        }
    }
    let components = std::fs::read_dir(Path::new(REPOSITORY).join("themes/standard/components")).unwrap();
    let names = components.map(|component| component.unwrap().file_name().into_string().unwrap());
    let without: BTreeSet<String> = names.filter(|name| !golden.contains_key(name)).collect();
    assert_eq!(without.iter().map(String::as_str).collect::<Vec<_>>(), WITHOUT_EXAMPLES);
    let mut wrong = Vec::new();
    for (name, text) in &golden {
        let path = folder.join(format!("{name}.html"));
        if bless {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, text).unwrap();
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != *text {
            wrong.push(format!("{name}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
