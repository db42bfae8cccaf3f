# No native reader has reviewed these messages.
# review
counterpart-missing = ᠮᠣᠩᠭᠣᠯ ᠬᠤᠪᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ᠂ { $due }᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ ᠪᠠᠶᠢᠬᠤ ᠪᠠᠶᠢᠵᠠᠢ
    .repair = bosoo new doc PATH --counterpart
    .name = ᠮᠣᠩᠭᠣᠯ ᠬᠤᠪᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ
# review
counterpart-stale = ᠬᠢᠲᠠᠳ ᠡᠬᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠭᠰᠡᠨ᠎ᠦ ᠳᠠᠷᠠᠭ᠎ᠠ ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ ᠵᠠᠰᠠᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
    .repair = ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠵᠠᠰᠠᠵᠤ bosoo text stamp FILE
    .name = ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ ᠬᠠᠭᠤᠴᠢᠷᠠᠪᠠ
# review
pair-numbers = ᠬᠣᠶᠠᠷ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠲᠣᠭ᠎ᠠ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ᠄ ᠬᠢᠲᠠᠳ᠎ᠲᠤ { $missing }᠂ ᠮᠣᠩᠭᠣᠯ᠎ᠳᠤ { $extra }
    .repair = ᠡᠳᠦᠷ᠂ ᠮᠥᠩᠭᠦ᠂ ᠤᠲᠠᠰᠤ᠎ᠶᠢ ᠲᠤᠯᠭᠠᠬᠤ᠃
    .name = ᠲᠣᠭ᠎ᠠ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ
# review
pair-structure = ᠬᠣᠶᠠᠷ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠪᠦᠲᠦᠴᠡ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ（{ $what }）᠄ ᠬᠢᠲᠠᠳ { $chinese }᠂ ᠮᠣᠩᠭᠣᠯ { $mongolian }
    .repair = ᠬᠢᠲᠠᠳ ᠪᠦᠲᠦᠴᠡ᠎ᠪᠡᠷ ᠵᠠᠰᠠᠬᠤ᠃
    .name = ᠪᠦᠲᠦᠴᠡ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ
# review
mongolian-text = ᠮᠣᠩᠭᠣᠯ ᠺᠣᠳ᠋᠎ᠤᠨ { $count } ᠠᠯᠳᠠᠭ᠎ᠠ（{ $codes }）
    .repair = bosoo text lint FILE᠂ bosoo text fix FILE
    .name = ᠮᠣᠩᠭᠣᠯ ᠺᠣᠳ᠋᠎ᠤᠨ ᠠᠯᠳᠠᠭ᠎ᠠ
# review
mongolian-style = ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠯᠭᠡ᠎ᠶᠢᠨ { $count } ᠭᠠᠵᠠᠷ᠎ᠢ ᠰᠠᠶᠢᠵᠢᠷᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ（{ $codes }）
    .repair = bosoo text lint FILE
    .name = ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠯᠭᠡ
