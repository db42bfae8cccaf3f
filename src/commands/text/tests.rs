//! What the commands under `bosoo text` say and write.

use clap::Parser;

use super::*;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    text: TextArgs,
}

fn bosoo(args: &[&str]) -> (i32, String) {
    bosoo_in(Path::new("."), args)
}

fn bosoo_in(root: &Path, args: &[&str]) -> (i32, String) {
    let cli = Cli::try_parse_from(std::iter::once(&"text").chain(args)).unwrap();
    let mut out = Vec::new();
    let code = run(&cli.text, root, MessageLanguage::Zh, Style::Plain, &mut out).unwrap();
    (code, String::from_utf8(out).unwrap())
}

fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_string()
}

#[test]
fn lint_names_place_reason_and_repair() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "a.mn.md", "## ᠭᠠᠷᠴᠠᠭ\n\nᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ\n");
    let (code, said) = bosoo(&["lint", &path]);
    assert_eq!(code, 0, "hints do not fail");
    for part in ["mn-suffix-space", "a.mn.md:3:7", "U+180E", "错误 0 处，提示 1 处"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(bosoo(&["lint", "--strict", &path]).0, 1);
    file(folder.path(), "b.mn.md", "\u{E266}\u{E317}");
    let (code, said) = bosoo(&["lint", folder.path().to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(said.contains("bosoo text convert --from menksoft") && said.contains("2 个文件"), "{said}");
}

#[test]
fn fix_shows_the_change_and_writes_only_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let old = "ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ\r\n第二行\r\n";
    let path = file(folder.path(), "a.mn.md", old);
    let (code, said) = bosoo(&["fix", &path]);
    assert_eq!(code, 0);
    assert!(said.contains("@@ 1 @@\n-ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ\n+ᠮᠣᠩᠭᠣᠯ⟨180E⟩ᠤᠨ ᠪᠢᠴᠢᠭ\n"), "{said}");
    assert!(said.contains("--write"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), old);
    bosoo(&["fix", "--write", &path]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ ᠪᠢᠴᠢᠭ\r\n第二行\r\n");
    assert!(bosoo(&["fix", &path]).1.contains("0 个文件可修 0 处"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn code_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let text = "ᠮᠣᠩᠭᠣᠯ `ᠨᠣᠮ  ᠤᠨ` ᠪᠢᠴᠢᠭ\n\n```\nᠮᠣᠩᠭᠣᠯ ᠤᠨ\n```\n";
    let path = file(folder.path(), "a.mn.md", text);
    assert!(bosoo(&["lint", &path]).1.contains("错误 0 处，提示 0 处"));
    bosoo(&["fix", "--write", &path]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    let path = file(folder.path(), "b.mn.md", &format!("{text}ᠮᠣᠩᠭᠣᠯ ᠤᠨ"));
    bosoo(&["fix", "--write", &path]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), format!("{text}ᠮᠣᠩᠭᠣᠯ\u{180E}ᠤᠨ"));
}

#[test]
fn the_cluster_s_own_term_base_counts() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("locales")).unwrap();
    let terms = "[[term]]\nzh = '蒙古'\nmn = 'ᠮᠣᠩᠭᠤᠯ'\nconfidence = 'A'\n";
    file(folder.path(), "locales/terms.toml", terms);
    let path = file(folder.path(), "a.mn.md", "ᠮᠣᠩᠭᠣᠯ\n");
    assert!(!bosoo(&["lint", &path]).1.contains("mn-term-spelling"));
    let (_, said) = bosoo_in(folder.path(), &["lint", &path]);
    assert!(said.contains("mn-term-spelling") && said.contains("ᠮᠣᠩᠭᠤᠯ"), "{said}");
}

#[test]
fn convert_writes_menksoft_and_refuses_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let good = file(folder.path(), "a.html", "<p>&#xE2FD;\u{E26C}\u{E325}\u{E26A}</p>\n");
    let bad = file(folder.path(), "b.txt", "\u{E266}\n\u{F300}\n");
    let (code, said) = bosoo(&["convert", "--from", "menksoft", "--write", &good, &bad]);
    assert_eq!(code, 1);
    assert_eq!(std::fs::read_to_string(&good).unwrap(), "<p>ᠰᠠᠷ\u{180E}ᠠ</p>\n");
    assert_eq!(std::fs::read_to_string(&bad).unwrap(), "\u{E266}\n\u{F300}\n");
    assert!(said.contains("b.txt:2:1") && said.contains("方正"), "{said}");
}

#[test]
fn slug_and_odd_files() {
    assert_eq!(bosoo(&["slug", "重庆", "ᠨᠡᠷ\u{180E}ᠡ"]), (0, "chongqing\nnere\n".to_string()));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.txt");
    std::fs::write(&path, [0xC4, 0xE3, 0xBA, 0xC3]).unwrap();
    let (code, said) = bosoo(&["lint", path.to_str().unwrap()]);
    assert!(code == 1 && said.contains("UTF-8"), "{said}");
}
