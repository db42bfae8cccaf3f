# No native reader has reviewed these messages.
# review
freshness-home = { $newest ->
    [none] ᠨᠢᠭᠤᠷ ᠬᠠᠭᠤᠳᠠᠰᠤ ᠬᠣᠭᠣᠰᠤᠨ
   *[other] ᠨᠢᠭᠤᠷ ᠬᠠᠭᠤᠳᠠᠰᠤ { $days } ᠡᠳᠦᠷ᠎ᠡᠴᠡ ᠢᠯᠡᠭᠦᠦ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠄ { $newest }᠂ { $due }
 }
    .repair = ᠰᠢᠨ᠎ᠡ ᠮᠡᠳᠡᠭᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠃
    .name = ᠨᠢᠭᠤᠷ ᠬᠠᠭᠤᠳᠠᠰᠤ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
# review
column-empty = “{ $column }” ᠪᠤᠯᠤᠩ ᠬᠣᠭᠣᠰᠤᠨ
    .repair = ᠠᠭᠤᠯᠭ᠎ᠠ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠪᠤᠶᠤ _column.zh.md᠎ᠳᠦ 情况说明 ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠬᠣᠭᠣᠰᠤᠨ ᠪᠤᠯᠤᠩ
# review
column-explained = “{ $column }” ᠪᠤᠯᠤᠩ᠎ᠳᠤ { $date }᠎ᠦ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠯᠠ ᠪᠠᠶᠢᠨ᠎ᠠ
    .repair = ᠠᠭᠤᠯᠭ᠎ᠠ ᠭᠠᠷᠪᠠᠯ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠃
    .name = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠯᠠ ᠪᠠᠶᠢᠨ᠎ᠠ
# review
column-stale = “{ $column }” ᠪᠤᠯᠤᠩ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠄ { $newest }᠂ { $due }
    .repair = ᠰᠢᠨ᠎ᠡ ᠠᠭᠤᠯᠭ᠎ᠠ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠃
    .name = ᠪᠤᠯᠤᠩ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
# review
column-due = “{ $column }” ᠪᠤᠯᠤᠩ᠎ᠢ { $due }᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ ᠰᠢᠨᠡᠳᠬᠡᠬᠦ（{ $newest }）
    .repair = ᠲᠡᠷᠡ ᠡᠳᠦᠷ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠃
    .name = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠣᠶᠢᠷᠠᠲᠤᠪᠠ
# review
columns-veto = { $what ->
    [main] { $count } ᠭᠣᠣᠯ ᠪᠤᠯᠤᠩ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ（{ $limit }）
    [others] { $count } ᠪᠤᠯᠤᠩ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ（{ $limit }）
   *[empty] { $count } ᠪᠤᠯᠤᠩ ᠬᠣᠭᠣᠰᠤᠨ（{ $limit }）
}
    .repair = column-stale᠂ column-empty᠎ᠢ ᠨᠢᠭᠡ ᠨᠢᠭᠡ᠎ᠪᠡᠷ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ᠃
    .name = ᠪᠤᠯᠤᠩ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠦᠭᠡᠶᠢᠰᠬᠡᠯ
