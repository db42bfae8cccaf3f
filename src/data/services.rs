//! Services: the region's platforms a guide may lead to, and the events of life that services are found by.
//! `content/data/services.toml`.

use super::{FOLDER, files};
use crate::config::{Localized, Mongolian, id, localized};
use crate::diagnostic::Diagnostic;
use crate::tree::{Node, Reader, Source};
use std::path::Path;
use std::sync::Arc;

/// The data of services.
#[derive(Debug, Default)]
pub struct Services {
    /// 一体化政务服务平台, its app.
    pub platforms: Vec<Platform>,
    /// 生活事件, in their order.
    pub events: Vec<LifeEvent>,
    /// The Mongolian words of the file.
    pub mongolian: Mongolian,
}

/// A platform where matters are dealt with online.
#[derive(Debug)]
pub struct Platform {
    /// Its id.
    pub id: Arc<str>,
    /// Its name.
    pub name: Localized,
    /// Where it is, or where the app is got.
    pub url: Arc<str>,
    /// Hosts that a guide may link to.
    pub hosts: Vec<Arc<str>>,
}

/// An event in a person's life or in an enterprise's (一件事).
#[derive(Debug)]
pub struct LifeEvent {
    /// Its id; guides say `events = ["birth"]`.
    pub id: Arc<str>,
    /// Its name.
    pub name: Localized,
}

impl Services {
    /// The platform that an address belongs to.
    pub fn platform(&self, address: &str) -> Option<&Platform> {
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
        self.platforms.iter().find(|platform| platform.hosts.iter().any(|own| **own == *host))
    }
}

/// Reads the data; empty where there is none, and then every address is allowed.
pub fn read(root: &Path, out: &mut Vec<Diagnostic>) -> Services {
    let Some(file) = files::file(root, &format!("{FOLDER}/services.toml"), out) else {
        return Services::default();
    };
    let tree = file.tree(out);
    let source = file.source();
    let mut reader = Reader::new(source, &tree, "services.toml", out);
    let platforms = reader.list("platforms");
    let events = reader.list("events");
    let mongolian = Mongolian::read(&mut reader, &tree);
    reader.finish();
    Services {
        platforms: platforms.iter().filter_map(|node| platform(source, node, out)).collect(),
        events: events.iter().filter_map(|node| event(source, node, out)).collect(),
        mongolian,
    }
}

fn platform(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<Platform> {
    let mut reader = Reader::new(source, node, "platforms", out);
    let id = id(&mut reader, "id").map(Arc::<str>::from);
    let name = reader.take("name").map(|node| localized(source, node, "name", reader.out()));
    let url = reader.text("url").map(Arc::<str>::from);
    let hosts = reader.texts("hosts").into_iter().map(Arc::from).collect();
    for (field, there) in [("id", id.is_some()), ("name", name.is_some()), ("url", url.is_some())] {
        if !there {
            reader.missing(field, node.span.start..node.span.start);
        }
    }
    reader.finish();
    Some(Platform { id: id?, name: name?, url: url?, hosts })
}

fn event(source: Source, node: &Node, out: &mut Vec<Diagnostic>) -> Option<LifeEvent> {
    let mut reader = Reader::new(source, node, "events", out);
    let id = id(&mut reader, "id").map(Arc::<str>::from);
    let name = reader.take("name").map(|node| localized(source, node, "name", reader.out()));
    for (field, there) in [("id", id.is_some()), ("name", name.is_some())] {
        if !there {
            reader.missing(field, node.span.start..node.span.start);
        }
    }
    reader.finish();
    Some(LifeEvent { id: id?, name: name? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_is_known_by_its_host_alone() {
        let platform = Platform {
            id: "a".into(),
            name: Localized::default(),
            url: "https://zwfw.example.gov.cn/".into(),
            hosts: vec!["zwfw.example.gov.cn".into()],
        };
        let services = Services { platforms: vec![platform], ..Services::default() };
        assert!(services.platform("https://zwfw.example.gov.cn/x?y").is_some());
        for address in [
            "https://zwfw.example.gov.cn.evil.com/",
            "https://evil.com/zwfw.example.gov.cn",
            "zwfw.example.gov.cn",
        ] {
            assert!(services.platform(address).is_none(), "{address}");
        }
    }
}
