# No native reader has reviewed these messages.
# review
link-to-held = “{ $value }” ᠬᠠᠷᠠᠬᠠᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
    .repair = ᠲᠡᠷᠡ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠵᠠᠰᠠᠭᠳᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠃
# review
list-comma = {"᠂ "}
# review
release-held = { $site } ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠢ ᠰᠢᠨᠡᠳᠬᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠬᠠᠭᠤᠴᠢᠨ ᠨᠢᠭᠤᠷ ᠨᠢ ᠬᠡᠪᠡᠷ ᠪᠠᠶᠢᠨ᠎ᠠ{ $why ->
    [none] ᠃
   *[other] : { $why }᠃
}
# review
release-refused = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ { $sites ->
    [none] ᠳᠡᠭᠡᠷᠡᠬᠢ᠎ᠶᠢ ᠦᠵᠡᠬᠦ᠃
   *[other] { $sites }
} ᠡᠮᠦᠨᠡᠬᠢ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠬᠡᠪᠡᠷ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
# review
fix-written = ᠨᠢᠭᠤᠪᠠ᠄ { $files } ᠹᠠᠢᠯ᠂ { $lines } ᠮᠥᠷ᠃
# review
fix-shown = { $files } ᠹᠠᠢᠯ᠂ { $lines } ᠮᠥᠷ᠃ --write
