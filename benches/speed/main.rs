//! How fast the cluster builds: `cargo bench --bench speed -- --docs 8103`.
//!
//! It writes a corpus, builds it with the release binary, or with that of `--program PATH`, and prints a table; the write
//! floor (a program that only writes the same files from memory) runs beside it, so that the numbers can be read as ratios
//! on any machine. The peers, where they are installed, build the same corpus by their best practice.

mod check;
mod corpus;
mod instructions;
mod peers;
mod preview;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1)).cloned();
    let docs: usize = value("--docs").and_then(|n| n.parse().ok()).unwrap_or(8103);
    let runs: usize = value("--runs").and_then(|n| n.parse().ok()).unwrap_or(3);
    let work = value("--dir")
        .map_or_else(|| std::env::temp_dir().join(format!("bosoo-speed-{docs}")), PathBuf::from);
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tool = value("--program").unwrap_or_else(|| env!("CARGO_BIN_EXE_bosoo").into());
    let tool = &std::path::absolute(tool).expect("the program has a place");

    let asked = |name: &str| args.iter().any(|arg| arg == name);
    if asked("--instructions") {
        let good = instructions::guard(repository, tool, &work, asked("--bless"));
        std::process::exit(i32::from(!good));
    }
    let cluster = work.join("cluster");
    if !cluster.join("site.toml").exists() {
        corpus::write_cluster(repository, &cluster, docs).expect("the corpus is written");
    }
    if asked("--generate-only") {
        println!("{}", cluster.display());
        return;
    }
    let mut rows: Vec<(String, Vec<Run>)> = Vec::new();
    let build = |out: &Path| bosoo(tool, &cluster, out, "");
    let mut full = Vec::new();
    let (mut unchecked, mut as_others) = (Vec::new(), Vec::new());
    let mut nothing = Vec::new();
    let mut floor = Vec::new();
    let mut one = Vec::new();
    let mut peers_runs: Vec<(String, Vec<Run>)> = peers::prepare(&work, docs);
    for run in 0..runs {
        // Fresh paths each time: writing soon after a removal measures the removal.
        let out = work.join(format!("out-{}-{run}", std::process::id()));
        let _ = std::fs::remove_dir_all(cluster.join(".bosoo"));
        full.push(build(&out));
        nothing.push(build(&out));
        edit(&cluster, run);
        one.push(build(&out));
        floor.push(write_floor(&out, &work.join(format!("floor-{}-{run}", std::process::id()))));
        let fresh = |name: &str| work.join(format!("{name}-{}-{run}", std::process::id()));
        unchecked.push(bosoo(tool, &cluster, &fresh("unchecked"), "rules"));
        as_others.push(bosoo(tool, &cluster, &fresh("others"), AS_OTHERS));
        for (name, runs) in &mut peers_runs {
            runs.push(peers::run(name, &work, run));
        }
    }
    rows.push(("full".into(), full));
    rows.push(("full, without rules".into(), unchecked));
    rows.push(("as the peers".into(), as_others));
    rows.push(("nothing changed".into(), nothing));
    rows.push(("one body edited".into(), one));
    rows.push(("write floor".into(), floor));
    rows.push(("check".into(), (0..runs).map(|_| check::check(tool, &cluster, false, 0)).collect()));
    rows.push(("check one file".into(), (0..runs).map(|_| check::check(tool, &cluster, true, 1)).collect()));
    let preview = check::Preview::start(tool, &cluster);
    // The first question comes while the preview still looks at all pages; it is an editor's first save.
    let beside = (0..runs).map(|_| check::check(tool, &cluster, true, preview.1)).collect();
    drop(preview);
    rows.push(("the same beside serve".into(), beside));
    rows.extend(peers_runs);
    let edits = preview::edits(tool, &cluster);
    let base = median(&rows[0].1, |run| run.wall);
    println!("{docs} documents, medians of {runs} runs");
    println!("{:<20} {:>9} {:>9} {:>9} {:>12}", "what", "wall s", "cpu s", "MiB", "wall / full");
    for (name, runs) in &rows {
        let wall = median(runs, |run| run.wall);
        let (cpu, memory) = (median(runs, |run| run.cpu), median(runs, |run| run.memory));
        println!("{name:<20} {wall:>9.3} {cpu:>9.3} {memory:>9.0} {:>12.2}", wall / base);
    }
    println!("{:<20} {:>22} {:>22}", "in the preview", "to the message ms", "to the page ms");
    for (name, runs) in &edits {
        let both = |of: fn(&Run) -> f64| {
            format!("{:.0}, late {:.0}", median(runs, of) * 1000.0, preview::late(runs, of) * 1000.0)
        };
        println!("{name:<20} {:>22} {:>22}", both(|run| run.wall), both(|run| run.cpu));
    }
}

/// One run of a program.
pub struct Run {
    wall: f64,
    cpu: f64,
    memory: f64,
}

/// Runs a command to its end, with what the system counted of it (GNU time, where it is installed).
pub fn measured(command: &mut Command) -> Run {
    let program = command.get_program().to_owned();
    let args: Vec<_> = command.get_args().map(|arg| arg.to_owned()).collect();
    let folder = command.get_current_dir().map(Path::to_path_buf);
    let mut timed = Command::new("/usr/bin/time");
    timed.arg("-f").arg("%e %U %S %M").arg(&program).args(&args).stdout(Stdio::null());
    if let Some(folder) = folder {
        timed.current_dir(folder);
    }
    let start = Instant::now();
    let output = timed.output().expect("GNU time is installed (package time)");
    let wall = start.elapsed().as_secs_f64();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program:?} failed: {text}");
    let numbers: Vec<f64> =
        text.lines().last().unwrap_or("").split(' ').filter_map(|n| n.parse().ok()).collect();
    Run { wall, cpu: numbers[1] + numbers[2], memory: numbers[3] / 1024.0 }
}

/// What the peers do not make: without it a build's output is like theirs.
const AS_OTHERS: &str = "rules,search,qr";

/// A build, without these parts.
fn bosoo(tool: &Path, cluster: &Path, out: &Path, without: &str) -> Run {
    let mut command = Command::new(tool);
    command.arg("--root").arg(cluster).arg("build").arg("--as-of").arg(corpus::AS_OF).arg("--out").arg(out);
    if !without.is_empty() {
        command.arg("--without").arg(without);
    }
    measured(&mut command)
}

/// Changes one body.
fn edit(cluster: &Path, run: usize) {
    let path = cluster.join("content/d00/c00/000000.zh.md");
    let mut text = std::fs::read_to_string(&path).expect("the first document is there");
    text.push_str(&format!("\n修改{run}{}\n", std::process::id()));
    std::fs::write(path, text).expect("the first document can be written");
}

/// Writes the files of `out` again, from memory.
fn write_floor(out: &Path, to: &Path) -> Run {
    let mut files = Vec::new();
    read_all(out, Path::new(""), &mut files);
    let mut folders: Vec<PathBuf> =
        files.iter().filter_map(|(path, _)| path.parent().map(Path::to_path_buf)).collect();
    folders.sort();
    folders.dedup();
    let start = Instant::now();
    let before = cpu();
    for folder in folders {
        std::fs::create_dir_all(to.join(folder)).expect("folders can be made");
    }
    std::thread::scope(|scope| {
        for part in files.chunks(files.len().div_ceil(2)) {
            scope.spawn(move || {
                part.iter().for_each(|(path, bytes)| {
                    std::fs::write(to.join(path), bytes).expect("files can be written")
                })
            });
        }
    });
    let memory = files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() as f64 / 1_048_576.0;
    Run { wall: start.elapsed().as_secs_f64(), cpu: cpu() - before, memory }
}

fn read_all(root: &Path, inside: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(root.join(inside)).expect("the output is there").flatten() {
        let path = inside.join(entry.file_name());
        match entry.path().is_dir() {
            true => read_all(root, &path, files),
            false => files.push((path, std::fs::read(entry.path()).expect("the output can be read"))),
        }
    }
}

/// CPU seconds of this process.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> =
        text.rsplit(')').next().unwrap_or("").split(' ').filter_map(|n| n.parse().ok()).collect();
    // utime and stime, in ticks of 1/100 s; the state letter before them does not parse.
    fields.get(10).zip(fields.get(11)).map_or(0.0, |(user, system)| (user + system) / 100.0)
}

fn median(runs: &[Run], of: impl Fn(&Run) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
