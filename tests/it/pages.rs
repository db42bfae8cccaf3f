use crate::cluster::*;
#[test]
fn smoke() {
    let t = std::time::Instant::now();
    let cluster = Cluster::built(
        "-- content/edu/news/a.zh.md --\n+++\ntitle = \"甲\"\npublished = 2026-11-01\ndisclosure = \"open\"\n+++\n正文\n",
    );
    eprintln!("{:?} {:#?}", t.elapsed(), cluster.paths());
    eprintln!("{}", cluster.page("mn/edu/news/a.html"));
}
