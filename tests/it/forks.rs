//! `bosoo theme` from a fork to an upgrade: what a web person types, and what is printed and written.
//! `BLESS=1` writes the expected texts in `tests/forks/`.

use crate::cluster::*;
use std::path::Path;

const DOCUMENT: &str = "\
-- content/edu/news/a.zh.md --
+++
title = \"第一条\"
published = 2026-11-20
disclosure = \"open\"
+++
正文。
";

/// Runs commands and returns what a person sees.
fn session(cluster: &Cluster, commands: &[&str]) -> String {
    let mut seen = String::new();
    for command in commands {
        let mut args: Vec<&str> = command.split(' ').collect();
        args.splice(0..0, ["--lang", "en"]);
        let output = cluster.bosoo(&args);
        seen += &format!("$ bosoo {command}\n");
        seen += &String::from_utf8_lossy(&output.stdout);
        seen += &String::from_utf8_lossy(&output.stderr);
        seen += &format!("[{}]\n\n", output.status.code().unwrap());
    }
    seen
}

fn expect(name: &str, seen: &str) {
    let path = Path::new(REPOSITORY).join("tests/forks").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, seen).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(seen == expected, "{name}:\n--- expected\n{expected}--- seen\n{seen}");
}

fn read(cluster: &Cluster, path: &str) -> String {
    std::fs::read_to_string(cluster.root.join(path)).unwrap()
}

#[test]
fn an_upgrade_over_three_forks_with_a_conflict() {
    let cluster = Cluster::new(DOCUMENT);
    // The base's row as it is for this test, whatever becomes of the real one.
    cluster.write(
        "themes/standard/components/item/template.html",
        "<li class=\"item\">\n<a class=\"item-link\" href=\"{{ item.url }}\">{{ item.title }}</a>\n</li>\n",
    );
    let mut seen = session(
        &cluster,
        &[
            "theme fork meadow --for edu item pages/list.html",
            "theme fork plain --for portal",
            "theme fork brook --for edu breadcrumb",
            "theme list",
        ],
    );
    // The departments' changes: one where the base will change as well, one beside it.
    let item = "components/item/template.html";
    cluster.edit(&format!("themes/meadow/{item}"), "class=\"item-link\"", "class=\"item-link meadow-link\"");
    cluster.edit("themes/meadow/components/item/style.css", ".item-pinned", ".item-pinned, .meadow-pinned");
    cluster.edit("themes/brook/components/breadcrumb/template.html", "<ol class", "<ol data-brook class");
    seen += &session(
        &cluster,
        &[
            "theme status",
            "theme diff meadow components/item/template.html",
            "theme diff meadow item",
            "theme diff plain",
            "theme diff meadow nothing",
        ],
    );
    assert!(!cluster.check().has_errors(), "{}", text(&cluster.check()));

    // The web office's new base, first beside the old, then in its place.
    let new = cluster.root.join("new-base");
    copy(&cluster.root.join("themes/standard"), &new);
    let change = |path: &str, old: &str, new: &str| cluster.edit(&format!("new-base/{path}"), old, new);
    change("theme.toml", "version = \"1.0.0\"", "version = \"1.1.0\"");
    change(item, "<a class=\"item-link\"", "<a class=\"item-link item-link-wide\"");
    change(
        "components/item/style.css",
        ".items-page { border-block-start: 2px",
        ".items-page { border-block-start: 3px",
    );
    change("pages/list.html", "{% endblock list %}", "<!-- 1.1 -->{% endblock list %}");
    change("theme.toml", "ink-soft = \"#465551\"", "ink-soft = \"#8a9a96\"");
    seen +=
        &session(&cluster, &["theme upgrade --forecast --from new-base --as-of 2026-11-24T12:00:00+08:00"]);
    assert!(read(&cluster, "themes/standard/theme.toml").contains("1.0.0"), "a forecast wrote something");

    change("theme.toml", "ink-soft = \"#8a9a96\"", "ink-soft = \"#465551\"");
    seen +=
        &session(&cluster, &["theme upgrade --forecast --from new-base --as-of 2026-11-24T12:00:00+08:00"]);
    std::fs::remove_dir_all(cluster.root.join("themes/standard")).unwrap();
    std::fs::rename(&new, cluster.root.join("themes/standard")).unwrap();
    seen += &session(
        &cluster,
        &["theme status", "theme upgrade", "theme status", "theme upgrade", "theme check meadow"],
    );
    seen += &format!("== themes/meadow/{item}\n{}", read(&cluster, &format!("themes/meadow/{item}")));
    seen += &format!("\n== themes/meadow/fork.lock\n{}", read(&cluster, "themes/meadow/fork.lock"));
    // Which hashes they are changes with every change of the base.
    let mut stable = seen;
    for (changing, fixed) in [
        ("sha256-[0-9a-f]{64}", "sha256-…"),
        (r"\d+ of \d+ pages", "N of M pages"),
        (r"(?m)^  [a-z/]+: [^ ]+\.html.*\n", ""),
        (r"theme.toml:\d+:", "theme.toml:N:"),
        (r"(?m)^ *\d* \|", " |"),
        (r"(?m)^ +-->", " -->"),
        (r"(?m)^ +=", " ="),
    ] {
        stable = regex::Regex::new(changing).unwrap().replace_all(&stable, fixed).into_owned();
    }
    assert!(stable.contains("N of M pages change"), "{stable}");
    expect("upgrade.txt", &stable);

    let style = read(&cluster, "themes/meadow/components/item/style.css");
    assert!(style.contains(".meadow-pinned") && style.contains("border-block-start: 3px"), "both changes");
    // A person decides, and the cluster builds.
    let text = read(&cluster, &format!("themes/meadow/{item}"));
    let mut keep = Vec::new();
    let mut side = "";
    for line in text.lines() {
        match line.split(' ').next().unwrap() {
            "<<<<<<<" => side = "ours",
            "|||||||" | "=======" => side = "other",
            ">>>>>>>" => side = "",
            _ if side == "other" => {}
            _ => keep.push(line.replace("meadow-link", "item-link-wide meadow-link")),
        }
    }
    cluster.write(&format!("themes/meadow/{item}"), keep.join("\n") + "\n");
    cluster.rebuilt();
    assert!(cluster.page("edu/news/index.html").contains("item-link item-link-wide meadow-link"));
}

#[test]
fn sealed_parts_and_strangers_are_not_forked() {
    let cluster = Cluster::new(DOCUMENT);
    let seen = session(
        &cluster,
        &[
            "theme fork meadow --for edu qr",
            "theme fork meadow --for edu parts/footer.html",
            "theme fork meadow --for edu ../../etc",
            "theme fork Meadow --for edu",
            "theme fork meadow --for nobody",
            "theme fork standard --for edu item",
            "theme status meadow",
        ],
    );
    expect("refused.txt", &seen);
    assert!(!cluster.root.join("themes/meadow").exists());
}

#[test]
fn a_fork_has_its_gallery() {
    let cluster = Cluster::new(DOCUMENT);
    let commands =
        ["theme fork meadow --for edu item", "theme gallery --site edu --as-of 2026-11-24T12:00:00+08:00"];
    let seen = session(&cluster, &commands);
    assert!(seen.ends_with("[0]\n\n"), "{seen}");
    for path in ["gallery/edu/gallery.html", "gallery/mn/edu/gallery.html"] {
        assert!(read(&cluster, path).contains("class=\"item\""), "{path}");
    }
    // The code that every page of a fork is held to is among the examples.
    assert!(read(&cluster, "gallery/edu/gallery.html").contains("data-slot=\"qr\""));
}

#[test]
fn nothing_of_a_fork_is_written_behind_a_link() {
    let link = |cluster: &Cluster, to: &str, from: &str| {
        std::fs::create_dir_all(cluster.root.join("themes/meadow")).unwrap();
        std::os::unix::fs::symlink(to, cluster.root.join(from)).unwrap();
    };
    for (to, from) in [("../../taken", "themes/meadow/.base"), ("../../taken", "themes/meadow/fork.lock")] {
        let cluster = Cluster::new(DOCUMENT);
        cluster.write("themes/meadow/theme.toml", "parent = \"standard\"\n");
        link(&cluster, to, from);
        let seen = session(&cluster, &["theme fork meadow --for edu item", "theme upgrade meadow"]);
        assert!(seen.contains(&format!("{from} is a link")), "{seen}");
        assert!(!cluster.root.join("taken").exists(), "{from}");
    }
}

#[test]
fn a_fork_follows_what_it_does_not_hold() {
    let cluster = Cluster::new(DOCUMENT);
    session(&cluster, &["theme fork meadow --for edu item"]);
    cluster.rebuilt();
    cluster.edit("themes/standard/components/breadcrumb/template.html", "<ol class", "<ol data-new class");
    cluster.edit("themes/meadow/theme.toml", "# [tokens.light]\n# main", "[tokens.light]\nmain");
    cluster.rebuilt();
    assert!(cluster.page("edu/news/index.html").contains("<ol data-new"));
    let all = cluster.files().into_iter().filter(|(path, _)| path.ends_with(".css"));
    let css: Vec<(String, String)> = all.map(|(path, css)| (path, String::from_utf8(css).unwrap())).collect();
    assert!(css.iter().any(|(_, css)| css.contains("--color-main:#2f5d1e")));
    // A fork's dark colours must not come after the contrast that elder mode needs: one list for the chain.
    for (path, css) in css {
        let elder = css.find(":root:is(.elder,").unwrap_or_else(|| panic!("{path}"));
        assert!(!css[elder..].contains("color-scheme:dark"), "{path}");
        assert_eq!(css.matches("--color-ink:").count(), 5, "{path}: tokens are said once for each scheme");
    }
}
