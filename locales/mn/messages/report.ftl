# No native reader has reviewed these messages.

known-title = ᠮᠡᠳᠡᠭᠰᠡᠨ ᠠᠰᠠᠭᠤᠳᠠᠯ { $count }:
known-excused = ᠮᠡᠳᠡᠭᠰᠡᠨ᠂ { $owner } { $until } ᠪᠣᠯᠲᠠᠯ᠎ᠠ ᠵᠠᠰᠠᠨ᠎ᠠ
known-overdue = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ { $until } ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ({ $owner })᠂ ᠳᠠᠬᠢᠨ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ
known-settled = { $count } ᠨᠢᠭᠡᠨᠲᠡ ᠵᠠᠰᠠᠭᠳᠠᠪᠠ᠃ --write-baseline ᠪᠡᠷ ᠳᠠᠬᠢᠨ ᠪᠢᠴᠢᠨ᠎ᠡ᠃
known-written = { $count } ᠠᠰᠠᠭᠤᠳᠠᠯ᠎ᠢ ᠪᠢᠴᠢᠪᠡ: { $path }

external-dead = { $value } ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ᠂ { $days } ᠬᠣᠨᠣᠭ ({ $detail })
    .repair = ᠰᠢᠨ᠎ᠡ ᠬᠠᠶᠢᠭ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
    .why = ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠦᠷᠢ 0.1 ᠣᠨᠣᠭ᠎ᠠ᠃
external-failing = { $value } ᠣᠳᠣ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ ({ $detail })
    .repair = ᠬᠡᠳᠦᠨ ᠬᠣᠨᠣᠭ᠎ᠤᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠬᠤ᠃
    .name = ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠲᠦᠷ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
    .why = ᠬᠡᠳᠦᠨ ᠬᠣᠨᠣᠭ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠪᠡᠯ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
