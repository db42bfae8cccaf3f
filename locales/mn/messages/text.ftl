# Messages of the Mongolian text rules. state = "machine": no native reader has reviewed them yet.

# review
mn-private-use = ᠬᠠᠭᠤᠴᠢᠨ ᠺᠣᠳ᠋᠎ᠤᠨ ᠦᠰᠦᠭ ᠪᠠᠶᠢᠨ᠎ᠠ ({ $char }): { $encoding }᠃
    .repair = { $convert ->
    [menksoft] `bosoo text convert --from menksoft … --write`
   *[other] Unicode ᠺᠣᠳ᠋᠎ᠤᠨ ᠡᠬᠢ ᠪᠢᠴᠢᠭ᠎ᠢ ᠠᠪᠬᠤ᠃
  }

# review
mn-foreign-letter = { $char } ({ $script }) ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ ᠪᠢᠰᠢ᠃
    .repair = ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ᠎ᠢᠶᠡᠷ ᠰᠣᠯᠢᠬᠤ᠃

# review
mn-other-script = { $char } ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ ᠪᠢᠰᠢ᠂ ᠦᠭᠡ᠎ᠲᠡᠢ ᠨᠠᠭᠠᠯᠳᠤᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ᠎ᠢᠶᠡᠷ ᠰᠣᠯᠢᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠵᠠᠢ ᠭᠠᠷᠭᠠᠬᠤ᠃

# review
mn-presentation-form = { $char } ᠪᠣᠰᠤᠭ᠎ᠠ ᠴᠡᠭ ᠲᠡᠮᠳᠡᠭ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = «{ $base }» ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-stray-selector = { $char } ᠰᠣᠩᠭᠣᠭᠴᠢ᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ ᠦᠰᠦᠭ ᠦᠭᠡᠢ᠃
    .repair = { $char }᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃

# review
mn-double-selector = ᠨᠢᠭᠡ ᠦᠰᠦᠭ᠎ᠲᠦ ᠬᠣᠶᠠᠷ ᠰᠣᠩᠭᠣᠭᠴᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $char }᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃

# review
mn-idle-selector = «{ $letter }»: { $char } ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
    .repair = { $char }᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃

# review
mn-separator-place = { $place ->
    [start] U+180E ᠦᠭᠡ᠎ᠶᠢᠨ ᠡᠬᠢᠨ᠎ᠳᠦ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    [end] U+180E ᠦᠭᠡ᠎ᠶᠢᠨ ᠡᠴᠦᠰ᠎ᠲᠦ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
   *[double] U+180E ᠳᠠᠪᠬᠤᠷᠳᠠᠵᠠᠢ᠃
  }
    .repair = ᠦᠭᠡ ᠪᠠ ᠳᠠᠭᠠᠪᠤᠷᠢ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠷᠣᠨᠳᠣ ᠨᠢᠭᠡ U+180E ᠲᠠᠯᠪᠢᠬᠤ᠃

# review
mn-narrow-space = ᠳᠠᠭᠠᠪᠤᠷᠢ᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ { $char } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = U+180E ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-zero-width = ᠦᠭᠡ᠎ᠳᠦ { $char } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $char }᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃

# review
mn-suffix-space = «{ $suffix }» ᠳᠠᠭᠠᠪᠤᠷᠢ᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ ᠵᠠᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠵᠠᠢ᠎ᠶᠢ U+180E ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-suffix-glued = «{ $suffix }» ᠳᠠᠭᠠᠪᠤᠷᠢ «{ $stem }»᠎ᠲᠡᠢ ᠨᠠᠭᠠᠯᠳᠤᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = «{ $stem }» ᠪᠠ «{ $suffix }»᠎ᠶᠢᠨ ᠬᠣᠭᠣᠷᠣᠨᠳᠣ U+180E ᠲᠠᠯᠪᠢᠬᠤ᠃

# review
mn-suffix-spelling = «{ $wrong }» ᠳᠠᠭᠠᠪᠤᠷᠢ ᠪᠤᠷᠤᠭᠤ᠃
    .repair = «{ $right }» ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-double-space = ᠦᠭᠡ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠷᠣᠨᠳᠣ { $count } ᠵᠠᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠨᠢᠭᠡ ᠵᠠᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠃

# review
mn-odd-space = ᠵᠠᠢ ᠨᠢ { $char } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠡᠩ᠎ᠦᠨ ᠵᠠᠢ (U+0020) ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-mixed-digits = ᠬᠣᠶᠠᠷ ᠵᠦᠢᠯ᠎ᠦᠨ ᠲᠣᠭ᠎ᠠ ᠪᠠᠶᠢᠨ᠎ᠠ: { $number }᠃
    .repair = ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ: { $ascii }᠃

# review
mn-term-spelling = «{ $wrong }» ᠨᠡᠷ᠎ᠡ ᠲᠣᠮᠢᠶ᠎ᠠ «{ $right }»᠎ᠲᠡᠢ ᠠᠳᠠᠯᠢ ᠬᠠᠷᠠᠭᠳᠠᠪᠠᠴᠤ ᠦᠰᠦᠭ ᠨᠢ ᠥᠭᠡᠷ᠎ᠡ᠃
    .repair = «{ $right }» ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-mixed-spelling = ᠨᠢᠭᠡ ᠦᠭᠡ ᠬᠣᠶᠠᠷ ᠵᠦᠢᠯ᠎ᠢᠶᠡᠷ ᠪᠢᠴᠢᠭᠳᠡᠵᠡᠢ: «{ $word }»᠂ «{ $right }»᠃
    .repair = «{ $right }» ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-vowel-for-n = «{ $word }»᠎ᠶᠢᠨ ᠡᠴᠦᠰ᠎ᠦᠨ ᠦᠰᠦᠭ ᠪᠤᠷᠤᠭᠤ᠃
    .repair = ᠡᠴᠦᠰ᠎ᠦᠨ ᠦᠰᠦᠭ᠎ᠢ ᠨ ᠪᠣᠯᠭᠠᠬᠤ᠃

# review
mn-mixed-harmony = «{ $word }» ᠡᠷ᠎ᠡ ᠡᠮ᠎ᠡ ᠡᠭᠡᠰᠢᠭ ᠬᠣᠯᠢᠯᠳᠤᠵᠠᠢ᠃
    .repair = ᠦᠰᠦᠭ᠎ᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃

# review
mn-chinese-run = ᠬᠢᠲᠠᠳ ᠪᠢᠴᠢᠭ { $count } ᠦᠰᠦᠭ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠮᠣᠩᠭᠣᠯ᠎ᠢᠶᠠᠷ ᠣᠷᠴᠢᠭᠤᠯᠬᠤ᠃

# review
text-convert-refused = { $char } Menksoft ᠺᠣᠳ᠋ ᠪᠢᠰᠢ: { $encoding }᠃
    .repair = Unicode ᠺᠣᠳ᠋᠎ᠤᠨ ᠡᠬᠢ ᠪᠢᠴᠢᠭ᠎ᠢ ᠠᠪᠬᠤ᠃
# review
text-convert-inexact = «{ $word }» ᠡᠬᠢ ᠦᠵᠡᠭᠳᠡᠯ᠎ᠲᠡᠢ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ᠃
    .repair = ᠡᠨᠡ ᠦᠭᠡ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃
# review
text-not-utf8 = ᠹᠠᠢᠯ UTF-8 ᠪᠢᠰᠢ᠃
    .repair = UTF-8 ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠃
# review
term-mismatch = «{ $zh }» ᠭᠡᠳᠡᠭ᠎ᠢ «{ $mn }» ᠭᠡᠵᠦ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ ({ $place })᠃
    .repair = «{ $mn }» ᠪᠣᠯᠭᠠᠬᠤ᠃
    .name = ᠨᠡᠷ᠎ᠡ ᠲᠣᠮᠢᠶ᠎ᠠ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ
    .why = ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠭ᠎ᠠ᠂ ᠲᠤᠰᠢᠶᠠᠯ᠂ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ ᠪᠦᠬᠦ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠠᠳᠠᠯᠢ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠤᠲᠠᠢ᠃
# review
text-summary = { $files } ᠹᠠᠢᠯ: ᠪᠤᠷᠤᠭᠤ { $errors }᠂ ᠰᠠᠨᠠᠭᠤᠯᠤᠮᠵᠢ { $advice }᠃
# review
text-fix-summary = { $files } ᠹᠠᠢᠯ: { $repairs }᠃
# review
text-fix-hint = --write ᠭᠡᠪᠡᠯ ᠹᠠᠢᠯ᠎ᠳᠤ ᠪᠢᠴᠢᠨ᠎ᠡ᠃
