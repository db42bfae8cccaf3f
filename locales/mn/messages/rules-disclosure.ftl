# No native reader has reviewed these messages.
# review
disclosure-mark = ᠪᠢᠴᠢᠭ᠎ᠲᠦ “{ $mark }” ᠭᠡᠵᠦ ᠪᠢᠴᠢᠭᠰᠡᠨ᠂ ᠭᠡᠪᠡᠴᠦ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠎ᠪᠡᠷ ᠲᠣᠭᠲᠠᠭᠠᠵᠠᠢ
    .repair = ᠡᠬᠢ ᠪᠢᠴᠢᠭ᠎ᠲᠡᠢ ᠲᠤᠯᠭᠠᠵᠤ disclosure᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
    .name = ᠲᠡᠮᠳᠡᠭ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ
