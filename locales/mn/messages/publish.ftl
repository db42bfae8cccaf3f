### Open data, organisation, gazette, accounts, letters, reports. No native reader has reviewed any of it yet.

# review
reserved-file-name = «{ $name }» ᠪᠣᠯ ᠪᠤᠯᠤᠩ᠎ᠤᠨ ᠥᠪᠡᠷ᠎ᠦᠨ ᠨᠢᠭᠤᠷ ᠪᠤᠶᠤ ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ᠎ᠶᠢᠨ ᠬᠠᠶᠢᠭ
    .repair = ᠡᠨᠡ ᠹᠠᠶᠢᠯ᠎ᠳᠤ ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠥᠭᠬᠦ᠃
# review
file-is-no-year = «{ $name }» ᠪᠣᠯ ᠣᠨ ᠪᠢᠰᠢ
    .repair = ᠹᠠᠶᠢᠯ᠎ᠢ ᠣᠨ᠎ᠢᠶᠠᠷ ᠨᠡᠷᠡᠯᠡᠬᠦ: 2025.toml
# review
carried-differs = ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠣᠨ᠎ᠡᠴᠡ ᠰᠢᠯᠵᠢᠭᠰᠡᠨ ᠲᠣᠭ᠎ᠠ ({ $value }) ᠡᠮᠦᠨᠡᠬᠢ ᠣᠨ᠎ᠤ ᠦᠯᠡᠳᠡᠭᠳᠡᠯ ({ $right })᠎ᠲᠠᠢ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ
    .repair = { $right } ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠡᠰᠡᠪᠡᠯ ᠡᠮᠦᠨᠡᠬᠢ ᠣᠨ᠎ᠤ left᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
wrong-sum = «{ $field }» { $value } ᠭᠡᠵᠡᠢ᠂ ᠨᠡᠶᠢᠯᠡᠪᠦᠷᠢ ᠨᠢ { $right }
    .repair = { $right } ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠡᠰᠡᠪᠡᠯ ᠵᠦᠢᠯ᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
requests-unbalanced = { $column } ᠳᠤᠭᠠᠷ ᠪᠠᠭᠠᠨ᠎ᠠ ᠲᠡᠩᠴᠡᠬᠦ ᠦᠭᠡᠢ: { $received } ᠪᠠ { $done }
    .repair = ᠬᠣᠶᠠᠷ ᠲᠠᠯ᠎ᠠ᠎ᠶᠢ ᠲᠡᠩᠴᠡᠭᠦᠯᠬᠦ᠃
# review
wrong-count-of-numbers = «{ $field }» { $value } ᠲᠣᠭ᠎ᠠ᠎ᠲᠠᠢ᠂ { $right } ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ
    .repair = { $right } ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠬᠦ᠃
# review
part-over-whole = «{ $field }» ᠨᠢ { $value }᠂ «{ $other }» ({ $limit })᠎ᠡᠴᠡ ᠶᠡᠬᠡ
    .repair = ᠨᠢᠭᠡ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
figures-differ = «{ $field }» { $value } ᠭᠡᠵᠡᠢ᠂ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠲᠣᠭ᠎ᠠ { $right }
    .repair = { $right } ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠡᠰᠡᠪᠡᠯ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠡᠳᠦᠷ᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
figure-is-counted = «{ $field }» ᠨᠢ { $year } ᠣᠨ᠎ᠤ ᠵᠠᠬᠢᠳᠠᠯ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ { $right }᠂ ᠡᠨᠳᠡ ᠪᠢᠴᠢᠭᠰᠡᠨ { $value } ᠬᠡᠷᠡᠭᠯᠡᠭᠡ ᠦᠭᠡᠢ
    .repair = ᠮᠥᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ content/data/letters/ ᠵᠠᠬᠢᠳᠠᠯ᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
gazette-number = «{ $field }» ᠨᠢ { $value }᠂ «{ $other }»᠎ᠦᠨ ᠳᠠᠷᠠᠭ᠎ᠠ { $right } ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ
    .repair = { $right } ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
# review
gazette-before-document = { $date }᠎ᠦ ᠮᠡᠳᠡᠭᠦᠯᠡᠯ { $published }᠎ᠳᠦ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ { $value }᠎ᠢ ᠠᠭᠤᠯᠵᠠᠢ
    .repair = ᠪᠢᠴᠢᠭ᠎ᠢ ᠬᠣᠵᠢᠮ᠎ᠤᠨ ᠬᠤᠭᠤᠴᠠᠭᠠᠨ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ᠃
# review
type-count = 0᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ ᠪᠢᠰᠢ ᠪᠦᠬᠦᠯᠢ ᠲᠣᠭ᠎ᠠ
# review
withdrawn-but-open = ᠪᠢᠴᠢᠭ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠴᠢᠨᠠᠷᠲᠠᠢ ᠪᠥᠭᠡᠳ ᠵᠣᠭᠰᠣᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ᠎ᠲᠡᠢ
    .repair = disclosure᠎ᠢ on-request ᠪᠤᠶᠤ closed ᠪᠣᠯᠭᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ withdrawn᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
channel-without-mongolian = ᠡᠨᠡ ᠵᠠᠮ { $value }᠎ᠢ ᠮᠣᠩᠭᠣᠯ᠎ᠢᠶᠠᠷ ᠦᠵᠡᠭᠦᠯᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠬᠢᠲᠠᠳ ᠡᠬᠡ᠎ᠶᠢ ᠭᠠᠷᠭᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ --channel json᠃
# review
no-such-document = { $value } ᠭᠡᠳᠡᠭ ᠨᠡᠶᠢᠲᠡ᠎ᠶᠢᠨ ᠪᠢᠴᠢᠭ ᠦᠭᠡᠢ
    .repair = @site/column/name ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
# review
letter-writer-unmasked = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠬᠥᠮᠦᠨ᠎ᠦ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠨᠢᠭᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = writer = "{ $masked }" ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
# review
letter-without-consent = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠬᠥᠮᠦᠨ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠵᠠᠬᠢᠳᠠᠯ᠎ᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = public = false ᠪᠢᠴᠢᠬᠦ᠂ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠰᠡᠨ ᠪᠣᠯ consent = true᠃
# review
letter-kept-though-closed = ᠡᠨᠡ ᠵᠠᠬᠢᠳᠠᠯ᠎ᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠠᠭᠤᠯᠭ᠎ᠠ ᠨᠢ ᠹᠠᠶᠢᠯ᠎ᠳᠤ ᠦᠯᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
    .repair = writer᠂ title᠂ text᠂ reply ᠠᠪᠬᠤ᠃
# review
letter-answered-before-it-came = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ { $date } ᠵᠠᠬᠢᠳᠠᠯ ᠢᠷᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ { $received } ᠡᠴᠡ ᠡᠷᠲᠡ
    .repair = replied ᠪᠤᠶᠤ received ᠵᠠᠰᠠᠬᠤ᠃
# review
official-ends-before-it-begins = ᠲᠤᠰᠢᠶᠠᠯ᠎ᠠᠴᠠ ᠪᠠᠭᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ { $until } ᠨᠢ ᠲᠤᠰᠢᠶᠠᠯ᠎ᠳᠤ ᠣᠷᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ { $from }᠎ᠡᠴᠡ ᠡᠷᠲᠡ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = from ᠪᠠ until ᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃
