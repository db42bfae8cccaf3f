//! How many instructions a document costs: `cargo bench --bench speed -- --instructions`, with valgrind. The same on a busy
//! machine and on a quiet one, so that it can stop a change that makes the build slower without anybody saying so.

use crate::corpus;
use std::path::Path;
use std::process::Command;

/// What is allowed: one line a build, its name and the instructions of a document.
const BUDGET: &str = "benches/speed/instructions.txt";

/// How much more than the budget passes, in hundredths: another release of the compiler or of a library may count a little
/// differently.
const SLACK: u64 = 5;

/// The two sizes of corpus; what lies between them are documents alone, not what every build has to do.
const DOCUMENTS: [usize; 2] = [150, 450];

/// Counts, and compares with the budget; with `bless` it becomes the budget. Whether all is within it.
pub fn guard(repository: &Path, tool: &Path, work: &Path, bless: bool) -> bool {
    let mut counts = [[0; 2]; 2];
    for (at, documents) in DOCUMENTS.into_iter().enumerate() {
        let work = work.join(format!("instructions-{documents}"));
        let _ = std::fs::remove_dir_all(&work);
        corpus::write_cluster(repository, &work.join("cluster"), documents).expect("the corpus is written");
        counts[at] = [0; 2].map(|_| count(tool, &work));
        std::fs::remove_dir_all(&work).expect("the corpus can be removed");
    }
    let each = |build: usize| (counts[1][build] - counts[0][build]) / (DOCUMENTS[1] - DOCUMENTS[0]) as u64;
    let found = [("full", each(0)), ("nothing changed", each(1))];
    let path = repository.join(BUDGET);
    if bless {
        let lines = found.map(|(name, count)| format!("{name}: {count}\n"));
        std::fs::write(path, lines.concat()).expect("the budget can be written");
        return true;
    }
    let budget = std::fs::read_to_string(path).expect("the budget is there");
    let mut good = true;
    for (name, count) in found {
        let line = budget.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        let allowed: u64 = line.and_then(|line| line.parse().ok()).expect("the budget has a number for it");
        let within = count * 100 <= allowed * (100 + SLACK);
        let verdict = if within { "within" } else { "MORE THAN" };
        println!("{name}: {count} instructions a document, {verdict} the budget of {allowed} and {SLACK} %");
        good &= within;
    }
    good
}

/// The instructions of one build, by one thread.
fn count(tool: &Path, work: &Path) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(tool);
    command.arg("--root").arg(work.join("cluster")).args(["build", "--as-of", corpus::AS_OF, "--out"]);
    command.arg(work.join("out")).env("RAYON_NUM_THREADS", "1");
    let output = command.output().expect("valgrind is installed (package valgrind)");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the build failed: {text}");
    let collected = text.lines().find_map(|line| line.split_once("Collected : "));
    collected.and_then(|(_, count)| count.trim().parse().ok()).expect("valgrind counts instructions")
}
