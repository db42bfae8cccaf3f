//! Nothing outside the cluster's folder is ever read: not by `..`, not behind a symlink.

use std::path::{Path, PathBuf};

/// A file that a text or a field names: it lies in the folder `folder` itself, is no document, and is inside the root
/// also behind symlinks. `Err` is the code of the message.
pub fn beside(root: &Path, folder: &str, name: &str) -> Result<PathBuf, &'static str> {
    if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '\0']) {
        return Err("file-outside-folder");
    }
    if name.ends_with(".md") {
        // The source of a document holds what is never published: review records, drafts, closed texts.
        return Err("text-as-file");
    }
    let real = root.join(folder).join(name).canonicalize().map_err(|_| "missing-file")?;
    // It is followed already: only the root still has links to follow.
    if root.canonicalize().is_ok_and(|root| !real.starts_with(root)) {
        return Err("file-outside-folder");
    }
    if real.is_file() { Ok(real) } else { Err("missing-file") }
}

/// Whether a path is inside the root when symlinks are followed. What does not exist is.
pub fn is_inside(root: &Path, path: &Path) -> bool {
    match (root.canonicalize(), path.canonicalize()) {
        (Ok(root), Ok(path)) => path.starts_with(root),
        _ => true,
    }
}
