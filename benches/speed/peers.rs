//! The same corpus for Hugo and Zola, where they are installed: pages, lists with pages, feeds, a sitemap, one file of
//! templates each, no QR codes, no checks.

use crate::corpus::{self, Document};
use crate::{Run, measured};
use std::path::Path;
use std::process::Command;

/// Writes the projects of the peers that are there; their names, each with no runs yet.
pub fn prepare(work: &Path, docs: usize) -> Vec<(String, Vec<Run>)> {
    let mut found = Vec::new();
    for name in ["hugo", "zola"] {
        let there =
            Command::new(name).arg(if name == "hugo" { "version" } else { "--version" }).output().is_ok();
        if !there {
            continue;
        }
        let folder = work.join(name);
        if !folder.exists() {
            let documents = corpus::documents(docs);
            match name {
                "hugo" => hugo(&folder, &documents),
                _ => zola(&folder, &documents),
            }
            .expect("the project is written");
        }
        found.push((name.to_string(), Vec::new()));
    }
    found
}

/// Builds a peer's project into a fresh folder.
pub fn run(name: &str, work: &Path, run: usize) -> Run {
    let out = work.join(format!("{name}-out-{}-{run}", std::process::id()));
    let mut command = Command::new(name);
    command.current_dir(work.join(name));
    match name {
        "hugo" => command.arg("--destination").arg(&out).arg("--quiet"),
        _ => command.arg("build").arg("--output-dir").arg(&out),
    };
    measured(&mut command)
}

const FOOTER: &str = "<footer><p>主办单位：速度测试</p><p>联系方式：0000-0000000</p><p>网站标识码：0000000000</p><p>蒙ICP备00000000号</p><p>蒙公网安备 00000000000000号</p><p><a href=\"https://bszs.conac.cn/\">党政机关</a> <a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html\">我为政府网站找错</a></p></footer>";

fn hugo(folder: &Path, documents: &[Document]) -> std::io::Result<()> {
    let write = |path: &str, text: String| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder"))?;
        std::fs::write(path, text)
    };
    write("hugo.toml", "baseURL = \"https://www.example.gov.cn/\"\ntitle = \"速度测试\"\ndefaultContentLanguage = \"zh\"\nuglyURLs = true\ndisableKinds = [\"taxonomy\", \"term\"]\n[pagination]\npagerSize = 20\n[languages.zh]\nlanguageCode = \"zh-CN\"\nweight = 1\n[languages.mn]\nlanguageCode = \"mn-Mong-CN\"\nweight = 2\n".into())?;
    let nav: String =
        (0..corpus::COLUMNS).map(|n| format!("<li><a href=\"c{n:02}/\">栏目{n}</a></li>")).collect();
    let base = format!(
        "<!doctype html><html lang=\"{{{{ site.Language.LanguageCode }}}}\"><head><meta charset=\"utf-8\"><title>{{{{ .Title }}}}</title>{{{{ range .Translations }}}}<link rel=\"alternate\" hreflang=\"{{{{ .Language.LanguageCode }}}}\" href=\"{{{{ .Permalink }}}}\">{{{{ end }}}}</head><body><nav><ul>{nav}</ul></nav><main>{{{{ block \"main\" . }}}}{{{{ end }}}}</main>{FOOTER}</body></html>"
    );
    write("layouts/_default/baseof.html", base)?;
    write("layouts/_default/single.html", "{{ define \"main\" }}<h1>{{ .Title }}</h1><time>{{ .Date.Format \"2006-01-02\" }}</time>{{ .Content }}{{ with .PrevInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}{{ end }}".into())?;
    write("layouts/_default/list.html", "{{ define \"main\" }}<h1>{{ .Title }}</h1><ul>{{ $p := .Paginate .RegularPages }}{{ range $p.Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ .Date.Format \"2006-01-02\" }}</li>{{ end }}</ul>{{ end }}".into())?;
    for document in documents {
        for (lang, id) in ["zh", "mn"].into_iter().enumerate() {
            let mut body = document.body[lang].replace("PICTURE", "picture.png");
            if let Some(number) = document.link {
                let other = &documents[number];
                let target = format!("/{}/{}/{}.html", other.site, other.column, other.name);
                body = body.replace(&format!("TARGET{number}"), &target);
            }
            let text =
                format!("+++\ntitle = \"{}\"\ndate = {}\n+++\n{body}", document.title[lang], document.date);
            write(&format!("content/{}/{}/{}.{id}.md", document.site, document.column, document.name), text)?;
        }
    }
    Ok(())
}

fn zola(folder: &Path, documents: &[Document]) -> std::io::Result<()> {
    let write = |path: &str, text: String| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder"))?;
        std::fs::write(path, text)
    };
    write("config.toml", "base_url = \"https://www.example.gov.cn\"\ntitle = \"速度测试\"\ndefault_language = \"zh\"\ngenerate_feeds = true\ncompile_sass = false\n[languages.mn]\ngenerate_feeds = true\n".into())?;
    let nav: String =
        (0..corpus::COLUMNS).map(|n| format!("<li><a href=\"c{n:02}/\">栏目{n}</a></li>")).collect();
    write(
        "templates/base.html",
        format!(
            "<!doctype html><html lang=\"{{{{ lang }}}}\"><head><meta charset=\"utf-8\"><title>{{% block title %}}{{% endblock %}}</title></head><body><nav><ul>{nav}</ul></nav><main>{{% block main %}}{{% endblock %}}</main>{FOOTER}</body></html>"
        ),
    )?;
    write("templates/page.html", "{% extends \"base.html\" %}{% block title %}{{ page.title }}{% endblock %}{% block main %}<h1>{{ page.title }}</h1><time>{{ page.date }}</time>{{ page.content | safe }}{% if page.lower %}<a href=\"{{ page.lower.permalink }}\">{{ page.lower.title }}</a>{% endif %}{% if page.higher %}<a href=\"{{ page.higher.permalink }}\">{{ page.higher.title }}</a>{% endif %}{% endblock %}".into())?;
    write("templates/section.html", "{% extends \"base.html\" %}{% block title %}{{ section.title }}{% endblock %}{% block main %}<h1>{{ section.title }}</h1><ul>{% if paginator %}{% for page in paginator.pages %}<li><a href=\"{{ page.permalink }}\">{{ page.title }}</a> {{ page.date }}</li>{% endfor %}{% endif %}</ul>{% endblock %}".into())?;
    write(
        "templates/index.html",
        "{% extends \"base.html\" %}{% block main %}<h1>{{ config.title }}</h1>{% endblock %}".into(),
    )?;
    let section =
        |title: &str| format!("+++\ntitle = \"{title}\"\nsort_by = \"date\"\npaginate_by = 20\n+++\n");
    for site in 0..corpus::SITES {
        for suffix in ["", ".mn"] {
            write(&format!("content/d{site:02}/_index{suffix}.md"), section(&format!("部门{site}")))?;
            for column in 0..corpus::COLUMNS {
                write(
                    &format!("content/d{site:02}/c{column:02}/_index{suffix}.md"),
                    section(&format!("栏目{column}")),
                )?;
            }
        }
    }
    for document in documents {
        for (lang, suffix) in ["", ".mn"].into_iter().enumerate() {
            let mut body = document.body[lang].replace("PICTURE", "picture.png");
            if let Some(number) = document.link {
                let other = &documents[number];
                let target = format!("@/{}/{}/{}{suffix}.md", other.site, other.column, other.name);
                body = body.replace(&format!("TARGET{number}"), &target);
            }
            let text =
                format!("+++\ntitle = \"{}\"\ndate = {}\n+++\n{body}", document.title[lang], document.date);
            write(
                &format!("content/{}/{}/{}{suffix}.md", document.site, document.column, document.name),
                text,
            )?;
        }
    }
    Ok(())
}
