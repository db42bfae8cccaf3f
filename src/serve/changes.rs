//! What kind of change the disk has seen.

use std::path::Path;
use std::sync::Arc;

/// The changes since the cluster was last read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Changes {
    /// These document files, relative to the root.
    Documents(Vec<Arc<str>>),
    /// Themes and words.
    Look,
    /// Anything else.
    Other,
}

impl Changes {
    /// Sorts the paths that changed, relative to the root.
    pub fn of<'a>(root: &Path, paths: impl IntoIterator<Item = &'a Path>) -> Changes {
        let mut documents: Vec<Arc<str>> = Vec::new();
        let mut look = false;
        for path in paths {
            let Some(text) = path.to_str() else { return Changes::Other };
            let first = text.split('/').next();
            match first {
                Some("themes" | "locales") => look = true,
                Some("content") if text.ends_with(".md") && root.join(path).is_file() => {
                    documents.push(text.into());
                }
                // What an editor writes beside the file while it saves: it is gone again, and no page knew it.
                Some("content") if is_passing(text) && !root.join(path).exists() => {}
                _ => return Changes::Other,
            }
        }
        documents.sort();
        documents.dedup();
        match (look, documents.is_empty()) {
            (false, false) => Changes::Documents(documents),
            (true, true) => Changes::Look,
            _ => Changes::Other,
        }
    }
}

/// Names of editors' own files: `a.md~`, `4913`, `a.md.tmp`.
fn is_passing(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.ends_with('~') || name.ends_with(".tmp") || name.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_sorted() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::fs::create_dir_all(root.join("content/edu/news")).unwrap();
        for name in ["a.zh.md", "x.png"] {
            std::fs::write(root.join("content/edu/news").join(name), "x").unwrap();
        }
        let of = |paths: &[&str]| Changes::of(root, paths.iter().map(Path::new));
        let a: Arc<str> = "content/edu/news/a.zh.md".into();
        assert_eq!(of(&["content/edu/news/a.zh.md"]), Changes::Documents(vec![a.clone()]));
        let saved = ["content/edu/news/4913", "content/edu/news/a.zh.md", "content/edu/news/a.zh.md~"];
        assert_eq!(of(&saved), Changes::Documents(vec![a]));
        assert_eq!(of(&["themes/standard/layouts/base.html", "locales/zh/ui.ftl"]), Changes::Look);
        for other in
            ["content/edu/news/b.zh.md", "content/edu/news/x.png", "site.toml", "content/edu/site.toml"]
        {
            assert_eq!(of(&[other]), Changes::Other, "{other}");
        }
        assert_eq!(of(&["content/edu/news/a.zh.md", "themes/standard/theme.toml"]), Changes::Other);
    }
}
