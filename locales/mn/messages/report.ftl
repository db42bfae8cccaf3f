# No native reader has reviewed these messages.

known-title = ᠮᠡᠳᠡᠭᠰᠡᠨ ᠠᠰᠠᠭᠤᠳᠠᠯ { $count }:
known-excused = ᠮᠡᠳᠡᠭᠰᠡᠨ᠂ { $owner } { $until } ᠪᠣᠯᠲᠠᠯ᠎ᠠ ᠵᠠᠰᠠᠨ᠎ᠠ
known-overdue = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ { $until } ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ({ $owner })᠂ ᠳᠠᠬᠢᠨ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ
known-settled = { $count } ᠨᠢᠭᠡᠨᠲᠡ ᠵᠠᠰᠠᠭᠳᠠᠪᠠ᠃ --write-baseline ᠪᠡᠷ ᠳᠠᠬᠢᠨ ᠪᠢᠴᠢᠨ᠎ᠡ᠃
known-written = { $count } ᠠᠰᠠᠭᠤᠳᠠᠯ᠎ᠢ ᠪᠢᠴᠢᠪᠡ: { $path }
