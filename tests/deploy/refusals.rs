//! What a deploy refuses, and what it says then.

use crate::support::{Cluster, as_of, folder_reader, is_version};
use bosoo::deploy::seal::{BUILD_SEAL, BuildSeal, Verdict};

fn cluster() -> Cluster {
    Cluster::new("[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n")
}

#[test]
fn a_build_that_is_not_finished_or_not_good() {
    let cluster = cluster();
    cluster.build(1);
    std::fs::remove_file(cluster.dist().join(BUILD_SEAL)).unwrap();
    let said = cluster.deploy(&["plan"]).refused("deploy-unsealed");
    assert!(said.err.contains("bosoo build"), "the repair is named: {}", said.err);
    cluster.write(&Default::default(), &BuildSeal::new(as_of(1), Verdict::default()));
    cluster.deploy(&["plan"]).refused("deploy-empty");
    cluster.build_with(1, |_, seal| seal.verdict.errors = 1);
    cluster.deploy(&["plan"]).refused("deploy-build-failed");
    cluster.build_with(1, |_, seal| seal.verdict.blocks = 1);
    cluster.deploy(&["plan"]).refused("deploy-build-failed");
    cluster.build_with(1, |_, seal| seal.verdict.vetoes = 3);
    cluster.deploy(&["plan"]).ok();
    assert!(!cluster.root().join("srv").exists(), "a plan writes nothing to the target");
}

#[test]
fn a_build_older_than_the_live_one() {
    let cluster = cluster();
    cluster.live(5);
    cluster.build(4);
    cluster.deploy(&["plan"]).refused("deploy-older");
    cluster.deploy(&["plan", "--allow-older"]).ok();
}

#[test]
fn more_removals_than_anyone_means() {
    let cluster = cluster();
    let many = |n: usize| {
        cluster.build_with(1, |files, _| {
            for k in 0..n {
                files.insert(format!("edu/data/{k}.json"), k.to_string());
            }
        });
    };
    many(1_200);
    cluster.deploy(&["plan"]).ok();
    cluster.deploy(&["apply"]).ok();
    many(900);
    let said = cluster.deploy(&["plan"]).refused("deploy-deletes");
    assert!(said.err.contains("--allow-deletes 300"), "{}", said.err);
    cluster.deploy(&["plan", "--allow-deletes", "299"]).refused("deploy-deletes");
    cluster.deploy(&["plan", "--allow-deletes", "300"]).ok();
    many(1_000);
    cluster.deploy(&["plan"]).ok();
}

#[test]
fn an_address_once_published_is_never_lost() {
    let cluster = cluster();
    cluster.live(1);
    let without = |version: usize| {
        cluster.build_with(version, |files, _| {
            files.remove("edu/policy/a.html");
        })
    };
    without(2);
    let said = cluster.deploy(&["plan"]).refused("deploy-url-lost");
    assert!(said.err.contains("/edu/policy/a.html,,410"), "the line to write is named: {}", said.err);
    let table = cluster.root().join("redirects.csv");
    for (lines, code) in [
        ("/edu/policy/a.html,/edu/none.html\n", "deploy-redirect-dead"),
        ("/edu/policy/a.html,/x.html\n/x.html,/edu/policy/a.html\n", "deploy-redirect-loop"),
        ("/edu/policy/a.html,/x.html\n/x.html,/index.html\n", "deploy-redirect-chain"),
        ("/edu/policy/a.html,/index.html\n/tax/index.html,/index.html\n", "deploy-redirect-shadows"),
    ] {
        std::fs::write(&table, lines).unwrap();
        let said = cluster.deploy(&["plan"]).refused(code);
        assert!(said.err.contains("redirects.csv:"), "the line is named: {}", said.err);
    }
    std::fs::write(&table, "/edu/policy/a.html,/edu/index.html,301\n").unwrap();
    cluster.deploy(&["plan"]).ok();
    cluster.deploy(&["apply"]).ok();
    let read = folder_reader(cluster.root().join("srv/current/www"));
    let page = String::from_utf8(read("edu/policy/a.html").unwrap()).unwrap();
    assert!(page.contains("url=/edu/index.html"), "{page}");
    let rules = std::fs::read_to_string(cluster.root().join("srv/current/conf/_redirects")).unwrap();
    assert_eq!(rules, "/edu/policy/a.html /edu/index.html 301\n");

    // Releases later it is still remembered.
    without(3);
    std::fs::write(&table, "").unwrap();
    cluster.deploy(&["plan"]).refused("deploy-url-lost");
}

#[test]
fn a_table_of_an_old_site_is_imported() {
    let cluster = cluster();
    cluster.build(1);
    let table = cluster.root().join("old.csv");
    std::fs::write(
        &table,
        "from,to,status\nhttp://old.cn/a.html,/edu/index.html\n/b.html,/none.html\n/c.html,,\n",
    )
    .unwrap();
    let said =
        cluster.deploy(&["import-redirects", &table.display().to_string()]).refused("deploy-redirect-dead");
    assert!(said.out.contains("2 redirects added, 1 refused"), "{}", said.out);
    let good = std::fs::read_to_string(cluster.root().join("redirects.csv")).unwrap();
    assert_eq!(good, "from,to,status\n/a.html,/edu/index.html,301\n/c.html,,410\n");
    let bad = std::fs::read_to_string(cluster.root().join("old.errors.csv")).unwrap();
    assert_eq!(bad, "from,to,status\n/b.html,/none.html\n");
    cluster
        .deploy(&["import-redirects", &table.with_extension("errors.csv").display().to_string()])
        .refused("dead");
    cluster.deploy(&["plan"]).ok();
}

#[test]
fn a_plan_that_no_longer_holds() {
    let cluster = cluster();
    cluster.deploy(&["apply"]).refused("deploy-plan-missing");
    cluster.live(1);
    let plan = cluster.root().join(".bosoo/deploy/t/plan.json");

    // Someone else deployed meanwhile.
    cluster.build(2);
    let mine = cluster.root().join("mine.json").display().to_string();
    cluster.deploy(&["plan", "--plan", &mine]).ok();
    cluster.live(3);
    let said = cluster.deploy(&["apply", "--plan", &mine]).refused("deploy-moved");
    assert!(said.err.contains('@') || said.err.contains("root"), "it says who: {}", said.err);

    // The plan, or the folder, was changed after review.
    cluster.build(4);
    cluster.deploy(&["plan"]).ok();
    let text = std::fs::read_to_string(&plan).unwrap();
    std::fs::write(&plan, text.replace("edu/policy/a.html", "edu/policy/b.html")).unwrap();
    cluster.deploy(&["apply"]).refused("deploy-plan-altered");
    cluster.deploy(&["plan"]).ok();
    std::fs::write(cluster.dist().join("edu/policy/a.html"), "changed after the plan").unwrap();
    cluster.deploy(&["apply"]).refused("deploy-out-changed");
    is_version(&folder_reader(cluster.root().join("srv/current/www")), 3);

    // The plan is for another target.
    cluster.configure("[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n[deploy.targets.u]\nkind = \"folder\"\npath = \"other\"\n");
    cluster
        .deploy(&["apply", "--target", "u", "--plan", &plan.display().to_string()])
        .refused("deploy-plan-target");
    cluster.deploy(&["plan"]).refused("deploy-target-which");
    cluster.deploy(&["plan", "--target", "v"]).refused("deploy-target-unknown");
}

#[test]
fn going_back_where_nothing_is() {
    let cluster = cluster();
    cluster.deploy(&["rollback"]).refused("deploy-nothing-live");
    cluster.live(1);
    cluster.deploy(&["rollback"]).refused("deploy-no-earlier");
    cluster.deploy(&["rollback", "--to", "ffff"]).refused("deploy-release-unknown");
    cluster.deploy(&["rollback", "--site", "zoo"]).refused("deploy-site-unknown");
}

#[test]
fn a_secret_in_the_configuration() {
    let cluster =
        Cluster::new("[deploy.targets.t]\nkind = \"s3\"\nbucket = \"b\"\nsecret_access_key = \"x\"\n");
    cluster.build(1);
    let said = cluster.deploy(&["plan"]).refused("deploy-config-secret");
    assert!(said.err.contains("site.toml:15"), "the line is named: {}", said.err);
}

#[test]
fn two_deployers_at_once() {
    // Two machines: two roots, one store.
    let (one, two) = (cluster(), cluster());
    let store = one.root().join("srv").display().to_string();
    two.configure(&format!("[deploy.targets.t]\nkind = \"folder\"\npath = \"{store}\"\n"));
    one.live(1);
    let read = folder_reader(one.root().join("srv/current/www"));
    let (mut won, mut told) = (0, 0);
    for round in 0..12 {
        let (a, b) = (2 + 2 * round, 3 + 2 * round);
        one.build(a);
        two.build(b);
        one.deploy(&["plan"]).ok();
        two.deploy(&["plan"]).ok();
        let mut left = one.command(&["apply"]);
        let mut right = two.command(&["apply"]);
        left.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        right.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let (left, right) = (left.spawn().unwrap(), right.spawn().unwrap());
        let said = [left, right].map(|c| crate::support::Said::of(c.wait_with_output().unwrap()));
        let codes = [said[0].code, said[1].code];
        let winner = match codes {
            [Some(0), Some(1)] => (a, &said[1]),
            [Some(1), Some(0)] => (b, &said[0]),
            _ => panic!("{codes:?}\n{}\n{}", said[0].err, said[1].err),
        };
        let text = &winner.1.err;
        assert!(text.contains("deploy-locked") || text.contains("deploy-moved"), "{text}");
        is_version(&read, winner.0);
        won += 1;
        told += 1;
    }
    println!("two deployers: {won} rounds, one won each; {told} were told");
}

#[test]
fn missing_credentials_are_named_and_nothing_waits_for_them() {
    for (kind, variable) in [
        ("s3", "AWS_SECRET_ACCESS_KEY"),
        ("oss", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        ("cos", "TENCENTCLOUD_SECRET_KEY"),
        ("obs", "HUAWEI_CLOUD_SECRET_ACCESS_KEY"),
    ] {
        // Nothing listens there: a request that went out would say something else.
        let mut cluster = Cluster::new(&format!(
            "[deploy.targets.t]\nkind = \"{kind}\"\nbucket = \"site-1250000000\"\nendpoint = \"http://127.0.0.1:9\"\nretries = 1\ntimeout = 5\n"
        ));
        cluster.env = vec![
            ("HOME".into(), cluster.root().display().to_string()),
            ("AWS_EC2_METADATA_DISABLED".into(), "true".into()),
        ];
        cluster.build(1);
        let begun = std::time::Instant::now();
        for command in ["plan", "status", "rollback", "prune"] {
            let said = cluster.deploy(&[command]).refused("deploy-no-credentials");
            assert!(said.err.contains(variable), "{kind}: {}", said.err);
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(60), "{kind} waited");
    }
}
