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
machine_notice = ᠡᠨᠡ ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠮᠠᠰᠢᠨ᠎ᠢᠶᠠᠷ ᠬᠢᠪᠡ᠂ ᠬᠥᠮᠦᠨ ᠬᠢᠨᠠᠭ᠎ᠠ ᠦᠭᠡᠢ᠂ ᠬᠢᠲᠠᠳ ᠡᠬᠡ᠎ᠶᠢ ᠪᠠᠷᠢᠮᠲᠠᠯᠠᠨ᠎ᠠ᠃
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
video_captions = ᠮᠣᠩᠭᠣᠯ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review
video_download = ᠸᠢᠳᠢᠣ᠎ᠶᠢ ᠲᠠᠲᠠᠬᠤ
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
column_type_gazette = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠦᠯᠡᠯ
# review
column_type_mailbox = ᠵᠠᠬᠢᠳᠠᠯ᠎ᠤᠨ ᠬᠠᠶᠢᠷᠴᠠᠭ
# review
column_type_response = ᠠᠰᠠᠭᠤᠳᠠᠯ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
# review
column_type_interview = ᠰᠦᠯᠵᠢᠶᠡᠨ᠎ᠦ ᠶᠠᠷᠢᠯᠴᠠᠯᠭ᠎ᠠ
# review
column_type_accounts = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠰᠢᠨ᠎ᠡ ᠮᠧᠳᠢᠶ᠎ᠠ
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

## Gazette and accounts

# review
gazette_issue = { $year } ᠣᠨ᠎ᠤ { $number } ᠳ᠋ᠤᠭᠠᠷ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ
# review
gazette_own_page = ᠡᠨᠡ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠴᠠᠬᠢᠮ ᠨᠢᠭᠤᠷ
# review
account_open = ᠬᠡᠪ᠎ᠦᠨ
# review
account_changed = ᠬᠤᠪᠢᠷᠠᠭᠰᠠᠨ
# review
account_closed = ᠬᠠᠭᠠᠭᠰᠠᠨ
# review
account_qr = «{ $name }» ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠭᠡᠰᠦᠲᠦ ᠺᠣᠳ᠋
# review
platform_wechat = ᠸᠧᠢᠴᠠᠲ᠎ᠤᠨ ᠨᠡᠶᠢᠲᠡ᠎ᠶᠢᠨ ᠳᠤᠭᠠᠷ
# review
platform_channels = ᠸᠧᠢᠴᠠᠲ᠎ᠤᠨ ᠸᠢᠳᠢᠣ ᠳᠤᠭᠠᠷ
# review
platform_weibo = ᠸᠧᠢᠪᠣ
# review
platform_douyin = ᠳᠦᠦᠶᠢᠨ
# review
platform_kuaishou = ᠺᠤᠸᠠᠢᠱᠣᠤ
# review
platform_toutiao = ᠲᠣᠤᠲᠢᠶᠣᠤ
# review
platform_app = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠫᠷᠣᠭ᠍ᠷᠠᠮ
# review
platform_mini = ᠪᠠᠭ᠎ᠠ ᠫᠷᠣᠭ᠍ᠷᠠᠮ
# review
platform_other = ᠪᠤᠰᠤᠳ

## Figures

# review
figures_definition = ᠲᠤᠬᠠᠢ ᠣᠨ᠎ᠳᠤ ᠪᠤᠯᠤᠩ᠎ᠳᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠨᠢᠭᠡ ᠪᠢᠴᠢᠭ᠎ᠢ ᠨᠢᠭᠡ ᠵᠦᠢᠯ ᠭᠡᠵᠦ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠂ ᠬᠢᠲᠠᠳ ᠮᠣᠩᠭᠣᠯ ᠬᠣᠶᠠᠷ ᠬᠡᠪᠯᠡᠯ ᠨᠢ ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠃ ᠪᠠᠶᠢᠩᠭᠤ᠎ᠶᠢᠨ ᠨᠢᠭᠤᠷ ᠪᠠ ᠲᠤᠰᠭᠠᠢ ᠰᠡᠳᠦᠪ ᠣᠷᠣᠬᠤ ᠦᠭᠡᠢ᠃
# review
figures_openness = ᠢᠯᠡ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ
# review
figures_openness_title = { $year } ᠣᠨ᠎ᠤ ᠢᠯᠡ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ
# review
figures_what = ᠵᠦᠢᠯ
# review
figures_count = ᠲᠣᠭ᠎ᠠ
# review
figures_site_items = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠮᠡᠳᠡᠭᠡ
# review
figures_media_items = ᠰᠢᠨ᠎ᠡ ᠮᠧᠳᠢᠶ᠎ᠠ᠎ᠳᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠮᠡᠳᠡᠭᠡ
# review
figures_total = ᠨᠡᠶᠢᠲᠡ
# review
figures_policies = ᠭᠠᠷᠭᠠᠭᠰᠠᠨ ᠳᠦᠷᠢᠮᠲᠦ ᠪᠢᠴᠢᠭ
# review
figures_interpretations = ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review
figures_reprints = ᠳᠣᠲᠣᠷ᠎ᠠ ᠨᠢ ᠳᠠᠮᠵᠢᠭᠤᠯᠤᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ
# review
figures_press_conferences = ᠳᠣᠲᠣᠷ᠎ᠠ ᠨᠢ ᠰᠣᠨᠢᠨ᠎ᠤ ᠬᠤᠷᠠᠯ
# review
figures_replies = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠵᠠᠬᠢᠳᠠᠯ
# review
figures_responses = ᠣᠯᠠᠨ ᠨᠡᠶᠢᠲᠡ᠎ᠶᠢᠨ ᠠᠩᠬᠠᠷᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ
# review
figures_consultations = ᠰᠠᠨᠠᠯ ᠴᠤᠭᠯᠠᠭᠤᠯᠤᠯᠲᠠ
# review
figures_gazette = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠦᠯᠡᠯ
# review
figures_accounts = ᠬᠡᠪ᠎ᠦᠨ ᠰᠢᠨ᠎ᠡ ᠮᠧᠳᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠳᠤᠭᠠᠷ
# review
figures_by_site = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠮᠡᠳᠡᠭᠡ
# review
figures_site = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ
# review
figures_sum = ᠨᠡᠶᠢᠲᠡ ᠳᠦᠩ
# review
figures_translations = ᠮᠣᠩᠭᠣᠯ ᠬᠡᠪᠯᠡᠯ᠎ᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ
# review
figures_documents = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠲᠣᠭ᠎ᠠ
# review
figures_counterparts = ᠮᠣᠩᠭᠣᠯ ᠬᠡᠪᠯᠡᠯ᠎ᠲᠡᠢ
# review
figures_reviewed = ᠬᠢᠨᠠᠭᠰᠠᠨ
# review
figures_machine = ᠬᠢᠨᠠᠭ᠎ᠠ ᠦᠭᠡᠢ
# review
figures_stale = ᠡᠬᠡ ᠨᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠭᠰᠡᠨ
# review
figures_missing = ᠮᠣᠩᠭᠣᠯ ᠬᠡᠪᠯᠡᠯ ᠦᠭᠡᠢ
# review
figures_data_words = ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ᠎ᠶᠢᠨ ᠮᠣᠩᠭᠣᠯ ᠦᠭᠡ
# review
figures_file = ᠹᠠᠢᠯ
# review
figures_texts = ᠮᠣᠩᠭᠣᠯ ᠦᠭᠡ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ
# review
figures_columns = ᠪᠤᠯᠤᠩ᠎ᠤᠨ ᠰᠢᠨᠡᠳᠬᠡᠯ᠎ᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ
# review
figures_column = ᠪᠤᠯᠤᠩ
# review
figures_newest = ᠬᠠᠮᠤᠭ ᠰᠢᠨ᠎ᠡ ᠡᠳᠦᠷ
# review
figures_age = ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ
# review
figures_state = ᠪᠠᠶᠢᠳᠠᠯ
# review
figures_state_fine = ᠬᠡᠪ᠎ᠦᠨ
# review
figures_state_overdue = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠬᠡᠲᠦᠷᠡᠭᠰᠡᠨ
# review
figures_state_empty = ᠬᠣᠭᠣᠰᠣᠨ ᠪᠤᠯᠤᠩ
# review
figures_state_unused = ᠬᠡᠷᠡᠭᠯᠡᠭᠡ ᠦᠭᠡᠢ

## The standard directory

# review
area_title = { $name }᠄ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠭᠠᠷᠴᠠᠭ
# review
organ_title = { $name }᠄ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠵᠦᠢᠯ
# review
method_open = ᠥᠪᠡᠷᠦᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review
method_on_request = ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠢᠶᠠᠷ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review
method_both = ᠥᠪᠡᠷᠦᠨ ᠪᠠ ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠢᠶᠠᠷ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review
level_county = ᠬᠣᠰᠢᠭᠤ ᠰᠢᠶᠠᠨ᠎ᠤ ᠱᠠᠲᠤ
# review
level_township = ᠰᠤᠮᠤ ᠰᠢᠶᠠᠩ᠎ᠤᠨ ᠱᠠᠲᠤ
# review
level_village = ᠭᠠᠴᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠱᠠᠲᠤ
# review
column_type_areas = ᠠᠨᠭᠬᠠᠨ ᠱᠠᠲᠤᠨ᠎ᠤ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ

## Policies, consultations, services

# review
consultation_answered = ᠦᠷ᠎ᠡ ᠳ᠋ᠦᠩ᠎ᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠪᠡ
# review
stage_consultation = ᠰᠠᠨᠠᠯ ᠴᠤᠭᠯᠠᠭᠤᠯᠬᠤ
# review
stage_feedback = ᠰᠠᠨᠠᠯ᠎ᠤᠨ ᠬᠠᠷᠢᠭᠤ
# review
stage_decision = ᠪᠢᠴᠢᠭ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review
stage_interpretation = ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review
stage_amendment = ᠵᠠᠰᠠᠪᠤᠷᠢ
# review
stage_expiry = ᠬᠦᠴᠦᠨ ᠲᠡᠢ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ
# review
stage_repeal = ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠪᠠ
# review
form_text = ᠦᠰᠦᠭ᠎ᠢᠶᠡᠷ ᠲᠠᠶᠢᠯᠪᠤᠷᠢᠯᠠᠬᠤ
# review
form_picture = ᠵᠢᠷᠤᠭ᠎ᠢᠶᠠᠷ ᠲᠠᠶᠢᠯᠪᠤᠷᠢᠯᠠᠬᠤ
# review
form_video = ᠳᠠᠭᠤ ᠳᠦᠷᠰᠦ
# review
form_press_conference = ᠰᠣᠨᠢᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠬᠤᠷᠠᠯ
# review
form_expert = ᠮᠡᠷᠭᠡᠵᠢᠯᠲᠡᠨ᠎ᠦ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review
form_interview = ᠰᠦᠯᠵᠢᠶᠡᠨ᠎ᠦ ᠶᠠᠷᠢᠯᠴᠠᠯᠭ᠎ᠠ
# review
form_media = ᠮᠧᠳᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠰᠢᠭᠦᠮᠵᠢ
# review
source_central = ᠲᠥᠪ ᠵᠠᠰᠠᠭ᠎ᠤᠨ
# review
source_region = ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠵᠠᠰᠠᠬᠤ ᠣᠷᠣᠨ
# review
source_city = ᠠᠶᠢᠮᠠᠭ ᠬᠣᠲᠠ
# review
source_own = ᠲᠤᠰ ᠱᠠᠲᠤ
# review
part_in_force = ᠬᠦᠴᠦᠨ ᠲᠡᠢ
# review
part_expired = ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ
# review
part_repealed = ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠭᠰᠠᠨ
# review
part_year = { $year } ᠣᠨ
# review
part_title = { $column }᠄ { $part }
## What is not open any more, channels

# review
withdrawn_title = ᠡᠨᠡ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠎ᠶᠢ ᠵᠣᠭᠰᠣᠭᠠᠪᠠ
# review
channel_page = ᠴᠠᠬᠢᠮ ᠨᠢᠭᠤᠷ
# review
channel_mongolian_page = ᠮᠣᠩᠭᠣᠯ ᠴᠠᠬᠢᠮ ᠨᠢᠭᠤᠷ
# review
figures_document = ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review
figures_mirrored = ᠰᠢᠨ᠎ᠡ ᠮᠧᠳᠢᠶ᠎ᠠ᠎ᠳᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ
# review
figures_not_mirrored = ᠰᠢᠨ᠎ᠡ ᠮᠧᠳᠢᠶ᠎ᠠ᠎ᠳᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠡ ᠦᠭᠡᠢ
# review
figures_disclosure = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠴᠢᠨᠠᠷ᠎ᠤᠨ ᠪᠦᠷᠢᠳᠬᠡᠯ
# review
disclosure_open = ᠥᠪᠡᠷᠦᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review
disclosure_on_request = ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠢᠶᠠᠷ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review
disclosure_closed = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ
# review
figures_withdrawn = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠎ᠶᠢ ᠵᠣᠭᠰᠣᠭᠠᠭᠰᠠᠨ
# review
figures_review_due = ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ
# review
figures_review_on = ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠬᠤ ᠡᠳᠦᠷ

## Mailbox

# review
letter_consult = ᠯᠠᠪᠯᠠᠬᠤ
# review
letter_suggestion = ᠰᠠᠨᠠᠯ
# review
letter_complaint = ᠭᠣᠮᠳᠠᠯ
# review
letter_help = ᠲᠤᠰᠠᠯᠠᠮᠵᠢ
# review
letter_other = ᠪᠤᠰᠤᠳ
# review
letters_by_year = ᠣᠨ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠵᠠᠬᠢᠳᠠᠯ
# review
letters_by_organ = { $year } ᠣᠨ᠎ᠤ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠵᠠᠬᠢᠳᠠᠯ
# review
letters_by_kind = { $year } ᠣᠨ᠎ᠤ ᠲᠥᠷᠥᠯ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠵᠠᠬᠢᠳᠠᠯ
# review
letters_definition = ᠵᠠᠬᠢᠳᠠᠯ᠎ᠢ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠣᠨ᠎ᠢᠶᠠᠷ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠂ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠶᠢ ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠷ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠵᠠᠬᠢᠳᠠᠯ᠎ᠤᠨ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠦᠯᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃
# review
letters_undecided = { $n } ᠵᠠᠬᠢᠳᠠᠯ᠎ᠤᠨ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠶᠢ ᠲᠣᠭᠠᠴᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠂ ᠳᠤᠮᠳᠠᠴᠢ᠎ᠳᠤ ᠣᠷᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃
