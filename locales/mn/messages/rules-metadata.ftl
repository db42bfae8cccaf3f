# No native reader has reviewed these messages.
# review
index-missing = ᠠᠯᠪᠠᠨ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠦᠭᠡᠢ
    .repair = ᠨᠢᠭᠡ ᠮᠥᠷ ᠨᠡᠮᠡᠬᠦ᠄ index = "…/2026-00001"
    .name = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠦᠭᠡᠢ
# review
index-twice = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ “{ $value }” ᠨᠢᠭᠡᠨᠲᠡ { $other }᠎ᠳᠦ ᠬᠡᠷᠡᠭᠯᠡᠭᠳᠡᠭᠰᠡᠨ
    .repair = ᠬᠡᠷᠡᠭᠯᠡᠭᠡ ᠦᠭᠡᠢ ᠨᠣᠮᠧᠷ ᠪᠢᠴᠢᠬᠦ᠃ ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠳᠠᠪᠬᠤᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
    .name = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ᠳᠠᠪᠬᠤᠴᠠᠪᠠ
# review
validity-contradicts = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠬᠦᠴᠦᠲᠡᠢ ᠪᠠᠶᠢᠳᠠᠯ ᠡᠳᠦᠷ᠎ᠲᠡᠢ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ᠄ { $what ->
    [no-date] ᠡᠳᠦᠷ ᠦᠭᠡᠢ
    [over] ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ
   *[in-force] ᠬᠡᠷᠡᠭᠵᠢᠵᠦ ᠪᠠᠶᠢᠭ᠎ᠠ
}
    .repair = validity᠎ᠢ ᠬᠠᠰᠤᠬᠤ ᠪᠤᠶᠤ ᠡᠳᠦᠷ᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
    .name = ᠬᠦᠴᠦᠲᠡᠢ ᠪᠠᠶᠢᠳᠠᠯ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ
