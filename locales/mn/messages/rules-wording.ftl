# No native reader has reviewed these messages.
# review
map-without-number = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠲᠤ 审图号 ᠦᠭᠡᠢ
    .repair = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ᠎ᠳᠤ 审图号 ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠲᠤ ᠨᠣᠮᠧᠷ ᠦᠭᠡᠢ
    .why = ᠢᠯᠡ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ ᠪᠦᠷ 审图号᠎ᠲᠠᠢ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠤᠲᠠᠢ᠂ ᠬᠢᠯᠠ ᠪᠤᠷᠤᠭᠤ ᠪᠣᠯ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ᠃
