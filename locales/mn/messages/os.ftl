# No native reader has reviewed these messages.

# review
os-not-found = ᠹᠠᠢᠯ ᠪᠤᠶᠤ ᠬᠠᠪᠲᠠᠰᠤ ᠦᠭᠡᠢ
# review
os-permission-denied = ᠡᠷᠬᠡ ᠦᠭᠡᠢ
# review
os-already-exists = ᠨᠢᠭᠡᠨᠲᠡ ᠪᠠᠶᠢᠨ᠎ᠠ
# review
os-disk-full = ᠳ᠋ᠢᠰᠺ ᠳᠦᠭᠦᠷᠡᠩ
# review
os-is-a-directory = ᠬᠠᠪᠲᠠᠰᠤ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠹᠠᠢᠯ ᠪᠢᠰᠢ
# review
os-not-a-directory = ᠬᠠᠪᠲᠠᠰᠤ ᠪᠢᠰᠢ
# review
os-read-only = ᠵᠥᠪᠬᠡᠨ ᠤᠩᠰᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ
# review
os-too-many-open-files = ᠨᠡᠭᠡᠭᠡᠭᠰᠡᠨ ᠹᠠᠢᠯ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ
# review
os-connection-refused = ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
# review
os-timed-out = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠬᠡᠲᠦᠷᠡᠪᠡ
# review
os-name-too-long = ᠨᠡᠷ᠎ᠡ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠷᠲᠤ
# review
os-address-in-use = ᠬᠠᠶᠢᠭ ᠬᠡᠷᠡᠭᠯᠡᠭᠳᠡᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ
# review
os-other = ᠰᠢᠰᠲ᠋ᠧᠮ᠎ᠦᠨ ᠠᠯᠳᠠᠭ᠎ᠠ { $number }
