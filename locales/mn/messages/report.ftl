# No native reader has reviewed these messages.

# review
known-title = ᠮᠡᠳᠡᠭᠰᠡᠨ ᠠᠰᠠᠭᠤᠳᠠᠯ { $count }:
# review
known-excused = ᠮᠡᠳᠡᠭᠰᠡᠨ᠂ { $owner } { $until } ᠪᠣᠯᠲᠠᠯ᠎ᠠ ᠵᠠᠰᠠᠨ᠎ᠠ
# review
known-overdue = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ { $until } ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ({ $owner })᠂ ᠳᠠᠬᠢᠨ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ
# review
known-settled = { $count } ᠨᠢᠭᠡᠨᠲᠡ ᠵᠠᠰᠠᠭᠳᠠᠪᠠ᠃ --renew-baseline ᠪᠡᠷ ᠬᠠᠰᠤᠨ᠎ᠠ᠃
# review
known-not-written = { $path } ᠪᠢᠴᠢᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠠᠯᠳᠠᠭ᠎ᠠ᠎ᠶᠢ ᠵᠠᠰᠠᠬᠤ᠃
# review
known-dropped =
    { $count ->
        [0] ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ᠎ᠠᠴᠠ ᠬᠠᠰᠤᠭᠰᠠᠨ ᠶᠠᠭᠤᠮ᠎ᠠ ᠦᠭᠡᠢ᠃
       *[other] ᠵᠠᠰᠠᠭᠳᠠᠭᠰᠠᠨ { $count }᠎ᠶᠢ ᠬᠠᠰᠤᠪᠠ:
    }
# review
known-new-left-out = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ᠎ᠳᠤ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ { $count }᠂ ᠨᠡᠮᠡᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
# review
known-written = { $count } ᠠᠰᠠᠭᠤᠳᠠᠯ᠎ᠢ ᠪᠢᠴᠢᠪᠡ: { $path }


# review
score-title = ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠰᠢᠯᠭᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠬᠦᠰᠦᠨᠦᠭ
# review
score-summary = ᠰᠠᠶᠢᠲ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠳ᠋ᠦᠩ
# review
score-note = 国办秘函〔2019〕19号᠂ { $date }᠃
# review
score-published-note = ᠡᠨᠡ ᠬᠦᠰᠦᠨᠦᠭ᠎ᠢ ᠫᠷᠣᠭ᠍ᠷᠠᠮ ᠪᠠᠶᠢᠭᠤᠯᠪᠠ᠃
# review
score-line = { $site }: { $result }᠂ { $score } ᠣᠨᠣᠭ᠎ᠠ᠂ ᠨᠡᠮᠡᠯᠲᠡ { $bonus }
# review
score-pass = ᠲᠡᠩᠴᠡᠪᠡ
# review
score-vetoed = ᠲᠡᠩᠴᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ (ᠦᠭᠡᠶᠢᠰᠬᠡᠪᠡ)
# review
score-failed = ᠲᠡᠩᠴᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ (ᠣᠨᠣᠭ᠎ᠠ)
# review
score-no-service = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠪᠤᠯᠤᠩ ᠦᠭᠡᠢ᠂ 4/3᠃
# review
score-certain = ᠲᠣᠭᠲᠠᠭᠰᠠᠨ
# review
score-configured = ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠤᠭᠰᠠᠨ
# review
score-other = ᠪᠤᠰᠤᠳ
# review
score-column-site = ᠰᠠᠶᠢᠲ
# review
score-column-layout = ᠲᠥᠷᠥᠯ
# review
score-column-result = ᠳ᠋ᠦᠩ
# review
score-column-score = ᠣᠨᠣᠭ᠎ᠠ
# review
score-column-bonus = ᠨᠡᠮᠡᠯᠲᠡ
# review
score-column-level = ᠳᠡᠰ
# review
score-column-indicator = ᠦᠵᠡᠭᠦᠯᠦᠯᠲᠡ
# review
score-column-code = ᠳᠦᠷᠢᠮ
# review
score-column-count = ᠲᠣᠭ᠎ᠠ
# review
score-column-points = ᠣᠨᠣᠭ᠎ᠠ
# review
score-column-cost = ᠬᠠᠰᠤᠭᠰᠠᠨ ᠣᠨᠣᠭ᠎ᠠ
# review
score-column-limit = ᠬᠢᠵᠠᠭᠠᠷ
# review
score-limit = ᠬᠢᠵᠠᠭᠠᠷ
# review
score-limited = { $points }（ᠬᠢᠵᠠᠭᠠᠷ）
# review
score-lost = ᠨᠡᠶᠢᠲᠡ ᠬᠠᠰᠤᠭᠰᠠᠨ ᠣᠨᠣᠭ᠎ᠠ
# review
score-column-sure = ᠦᠨᠳᠦᠰᠦ
# review
score-column-place = ᠣᠷᠣᠨ
# review
score-column-reason = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ
# review
uniform-title = ᠨᠢᠭᠡᠳᠦᠮᠡᠯ ᠪᠠᠶᠢᠳᠠᠯ
# review
uniform-languages = ᠨᠡᠷ᠎ᠡ ᠬᠣᠶᠠᠷ ᠬᠡᠯᠡ᠎ᠪᠡᠷ
# review
uniform-footer = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠰᠡᠭᠦᠯ
# review
uniform-credit = ᠢᠲᠡᠭᠡᠮᠵᠢ᠎ᠶᠢᠨ ᠺᠣᠳ᠋
# review
uniform-columns = ᠪᠤᠯᠤᠩ᠎ᠤᠨ ᠠᠭᠤᠯᠭ᠎ᠠ
# review
uniform-counterparts = ᠮᠣᠩᠭᠣᠯ ᠣᠷᠴᠢᠭᠤᠯᠭ᠎ᠠ
# review
uniform-organ = ᠪᠠᠶᠢᠭᠤᠯᠭ᠎ᠠ
# review
uniform-leaders = ᠤᠳᠤᠷᠢᠳᠤᠭᠴᠢ
# review
uniform-contact = ᠬᠠᠷᠢᠯᠴᠠᠬᠤ ᠠᠷᠭ᠎ᠠ
# review
uniform-theme = ᠭᠠᠳᠠᠭᠠᠳᠤ ᠳᠦᠷᠰᠦ
# review
uniform-skeleton-same = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠪᠦᠲᠦᠴᠡ
# review
uniform-missing = ᠳᠤᠲᠠᠭᠤ ᠨᠢ
# review
uniform-part = { $some } ({ $all })
# review
uniform-no-credit = ᠢᠲᠡᠭᠡᠮᠵᠢ᠎ᠶᠢᠨ ᠺᠣᠳ᠋ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ (credit_code)
# review
uniform-no-organ = ᠪᠠᠶᠢᠭᠤᠯᠭ᠎ᠠ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ (organs)
# review
uniform-no-leaders = ᠤᠳᠤᠷᠢᠳᠤᠭᠴᠢ ᠪᠠᠶᠢᠬᠤ ᠦᠭᠡᠢ (leaders)
# review
uniform-element = { $element ->
        [footer-identity] ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠲᠡᠮᠳᠡᠭ
        [footer-error-report] ᠠᠯᠳᠠᠭ᠎ᠠ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ
        [footer-site-id-code] ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠺᠣᠳ᠋
        [footer-organizer] ᠡᠷᠬᠢᠯᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
        [footer-contact] ᠤᠲᠠᠰᠤ
        [footer-icp] ICP ᠨᠣᠮᠧᠷ
        [footer-police] ᠳᠣᠲᠣᠭᠠᠳᠤ᠎ᠶᠢ ᠬᠠᠮᠠᠭᠠᠯᠠᠬᠤ ᠨᠣᠮᠧᠷ
       *[address] ᠬᠠᠶᠢᠭ
    }
# review
explain-unknown = «{ $code }» ᠳᠦᠷᠢᠮ ᠦᠭᠡᠢ᠃ docs/rules.md᠃
# review
explain-level = ᠳᠡᠰ
# review
explain-source = ᠦᠨᠳᠦᠰᠦ
# review
explain-points = ᠣᠨᠣᠭ᠎ᠠ
# review
explain-indicator = ᠦᠵᠡᠭᠦᠯᠦᠯᠲᠡ
# review
explain-example = ᠵᠢᠱᠢᠶ᠎ᠡ
# review
explain-seen = ᠦᠵᠡᠭᠳᠡᠭᠰᠡᠨ
# review
explain-limits = ᠲᠣᠭ᠎ᠠ
# review
explain-off = ᠰᠢᠯᠭᠠᠬᠤ ᠦᠭᠡᠢ
# review
explain-locked = ᠰᠤᠯᠠᠷᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
# review
family-review = ᠬᠢᠨᠠᠯᠲᠠ
# review
family-privacy = ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠮᠡᠳᠡᠭᠡ
# review
family-metadata = ᠠᠯᠪᠠᠨ ᠪᠢᠴᠢᠭ᠎ᠦᠨ ᠮᠡᠳᠡᠭᠡ
# review
family-disclosure = ᠨᠡᠶᠢᠲᠡᠯᠡᠯᠲᠡ
# review
family-dates = ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ
# review
family-freshness = ᠰᠢᠨᠡᠴᠢᠯᠡᠯᠲᠡ
# review
family-chain = ᠪᠣᠳᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠭᠢᠨᠵᠢ
# review
family-bilingual = ᠬᠣᠶᠠᠷ ᠬᠡᠯᠡ
# review
family-wording = ᠦᠭᠡ ᠬᠡᠯᠯᠡᠭᠡ
# review
explain-no-output = «{ $path }» ᠬᠠᠭᠤᠳᠠᠰᠤ ᠦᠭᠡᠢ᠃ edu/index.html
# review
explain-output-kind = ᠲᠥᠷᠥᠯ
# review
explain-output-size = ᠪᠠᠶᠢᠲ
# review
explain-output-sources = ᠡᠬᠢ ᠹᠠᠢᠯ
# review
explain-output-listed = ᠵᠠᠭᠰᠠᠭᠠᠭᠰᠠᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review
explain-output-theme = ᠭᠣᠣᠯ ᠬᠡᠯᠪᠡᠷᠢ
# review
explain-output-shared = ᠪᠠᠰᠠ
# review
explain-output-shared-what = site.toml, locales/
# review
explain-output-resources = ᠹᠠᠢᠯ
# review
explain-output-targets = ᠵᠠᠯᠭᠠᠭᠰᠠᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
# review
explain-output-last = ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠰᠢᠯᠲᠠᠭᠠᠨ
# review
explain-output-next = ᠳᠠᠷᠠᠭ᠎ᠠ
# review
explain-output-never = ᠥᠨᠥ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠦᠭᠡᠢ
# review
explain-output-unknown = ᠪᠦᠬᠦ ᠨᠢᠭᠤᠷ᠎ᠠᠴᠠ
# review
explain-output-fresh = ᠬᠢᠬᠦ ᠶᠠᠭᠤᠮ᠎ᠠ ᠦᠭᠡᠢ
# review
output-kind-document = ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠤᠨ ᠨᠢᠭᠤᠷ
# review
output-kind-list = ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ
# review
output-kind-page = ᠨᠢᠭᠤᠷ
# review
output-kind-resource = ᠬᠠᠪᠰᠤᠷᠭᠠᠯᠲᠠ ᠪᠤᠶᠤ ᠵᠢᠷᠤᠭ
# review
output-kind-picture = ᠵᠢᠷᠤᠭ
# review
output-kind-asset = ᠭᠣᠣᠯ ᠬᠡᠯᠪᠡᠷᠢ᠎ᠶᠢᠨ ᠹᠠᠢᠯ
# review
output-kind-redirect = ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠯᠲᠡ
# review
output-kind-data = ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ
# review
output-kind-service = ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠹᠠᠢᠯ
# review
output-kind-derived = ᠪᠦᠬᠦ ᠨᠢᠭᠤᠷ᠎ᠠᠴᠠ
# review
cause-new = ᠰᠢᠨ᠎ᠡ
# review
cause-missing = ᠹᠠᠢᠯ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ
# review
cause-tool = ᠥᠭᠡᠷ᠎ᠡ bosoo
# review
cause-section = site.toml
# review
cause-theme = ᠭᠣᠣᠯ ᠬᠡᠯᠪᠡᠷᠢ
# review
cause-words = locales/
# review
cause-content = ᠥᠪᠡᠷ᠎ᠦᠨ ᠠᠭᠤᠯᠭ᠎ᠠ
# review
cause-targets = ᠵᠠᠯᠭᠠᠭᠰᠠᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠂ ᠹᠠᠢᠯ
# review
cause-rules = ᠳᠦᠷᠢᠮ
# review
in-sites = {""}（{ $count } ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ ᠴᠥᠮ ᠢᠢᠮᠦ᠄ { $sites }）
# review
known-still-overdue = { $count } ᠠᠰᠠᠭᠤᠳᠠᠯ᠎ᠤᠨ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠥᠩᠭᠡᠷᠡᠪᠡ᠂ ᠳᠠᠬᠢᠨ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠶᠢ ᠬᠣᠶᠢᠰᠢᠯᠠᠭᠤᠯᠬᠤ ᠪᠣᠯ until᠎ᠢ ᠵᠠᠰᠠᠬᠤ᠃
