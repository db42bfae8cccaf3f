### Words that the code writes into pages. No native reader has reviewed any of them yet: review all.

## Notices

# review
archived_notice = ᠡᠨᠡ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ { $date } ᠳᠠᠩᠰᠠᠯᠠᠪᠠ᠃
# review
expired_notice = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠪᠠ᠃{ $date ->
        [none] {""}
       *[other] {" "}{ $date }
    }
# review
repealed_notice = ᠡᠨᠡ ᠪᠢᠴᠢᠭ᠎ᠢ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠪᠠ᠃{ $date ->
        [none] {""}
       *[other] {" "}{ $date }
    }
# review
pending_notice = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠬᠠᠷᠠᠬᠠᠨ ᠬᠡᠷᠡᠭᠵᠢᠭᠦᠯᠦᠭᠡ ᠦᠭᠡᠢ᠃{ $date ->
        [none] {""}
       *[other] {" "}{ $date }
    }
# review
fallback_notice = ᠡᠨᠡ ᠨᠢᠭᠤᠷ ᠮᠣᠩᠭᠣᠯ ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ ᠦᠭᠡᠢ᠂ ᠳᠣᠣᠷᠠᠬᠢ ᠨᠢ ᠬᠢᠲᠠᠳ ᠡᠬᠡ ᠪᠢᠴᠢᠭ᠃
# review
machine_notice = ᠡᠨᠡ ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠮᠠᠰᠢᠨ᠎ᠢᠶᠠᠷ ᠬᠢᠪᠡ᠂ ᠬᠦᠮᠦᠨ ᠬᠢᠨᠠᠭ᠎ᠠ ᠦᠭᠡᠢ᠂ ᠬᠢᠲᠠᠳ ᠡᠬᠡ᠎ᠶᠢ ᠪᠠᠷᠢᠮᠲᠠᠯᠠᠨ᠎ᠠ᠃
# review
stale_notice = ᠬᠢᠲᠠᠳ ᠡᠬᠡ ᠨᠢᠭᠡᠨᠲᠡ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ᠂ ᠡᠨᠡ ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ ᠨᠢ { $date } ᠡᠬᠡ᠎ᠶᠢ ᠦᠨᠳᠦᠰᠦᠯᠡᠪᠡ᠃

## Documents

# review
mark_open = （ᠡᠨᠡ ᠪᠢᠴᠢᠭ᠎ᠢ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠪᠡ）
# review
issuer = ᠭᠠᠷᠭᠠᠭᠰᠠᠨ ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠭ᠎ᠠ
# review
topic_class = ᠰᠡᠳᠦᠪ᠎ᠦᠨ ᠠᠩᠭᠢᠯᠠᠯ
# review
genre = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠲᠥᠷᠥᠯ
# review
effective_on = ᠬᠡᠷᠡᠭᠵᠢᠭᠦᠯᠬᠦ ᠡᠳᠦᠷ
# review
expires_on = ᠬᠦᠴᠦᠨ ᠲᠡᠢ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ
# review
repealed_on = ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ
# review
qr_alt = ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠬᠠᠶᠢᠭ᠄ { $url }

## Text

# review
table = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ
# review
task_done = ᠳᠠᠭᠤᠰᠪᠠ
# review
task_open = ᠳᠠᠭᠤᠰᠤᠭ᠎ᠠ ᠦᠭᠡᠢ
# review
footnotes = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review
footnote_back = ᠡᠬᠡ᠎ᠳᠦ ᠪᠤᠴᠠᠬᠤ
# review
callout_info = ᠰᠠᠨᠠᠭᠤᠯᠤᠮᠵᠢ
# review
callout_warning = ᠠᠩᠬᠠᠷᠤᠭᠲᠤᠨ
# review
callout_success = ᠪᠦᠲᠦᠪᠡ
# review
callout_important = ᠴᠢᠬᠤᠯᠠ

## Validity

# review
validity_valid = ᠬᠦᠴᠦᠨ ᠲᠡᠢ
# review
validity_amended = ᠵᠠᠷᠢᠮ ᠬᠡᠰᠡᠭ ᠬᠦᠴᠦᠨ ᠲᠡᠢ
# review
validity_expired = ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ
# review
validity_repealed = ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠭᠰᠠᠨ
# review
validity_pending = ᠬᠠᠷᠠᠬᠠᠨ ᠬᠦᠴᠦᠨ ᠲᠡᠢ ᠪᠣᠯᠤᠭ᠎ᠠ ᠦᠭᠡᠢ

## ColumnType (国办发〔2017〕47号)

# review
column_type_news = ᠠᠵᠢᠯ᠎ᠤᠨ ᠬᠥᠳᠡᠯᠦᠯ
# review
column_type_notice = ᠮᠡᠳᠡᠭᠳᠡᠯ ᠵᠠᠷᠯᠠᠯ
# review
column_type_policy = ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠪᠢᠴᠢᠭ
# review
column_type_interpretation = ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠲᠠᠶᠢᠯᠤᠯᠲᠠ
# review
column_type_leaders = ᠤᠳᠤᠷᠢᠳᠤᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠲᠠᠨᠢᠯᠴᠠᠭᠤᠯᠭ᠎ᠠ
# review
column_type_organ = ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠡᠭᠦᠷᠭᠡ
# review
column_type_overview = ᠶᠡᠷᠦᠩᠬᠡᠢ ᠪᠠᠶᠢᠳᠠᠯ
# review
column_type_guide = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ
# review
column_type_topic = ᠲᠤᠰᠬᠠᠢ ᠰᠡᠳᠦᠪ
# review
column_type_pictures = ᠵᠢᠷᠤᠭᠲᠤ ᠮᠡᠳᠡᠭᠡ
# review
column_type_consultation = ᠰᠠᠨᠠᠯ ᠠᠪᠬᠤ
# review
column_type_letters = ᠬᠠᠷᠢᠯᠴᠠᠭ᠎ᠠ
# review
column_type_statistics = ᠲᠣᠭ᠎ᠠ ᠪᠦᠷᠢᠳᠬᠡᠯ
# review
column_type_plan = ᠲᠥᠯᠦᠪᠯᠡᠭᠡ
# review
column_type_report = ᠵᠢᠯ᠎ᠦᠨ ᠮᠡᠳᠡᠭᠦᠯᠦᠯᠲᠡ
# review
column_type_page = ᠢᠯᠡ ᠵᠠᠷᠯᠠᠯ
# review
column_type_openness = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡ ᠵᠠᠷᠯᠠᠯ
# review
column_type_group = ᠪᠦᠯᠦᠭ
# review
column_type_contact = ᠪᠢᠳᠡᠨ᠎ᠲᠡᠢ ᠬᠠᠷᠢᠯᠴᠠᠬᠤ
# review
function_search = ᠬᠠᠶᠢᠯᠲᠠ
# review
function_site_map = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ
# review
function_sites = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠦᠯᠦᠭ
# review
function_data = ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ

## Open data

# review
open_data_lead = ᠪᠤᠯᠤᠩ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ JSON ᠪᠠ CSV ᠬᠡᠯᠪᠡᠷᠢ᠎ᠲᠡᠢ᠂ ᠴᠠᠬᠢᠮ ᠬᠠᠶᠢᠭ ᠨᠢ ᠬᠤᠪᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠠᠭᠤᠯᠭ᠎ᠠ ᠨᠢ ᠴᠠᠬᠢᠮ ᠨᠢᠭᠤᠷ᠎ᠲᠠᠢ ᠠᠳᠠᠯᠢ᠃
