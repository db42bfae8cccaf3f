# No native reader has reviewed these messages.
# review
review-missing = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠦᠭᠡᠢ᠂ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠬᠤᠪᠢᠯᠪᠤᠷᠢ᠎ᠳᠤ ᠣᠷᠣᠬᠤ ᠦᠭᠡᠢ
    .repair = review ᠨᠡᠮᠡᠵᠦ ᠠᠯᠬᠤᠮ᠂ ᠨᠡᠷ᠎ᠡ᠂ ᠡᠳᠦᠷ᠂ ᠦᠷ᠎ᠡ ᠳ᠋ᠦᠩ᠎ᠢ ᠪᠢᠴᠢᠬᠦ᠄ { $steps }᠃ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
    .name = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠦᠭᠡᠢ
# review
review-incomplete = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠳᠤᠲᠠᠭᠤ᠄ { $what ->
    [steps] { $steps } ᠦᠭᠡᠢ
    [name] { $steps } ᠨᠡᠷ᠎ᠡ ᠦᠭᠡᠢ
    [date] { $steps } ᠡᠳᠦᠷ ᠦᠭᠡᠢ
   *[result] { $steps } ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
}
    .repair = ᠲᠤᠰ ᠠᠯᠬᠤᠮ᠎ᠢ ᠭᠦᠢᠴᠡᠳᠬᠡᠬᠦ᠃ ᠬᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠪᠣᠯ ᠡᠮᠦᠨ᠎ᠡ ᠬᠢᠨ᠎ᠡ᠃
    .name = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠳᠤᠲᠠᠭᠤ
# review
review-order = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ ᠪᠤᠷᠤᠭᠤ᠄ { $what ->
    [late] { $steps } { $date }᠂ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ᠎ᠦ ᠳᠠᠷᠠᠭ᠎ᠠ
   *[back] { $steps } { $date }᠂ ᠡᠮᠦᠨᠡᠬᠢ ᠠᠯᠬᠤᠮ᠎ᠠᠴᠠ ᠡᠷᠲᠡ
}
    .repair = ᠡᠳᠦᠷ᠎ᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ᠎ᠦ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠰᠢᠯᠭᠠᠯᠲᠠ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
    .name = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠳᠠᠷᠠᠭᠠᠯᠠᠯ ᠪᠤᠷᠤᠭᠤ
# review
review-same-person = { $steps }᠎ᠢ ᠨᠢᠭᠡ ᠬᠥᠮᠦᠨ ᠬᠢᠵᠡᠢ
    .repair = ᠥᠭᠡᠷ᠎ᠡ ᠬᠥᠮᠦᠨ᠎ᠢᠶᠡᠷ ᠰᠢᠯᠭᠠᠭᠤᠯᠬᠤ᠃
    .name = ᠬᠣᠶᠠᠷ ᠰᠢᠯᠭᠠᠯᠲᠠ ᠨᠢᠭᠡ ᠬᠥᠮᠦᠨ
