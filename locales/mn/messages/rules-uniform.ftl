# No native reader has reviewed these messages.

# review
family-uniform = ᠨᠢᠭᠡᠳᠦᠮᠡᠯ ᠪᠠᠶᠢᠳᠠᠯ

# review
uniform-language = { $what ->
        [name] ᠨᠡᠷ᠎ᠡ
        [short_name] ᠲᠣᠪᠴᠢ ᠨᠡᠷ᠎ᠡ
        [organizer] ᠡᠷᠬᠢᠯᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
        [undertaker] ᠭᠦᠢᠴᠡᠳᠬᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
        [intro] ᠲᠠᠨᠢᠯᠴᠠᠭᠤᠯᠭ᠎ᠠ
        [address] ᠬᠠᠶᠢᠭ
        [hours] ᠠᠵᠢᠯ᠎ᠤᠨ ᠴᠠᠭ
        [column] ᠪᠤᠯᠤᠩ᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ
        [organ] ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
        [leader] ᠤᠳᠤᠷᠢᠳᠤᠭᠴᠢ
       *[banner] ᠵᠠᠷᠯᠠᠯ
    } «{ $value }» { $lang ->
        [mn] ᠮᠣᠩᠭᠣᠯ
       *[zh] ᠬᠢᠲᠠᠳ
    } ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ{ $what ->
        [name] {""}
       *[other] {" "}({ $site })
    }
    .repair = { $lang ->
        [mn] mn = "…"
       *[zh] zh = "…"
    } ᠭᠡᠵᠦ ᠨᠡᠮᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠨᠢᠭᠡ ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠪᠢᠴᠢᠭᠰᠡᠨ
    .why = ᠪᠦᠬᠦ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠬᠣᠶᠠᠷ ᠬᠡᠯᠡ᠎ᠲᠡᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃ ᠳᠤᠲᠠᠭᠤ ᠭᠠᠵᠠᠷ ᠨᠥᠭᠦᠭᠡ ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠬᠠᠷᠠᠭᠳᠠᠨ᠎ᠠ᠃
# review
uniform-skeleton = { $site } «{ $theme }» ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠪᠦᠲᠦᠴᠡ ᠨᠢ «{ $layout }» ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠠᠴᠠ ᠥᠭᠡᠷ᠎ᠡ: { $pages }
    .repair = ᠥᠩᠭᠡ᠂ ᠬᠡᠮᠵᠢᠶ᠎ᠡ᠂ ᠵᠢᠷᠤᠭ᠎ᠢ theme.toml ᠪᠠ styles᠎ᠳᠦ ᠪᠢᠴᠢᠵᠦ᠂ ᠡᠳᠡᠭᠡᠷ ᠵᠠᠭᠪᠤᠷ᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠪᠦᠲᠦᠴᠡ ᠥᠭᠡᠷ᠎ᠡ
    .why = ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠦᠨ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠠᠳᠠᠯᠢ ᠪᠦᠲᠦᠴᠡ᠎ᠲᠡᠢ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
