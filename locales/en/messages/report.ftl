# Words of reports: the list of known findings and more.

known-title = { $count } known findings:
known-excused = known; { $owner } mends it by { $until }
known-overdue = should be gone since { $until } ({ $owner }); it counts again
known-settled = { $count } of the list are mended; drop them with --renew-baseline.
known-not-written = { $path } was not written: errors are no known findings; put them right first.
in-sites = {" "}(in { $count } sites: { $sites })
known-still-overdue = { $count } of them are past their day and count as before. To put one off, change its until in the list, and its owner.
known-dropped =
    { $count ->
        [0] All that is listed is still there: nothing was dropped.
       *[other] Dropped { $count } that are gone:
    }
known-new-left-out = { $count } are not on the list; they were not taken up and count.
known-written = wrote { $count } findings to { $path }.


score-title = The inspectors' sheet
score-summary = Results of the sites
score-note = By the indicators of 国办秘函〔2019〕19号, on { $date }. Points marked “certain” stand in the source; “configured” ones are for the city to set.
score-published-note = The program that makes these pages has filled in this sheet by the inspectors' rules, for the public to look at. It does not replace an inspection.
score-line = { $site }: { $result }, { $score } points, bonus { $bonus }
score-pass = pass
score-vetoed = fail (veto)
score-failed = fail (points)
score-no-service = No service column: that group is not checked, the score counts 4/3.
score-certain = certain
score-configured = configured
score-other = Other
score-column-site = Site
score-column-layout = Layout
score-column-result = Result
score-column-score = Score
score-column-bonus = Bonus
score-column-level = Level
score-column-indicator = Indicator
score-column-code = Rule
score-column-count = Count
score-column-points = Points
score-column-cost = Cost
score-column-limit = Limit
score-limit = limit
score-limited = { $points } (limit)
score-lost = Deducted together
score-column-sure = Certainty
score-column-place = Place
score-column-reason = Reason
uniform-title = Uniformity of the sites
uniform-languages = Name in each language
uniform-footer = Seven footer elements
uniform-credit = Credit code
uniform-columns = Required columns filled
uniform-counterparts = Mongolian texts
uniform-organ = Organs
uniform-leaders = Leaders
uniform-contact = Contact
uniform-theme = Theme keeps its contract
uniform-skeleton-same = Skeleton as the layout's other sites
uniform-missing = What is missing
uniform-part = { $some } of { $all }
uniform-no-credit = no credit code (credit_code in site.toml)
uniform-no-organ = no organs
uniform-no-leaders = no leaders
uniform-element = { $element ->
        [footer-identity] identity mark
        [footer-error-report] error report
        [footer-site-id-code] site code
        [footer-organizer] organizer
        [footer-contact] phone
        [footer-icp] ICP record
        [footer-police] police record
       *[address] address
    }
explain-unknown = There is no rule “{ $code }”. docs/rules.md lists all.
explain-level = Level
explain-source = Source
explain-points = Points
explain-indicator = Indicator
explain-example = Example
explain-seen = Seen
explain-limits = Numbers
explain-off = not checked
explain-locked = lower packs may not weaken it
family-review = Review
family-privacy = Privacy
family-metadata = Document metadata
family-disclosure = Disclosure
family-dates = Dates
family-freshness = Freshness and emptiness
family-chain = Policy chain
family-bilingual = Bilingual
family-wording = Wording
explain-no-output = There is no output “{ $path }”. Write its path in the output folder, such as edu/index.html.
explain-output-kind = Kind
explain-output-size = Bytes
explain-output-sources = Source files
explain-output-listed = Documents listed
explain-output-theme = Theme
explain-output-shared = Depends also on
explain-output-shared-what = site.toml (header, navigation, footer), the theme with its parents, the words of locales/
explain-output-resources = Files shown or linked
explain-output-targets = Documents linked
explain-output-last = Made last because of
explain-output-next = Next build
explain-output-never = not made yet
explain-output-unknown = made from all pages: known when they are made
explain-output-fresh = nothing to do
output-kind-document = page of a document
output-kind-list = list
output-kind-page = page
output-kind-resource = attachment or picture
output-kind-picture = scaled picture
output-kind-asset = file of a theme
output-kind-redirect = redirect
output-kind-data = data file
output-kind-service = file of the site
output-kind-derived = made from all pages
cause-new = it was not there
cause-missing = its file is gone or has another length
cause-tool = another version of bosoo
cause-section = header, navigation or footer (site.toml)
cause-theme = the theme
cause-words = the words (locales/)
cause-content = its own content
cause-targets = a document, file or figure that it links
cause-rules = the rules
