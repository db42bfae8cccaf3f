# No native reader has reviewed these messages.
# review
index-missing = ᠠᠯᠪᠠᠨ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠦᠭᠡᠢ
    .repair = ᠨᠢᠭᠡ ᠮᠥᠷ ᠨᠡᠮᠡᠬᠦ᠄ index = "…/2026-00001"
    .name = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠦᠭᠡᠢ
# review
index-twice = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ “{ $value }” ᠨᠢᠭᠡᠨᠲᠡ { $other }᠎ᠳᠦ ᠬᠡᠷᠡᠭᠯᠡᠭᠳᠡᠭᠰᠡᠨ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠭᠡ ᠦᠭᠡᠢ ᠨᠣᠮᠧᠷ ᠪᠢᠴᠢᠬᠦ᠃ ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠳᠠᠪᠬᠤᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
    .name = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠳᠠᠪᠬᠤᠴᠠᠪᠠ
