# No native reader has reviewed these messages.
# review
interpretation-missing = ᠲᠥᠷᠥ᠎ᠶᠢᠨ ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ᠂ { $due }᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ ᠭᠠᠷᠭᠠᠬᠤ ᠪᠠᠶᠢᠵᠠᠢ
    .repair = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠪᠢᠴᠢᠵᠦ interprets᠎ᠳᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ᠃
    .name = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ
# review
interpretation-late = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ { $other } { $date }᠎ᠳᠦ ᠭᠠᠷᠪᠠ᠂ { $due }᠎ᠠᠴᠠ ᠣᠷᠣᠢ
    .repair = ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠬᠠᠮᠲᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠃
    .name = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠣᠷᠣᠢᠲᠠᠪᠠ
# review
interpretation-undecided = { $year } ᠣᠨ᠎ᠤ ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ᠎ᠦᠨ ᠬᠤᠸᠠᠩᠯᠢ ᠦᠭᠡᠢ᠂ ᠲᠣᠭᠲᠠᠭᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
    .repair = ᠮᠡᠳᠡᠭᠳᠡᠯ ᠭᠠᠷᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠡᠮᠡᠬᠦ᠃
    .name = ᠲᠣᠭᠲᠠᠭᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
# review
interpretation-unlinked = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠶᠠᠮᠠᠷ ᠪᠢᠴᠢᠭ᠎ᠢ ᠲᠠᠶᠢᠯᠪᠤᠷᠢᠯᠠᠭᠰᠠᠨ᠎ᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ
    .repair = interprets = ["@…"] ᠨᠡᠮᠡᠬᠦ᠃
    .name = ᠬᠣᠯᠪᠣᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
