//! Names of persons who wrote to the government: only the first character is shown (张**). Which words of a text are
//! names no program can tell, so that a name is masked where somebody says that it is one.

/// What stands in the place of the rest of a name.
const REST: &str = "**";

/// Words that name nobody.
const NOBODY: [&str; 6] = ["匿名", "网民", "市民", "群众", "网友", "来信人"];

/// The name with its first character alone; one that is masked already is the same again.
pub fn mask_name(name: &str) -> String {
    let name = crate::lang::text::trim(name);
    if name.is_empty() || NOBODY.contains(&name) {
        return name.to_string();
    }
    match name.chars().next() {
        Some(first) if first != '*' && first != '＊' => format!("{first}{REST}"),
        _ => REST.to_string(),
    }
}

/// Whether a name shows nothing but its first character.
pub fn is_masked_name(name: &str) -> bool {
    mask_name(name) == name
}

/// The text with every mention of a name masked. A name of one character is no name: it would be in every second word.
pub fn mask_mentions(text: &str, name: &str) -> String {
    let name = crate::lang::text::trim(name);
    if name.chars().count() < 2 || is_masked_name(name) {
        return text.to_string();
    }
    text.replace(name, &mask_name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_first_character() {
        for (name, masked) in [
            ("张三", "张**"),
            (" 王小明 ", "王**"),
            ("张**", "张**"),
            ("张*", "张**"),
            ("*明", "**"),
            ("匿名", "匿名"),
            ("", ""),
            ("ᠪᠠᠲᠤ", "ᠪ**"),
        ] {
            assert_eq!(mask_name(name), masked, "{name}");
            assert!(is_masked_name(masked), "{masked}");
        }
        assert!(!is_masked_name("张三"));
        assert!(!is_masked_name("张三**"));
    }

    #[test]
    fn mentions_are_masked_and_words_are_not() {
        assert_eq!(mask_mentions("张三同志：您好，张三。", "张三"), "张**同志：您好，张**。");
        assert_eq!(mask_mentions("张贴通知", "张"), "张贴通知");
        assert_eq!(mask_mentions("匿名来信", "匿名"), "匿名来信");
    }
}
