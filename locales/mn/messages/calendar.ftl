# Messages of the calendar of working days. state = "machine": no native reader has reviewed them yet.

# review
calendar-unreadable = ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ᠎ᠦᠨ ᠹᠠᠢᠯ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $reason }
    .repair = 2026.toml ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
# review
calendar-no-date = «{ $found }» ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ ᠪᠢᠰᠢ᠃
    .repair = 2026-10-01 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
# review
calendar-range = ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ «{ $found }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = from ᠡᠬᠢᠨ᠎ᠦ ᠡᠳᠦᠷ᠂ to ᠡᠴᠦᠰ᠎ᠦᠨ ᠡᠳᠦᠷ᠃
# review
calendar-other-year = { $date } { $expected } ᠣᠨ᠎ᠤ ᠡᠳᠦᠷ ᠪᠢᠰᠢ᠃
    .repair = ᠲᠡᠷᠡ ᠣᠨ᠎ᠤ ᠹᠠᠢᠯ᠎ᠳᠤ ᠪᠢᠴᠢᠬᠦ᠃
# review
calendar-weekday = { $date } ᠪᠣᠯ 星期{ $expected }᠂ ᠹᠠᠢᠯ᠎ᠳᠤ 星期{ $found } ᠭᠡᠵᠡᠢ᠃
    .repair = ᠮᠡᠳᠡᠭᠳᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
# review
calendar-work-on-weekday = { $date } ᠪᠣᠯ 星期{ $found }᠂ ᠡᠩ᠎ᠦᠨ ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ᠃
    .repair = ᠮᠡᠳᠡᠭᠳᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
# review
calendar-twice = { $date } ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠳᠡᠵᠡᠢ᠃
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
calendar-implausible = ᠡᠨᠡ ᠣᠨ᠎ᠳᠤ { $found } ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ ᠪᠣᠯᠵᠠᠢ᠂ ᠶᠡᠷᠦᠳᠡᠭᠡᠨ 248 ᠣᠷᠴᠢᠮ᠃
    .repair = ᠮᠡᠳᠡᠭᠳᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
