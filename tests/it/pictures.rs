//! Pictures: in the sizes that screens need, made once, with nothing in them but pixels.

use crate::cluster::*;
use image::{ImageEncoder, RgbImage};
use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt;

const DOCUMENT: &str = "\
-- content/edu/news/river/index.zh.md --
+++
title = \"河\"
published = 2026-11-01
disclosure = \"open\"
image = \"lead.jpg\"
image_alt = \"弯曲的河\"
attachments = [{ file = \"form.png\", title = \"表\" }]
+++
![冰面](ice.png)
-- content/edu/news/river/index.mn.md --
+++
title = \"ᠭᠣᠣᠯ\"
state = \"machine\"
image_alt = \"ᠭᠣᠣᠯ\"
+++
![ᠮᠥᠰᠦ](ice.png)
";

fn pixels(width: u32, height: u32, shade: u8) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, shade]))
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut out);
    encoder.write_image(picture, picture.width(), picture.height(), image::ExtendedColorType::Rgb8).unwrap();
    out
}

/// A JPEG that says where it was taken.
fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    picture.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut out)).unwrap();
    let words = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0GPS 50.24N 120.18E";
    let mut with = out[..2].to_vec();
    with.extend([0xff, 0xe1]);
    with.extend((words.len() as u16 + 2).to_be_bytes());
    with.extend(words);
    with.extend(&out[2..]);
    with
}

fn cluster() -> Cluster {
    let cluster = Cluster::new(DOCUMENT);
    cluster.write("content/edu/news/river/lead.jpg", jpeg(&pixels(1000, 500, 1)));
    cluster.write("content/edu/news/river/ice.png", png(&pixels(600, 300, 2)));
    cluster.write("content/edu/news/river/form.png", png(&pixels(600, 300, 3)));
    cluster
}

fn webp(cluster: &Cluster) -> BTreeMap<String, Vec<u8>> {
    cluster.files().into_iter().filter(|(path, _)| path.ends_with(".webp")).collect()
}

#[test]
fn pages_offer_files_that_are_there() {
    let cluster = cluster();
    cluster.rebuilt();
    let made = webp(&cluster);
    // Both languages show the same files; what is only an attachment is not scaled.
    let names = [
        "ice.png.480.webp",
        "ice.png.600.webp",
        "lead.jpg.1000.webp",
        "lead.jpg.480.webp",
        "lead.jpg.960.webp",
    ];
    assert_eq!(
        made.keys().collect::<Vec<_>>(),
        names.map(|name| format!("edu/news/river/{name}")).iter().collect::<Vec<_>>()
    );
    for (path, bytes) in &made {
        assert!(bytes.starts_with(b"RIFF") && &bytes[8..12] == b"WEBP", "{path}");
        assert!(
            !bytes.windows(4).any(|four| four == b"GPS " || four == b"Exif" || four == b"EXIF"),
            "{path}"
        );
    }
    let small = &made["edu/news/river/lead.jpg.480.webp"];
    assert_eq!(imagesize::blob_size(small).unwrap().height, 240);

    let page = cluster.page("edu/news/river.html");
    assert!(page.contains("<source type=\"image/webp\" srcset=\"river/ice.png.480.webp 480w, river/ice.png.600.webp 600w\" sizes=\""), "{page}");
    assert!(page.contains(
        "<img src=\"river/ice.png\" alt=\"冰面\" width=\"600\" height=\"300\" loading=\"lazy\"></picture>"
    ));
    let mongolian = cluster.page("mn/edu/news/river.html");
    assert!(mongolian.contains("srcset=\"../../../edu/news/river/ice.png.480.webp 480w, "), "{mongolian}");
    let home = cluster.page("edu/index.html");
    assert!(home.contains("srcset=\"news/river/lead.jpg.480.webp 480w, "), "{home}");
    assert!(home.contains("src=\"news/river/lead.jpg\" alt=\"弯曲的河\" width=\"1000\" height=\"500\""));
}

#[test]
fn a_picture_is_encoded_once() {
    let cluster = cluster();
    cluster.rebuilt();
    let first = cluster.files();
    let cache = cluster.root.join(".bosoo/pictures");
    let kept = || files(&cache).into_keys().collect::<Vec<_>>();
    assert_eq!(kept().len(), 5);
    // A picture that is made once more is another file, moved to the place of the one that was there.
    let numbers = || -> Vec<u64> {
        kept().iter().map(|name| std::fs::metadata(cache.join(name)).unwrap().ino()).collect()
    };
    let before = numbers();
    // Another folder for the output, a file that only looks new: the bytes come from the cache.
    std::fs::remove_dir_all(cluster.root.join("dist")).unwrap();
    cluster.write("content/edu/news/river/lead.jpg", jpeg(&pixels(1000, 500, 1)));
    cluster.rebuilt();
    assert_eq!(differences(&first, &cluster.files()), [""; 0]);
    assert_eq!(before, numbers());
    // Without the cache the bytes are the same.
    std::fs::remove_dir_all(cluster.root.join(".bosoo")).unwrap();
    std::fs::remove_dir_all(cluster.root.join("dist")).unwrap();
    cluster.rebuilt();
    assert_eq!(differences(&first, &cluster.files()), [""; 0]);
}

#[test]
fn a_replaced_picture_gives_what_a_build_from_nothing_gives() {
    let cluster = cluster();
    cluster.rebuilt();
    // Narrower, and other colours: one file goes, the others change.
    cluster.write("content/edu/news/river/lead.jpg", jpeg(&pixels(700, 500, 9)));
    let outcome = cluster.rebuilt();
    assert!(outcome.removed >= 2, "{}", outcome.removed);
    let incremental = cluster.files();
    assert!(!cluster.has("edu/news/river/lead.jpg.960.webp"));
    assert!(cluster.page("edu/index.html").contains("lead.jpg.700.webp 700w\""));
    std::fs::remove_dir_all(cluster.root.join("dist")).unwrap();
    std::fs::remove_dir_all(cluster.root.join(".bosoo")).unwrap();
    cluster.rebuilt();
    assert_eq!(differences(&incremental, &cluster.files()), [""; 0]);
}

#[test]
fn what_cannot_be_decoded_is_shown_as_it_is() {
    let cluster = cluster();
    let whole = png(&pixels(600, 300, 2));
    let torn = &whole[..60];
    cluster.write("content/edu/news/river/ice.png", torn);
    let outcome = cluster.rebuilt();
    let said = only(&outcome.report, "picture-undecodable");
    assert_eq!(&*said.place.as_ref().unwrap().file, "content/edu/news/river/ice.png");
    assert_eq!(webp(&cluster)["edu/news/river/ice.png.480.webp"], torn);
    // It is said again as long as it is so.
    only(&cluster.rebuilt().report, "picture-undecodable");
    cluster.write("content/edu/news/river/ice.png", &whole);
    assert!(!codes(&cluster.rebuilt().report).contains(&"picture-undecodable"));
}

#[test]
fn a_film_comes_with_its_captions() {
    let film = "\
-- content/edu/news/film/index.zh.md --
+++
title = \"片\"
published = 2026-11-01
disclosure = \"open\"
+++
:::video{src=\"fire.mp4\" title=\"草原防火\" captions=\"fire.zh.vtt\"}
讲解词：……
:::
-- content/edu/news/film/fire.mp4 --
film
-- content/edu/news/film/fire.zh.vtt --
WEBVTT

00:00.000 --> 00:02.000
草原防火
";
    let cluster = Cluster::built(film);
    let page = cluster.page("edu/news/film.html");
    assert!(page.contains("<video controls preload=\"metadata\" aria-label=\"草原防火\"><source type=\"video/mp4\" src=\"film/fire.mp4\">"), "{page}");
    assert!(page.contains(
        "<track kind=\"captions\" default src=\"film/fire.zh.vtt\" srclang=\"zh-CN\" label=\"中文字幕\">"
    ));
    assert!(page.contains("<a href=\"film/fire.mp4\">下载视频</a> <span class=\"number\">MP4 1 KB</span>"));
    for file in ["edu/news/film/fire.mp4", "edu/news/film/fire.zh.vtt"] {
        assert!(cluster.has(file), "{file}");
    }
}

/// `cargo test --features avif --test it avif`: the encoder takes minutes to compile, so CI builds it for this test alone.
#[cfg(feature = "avif")]
#[test]
fn avif_comes_before_webp_and_the_file_itself_last() {
    let cluster = cluster();
    cluster.write("content/edu/news/river/lead.jpg", jpeg(&pixels(200, 100, 1)));
    cluster.write("content/edu/news/river/ice.png", png(&pixels(160, 80, 2)));
    cluster.rebuilt();
    let made = cluster.files().into_iter().filter(|(path, _)| path.ends_with(".avif"));
    let made: BTreeMap<String, Vec<u8>> = made.collect();
    let names = ["ice.png.160.avif", "lead.jpg.200.avif"];
    assert_eq!(
        made.keys().collect::<Vec<_>>(),
        names.map(|name| format!("edu/news/river/{name}")).iter().collect::<Vec<_>>()
    );
    for (path, bytes) in &made {
        assert_eq!(&bytes[4..12], b"ftypavif", "{path}");
        assert!(!bytes.windows(4).any(|four| four == b"GPS " || four == b"Exif"), "{path}");
    }
    let size = imagesize::blob_size(&made["edu/news/river/lead.jpg.200.avif"]).unwrap();
    assert_eq!((size.width, size.height), (200, 100));

    // A browser takes the first that it knows.
    let page = cluster.page("edu/news/river.html");
    let at = page.find("<picture>").expect(&page);
    let picture = &page[at..at + page[at..].find("</picture>").unwrap()];
    let order = [
        "type=\"image/avif\" srcset=\"river/ice.png.160.avif 160w\"",
        "type=\"image/webp\" srcset=\"river/ice.png.160.webp 160w\"",
        "<img src=\"river/ice.png\" alt=\"冰面\" width=\"160\" height=\"80\"",
    ];
    let places = order.map(|part| picture.find(part).unwrap_or_else(|| panic!("{part} in {picture}")));
    assert!(places.is_sorted(), "{picture}");
}
