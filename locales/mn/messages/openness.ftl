# No native reader has reviewed these messages.

# review
table-lacks-column = ᠬᠦᠰᠦᠨᠦᠭ᠎ᠲᠦ «{ $name }» ᠪᠠᠭᠠᠨ᠎ᠠ ᠦᠭᠡᠢ
    .repair = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠭᠠᠷᠭᠠᠵᠤ᠂ ᠲᠡᠷᠢᠭᠦᠨ ᠮᠥᠷ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ: bosoo data export items.xlsx
# review
table-form = «{ $path }» .csv ᠪᠤᠶᠤ .xlsx ᠪᠢᠰᠢ
# review
data-written = ᠪᠢᠴᠢᠪᠡ: { $path }
