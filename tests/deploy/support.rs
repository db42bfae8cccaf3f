//! A small cluster, built by hand in any version, and the program under test.

use bosoo::deploy::headers::sri;
use bosoo::deploy::seal::{BuildSeal, Verdict};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

/// A cluster's folder with `site.toml` and a build in `dist`.
pub struct Cluster {
    pub folder: tempfile::TempDir,
    pub env: Vec<(String, String)>,
}

/// What the program said.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn of(output: Output) -> Said {
        Said {
            code: output.status.code(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    #[track_caller]
    pub fn ok(self) -> Said {
        assert_eq!(self.code, Some(0), "out: {}\nerr: {}", self.out, self.err);
        self
    }

    #[track_caller]
    pub fn refused(self, code: &str) -> Said {
        assert_eq!(self.code, Some(1), "out: {}\nerr: {}", self.out, self.err);
        assert!(self.err.contains(code), "no {code} in: {}", self.err);
        self
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}", self.out))
    }
}

impl Cluster {
    /// A cluster whose `[deploy]` part is `deploy`.
    pub fn new(deploy: &str) -> Cluster {
        let cluster = Cluster { folder: tempfile::tempdir().unwrap(), env: Vec::new() };
        cluster.configure(deploy);
        cluster
    }

    /// Rewrites `[deploy]`.
    pub fn configure(&self, deploy: &str) {
        let text = format!(
            "[cluster]\nname = {{ zh = \"示例\" }}\nbase_url = \"https://www.example.gov.cn/\"\nportal = \"portal\"\nlanguages = [\"zh\", \"mn\"]\n\
             [[sites]]\nid = \"portal\"\n[[sites]]\nid = \"edu\"\n[[sites]]\nid = \"tax\"\n{deploy}"
        );
        std::fs::write(self.root().join("site.toml"), text).unwrap();
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn dist(&self) -> PathBuf {
        self.root().join("dist")
    }

    /// Builds version `version`; `edit` may change files before the seal is written.
    pub fn build_with(
        &self,
        version: usize,
        edit: impl FnOnce(&mut BTreeMap<String, String>, &mut BuildSeal),
    ) {
        let mut files = files(version);
        let mut seal = BuildSeal::new(as_of(version), Verdict::default());
        seal.commit = Some(format!("commit{version}"));
        edit(&mut files, &mut seal);
        self.write(&files, &seal);
    }

    /// Builds version `version`.
    pub fn build(&self, version: usize) {
        self.build_with(version, |_, _| ());
    }

    /// Writes a build.
    pub fn write(&self, files: &BTreeMap<String, String>, seal: &BuildSeal) {
        let dist = self.dist();
        let _ = std::fs::remove_dir_all(&dist);
        for (path, text) in files {
            let path = dist.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        seal.write(&dist).unwrap();
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bosoo"));
        command.arg("--root").arg(self.root()).args(["--lang", "en", "deploy"]).args(args);
        for name in
            ["BOSOO_SIGN_KEY", "BOSOO_SIGN_KEY_FILE", "BOSOO_SIGN_PASSWORD", "http_proxy", "HTTP_PROXY"]
        {
            command.env_remove(name);
        }
        command.env("NO_COLOR", "1").envs(self.env.iter().map(|(n, v)| (n, v)));
        command
    }

    /// Runs `bosoo deploy` with `args`.
    pub fn deploy(&self, args: &[&str]) -> Said {
        run(self.command(args), |_| ())
    }

    /// Plans and applies version `version`.
    pub fn live(&self, version: usize) -> Said {
        self.build(version);
        self.deploy(&["plan"]).ok();
        self.deploy(&["apply"]).ok()
    }

    /// The plan as JSON.
    pub fn plan(&self, args: &[&str]) -> serde_json::Value {
        let mut all = vec!["plan", "--json"];
        all.extend(args);
        self.deploy(&all).ok().json()
    }

    pub fn live_release(&self) -> String {
        self.deploy(&["status", "--json"]).ok().json()["live"]["release"].as_str().unwrap().to_string()
    }
}

/// How long a command may take; none here comes near it, even on a busy machine, so one that does hangs.
const LONGEST: Duration = Duration::from_secs(600);

/// Runs a command to its end and no longer than [`LONGEST`]; `begun` is told its process.
#[track_caller]
pub fn run(mut command: Command, begun: impl FnOnce(u32)) -> Said {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    let id = child.id();
    begun(id);
    let (said, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || said.send(child.wait_with_output()));
    match heard.recv_timeout(LONGEST) {
        Ok(output) => Said::of(output.unwrap()),
        Err(_) => {
            let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
            panic!("{command:?} hangs");
        }
    }
}

/// The clock of a version; later versions are later.
pub fn as_of(version: usize) -> String {
    format!("{}-{:02}-{:02}", 2026 + version / 336, 1 + version / 28 % 12, 1 + version % 28)
}

/// The style sheet of a version and its fingerprinted path.
pub fn style(version: usize) -> (String, String) {
    let css = format!("/* version {version} */ body {{ margin: {version}px }}\n");
    (format!("assets/site.{:016x}.css", xxh(css.as_bytes())), css)
}

fn xxh(bytes: &[u8]) -> u64 {
    // Any fingerprint will do: the engine's own is xxh3.
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)) | 0xa
}

fn page(version: usize, path: &str, text: &str) -> String {
    let (asset, css) = style(version);
    let up = "../".repeat(path.matches('/').count());
    let filler = "额尔古纳市人民政府示例页面。".repeat(60);
    format!(
        "<!doctype html><html lang=\"zh-Hans\"><title>{text}</title><link rel=\"stylesheet\" href=\"{up}{asset}\" integrity=\"{}\"><p>version {version}</p><p>{text} {filler}</p></html>\n",
        sri(css.as_bytes())
    )
}

/// Versions from here on have few pages, for tests that deploy hundreds of times.
pub const SMALL: usize = 1_000;

/// All files of a version. Every page names its version and its style sheet.
pub fn files(version: usize) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let pages = [
        "index.html",
        "404.html",
        "mn/index.html",
        "edu/index.html",
        "mn/edu/index.html",
        "edu/policy/a.html",
        "edu/policy/政策.html",
        "tax/index.html",
    ];
    let few = ["index.html", "mn/index.html", "edu/policy/a.html"];
    for path in pages.into_iter().filter(|path| version < SMALL || few.contains(path)) {
        files.insert(path.to_string(), page(version, path, path));
    }
    let (asset, css) = style(version);
    files.insert(asset, css);
    if version >= SMALL {
        files.insert(format!("edu/data-{version}.json"), format!("{{\"version\":{version}}}"));
        return files;
    }
    files.insert("edu/policy/a/form.pdf".into(), "the form, the same in every version".into());
    files.insert(format!("edu/data-{version}.json"), format!("{{\"version\":{version}}}"));
    files.insert("edu/feed.xml".into(), format!("<feed>{version}</feed>"));
    files.insert("robots.txt".into(), "User-agent: *\n".into());
    files
}

/// What a reader finds at a path.
pub type Reader<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// The same, kept.
#[allow(dead_code)] // the other binary needs none
pub type OwnReader = Box<dyn Fn(&str) -> Option<Vec<u8>>>;

/// Every page that a reader reaches is of one of `versions` and whole, with its style sheet; with `one`, all are of
/// the same version. Gives that version (of the home page).
#[track_caller]
pub fn consistent(read: Reader, versions: &[usize], one: bool) -> Result<Option<usize>, String> {
    let Some(home) = read("index.html") else { return Ok(None) };
    let version_of = |bytes: &[u8]| -> Option<usize> {
        let text = std::str::from_utf8(bytes).ok()?;
        text.split("<p>version ").nth(1)?.split('<').next()?.parse().ok()
    };
    let home = version_of(&home).ok_or("the home page is broken")?;
    let all: Vec<BTreeMap<String, String>> = versions.iter().map(|v| files(*v)).collect();
    for path in all[0].keys().filter(|p| p.ends_with(".html")) {
        let bytes = read(path).ok_or_else(|| format!("{path} is missing"))?;
        let version = version_of(&bytes).ok_or_else(|| format!("{path} is broken"))?;
        let at =
            versions.iter().position(|v| *v == version).ok_or_else(|| format!("{path} is of {version}"))?;
        if bytes != all[at][path].as_bytes() {
            return Err(format!("{path} is not whole"));
        }
        if one && version != home {
            return Err(format!("{path} is of {version}, the home page of {home}"));
        }
        let (asset, css) = style(version);
        if read(&asset).as_deref() != Some(css.as_bytes()) {
            return Err(format!("{path} of {version} lacks its style sheet"));
        }
    }
    Ok(Some(home))
}

/// All files of `version` are what readers get.
#[track_caller]
pub fn is_version(read: Reader, version: usize) {
    for (path, text) in files(version) {
        let there = read(&path);
        let start = there.as_deref().map(|b| String::from_utf8_lossy(&b[..b.len().min(80)]).into_owned());
        assert!(there.as_deref() == Some(text.as_bytes()), "{path} of version {version}: {start:?}");
    }
}

/// Reads below a folder.
pub fn folder_reader(folder: PathBuf) -> impl Fn(&str) -> Option<Vec<u8>> {
    move |path| std::fs::read(folder.join(path)).ok()
}
