# Messages of the checks for personal data. state = "machine": no native reader has reviewed them yet.

privacy-id-number = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠢᠷᠭᠡᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ `bosoo check --fix`᠃
    .name = ᠢᠷᠭᠡᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
privacy-id-number-old = ᠪᠢᠴᠢᠭ᠎ᠲᠦ 15 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠬᠠᠭᠤᠴᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ `bosoo check --fix`᠃
    .name = 15 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
privacy-mobile = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃ ᠠᠯᠪᠠᠨ ᠭᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ ᠪᠣᠯ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ site.toml᠎ᠳᠦ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
privacy-landline = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠤᠲᠠᠰᠤ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠠᠯᠪᠠᠨ ᠭᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ ᠪᠣᠯ site.toml᠎ᠳᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠦᠭᠡᠢ ᠪᠣᠯ { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃
    .name = ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠤᠲᠠᠰᠤ
privacy-bank-card = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠪᠠᠩᠬᠢᠨ ᠺᠠᠷᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠪᠠᠩᠬᠢᠨ ᠺᠠᠷᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ
privacy-disability = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠲᠠᠬᠢᠷ ᠳᠤᠲᠠᠭᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠲᠠᠬᠢᠷ ᠳᠤᠲᠠᠭᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ
privacy-address = ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ᠎ᠠᠴᠠ ᠨᠠᠷᠢᠨ ᠬᠠᠶᠢᠭ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
    .repair = ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠰᠤᠮᠤ᠎ᠠᠴᠠ ᠨᠠᠷᠢᠨ ᠬᠠᠶᠢᠭ

attachment-id-number = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠢᠷᠭᠡᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃ ᠨᠢᠭᠤᠭᠰᠠᠨ ᠮᠥᠷ ᠪᠠᠭᠠᠨᠠ᠎ᠶᠢ ᠴᠤ ᠰᠢᠯᠭᠠᠬᠤ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ ᠢᠷᠭᠡᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
attachment-id-number-old = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ 15 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠬᠠᠭᠤᠴᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ 15 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
attachment-mobile = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
attachment-landline = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠤᠲᠠᠰᠤ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠠᠯᠪᠠᠨ ᠭᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ ᠪᠣᠯ site.toml᠎ᠳᠦ ᠪᠢᠴᠢᠬᠦ᠂ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠤᠲᠠᠰᠤ
attachment-bank-card = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠪᠠᠩᠬᠢᠨ ᠺᠠᠷᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠠᠴᠠ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ ᠪᠠᠩᠬᠢᠨ ᠺᠠᠷᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ
attachment-disability = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠲᠠᠬᠢᠷ ᠳᠤᠲᠠᠭᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠡᠬᠢ ᠹᠠᠢᠯ᠎ᠳᠤ { $masked } ᠪᠣᠯᠭᠠᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ ᠲᠠᠬᠢᠷ ᠳᠤᠲᠠᠭᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ
attachment-address = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ᠎ᠠᠴᠠ ᠨᠠᠷᠢᠨ ᠬᠠᠶᠢᠭ ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠄ ᠰᠤᠮᠤ᠎ᠠᠴᠠ ᠨᠠᠷᠢᠨ ᠬᠠᠶᠢᠭ
attachment-gps = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠵᠢᠷᠤᠭ ᠠᠪᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ ({ $masked }) ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠵᠢᠷᠤᠭ᠎ᠤᠨ GPS᠎ᠢ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠵᠢᠷᠤᠭ᠎ᠤᠨ ᠪᠠᠶᠢᠷᠢ
attachment-person = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠬᠥᠮᠦᠨ᠎ᠦ ᠨᠡᠷ᠎ᠡ { $masked } ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠹᠠᠢᠯ᠎ᠠᠴᠠ ᠬᠤᠪᠢ ᠬᠥᠮᠦᠨ᠎ᠦ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠹᠠᠢᠯ᠎ᠤᠨ ᠬᠥᠮᠦᠨ᠎ᠦ ᠨᠡᠷ᠎ᠡ
attachment-device = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠠᠫᠫᠠᠷᠠᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ ({ $masked }) ᠪᠠᠶᠢᠨ᠎ᠠ: { $place }᠃
    .repair = ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠬᠤᠪᠢ ᠬᠥᠮᠦᠨ᠎ᠦ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠠᠫᠫᠠᠷᠠᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ
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
    .name = ᠰᠢᠯᠭᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ
