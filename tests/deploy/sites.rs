//! A cluster put together site by site; signatures; bundles.

use crate::support::{Cluster, files, folder_reader};
use bosoo::deploy::seal::{SiteVerdict, Verdict};
use bosoo::deploy::sign;

const TARGET: &str = "[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n";

#[test]
fn a_failed_site_keeps_its_last_good_pages() {
    let cluster = Cluster::new(TARGET);
    let fail = |version: usize| {
        cluster.build_with(version, |files, seal| {
            let verdict = Verdict { errors: 2, ..Verdict::default() };
            seal.verdict = verdict;
            seal.sites = vec![SiteVerdict { id: "edu".into(), languages: vec![], verdict }];
            files.remove("edu/policy/a.html");
            files.insert("edu/index.html".into(), "broken".into());
            files.insert("mn/edu/policy/new.html".into(), "a page that no release has".into());
        })
    };
    fail(1);
    cluster.deploy(&["plan"]).refused("deploy-no-last-good");
    cluster.live(1);
    fail(2);
    let text = cluster.deploy(&["plan"]).ok().out;
    assert!(text.contains("edu keeps the pages it has"), "{text}");
    cluster.deploy(&["apply"]).ok();
    let read = folder_reader(cluster.root().join("srv/current/www"));
    let (old, new) = (files(1), files(2));
    for (path, now) in [
        ("edu/index.html", &old),
        ("edu/policy/a.html", &old),
        ("mn/edu/index.html", &old),
        ("tax/index.html", &new),
        ("index.html", &new),
    ] {
        assert_eq!(read(path).unwrap(), now[path].as_bytes(), "{path}");
    }
    // Other sites may link to its new pages already: they lead to its home until they come.
    let new = String::from_utf8(read("mn/edu/policy/new.html").unwrap()).unwrap();
    assert!(new.contains("url=/mn/edu/index.html"), "{new}");
    let rules = std::fs::read_to_string(cluster.root().join("srv/current/conf/nginx.conf")).unwrap();
    assert!(rules.contains("location = \"/mn/edu/policy/new.html\" { return 302 \"/mn/edu/index.html\"; }"));
    // Both style sheets are there: kept pages need the old one.
    for version in [1, 2] {
        assert!(read(&crate::support::style(version).0).is_some());
    }
    let status = cluster.deploy(&["status", "--json"]).ok().json();
    let edu = status["sites"].as_array().unwrap().iter().find(|s| s["id"] == "edu").unwrap();
    assert!(edu["from"].is_string() && edu["as_of"] == crate::support::as_of(1), "{edu}");
    // However long it stays broken.
    for version in 3..7 {
        fail(version);
        cluster.deploy(&["plan"]).ok();
        cluster.deploy(&["apply"]).ok();
    }
    assert_eq!(read("edu/index.html").unwrap(), old["edu/index.html"].as_bytes());
    assert!(read(&crate::support::style(1).0).is_some(), "its style sheet stays with it");
    cluster.build_with(7, |files, _| {
        files.insert("mn/edu/policy/new.html".into(), "the new page".into());
    });
    cluster.deploy(&["plan"]).ok();
    cluster.deploy(&["apply"]).ok();
    crate::support::is_version(&read, 7);
    assert_eq!(read("mn/edu/policy/new.html").unwrap(), b"the new page");
    assert!(
        !std::fs::read_to_string(cluster.root().join("srv/current/conf/nginx.conf")).unwrap().contains("302")
    );
}

#[test]
fn one_site_goes_back_and_one_site_goes_live() {
    let cluster = Cluster::new(TARGET);
    cluster.live(1);
    cluster.live(2);
    cluster.deploy(&["rollback", "--site", "edu"]).ok();
    let read = folder_reader(cluster.root().join("srv/current/www"));
    let page = |path: &str, version: usize| {
        assert_eq!(read(path).unwrap(), files(version)[path].as_bytes(), "{path}")
    };
    page("edu/policy/政策.html", 1);
    page("mn/edu/index.html", 1);
    page("index.html", 2);
    page("tax/index.html", 2);
    assert!(read(&crate::support::style(1).0).is_some() && read(&crate::support::style(2).0).is_some());

    cluster.build(3);
    cluster.deploy(&["plan", "--only", "tax"]).ok();
    cluster.deploy(&["apply"]).ok();
    page("tax/index.html", 3);
    page("edu/index.html", 1);
    page("index.html", 2);
    cluster.deploy(&["plan", "--only", "zoo"]).refused("deploy-site-unknown");
    cluster.deploy(&["rollback", "--site", "tax"]).ok();
    page("tax/index.html", 2);
}

#[test]
fn readers_with_an_old_page_open_still_get_its_style() {
    let cluster = Cluster::new(TARGET);
    let read = folder_reader(cluster.root().join("srv/current/www"));
    for version in 1..=4 {
        cluster.live(version);
        let here: Vec<usize> =
            (1..=version).filter(|v| read(&crate::support::style(*v).0).is_some()).collect();
        let wanted: Vec<usize> = (version.saturating_sub(2).max(1)..=version).collect();
        assert_eq!(here, wanted, "two releases longer, then it goes");
    }
}

#[test]
fn releases_are_signed_and_the_log_is_chained() {
    let mut cluster = Cluster::new(TARGET);
    let said = cluster.deploy(&["new-key", "office.key"]).ok();
    let public = said.out.split('"').nth(1).unwrap().to_string();
    cluster.configure(&format!("[deploy]\npublic_key = \"{public}\"\n{TARGET}"));
    cluster.build(1);
    cluster.deploy(&["plan"]).ok();
    cluster.deploy(&["apply"]).refused("deploy-key-missing");
    let (other, _) = sign::new_key(None).unwrap();
    cluster.env = vec![("BOSOO_SIGN_KEY".into(), other)];
    cluster.deploy(&["apply"]).refused("deploy-key-wrong");
    cluster.env =
        vec![("BOSOO_SIGN_KEY_FILE".into(), cluster.root().join("office.key").display().to_string())];
    cluster.deploy(&["apply"]).ok();
    cluster.live(2);
    let www = cluster.root().join("srv/current/www/.well-known");
    let manifest = std::fs::read(www.join("bosoo-release.json")).unwrap();
    let signature = std::fs::read_to_string(www.join("bosoo-release.json.minisig")).unwrap();
    let comment = sign::verify(&public, &manifest, &signature).unwrap();
    assert!(comment.contains(&cluster.live_release()), "{comment}");
    // Anyone's minisign says the same.
    let outside = std::process::Command::new(crate::servers::installed("/usr/bin/minisign"))
        .arg("-Vm")
        .arg(www.join("bosoo-release.json"))
        .args(["-P", &public])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&outside.stdout).into_owned();
    assert!(outside.status.success() && said.contains(&comment), "{said}");
    let log = cluster.root().join("srv/.bosoo/log");
    let first = std::fs::read(log.join("00000001.json")).unwrap();
    let second: serde_json::Value =
        serde_json::from_slice(&std::fs::read(log.join("00000002.json")).unwrap()).unwrap();
    assert_eq!(second["chain"], bosoo::deploy::sha256_hex(&first));
    let signature = std::fs::read_to_string(log.join("00000001.json.minisig")).unwrap();
    sign::verify(&public, &first, &signature).unwrap();
    for file in ["srv/.bosoo", ".bosoo"] {
        for entry in walkdir::WalkDir::new(cluster.root().join(file)) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                let text = String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()).into_owned();
                assert!(!text.contains("secret key"), "{}", entry.path().display());
            }
        }
    }
}

#[test]
fn a_bundle_carries_a_release_to_a_network_that_is_cut_off() {
    let (secret, public) = sign::new_key(Some("words of the office".into())).unwrap();
    let target = format!("[deploy]\npublic_key = \"{public}\"\n{TARGET}");
    let (mut here, mut there) = (Cluster::new(&target), Cluster::new(&target));
    for cluster in [&mut here, &mut there] {
        cluster.env = vec![
            ("BOSOO_SIGN_KEY".into(), secret.clone()),
            ("BOSOO_SIGN_PASSWORD".into(), "words of the office".into()),
        ];
    }
    here.build(1);
    std::fs::write(here.root().join("redirects.csv"), "/old.html,/index.html\n").unwrap();
    here.deploy(&["bundle", "--file", "one.tar"]).ok();
    let carried = there.root().join("one.tar");
    std::fs::copy(here.root().join("one.tar"), &carried).unwrap();
    there.deploy(&["plan", "--out", "one.tar"]).ok();
    there.deploy(&["apply"]).ok();
    let read = folder_reader(there.root().join("srv/current/www"));
    crate::support::is_version(&read, 1);
    assert!(read("old.html").is_some(), "the redirects travelled too");

    // The same build gives the same bundle; a changed one is refused, wherever it was changed.
    here.deploy(&["bundle", "--file", "two.tar"]).ok();
    let good = std::fs::read(&carried).unwrap();
    let again = std::fs::read(here.root().join("two.tar")).unwrap();
    assert_eq!(good.len(), again.len());
    here.build(2);
    here.deploy(&["bundle", "--file", "three.tar"]).ok();
    let good = std::fs::read(here.root().join("three.tar")).unwrap();
    std::fs::write(&carried, &good).unwrap();
    let wanted = there.plan(&["--out", "one.tar"])["release"].as_str().unwrap().to_string();
    std::fs::remove_dir_all(there.root().join(".bosoo/deploy/bundles")).unwrap();
    let mut refused = 0;
    for at in (600..good.len() - 2_048).step_by(good.len() / 40) {
        let mut bad = good.clone();
        bad[at] ^= 1;
        std::fs::write(&carried, &bad).unwrap();
        let said = there.deploy(&["plan", "--out", "one.tar"]);
        // A byte of padding between files changes nothing.
        if said.code == Some(0) {
            let plan = std::fs::read_to_string(there.root().join(".bosoo/deploy/t/plan.json")).unwrap();
            assert!(plan.contains(&wanted), "changed at {at}, and yet another release");
            std::fs::remove_dir_all(there.root().join(".bosoo/deploy/bundles")).unwrap();
        } else {
            assert!(said.err.contains("deploy-bundle-broken") || said.code == Some(2), "{at}: {}", said.err);
            refused += 1;
        }
    }
    assert!(refused > 25, "{refused}");
    std::fs::write(&carried, &good[..good.len() / 2]).unwrap();
    assert_ne!(there.deploy(&["plan", "--out", "one.tar"]).code, Some(0));
}
