### Themes.

# review: not confirmed by a native reader
asset-kind = ᠡᠨᠡ ᠲᠥᠷᠥᠯ᠎ᠦᠨ ᠹᠠᠢᠯ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ: { $known }
# review: not confirmed by a native reader
bad-colour = { $name }: { $value } ᠥᠩᠭᠡ ᠪᠢᠰᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: #rrggbb
# review: not confirmed by a native reader
conflict-mark = ᠡᠨᠡ ᠬᠡᠰᠡᠭ᠎ᠢ ᠬᠦᠮᠦᠨ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ
    .repair = <<<<<<<, |||||||, =======, >>>>>>> ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
css-animation-of-the-base = { $name } ᠭᠡᠳᠡᠭ ᠨᠡᠷ᠎ᠡ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠥᠭᠭᠦᠨ᠎ᠡ᠃
# review: not confirmed by a native reader
css-at-rule = @{ $name } ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ: @media, @container, @supports, @keyframes
# review: not confirmed by a native reader
css-leaves-its-place = «{ $value }» ᠥᠭᠡᠷ᠎ᠡ ᠵᠦᠶᠢᠯ᠎ᠢ ᠬᠠᠯᠬᠠᠯᠠᠵᠤ ᠮᠠᠭᠠᠳ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ: fixed, sticky, outline, 4rem᠎ᠡᠴᠡ ᠶᠡᠬᠡ
# review: not confirmed by a native reader
css-holds-the-page = «{ $value }» ᠬᠠᠭᠤᠳᠠᠰᠤ᠎ᠶᠢ ᠬᠥᠳᠡᠯᠭᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠵᠤ ᠮᠠᠭᠠᠳ
    .repair = ᠡᠨᠡ ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠨ᠎ᠠ᠃
# review: not confirmed by a native reader
css-text-too-long = «{ $value }»: ᠦᠭᠡ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠷᠲᠤ
    .repair = ᠶᠡᠬᠡ ᠦᠭᠡᠢ: 100 ᠦᠰᠦᠭ᠂ 3 ᠮᠥᠷ
# review: not confirmed by a native reader
css-narrow-text = { $page }: «{ $value }» ᠪᠢᠴᠢᠭ᠌᠎ᠢ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠨᠠᠷᠢᠨ ᠪᠣᠯᠭᠠᠪᠠ (× { $times })
    .repair = ᠪᠠᠭ᠎ᠠ ᠦᠭᠡᠢ: 8rem
# review: not confirmed by a native reader
css-large-text = { $page }: «{ $value }» ᠪᠢᠴᠢᠭ᠌᠎ᠢ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠲᠣᠮᠣ ᠪᠣᠯᠭᠠᠪᠠ (× { $times })
    .repair = ᠪᠢᠴᠢᠬᠦ: rem, var(--text-…)
# review: not confirmed by a native reader
css-not-closed = ᠬᠡᠯᠪᠡᠷᠢ᠎ᠶᠢᠨ ᠡᠴᠦᠰ ᠬᠠᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠭᠠᠬᠤ: «{"}"}», «)», «"», «*/»
# review: not confirmed by a native reader
css-too-long = «{ $value }» ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠷᠲᠤ
    .repair = ᠶᠡᠬᠡ ᠦᠭᠡᠢ: 100rem
# review: not confirmed by a native reader
css-sum-too-long = «{ $value }»: ᠨᠡᠶᠢᠯᠡᠭᠡᠳ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠷᠲᠤ
    .repair = ᠶᠡᠬᠡ ᠦᠭᠡᠢ: 100rem; «--…»: 50rem
# review: not confirmed by a native reader
css-many-tall = { $page }: «{ $value }» × { $count }: ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠷᠲᠤ
    .repair = ᠪᠦᠭᠦᠳᠡ ᠶᠡᠬᠡ ᠦᠭᠡᠢ: 400rem
# review: not confirmed by a native reader
css-physical = «{ $value }» ᠪᠣᠰᠣᠭ᠎ᠠ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: { $logical }
# review: not confirmed by a native reader
css-raw-colour = «{ $value }»: ᠥᠩᠭᠡ᠎ᠶᠢ ᠰᠢᠭᠤᠳ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: var(--color-…)
# review: not confirmed by a native reader
css-syntax = ᠬᠡᠯᠪᠡᠷᠢ᠎ᠶᠢᠨ ᠡᠨᠡ ᠬᠡᠰᠡᠭ ᠪᠤᠷᠤᠭᠤ
    .repair = ᠵᠠᠰᠠᠬᠤ: «:», «;», «{"}"}»
# review: not confirmed by a native reader
css-token = { $name }: theme.toml᠎ᠳᠤ ᠪᠢᠴᠢᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ
    .repair = theme.toml᠎ᠳᠤ ᠪᠢᠴᠢᠬᠦ᠃
# review: not confirmed by a native reader
frame-changed = { $page }: ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠬᠦᠷᠢᠶ᠎ᠡ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ
    .repair = ᠪᠢᠴᠢᠬᠦ: { "{" }% extends "standard/pages/…" %{ "}" }
# review: not confirmed by a native reader
html-attribute = { $page }: { $value } ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
html-element = { $page }: { $value } ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
html-empty = { $page }: { $value }> ᠬᠣᠭᠣᠰᠣᠨ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
html-not-balanced = { $page }: { $value } ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠭᠠᠬᠤ᠃
# review: not confirmed by a native reader
length-out-of-limits = { $name } = { $value } ᠬᠢᠵᠠᠭᠠᠷ᠎ᠠᠴᠠ ᠭᠠᠳᠠᠨ᠎ᠠ
    .repair = { $least }rem – { $greatest }rem
# review: not confirmed by a native reader
low-contrast = { $scheme }: { $ground } ᠳᠡᠭᠡᠷ᠎ᠡ { $ink } { $ratio }; { $needed } ᠬᠡᠷᠡᠭᠲᠡᠢ
    .repair = ᠥᠩᠭᠡ᠎ᠶᠢ ᠭᠡᠭᠡᠷᠡᠯ ᠪᠤᠶᠤ ᠬᠠᠷᠠᠩᠭᠤᠢ ᠪᠣᠯᠭᠠᠬᠤ᠃
# review: not confirmed by a native reader
only-in-base = { $field }: ᠵᠥᠪᠬᠡᠨ ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ᠎ᠲᠦ ᠪᠢᠴᠢᠬᠦ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
page-too-large = { $most } MiB᠎ᠡᠴᠡ ᠶᠡᠬᠡ
    .repair = ᠪᠠᠭᠠᠰᠬᠠᠬᠤ᠃
# review: not confirmed by a native reader
script-not-allowed = ᠡᠨᠡ script᠎ᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠡᠳᠦᠢ
    .repair = site.toml: [cluster] allowed_scripts = ["{ $hash }"]
# review: not confirmed by a native reader
sealed-file = { $name } ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠹᠠᠢᠯ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
sealed-style = «{ $selector }»: «{ $value }» ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠥᠪᠡᠷ᠎ᠦᠨ class ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃
# review: not confirmed by a native reader
notices-missing = { $page }: «{ $value }» ᠦᠭᠡᠢ ᠪᠤᠶᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ
    .repair = ᠪᠯᠣᠺ notices: {"{{"} super() {"}}"} ᠪᠢᠴᠢᠬᠦ᠃
# review: not confirmed by a native reader
slot-hidden = { $page }: { $slot } { $value } ᠳᠣᠲᠣᠷ᠎ᠠ ᠨᠢᠭᠤᠭᠳᠠᠵᠤ ᠮᠠᠭᠠᠳ
    .repair = ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ᠎ᠦᠨ ᠪᠠᠶᠢᠷᠢ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠃
# review: not confirmed by a native reader
slot-missing = { $page }: { $slot } ᠦᠭᠡᠢ ᠪᠤᠶᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ
    .repair = super() ᠪᠢᠴᠢᠬᠦ᠃
# review: not confirmed by a native reader
svg-active = ᠵᠢᠷᠤᠭ᠎ᠲᠤ { $value } ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
template-component = component, macro ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: { "{" }% include "components/NAME/template.html" %{ "}" }
# review: not confirmed by a native reader
template-growth = ᠡᠨᠡ ᠬᠡᠵᠢᠶᠡᠳᠡ ᠥᠰᠬᠦ ᠮᠠᠭᠠᠳ
    .repair = set: ᠨᠢᠭᠡ ᠬᠡᠮᠵᠢᠶ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃
# review: not confirmed by a native reader
template-too-deep = ᠬᠡᠲᠦᠷᠬᠡᠢ ᠭᠦᠨ
    .repair = ᠬᠢᠯᠪᠠᠷ ᠪᠣᠯᠭᠠᠬᠤ᠃
# review: not confirmed by a native reader
template-too-large = { $most } KiB᠎ᠡᠴᠡ ᠶᠡᠬᠡ
    .repair = ᠬᠤᠪᠢᠶᠠᠬᠤ᠃
# review: not confirmed by a native reader
text-size-out-of-limits = { $name } = { $value } ᠬᠢᠵᠠᠭᠠᠷ᠎ᠠᠴᠠ ᠭᠠᠳᠠᠨ᠎ᠠ
    .repair = { $least }rem – { $greatest }rem
# review: not confirmed by a native reader
theme-name-reserved = { $name } ᠭᠡᠰᠡᠨ ᠨᠡᠷ᠎ᠡ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠥᠭᠬᠦ
# review: not confirmed by a native reader
theme-without-base = { $name }: parent ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: parent = "{ $base }"
# review: not confirmed by a native reader
too-many-templates = { $most }᠎ᠡᠴᠡ ᠣᠯᠠᠨ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review: not confirmed by a native reader
unknown-token = { $name } ᠦᠭᠡᠢ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ: { $known }
