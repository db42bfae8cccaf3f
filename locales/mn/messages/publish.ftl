### Open data, organisation, gazette, accounts, letters, reports. No native reader has reviewed any of it yet.

# review
reserved-file-name = «{ $name }» ᠪᠣᠯ ᠪᠤᠯᠤᠩ᠎ᠤᠨ ᠥᠪᠡᠷ᠎ᠦᠨ ᠨᠢᠭᠤᠷ ᠪᠤᠶᠤ ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ᠎ᠶᠢᠨ ᠬᠠᠶᠢᠭ
    .repair = ᠡᠨᠡ ᠹᠠᠶᠢᠯ᠎ᠳᠤ ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠥᠭᠬᠦ᠃
