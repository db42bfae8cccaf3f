//! The template engine: the chain's templates, our filters, one function, and nothing else.

use super::bounds;
use super::files::ThemeFiles;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::messages::SiteWords;
use std::borrow::Cow;
use std::sync::Arc;
use tera::{Kwargs, State, Tera, Value};

/// Items a `range` may have: a template lists what it is given, it does not compute.
const LONGEST_RANGE: i64 = 1000;

/// Bytes that `replace` may make; a call after a call could make any number.
const LONGEST_TEXT: usize = 256 << 10;

pub(super) fn compile(
    chain: &[Arc<ThemeFiles>],
    words: &[(Lang, Arc<SiteWords>)],
    out: &mut Vec<Diagnostic>,
) -> Tera {
    let mut tera = Tera::default();
    let prefixes: Vec<String> = chain.iter().map(|files| format!("{}/", files.name)).collect();
    tera.set_fallback_prefixes(prefixes).expect("no template was added yet");
    register(&mut tera, words);
    let mut templates = Vec::new();
    let base = chain.last().expect("a chain is never empty");
    for files in chain {
        let is_fork = files.name != base.name;
        if is_fork {
            bounds::count(&files.name, files.templates.len(), out);
        }
        for (path, text) in &files.templates {
            let name = format!("{}/{path}", files.name);
            let text = match is_fork {
                false => Cow::Borrowed(text.as_str()),
                true => match bounds::bounded(&format!("themes/{name}").into(), text) {
                    Ok(text) => Cow::Owned(text),
                    Err(fault) => {
                        out.push(fault);
                        continue;
                    }
                },
            };
            templates.push((name, text));
        }
    }
    if let Err(error) = tera.add_raw_templates(templates) {
        out.extend(super::fault::template_faults(&error, chain));
    }
    tera
}

fn register(tera: &mut Tera, words: &[(Lang, Arc<SiteWords>)]) {
    let words: Vec<(Lang, Arc<SiteWords>)> = words.to_vec();
    tera.register_function("msg", move |args: Kwargs, state: &State| -> tera::TeraResult<String> {
        let key: &str = args.must_get("key")?;
        let language: String = state.get("language")?.unwrap_or_default();
        let Some((_, words)) = words.iter().find(|(lang, _)| lang.id() == language) else {
            return Err(tera::Error::message("msg() is called outside a page"));
        };
        let values: Vec<(String, String)> = args
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .filter(|(name, _)| name != "key")
            .collect();
        let values: Vec<(&str, String)> =
            values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        words
            .catalog
            .format(key, &values)
            .ok_or_else(|| tera::Error::message(format!("message `{key}` is missing or lacks an argument")))
    });
    tera.register_function("range", |args: Kwargs, _: &State| -> tera::TeraResult<Vec<i64>> {
        let start = args.get::<i64>("start")?.unwrap_or(0);
        let end: i64 = args.must_get("end")?;
        if end.saturating_sub(start) > LONGEST_RANGE {
            return Err(tera::Error::message(format!("range() has more than {LONGEST_RANGE} items")));
        }
        Ok((start..end).collect())
    });
    tera.register_function(bounds::TICK, |_: Kwargs, _: &State| -> tera::TeraResult<&'static str> {
        match bounds::round() {
            true => Ok(""),
            false => Err(tera::Error::message(format!(
                "the loops of the page take more than {} rounds",
                bounds::ROUNDS
            ))),
        }
    });
    tera.register_filter("replace", |text: &str, args: Kwargs, _: &State| -> tera::TeraResult<String> {
        let (from, to): (&str, &str) = (args.must_get("from")?, args.must_get("to")?);
        let found = if from.is_empty() { text.chars().count() + 1 } else { text.matches(from).count() };
        if found.saturating_mul(to.len()) > LONGEST_TEXT {
            return Err(tera::Error::message("replace() makes a text of more than 256 KiB"));
        }
        Ok(text.replace(from, to))
    });
    // The engine's own versions split and trim by Unicode white space, which U+202F is: they break Mongolian words.
    tera.register_filter("trim", |text: &str, _: Kwargs, _: &State| {
        crate::lang::text::trim(text).to_string()
    });
    tera.register_filter("collapse", |text: &str, _: Kwargs, _: &State| {
        crate::lang::text::collapse(text).into_owned()
    });
    tera.register_filter("truncate", |text: &str, args: Kwargs, state: &State| -> tera::TeraResult<String> {
        let length = args.get::<usize>("n")?.unwrap_or(80);
        Ok(crate::lang::text::truncate(text, length, language(state)?).into_owned())
    });
    // Text of two scripts, escaped, with each run in its own `lang`.
    tera.register_filter("runs", |text: &str, _: Kwargs, state: &State| -> tera::TeraResult<Value> {
        let mut html = String::with_capacity(text.len() + 16);
        crate::lang::inline::write_text(&mut html, text, language(state)?);
        Ok(Value::safe_string(&html))
    });
    tera.register_filter("wordcount", |text: &str, _: Kwargs, state: &State| -> tera::TeraResult<usize> {
        Ok(crate::lang::text::word_count(text, language(state)?))
    });
    for name in ["trim_start", "trim_end", "split", "title", "capitalize", "newlines_to_br", "indent"] {
        tera.register_filter(name, move |_: &Value, _: Kwargs, _: &State| -> tera::TeraResult<String> {
            Err(tera::Error::message(format!(
                "the filter `{name}` is not safe for Mongolian text and does not exist"
            )))
        });
    }
}

/// The language of the page that is rendered.
fn language(state: &State) -> tera::TeraResult<Lang> {
    let id: String = state.get("language")?.unwrap_or_default();
    Ok(Lang::parse(&id).unwrap_or(Lang::Zh))
}
