//! Small clusters in a folder of their own, written as one text:
//!
//! ```text
//! -- content/edu/news/a.zh.md --
//! +++
//! title = "…"
//! ```
//!
//! The theme and the words are the repository's own, so that the tests see what readers see.

use bosoo::diagnostic::{Diagnostic, Report};
use bosoo::messages::{self, MessageLanguage, Style};
use bosoo::pipeline::{self, Options, Outcome};
use jiff::civil::{DateTime, datetime};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The repository.
pub const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");

/// The program under test.
pub const BOSOO: &str = env!("CARGO_BIN_EXE_bosoo");

/// The clock of all tests.
pub const AS_OF: DateTime = datetime(2026, 11, 24, 12, 0, 0, 0);

/// The same for the command line.
pub const AS_OF_TEXT: &str = "2026-11-24T12:00:00+08:00";

/// The cluster's file that fixtures begin with: three sites, a column for each kind of page and each policy.
pub const SITE_TOML: &str = include_str!("site.toml");

/// A complete record of reviews, early enough for any document of the tests.
pub const REVIEW: &str = "review = [\
{ step = \"初审、一校\", name = \"甲\", date = 2019-01-01, result = \"同意\" }, \
{ step = \"复审、二校\", name = \"乙\", date = 2019-01-01, result = \"同意\" }, \
{ step = \"终审、三校\", name = \"丙\", date = 2019-01-01, result = \"同意\" }, \
{ step = \"保密审查\", name = \"丁\", date = 2019-01-01, result = \"可以公开\" }]";

/// Files with a record of reviews in every document that states its disclosure.
pub fn reviewed(files: &str) -> String {
    files.replace("disclosure = \"open\"\n", &format!("disclosure = \"open\"\n{REVIEW}\n"))
}

/// A cluster in a temporary folder.
pub struct Cluster {
    _folder: tempfile::TempDir,
    /// The cluster's folder.
    pub root: PathBuf,
}

impl Cluster {
    /// A cluster of the standard site.toml and these files.
    pub fn new(files: &str) -> Cluster {
        let folder = tempfile::tempdir().unwrap();
        // One level down, so that a test can lead out of the root to a file it knows.
        let root = folder.path().join("cluster");
        let cluster = Cluster { _folder: folder, root };
        cluster.write("site.toml", SITE_TOML);
        std::fs::create_dir_all(cluster.root.join("content")).unwrap();
        copy(&Path::new(REPOSITORY).join("themes/standard"), &cluster.root.join("themes/standard"));
        for lang in ["zh", "mn"] {
            for file in ["ui.ftl", "pages.ftl"] {
                let path = format!("locales/{lang}/{file}");
                cluster.write(&path, std::fs::read_to_string(Path::new(REPOSITORY).join(&path)).unwrap());
            }
        }
        cluster.add(files);
        cluster
    }

    /// Adds files, or replaces them.
    pub fn add(&self, files: &str) {
        for (path, text) in sections(files) {
            self.write(&path, &text);
        }
    }

    /// Becomes a copy of the sample.
    pub fn sample(&self) {
        for folder in ["content", "themes", "locales"] {
            copy(&Path::new(REPOSITORY).join(folder), &self.root.join(folder));
        }
        std::fs::copy(Path::new(REPOSITORY).join("site.toml"), self.root.join("site.toml")).unwrap();
    }

    /// Writes a file.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// Replaces a part of a file, which must be there.
    pub fn edit(&self, path: &str, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.root.join(path)).unwrap();
        assert!(text.contains(old), "{path} has no {old:?}");
        self.write(path, text.replace(old, new));
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.root.join(path)).unwrap();
    }

    /// How the tests build.
    pub fn options(&self) -> Options {
        Options {
            out: self.root.join("dist"),
            sites: Vec::new(),
            as_of: AS_OF,
            drafts: false,
            release: false,
            known: Default::default(),
            keep_going: false,
            shard: None,
            merge: None,
            without: Default::default(),
        }
    }

    /// Builds.
    pub fn build(&self) -> Outcome {
        self.build_with(&self.options())
    }

    /// Builds otherwise.
    pub fn build_with(&self, options: &Options) -> Outcome {
        pipeline::build(&self.root, options, &|_, _| ()).unwrap()
    }

    /// Builds a cluster in which nothing is wrong.
    pub fn built(files: &str) -> Cluster {
        let cluster = Cluster::new(files);
        cluster.rebuilt();
        cluster
    }

    /// Builds again, without errors.
    pub fn rebuilt(&self) -> Outcome {
        let outcome = self.build();
        assert!(!outcome.report.has_errors(), "{}", text(&outcome.report));
        outcome
    }

    /// What `bosoo check` says.
    pub fn check(&self) -> Report {
        pipeline::check(&self.root, AS_OF, false).unwrap()
    }

    /// A file of the output, as text.
    pub fn page(&self, path: &str) -> String {
        let full = self.root.join("dist").join(path);
        std::fs::read_to_string(&full)
            .unwrap_or_else(|error| panic!("{path}: {error}; there are {:#?}", self.paths()))
    }

    /// Whether the output has a file.
    pub fn has(&self, path: &str) -> bool {
        self.root.join("dist").join(path).is_file()
    }

    /// The paths of the output.
    pub fn paths(&self) -> Vec<String> {
        self.files().into_keys().collect()
    }

    /// All files of the output, the build's mark among them.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.root.join("dist"))
    }

    /// Runs the program in the cluster's folder.
    pub fn bosoo(&self, args: &[&str]) -> Output {
        Command::new(BOSOO).current_dir(&self.root).args(args).output().unwrap()
    }
}

/// The codes of a report, in order.
pub fn codes(report: &Report) -> Vec<&'static str> {
    report.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

/// The one diagnostic with a code.
pub fn only<'a>(report: &'a Report, code: &str) -> &'a Diagnostic {
    let found: Vec<&Diagnostic> =
        report.diagnostics.iter().filter(|diagnostic| diagnostic.code == code).collect();
    assert_eq!(found.len(), 1, "{code}: {}", text(report));
    found[0]
}

/// A report as an English reader sees it.
pub fn text(report: &Report) -> String {
    messages::text(report, MessageLanguage::En, Style::Plain)
}

/// The parts of a text of files.
pub fn sections(files: &str) -> Vec<(String, String)> {
    let mut sections: Vec<(String, String)> = Vec::new();
    for line in files.split_inclusive('\n') {
        let path = line.trim_end().strip_prefix("-- ").and_then(|line| line.strip_suffix(" --"));
        match (path, sections.last_mut()) {
            (Some(path), _) => sections.push((path.to_string(), String::new())),
            (None, Some((_, text))) => text.push_str(line),
            (None, None) => assert!(line.trim().is_empty(), "text before the first file: {line}"),
        }
    }
    sections
}

/// All files under a folder by their paths.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
    {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_string();
        files.insert(path, std::fs::read(entry.path()).unwrap());
    }
    files
}

/// Copies a folder, or one file.
pub fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        std::fs::copy(from, to).unwrap();
        return;
    }
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        match entry.file_type().is_dir() {
            true => std::fs::create_dir_all(target).unwrap(),
            false => drop(std::fs::copy(entry.path(), target).unwrap()),
        }
    }
}

/// What is wrong where two outputs are not the same, in few words.
pub fn differences(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut differences = Vec::new();
    for path in a.keys().chain(b.keys()).collect::<std::collections::BTreeSet<_>>() {
        match (a.get(path), b.get(path)) {
            (Some(x), Some(y)) if x == y => {}
            (Some(x), Some(y)) => {
                let at = x.iter().zip(y).position(|(x, y)| x != y).unwrap_or(x.len().min(y.len()));
                let near = |bytes: &[u8]| {
                    let from = at.saturating_sub(60);
                    String::from_utf8_lossy(&bytes[from..(at + 60).min(bytes.len())]).into_owned()
                };
                differences.push(format!("{path}: {:?} against {:?}", near(x), near(y)));
            }
            (Some(_), None) => differences.push(format!("{path}: only in the first")),
            _ => differences.push(format!("{path}: only in the second")),
        }
    }
    differences
}

/// A page's content between two texts.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap_or_else(|| panic!("no {start:?} in {text}")) + start.len();
    let length = text[from..].find(end).unwrap_or_else(|| panic!("no {end:?} after {start:?} in {text}"));
    &text[from..from + length]
}

/// The value of a meta tag.
pub fn meta<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("<meta name=\"{name}\" content=\"");
    page.contains(&start).then(|| between(page, &start, "\">"))
}
