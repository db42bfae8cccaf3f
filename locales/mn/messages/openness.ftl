# No native reader has reviewed these messages.

# review
table-lacks-column = ᠬᠦᠰᠦᠨᠦᠭ᠎ᠲᠦ «{ $name }» ᠪᠠᠭᠠᠨ᠎ᠠ ᠦᠭᠡᠢ
    .repair = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠭᠠᠷᠭᠠᠵᠤ᠂ ᠲᠡᠷᠢᠭᠦᠨ ᠮᠥᠷ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ: bosoo data export items.xlsx
# review
table-form = «{ $path }» .csv ᠪᠤᠶᠤ .xlsx ᠪᠢᠰᠢ
# review
data-written = ᠪᠢᠴᠢᠪᠡ: { $path }
# review
data-unreviewed = ᠮᠣᠩᠭᠣᠯ ᠦᠭᠡ ᠨᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠵᠦ ᠬᠢᠨᠠᠭ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯᠪᠠ: { $path }
# review
letters-table-lacks-column = ᠬᠦᠰᠦᠨᠦᠭ᠎ᠲᠦ «{ $name }» ᠪᠠᠭᠠᠨ᠎ᠠ ᠦᠭᠡᠢ
    .repair = ᠲᠡᠷᠢᠭᠦᠨ ᠮᠥᠷ: 编号᠂ 来信日期᠂ 类别᠂ 答复单位᠃
# review
letters-imported = { $n } ᠵᠠᠬᠢᠳᠠᠯ᠂ { $shown } ᠢᠯᠡ᠂ { $masked } ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠨᠢᠭᠤᠪᠠ᠃ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠬᠥᠮᠦᠨ᠎ᠢᠶᠡᠷ ᠤᠩᠰᠢᠭᠤᠯᠬᠤ᠃
# review
no-annual-data = { $path } ᠦᠭᠡᠢ᠂ { $year } ᠣᠨ᠎ᠤ ᠬᠦᠰᠦᠨᠦᠭ᠎ᠢ ᠪᠥᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠡᠨᠡ ᠹᠠᠢᠯ᠎ᠢ ᠪᠢᠴᠢᠬᠦ: docs/reports.md 2
# review
xlsx-needs-out = --format xlsx --out NAME.xlsx ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ
