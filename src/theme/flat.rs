//! Templates for whole builds: what is the same on every page of a language is put in before the engine compiles them.
//! Included templates stand where they are included, words of the site where `t` names them. A document's page of the
//! standard theme then takes some fifteen look-ups of a name less, and a dozen templates within templates.
//!
//! Only what can't change a page is put in; all else stays as it is. The engine tells faults by the templates as they were
//! written (`engine.rs`).

use super::bounds::{Tag, first_word, tags, words};
use crate::lang::Lang;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// The templates of a chain.
pub(super) struct Templates {
    /// `theme/` of each theme, nearest first: where a name is looked for.
    pub prefixes: Vec<String>,
    /// By name: `theme/path`.
    pub texts: BTreeMap<String, String>,
}

impl Templates {
    /// A template by its full name and its text.
    fn find(&self, name: &str) -> Option<(&str, &str)> {
        let with_prefix =
            || self.prefixes.iter().find_map(|prefix| self.texts.get_key_value(&format!("{prefix}{name}")));
        let found = self.texts.get_key_value(name).or_else(with_prefix);
        found.map(|(name, text)| (&**name, &**text))
    }

    /// A template with all that it extends and includes, whatever stands in those; each once.
    pub(super) fn with_others(&self, name: &str) -> Vec<&str> {
        let mut found: BTreeSet<&str> = BTreeSet::new();
        let mut texts = Vec::new();
        let mut open: Vec<(&str, &str)> = self.find(name).into_iter().collect();
        while let Some((name, text)) = open.pop() {
            if found.insert(name) {
                texts.push(text);
                open.extend(others(text).filter_map(|name| self.find(name)));
            }
        }
        texts
    }

    /// The words of a template with all that it extends and includes: no other field of a value is shown. `None` where a field
    /// may be shown that nobody names.
    pub(super) fn fields(&self, name: &str) -> Option<FxHashSet<String>> {
        let mut fields = FxHashSet::default();
        for text in self.with_others(name) {
            for tag in tags(text) {
                let inner = tag.inner(text);
                if shows_unnamed(inner) {
                    return None;
                }
                // Quoted names of fields too: filters take them.
                let words = inner.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                fields.extend(words.filter(|word| !word.is_empty()).map(str::to_string));
            }
        }
        Some(fields)
    }

    /// Whether a template is included that extends another one.
    pub(super) fn include_children(&self) -> bool {
        let names = self.texts.values().flat_map(|text| named(text, &["include"]));
        names.filter_map(|name| self.find(name)).any(|(_, text)| {
            tags(text).iter().any(|tag| tag.statement && tag.inner(text).starts_with("extends"))
        })
    }
}

/// The templates that one names itself.
fn others(text: &str) -> impl Iterator<Item = &str> {
    named(text, &["include", "extends"])
}

/// The templates that are named by one of the tags `which`.
fn named<'t>(text: &'t str, which: &'static [&'static str]) -> impl Iterator<Item = &'t str> {
    let inner = move |tag: Tag| tag.statement.then(|| tag.inner(text));
    let tags = tags(text).into_iter().filter_map(inner);
    let tags = tags.filter(|inner| which.iter().any(|word| inner.starts_with(word)));
    // One tag may name several, the first that is there is taken.
    tags.flat_map(|inner| inner.split(['"', '\'', '`']).skip(1).step_by(2))
}

/// Bytes of a template with all that it includes: templates that include each other twice grow by powers of two.
const LARGEST: usize = 256 << 10;

/// Templates within templates.
const DEEPEST: usize = 8;

/// What makes a template more than its text: it can't stand in another one's place.
const OWN: [&str; 8] = ["extends", "block", "set", "set_global", "component", "macro", "import", "raw"];

/// The template `name` for pages in `lang`, with those that it still extends or includes, and those with components, if there
/// are `components` at all.
pub(super) fn flatten(
    templates: &Templates,
    words: &BTreeMap<String, String>,
    lang: Lang,
    (name, components): (&str, bool),
) -> Vec<(String, String)> {
    let mut all = templates.with_others(name);
    // Components are called from anywhere, without a tag that names their template.
    let defining = templates.texts.iter().filter(|(_, text)| components && has_components(text));
    let mut open: Vec<String> = defining.map(|(name, _)| name.clone()).collect();
    all.extend(open.iter().map(|name| &*templates.texts[name]));
    let mut fixed = BTreeMap::new();
    if !all.iter().any(|text| names_anew(text, "t")) {
        fixed.extend(words.iter().map(|(id, text)| (format!("t.{id}"), text.as_str())));
    }
    if !all.iter().any(|text| names_anew(text, "lang")) {
        fixed.insert("lang.id".into(), lang.id());
        fixed.insert("lang.tag".into(), lang.tag());
    }
    fixed.retain(|_, text| is_inert(text));
    let flat = Flat { templates, fixed };
    let mut made: BTreeMap<String, String> = BTreeMap::new();
    open.push(name.to_string());
    while let Some(name) = open.pop() {
        let Some((name, text)) = templates.find(&name).filter(|(name, _)| !made.contains_key(*name)) else {
            continue;
        };
        let mut out = String::with_capacity(2 * text.len());
        flat.write(&mut out, text, 0);
        open.extend(others(&out).map(str::to_string));
        made.insert(name.to_string(), out);
    }
    made.into_iter().collect()
}

struct Flat<'a> {
    templates: &'a Templates,
    /// Text by the expression that names it.
    fixed: BTreeMap<String, &'a str>,
}

impl Flat<'_> {
    fn write(&self, out: &mut String, text: &str, depth: usize) {
        let mut copied = 0;
        let mut raw = false;
        for tag in tags(text) {
            let inner = tag.inner(text);
            if raw || (tag.statement && inner == "raw") {
                raw = !(tag.statement && inner == "endraw");
                continue;
            }
            if !tag.statement {
                let Some(fixed) = self.fixed.get(inner).filter(|_| takes_no_space(&tag, text)) else {
                    continue;
                };
                out.push_str(&text[copied..tag.span.start]);
                escape(out, fixed);
            } else {
                let Some((_, included)) = included(inner).and_then(|name| self.templates.find(name)) else {
                    continue;
                };
                let room = out.len() + included.len() < LARGEST && depth < DEEPEST;
                if !room || !takes_no_space(&tag, text) || !is_text(included) {
                    continue;
                }
                out.push_str(&text[copied..tag.span.start]);
                // Comments keep the white space of either side from the other's `-`.
                out.push_str("{##}");
                self.write(out, included, depth + 1);
                out.push_str("{##}");
            }
            copied = tag.span.end;
        }
        out.push_str(&text[copied..]);
    }
}

/// `include "NAME"`, and no more.
fn included(inner: &str) -> Option<&str> {
    let name = inner.strip_prefix("include")?.trim_start().strip_prefix('"')?.strip_suffix('"')?;
    // What ends in anything else is not escaped.
    (!name.contains('"') && name.ends_with(".html")).then_some(name)
}

/// Whether a tag leaves the white space around it: no `{%-`.
fn takes_no_space(tag: &Tag, text: &str) -> bool {
    let tag = &text.as_bytes()[tag.span.clone()];
    tag.len() > 4 && tag[2] != b'-' && tag[tag.len() - 3] != b'-'
}

/// Whether a template is its text, and nothing that would be felt where it is included.
fn is_text(text: &str) -> bool {
    tags(text).iter().all(|tag| {
        let inner = tag.inner(text);
        !(inner.starts_with('<') || tag.statement && OWN.contains(&first_word(inner)))
    })
}

/// Filters that show no more of a value than a tag names.
const FILTERS: [&str; 7] = ["length", "runs", "safe", "truncate", "default", "first", "last"];

/// Whether a tag may show a field without its name: `a[b]`, both the names and the values of a table, another filter.
fn shows_unnamed(inner: &str) -> bool {
    let mut unquoted = inner.split(['"', '\'', '`']).step_by(2).flat_map(|part| part.split('|').skip(1));
    let index = inner.match_indices('[').any(|(at, _)| {
        let before = inner[..at].trim_end();
        !before.ends_with(" in") && before.ends_with(|c: char| !['(', ',', '=', '['].contains(&c))
    });
    let both =
        first_word(inner) == "for" && words(inner).filter(|word| !word.is_empty()).nth(2) != Some("in");
    index || both || unquoted.any(|filter| !FILTERS.contains(&first_word(filter.trim_start())))
}

fn has_components(text: &str) -> bool {
    let words = ["component", "macro"];
    tags(text).iter().any(|tag| tag.statement && words.contains(&first_word(tag.inner(text))))
}

/// Whether a template gives `name` a meaning of its own.
fn names_anew(text: &str, name: &str) -> bool {
    tags(text).iter().any(|tag| {
        let inner = tag.inner(text);
        let mut words = words(inner).filter(|word| !word.is_empty());
        match words.next().filter(|_| tag.statement) {
            Some("set" | "set_global") => words.next() == Some(name),
            Some("for") => words.take_while(|word| *word != "in").any(|word| word == name),
            Some("component" | "macro" | "import") => true,
            _ => inner.contains(" for ") || inner.starts_with('<'),
        }
    })
}

/// Whether a text means nothing to the engine, and ends where it seems to: `-` would take white space of its ends.
fn is_inert(text: &str) -> bool {
    !text.contains(['{', '}', '#', '%']) && text.trim() == text && !text.is_empty()
}

fn escape(out: &mut String, text: &str) {
    let mut escaped = Vec::with_capacity(text.len() + 16);
    // Into memory nothing fails.
    let _ = tera::escape_html(text, &mut escaped);
    out.push_str(&String::from_utf8_lossy(&escaped));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(texts: &[(&str, &str)], name: &str) -> String {
        let texts = texts.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect();
        let templates = Templates { prefixes: vec!["fork/".into(), "base/".into()], texts };
        let words = [("more", "更多 <全部>"), ("empty", ""), ("tag", "{{ x }}")];
        let words = words.map(|(id, text)| (id.to_string(), text.to_string())).into_iter().collect();
        let all = flatten(&templates, &words, Lang::Zh, (name, true));
        all.into_iter().find(|(other, _)| other == name).expect("the template is there").1
    }

    #[test]
    fn words_and_included_templates_are_put_in() {
        let texts = [
            ("base/page.html", "<p lang=\"{{ lang.tag }}\">{% include \"part.html\" %} {{ t.more }}</p>"),
            ("base/part.html", "base"),
            ("fork/part.html", "{#- a part -#}\n<b>{{ t.more }}</b>{% include \"base/part.html\" %}"),
        ];
        assert_eq!(
            flat(&texts, "base/page.html"),
            "<p lang=\"zh-CN\">{##}{#- a part -#}\n<b>更多 &lt;全部&gt;</b>{##}base{##}{##} 更多 &lt;全部&gt;</p>"
        );
    }

    #[test]
    fn what_could_change_a_page_stays() {
        for same in [
            "{{ t.empty }}{{ t.tag }}{{ t.missing }}{{ t.more | upper }}{{- t.more }}{{ t.more -}}",
            "{% raw %}{{ t.more }}{% endraw %}",
            "{# {{ t.more }} #}{{ \"{{ t.more }}\" }}",
            "{% include \"set.html\" %}{%- include \"part.html\" %}{% include name %}{% include \"none.html\" %}",
        ] {
            let texts = [
                ("base/a.html", same),
                ("base/set.html", "{% set a = 1 %}{{ a }}"),
                ("base/part.html", "part"),
            ];
            assert_eq!(flat(&texts, "base/a.html"), same);
        }
        // A word of the template's own, or of one that includes it.
        for own in ["{% set t = x %}", "{% for t in x %}{% endfor %}", "{% for a, t in x %}{% endfor %}"] {
            let including = format!("{own}{{% include \"base/a.html\" %}}");
            let texts = [("base/a.html", "{{ t.more }}"), ("base/b.html", &including)];
            assert_eq!(flat(&texts, "base/b.html"), format!("{own}{{##}}{{{{ t.more }}}}{{##}}"));
            assert_eq!(flat(&texts, "base/a.html"), "更多 &lt;全部&gt;");
        }
    }

    #[test]
    fn fields_are_known_where_templates_name_them() {
        let fields = |text: &str| {
            let texts = [("base/a.html", text), ("base/part.html", "{{ row.date | truncate(n=9) }}")];
            let texts = texts.map(|(name, text)| (name.to_string(), text.to_string())).into();
            let templates = Templates { prefixes: vec!["base/".into()], texts };
            let mut fields: Vec<String> = templates.fields("a.html")?.into_iter().collect();
            fields.sort();
            Some(fields.join(" "))
        };
        assert_eq!(
            fields("{% for row in list %}{% include \"part.html\" %}{% endfor %} not.this").unwrap(),
            "9 date endfor for html in include list n part row truncate"
        );
        for named in ["{% if a.kind in [\"b\", \"c\"] %}{% endif %}", "{{ msg(key=\"a|b\", n=c.d) }}"] {
            assert!(fields(named).is_some(), "{named}");
        }
        for any in [
            "{{ row[name] }}",
            "{{ row [name] }}",
            "{% for name, value in row %}{% endfor %}",
            "{{ row | values }}",
            "{{ rows | map(attribute=\"title\") }}",
            "{{ \"a\" | b }}",
        ] {
            assert!(fields(any).is_none(), "{any}");
        }
    }

    #[test]
    fn an_included_template_may_have_a_parent() {
        let children = |include: &str, part: &str| {
            let texts = [("base/a.html", include), ("base/part.html", part)];
            let texts = texts.map(|(name, text)| (name.to_string(), text.to_string())).into();
            Templates { prefixes: vec!["base/".into()], texts }.include_children()
        };
        assert!(children("{%- include \"part.html\" -%}", "{% extends \"b.html\" %}"));
        assert!(children("{% include [\"none.html\", 'part.html'] %}", "{%- extends \"b.html\" %}"));
        assert!(!children("{% include \"part.html\" %}", "{{ extends }}"));
        assert!(!children("{% extends \"part.html\" %}", "{% extends \"b.html\" %}"));
    }

    #[test]
    fn templates_that_include_each_other_stay_small() {
        let mut texts: Vec<(String, String)> = Vec::new();
        for at in 0..30 {
            let include = format!("{{% include \"{}.html\" %}}", at + 1);
            texts.push((format!("base/{at}.html"), format!("{include}{}{include}", "x".repeat(1000))));
        }
        texts.push(("base/30.html".into(), String::new()));
        let borrowed: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (&**name, &**text)).collect();
        assert!(flat(&borrowed, "base/0.html").len() < 2 * LARGEST);
    }
}
