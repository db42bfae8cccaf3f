# Messages of the checks for personal data. state = "machine": no native reader has reviewed them yet.

privacy-id-number = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠢᠷᠭᠡᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ `bosoo check --fix`᠃
privacy-id-number-old = ᠪᠢᠴᠢᠭ᠎ᠲᠦ 15 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠬᠠᠭᠤᠴᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ `bosoo check --fix`᠃
privacy-mobile = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃ ᠠᠯᠪᠠᠨ ᠭᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ ᠪᠣᠯ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ site.toml᠎ᠳᠦ ᠪᠢᠴᠢᠬᠦ᠃
privacy-landline = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠤᠲᠠᠰᠤ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠠᠯᠪᠠᠨ ᠭᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ ᠪᠣᠯ site.toml᠎ᠳᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠦᠭᠡᠢ ᠪᠣᠯ { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃
privacy-bank-card = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠪᠠᠩᠬᠢᠨ ᠺᠠᠷᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
privacy-disability = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠲᠠᠬᠢᠷ ᠳᠤᠲᠠᠭᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
privacy-address = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ᠎ᠠᠴᠠ ᠨᠠᠷᠢᠨ ᠬᠠᠶᠢᠭ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃

attachment-id-number = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠢᠷᠭᠡᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃ ᠨᠢᠭᠤᠭᠰᠠᠨ ᠮᠥᠷ ᠪᠠᠭᠠᠨᠠ᠎ᠶᠢ ᠴᠤ ᠰᠢᠯᠭᠠᠬᠤ᠃
attachment-id-number-old = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ 15 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠬᠠᠭᠤᠴᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃
attachment-mobile = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
attachment-landline = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠤᠲᠠᠰᠤ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠠᠯᠪᠠᠨ ᠭᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ ᠪᠣᠯ site.toml᠎ᠳᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠠᠰᠤᠬᠤ᠃
attachment-bank-card = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠪᠠᠩᠬᠢᠨ ᠺᠠᠷᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠠᠴᠠ ᠬᠠᠰᠤᠬᠤ᠃
attachment-disability = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠲᠠᠬᠢᠷ ᠳᠤᠲᠠᠭᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
attachment-address = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ᠎ᠠᠴᠠ ᠨᠠᠷᠢᠨ ᠬᠠᠶᠢᠭ ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃
attachment-gps = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠵᠢᠷᠤᠭ ᠠᠪᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ ({ $masked }) ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠵᠢᠷᠤᠭ᠎ᠤᠨ GPS᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
attachment-person = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠨᠡᠷ᠎ᠡ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠹᠠᠢᠯ᠎ᠠᠴᠠ ᠬᠤᠪᠢ ᠬᠥᠮᠦᠨ᠎ᠦ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
attachment-device = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠠᠫᠫᠠᠷᠠᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ({ $masked }) ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠬᠤᠪᠢ ᠬᠥᠮᠦᠨ᠎ᠦ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
attachment-unreadable = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ({ $place }): { $reason ->
    [broken] ᠹᠠᠢᠯ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ
    [encrypted] ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ᠎ᠲᠡᠢ
    [too-large] ᠬᠡᠲᠦᠷᠬᠡᠢ ᠲᠣᠮᠣ
    [too-many-parts] ᠬᠡᠰᠡᠭ ᠨᠢ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ
    [too-deep] ᠳᠠᠪᠬᠤᠷᠭ᠎ᠠ ᠨᠢ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ
    [too-slow] ᠴᠠᠭ ᠬᠡᠲᠦᠷᠡᠵᠡᠢ
    [too-many-findings] ᠠᠯᠳᠠᠭ᠎ᠠ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ
    [old-format] ᠬᠠᠭᠤᠴᠢᠨ ᠬᠡᠯᠪᠡᠷᠢ (doc, xls, ppt, wps, et)
    [archive] zip ᠪᠢᠰᠢ
    [packing-method] ᠡᠨᠡ zip᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
    [image-only] ᠵᠥᠪᠬᠡᠨ ᠵᠢᠷᠤᠭ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠦᠰᠦᠭ ᠦᠭᠡᠢ
    [no-characters] ᠦᠰᠦᠭ᠎ᠦᠨ ᠺᠣᠳ᠋ ᠦᠭᠡᠢ
   *[unknown-format] ᠲᠠᠨᠢᠬᠤ ᠦᠭᠡᠢ ᠬᠡᠯᠪᠡᠷᠢ
}᠃
    .repair = { $reason ->
    [encrypted] ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
    [old-format] docx, xlsx, pptx ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ᠃
    [archive] zip ᠬᠡᠷᠡᠭᠯᠡᠬᠦ᠃
    [packing-method] ᠳᠠᠬᠢᠨ zip ᠪᠣᠯᠭᠠᠬᠤ᠃
    [image-only] ᠵᠢᠷᠤᠭ᠎ᠢ ᠬᠥᠮᠦᠨ᠎ᠢᠶᠡᠷ ᠰᠢᠯᠭᠠᠬᠤ᠃
    [no-characters] PDF᠎ᠢ ᠳᠠᠬᠢᠨ ᠭᠠᠷᠭᠠᠬᠤ᠃
    [too-many-findings] ᠡᠬᠢᠯᠡᠭᠡᠳ ᠡᠳᠡᠭᠡᠷ ᠠᠯᠳᠠᠭ᠎ᠠ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠃
    [too-large] ᠹᠠᠢᠯ᠎ᠢ ᠬᠤᠪᠢᠶᠠᠬᠤ᠃
   *[other] ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠠᠴᠠ ᠳᠠᠬᠢᠨ ᠭᠠᠷᠭᠠᠬᠤ᠃
}
