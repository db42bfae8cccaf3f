//! Speed of the language module, in MB/s on one core. `cargo bench --bench lang`; with `-- --check` it fails where a
//! measure is below its target. Samples are small, so that the best run is one that nothing interrupted.

use std::hint::black_box;
use std::time::{Duration, Instant};

use bosoo::lang::convert::menksoft::Converter;
use bosoo::lang::lint::{Known, Options, lint};
use bosoo::lang::shape::{SHARED, ShapeCache};
use bosoo::lang::terms::Terms;
use bosoo::lang::{Lang, date, fold, inline, number, slug, text};

struct Bench {
    check: bool,
    missed: usize,
}

impl Bench {
    /// Runs `work` for half a second and prints the best rate of its runs.
    fn run(&mut self, name: &str, target: f64, bytes: usize, mut work: impl FnMut()) {
        let mut best = Duration::MAX;
        let start = Instant::now();
        while start.elapsed() < Duration::from_millis(500) {
            let run = Instant::now();
            work();
            best = best.min(run.elapsed());
        }
        let rate = bytes as f64 / best.as_secs_f64() / 1e6;
        let verdict = if target == 0.0 {
            String::new()
        } else if rate >= target {
            format!("target {target}")
        } else {
            self.missed += usize::from(self.check);
            format!("BELOW the target {target}")
        };
        println!("{name:<44} {rate:>9.1} MB/s  {verdict}");
    }
}

fn chinese() -> String {
    let paragraph = "额尔古纳市人民政府办公室关于印发《2024年政务公开工作要点》的通知。各乡镇人民政府、街道办事处，\
        市直各部门：现将工作要点印发给你们，请结合实际，认真贯彻落实。\n\n";
    paragraph.repeat(300)
}

fn mongolian() -> String {
    let words: Vec<&str> = include_str!("../tests/data/menksoft_words.tsv")
        .lines()
        .skip(2)
        .filter_map(|line| line.split('\t').nth(1))
        .chain(include_str!("../tests/data/mongolian_words.txt").lines())
        .collect();
    let mut out = String::new();
    // A step that meets every word, in an order without runs.
    for n in 0..4000 {
        out.push_str(words[n * 7919 % words.len()]);
        out.push_str(match n % 12 {
            3 => "\u{180E}ᠤᠨ ",
            7 => "᠂ ",
            11 => "᠃\n\n",
            _ => " ",
        });
    }
    out
}

fn main() {
    let check = std::env::args().any(|arg| arg == "--check");
    let mut bench = Bench { check, missed: 0 };
    let (zh, mn) = (chinese(), mongolian());
    let mut out = String::with_capacity(4 * zh.len().max(mn.len()));

    bench.run("HTML text, Chinese in a Chinese page", 200.0, zh.len(), || {
        out.clear();
        inline::write_text(&mut out, black_box(&zh), Lang::Zh);
    });
    bench.run("HTML text, Mongolian in a Mongolian page", 0.0, mn.len(), || {
        out.clear();
        inline::write_text(&mut out, black_box(&mn), Lang::Mn);
    });
    bench.run("HTML text, Chinese in a Mongolian page", 0.0, zh.len(), || {
        out.clear();
        inline::write_text(&mut out, black_box(&zh), Lang::Mn);
    });
    for (name, sample) in [("Chinese", &zh), ("Mongolian", &mn)] {
        bench.run(&format!("fold, {name}"), 20.0, sample.len(), || {
            black_box(fold::tokens(black_box(sample)));
        });
        let plain = Options { page: Lang::Mn, oracle: None, terms: Some(Terms::built_in()), known: None };
        bench.run(&format!("lint without oracle, {name}"), 20.0, sample.len(), || {
            black_box(lint(black_box(sample), plain));
        });
        let known = Options { known: Some(Known::shared()), oracle: Some(&SHARED), ..plain };
        bench.run(&format!("lint as in a build, {name}, words known"), 20.0, sample.len(), || {
            black_box(lint(black_box(sample), known));
        });
        let oracle = ShapeCache::new();
        let full = Options { oracle: Some(&oracle), ..plain };
        let first = Instant::now();
        black_box(lint(sample, full));
        println!(
            "lint with oracle, {name}, first run: {:?}, {} words shaped",
            first.elapsed(),
            oracle.shaped()
        );
        bench.run(&format!("lint with oracle, {name}, words known"), 0.0, sample.len(), || {
            black_box(lint(black_box(sample), full));
        });
        bench.run(&format!("collapse, {name}"), 0.0, sample.len(), || {
            black_box(text::collapse(black_box(sample)));
        });
        bench.run(&format!("word count, {name}"), 0.0, sample.len(), || {
            black_box(text::word_count(black_box(sample), Lang::Mn));
        });
        bench.run(&format!("slug, {name}"), 0.0, sample.len(), || {
            for line in sample.lines() {
                black_box(slug::slug(line));
            }
        });
    }
    let legacy: String = include_str!("../tests/data/menksoft_words.tsv")
        .lines()
        .skip(2)
        .filter_map(|line| line.split('\t').next())
        .flat_map(|codes| {
            codes.split(' ').filter_map(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?)).chain([' '])
        })
        .collect();
    let mut converter = Converter::default();
    bench.run("convert Menksoft, words known", 0.0, legacy.len(), || {
        black_box(converter.convert(black_box(&legacy)).is_ok());
    });
    let day = jiff::civil::date(2024, 5, 17);
    for lang in Lang::ALL {
        let formats = date::DateFormats::built_in(lang);
        let len = formats.date(day, number::Digits::Ascii).len();
        bench.run(&format!("dates, {}", lang.id()), 0.0, len * 1000, || {
            for _ in 0..1000 {
                black_box(formats.date(black_box(day), number::Digits::Ascii));
            }
        });
    }
    if bench.missed > 0 {
        eprintln!("{} measures below their target", bench.missed);
        std::process::exit(1);
    }
}
