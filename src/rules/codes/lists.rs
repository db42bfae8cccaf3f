//! Closed lists: 15 genres of documents (文种) and 22 topic classes (主题分类). The lists are data.

use super::Fault;
use std::sync::LazyLock;

/// The 15 genres.
pub static GENRES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../data/codes/genres.txt")));

/// The 22 topic classes of the first level.
pub static TOPICS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../data/codes/topics.txt")));

fn lines(text: &'static str) -> Vec<&'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Checks a genre. `命令(令)` and `令` are 命令.
pub fn genre(text: &str) -> Result<&'static str, Fault> {
    let value = crate::lang::text::trim(text);
    if let Some(genre) = GENRES.iter().find(|genre| **genre == value) {
        return Ok(genre);
    }
    let meant = match value {
        "令" | "命令(令)" | "命令（令）" => Some("命令"),
        "会议纪要" => Some("纪要"),
        "公函" | "复函" | "便函" => Some("函"),
        _ => None,
    };
    let fault = Fault::new("code-genre", text).arg("known", GENRES.join("、"));
    Err(meant.into_iter().fold(fault, |fault, meant| fault.repair(meant)))
}

/// Checks a topic: a class of the list, with a second level after `\` if wanted (`综合政务\政务公开`).
pub fn topic(text: &str) -> Result<&'static str, Fault> {
    let (first, second) = match text.split_once('\\') {
        Some((first, second)) => (first, Some(second)),
        None => (text, None),
    };
    let known = TOPICS.iter().find(|topic| **topic == first);
    if let (Some(known), true) = (known, second.is_none_or(|s| !crate::lang::text::is_blank(s))) {
        return Ok(known);
    }
    let fault = Fault::new("code-topic", text).arg("known", TOPICS.join("；"));
    // Other separators and signs of listing: the class is certain if the words are the same.
    let parts: Vec<&str> = text.split(['\\', '/', '／', '>', '-', '＼']).collect();
    let meant = TOPICS.iter().find(|topic| words(topic) == words(parts[0]));
    Err(match (meant, parts[1..].iter().map(|p| crate::lang::text::trim(p)).find(|p| !p.is_empty())) {
        (Some(meant), Some(second)) => fault.repair(format!("{meant}\\{second}")),
        (Some(meant), None) => fault.repair(*meant),
        (None, _) => fault,
    })
}

fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}
