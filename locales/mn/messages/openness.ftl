# No native reader has reviewed these messages.

# review
table-lacks-column = ᠬᠦᠰᠦᠨᠦᠭ᠎ᠲᠦ «{ $name }» ᠪᠠᠭᠠᠨ᠎ᠠ ᠦᠭᠡᠢ
    .repair = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠭᠠᠷᠭᠠᠵᠤ᠂ ᠲᠡᠷᠢᠭᠦᠨ ᠮᠥᠷ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ: bosoo data export items.xlsx
# review
closes-before-it-opens = ᠰᠠᠨᠠᠯ ᠴᠤᠭᠯᠠᠭᠤᠯᠬᠤ { $date } ᠳᠠᠭᠤᠰᠬᠤ ᠨᠢ ᠡᠬᠢᠯᠡᠬᠦ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = opens ᠪᠤᠶᠤ closes ᠵᠠᠰᠠᠬᠤ᠃
# review
consultation-without-results = ᠰᠠᠨᠠᠯ ᠴᠤᠭᠯᠠᠭᠤᠯᠬᠤ { $date } ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ᠂ ᠦᠷ᠎ᠡ ᠳ᠋ᠦᠩ᠎ᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
    .repair = ᠨᠢᠭᠡ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ: feedback_on = "@…"
# review
items-without-document = ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ { $all } ᠵᠦᠢᠯ᠎ᠦᠨ { $missing } ᠨᠢ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠦᠭᠡᠢ
    .repair = ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ: bosoo report areas᠂ ᠪᠢᠴᠢᠭ᠎ᠲᠦ items = ["…"]
# review
law-not-in-force = { $item } ᠦᠨᠳᠦᠰᠦᠯᠡᠯ 《{ $name }》 { $ended } ᠡᠴᠡ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ
    .repair = ᠣᠳᠣ ᠬᠡᠷᠡᠭᠵᠢᠵᠦ ᠪᠠᠶᠢᠭ᠎ᠠ 《{ $by }》 ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
# review
on-request-item-open = { $item } «{ $name }» ᠵᠦᠢᠯ᠎ᠢ ᠵᠥᠪᠬᠡᠨ ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠢᠶᠠᠷ ᠨᠡᠶᠢᠲᠡᠯᠡᠨ᠎ᠡ᠂ ᠡᠨᠡ ᠨᠢᠭᠤᠷ ᠢᠯᠡ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = disclosure = "on-request" ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠵᠦᠢᠯ᠎ᠢ ᠠᠪᠬᠤ᠃
# review
published-late = { $item } «{ $name }» { $last } ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠠᠴᠠ ᠬᠣᠵᠢᠮ ᠨᠡᠶᠢᠲᠡᠯᠡᠪᠡ
    .repair = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ: { $limit }᠃ signed ᠪᠤᠷᠤᠭᠤ ᠪᠣᠯ ᠵᠠᠰᠠᠬᠤ᠃
# review
table-form = «{ $path }» .csv ᠪᠤᠶᠤ .xlsx ᠪᠢᠰᠢ
# review
data-written = ᠪᠢᠴᠢᠪᠡ: { $path }
