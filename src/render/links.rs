//! Resolves what a document's text points to.

use super::world::{Here, World};
use crate::diagnostic::Arg;
use crate::markdown::{Facts, FiguresUse, Href, LinkFault, Links, Picture, Video};
use crate::model::{Document, NoTarget, Target, Withheld};
use crate::picture::Scaling;
use std::cell::RefCell;
use std::io::Read;
use xxhash_rust::xxh3::xxh3_64;

/// Where a text lies: what its relative links begin from.
#[derive(Debug, Clone)]
pub struct TextPlace<'a> {
    /// Its site.
    pub site: usize,
    /// Its column.
    pub column: usize,
    /// The document's folder, where it has one.
    pub folder: Option<&'a str>,
    /// The file, relative to the cluster's root.
    pub file: &'a str,
}

impl<'a> TextPlace<'a> {
    /// A document's place.
    pub fn of(document: &'a Document) -> TextPlace<'a> {
        TextPlace {
            site: document.site,
            column: document.column,
            folder: document.folder.then_some(&*document.name),
            file: &document.zh.file,
        }
    }

    /// A file beside the text, relative to the cluster's root.
    pub fn path(&self, file: &str) -> String {
        let folder = self.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{file}")
    }
}

/// The films that all browsers play.
const VIDEOS: [&str; 2] = ["video/mp4", "video/webm"];

/// The links of one text on one page.
pub struct TextLinks<'a> {
    /// The inputs.
    pub world: &'a World<'a>,
    /// Where the text lies.
    pub place: TextPlace<'a>,
    /// The page it is shown on.
    pub here: &'a Here,
    /// Files beside the text that it links, relative to the cluster's root.
    pub resources: RefCell<Vec<String>>,
    /// Those of them that it shows.
    pub pictures: RefCell<Vec<String>>,
    /// What it points to and is not there: `@site/column/name`, and files relative to the cluster's root.
    pub missing: RefCell<Vec<String>>,
}

impl Links for TextLinks<'_> {
    fn link(&self, destination: &str) -> Result<Href, LinkFault> {
        if let Some(anchor) = destination.strip_prefix('#') {
            return Ok(Href {
                href: destination.into(),
                external: None,
                document: None,
                anchor: Some(anchor.into()),
            });
        }
        if let Some(reference) = destination.strip_prefix('@') {
            return self.reference(reference, destination);
        }
        if let Some((scheme, _)) = destination.split_once(':')
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        {
            return self.address(scheme, destination);
        }
        if destination.starts_with('/') || destination.starts_with('\\') {
            return Err(fault("link-from-root", destination));
        }
        let (path, anchor) = split_anchor(destination);
        if path.ends_with(".md") {
            let reference = self.relative(path).ok_or_else(|| fault("dead-link", destination))?;
            return self.reference(&with_anchor(&reference, anchor), destination);
        }
        self.file(path).map_err(|fault| match misread(destination) {
            Some(why) => misaddressed(why, destination),
            None => fault,
        })?;
        Ok(Href { href: self.resource(path), external: None, document: None, anchor: None })
    }

    fn figures(&self, report: &str, year: &str, part: &str) -> Result<(String, FiguresUse), LinkFault> {
        let site = self.world.cluster.config.sites[self.place.site].id.to_string();
        let figures = super::figures::parse(report, site, year, part)?;
        Ok((super::figures::html(self.world, &figures, self.here.lang), figures))
    }

    fn picture(&self, destination: &str) -> Result<Picture, LinkFault> {
        if destination.contains("://") || destination.starts_with("//") || destination.starts_with("data:") {
            return Err(fault("foreign-picture", destination));
        }
        let size = self.file(destination)?;
        let src = self.resource(destination);
        self.pictures.borrow_mut().push(self.place.path(destination));
        let sources = super::picture::sources(&src, size).into_iter();
        let sources = sources.map(|source| (source.kind, source.srcset)).collect();
        let too_large = Scaling::of(destination, size) == Scaling::TooLarge;
        Ok(Picture { src, size, sources, too_large })
    }

    fn video(&self, file: &str, captions: &str) -> Result<Video, LinkFault> {
        let kind = crate::content_type::of(file);
        if !VIDEOS.contains(&kind) {
            return Err(fault("video-format", file));
        }
        self.file(file)?;
        self.file(captions)?;
        // The specification's signature of a WebVTT file; browsers show nothing of a file without it.
        let begins = |path: &str| -> std::io::Result<bool> {
            let mut first = [0; 9];
            let mut file = std::fs::File::open(self.world.root.join(self.place.path(path)))?;
            let length = file.read(&mut first)?;
            Ok(first[..length]
                .strip_prefix(b"\xef\xbb\xbf")
                .unwrap_or(&first[..length])
                .starts_with(b"WEBVTT"))
        };
        if !begins(captions).unwrap_or(false) {
            return Err(fault("captions-not-webvtt", captions));
        }
        let bytes =
            std::fs::metadata(self.world.root.join(self.place.path(file))).map_or(0, |meta| meta.len());
        let size = super::attachments::facts(file, bytes);
        Ok(Video { src: self.resource(file), kind, size, captions: self.resource(captions) })
    }
}

impl<'a> TextLinks<'a> {
    /// The links of a text on a page.
    pub fn new(world: &'a World<'a>, place: TextPlace<'a>, here: &'a Here) -> TextLinks<'a> {
        let (resources, pictures, missing) = Default::default();
        TextLinks { world, place, here, resources, pictures, missing }
    }

    /// What the text was found to link and to show.
    pub fn add_to(self, facts: &mut Facts) {
        facts.resources.extend(self.resources.into_inner());
        facts.pictures.extend(self.pictures.into_inner());
        facts.missing.extend(self.missing.into_inner());
    }

    /// The link to a file beside the text, which is published from now on.
    fn resource(&self, file: &str) -> String {
        self.resources.borrow_mut().push(self.place.path(file));
        let TextPlace { site, column, folder, .. } = self.place;
        let spot = self.world.addresses.file(&self.world.cluster.config, site, column, folder, file);
        self.world.link(self.here, &spot)
    }

    /// `site/column/name#anchor`.
    fn reference(&self, reference: &str, written: &str) -> Result<Href, LinkFault> {
        let (path, anchor) = split_anchor(reference);
        let World { cluster, addresses, .. } = self.world;
        let target = match cluster.resolve(path) {
            Ok(target) => target,
            Err(why) => {
                self.missing.borrow_mut().push(format!("@{path}"));
                return match fault_of(&why) {
                    Some(code) => Err(fault(code, written)),
                    // One fault is reported once: where it stands.
                    None => Ok(Href { href: "#".into(), external: None, document: None, anchor: None }),
                };
            }
        };
        let lang = self.here.lang;
        let (spot, document) = match target {
            Target::Document(id) => {
                let document = &cluster.documents[id];
                (addresses.document(cluster, document, lang), Some(cluster.key(document)))
            }
            Target::Column(site, column) => (self.world.column_spot(site, column, lang, 1), None),
            Target::Site(site) => (addresses.home(site, lang), None),
        };
        let href = with_anchor(&self.world.link(self.here, &spot), anchor);
        Ok(Href { href, external: None, document, anchor: anchor.map(str::to_string) })
    }

    /// A path from the document's folder to another document, as a reference.
    fn relative(&self, path: &str) -> Option<String> {
        let config = &self.world.cluster.config;
        let site = &config.sites[self.place.site].id;
        let column = &config.layout(self.place.site).columns[self.place.column].id;
        let mut parts: Vec<&str> = vec![site, column];
        parts.extend(self.place.folder);
        for part in path.split('/') {
            match part {
                "." | "" => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        let last = parts.pop()?;
        let name = last.trim_end_matches(".md").trim_end_matches(".zh").trim_end_matches(".mn");
        // `../name/index.md` is the folder's document.
        if name != "index" {
            parts.push(name);
        }
        (parts.len() == 3).then(|| parts.join("/"))
    }

    fn address(&self, scheme: &str, destination: &str) -> Result<Href, LinkFault> {
        let plain = |href: String| Href { href, external: None, document: None, anchor: None };
        match scheme.to_ascii_lowercase().as_str() {
            "mailto" | "tel" => Ok(plain(destination.to_string())),
            "http" | "https" => {
                if !has_host(destination) {
                    return Err(misaddressed("host", destination));
                }
                if !needs_notice(self.world, destination) {
                    return Ok(plain(destination.to_string()));
                }
                let href = leave_link(self.world, self.here, destination);
                Ok(Href { href, external: Some(destination.to_string()), document: None, anchor: None })
            }
            _ => Err(fault("bad-link-scheme", destination)),
        }
    }

    /// A file beside the document: there, not outside, and (of a picture) its size.
    fn file(&self, path: &str) -> Result<Option<(u32, u32)>, LinkFault> {
        let folder = self.place.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let real = crate::inside::beside(self.world.root, folder, path).map_err(|code| {
            // What stands elsewhere is nobody's to look for, now or at the next build.
            if code == "missing-file" {
                self.missing.borrow_mut().push(self.place.path(path));
            }
            fault(code, path)
        })?;
        Ok(super::picture::size(&real))
    }
}

/// An address as a page links to it: itself, or the notice before it.
pub fn outward(world: &World, here: &Here, address: &str) -> String {
    match needs_notice(world, address) {
        true => leave_link(world, here, address),
        false => address.to_string(),
    }
}

/// Whether opening the address leaves the government's sites (发展指引: a notice must be shown).
pub fn needs_notice(world: &World, address: &str) -> bool {
    let config = &world.cluster.config;
    config.leaving_notice && !is_government(world, address)
}

/// Whether an address is on a host of the cluster or of a government: `government_hosts` of site.toml is the list.
pub fn is_government(world: &World, address: &str) -> bool {
    let config = &world.cluster.config;
    let host = crate::model::url::domain(address);
    let host = host.rsplit('@').next().unwrap_or(host).split(':').next().unwrap_or(host).to_lowercase();
    let own = world
        .addresses
        .hosts
        .iter()
        .any(|other| crate::model::url::domain(&other.origin).split(':').next() == Some(&host));
    let government = config.government_hosts.iter().any(|suffix| {
        host == *suffix || host.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.ends_with('.'))
    });
    own || government
}

/// The link to the notice of an address.
pub fn leave_link(world: &World, here: &Here, address: &str) -> String {
    world.link(here, &world.addresses.of_cluster(here.lang, &leave_file(address)))
}

/// The notice's file.
pub fn leave_file(address: &str) -> String {
    format!("leave/{:016x}.html", xxh3_64(address.as_bytes()))
}

/// The code of the message for a link without a target; `None` where the target's own fault was reported.
pub fn fault_of(why: &NoTarget) -> Option<&'static str> {
    match why {
        NoTarget::Missing => Some("dead-link"),
        NoTarget::Malformed => Some("malformed-link"),
        NoTarget::Withheld(Withheld::Disclosure) => Some("link-to-closed"),
        NoTarget::Withheld(Withheld::Draft) => Some("link-to-draft"),
        NoTarget::Withheld(Withheld::Future) => Some("link-to-future"),
        NoTarget::Withheld(Withheld::Held) => Some("link-to-held"),
        NoTarget::Withheld(Withheld::Faulty) => None,
    }
}

/// Whether an address names a host behind its scheme.
fn has_host(address: &str) -> bool {
    let host = address.split_once("://").map_or("", |(_, rest)| rest);
    !host.is_empty() && !host.starts_with(['/', '?', '#', ':'])
}

/// Why what looks like the name of a file is an address outside, if it does: nobody names a file `www.gov.cn`.
fn misread(destination: &str) -> Option<&'static str> {
    if destination.contains("：//") || destination.contains("／／") {
        return Some("full-width");
    }
    let host = destination.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let (name, mail) = host.split_once('@').map_or((host, false), |(_, host)| (host, true));
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    let domain = name.rsplit_once('.').is_some_and(|(rest, last)| {
        !rest.is_empty() && ["cn", "com", "net", "org"].iter().any(|known| last.eq_ignore_ascii_case(known))
    });
    let web = name.starts_with("www.") && name[4..].contains('.');
    match plain && (domain || web) {
        true if mail => Some("mail"),
        true => Some("scheme"),
        false => None,
    }
}

fn misaddressed(why: &str, value: &str) -> LinkFault {
    ("link-address", vec![("why", why.to_string()), ("value", value.to_string())])
}

fn split_anchor(link: &str) -> (&str, Option<&str>) {
    match link.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (link, None),
    }
}

fn with_anchor(link: &str, anchor: Option<&str>) -> String {
    match anchor {
        Some(anchor) => format!("{link}#{anchor}"),
        None => link.to_string(),
    }
}

fn fault(code: &'static str, value: &str) -> LinkFault {
    let args: Vec<Arg> = vec![("value", value.to_string())];
    (code, args)
}
