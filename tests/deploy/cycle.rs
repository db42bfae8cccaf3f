//! The full cycle on each kind of target: plan, apply, verify, edit, plan, apply, rollback, prune.

use crate::servers::{self, get};
use crate::support::{Cluster, Reader, folder_reader, is_version};
use crate::targets::{s3_cluster, s3_current, sftp_cluster, webdav_target};

/// Everything an office does in a year, in one go. `url` gives arguments for `verify`.
fn cycle(cluster: &Cluster, read: Reader, verify: Option<&str>) {
    cluster.build(1);
    let plan = cluster.plan(&[]);
    assert_eq!(plan["base"], serde_json::Value::Null);
    assert_eq!(plan["actions"].as_array().unwrap().len(), 13);
    let done = cluster.deploy(&["apply", "--json"]).ok().json();
    assert_eq!(done["seq"], 1);
    is_version(read, 1);
    let first = cluster.live_release();
    let check = |release: &str| {
        if let Some(url) = verify {
            let said = cluster.deploy(&["verify", "--json", "--all", "--url", url]).ok().json();
            assert_eq!(said["release"], release);
            assert_eq!(said["files"], said["of"]);
            assert_eq!(said["integrity"], 8, "{said}");
        }
    };
    check(&first);

    // Nothing changed: nothing is sent.
    let plan = cluster.plan(&[]);
    assert_eq!(plan["actions"].as_array().unwrap().len(), 0);
    let done = cluster.deploy(&["apply", "--json"]).ok().json();
    assert_eq!((done["transfers"].as_u64(), done["seq"].as_u64()), (Some(0), Some(1)));

    // One edit: one file.
    cluster.build_with(1, |files, _| {
        files.get_mut("edu/policy/a.html").unwrap().push_str("<!-- edit -->");
    });
    let plan = cluster.plan(&[]);
    let actions = plan["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 1, "{actions:?}");
    let action = &actions[0];
    assert_eq!(
        [&action["path"], &action["change"], &action["reason"], &action["site"], &action["lang"]],
        ["edu/policy/a.html", "changed", "checksum", "edu", "zh"]
    );
    cluster.deploy(&["apply"]).ok();
    assert!(read("edu/policy/a.html").unwrap().ends_with(b"<!-- edit -->"));
    let purge = std::fs::read_to_string(cluster.root().join(".bosoo/deploy/t/purge.txt")).unwrap();
    assert_eq!(purge.lines().filter(|l| l.ends_with(".html")).count(), 1, "{purge}");

    // A new version, and back, without a build and without uploading.
    cluster.live(2);
    is_version(read, 2);
    let second = cluster.live_release();
    check(&second);
    std::fs::remove_dir_all(cluster.dist()).unwrap();
    cluster.deploy(&["rollback", "--to", &first[..8]]).ok();
    assert_eq!(cluster.live_release(), first);
    is_version(read, 1);
    check(&first);
    cluster.deploy(&["rollback", "--to", &second]).ok();
    is_version(read, 2);

    // The log says who and when; old releases go, and can no longer come back.
    let status = cluster.deploy(&["status", "--json"]).ok().json();
    let log = status["log"].as_array().unwrap();
    let acts: Vec<&str> = log.iter().map(|e| e["act"].as_str().unwrap()).collect();
    assert_eq!(acts, ["rollback", "rollback", "deploy", "deploy", "deploy"]);
    assert_eq!(log[2]["commit"], "commit2");
    assert_eq!(log[0]["by"], "the web office");
    assert_eq!(status["releases"].as_array().unwrap().len(), 3);
    let pruned = cluster.deploy(&["prune", "--keep", "2", "--json"]).ok().json();
    assert_eq!(pruned["releases"].as_array().unwrap().len(), 1, "{pruned}");
    is_version(read, 2);
    check(&second);
    cluster.deploy(&["rollback"]).ok();
    is_version(read, 1);
    let text = cluster.deploy(&["status"]).ok().out;
    assert!(text.contains(&first) && text.contains("the web office"), "{text}");
}

fn with_office(mut cluster: Cluster) -> Cluster {
    cluster.env.push(("BOSOO_DEPLOYER".into(), "the web office".into()));
    cluster
}

#[test]
fn folder_with_releases() {
    let cluster = with_office(Cluster::new("[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n"));
    let read = folder_reader(cluster.root().join("srv/current/www"));
    cycle(&cluster, &read, None);
}

#[test]
fn folder_in_place() {
    let cluster = with_office(Cluster::new(
        "[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\nmode = \"in-place\"\nprecompress = []\n",
    ));
    let read = folder_reader(cluster.root().join("srv"));
    cycle(&cluster, &read, None);
}

#[test]
fn folder_behind_nginx() {
    let cluster = with_office(Cluster::new("[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n"));
    cluster.live(5);
    let store = cluster.root().join("srv");
    let nginx = servers::nginx(&store);
    let port = nginx.server.port;
    let config = nginx.config.display().to_string();
    let hook = format!(
        "{} -s reload -c {config} 2>/dev/null; sleep 0.3",
        servers::installed("/usr/sbin/nginx").display()
    );
    cluster.configure(&format!(
        "[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\nswitch_hook = \"{hook}\"\npurge_hook = \"cp $BOSOO_URLS purged; echo $BOSOO_RELEASE > hooked\"\n"
    ));
    let read = |path: &str| get(port, &format!("/{path}"));
    is_version(&read, 5);

    // An address leaves: it must lead on, and the server answers with the status itself.
    std::fs::write(
        cluster.root().join("redirects.csv"),
        "/tax/index.html,/index.html,301\n/old/1.html,,410\n",
    )
    .unwrap();
    cluster.build_with(6, |files, _| {
        files.remove("tax/index.html");
        // Names that look like fingerprints and are none.
        files.insert("search/t/deadbee1.bin".into(), "index".into());
        files.insert("edu/policy/a/photo.3f2a9c1b.jpg".into(), "a picture".into());
    });
    cluster.deploy(&["plan"]).ok();
    cluster.deploy(&["apply"]).ok();
    let (status, head, _) = servers::http("GET", port, "/tax/index.html", b"");
    assert!(status == 301 && head.contains("location: ") && head.contains("/index.html"), "{head}");
    assert_eq!(servers::http("GET", port, "/old/1.html", b"").0, 410);
    assert_eq!(servers::http("GET", port, "/.bosoo/pointer.json", b"").0, 404);
    let purged = std::fs::read_to_string(cluster.root().join("purged")).unwrap();
    assert!(purged.contains("https://www.example.gov.cn/edu/\n"), "{purged}");
    assert!(!purged.contains("form.pdf") && !purged.contains("robots.txt"), "{purged}");

    // Contents, types, caching, security headers, compression, redirects, IPv6.
    for url in [format!("http://127.0.0.1:{port}"), format!("http://[::1]:{port}/")] {
        let said = cluster.deploy(&["verify", "--all", "--json", "--url", &url]).ok().json();
        assert_eq!(said["files"], said["of"]);
        assert_eq!(said["redirects"], 2);
        assert_eq!(said["compressed"], 7, "every page is sent compressed: {said}");
        let codes: Vec<&str> =
            said["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
        let ipv6 = url.contains("::1");
        assert_eq!(said["ipv6"].as_array().unwrap().len(), usize::from(ipv6));
        let wanted = if ipv6 {
            vec!["deploy-verify-no-tls"]
        } else {
            vec!["deploy-verify-ipv6-none", "deploy-verify-no-tls"]
        };
        assert_eq!(codes, wanted, "{said}");
    }

    // The certificate is read, and ends in ten days.
    let mut command =
        cluster.command(&["verify", "--json", "--url", &format!("https://127.0.0.1:{}/", nginx.tls)]);
    let said = crate::support::Said::of(command.env("SSL_CERT_FILE", &nginx.certificate).output().unwrap())
        .ok()
        .json();
    assert!(said["certificate"].as_str().unwrap().starts_with("20"), "{said}");
    assert!(said["problems"].to_string().contains("deploy-verify-certificate"), "{said}");

    // Someone changes a file on the server, and a header goes missing.
    let page = store.join("current/www/edu/index.html");
    std::fs::remove_file(&page).unwrap();
    std::fs::write(&page, "defaced").unwrap();
    let said = cluster.deploy(&["verify", "--all", "--url", &format!("http://127.0.0.1:{port}/")]);
    assert_eq!(said.code, Some(1));
    assert!(
        said.out.contains("/edu/index.html") && said.out.contains("deploy-verify-content"),
        "{}",
        said.out
    );
}

#[test]
fn folder_behind_caddy() {
    let cluster = Cluster::new("[deploy.targets.t]\nkind = \"folder\"\npath = \"srv\"\n");
    std::fs::write(cluster.root().join("redirects.csv"), "/old/2.html,/index.html,301\n/old/1.html,,410\n")
        .unwrap();
    cluster.build_with(1, |files, _| {
        for name in [
            "search/t/deadbee1.bin",
            "edu/policy/a/list.csv",
            "edu/policy/a/form.ofd",
            "assets/notes.0123456789abcdef.md",
        ] {
            files.insert(name.into(), "some bytes".into());
        }
    });
    cluster.deploy(&["plan"]).ok();
    cluster.deploy(&["apply"]).ok();
    let caddy = servers::caddy(&cluster.root().join("srv"));
    let url = format!("http://127.0.0.1:{}/", caddy.port);
    let said = cluster.deploy(&["verify", "--all", "--json", "--url", &url]).ok().json();
    assert_eq!(said["files"], said["of"]);
    assert_eq!((said["redirects"].as_u64(), said["compressed"].as_u64()), (Some(2), Some(8)), "{said}");
    let codes: Vec<&str> =
        said["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["deploy-verify-ipv6-none", "deploy-verify-no-tls"], "{said}");
    assert_eq!(servers::http("GET", caddy.port, "/.bosoo/pointer.json", b"").0, 404);
    let (status, head, _) = servers::http("GET", caddy.port, "/none.pdf", b"");
    assert!(status == 404 && head.contains("content-type: text/html; charset=utf-8"), "{head}");
}

#[test]
fn s3_in_place() {
    let server = servers::s3();
    let cluster = with_office(s3_cluster(server.port, ""));
    let read = |path: &str| get(server.port, &format!("/site/www/{path}"));
    cycle(&cluster, &read, Some(&format!("http://127.0.0.1:{}/site/www/", server.port)));
    let (_, head, _) = servers::http("GET", server.port, "/site/www/edu/index.html", b"");
    assert!(head.contains("content-type: text/html; charset=utf-8"), "{head}");
    assert!(head.contains("cache-control: no-cache"), "{head}");
}

#[test]
fn s3_with_releases() {
    let server = servers::s3();
    let cluster = with_office(s3_cluster(server.port, "mode = \"releases\"\n"));
    let port = server.port;
    cycle(
        &cluster,
        &move |path: &str| get(port, &format!("/site/www/releases/{}/www/{path}", s3_current(port)?)),
        None,
    );
}

#[test]
fn webdav_with_releases_and_in_place() {
    for mode in ["releases", "in-place"] {
        let server = servers::webdav();
        let cluster = with_office(Cluster::new(&webdav_target(server.port, mode)));
        let root = server.folder.path().join("dav/cluster");
        let read = move |path: &str| {
            let web = match mode {
                "releases" => {
                    let current = std::fs::read_to_string(root.join("current")).ok()?;
                    root.join("releases").join(current.trim()).join("www")
                }
                _ => root.clone(),
            };
            std::fs::read(web.join(path)).ok()
        };
        cycle(&cluster, &read, None);
    }
}

#[test]
fn sftp_with_releases_and_in_place() {
    for mode in ["releases", "in-place"] {
        let server = servers::sftp();
        let cluster = with_office(sftp_cluster(&server, mode));
        let root = server.folder.path().join("srv");
        let web = if mode == "releases" { root.join("current/www") } else { root };
        cycle(&cluster, &folder_reader(web), None);
    }
}
