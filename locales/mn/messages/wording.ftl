# Messages of words, punctuation, dates and totals. state = "machine": no native reader has reviewed them yet.

# review
wording-term = «{ $found }» ᠦᠭᠡ ᠵᠥᠪ ᠪᠢᠰᠢ᠃ { $note } ({ $source })
    .repair = { $repair ->
    [none] ᠥᠭᠦᠯᠡᠪᠦᠷᠢ᠎ᠶᠢ ᠳᠠᠬᠢᠨ ᠪᠢᠴᠢᠬᠦ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
    .name = ᠦᠭᠡ ᠵᠥᠪ ᠪᠢᠰᠢ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-half-width = ᠬᠢᠲᠠᠳ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠬᠠᠭᠠᠰ ᠥᠷᠭᠡᠨ ᠴᠡᠭ ᠲᠡᠮᠳᠡᠭ «{ $found }» ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
    .name = ᠬᠠᠭᠠᠰ ᠥᠷᠭᠡᠨ ᠴᠡᠭ ᠲᠡᠮᠳᠡᠭ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-doubled = ᠴᠡᠭ ᠲᠡᠮᠳᠡᠭ ᠳᠠᠪᠬᠤᠷᠳᠠᠵᠠᠢ: «{ $found }»᠃
    .repair = { $repair ->
    [none] ᠨᠢᠭᠡ᠎ᠶᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
    .name = ᠴᠡᠭ ᠲᠡᠮᠳᠡᠭ ᠳᠠᠪᠬᠤᠷᠳᠠᠪᠠ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-brackets-mixed = ᠬᠠᠭᠠᠯᠲᠠ ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠦᠨ ᠪᠢᠰᠢ: «{ $found }»᠃
    .repair = { $repair ->
    [none] ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠦᠨ ᠬᠠᠭᠠᠯᠲᠠ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃
   *[other] { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
}
    .name = ᠬᠠᠭᠠᠯᠲᠠ ᠬᠣᠣᠰ ᠪᠢᠰᠢ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-brackets-unmatched = «{ $found }» ᠬᠠᠭᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠨᠥᠭᠥᠭᠡ ᠲᠠᠯ᠎ᠠ ᠦᠭᠡᠢ᠃
    .repair = ᠨᠥᠭᠥᠭᠡ ᠲᠠᠯ᠎ᠠ᠎ᠶᠢ ᠨᠡᠮᠡᠬᠦ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠬᠠᠭᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠨᠢᠭᠡ ᠲᠠᠯ᠎ᠠ ᠳᠤᠲᠠᠭᠤ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-no-such-date = «{ $found }» ᠭᠡᠳᠡᠭ ᠡᠳᠦᠷ ᠦᠭᠡᠢ᠃
    .repair = ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃
    .name = ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ ᠡᠳᠦᠷ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-weekday = { $date } «{ $found }» ᠪᠢᠰᠢ᠃
    .repair = { $repair } ᠪᠣᠯᠭᠠᠬᠤ᠃
    .name = ᠭᠠᠷᠠᠭ ᠡᠳᠦᠷ᠎ᠲᠡᠢ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-sum = «{ $column }» ᠪᠠᠭᠠᠨᠠ᠎ᠶᠢᠨ ᠨᠡᠶᠢᠲᠡ { $found } ᠭᠡᠵᠡᠢ᠂ ᠨᠡᠮᠡᠪᠡᠯ { $sum }᠃
    .repair = ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃
    .name = ᠨᠡᠶᠢᠲᠡ ᠳ᠋ᠦᠩ ᠪᠤᠷᠤᠭᠤ
    .why = ᠦᠭᠡ ᠦᠰᠦᠭ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠦᠷ ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠬᠦᠨᠳᠦ ᠠᠯᠳᠠᠭ᠎ᠠ ᠪᠣᠯ ᠲᠡᠭᠡᠭᠰᠢᠯᠡᠨ᠎ᠡ᠃
# review
wording-lexicon-unreadable = ᠦᠭᠡᠰ᠎ᠦᠨ ᠹᠠᠢᠯ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ: { $reason }
    .repair = ᠡᠨᠡ ᠮᠥᠷ᠎ᠢ ᠵᠠᠰᠠᠬᠤ (docs/rules.md)᠃
# review
wording-lexicon-twice = «{ $reason }» ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠳᠡᠵᠡᠢ᠃
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
# review
wording-lexicon-circular = «{ $reason }»᠎ᠦᠨ ᠵᠥᠪ ᠪᠢᠴᠢᠯᠭᠡ᠎ᠳᠦ ᠪᠤᠷᠤᠭᠤ ᠦᠭᠡ ᠨᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠵᠥᠪ ᠪᠢᠴᠢᠯᠭᠡ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
wording-lexicon-unless = «{ $reason }»᠎ᠶᠢᠨ unless᠎ᠳᠦ ᠲᠡᠷᠡ ᠦᠭᠡ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = ᠲᠡᠷᠡ ᠦᠭᠡ᠎ᠲᠡᠢ ᠤᠷᠲᠤ ᠦᠭᠡ ᠪᠢᠴᠢᠬᠦ᠃
# review
wording-lexicon-incomplete = ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠳᠦ wrong ᠡᠰᠡᠪᠡᠯ source ᠦᠭᠡᠢ᠃
    .repair = wrong ᠪᠠ source᠎ᠢ ᠨᠡᠮᠡᠬᠦ᠃
