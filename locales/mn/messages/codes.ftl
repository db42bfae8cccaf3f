# Messages of codes and numbers. state = "machine": no native reader has reviewed them yet.

code-credit-length = ᠨᠡᠶᠢᠭᠡᠮ᠎ᠦᠨ ᠢᠲᠡᠭᠡᠮᠵᠢ᠎ᠶᠢᠨ ᠺᠣᠳ᠋ «{ $value }» { $length } ᠣᠷᠣᠨ᠎ᠲᠠᠢ᠂ 18 ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
    .repair = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
code-credit-character = «{ $value }» ᠺᠣᠳ᠋᠎ᠳᠤ «{ $character }» ᠪᠠᠶᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = { $repair ->
    [none] ᠦᠨᠡᠮᠯᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
code-credit-check = «{ $value }» ᠺᠣᠳ᠋᠎ᠤᠨ ᠡᠴᠦᠰ᠎ᠦᠨ ᠲᠡᠮᠳᠡᠭ ᠪᠤᠷᠤᠭᠤ᠂ { $expected } ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
    .repair = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
code-organization-form = ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠺᠣᠳ᠋ «{ $value }» 9 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
    .repair = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
code-organization-check = «{ $value }» ᠺᠣᠳ᠋᠎ᠤᠨ ᠡᠴᠦᠰ᠎ᠦᠨ ᠲᠡᠮᠳᠡᠭ ᠪᠤᠷᠤᠭᠤ᠂ { $expected } ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
    .repair = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠲᠡᠢ ᠬᠠᠷᠭᠤᠭᠤᠯᠬᠤ᠃
code-written-otherwise = «{ $value }» ᠳᠦᠷᠢᠮ᠎ᠦᠨ ᠳᠠᠭᠠᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
    .repair = { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
code-index-placeholder = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ «{ $value }»᠎ᠳᠦ ᠪᠢᠴᠢᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ «{ $word }» ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠦᠨᠡᠨ ᠨᠣᠮᠧᠷ ᠪᠢᠴᠢᠬᠦ: 2026-00001᠃
code-index-form = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ «{ $value }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 11150784000000000X/2026-00001 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-index-year = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ «{ $value }»᠎ᠦᠨ ᠣᠨ «{ $year }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 2026 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-index-serial = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠨᠣᠮᠧᠷ «{ $value }»᠎ᠦᠨ ᠳᠤᠭᠠᠷ «{ $serial }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 00001 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-number-brackets = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ «{ $value }»᠎ᠦᠨ ᠣᠨ 〔〕 ᠬᠠᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
    .repair = { $repair ->
    [none] 〔2026〕3号 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
code-number-zero = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ «{ $value }» 0᠎ᠪᠠᠷ ᠡᠬᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = { $repair ->
    [none] 0᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
code-number-written-otherwise = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ «{ $value }» ᠳᠦᠷᠢᠮ᠎ᠦᠨ ᠳᠠᠭᠠᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
    .repair = { $repair ->
    [none] 额政办发〔2026〕3号 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
code-number-form = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ «{ $value }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 额政办发〔2026〕3号 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-number-year = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ «{ $value }»᠎ᠦᠨ ᠣᠨ «{ $year }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 〔2026〕 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-number-serial = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠨᠣᠮᠧᠷ «{ $value }»᠎ᠦᠨ ᠳᠤᠭᠠᠷ «{ $serial }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 3号 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-site-form = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠺᠣᠳ᠋ «{ $value }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 10 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠬᠦ᠃
code-site-area = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠺᠣᠳ᠋ «{ $value }» ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ { $expected }᠎ᠢᠶᠠᠷ ᠡᠬᠢᠯᠡᠬᠦ ᠶᠣᠰᠣᠲᠠᠢ᠃
    .repair = ᠲᠤᠰ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠺᠣᠳ᠋᠎ᠢ ᠪᠢᠴᠢᠬᠦ᠃
code-icp-form = ICP ᠨᠣᠮᠧᠷ «{ $value }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 蒙ICP备00000000号-1 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-police-form = ᠳᠣᠲᠣᠭᠠᠳᠤ᠎ᠶᠢ ᠬᠠᠮᠠᠭᠠᠯᠠᠬᠤ ᠨᠣᠮᠧᠷ «{ $value }» ᠪᠤᠷᠤᠭᠤ᠃
    .repair = 蒙公网安备 00000000000000号 ᠮᠡᠲᠦ ᠪᠢᠴᠢᠬᠦ᠃
code-genre = «{ $value }» ᠠᠯᠪᠠᠨ ᠪᠢᠴᠢᠭ᠎ᠦᠨ 15 ᠵᠦᠢᠯ᠎ᠳᠦ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = { $repair ->
    [none] ᠡᠳᠡᠭᠡᠷ᠎ᠡᠴᠡ ᠰᠣᠩᠭᠣᠬᠤ: { $known }᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
code-topic = «{ $value }» 22 ᠵᠦᠢᠯ᠎ᠳᠦ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = { $repair ->
    [none] ᠡᠳᠡᠭᠡᠷ᠎ᠡᠴᠡ ᠰᠣᠩᠭᠣᠬᠤ: { $known }᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
