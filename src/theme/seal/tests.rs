use super::*;

fn codes(css: &str) -> Vec<&'static str> {
    let frame = Frame {
        classes: BTreeSet::from(["footer".to_string(), "page".to_string(), "button".to_string()]),
        beginnings: BTreeSet::from(["layout-".to_string()]),
        animations: BTreeSet::from(["of-the-base".to_string()]),
    };
    faults(&sheet::read(css), &frame).iter().map(|fault| fault.code).collect()
}

#[test]
fn the_frame_is_read_from_the_templates() {
    let mut base = ThemeFiles::default();
    let text = r#"<b class="a{% if x == "y" %} b{% endif %} c-{{ d }} e"><i class="f">"#;
    base.templates.insert("layouts/base.html".into(), text.into());
    let frame = Frame::of(&base);
    for class in ["a", "b", "c-anything", "e", "f", "elder", "fields-horizontal", "painted"] {
        assert!(frame.has(class), "{class}: {frame:?}");
    }
    assert!(!frame.has("y") && !frame.has("d"));
}

#[test]
fn open_classes_are_free_and_the_frame_is_not() {
    for css in [
        ".hero{display:none}",
        ".footer .mine{display:none}",
        ".mine a{display:none}",
        ".mine > li + li > a:hover{display:none}",
        ".mine{a{opacity:0} > li{opacity:0} .footer &{opacity:0}}",
        ".mine:not(.footer){opacity:0}",
        ".mine{&:hover{opacity:0}}",
        ".mine{> a{opacity:0} & + .mine{opacity:0}}",
        ".mine{color:var(--color-ink);background:linear-gradient(var(--color-page),transparent)}",
        ".footer,.page{padding-block:2rem;border-block-start:4px solid var(--color-main);font-weight:700}",
        ".button{border-radius:var(--radius-l)}",
        "@media (orientation: portrait){.mine{margin-block-start:-2rem}}",
    ] {
        assert_eq!(codes(css), [""; 0], "{css}");
    }
    for css in [
        ".footer{display:none}",
        ".mine,.footer{opacity:0}",
        ".mine + .footer{opacity:0}",
        ".mine ~ main > .footer{opacity:0}",
        ".mine{& ~ .footer{opacity:0}}",
        ".mine{~ .footer{opacity:0}}",
        ".mine{+ .footer{opacity:0}}",
        ".mine{:is(&) ~ .footer{opacity:0}}",
        ".mine{~ * .footer{opacity:0}}",
        ".footer{.mine &{opacity:0} &.footer{opacity:0}}",
        ":root:has(.mine) .footer{opacity:0}",
        "body{display:none}",
        "*{display:none}",
        "[data-slot]{display:none}",
        "#main~*{display:none}",
        ":is(.footer,.mine){display:none}",
        ":not(.mine){display:none}",
        ".layout-department{visibility:hidden}",
        ".f\\6foter{display:none}",
        ".footer::before{content:\"\"}",
        ".footer{padding-inline:200rem}",
        ".footer{padding-inline:100vi}",
        ".footer{border-image:none}",
        ".footer{padding:calc(1px*9999)}",
        "html{font-size:1px}",
        "@media print{.footer{display:none}}",
    ] {
        assert!(codes(css).contains(&"sealed-style"), "{css}: {:?}", codes(css));
    }
}

#[test]
fn tokens_places_colours() {
    for (css, code) in [
        (".mine{--color-ink:#eee}", "css-token"),
        (".mine{color:#eee}", "css-raw-colour"),
        (".mine{background:linear-gradient(#fff,var(--color-page))}", "css-raw-colour"),
        (".mine{color:white}", "css-raw-colour"),
        (".mine{color:color-mix(in srgb,white,#fff)}", "css-raw-colour"),
        (".mine{color:var(--none,#eee)}", "css-raw-colour"),
        (".mine{--own:#eee}", "css-raw-colour"),
        (".mine{color:Canvas}", "css-raw-colour"),
        (".mine{all:unset}", "css-leaves-its-place"),
        (".mine{outline-style:initial}", "css-leaves-its-place"),
        (".mine{outline-width:.4px}", "css-leaves-its-place"),
        (".mine{position:fixed}", "css-leaves-its-place"),
        (".mine{margin-block-start:-90rem}", "css-leaves-its-place"),
        (".mine{margin-block-start:calc(0px - 90rem)}", "css-leaves-its-place"),
        (".mine{z-index:99}", "css-leaves-its-place"),
        (".mine{outline:none}", "css-leaves-its-place"),
        ("@keyframes of-the-base{to{visibility:hidden}}", "css-animation-of-the-base"),
        ("@keyframes \"of-the-base\"{to{visibility:hidden}}", "css-animation-of-the-base"),
        ("@font-face{font-family:\"Bosoo Mongol\"}", "css-at-rule"),
        (".mine{color red}", "css-syntax"),
    ] {
        assert!(codes(css).contains(&code), "{css}: {:?}", codes(css));
    }
}
