# No native reader has reviewed these messages.

# review
failed = ᠠᠯᠳᠠᠭ᠎ᠠ ᠭᠠᠷᠪᠠ
# review
repair = ᠵᠠᠰᠠᠬᠤ
# review
level-error = ᠠᠯᠳᠠᠭ᠎ᠠ
# review
level-block = ᠨᠡᠶᠢᠲᠡᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
# review
level-veto = ᠪᠦᠬᠦᠨ᠎ᠢ ᠦᠭᠡᠶᠢᠰᠬᠡᠬᠦ
# review
level-deduct = ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠬᠤ
# review
level-advice = ᠰᠠᠨᠠᠯ
# review
type-text = ᠬᠠᠰᠢᠯᠲᠠ᠎ᠲᠠᠢ ᠦᠭᠡ
# review
type-integer = ᠪᠦᠬᠦᠯᠢ ᠲᠣᠭ᠎ᠠ
# review
type-number = ᠲᠣᠭ᠎ᠠ
# review
type-boolean = true ᠪᠤᠶᠤ false
# review
type-date = ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ
# review
type-list = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ
# review
type-table = ᠬᠦᠰᠦᠨᠦᠭ
# review
type-reprint = true᠂ ᠡᠬᠢ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠬᠣᠯᠪᠤᠭ᠎ᠠ (@site/column/name) ᠪᠤᠶᠤ {"{"} issuer, number, url {"}"}
# review
type-nothing = ᠬᠣᠭᠣᠰᠤᠨ
# review
build-done = { $outputs } ᠹᠠᠢᠯ ᠪᠡᠯᠡᠨ: { $rendered } ᠰᠢᠨ᠎ᠡ᠂ { $removed } ᠬᠠᠰᠤᠭᠳᠠᠪᠠ᠂ { $others } ᠰᠠᠨᠠᠯ᠃
# review
build-failed = ᠪᠦᠲᠦᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ: { $errors } ᠠᠯᠳᠠᠭ᠎ᠠ᠂ { $others } ᠰᠠᠨᠠᠯ᠃ ᠡᠮᠦᠨᠡᠬᠢ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠬᠡᠪᠡᠷ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
# review
build-partly = { $outputs } ᠹᠠᠢᠯ ᠪᠡᠯᠡᠨ: { $rendered } ᠰᠢᠨ᠎ᠡ᠂ { $removed } ᠬᠠᠰᠤᠭᠳᠠᠪᠠ᠃ { $errors } ᠠᠯᠳᠠᠭ᠎ᠠ᠎ᠲᠠᠢ ᠰᠠᠢᠲ ᠬᠡᠪᠡᠷ ᠦᠯᠡᠳᠡᠪᠡ᠃ { $others } ᠰᠠᠨᠠᠯ᠃
# review
check-done = { $errors } ᠠᠯᠳᠠᠭ᠎ᠠ᠂ { $blocks } ᠬᠣᠷᠢᠭᠯᠠᠯᠲᠠ᠂ { $vetoes } ᠦᠭᠡᠶᠢᠰᠬᠡᠯ᠂ { $deductions } ᠬᠠᠰᠤᠯᠲᠠ᠂ { $advice } ᠰᠠᠨᠠᠯ᠃
# review
build-findings = ᠳᠦᠷᠢᠮ᠄ { $blocks } ᠬᠣᠷᠢᠭᠯᠠᠯᠲᠠ᠂ { $vetoes } ᠦᠭᠡᠶᠢᠰᠬᠡᠯ᠂ { $deductions } ᠬᠠᠰᠤᠯᠲᠠ᠂ { $advice } ᠰᠠᠨᠠᠯ᠃ ᠪᠦᠭᠦᠳᠡ᠎ᠶᠢ ᠦᠵᠡᠬᠦ᠄ bosoo check
# review
serving = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠦᠵᠡᠬᠦ ᠬᠠᠶᠢᠭ: { $address } (Ctrl+C)
# review
preview-title = { $errors } ᠠᠯᠳᠠᠭ᠎ᠠ᠂ ᠪᠦᠬᠦᠨ { $all }
# review
preview-close = ᠬᠠᠭᠠᠬᠤ
# review
preview-broken = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠦᠯᠦᠭ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠨᠢᠭᠤᠷ ᠨᠢ ᠠᠯᠳᠠᠭ᠎ᠠ ᠭᠠᠷᠬᠤ᠎ᠶᠢᠨ ᠡᠮᠦᠨᠡᠬᠢ ᠬᠡᠪᠡᠷ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
# review
new-made = ᠪᠠᠶᠢᠭᠤᠯᠪᠠ: { $path }
# review
new-doc-path = «{ $value }»: ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ/ᠪᠤᠯᠤᠩ/ᠨᠡᠷ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠂ ᠪᠤᠶᠤ --title
# review
new-exists = ᠨᠢᠭᠡᠨᠲᠡ ᠪᠠᠶᠢᠨ᠎ᠠ: { $path }
# review
new-folder-not-empty = ᠬᠣᠭᠣᠰᠤᠨ ᠪᠢᠰᠢ: { $path }
# review
new-cluster-made = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠦᠯᠦᠭ᠎ᠢ ᠪᠠᠶᠢᠭᠤᠯᠪᠠ: { $path }᠃ ᠲᠡᠨᠳᠡ ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠬᠤ: bosoo serve
# review
stamp-written = ᠲᠡᠮᠳᠡᠭᠯᠡᠪᠡ: { $path }
# review
stamp-same = ᠨᠢᠭᠡᠨᠲᠡ ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠰᠡᠨ: { $path }
# review
area-without-organ = «{ $name }» ᠰᠠᠯᠪᠤᠷᠢ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ ᠦᠭᠡᠢ
    .repair = ᠬᠡᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠎ᠶᠢ ᠪᠢᠴᠢᠬᠦ: organs = ["edu"]
# review
bad-address = «{ $value }» ᠬᠠᠶᠢᠭ ᠪᠢᠰᠢ
    .repair = ᠪᠦᠲᠦᠨ ᠪᠢᠴᠢᠬᠦ: https://www.example.gov.cn/
# review
age-too-long = «{ $value }»: { $kind } — { $most } ({ $source })
    .repair = ᠪᠢᠴᠢᠬᠦ: "{ $most }"᠃
# review
bad-age = «{ $value }» ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠪᠢᠰᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: "14 days"᠂ "6 months"᠂ "1 year" ᠪᠤᠶᠤ "none"᠃
# review
bad-alias = «{ $value }» ᠬᠠᠭᠤᠴᠢᠨ ᠬᠠᠶᠢᠭ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠡᠬᠢ᠎ᠡᠴᠡ ᠯᠠᠲ᠋ᠢᠨ ᠦᠰᠦᠭ᠎ᠢᠶᠡᠷ ᠪᠢᠴᠢᠬᠦ: /old/2020-01.html
# review
bad-directive-attributes = «{ $name }»: ᠰᠢᠨᠵᠢ ᠴᠢᠨᠠᠷ᠎ᠢ ᠣᠢᠯᠠᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ { $why ->
        [braces] {"{ }"}
        [unquoted] " "
        [quotes] " "
        [none] =
       *[other] {""}
    }
    .repair = ᠪᠢᠴᠢᠬᠦ: :::{ $name }{"{"}name="…" other="…"{"}"}
# review
bad-document-name = «{ $name }» ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠵᠢᠵᠢᠭ ᠯᠠᠲ᠋ᠢᠨ ᠦᠰᠦᠭ᠂ ᠲᠣᠭ᠎ᠠ᠂ «-» ᠪᠠ ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠪᠢᠴᠢᠬᠦ: 2024-03.zh.md
# review
bad-id = «{ $value }» ᠬᠠᠶᠢᠭ᠎ᠲᠤ ᠣᠷᠣᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠵᠢᠵᠢᠭ ᠯᠠᠲ᠋ᠢᠨ ᠦᠰᠦᠭ᠂ ᠲᠣᠭ᠎ᠠ ᠪᠠ «-» ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃
# review
bad-link-scheme = «{ $value }» ᠮᠡᠲᠦ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ: https://᠂ mailto: ᠪᠤᠶᠤ tel:
# review
bad-token = { $name } ᠨᠢᠭᠡ ᠲᠤᠭ᠎ᠠ ᠪᠢᠰᠢ
    .repair = CSS᠎ᠦᠨ ᠨᠢᠭᠡ ᠬᠡᠮᠵᠢᠶ᠎ᠡ ᠪᠢᠴᠢᠬᠦ: #0d5953 ᠪᠤᠶᠤ 1.25rem
# review
bad-translated-from = translated_from᠎ᠢ ᠣᠢᠯᠠᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = ᠭᠠᠷ᠎ᠢᠶᠠᠷ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠬᠤ: bosoo text stamp FILE
# review
chinese-first = ᠠᠩᠬᠠᠨ᠎ᠤ ᠬᠡᠯᠡ ᠨᠢ zh ᠪᠠᠶᠢᠬᠤ ᠬᠡᠷᠡᠭᠲᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: languages = ["zh", "mn"]
# review
column-holds-no-documents = { $column } ᠪᠤᠯᠤᠩ᠎ᠳᠤ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠲᠠᠯᠪᠢᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠳᠣᠣᠷᠠᠬᠢ ᠪᠤᠯᠤᠩ᠎ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠬᠦ᠃
# review
counterpart-field = { $field } ᠮᠣᠩᠭᠣᠯ ᠹᠠᠢᠯ᠎ᠳᠤ ᠪᠢᠴᠢᠭᠳᠡᠨ᠎ᠡ
    .repair = .mn.md ᠹᠠᠢᠯ᠎ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠬᠦ᠃
# review
counterpart-without-source = «{ $name }»: ᠬᠢᠲᠠᠳ ᠹᠠᠢᠯ ᠦᠭᠡᠢ
    .repair = ᠳᠡᠷᠭᠡᠳᠡ ᠨᠢ { $name }.zh.md ᠪᠠᠶᠢᠭᠤᠯᠬᠤ᠃
# review
css-foreign-url = «{ $value }» ᠭᠠᠳᠠᠨᠠᠰᠤ ᠠᠴᠢᠶᠠᠯᠠᠭᠳᠠᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = assets ᠬᠠᠪᠲᠠᠰᠤ᠎ᠳᠤ ᠲᠠᠯᠪᠢᠵᠤ ᠪᠢᠴᠢᠬᠦ: url("../assets/NAME")
# review
dead-anchor = ᠲᠡᠷᠡ ᠨᠢᠭᠤᠷ᠎ᠲᠤ «#{ $value }» ᠦᠭᠡᠢ
    .repair = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠦᠵᠡᠬᠦ᠎ᠳᠦ ᠬᠠᠶᠢᠭ᠎ᠢ ᠦᠵᠡᠬᠦ (#s2-1, #p7) ᠪᠤᠶᠤ ᠭᠠᠷᠴᠢᠭ᠎ᠲᠤ ᠨᠡᠷ᠎ᠡ ᠥᠭᠬᠦ: ## … {"{"}#name{"}"}
# review
dead-link = «{ $value }» ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠬᠣᠭᠣᠰᠤᠨ
    .repair = ᠵᠠᠮ᠎ᠢ ᠰᠢᠯᠭᠠᠬᠤ: @site/column/name ᠪᠤᠶᠤ ../column/name.md
# review
directive-full-width = «：» ᠪᠢᠰᠢ «:» ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
    .repair = ᠪᠢᠴᠢᠬᠦ: :::
# review
directive-not-closed = :::{ $name } ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = ᠡᠴᠦᠰ᠎ᠲᠦ ᠨᠢ ᠲᠤᠰ ᠮᠥᠷ᠎ᠲᠦ ::: ᠪᠢᠴᠢᠬᠦ᠃
# review
directive-not-open = ᠡᠨᠡ ::: ᠶᠠᠭᠤ᠎ᠴᠤ ᠬᠠᠭᠠᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ ᠪᠤᠶᠤ ᠳᠡᠭᠡᠷ᠎ᠡ ᠨᠢ :::callout ᠮᠡᠲᠦ᠎ᠶᠢ ᠪᠢᠴᠢᠬᠦ᠃
# review
document-outside-column = «{ $name }» ᠪᠤᠯᠤᠩ᠎ᠳᠤ ᠦᠭᠡᠢ
    .repair = ᠪᠤᠯᠤᠩ᠎ᠤᠨ ᠬᠠᠪᠲᠠᠰᠤ᠎ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠬᠦ᠃
# review
document-too-large = ᠹᠠᠢᠯ { $limit } MiB᠎ᠡᠴᠡ ᠲᠣᠮᠤ
    .repair = ᠲᠣᠮᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ ᠪᠣᠯᠭᠠᠬᠤ᠃
# review
document-twice = «{ $name }» ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠠᠶᠢᠨ᠎ᠠ: ᠹᠠᠢᠯ ᠪᠠ ᠬᠠᠪᠲᠠᠰᠤ
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢ ᠨᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠃
# review
duplicate-address = ᠬᠣᠶᠠᠷ ᠨᠢᠭᠤᠷ ᠨᠢᠭᠡ ᠬᠠᠶᠢᠭ᠎ᠲᠠᠢ: { $value } ({ $other })
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠰᠣᠯᠢᠬᠤ ᠪᠤᠶᠤ ᠬᠠᠭᠤᠴᠢᠨ ᠬᠠᠶᠢᠭ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
duplicate-id = «{ $value }» ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠬᠡᠷᠡᠭᠯᠡᠵᠡᠢ
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢ ᠨᠢ ᠰᠣᠯᠢᠬᠤ᠃
# review
duplicate-key = { $field } ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠢᠴᠢᠵᠡᠢ
    .repair = ᠨᠢᠭᠡ ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
duplicate-message = { $detail } ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠢᠴᠢᠵᠡᠢ
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢ ᠨᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
empty-title = ᠭᠠᠷᠴᠢᠭ ᠬᠣᠭᠣᠰᠤᠨ
    .repair = ᠬᠠᠰᠢᠯᠲᠠ᠎ᠳᠤ ᠭᠠᠷᠴᠢᠭ ᠪᠢᠴᠢᠬᠦ᠃
# review
file-outside-folder = «{ $value }» ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠳᠡᠷᠭᠡᠳᠡ ᠦᠭᠡᠢ
    .repair = ᠹᠠᠢᠯ᠎ᠢ ᠬᠠᠪᠲᠠᠰᠤ᠎ᠳᠤ ᠲᠠᠯᠪᠢᠵᠤ ᠵᠥᠪᠬᠡᠨ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠪᠢᠴᠢᠬᠦ᠃
# review
foreign-picture = «{ $value }» ᠵᠢᠷᠤᠭ ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠠᠴᠠ ᠢᠷᠡᠵᠡᠢ
    .repair = ᠵᠢᠷᠤᠭ᠎ᠢ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠳᠡᠷᠭᠡᠳᠡ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠃
# review
front-matter-not-closed = ᠡᠬᠢᠨ᠎ᠦ ᠬᠡᠰᠡᠭ ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = ᠲᠤᠰ ᠮᠥᠷ᠎ᠲᠦ { $fence } ᠪᠢᠴᠢᠬᠦ᠃
# review
html-attribute-removed = HTML { $name } ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠬᠠᠰᠤᠪᠠ
    .repair = ᠡᠳᠡᠭᠡᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃ ᠪᠢᠴᠢᠬᠦ: **ᠦᠭᠡ** ᠪᠤᠶᠤ :::callout
# review
html-removed = HTML «{ $name }» ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠬᠠᠰᠤᠪᠠ
    .repair = Markdown ᠪᠤᠶᠤ :::callout ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃
# review
ill-formed-message = ᠦᠭᠡ᠎ᠶᠢ ᠣᠢᠯᠠᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $detail }
    .repair = ᠪᠢᠴᠢᠬᠦ: name = ᠦᠭᠡ
# review
impossible-date = «{ $value }» ᠡᠳᠦᠷ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: 2024-02-29 ᠪᠠᠶᠢᠨ᠎ᠠ᠂ 2024-02-30 ᠦᠭᠡᠢ᠃
# review
link-address = «{ $value }» ᠬᠠᠶᠢᠭ ᠪᠢᠰᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: { $why ->
        [host] https://www.example.gov.cn/
        [full-width] https://
        [mail] mailto:{ $value }
       *[scheme] https://{ $value }
    }
# review
link-as-text = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠪᠤᠶᠤ ᠵᠢᠷᠤᠭ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ: «{ $value }» { $why ->
        [space] (ᠬᠣᠭᠣᠰᠤᠨ ᠵᠠᠢ)
        [full-width] （）
        [quotes] “ ”
        [open] )
       *[other] {""}
    }
    .repair = ᠪᠢᠴᠢᠬᠦ: { $why ->
        [space] (<{ $value }>)
        [full-width] [ᠦᠭᠡ]({ $value })
        [quotes] ({ $value } "ᠦᠭᠡ")
        [open] [ᠦᠭᠡ]({ $value })
       *[other] (<{ $value }>)
    }
# review
link-from-root = «{ $value }» ᠡᠬᠢ ᠬᠠᠪᠲᠠᠰᠤ᠎ᠠᠴᠠ ᠡᠬᠢᠯᠡᠵᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: @site/column/name
# review
link-out-of-root = «{ $name }» ᠭᠠᠳᠠᠭᠰᠢ ᠬᠣᠯᠪᠣᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = ᠹᠠᠢᠯ᠎ᠢ ᠡᠨᠳᠡ ᠺᠣᠫᠢᠳᠠᠬᠤ᠃
# review
link-to-closed = «{ $value }» ᠢᠯᠡ ᠪᠢᠰᠢ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
    .repair = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
link-to-draft = «{ $value }» ᠨᠣᠣᠷᠣᠭ
    .repair = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠡᠷᠡ᠎ᠶᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠪᠤᠶᠤ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
link-to-future = «{ $value }» ᠬᠠᠷᠠᠬᠠᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
    .repair = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠡᠳᠦᠷ ᠪᠣᠯᠲᠠᠯ᠎ᠠ ᠬᠠᠰᠤᠬᠤ᠃
# review
long-title = ᠭᠠᠷᠴᠢᠭ ᠤᠷᠲᠤ: { $count } ({ $limit })
    .repair = ᠭᠠᠷᠴᠢᠭ᠎ᠢ ᠪᠣᠭᠣᠨᠢ ᠪᠢᠴᠢᠬᠦ᠃
# review
malformed-link = «{ $value }» ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠪᠢᠰᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: @site/column/name
# review
missing-alt = ᠵᠢᠷᠤᠭ᠎ᠲᠤ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: ![ᠲᠠᠶᠢᠯᠪᠤᠷᠢ](file.png)
# review
missing-counterpart = ᠮᠣᠩᠭᠣᠯ ᠹᠠᠢᠯ ᠦᠭᠡᠢ᠂ { $column } ᠪᠤᠯᠤᠩ᠎ᠳᠤ ᠵᠠᠪᠠᠯ ᠬᠡᠷᠡᠭᠲᠡᠢ
    .repair = ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠬᠤ: bosoo new doc PATH --counterpart
# review
missing-directive-attribute = { $name }: { $field } ᠳᠤᠲᠠᠭᠤ
    .repair = ᠪᠢᠴᠢᠬᠦ: :::{ $name }{"{"}{ $field }="…"{"}"}
# review
missing-field = { $field } ᠳᠤᠲᠠᠭᠤ
    .repair = ᠪᠢᠴᠢᠬᠦ: { $field }
# review
missing-file = «{ $value }» ᠹᠠᠢᠯ ᠳᠡᠷᠭᠡᠳᠡ ᠨᠢ ᠦᠭᠡᠢ
    .repair = ᠹᠠᠢᠯ᠎ᠢ ᠲᠡᠨᠳᠡ ᠲᠠᠯᠪᠢᠬᠤ ᠪᠤᠶᠤ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
missing-guide-element = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠵᠢᠭᠠᠪᠤᠷᠢ᠎ᠳᠤ { $field } ᠳᠤᠲᠠᠭᠤ
    .repair = [guide] ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠬᠦ: { $field } = …
# review
missing-message = { $name } ᠦᠭᠡ ᠳᠤᠲᠠᠭᠤ
    .repair = ᠪᠢᠴᠢᠬᠦ: { $name } = …
# review
no-front-matter = { $why ->
        [empty] ᠹᠠᠢᠯ ᠬᠣᠭᠣᠰᠣᠨ ᠪᠠᠶᠢᠨ᠎ᠠ
        [blank] +++ ᠪᠤᠶᠤ ---᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ ᠬᠣᠭᠣᠰᠣᠨ ᠮᠥᠷ ᠪᠠᠶᠢᠨ᠎ᠠ
        [fence] ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠮᠥᠷ +++ ᠪᠤᠶᠤ --- ᠪᠢᠰᠢ
       *[none] ᠡᠬᠢᠨ᠎ᠦ ᠬᠡᠰᠡᠭ ᠦᠭᠡᠢ
    }
    .repair = { $why ->
        [blank] ᠬᠣᠭᠣᠰᠣᠨ ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
       *[other] ᠹᠠᠢᠯ᠎ᠤᠨ ᠡᠬᠢᠨ᠎ᠳᠦ +++᠂ ᠲᠠᠯᠪᠠᠷ᠂ ᠪᠠᠰᠠ +++ ᠪᠢᠴᠢᠬᠦ (YAML: ---)᠃
    }
# review
no-site-toml = site.toml ᠦᠭᠡᠢ: { $detail }
    .repair = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠦᠯᠦᠭ᠎ᠦᠨ ᠬᠠᠪᠲᠠᠰᠤ᠎ᠳᠤ ᠣᠴᠢᠬᠤ ᠪᠤᠶᠤ --root᠃ ᠰᠢᠨ᠎ᠡ: bosoo new cluster DIR
# review
not-a-date = «{ $value }» ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ ᠪᠢᠰᠢ
    .repair = ᠣᠨ-ᠰᠠᠷ᠎ᠠ-ᠡᠳᠦᠷ: 2024-03-01᠂ ᠴᠠᠭ᠎ᠲᠠᠢ: 2024-03-01 09:30
# review
not-utf8 = ᠹᠠᠢᠯ UTF-8 ᠪᠢᠰᠢ{ $found ->
        [utf-16] : UTF-16
        [gbk] : GBK (GB18030)
       *[other] {""}
    }
    .repair = UTF-8᠎ᠢᠶᠠᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠃
# review
service-elsewhere = «{ $value }» ᠰᠦᠯᠵᠢᠶᠡᠨ᠎ᠳᠦ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠲᠠᠪᠴᠠᠩ ᠪᠢᠰᠢ
    .repair = ᠰᠣᠩᠭᠣᠬᠤ: { $known }᠂ ᠪᠤᠶᠤ content/data/services.toml ᠳᠣᠲᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠬᠦ
# review
shared-fact-twice = { $field }: ᠡᠨᠳᠡ «{ $mongolian }»᠂ ᠬᠢᠲᠠᠳ ᠹᠠᠢᠯ᠎ᠳᠤ «{ $chinese }»
    .repair = ᠡᠨᠡ ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
table-as-text = ᠡᠳᠡᠭᠡᠷ ᠮᠥᠷ ᠬᠦᠰᠦᠨᠦᠭᠲᠦ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $why ->
        [tabs] Tab
        [full-width] ｜
        [cells] | --- |
        [dashes] -
       *[separator] | --- |
    }
    .repair = ᠪᠢᠴᠢᠬᠦ: | ᠠ | ᠪ |᠂ | --- | --- |
# review
template-fault = ᠵᠠᠭᠪᠤᠷ᠎ᠲᠤ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠠᠶᠢᠨ᠎ᠠ: { $cause ->
        [variable] { $name } ᠬᠤᠪᠢᠰᠤᠭᠴᠢ ᠦᠭᠡᠢ᠃ ᠪᠠᠶᠢᠭ᠎ᠠ ᠨᠢ: { $available }
        [nothing] { $name } ᠬᠤᠪᠢᠰᠤᠭᠴᠢ ᠬᠣᠭᠤᠰᠤᠨ
        [field] { $name } ᠲᠠᠯᠠᠪᠤᠷᠢ ᠦᠭᠡᠢ
        [function] { $name } ᠹᠦᠩᠻᠼ ᠦᠭᠡᠢ
        [filter] { $name } ᠰᠢᠭᠦᠭᠦᠷ ᠦᠭᠡᠢ
        [test] { $name } ᠰᠢᠯᠭᠠᠯᠲᠠ ᠦᠭᠡᠢ
        [component] { $name } ᠬᠡᠰᠡᠭ ᠦᠭᠡᠢ
        [missing] { $name } ᠵᠠᠭᠪᠤᠷ ᠦᠭᠡᠢ
        [block] ᠳᠡᠭᠡᠷᠡᠬᠢ ᠵᠠᠭᠪᠤᠷ᠎ᠲᠤ { $name } block ᠦᠭᠡᠢ
        [circle] ᠵᠠᠭᠪᠤᠷ ᠥᠪᠡᠷ᠎ᠲᠦ ᠪᠡᠨ ᠡᠷᠭᠢᠵᠦ ᠢᠷᠡᠨ᠎ᠡ: { $name }
        [outside] extends᠎ᠲᠠᠢ ᠵᠠᠭᠪᠤᠷ᠎ᠤᠨ ᠠᠭᠤᠯᠭ᠎ᠠ ᠵᠥᠪᠬᠡᠨ block ᠳᠣᠲᠤᠷ᠎ᠠ ᠪᠠᠶᠢᠨ᠎ᠠ
        [end] ᠹᠠᠢᠯ ᠳᠤᠲᠠᠭᠤ ᠲᠡᠭᠦᠰᠪᠡ
        [range] range() { $name }᠎ᠡᠴᠡ ᠣᠯᠠᠨ
        [rounds] for { $name }᠎ᠡᠴᠡ ᠣᠯᠠᠨ ᠤᠳᠠᠭ᠎ᠠ
        [replacement] replace() { $name } KiB᠎ᠡᠴᠡ ᠤᠷᠲᠤ ᠪᠢᠴᠢᠭ
        [unsafe-filter] { $name } ᠰᠢᠭᠦᠭᠦᠷ ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠎ᠢ ᠡᠪᠳᠡᠨ᠎ᠡ᠂ ᠡᠨᠳᠡ ᠦᠭᠡᠢ
        [message] { $name } ᠦᠭᠡᠰ ᠦᠭᠡᠢ
       *[other] { $detail }
    }
    .repair = ᠡᠨᠡ ᠭᠠᠵᠠᠷ᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠂ docs/format.md ᠦᠵᠡᠬᠦ᠃
# review
text-as-file = «{ $value }» ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠮᠥᠨ᠂ ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ ᠪᠢᠰᠢ
    .repair = ᠬᠣᠯᠪᠣᠬᠤ: @site/column/name
# review
theme-cycle = { $name } ᠥᠪᠡᠷ᠎ᠦᠨ ᠳᠡᠭᠡᠷᠡᠬᠢ ᠪᠣᠯᠵᠠᠢ
    .repair = parent = … ᠮᠥᠷ᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
too-deep = ᠬᠡᠲᠦᠷᠬᠡᠢ ᠭᠦᠨ
    .repair = ᠬᠦᠰᠦᠨᠦᠭ᠎ᠦᠨ ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃
# review
toml-syntax = ᠮᠥᠷ᠎ᠢ ᠣᠢᠯᠠᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $why ->
        [full-width] ᠬᠢᠲᠠᠳ ᠲᠡᠮᠳᠡᠭ (“ ” ： ＝) ᠪᠠᠶᠢᠨ᠎ᠠ
        [colon] «=» ᠦᠭᠡᠢ᠂ «:» ᠪᠠᠶᠢᠨ᠎ᠠ
        [name] +++ ᠬᠣᠭᠣᠷᠣᠨᠳᠣ ᠲᠠᠯᠪᠠᠷ᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ ᠠᠩᠭᠯᠢ ᠪᠠᠶᠢᠨ᠎ᠠ
        [empty] «=»᠎ᠦᠨ ᠬᠣᠶᠢᠨ᠎ᠠ ᠶᠠᠭᠤᠮ᠎ᠠ ᠦᠭᠡᠢ
        [quote] ᠬᠠᠰᠢᠯᠲᠠ "…" ᠦᠭᠡᠢ
        [not-closed] ᠡᠴᠦᠰ᠎ᠦᠨ ᠬᠠᠰᠢᠯᠲᠠ " ᠦᠭᠡᠢ
        [inside] "…" ᠳᠣᠲᠣᠷ᠎ᠠ ᠪᠠᠰᠠ " ᠪᠠᠶᠢᠨ᠎ᠠ
       *[other] { $detail }
    }
    .repair = { $why ->
        [name] ᠠᠩᠭᠯᠢ ᠨᠡᠷ᠎ᠡ ᠪᠢᠴᠢᠬᠦ: title, published
        [inside] ᠳᠣᠲᠣᠷ᠎ᠠ “ ” ᠪᠢᠴᠢᠬᠦ
       *[other] ᠪᠢᠴᠢᠬᠦ: field = "ᠦᠭᠡ"
    }
# review
unknown-choice = { $field } «{ $value }» ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠰᠣᠩᠭᠣᠬᠤ: { $known }
# review
unknown-column = ᠡᠮᠦᠨ᠎ᠡ «{ $value }» ᠪᠤᠯᠤᠩ ᠦᠭᠡᠢ
    .repair = ᠳᠡᠭᠡᠷᠡᠬᠢ ᠪᠤᠯᠤᠩ᠎ᠢ ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠪᠢᠴᠢᠬᠦ᠃
# review
unknown-column-folder = «{ $name }» ᠪᠤᠯᠤᠩ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠪᠲᠠᠰᠤ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠂ site.toml ᠦᠵᠡᠬᠦ᠃
# review
unknown-directive = «{ $name }» ᠦᠭᠡᠢ
    .repair = ᠰᠣᠩᠭᠣᠬᠤ: { $known }
# review
unknown-directive-attribute = { $name }: { $field } ᠦᠭᠡᠢ
    .repair = ᠰᠣᠩᠭᠣᠬᠤ: { $known }
# review
unknown-field = «{ $field }» ᠲᠠᠯᠪᠠᠷ ᠦᠭᠡᠢ
    .repair = { $nearest ->
        [none] ᠲᠠᠯᠪᠠᠷ: { $known }
       *[other] { $nearest } ᠤᠤ?
    }
# review
unknown-item = ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠭᠠᠷᠴᠠᠭ᠎ᠲᠤ «{ $value }» ᠵᠦᠢᠯ ᠦᠭᠡᠢ
    .repair = content/data/areas/ ᠳᠣᠲᠣᠷᠠᠬᠢ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃ ᠪᠦᠬᠦ ᠳ᠋ᠤᠭᠠᠷ: bosoo data export items.csv
# review
outside-not-allowed = «{ $value }» ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠪᠢᠰᠢ
    .repair = government_hosts: { $known }
# review
unknown-letter = ᠵᠠᠬᠢᠳᠠᠯ᠎ᠤᠨ ᠬᠠᠶᠢᠷᠴᠠᠭ᠎ᠲᠤ «{ $value }» ᠳ᠋ᠤᠭᠠᠷ᠎ᠲᠠᠢ ᠵᠠᠬᠢᠳᠠᠯ ᠦᠭᠡᠢ
    .repair = content/data/letters/ ᠳᠣᠲᠣᠷᠠᠬᠢ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃
# review
unknown-portal = ᠬᠠᠭᠠᠯᠭ᠎ᠠ «{ $value }» ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠦᠭᠡᠢ
    .repair = [cluster] portal = … ᠵᠠᠰᠠᠬᠤ᠃
# review
unknown-site = «{ $value }» ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠦᠭᠡᠢ
    .repair = site.toml ᠦᠵᠡᠬᠦ᠃
# review
unknown-site-folder = site.toml ᠳᠣᠲᠣᠷ᠎ᠠ «{ $name }» ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠪᠲᠠᠰᠤ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
unknown-theme = { $name } ᠵᠠᠭᠪᠤᠷ ᠦᠭᠡᠢ
    .repair = ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠂ themes/ ᠦᠵᠡᠬᠦ᠃
# review
unreadable-file = ᠹᠠᠢᠯ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $detail }
    .repair = ᠹᠠᠢᠯ ᠪᠠᠶᠢᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃
# review
unused-message = { $name } ᠦᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠬᠠᠰᠤᠬᠤ᠃
# review
wrong-type = { $field }: { $expected } ᠬᠡᠷᠡᠭᠲᠡᠢ᠂ ᠡᠨᠳᠡ { $found }
    .repair = ᠪᠢᠴᠢᠬᠦ: { $expected }
# review
yaml-alias = YAML᠎ᠦᠨ ᠵᠠᠩᠭᠢᠯᠠᠭ᠎ᠠ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠰᠢᠭᠤᠳ ᠪᠢᠴᠢᠬᠦ᠃
# review
yaml-key = ᠡᠨᠡ ᠲᠠᠯᠪᠠᠷ᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠪᠢᠴᠢᠬᠦ: name: value
# review
yaml-syntax = ᠮᠥᠷ᠎ᠢ ᠣᠢᠯᠠᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $why ->
        [full-width] ᠬᠢᠲᠠᠳ ᠲᠡᠮᠳᠡᠭ «：» ᠪᠠᠶᠢᠨ᠎ᠠ
        [no-space] «:»᠎ᠶᠢᠨ ᠬᠣᠶᠢᠨ᠎ᠠ ᠵᠠᠢ ᠦᠭᠡᠢ
        [tab] ᠮᠥᠷ᠎ᠦᠨ ᠡᠬᠢᠨ᠎ᠳᠦ Tab ᠪᠠᠶᠢᠨ᠎ᠠ
        [colon-inside] ᠦᠭᠡᠨ᠎ᠳᠦ ᠪᠠᠰᠠ «:» ᠪᠠᠶᠢᠨ᠎ᠠ
        [inside] "…" ᠳᠣᠲᠣᠷ᠎ᠠ ᠪᠠᠰᠠ " ᠪᠠᠶᠢᠨ᠎ᠠ
        [not-closed] ᠡᠴᠦᠰ᠎ᠦᠨ ᠬᠠᠰᠢᠯᠲᠠ " ᠦᠭᠡᠢ
       *[other] { $detail }
    }
    .repair = { $why ->
        [tab] ᠮᠥᠷ᠎ᠦᠨ ᠡᠬᠢᠨ᠎ᠦ ᠵᠠᠢ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ
        [colon-inside] ᠪᠢᠴᠢᠬᠦ: field: "ᠦᠭᠡ: ᠦᠭᠡ"
        [inside] ᠳᠣᠲᠣᠷ᠎ᠠ “ ” ᠪᠢᠴᠢᠬᠦ
       *[other] ᠪᠢᠴᠢᠬᠦ: field: ᠦᠭᠡ
    }
# review
reserved-anchor = “{ $value }” ᠭᠡᠳᠡᠭ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠨᠢᠭᠤᠷ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠥᠭᠭᠦᠭᠦᠨ᠃
# review
rules-weaker = ᠲᠤᠰ ᠳᠦᠷᠢᠮ ᠳᠡᠭᠡᠳᠦ ᠪᠠᠭᠴᠠ（{ $pack }）᠎ᠳᠤ ᠴᠣᠣᠵᠢᠯᠠᠭᠳᠠᠭᠰᠠᠨ᠄ { $what ->
    [level] ᠵᠡᠷᠭᠡ᠎ᠶᠢ ᠪᠠᠭᠤᠷᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    [points] ᠣᠨᠣᠭ᠎ᠠ᠎ᠶᠢ ᠪᠠᠭᠠᠰᠬᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    [limits] ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠰᠤᠯᠠᠷᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    [lists] ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ᠎ᠶᠢ ᠬᠣᠷᠣᠭᠤᠯᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
   *[locked] ᠴᠣᠣᠵᠢ᠎ᠶᠢ ᠲᠠᠶᠢᠯᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
}
    .repair = ᠲᠤᠰ ᠵᠦᠢᠯ᠎ᠢ ᠬᠠᠰᠤᠬᠤ ᠪᠤᠶᠤ ᠴᠢᠩᠭᠠᠳᠬᠠᠨ᠎ᠠ᠃
# review
rules-unknown-limit = ᠲᠤᠰ ᠳᠦᠷᠢᠮ᠎ᠳᠦ “{ $name }” ᠭᠡᠳᠡᠭ ᠬᠢᠵᠠᠭᠠᠷ ᠦᠭᠡᠢ
    .repair = { $known ->
        [none] ᠲᠤᠰ ᠳᠦᠷᠢᠮ᠎ᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ ᠦᠭᠡᠢ᠂ limits᠎ᠢ ᠬᠠᠰᠤᠨ᠎ᠠ᠃
       *[other] ᠡᠳᠡᠭᠡᠷ᠎ᠡᠴᠡ ᠰᠣᠩᠭᠣᠨ᠎ᠠ᠄ { $known }
    }
# review
captions-not-webvtt = «{ $value }» WebVTT ᠹᠠᠢᠯ ᠪᠢᠰᠢ
    .repair = WebVTT᠎ᠢᠶᠠᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ: UTF-8᠂ ᠡᠬᠢᠨ᠎ᠦ ᠮᠥᠷ᠎ᠲᠦ WEBVTT᠃
# review
picture-too-large = «{ $value }» ᠵᠢᠷᠤᠭ 50 ᠰᠠᠶ᠎ᠠ ᠴᠡᠭ᠎ᠡᠴᠡ ᠶᠡᠬᠡ
    .repair = ᠵᠢᠷᠤᠭ᠎ᠢ ᠪᠠᠭ᠎ᠠ ᠪᠣᠯᠭᠠᠬᠤ: 3000 ᠴᠡᠭ ᠥᠷᠭᠡᠨ᠃
# review
picture-undecodable = ᠵᠢᠷᠤᠭ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠂ ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠢ ᠦᠵᠡᠭᠦᠯᠦᠨ᠎ᠡ
    .repair = JPEG ᠪᠤᠶᠤ PNG᠎ᠢᠶᠠᠷ ᠳᠠᠬᠢᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠃
# review
video-format = «{ $value }» MP4 ᠪᠤᠶᠤ WebM ᠪᠢᠰᠢ
    .repair = MP4 (H.264)᠎ᠢᠶᠠᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠃
# review
video-without-captions = ᠸᠢᠳᠢᠣ᠎ᠳᠤ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ
    .repair = WebVTT ᠹᠠᠢᠯ᠎ᠢ ᠳᠡᠷᠭᠡᠳᠡ ᠨᠢ ᠲᠠᠯᠪᠢᠵᠤ ᠪᠢᠴᠢᠬᠦ: captions="file.vtt"
# review
closes-before-it-opens = ᠰᠠᠨᠠᠯ ᠴᠤᠭᠯᠠᠭᠤᠯᠬᠤ { $date } ᠳᠠᠭᠤᠰᠬᠤ ᠨᠢ ᠡᠬᠢᠯᠡᠬᠦ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = opens ᠪᠤᠶᠤ closes ᠵᠠᠰᠠᠬᠤ᠃
