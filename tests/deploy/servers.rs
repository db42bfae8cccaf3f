//! Servers on loopback, each with its own folder; they end with the test.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A running server.
pub struct Server {
    pub port: u16,
    child: Child,
    pub folder: tempfile::TempDir,
}

impl Server {
    /// What it has said until now.
    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An SSH server's connections are processes of their own; they would outlive it.
        let _ = Command::new("pkill").args(["-P", &self.child.id().to_string()]).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program that the set-up script installs.
pub fn installed(path: &str) -> PathBuf {
    let venv = std::env::var_os("BOSOO_TEST_VENV").map(PathBuf::from);
    let venv = venv.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/deploy-servers"));
    let path = if path.starts_with('/') { PathBuf::from(path) } else { venv.join("bin").join(path) };
    assert!(path.exists(), "{} is not installed: run tests/deploy/setup.sh", path.display());
    path
}

/// A port that is free and stays so until this process ends: below those that the system gives to connections, and held
/// by a file. A server that starts slowly would else find another test's server on it, and both tests would use that one.
pub fn free_port() -> u16 {
    const PORTS: std::ops::Range<u16> = 20_000..32_000;
    static HELD: Mutex<Vec<std::fs::File>> = Mutex::new(Vec::new());
    let folder = std::env::temp_dir().join("bosoo-test-ports");
    std::fs::create_dir_all(&folder).unwrap();
    let mut held = HELD.lock().unwrap();
    for port in PORTS {
        let file = std::fs::File::options().create(true).append(true).open(folder.join(port.to_string()));
        let file = file.unwrap();
        if file.try_lock().is_ok() && TcpListener::bind(("127.0.0.1", port)).is_ok() {
            held.push(file);
            return port;
        }
    }
    panic!("no port is free");
}

fn start(mut command: Command, port: u16, folder: tempfile::TempDir) -> Server {
    let log = std::fs::File::create(folder.path().join("server.log")).unwrap();
    command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
    let child = command.spawn().unwrap();
    let mut server = Server { port, child, folder };
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if let Ok(Some(status)) = server.child.try_wait() {
            panic!("the server ended ({status}): {}", server.log());
        }
        assert!(begun.elapsed() < Duration::from_secs(180), "the server does not start: {}", server.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    server
}

/// An S3 server with the bucket `site`.
pub fn s3() -> Server {
    let port = free_port();
    let mut command = Command::new(installed("moto_server"));
    command.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
    let server = start(command, port, tempfile::tempdir().unwrap());
    // It listens before it can answer, and on a busy machine its first answers can be empty.
    let begun = Instant::now();
    while http("PUT", port, "/site", b"").0 != 200 {
        assert!(begun.elapsed() < Duration::from_secs(60), "the bucket cannot be made: {}", server.log());
        std::thread::sleep(Duration::from_millis(100));
    }
    let policy = br#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::site/*"}]}"#;
    assert!(http("PUT", port, "/site?policy", policy).0 < 300, "letting readers in");
    server
}

/// A WebDAV server over a folder `dav`.
pub fn webdav() -> Server {
    let port = free_port();
    let folder = tempfile::tempdir().unwrap();
    let dav = folder.path().join("dav");
    std::fs::create_dir(&dav).unwrap();
    let mut command = Command::new(installed("wsgidav"));
    command.args([
        "--host",
        "127.0.0.1",
        "--port",
        &port.to_string(),
        "--auth",
        "anonymous",
        "--server",
        "cheroot",
    ]);
    command.arg("--root").arg(dav);
    start(command, port, folder)
}

/// An SSH server with SFTP; the client's key is `key`.
pub fn sftp() -> Server {
    let port = free_port();
    let folder = tempfile::tempdir().unwrap();
    for name in ["host", "key"] {
        let made = Command::new("ssh-keygen")
            .args(["-q", "-t", "ed25519", "-N", "", "-f"])
            .arg(folder.path().join(name))
            .status()
            .expect("ssh-keygen is not installed: run tests/deploy/setup.sh");
        assert!(made.success());
    }
    let path = |name: &str| folder.path().join(name).display().to_string();
    let config = format!(
        "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nStrictModes no\nUsePAM no\nPidFile none\nPermitRootLogin yes\nMaxStartups 100\nSubsystem sftp internal-sftp\n",
        path("host"),
        path("key.pub"),
    );
    std::fs::write(folder.path().join("sshd_config"), config).unwrap();
    // The server's own requirement; a container has no service that makes it.
    let _ = std::fs::create_dir_all("/run/sshd");
    let mut command = Command::new(installed("/usr/sbin/sshd"));
    command.args(["-D", "-e", "-f"]).arg(folder.path().join("sshd_config"));
    start(command, port, folder)
}

/// nginx over the live release of a folder target; HTTP on the port, on IPv6 too, HTTPS on the next value.
pub struct Nginx {
    pub server: Server,
    pub tls: u16,
    pub config: PathBuf,
    pub certificate: PathBuf,
}

pub fn nginx(store: &Path) -> Nginx {
    let (port, tls) = (free_port(), free_port());
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let made = Command::new(installed("/usr/bin/openssl"))
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "10", "-subj", "/CN=localhost"])
        .args([
            "-addext",
            "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
        ])
        .arg("-keyout")
        .arg(path("tls.key"))
        .arg("-out")
        .arg(path("tls.crt"))
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let at = |name: &str| path(name).display().to_string();
    let temp: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|n| format!("{n}_temp_path {};\n", at(n)))
        .collect();
    let store = store.display();
    let config = format!(
        "daemon off;\nworker_processes 2;\npid {};\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{temp}server {{\nlisten 127.0.0.1:{port};\nlisten [::1]:{port};\nlisten 127.0.0.1:{tls} ssl;\nssl_certificate {};\nssl_certificate_key {};\nroot {store}/current/www;\ninclude {store}/current/conf/nginx.conf;\n}}\n}}\n",
        at("nginx.pid"),
        at("tls.crt"),
        at("tls.key"),
    );
    let file = path("nginx.conf");
    let certificate = path("tls.crt");
    std::fs::write(&file, config).unwrap();
    // The workers run as another user and must reach the store.
    for folder in [Path::new(&store.to_string()), folder.path()] {
        for parent in folder.ancestors().take(3) {
            use std::os::unix::fs::PermissionsExt;
            if parent != Path::new("/tmp") && parent.starts_with("/tmp") {
                let _ = std::fs::set_permissions(parent, std::fs::Permissions::from_mode(0o755));
            }
        }
    }
    let mut command = Command::new(installed("/usr/sbin/nginx"));
    command.arg("-c").arg(&file);
    Nginx { server: start(command, port, folder), tls, config: file, certificate }
}

/// Caddy over the live release of a folder target.
pub fn caddy(store: &Path) -> Server {
    let port = free_port();
    let folder = tempfile::tempdir().unwrap();
    let store = store.display();
    let config = format!(
        "{{\n\tadmin off\n\tauto_https off\n}}\nhttp://127.0.0.1:{port} {{\n\troot * {store}/current/www\n\timport {store}/current/conf/Caddyfile\n}}\n"
    );
    let file = folder.path().join("Caddyfile");
    std::fs::write(&file, config).unwrap();
    let mut command = Command::new(installed("/usr/bin/caddy"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    // What it keeps for itself stays in the test's folder.
    command.env("XDG_CONFIG_HOME", folder.path()).env("XDG_DATA_HOME", folder.path());
    start(command, port, folder)
}

/// Sends one request; gives status, head and body.
pub fn http(method: &str, port: u16, path: &str, body: &[u8]) -> (u16, String, Vec<u8>) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    split(&answer)
}

/// An answer's status, head and body.
pub fn split(answer: &[u8]) -> (u16, String, Vec<u8>) {
    let end = answer.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or(answer.len());
    let head = String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
    let mut body = answer.get(end + 4..).unwrap_or(&[]).to_vec();
    if head.contains("transfer-encoding: chunked") {
        let (mut plain, mut rest) = (Vec::new(), &body[..]);
        while let Some(at) = rest.windows(2).position(|w| w == b"\r\n") {
            let size = usize::from_str_radix(String::from_utf8_lossy(&rest[..at]).trim(), 16).unwrap_or(0);
            if size == 0 {
                break;
            }
            plain.extend_from_slice(&rest[at + 2..at + 2 + size]);
            rest = &rest[at + 4 + size..];
        }
        body = plain;
    }
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
    (status, head, body)
}

/// What is at a path of a server, where it answers 200.
pub fn get(port: u16, path: &str) -> Option<Vec<u8>> {
    let (status, _, body) = http("GET", port, &bosoo::deploy::purge::encode_path(path), b"");
    (status == 200).then_some(body)
}
