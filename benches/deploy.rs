//! How long `deploy plan` takes and how much memory a deploy needs, at 16,206 pages with one edit, into a folder target.
//! `cargo bench --bench deploy`; with `-- --check` it fails above two seconds or 400 MiB.

use bosoo::deploy::config::Config;
use bosoo::deploy::seal::{BuildSeal, Verdict};
use bosoo::deploy::{apply, plan, store};
use std::path::Path;
use std::time::{Duration, Instant};

const PAGES: usize = 16_206;
/// Bytes of a page: the median of the sample's.
const PAGE: usize = 20_000;
const PLAN: Duration = Duration::from_secs(2);
const MEMORY: u64 = 400;

fn page(n: usize) -> std::path::PathBuf {
    let language = if n.is_multiple_of(2) { "" } else { "mn/" };
    let site = ["", "edu/", "tax/"][n / 2 % 3];
    format!("{language}{site}news/{}/{n}.html", n / 600).into()
}

fn write(out: &Path) -> std::io::Result<()> {
    let body = "文".repeat(PAGE / 3);
    for n in 0..PAGES {
        let path = out.join(page(n));
        if n < 6 * 600 || n % 600 < 6 {
            std::fs::create_dir_all(path.parent().expect("a page stands in a folder"))?;
        }
        std::fs::write(path, format!("<!doctype html><p>{n}</p>{body}"))?;
    }
    Ok(())
}

/// The highest memory of this process so far, in MiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn main() -> anyhow::Result<()> {
    let check = std::env::args().any(|arg| arg == "--check");
    let folder = tempfile::tempdir()?;
    let (root, out) = (folder.path(), folder.path().join("dist"));
    std::fs::write(
        root.join("site.toml"),
        "[cluster]\nname = { zh = \"示例\" }\nbase_url = \"https://www.example.gov.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\", \"mn\"]\n\
         [[sites]]\nid = \"portal\"\n[[sites]]\nid = \"edu\"\n[[sites]]\nid = \"tax\"\n\
         [deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n",
    )?;
    write(&out)?;
    BuildSeal::new("2026-11-24", Verdict::default()).write(&out)?;
    let config = Config::load(root)?;
    let (name, target) = config.target(None)?;
    let store = store::open(&config, &target)?;
    let options = plan::Options { out: out.clone(), ..plan::Options::default() };
    let timed = || -> anyhow::Result<_> {
        let begun = Instant::now();
        let (plan, seal) = plan::plan(&config, &name, &target, &*store, &options)?;
        Ok((begun.elapsed(), plan, seal))
    };
    let act = |plan: &plan::Plan, seal| -> anyhow::Result<Duration> {
        let begun = Instant::now();
        apply::apply(&config, &name, &target, &*store, plan, seal, &|_, _, _| ())?;
        Ok(begun.elapsed())
    };

    let (first, plan, seal) = timed()?;
    let all = act(&plan, &seal)?;
    println!("first deploy of {PAGES} pages: plan {first:.2?}, apply {all:.2?}, {} MiB", peak());
    std::fs::write(out.join(page(4_242)), "<!doctype html><p>one edit</p>")?;
    let (edit, plan, seal) = timed()?;
    anyhow::ensure!(plan.actions.len() == 1, "{} actions instead of one", plan.actions.len());
    let one = act(&plan, &seal)?;
    println!(
        "one edit: plan {edit:.2?} (limit {PLAN:.0?}), apply {one:.2?}, {} MiB (limit {MEMORY})",
        peak()
    );
    if check && (edit > PLAN || peak() > MEMORY) {
        anyhow::bail!("above the limit");
    }
    Ok(())
}
