# No native reader has reviewed these messages.
# review
date-order = { $field } { $date }᠂ { $first } { $before }᠎ᠠᠴᠠ ᠡᠷᠲᠡ
    .repair = ᠡᠬᠢ ᠪᠢᠴᠢᠭ᠎ᠲᠡᠢ ᠲᠤᠯᠭᠠᠬᠤ᠃
    .name = ᠡᠳᠦᠷ᠎ᠦᠨ ᠳᠠᠷᠠᠭᠠᠯᠠᠯ ᠪᠤᠷᠤᠭᠤ
# review
date-forged = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ { $date } ᠭᠡᠵᠡᠢ᠂ ᠭᠡᠪᠡᠴᠦ ᠹᠠᠢᠯ { $committed }᠎ᠳᠦ ᠠᠩᠬ᠎ᠠ ᠭᠠᠷᠪᠠ
    .repair = ᠦᠨᠡᠨ ᠡᠳᠦᠷ᠎ᠢ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠬᠠᠭᠤᠷᠮᠠᠭ ᠡᠳᠦᠷ
# review
date-changed = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ { $before } ᠪᠠᠶᠢᠭᠰᠠᠨ᠎ᠢ { $committed }᠎ᠳᠦ { $date } ᠪᠣᠯᠭᠠᠵᠠᠢ
    .repair = ᠬᠠᠭᠤᠴᠢᠨ ᠡᠳᠦᠷ᠎ᠢ ᠪᠤᠴᠠᠭᠠᠬᠤ᠃
    .name = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ᠎ᠦ ᠳᠠᠷᠠᠭ᠎ᠠ ᠡᠳᠦᠷ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡ
