//! The template engine: the chain's templates, our filters, one function, and nothing else.

use super::bounds;
use super::files::ThemeFiles;
use super::flat::{self, Templates};
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::messages::SiteWords;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, RwLock};
use tera::{Kwargs, State, Tera, Value};

/// Items a `range` may have: a template lists what it is given, it does not compute.
const LONGEST_RANGE: i64 = 1000;

/// Bytes that `replace` may make; a call after a call could make any number.
const LONGEST_TEXT: usize = 256 << 10;

/// The engine of a chain of themes.
pub struct Engine {
    /// The templates as they are written.
    plain: Tera,
    templates: Templates,
    words: Vec<(Lang, Arc<SiteWords>)>,
    /// What is known of the templates that pages were made of.
    known: RwLock<FxHashMap<String, Arc<Known>>>,
    /// Whether the templates are such that the engine can't say what they ask for.
    asks_for_any: OnceLock<bool>,
}

/// What a template asks for, with all that it extends and includes.
#[derive(Debug, Default)]
pub struct Asked {
    /// The names of values.
    pub names: FxHashSet<String>,
    /// The fields of values; `None` where it may ask for any.
    pub fields: Option<FxHashSet<String>>,
}

#[derive(Default)]
struct Known {
    asked: OnceLock<Option<Arc<Asked>>>,
    /// By language, for whole builds: see [`flat`].
    quick: [Quick; 2],
}

#[derive(Default)]
struct Quick {
    pages: AtomicUsize,
    tera: OnceLock<Option<Tera>>,
}

/// Pages of a template and a language after which an engine is made for them: it costs as much as it saves on some fifty.
/// Where tests run, it is made soon, and each page is held against the plain engine's.
const WORTH_IT: usize = if cfg!(debug_assertions) { 8 } else { 50 };

/// Largest page a template may make: a fork that loops must not fill the disk.
pub const LARGEST_PAGE: usize = 8 << 20;

/// Why there is no page.
pub enum NoPage {
    /// It would be larger than [`LARGEST_PAGE`].
    TooLarge,
    /// What the engine says.
    Fault(tera::Error),
}

impl Engine {
    /// What a template asks for: nobody needs the value of another name. `None` where it may ask for any.
    pub fn asked(&self, template: &str) -> Option<Arc<Asked>> {
        let asked = || {
            let (names, fields) = (self.names(template)?, self.templates.fields(template));
            Some(Arc::new(Asked { names, fields }))
        };
        self.known(template).asked.get_or_init(asked).clone()
    }

    fn names(&self, template: &str) -> Option<FxHashSet<String>> {
        // Components may ask for what stands where they are called, and the engine does not say what an included template's
        // parent asks for.
        let any =
            self.asks_for_any.get_or_init(|| self.has_components() || self.templates.include_children());
        let names = self.plain.get_template_variables(template).ok()?;
        // This name gives all values there are.
        (!any && !names.contains("__tera_context")).then(|| names.into_iter().map(str::to_string).collect())
    }

    fn has_components(&self) -> bool {
        self.plain.get_component_names().next().is_some()
    }

    fn known(&self, template: &str) -> Arc<Known> {
        if let Some(known) = self.known.read().ok().and_then(|all| all.get(template).cloned()) {
            return known;
        }
        let Ok(mut all) = self.known.write() else { return Arc::default() };
        all.entry(template.to_string()).or_default().clone()
    }

    /// Renders a template for a page in `lang`.
    pub fn render(&self, template: &str, lang: Lang, context: &tera::Context) -> Result<Vec<u8>, NoPage> {
        let known = self.known(template);
        if let Some(quick) = self.quick(&known, template, lang)
            && let Ok(page) = render(quick, template, context)
        {
            debug_assert_eq!(
                render(&self.plain, template, context).ok().map(String::from_utf8),
                Some(String::from_utf8(page.clone())),
                "{template}: the quick engine shows something else"
            );
            return Ok(page);
        }
        // Faults are the plain engine's to tell: its templates stand as they were written.
        render(&self.plain, template, context)
    }

    fn quick<'a>(&self, known: &'a Known, template: &str, lang: Lang) -> Option<&'a Tera> {
        let quick = &known.quick[lang as usize];
        if quick.tera.get().is_none() && quick.pages.fetch_add(1, Ordering::Relaxed) < WORTH_IT {
            return None;
        }
        quick.tera.get_or_init(|| self.flat(template, lang)).as_ref()
    }

    fn flat(&self, template: &str, lang: Lang) -> Option<Tera> {
        let (_, words) = self.words.iter().find(|(other, _)| *other == lang)?;
        let mut tera = empty(&self.templates.prefixes, &self.words);
        let template = (template, self.has_components());
        let flat = flat::flatten(&self.templates, words.catalog.plain(), lang, template);
        tera.add_raw_templates(flat).ok()?;
        Some(tera)
    }
}

fn render(tera: &Tera, template: &str, context: &tera::Context) -> Result<Vec<u8>, NoPage> {
    let mut out = Bounded(Vec::with_capacity(32 << 10), false);
    bounds::begin_page();
    match tera.render_to(template, context, &mut out) {
        // What the engine writes is text: only texts are given to it.
        Ok(()) => Ok(out.0),
        Err(_) if out.1 => Err(NoPage::TooLarge),
        Err(error) => Err(NoPage::Fault(error)),
    }
}

/// A page in the making; `true` once it has become too large.
struct Bounded(Vec<u8>, bool);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LARGEST_PAGE {
            self.1 = true;
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn empty(prefixes: &[String], words: &[(Lang, Arc<SiteWords>)]) -> Tera {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes(prefixes.to_vec()).expect("no template was added yet");
    register(&mut tera, words);
    tera
}

pub(super) fn compile(
    chain: &[Arc<ThemeFiles>],
    words: &[(Lang, Arc<SiteWords>)],
    out: &mut Vec<Diagnostic>,
) -> Engine {
    let prefixes: Vec<String> = chain.iter().map(|files| format!("{}/", files.name)).collect();
    let mut plain = empty(&prefixes, words);
    let mut templates = BTreeMap::new();
    let base = chain.last().expect("a chain is never empty");
    for files in chain {
        let is_fork = files.name != base.name;
        if is_fork {
            bounds::count(&files.name, files.templates.len(), out);
        }
        for (path, text) in &files.templates {
            let name = format!("{}/{path}", files.name);
            let text = match is_fork {
                false => text.clone(),
                true => match bounds::bounded(&format!("themes/{name}").into(), text) {
                    Ok(text) => text,
                    Err(fault) => {
                        out.push(fault);
                        continue;
                    }
                },
            };
            templates.insert(name, text);
        }
    }
    if let Err(error) = plain.add_raw_templates(&templates) {
        out.extend(super::fault::template_faults(&error, chain));
    }
    Engine {
        plain,
        templates: Templates { prefixes, texts: templates },
        words: words.to_vec(),
        known: Default::default(),
        asks_for_any: OnceLock::new(),
    }
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
