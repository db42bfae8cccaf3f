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
# review
os-connection-broken = ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠲᠠᠰᠤᠷᠠᠪᠠ
# review
os-unreachable = ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠬᠣᠯᠪᠣᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ
# review
net-name-unknown = ᠡᠨᠡ ᠨᠡᠷ᠎ᠡ ᠣᠯᠳᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠬᠠᠶᠢᠭ᠎ᠢ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ
# review
net-name-unanswered = ᠨᠡᠷ᠎ᠡ᠎ᠶᠢᠨ ᠰᠧᠷᠸᠧᠷ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ
# review
net-certificate-expired = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠪᠠ
# review
net-certificate-early = ᠦᠨᠡᠮᠯᠡᠯ ᠬᠦᠴᠦᠨ ᠲᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ
# review
net-certificate-name = ᠦᠨᠡᠮᠯᠡᠯ ᠡᠨᠡ ᠨᠡᠷ᠎ᠡ᠎ᠳᠦ ᠬᠠᠮᠠᠭᠠᠷᠤᠯᠲᠠ ᠦᠭᠡᠢ
# review
net-certificate-unknown = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢ ᠢᠲᠡᠭᠡᠮᠵᠢᠲᠦ ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠭ᠎ᠠ ᠣᠯᠭᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
# review
net-host-key = ᠰᠧᠷᠸᠧᠷ᠎ᠦᠨ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠵᠥᠷᠢᠶ᠎ᠡ ᠲᠡᠢ
# review
net-redirects = ᠲᠠᠭᠠᠭᠤᠯᠬᠤ ᠨᠢ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ
# review
net-no-address = ᠬᠠᠶᠢᠭ ᠪᠤᠷᠤᠭᠤ
# review
net-private = ᠡᠨᠡ ᠨᠡᠷ᠎ᠡ ᠳᠣᠲᠣᠭᠠᠳᠤ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠳᠦ ᠵᠢᠭᠠᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ
