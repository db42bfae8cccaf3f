//! The table `[deploy]` of `site.toml`, and what a deploy must know of the cluster.
//!
//! Credentials have no place here: they come from the environment or the platform's own chain, and a key that
//! looks like one is an error.

mod target;

use super::{headers::HeaderConfig, refuse};
use crate::diagnostic::{Diagnostic, Level, Place};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use target::{Kind, Mode, Target};

/// A site of the cluster, as far as a deploy needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its id.
    pub id: String,
    /// By language: where its pages begin in the output, empty or with `/` at the end.
    pub roots: Vec<(String, String)>,
}

/// The configuration of deploys.
#[derive(Debug, Clone)]
pub struct Config {
    /// The cluster's root folder.
    pub root: PathBuf,
    /// The cluster's public address, with `/` at the end.
    pub base_url: String,
    /// Languages, and where the pages of the cluster as a whole begin in the output.
    pub languages: Vec<(String, String)>,
    /// The folder of the pages in traditional characters under each host's root, with `/`; empty where there are none.
    pub traditional: String,
    /// Own hosts: their folder in the output (`_hosts/<name>/`) and their address.
    pub hosts: Vec<(String, String)>,
    /// The sites.
    pub sites: Vec<Site>,
    /// The portal's id.
    pub portal: String,
    /// The targets by name.
    pub targets: BTreeMap<String, Target>,
    /// The target that is meant where none is named.
    pub default: Option<String>,
    /// The public key that releases must be signed with (minisign).
    pub public_key: Option<String>,
    /// The table of redirects, relative to the root.
    pub redirects: PathBuf,
    /// Security headers.
    pub headers: HeaderConfig,
    /// For how many releases an asset stays that no page uses any more.
    pub asset_grace: u8,
}

#[derive(Deserialize)]
struct File {
    cluster: ClusterTable,
    #[serde(default)]
    language: BTreeMap<String, LanguageTable>,
    traditional: Option<TraditionalTable>,
    #[serde(default)]
    sites: Vec<SiteTable>,
    #[serde(default)]
    deploy: DeployTable,
}

#[derive(Deserialize)]
struct ClusterTable {
    base_url: String,
    #[serde(default = "portal")]
    portal: String,
    #[serde(default = "languages")]
    languages: Vec<String>,
}

/// The portal where `site.toml` names none, as the build takes it.
fn portal() -> String {
    "portal".to_string()
}

/// The languages where `site.toml` names none, as the build takes them.
fn languages() -> Vec<String> {
    crate::lang::Lang::ALL.map(|lang| lang.id().to_string()).to_vec()
}

#[derive(Default, Deserialize)]
struct LanguageTable {
    path: Option<String>,
    host: Option<String>,
}

#[derive(Deserialize)]
struct TraditionalTable {
    path: Option<String>,
}

#[derive(Deserialize)]
struct SiteTable {
    id: String,
    path: Option<String>,
    host: Option<String>,
}

/// The folder of an own host in the output, and its address.
fn host(address: &str) -> (String, String) {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let name = rest.split('/').next().unwrap_or(rest).replace(':', "-");
    (format!("_hosts/{name}/"), format!("{}/", address.trim_end_matches('/')))
}

fn folder(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("{path}/") }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeployTable {
    default: Option<String>,
    public_key: Option<String>,
    redirects: Option<PathBuf>,
    #[serde(default)]
    headers: HeaderConfig,
    asset_grace: Option<u8>,
    #[serde(default)]
    targets: BTreeMap<String, Target>,
}

/// The target where none is set up: a folder beside `site.toml`.
const LOCAL: &str = "local";

impl Config {
    /// Reads `site.toml` of the cluster at `root`.
    pub fn load(root: &Path) -> Result<Config> {
        let path = root.join("site.toml");
        let text = std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
        Config::parse(root, &text)
    }

    /// Reads the text of `site.toml`.
    pub fn parse(root: &Path, text: &str) -> Result<Config> {
        let place = |span| Place::at(&"site.toml".into(), text, span);
        let file: File = toml::from_str(text).map_err(|error| {
            let code = if error.message().contains("unknown field") && looks_secret(error.message()) {
                "deploy-config-secret"
            } else {
                "deploy-config"
            };
            let diagnostic = Diagnostic::new(Level::Error, code).arg("reason", error.message());
            refuse(match error.span() {
                Some(span) => diagnostic.at(place(span)),
                None => diagnostic.at(Place::file(&"site.toml".into())),
            })
        })?;
        let wrong = |needle: &str, reason: String| {
            let at = text.find(needle).unwrap_or(0);
            refuse(
                Diagnostic::new(Level::Error, "deploy-config")
                    .at(place(at..at + needle.len()))
                    .arg("reason", reason),
            )
        };
        let default_language = file.cluster.languages.first().cloned().unwrap_or_default();
        let mut hosts: Vec<(String, String)> = Vec::new();
        let mut host_folder = |address: &Option<String>| match address {
            Some(address) => {
                let found = host(address);
                if !hosts.contains(&found) {
                    hosts.push(found.clone());
                }
                found.0
            }
            None => String::new(),
        };
        let none = LanguageTable::default();
        let mut languages = Vec::new();
        for id in &file.cluster.languages {
            let place = file.language.get(id).unwrap_or(&none);
            let default = if *id == default_language { "" } else { id };
            let path = folder(place.path.as_deref().unwrap_or(default));
            languages.push((id.clone(), format!("{}{path}", host_folder(&place.host))));
        }
        let mut sites = Vec::new();
        for site in &file.sites {
            let default = if site.id == file.cluster.portal { "" } else { site.id.as_str() };
            let path = folder(site.path.as_deref().unwrap_or(default));
            let root = |(id, root): &(String, String)| {
                let root = match &site.host {
                    Some(address) if *id == default_language => host(address).0,
                    Some(address) => format!("{}{id}/", host(address).0),
                    None => root.clone(),
                };
                (id.clone(), format!("{root}{path}"))
            };
            host_folder(&site.host);
            sites.push(Site { id: site.id.clone(), roots: languages.iter().map(root).collect() });
        }
        for (name, target) in &file.deploy.targets {
            let table = format!("[deploy.targets.{name}]");
            target::check(target).map_err(|reason| wrong(&table, reason))?;
        }
        if let Some(name) = &file.deploy.default
            && !file.deploy.targets.contains_key(name)
        {
            return Err(wrong("default", format!("default = {name:?} names no target")));
        }
        let mut base_url = file.cluster.base_url.clone();
        if !base_url.ends_with('/') {
            base_url.push('/');
        }
        Ok(Config {
            root: root.to_path_buf(),
            base_url,
            languages,
            traditional: file
                .traditional
                .map_or_else(String::new, |tree| folder(tree.path.as_deref().unwrap_or("hant"))),
            hosts,
            sites,
            portal: file.cluster.portal,
            targets: file.deploy.targets,
            default: file.deploy.default,
            public_key: file.deploy.public_key,
            redirects: file.deploy.redirects.unwrap_or_else(|| "redirects.csv".into()),
            headers: file.deploy.headers,
            asset_grace: file.deploy.asset_grace.unwrap_or(2),
        })
    }

    /// The target called `name`, or the default, or the only one, or the folder `deployed`.
    pub fn target(&self, name: Option<&str>) -> Result<(String, Target)> {
        let name = name.or(self.default.as_deref());
        // Where none is set up, the only one has a name all the same: `status` shows it.
        let name = name.filter(|name| *name != LOCAL || !self.targets.is_empty());
        match name {
            Some(name) => match self.targets.get(name) {
                Some(target) => Ok((name.to_string(), target.clone())),
                None if self.targets.is_empty() => {
                    Err(refuse(Diagnostic::new(Level::Error, "deploy-target-none").arg("target", name)))
                }
                None => Err(refuse(
                    Diagnostic::new(Level::Error, "deploy-target-unknown")
                        .arg("target", name)
                        .arg("targets", self.targets.keys().cloned().collect::<Vec<_>>().join(", ")),
                )),
            },
            None if self.targets.len() == 1 => {
                Ok(self.targets.iter().next().map(|(n, t)| (n.clone(), t.clone())).expect("one target"))
            }
            None if self.targets.is_empty() => Ok((LOCAL.into(), Target::folder("deployed"))),
            None => Err(refuse(
                Diagnostic::new(Level::Error, "deploy-target-which")
                    .arg("targets", self.targets.keys().cloned().collect::<Vec<_>>().join(", ")),
            )),
        }
    }

    /// The folder of the deploy's local files for `target`.
    pub fn local(&self, target: &str) -> PathBuf {
        self.root.join(".bosoo/deploy").join(target)
    }

    /// The address of a file of the output; `base` is the one of the target.
    pub fn address(&self, base: &str, path: &str) -> String {
        let own =
            self.hosts.iter().find_map(|(folder, url)| Some((path.strip_prefix(folder.as_str())?, url)));
        let (path, base) = own.map_or((path, base), |(path, url)| (path, url.as_str()));
        format!("{base}{}", super::purge::encode_path(path))
    }

    /// The address of the target, with `/` at the end.
    pub fn url(&self, target: &Target) -> String {
        let mut url = target.url.clone().unwrap_or_else(|| self.base_url.clone());
        if !url.ends_with('/') {
            url.push('/');
        }
        url
    }
}

fn looks_secret(message: &str) -> bool {
    ["secret", "password", "access_key", "token", "credential"].iter().any(|w| message.contains(w))
}

#[cfg(test)]
mod tests {
    use super::super::Refused;
    use super::*;

    const CLUSTER: &str = "[cluster]\nbase_url = \"https://www.example.gov.cn\"\nportal = \"portal\"\nlanguages = [\"zh\", \"mn\"]\n[[sites]]\nid = \"portal\"\n[[sites]]\nid = \"edu\"\n";

    fn parse(deploy: &str) -> Result<Config> {
        Config::parse(Path::new("."), &format!("{CLUSTER}{deploy}"))
    }

    fn refusal(deploy: &str) -> (String, u32, String) {
        let error = parse(deploy).unwrap_err();
        let d = &error.downcast_ref::<Refused>().expect("refused").0[0];
        (d.code.to_string(), d.place.as_ref().unwrap().line, d.args[0].1.clone())
    }

    #[test]
    fn without_a_table_the_target_is_a_folder() {
        let config = parse("").unwrap();
        let (name, target) = config.target(None).unwrap();
        assert_eq!((name.as_str(), target.kind, target.mode()), ("local", Kind::Folder, Mode::Releases));
        assert_eq!(config.url(&target), "https://www.example.gov.cn/");
        assert_eq!(config.languages, [("zh".into(), "".into()), ("mn".into(), "mn/".into())]);
        assert_eq!(config.sites[0].roots, [("zh".into(), "".into()), ("mn".into(), "mn/".into())]);
        assert_eq!(config.sites[1].roots, [("zh".into(), "edu/".into()), ("mn".into(), "mn/edu/".into())]);
    }

    #[test]
    fn what_a_cluster_leaves_out_is_what_the_build_takes() {
        let short = "[cluster]\nbase_url = \"https://www.example.gov.cn\"\n[[sites]]\nid = \"portal\"\n";
        let config = Config::parse(Path::new("."), short).unwrap();
        assert_eq!(config.languages, [("zh".into(), "".into()), ("mn".into(), "mn/".into())]);
        assert_eq!(config.sites[0].roots, [("zh".into(), "".into()), ("mn".into(), "mn/".into())]);
    }

    #[test]
    fn mistakes_name_the_line() {
        assert_eq!(
            refusal("[deploy.targets.cdn]\nkind = \"s3\"\n"),
            ("deploy-config".into(), 9, "bucket is missing".into())
        );
        let (code, line, _) =
            refusal("[deploy.targets.cdn]\nkind = \"s3\"\nbucket = \"b\"\nsecret_access_key = \"x\"\n");
        assert_eq!((code.as_str(), line), ("deploy-config-secret", 12));
        let (_, _, reason) =
            refusal("[deploy.targets.d]\nkind = \"webdav\"\nendpoint = \"https://me:pw@host/\"\n");
        assert!(reason.contains("environment"), "{reason}");
        let (_, _, reason) =
            refusal("[deploy.targets.d]\nkind = \"folder\"\npath = \"/srv\"\nstate = \"../x\"\n");
        assert!(reason.contains("leaves"), "{reason}");
    }

    #[test]
    fn several_targets_need_a_name() {
        let two = "[deploy.targets.a]\nkind = \"folder\"\npath = \"a\"\n[deploy.targets.b]\nkind = \"folder\"\npath = \"b\"\n";
        let config = parse(two).unwrap();
        assert!(config.target(None).is_err());
        assert!(config.target(Some("c")).is_err());
        assert_eq!(config.target(Some("b")).unwrap().0, "b");
    }
}
