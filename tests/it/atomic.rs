//! Output appears whole or not at all, and nothing outside the root is read.

use crate::cluster::*;
use std::collections::BTreeMap;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

fn many(cluster: &Cluster, words: &str) {
    for n in 0..40 {
        let text = format!(
            "+++\ntitle = \"第{n}条{words}\"\npublished = 2026-10-{:02}\ndisclosure = \"open\"\n+++\n{words}\n",
            n % 28 + 1
        );
        cluster.write(&format!("content/edu/news/n{n}.zh.md"), reviewed(&text));
    }
}

fn build(cluster: &Cluster) -> Command {
    let mut command = Command::new(BOSOO);
    command
        .current_dir(&cluster.root)
        .args(["build", "--as-of", AS_OF_TEXT])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

#[test]
fn a_build_with_errors_leaves_the_last_good_output() {
    let cluster = Cluster::new("");
    many(&cluster, "一");
    cluster.rebuilt();
    let good = cluster.files();
    many(&cluster, "二");
    cluster.edit("content/edu/news/n7.zh.md", "二\n", "[无](@edu/news/nothing)\n");
    for _ in 0..2 {
        let outcome = cluster.build();
        assert_eq!(codes(&outcome.report), ["dead-link"]);
        assert!(!outcome.written);
        assert_eq!(differences(&cluster.files(), &good), [""; 0]);
        assert!(!cluster.root.join(".dist.building").exists());
    }
}

#[test]
fn a_killed_build_leaves_the_old_or_the_new_and_the_next_one_is_right() {
    let cluster = Cluster::new("");
    let mut versions: Vec<BTreeMap<String, Vec<u8>>> = Vec::new();
    for words in ["甲", "乙"] {
        many(&cluster, words);
        assert!(build(&cluster).status().unwrap().success());
        versions.push(cluster.files());
    }
    let began = std::time::Instant::now();
    many(&cluster, "甲");
    assert!(build(&cluster).status().unwrap().success());
    let whole = began.elapsed();
    let mut killed = 0;
    for round in 0..24u32 {
        let now = if round % 2 == 0 { "乙" } else { "甲" };
        many(&cluster, now);
        let mut child = build(&cluster).spawn().unwrap();
        // Spread over the whole build, more often at its end, where the folders change places.
        let part = [0.05, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.99][(round / 2) as usize];
        std::thread::sleep(whole.mul_f64(part));
        child.kill().unwrap();
        killed += u32::from(!child.wait().unwrap().success());
        let found = cluster.files();
        let nearest: Vec<usize> = versions.iter().map(|version| differences(version, &found).len()).collect();
        assert!(
            nearest.contains(&0),
            "round {round}: the output is neither version: {nearest:?} files differ"
        );
    }
    assert!(killed >= 6, "only {killed} of 24 builds were killed before they ended");
    many(&cluster, "甲");
    assert!(build(&cluster).status().unwrap().success());
    assert_eq!(differences(&cluster.files(), &versions[0]), [""; 0]);
    assert!(!cluster.root.join(".dist.building").exists());
    let manifests = std::fs::read_dir(cluster.root.join(".bosoo")).unwrap().flatten();
    let manifests: Vec<_> =
        manifests.flat_map(|folder| std::fs::read_dir(folder.path()).unwrap().flatten()).collect();
    let count =
        manifests.iter().filter(|entry| entry.file_name().to_string_lossy().ends_with(".manifest")).count();
    assert_eq!(count, 1, "{manifests:?}");
}

#[test]
fn two_builds_at_once_the_second_is_refused() {
    let cluster = Cluster::built("");
    let before = cluster.files();
    let folders: Vec<_> = std::fs::read_dir(cluster.root.join(".bosoo")).unwrap().flatten().collect();
    let lock = std::fs::File::open(folders[0].path().join("lock")).unwrap();
    lock.try_lock().unwrap();
    many(&cluster, "一");
    let second = cluster.bosoo(&["build", "--lang", "en", "--as-of", AS_OF_TEXT]);
    assert_eq!(second.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&second.stderr).contains("another build"));
    assert_eq!(differences(&before, &cluster.files()), [""; 0]);
    lock.unlock().unwrap();
    assert_eq!(cluster.bosoo(&["build", "--as-of", AS_OF_TEXT]).status.code(), Some(0));
    // Another output folder is another build.
    lock.try_lock().unwrap();
    assert_eq!(cluster.bosoo(&["build", "--out", "other", "--as-of", AS_OF_TEXT]).status.code(), Some(0));
}

#[test]
fn two_real_builds_at_once_end_with_one_whole_output() {
    let cluster = Cluster::new("");
    many(&cluster, "一");
    let mut both = [build(&cluster).spawn().unwrap(), build(&cluster).spawn().unwrap()];
    let codes: Vec<i32> = both.iter_mut().map(|child| child.wait().unwrap().code().unwrap()).collect();
    assert!(codes.contains(&0) && codes.iter().all(|code| [0, 2].contains(code)), "{codes:?}");
    let whole = cluster.files();
    cluster.rebuilt();
    // The binary and this test are two builds of the tool, so all is rendered anew: to the same bytes.
    assert_eq!(differences(&cluster.files(), &whole), [""; 0]);
}

#[test]
fn exit_codes() {
    let cluster = Cluster::new("");
    let code = |args: &[&str]| cluster.bosoo(args).status.code();
    assert_eq!(code(&["build", "--as-of", AS_OF_TEXT]), Some(0));
    // Columns without content are a veto, and what `check` finds counts.
    assert_eq!(code(&["check", "--as-of", AS_OF_TEXT]), Some(1));
    let sample = std::process::Command::new(BOSOO)
        .args(["check", "--root", REPOSITORY, "--as-of", AS_OF_TEXT])
        .output()
        .unwrap();
    assert_eq!(sample.status.code(), Some(0), "{}", String::from_utf8_lossy(&sample.stdout));
    cluster.write("content/edu/news/a.zh.md", "字\n");
    assert_eq!(code(&["build"]), Some(1));
    assert_eq!(code(&["check"]), Some(1));
    assert_eq!(code(&["build", "--nothing"]), Some(2));
    assert_eq!(code(&["build", "--as-of", "yesterday"]), Some(2));
    assert_eq!(code(&["frobnicate"]), Some(2));
    cluster.remove("content/edu/news/a.zh.md");
    cluster.write("file", "x");
    assert_eq!(code(&["build", "--out", "file/dist"]), Some(2));
}

#[test]
fn a_folder_that_no_build_made_is_never_replaced() {
    let cluster = Cluster::new(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-11-01\ndisclosure = \"open\"\n+++\n字\n",
    );
    for out in ["content", ".", "themes/standard", "site.toml"] {
        let run = cluster.bosoo(&["build", "--out", out]);
        assert_eq!(run.status.code(), Some(2), "{out}: {}", String::from_utf8_lossy(&run.stderr));
        assert!(cluster.root.join("content/edu/news/a.zh.md").is_file(), "{out}");
        assert!(cluster.root.join("site.toml").is_file(), "{out}");
    }
    std::fs::create_dir(cluster.root.join("empty")).unwrap();
    assert_eq!(cluster.bosoo(&["build", "--out", "empty"]).status.code(), Some(0));
    assert!(cluster.root.join("empty/edu/news/a.html").is_file());
}

#[test]
fn the_same_bytes_on_any_number_of_threads() {
    let cluster = Cluster::new("");
    many(&cluster, "一");
    cluster.write("content/edu/news/w.zh.md", "+++\ntitle = \"外\"\npublished = 2026-10-01\ndisclosure = \"open\"\n+++\n[外](https://a.example/)[外](https://b.example/)\n");
    let outputs: Vec<BTreeMap<String, Vec<u8>>> = ["1", "2", "7"]
        .iter()
        .map(|threads| {
            let out = format!("dist{threads}");
            let status =
                build(&cluster).env("RAYON_NUM_THREADS", threads).args(["--out", &out]).status().unwrap();
            assert!(status.success());
            files(&cluster.root.join(out))
        })
        .collect();
    assert_eq!(differences(&outputs[0], &outputs[1]), [""; 0]);
    assert_eq!(differences(&outputs[0], &outputs[2]), [""; 0]);
}

#[test]
fn a_pipe_gets_no_progress() {
    let cluster = Cluster::new("");
    many(&cluster, "一");
    let run = cluster.bosoo(&["build", "--lang", "en", "--as-of", AS_OF_TEXT]);
    let stderr = String::from_utf8(run.stderr).unwrap();
    assert!(!stderr.contains(['\r', '\u{1b}', '█', '░']), "{stderr:?}");
    // What the rules found, in one line, and what was built, in another.
    let built = stderr.lines().last().unwrap();
    assert!(built.starts_with("Built ") && built.ends_with('.') && stderr.lines().count() == 2, "{stderr:?}");
    assert!(run.stdout.is_empty());
}

/// A cluster beside a file that must never be published.
fn beside_a_secret() -> Cluster {
    let cluster = Cluster::new("");
    std::fs::create_dir_all(cluster.root.join("../outside/news")).unwrap();
    for name in ["secret.txt", "secret.svg", "news/s.zh.md", "site.toml", "theme.toml", "ui.ftl"] {
        std::fs::write(cluster.root.join("../outside").join(name), "SECRET-OUTSIDE").unwrap();
    }
    cluster
}

fn link(cluster: &Cluster, target: &str, path: &str) {
    let path = cluster.root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(cluster.root.join("../outside").join(target), path).unwrap();
}

/// Builds; whatever happens, the secret is in no file and in no message.
fn refused(cluster: &Cluster, code: &str) {
    let report = cluster.build().report;
    assert!(codes(&report).contains(&code), "{code}: {}", text(&report));
    assert!(report.has_errors());
    assert!(!text(&report).contains("SECRET-OUTSIDE"), "{}", text(&report));
    assert!(!cluster.root.join("dist").exists());
}

#[test]
fn symlinks_lead_nowhere() {
    let document = |more: &str, body: &str| {
        format!("+++\ntitle = \"甲\"\npublished = 2026-10-01\ndisclosure = \"open\"\n{more}+++\n{body}\n")
    };
    type Prepare = Box<dyn Fn(&Cluster)>;
    let cases: Vec<(&str, Prepare)> = vec![
        ("link-out-of-root", Box::new(|c| link(c, "news/s.zh.md", "content/edu/news/s.zh.md"))),
        ("link-out-of-root", Box::new(|c| link(c, "news", "content/edu/news"))),
        ("link-out-of-root", Box::new(|c| link(c, "", "content/edu"))),
        ("link-out-of-root", Box::new(|c| link(c, "site.toml", "content/edu/site.toml"))),
        (
            "link-out-of-root",
            Box::new(|c| {
                std::fs::remove_dir_all(c.root.join("content")).unwrap();
                link(c, "", "content");
            }),
        ),
        (
            "link-out-of-root",
            Box::new(|c| {
                link(c, "", "themes/out");
                c.edit("site.toml", "sample = true", "sample = true\ntheme = \"out\"");
            }),
        ),
        ("link-out-of-root", Box::new(|c| link(c, "secret.svg", "themes/standard/assets/secret.svg"))),
        (
            "link-out-of-root",
            Box::new(|c| {
                c.remove("locales/zh/ui.ftl");
                link(c, "ui.ftl", "locales/zh/ui.ftl");
            }),
        ),
        (
            "link-out-of-root",
            Box::new(move |c| {
                link(c, "secret.txt", "content/edu/news/x.txt");
                c.write("content/edu/news/a.zh.md", document("attachments = [\"x.txt\"]\n", "字"));
            }),
        ),
        (
            "link-out-of-root",
            Box::new(move |c| {
                link(c, "secret.txt", "content/edu/news/x.txt");
                c.write("content/edu/news/a.zh.md", document("", "[字](x.txt)"));
            }),
        ),
        (
            "link-out-of-root",
            Box::new(move |c| {
                link(c, "secret.svg", "content/edu/news/x.svg");
                c.write("content/edu/news/a.zh.md", document("", "![字](x.svg)"));
            }),
        ),
        (
            "link-out-of-root",
            Box::new(move |c| {
                link(c, "secret.svg", "content/edu/news/x.svg");
                c.write(
                    "content/edu/news/a.zh.md",
                    document("image = \"x.svg\"\nimage_alt = \"图\"\n", "字"),
                );
            }),
        ),
        (
            "link-out-of-root",
            Box::new(|c| {
                link(c, "secret.svg", "content/edu/x.svg");
                c.write(
                    "content/edu/site.toml",
                    "[[leaders]]\nid = \"a\"\npost = { zh = \"局长\" }\nvacant = true\nphoto = \"x.svg\"\n",
                );
            }),
        ),
    ];
    for (code, prepare) in cases {
        let cluster = beside_a_secret();
        prepare(&cluster);
        refused(&cluster, code);
    }
}

#[test]
fn dots_lead_nowhere() {
    let document = |more: &str, body: &str| {
        format!("+++\ntitle = \"甲\"\npublished = 2026-10-01\ndisclosure = \"open\"\n{more}+++\n{body}\n")
    };
    let out = "../../../../outside/secret.txt";
    for (code, text) in [
        ("file-outside-folder", document(&format!("attachments = [\"{out}\"]\n"), "字")),
        ("file-outside-folder", document(&format!("image = \"{out}\"\nimage_alt = \"图\"\n"), "字")),
        ("file-outside-folder", document("", &format!("[字]({out})"))),
        ("file-outside-folder", document("", &format!("![字]({out})"))),
        ("file-outside-folder", document("", "![字](..\\..\\secret.svg)")),
        ("file-outside-folder", document("attachments = [\"/etc/hostname\"]\n", "字")),
        ("link-from-root", document("", "[字](/etc/hostname)")),
        ("bad-link-scheme", document("", "[字](file:///etc/hostname)")),
        ("bad-alias", document("aliases = [\"/../../outside/new.html\"]\n", "字")),
    ] {
        let cluster = beside_a_secret();
        cluster.write("content/edu/news/a.zh.md", text);
        refused(&cluster, code);
    }
    let cluster = beside_a_secret();
    cluster.write("content/edu/site.toml", "[[leaders]]\nid = \"a\"\npost = { zh = \"局长\" }\nvacant = true\nphoto = \"../../../outside/secret.svg\"\n");
    refused(&cluster, "file-outside-folder");
    for value in ["theme = \"../outside\"", "theme = \"/etc\""] {
        let cluster = beside_a_secret();
        cluster.edit("site.toml", "sample = true", &format!("sample = true\n{value}"));
        refused(&cluster, "unknown-theme");
    }
}

#[test]
fn a_killed_build_is_silent_for_readers() {
    // A reader that has a file open keeps it through the exchange.
    let cluster = Cluster::new("");
    many(&cluster, "甲");
    cluster.rebuilt();
    let mut open = std::fs::File::open(cluster.root.join("dist/edu/news/n1.html")).unwrap();
    many(&cluster, "乙");
    cluster.rebuilt();
    std::thread::sleep(Duration::from_millis(10));
    let mut old = String::new();
    open.read_to_string(&mut old).unwrap();
    assert!(old.contains("第1条甲") && cluster.page("edu/news/n1.html").contains("第1条乙"));
}
