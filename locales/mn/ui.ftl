### Words of the sites' interface, traditional Mongolian script. Suffixes follow U+180E.
### A message with "review" above it was not confirmed by a native reader.

## Page frame

# review: own wording
skip_to_content = ᠭᠣᠣᠯ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠳ᠋ᠤ ᠣᠴᠢᠬᠤ
# review: own wording
sample_mark = ᠵᠢᠱᠢᠶ᠎ᠡ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠄ ᠠᠭᠤᠯᠭ᠎ᠠ ᠨᠢ ᠦᠵᠡᠭᠦᠯᠬᠦ ᠵᠢᠱᠢᠶ᠎ᠡ ᠮᠥᠨ᠂ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ ᠪᠢᠰᠢ
# review: own wording
sample_note = ᠡᠨᠡ ᠬᠠᠭᠤᠳᠠᠰᠤ ᠪᠣᠯ ᠵᠢᠱᠢᠶ᠎ᠡ᠂ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠤᠲᠠᠰᠤ ᠪᠦᠷ ᠵᠢᠱᠢᠶ᠎ᠡ ᠮᠥᠨ᠃
# review: seen on official pages
home = ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ
# review: own wording
all_sites = ᠪᠦᠬᠦ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ
# review: own wording
score = ᠰᠢᠯᠭᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠣᠨᠣᠭ᠎ᠠ
# review: own wording
site_map = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ
# review: own wording
tools = ᠬᠡᠯᠡ ᠪᠠ ᠦᠵᠡᠭᠦᠯᠬᠦ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ
# review: own wording
menu = ᠴᠡᠰ
# review
main_navigation = ᠤᠳᠤᠷᠢᠳᠬᠤ
# review: own wording
breadcrumb = ᠣᠳᠣ ᠪᠠᠶᠢᠭ᠎ᠠ ᠪᠠᠶᠢᠷᠢ
# review: own wording
this_text = ᠡᠬᠡ ᠪᠢᠴᠢᠭ
# review: not attested
columns = ᠪᠤᠯᠤᠩ
# review
in_mongolian = ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ
# review
text_in_chinese = ᠬᠢᠲᠠᠳ

# review
language_switch = ᠬᠢᠲᠠᠳ

## Accessibility

# review: not attested
accessibility = ᠰᠠᠭᠠᠳ ᠦᠭᠡᠢ
# review: own wording
elder_mode = ᠠᠬᠠᠮᠠᠳ᠎ᠤᠨ ᠬᠡᠯᠪᠡᠷᠢ
# review: own wording
elder_mode_leave = ᠠᠬᠠᠮᠠᠳ᠎ᠤᠨ ᠬᠡᠯᠪᠡᠷᠢ᠎ᠡᠴᠡ ᠭᠠᠷᠬᠤ
# review: own wording
text_size = ᠦᠰᠦᠭ᠎ᠦᠨ ᠬᠡᠮᠵᠢᠶ᠎ᠡ
# review: own wording
text_normal = ᠡᠩ᠎ᠦᠨ
# review: own wording
text_large = ᠲᠣᠮᠤ
# review: own wording
text_larger = ᠮᠠᠰᠢ ᠲᠣᠮᠤ
# review: own wording
text_smaller = ᠦᠰᠦᠭ᠎ᠢ ᠵᠢᠵᠢᠭᠷᠡᠭᠦᠯᠬᠦ
# review: own wording
text_bigger = ᠦᠰᠦᠭ᠎ᠢ ᠲᠣᠮᠤᠷᠠᠭᠤᠯᠬᠤ
# review: own wording
colours = ᠥᠩᠭᠡ
# review: own wording
colours_auto = ᠰᠢᠰᠲ᠋ᠧᠮ᠎ᠢ ᠳᠠᠭᠠᠬᠤ
# review: own wording
colours_light = ᠭᠡᠭᠡᠭᠡᠨ
# review: own wording
colours_dark = ᠬᠠᠷᠠᠩᠭᠤᠢ

## Search

# review
search = ᠬᠠᠶᠢᠯᠲᠠ
# review: own wording
search_label = ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠠᠴᠠ ᠬᠠᠶᠢᠬᠤ
# review: taken from the attested "no search results"
search_results = ᠨᠡᠩᠵᠢᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠦᠩ
# review
search_none = ᠨᠡᠩᠵᠢᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠦᠩ ᠦᠭᠡᠢ
# review: own wording
search_none_hint = ᠦᠰᠦᠭ᠎ᠢᠶᠡᠨ ᠬᠢᠨᠠᠵᠤ᠂ ᠦᠭᠡ᠎ᠪᠡᠨ ᠰᠣᠯᠢᠨ ᠳᠠᠬᠢᠨ ᠬᠠᠶᠢᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠳᠣᠣᠷᠠᠬᠢ ᠪᠤᠯᠤᠩ᠎ᠢᠶᠠᠷ ᠣᠷᠣᠭᠠᠷᠠᠢ᠃
# review: own wording
search_found = { $n } ᠦᠷ᠎ᠡ ᠳ᠋ᠦᠩ ᠣᠯᠳᠠᠪᠠ
# review: own wording
search_filtered = ᠰᠣᠩᠭᠣᠯᠲᠠ᠎ᠪᠠᠨ ᠬᠠᠰᠤᠪᠠᠯ ᠨᠡᠩ ᠣᠯᠠᠨ ᠦᠷ᠎ᠡ ᠳ᠋ᠦᠩ ᠦᠵᠡᠵᠦ ᠪᠣᠯᠣᠨ᠎ᠠ᠃
# review: own wording
search_loading = ᠬᠠᠶᠢᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ ……
# review: own wording
search_failed = ᠬᠠᠶᠢᠯᠲᠠ᠎ᠶᠢᠨ ᠮᠡᠳᠡᠭᠡ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠨ ᠬᠢᠨᠠᠵᠤ ᠳᠠᠬᠢᠨ ᠬᠠᠶᠢᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠳᠣᠣᠷᠠᠬᠢ ᠪᠤᠯᠤᠩ᠎ᠢᠶᠠᠷ ᠣᠷᠣᠭᠠᠷᠠᠢ᠃
# review: own wording
search_help = ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠂ ᠬᠢᠲᠠᠳ ᠦᠰᠦᠭ᠂ ᠯᠠᠲ᠋ᠢᠨ ᠦᠰᠦᠭ᠂ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠳ᠋ᠤᠭᠠᠷ᠂ ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠣᠨ᠎ᠠ᠃
# review: own wording
search_filters = ᠰᠣᠩᠭᠣᠯᠲᠠ
# review: own wording
search_all = ᠪᠦᠬᠦ
# review: own wording
search_site = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ
# review: own wording
search_type = ᠲᠥᠷᠥᠯ
# review: own wording
search_year = ᠣᠨ
# review: own wording
search_language = ᠬᠡᠯᠡ
# review
search_mongolian = ᠮᠣᠩᠭᠣᠯ
# review: own wording
search_type_article = ᠥᠭᠦᠯᠡᠯ
# review: own wording
search_type_document = ᠠᠯᠪᠠᠨ ᠪᠢᠴᠢᠭ
# review: own wording
search_type_guide = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠵᠢᠭᠠᠪᠤᠷᠢ
# review: own wording
search_type_topic = ᠲᠤᠰᠬᠠᠢ ᠰᠡᠳᠦᠪ
# review: own wording
search_type_page = ᠨᠢᠭᠤᠷ
# review: own wording
search_type_column = ᠪᠤᠯᠤᠩ
# review: own wording
search_type_site = ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ
# review: own wording
search_met_chinese = ᠬᠢᠲᠠᠳ ᠪᠢᠴᠢᠭ᠎ᠡᠴᠡ ᠣᠯᠳᠠᠪᠠ
# review: own wording
search_met_mongolian = ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠎ᠡᠴᠡ ᠣᠯᠳᠠᠪᠠ
# review: own wording
keyboard = ᠮᠣᠩᠭᠣᠯ ᠳᠠᠷᠤᠭᠤᠯ
# review: own wording
keyboard_shift = ᠰᠣᠯᠢᠬᠤ
# review: own wording
keyboard_space = ᠵᠠᠢ
# review: own wording
keyboard_back = ᠬᠠᠰᠤᠬᠤ
# review: own wording
keyboard_joiner = ᠳᠠᠭᠠᠪᠤᠷᠢ ᠵᠠᠯᠭᠠᠬᠤ
# review: own wording
keyboard_form = ᠬᠤᠪᠢᠰᠤᠯᠲᠠ
# review: own wording
search_without_script = ᠬᠠᠶᠢᠯᠲᠠ ᠠᠵᠢᠯᠯᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃ ᠳᠣᠣᠷᠠᠬᠢ ᠪᠤᠯᠤᠩ᠎ᠢᠶᠠᠷ ᠣᠷᠣᠭᠠᠷᠠᠢ᠃
# review: own wording
search_by_column = ᠪᠤᠯᠤᠩ᠎ᠢᠶᠠᠷ ᠦᠵᠡᠬᠦ

## Lists

# review: not attested
more = ᠳᠡᠯᠭᠡᠷᠡᠩᠭᠦᠢ
# review: not attested
more_of = ᠳᠡᠯᠭᠡᠷᠡᠩᠭᠦᠢ᠄ { $column }
# review: own wording
pinned = ᠣᠨᠴᠠᠯᠠᠭᠰᠠᠨ
# review: own wording
archived = ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ
# review: own wording
empty_column = ᠡᠨᠡ ᠪᠤᠯᠤᠩ᠎ᠳ᠋ᠤ ᠲᠦᠷ ᠠᠭᠤᠯᠭ᠎ᠠ ᠦᠭᠡᠢ᠃
# review: own wording
pages = ᠨᠢᠭᠤᠷ
# review: own wording
page_number = ᠨᠢᠭᠤᠷ { $n }
# review: own wording
page_of = ᠨᠢᠭᠤᠷ { $n } / { $pages }᠂ ᠪᠦᠭᠦᠳᠡ { $total }
# review: not attested
previous_page = ᠡᠮᠦᠨᠡᠬᠢ ᠨᠢᠭᠤᠷ
# review: not attested
next_page = ᠳᠠᠷᠠᠭᠠᠬᠢ ᠨᠢᠭᠤᠷ
# review: own wording
feed = ᠡᠨᠡ ᠪᠤᠯᠤᠩ᠎ᠢ ᠵᠠᠬᠢᠶᠠᠯᠠᠬᠤ
# review: own wording
picture_news = ᠵᠢᠷᠤᠭᠲᠤ ᠰᠣᠨᠢᠨ
# review: own wording
documents_count = { $n } ᠵᠦᠢᠯ
# review: own wording
latest_update = ᠰᠢᠨᠡᠴᠢᠯᠡᠭᠰᠡᠨ

## Documents

# review: own wording
about_this_page = ᠡᠨᠡ ᠬᠠᠭᠤᠳᠠᠰᠤ᠎ᠶᠢᠨ ᠲᠤᠬᠠᠢ
# review
contents = ᠭᠠᠷᠴᠠᠭ
# review: seen on official pages
published_at = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠴᠠᠭ
# review: not attested
source = ᠡᠬᠢ ᠰᠤᠷᠪᠤᠯᠵᠢ
# review: seen on official pages
author = ᠵᠣᠬᠢᠶᠠᠭᠴᠢ
# review: own wording
document_facts = ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ
# review: own wording
document_title = ᠭᠠᠷᠴᠢᠭ
# review: own wording
document_number = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠳ᠋ᠤᠭᠠᠷ
# review: own wording
index_number = ᠬᠠᠶᠢᠯᠲᠠ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ
# review: own wording
signed_on = ᠪᠢᠴᠢᠭᠳᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ
# review: own wording
published_on = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ
# review: own wording
validity = ᠬᠦᠴᠦᠨ ᠲᠡᠭᠦᠯᠳᠡᠷ ᠪᠠᠶᠢᠳᠠᠯ
# review: not attested
attachments = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ
# review: own wording
related = ᠬᠣᠯᠪᠣᠭᠳᠠᠯᠲᠠᠢ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review: own wording
interpretations = ᠲᠥᠷᠥ᠎ᠶᠢᠨ ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review: own wording
interprets = ᠲᠠᠶᠢᠯᠪᠤᠷᠢᠯᠠᠭᠰᠠᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review: own wording
topic_items = ᠰᠡᠳᠦᠪ᠎ᠦᠨ ᠠᠭᠤᠯᠭ᠎ᠠ
# review: own wording
neighbours = ᠡᠮᠦᠨᠡᠬᠢ ᠪᠠ ᠳᠠᠷᠠᠭᠠᠬᠢ
# review: own wording
previous = ᠡᠮᠦᠨᠡᠬᠢ
# review: own wording
next = ᠳᠠᠷᠠᠭᠠᠬᠢ
# review: own wording
qr_caption = ᠺᠣᠳ᠋᠎ᠢ ᠰᠢᠷᠪᠢᠵᠦ ᠭᠠᠷ ᠤᠲᠠᠰᠤ᠎ᠪᠠᠷ ᠡᠨᠡ ᠬᠠᠭᠤᠳᠠᠰᠤ᠎ᠶᠢ ᠦᠵᠡᠬᠦ
# review: not attested
share = ᠬᠤᠪᠢᠶᠠᠯᠴᠠᠬᠤ
# review: own wording
copied = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠺᠣᠫᠢᠳᠠᠭᠳᠠᠪᠠ
# review: not attested
print = ᠳᠠᠷᠤᠮᠠᠯᠯᠠᠬᠤ
# review: own wording
read_aloud = ᠴᠠᠩᠭᠠ ᠤᠩᠰᠢᠬᠤ
# review: own wording
read_stop = ᠤᠩᠰᠢᠬᠤ᠎ᠶᠢ ᠵᠣᠭᠰᠣᠭᠠᠬᠤ

## Service guides

# review: own wording
guide_online = ᠰᠦᠯᠵᠢᠶᠡᠨ᠎ᠳ᠋ᠦ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ
# review: own wording
guide_item = ᠬᠡᠷᠡᠭ᠎ᠦᠨ ᠨᠡᠷ᠎ᠡ
# review: own wording
guide_organ = ᠬᠡᠷᠡᠭᠵᠢᠭᠦᠯᠬᠦ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review: own wording
guide_time_limit = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ
# review: own wording
guide_fee = ᠬᠤᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ
# review: own wording
guide_place = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠭᠠᠵᠠᠷ
# review: own wording
guide_hours = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠴᠠᠭ
# review: own wording
guide_phone = ᠬᠠᠷᠢᠯᠴᠠᠬᠤ ᠤᠲᠠᠰᠤ
# review: own wording
guide_conditions = ᠭᠤᠶᠤᠴᠢᠯᠠᠬᠤ ᠨᠥᠬᠥᠴᠡᠯ
# review: own wording
guide_materials = ᠬᠡᠷᠡᠭᠲᠡᠢ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review: own wording
guide_process = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠶᠠᠪᠤᠴᠠ
# review: own wording
guide_basis = ᠲᠣᠭᠲᠠᠭᠠᠭᠰᠠᠨ ᠦᠨᠳᠦᠰᠦᠯᠡᠯ

## Organs, leaders, contacts

# review: own wording
contact = ᠬᠠᠷᠢᠯᠴᠠᠬᠤ ᠠᠷᠭ᠎ᠠ
# review: not attested
address = ᠬᠠᠶᠢᠭ
# review
phone = ᠤᠲᠠᠰᠤ
# review: own wording
fax = ᠹᠠᠺᠰ
# review: not attested
email = ᠢᠮᠸᠯ
# review: own wording
postcode = ᠱᠤᠤᠳᠠᠩ᠎ᠤᠨ ᠺᠣᠳ᠋
# review: own wording
hours = ᠠᠵᠢᠯ᠎ᠤᠨ ᠴᠠᠭ
# review: own wording
organs = ᠳᠣᠲᠣᠭᠠᠳᠤ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review: own wording
organ_name = ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ
# review: own wording
organ_duties = ᠭᠣᠣᠯ ᠡᠭᠦᠷᠭᠡ
# review: own wording
duties = ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠰᠠᠨ ᠠᠵᠢᠯ
# review: own wording
vacant = ᠨᠡᠷ᠎ᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠡ ᠦᠭᠡᠢ

## Footer

# review: seen on official pages
organizer = ᠡᠷᠬᠢᠯᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review: own wording
undertaker = ᠬᠦᠯᠢᠶᠡᠨ ᠭᠦᠢᠴᠡᠳᠭᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review: own wording
site_id_code = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠲᠡᠮᠳᠡᠭᠲᠦ ᠺᠣᠳ᠋
# review: own wording
identity_mark = ᠨᠠᠮ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠲᠡᠮᠳᠡᠭ
# review: own wording
error_report = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠠᠯᠳᠠᠭ᠎ᠠ᠎ᠶᠢ ᠵᠢᠭᠠᠬᠤ

## Leaving the site, lost pages

# review: own wording
leave_title = ᠲᠤᠰ ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠠᠴᠠ ᠭᠠᠷᠬᠤ ᠭᠡᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ
# review: own wording
leave_question = ᠲᠠ 《{ $site }》 ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠠᠴᠠ ᠭᠠᠷᠬᠤ ᠭᠡᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠬᠦ ᠦᠦ?
# review: own wording
leave_continue = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠬᠦ
# review: own wording
leave_stay = ᠪᠣᠯᠢᠬᠤ
# review: own wording
not_found_title = ᠬᠠᠭᠤᠳᠠᠰᠤ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
# review: own wording
not_found_text = ᠬᠠᠶᠢᠭ ᠪᠤᠷᠤᠭᠤ ᠡᠰᠡᠪᠡᠯ ᠠᠭᠤᠯᠭ᠎ᠠ ᠰᠢᠯᠵᠢᠭᠰᠡᠨ ᠪᠠᠶᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃ ᠳᠣᠣᠷᠠᠬᠢ ᠪᠤᠯᠤᠩ᠎ᠢᠶᠠᠷ ᠣᠷᠣᠭᠠᠷᠠᠢ᠃

## Open data

# review: own wording
open_data = ᠨᠡᠭᠡᠭᠡᠯᠲᠡᠲᠡᠢ ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ
# review: own wording
open_data_cluster = ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠦᠯᠭᠦᠮ᠎ᠦᠨ ᠶᠡᠷᠦᠩᠬᠡᠢ ᠬᠦᠰᠦᠨᠦᠭ （JSON）
# review: own wording
data_list = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ
# review: own wording
data_rows = ᠲᠣᠭ᠎ᠠ

## Gazette

# review: own wording
gazette_name = ᠮᠡᠳᠡᠭᠦᠯᠡᠯ
# review: own wording
gazette_total = ᠶᠡᠷᠦᠩᠬᠡᠢ ᠳᠤᠭᠠᠷ
# review: own wording
gazette_date = ᠭᠠᠷᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ
# review: own wording
gazette_documents = ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠲᠣᠭ᠎ᠠ
# review: own wording
gazette_points = ᠴᠠᠭᠠᠰᠤᠨ ᠮᠡᠳᠡᠭᠦᠯᠡᠯ᠎ᠢ ᠦᠵᠡᠬᠦ ᠭᠠᠵᠠᠷ
# review: own wording
gazette_contents = ᠭᠠᠷᠴᠠᠭ
# review: own wording
gazette_appointment = ᠲᠤᠰᠢᠶᠠᠬᠤ ᠴᠢᠯᠦᠭᠡᠯᠡᠬᠦ
# review: own wording
gazette_chronicle = ᠴᠢᠬᠤᠯᠠ ᠶᠠᠪᠤᠳᠠᠯ᠎ᠤᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ

## Accounts on new media

# review: own wording
account_counts = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠰᠢᠨ᠎ᠡ ᠮᠧᠳᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ
# review: own wording
account_platform = ᠲᠠᠪᠴᠠᠩ
# review: own wording
account_open_count = ᠬᠡᠪ᠎ᠦᠨ
# review: own wording
account_total = ᠨᠡᠶᠢᠲᠡ
# review: own wording
account_id = ᠨᠡᠶᠢᠲᠡ᠎ᠶᠢᠨ ᠳᠤᠭᠠᠷ
# review: own wording
account_owner = ᠡᠷᠬᠢᠯᠡᠭᠰᠡᠨ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review: own wording
account_filed = ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ
# review: own wording
account_closed_on = ᠬᠠᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ
# review: own wording
account_last_post = ᠰᠠᠶ᠋ᠢᠬᠠᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ

## The standard directory

# review: own wording
area_ways = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠤᠳᠤᠷᠢᠳᠬᠤ
# review: own wording
areas_by_area = ᠰᠠᠯᠪᠤᠷᠢ᠎ᠪᠠᠷ
# review: own wording
areas_by_department = ᠰᠠᠯᠠᠭ᠎ᠠ ᠮᠥᠴᠢᠷ᠎ᠢᠶᠡᠷ
# review: own wording
areas_by_township = ᠰᠤᠮᠤ ᠰᠢᠶᠠᠩ᠎ᠢᠶᠠᠷ
# review: own wording
areas_directory = ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠭᠠᠷᠴᠠᠭ
# review: own wording
area_changes = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠯᠲᠡ
# review: own wording
area_item = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠵᠦᠢᠯ
# review: own wording
area_content = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠠᠭᠤᠯᠭ᠎ᠠ
# review: own wording
area_basis = ᠦᠨᠳᠦᠰᠦᠯᠡᠯ
# review: own wording
area_limit = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ
# review: own wording
area_organ = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review: own wording
area_channels = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠵᠠᠮ
# review: own wording
area_audience = ᠬᠡᠨ᠎ᠳᠦ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review: own wording
area_way = ᠠᠷᠭ᠎ᠠ ᠪᠠ ᠱᠠᠲᠤ
# review: own wording
area_documents = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review: own wording
area_no_documents = ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠳᠦ ᠬᠠᠷᠠᠬᠠᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠦᠭᠡᠢ᠃
# review: own wording
area_standard = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ
# review: own wording
area_number = ᠳ᠋ᠤᠭᠠᠷ
# review: own wording
area_must = ᠵᠠᠪᠠᠯ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review: own wording
area_may = ᠰᠣᠩᠭᠣᠵᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ
# review: own wording
area_channel_must = ᠵᠠᠪᠠᠯ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠵᠠᠮ
# review: own wording
area_channel_may = ᠰᠣᠩᠭᠣᠵᠤ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠵᠠᠮ
# review: own wording
area_former = ᠪᠠᠰᠠ ᠨᠡᠷᠡᠯᠡᠬᠦ᠄
# review: own wording
area_unverified = ᠡᠨᠡ ᠮᠥᠷ᠎ᠢ ᠵᠢᠭᠠᠪᠤᠷᠢ᠎ᠶᠢᠨ ᠡᠬᠡ᠎ᠲᠡᠢ ᠬᠠᠷᠠᠬᠠᠨ ᠲᠤᠯᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃
# review: own wording
area_sum = { $areas } ᠰᠠᠯᠪᠤᠷᠢ᠂ { $items } ᠵᠦᠢᠯ᠂ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠲᠠᠢ ᠨᠢ { $fulfilled }᠃
# review: own wording
area_count = { $items } ᠵᠦᠢᠯ᠂ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠲᠠᠢ { $fulfilled }
# review: own wording
standard_items = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠵᠦᠢᠯ

## Policies, consultations, services

# review
chain = ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠪᠦᠬᠦ ᠶᠠᠪᠤᠴᠠ
# review
parts_year = ᠣᠨ᠎ᠢᠶᠠᠷ
# review
parts_form = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ᠎ᠶᠢᠨ ᠬᠡᠯᠪᠡᠷᠢ᠎ᠪᠡᠷ
# review
parts_event = ᠠᠮᠢᠳᠤᠷᠠᠯ᠎ᠤᠨ ᠬᠡᠷᠡᠭ᠎ᠢᠶᠡᠷ
# review
parts_site = ᠰᠠᠯᠠᠭ᠎ᠠ ᠮᠥᠴᠢᠷ᠎ᠢᠶᠡᠷ
# review
participate = ᠣᠷᠣᠯᠴᠠᠬᠤ
# review
consultation_dates_rule = ᠰᠠᠨᠠᠯ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠳᠡᠭᠡᠷᠡᠬᠢ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠷ ᠲᠣᠭᠲᠠᠭᠠᠨ᠎ᠠ᠃
# review
reprint = ᠳᠠᠮᠵᠢᠭᠤᠯᠤᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ
# review: own wording
reprinted_from = ᠡᠬᠢ ᠪᠢᠴᠢᠭ
# review
platforms = ᠰᠦᠯᠵᠢᠶᠡᠨ᠎ᠳ᠋ᠦ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠲᠠᠪᠴᠠᠩ
# review
consultation_pending = ᠡᠬᠢᠯᠡᠭᠡ ᠦᠭᠡᠢ
# review
consultation_open = ᠴᠤᠭᠯᠠᠭᠤᠯᠵᠤ ᠪᠠᠶᠢᠨ᠎ᠠ
# review
consultation_closed = ᠳᠠᠭᠤᠰᠪᠠ

## Applications for disclosure

# review: own wording
request_days = ᠠᠯᠢ ᠡᠳᠦᠷ ᠠᠪᠤᠭᠰᠠᠨ ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠢ ᠬᠡᠵᠢᠶ᠎ᠡ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
# review: own wording
request_days_rule = ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠷ ᠪᠣᠳᠣᠨ᠎ᠠ᠂ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ᠎ᠢ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠭᠤᠷᠪᠠᠳᠤᠭᠠᠷ ᠬᠥᠮᠦᠨ᠎ᠦ ᠰᠠᠨᠠᠯ ᠠᠪᠬᠤ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠶᠢ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃
# review: own wording
request_received = ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ
# review: own wording
request_complete = ᠨᠡᠮᠡᠬᠦ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠳᠡᠬᠦ
# review: own wording
request_answer = ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
# review: own wording
request_prolonged = ᠤᠷᠲᠤᠳᠬᠠᠭᠠᠳ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
# review: own wording
request_unknown = «—» ᠭᠡᠳᠡᠭ ᠨᠢ ᠲᠡᠷᠡ ᠣᠨ᠎ᠤ ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠡ ᠦᠭᠡᠢ᠂ ᠡᠳᠦᠷ ᠲᠣᠭᠲᠠᠭᠠ ᠦᠭᠡᠢ ᠭᠡᠰᠡᠨ ᠦᠭᠡ᠃
# review: own wording
request_form = ᠭᠤᠶᠤᠴᠢᠯᠠᠬᠤ ᠬᠦᠰᠦᠨᠦᠭ
# review: own wording
request_form_rule = ᠡᠨᠳᠡ ᠪᠥᠭᠯᠡᠭᠡᠳ ᠳᠠᠷᠤᠮᠠᠯᠯᠠᠵᠤ᠂ ᠭᠠᠷ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠵᠤ ᠥᠭᠦᠨ᠎ᠡ᠃ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠠᠭᠤᠯᠭ᠎ᠠ ᠵᠥᠪᠬᠡᠨ ᠲᠠᠨ᠎ᠤ ᠳᠡᠯᠭᠡᠴᠡ᠎ᠳᠦ ᠦᠯᠡᠳᠡᠨ᠎ᠡ᠂ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃
# review: own wording
request_applicant = ᠭᠤᠶᠤᠴᠢᠯᠠᠭᠴᠢ
# review: own wording
request_name = ᠨᠡᠷ᠎ᠡ
# review: own wording
request_id_kind = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠡᠷ᠎ᠡ
# review: own wording
request_id_number = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠳ᠋ᠤᠭᠠᠷ
# review: own wording
request_phone = ᠤᠲᠠᠰᠤ
# review: own wording
request_address = ᠬᠠᠶᠢᠭ
# review: own wording
request_email = ᠢᠮᠸᠯ
# review: own wording
request_what = ᠭᠤᠶᠤᠴᠢᠯᠠᠬᠤ ᠮᠡᠳᠡᠭᠡ
# review: own wording
request_description = ᠨᠡᠷ᠎ᠡ᠂ ᠪᠤᠶᠤ ᠬᠠᠶᠢᠬᠤ᠎ᠳᠤ ᠳᠥᠭᠥᠮ ᠣᠨᠴᠠᠯᠢᠭ
# review: own wording
request_how = ᠮᠡᠳᠡᠭᠡ ᠠᠪᠬᠤ ᠠᠷᠭ᠎ᠠ
# review: own wording
request_paper = ᠴᠠᠭᠠᠰᠤᠨ
# review: own wording
request_file = ᠴᠠᠬᠢᠮ ᠹᠠᠢᠯ
# review: own wording
request_self = ᠪᠡᠶ᠎ᠡ᠎ᠪᠡᠷ ᠠᠪᠬᠤ
# review: own wording
request_post = ᠱᠤᠤᠳᠠᠩ᠎ᠢᠶᠠᠷ
# review: own wording
request_sign = ᠭᠠᠷ ᠦᠰᠦᠭ ᠪᠤᠶᠤ ᠲᠠᠮᠠᠭ᠎ᠠ᠂ ᠡᠳᠦᠷ᠄

## What is not open any more

# review: own wording
withdrawn_text = ᠡᠨᠳᠡ ᠪᠠᠶᠢᠭᠰᠠᠨ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ { $date }᠎ᠡᠴᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ᠎ᠶᠢ ᠵᠣᠭᠰᠣᠭᠠᠪᠠ᠃
# review: own wording
withdrawn_on_request = ᠣᠳᠣ ᠭᠤᠶᠤᠴᠢᠯᠠᠯ᠎ᠢᠶᠠᠷ ᠨᠡᠶᠢᠲᠡᠯᠡᠨ᠎ᠡ᠃
# review: own wording
withdrawn_closed = ᠣᠳᠣ ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
# review: own wording
withdrawn_request = ᠬᠡᠷᠬᠢᠨ ᠭᠤᠶᠤᠴᠢᠯᠠᠬᠤ ᠪᠤᠢ

## Mailbox

# review
figures_letters = ᠵᠠᠬᠢᠳᠠᠯ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ ᠪᠦᠷᠢᠳᠬᠡᠯ
# review
figures_year = ᠣᠨ
# review
letters_received = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ
# review
letters_answered = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ
# review
letters_shown = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ
# review
letters_days = ᠳᠤᠮᠳᠠᠴᠢ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ （ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ）
# review
letters_organ = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
# review
letters_kind = ᠲᠥᠷᠥᠯ
# review
letter_number = ᠳ᠋ᠤᠭᠠᠷ
# review
letter_writer = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠬᠥᠮᠦᠨ
# review
letter_received_on = ᠢᠷᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ
# review
letter_replied_on = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ
# review
letter_took = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ
# review
letter_workdays = ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ
# review
letter_text = ᠵᠠᠬᠢᠳᠠᠯ
# review
letter_reply = ᠬᠠᠷᠢᠭᠤᠯᠲᠠ
# review
letter_answered = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ
# review
letter_open = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ
# review
letters_all_figures = ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠂ ᠲᠥᠷᠥᠯ᠂ ᠣᠨ᠎ᠢᠶᠠᠷ ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ ᠲᠣᠭ᠎ᠠ ᠪᠦᠷᠢᠳᠬᠡᠯ
# review
letters_about = ᠬᠣᠯᠪᠣᠭᠳᠠᠯ᠎ᠲᠠᠢ ᠵᠠᠬᠢᠳᠠᠯ
# review
letters_taken_up = ᠬᠣᠯᠪᠣᠭᠳᠠᠯ᠎ᠲᠠᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ
# review
letters_privacy = ᠪᠢᠴᠢᠭᠰᠡᠨ ᠬᠥᠮᠦᠨ᠎ᠦ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠯ᠎ᠢ ᠠᠪᠤᠭᠠᠳ᠂ ᠨᠡᠷ᠎ᠡ᠂ ᠤᠲᠠᠰᠤ᠂ ᠬᠠᠶᠢᠭ ᠵᠡᠷᠭᠡ ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠨᠢᠭᠤᠪᠠ᠃
# review
topic_outside = ᠳᠡᠭᠡᠳᠦ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
