# What the tool says about the content. The id is the code; `.repair` says what to type instead.

failed = failed
repair = repair
level-error = error
level-block = must not be published
level-veto = veto
level-deduct = costs points
level-advice = advice
type-text = text in quotation marks
type-integer = a whole number
type-number = a number
type-boolean = true or false
type-date = a date
type-list = a list
type-table = a table
type-reprint = true, a link to the original (@site/column/name), or {"{"} issuer, number, url {"}"}
type-nothing = nothing
build-done = Built { $outputs } files: { $rendered } made anew, { $removed } removed, { $others } remarks.
build-failed = Not built: { $errors } errors, { $others } remarks. The last good output is as it was.
build-partly = Built { $outputs } files: { $rendered } made anew, { $removed } removed; { $errors } errors keep their sites back, and a deploy leaves those as they are live. { $others } remarks.
check-done = { $errors } errors, { $blocks } blocks, { $vetoes } vetoes, { $deductions } deductions, { $advice } pieces of advice.
build-findings = Rules: { $blocks } blocks, { $vetoes } vetoes, { $deductions } deductions, { $advice } pieces of advice. All of them: bosoo check
serving = Preview at { $address } (end it with Ctrl+C)
preview-title = { $errors } errors, { $all } remarks in all
preview-close = Close
preview-broken = The cluster can't be read; the pages are those from before the fault
new-made = Made { $path }
new-doc-path = a document is named SITE/COLUMN/NAME, or SITE/COLUMN with --title; this is “{ $value }”
new-exists = { $path } is there already
new-folder-not-empty = { $path } is not empty
new-cluster-made = A cluster stands in { $path }. Go there and run: bosoo serve
stamp-written = Marked { $path }
stamp-same = { $path } was marked already

area-without-organ = no organ answers for the area “{ $name }”
    .repair = Write the organs that publish for it: organs = ["edu"]
bad-address = “{ $value }” is no address of a folder
    .repair = Write it with the scheme and a final slash: https://www.example.gov.cn/
age-too-long = “{ $value }” is longer than columns of the kind “{ $kind }” may go without anything new: { $most } ({ $source })
    .repair = Write "{ $most }" or less, or leave max_age out.
bad-age = “{ $value }” is no length of time
    .repair = Write for example "14 days", "6 months", "1 year" or "none".
bad-alias = “{ $value }” can't be an old address
    .repair = Write the path from the root, in ASCII letters: /old/2020-01.html
bad-directive-attributes = the attributes of “{ $name }” can't be read{ $why ->
        [full-width] : their brackets, signs or quotation marks are full-width
        [braces] : they stand between plain braces
        [unquoted] : their values stand in quotation marks
        [quotes] : a quotation mark is missing
        [none] : there is no =
       *[other] {""}
    }
    .repair = Write them as :::{ $name }{"{"}name="value" other="value"{"}"}
bad-document-name = “{ $name }” can't be the name of a document
    .repair = Use lower-case letters, digits and hyphens, and the language at the end: 2024-03.zh.md
bad-id = “{ $value }” can't be part of an address
    .repair = Use lower-case letters, digits and hyphens only.
bad-link-scheme = links of the form “{ $value }” are not allowed
    .repair = Use https://, mailto: or tel:
bad-token = the token { $name } is more than one value
    .repair = Write one CSS value, such as #0d5953 or 1.25rem, without ; braces or url().
bad-translated-from = translated_from can't be read
    .repair = Don't write it by hand; run: bosoo text stamp FILE
chinese-first = the first language must be zh
    .repair = Write languages = ["zh", "mn"]. The Chinese file holds the shared facts.
column-holds-no-documents = the column { $column } only leads to other columns
    .repair = Move the document into one of the columns below it.
counterpart-field = the field { $field } belongs in the Mongolian file
    .repair = Move it to the file that ends in .mn.md
counterpart-without-source = there is no Chinese file for “{ $name }”
    .repair = Write { $name }.zh.md beside it; the shared facts stand there.
css-foreign-url = the style sheet loads “{ $value }”
    .repair = Put the file into the theme's assets folder and write url("../assets/NAME").
dead-anchor = there is no place “#{ $value }” on that page
    .repair = Look at the address of the paragraph in the preview (#s2-1, #p7), or give the heading a name: ## Heading {"{"}#name{"}"}
dead-link = “{ $value }” leads nowhere
    .repair = Check the path. A document is linked as @site/column/name or ../column/name.md
directive-full-width = the colons that begin this line are full-width
    .repair = Use plain colons: :::
directive-not-closed = the block :::{ $name } is not closed
    .repair = Write ::: on a line of its own where the block ends.
directive-not-open = this ::: closes nothing
    .repair = Delete the line, or open a block above it, such as :::callout
document-outside-column = “{ $name }” lies in no column
    .repair = Move it into the folder of a column.
document-too-large = the document is larger than { $limit } MiB
    .repair = Put large material into attachments.
document-twice = the document “{ $name }” exists twice, as a file and as a folder
    .repair = Keep one of the two.
duplicate-address = two pages have the address { $value }; the other one is { $other }
    .repair = Rename one of the two files, or take the alias away.
duplicate-id = the id “{ $value }” is used twice
    .repair = Give one of them another id.
duplicate-key = the field { $field } is stated twice
    .repair = Delete one of the two lines.
duplicate-message = the message { $detail } is defined twice
    .repair = Delete one of the two.
empty-title = the title is empty
    .repair = Write the title between the quotation marks.
file-outside-folder = the file “{ $value }” does not lie beside the document
    .repair = Put the file into the document's folder and write its name only.
foreign-picture = the picture “{ $value }” comes from another host
    .repair = Save the picture beside the document and write its file name. Pages load nothing from elsewhere.
front-matter-not-closed = the front matter is not closed
    .repair = Write { $fence } on a line of its own after the last field.
html-attribute-removed = the HTML attributes { $name } are not allowed and were left out
    .repair = Delete them. Fonts, colours and alignment are those of all sites; write **words** to stress them, or use :::callout.
html-removed = the HTML element “{ $name }” is not allowed and was left out
    .repair = Use Markdown, or a directive such as :::callout
ill-formed-message = the message can't be read: { $detail }
    .repair = Write: name = words
impossible-date = there is no such date: “{ $value }”
    .repair = Write a day of the calendar: 2024-02-29 is one, 2024-02-30 is not.
link-address = { $why ->
        [host] the address “{ $value }” lacks its host or its //
        [full-width] there are full-width signs in the address “{ $value }”
        [mail] “{ $value }” is a mailbox, mailto: is missing before it
       *[scheme] “{ $value }” is an address outside, https:// is missing before it
    }
    .repair = { $why ->
        [host] Write all of it: https://www.example.gov.cn/
        [full-width] Use plain signs: https://
        [mail] Write mailto:{ $value }
       *[scheme] Write https://{ $value }
    }
link-as-text = this is no link and no picture, readers see its signs: { $why ->
        [space] there is a space in the address “{ $value }”
        [full-width] its brackets are full-width
        [quotes] the words behind the address stand in Chinese quotation marks
        [open] a bracket is missing at its end
       *[other] the address “{ $value }” is not understood
    }
    .repair = { $why ->
        [space] Give the file a name without spaces, or put the address in angle brackets: (<{ $value }>)
        [full-width] Use plain brackets with nothing between them: [words]({ $value })
        [quotes] Use plain quotation marks: ({ $value } "words")
        [open] Close it: [words]({ $value })
       *[other] Put the address in angle brackets: (<{ $value }>)
    }
link-from-root = “{ $value }” begins at the root of the host
    .repair = Write @site/column/name, or a path from this document.
link-out-of-root = “{ $name }” is a link that leads out of the cluster
    .repair = Copy the file here instead of linking to it.
link-to-closed = “{ $value }” leads to a document that is not public
    .repair = Take the link away.
link-to-draft = “{ $value }” leads to a draft
    .repair = Publish that document first, or take the link away.
link-to-future = “{ $value }” leads to a document that is not yet published
    .repair = Take the link away until the day of publication.
long-title = the title has { $count } characters, too many for lists and search results (advised: up to { $limit })
    .repair = Shorten it; what it tells belongs into summary or the text. The title of an official document stays as it was issued.
malformed-link = “{ $value }” is no link to a document
    .repair = Write @site/column/name
missing-alt = the picture has no words for blind readers
    .repair = Write what the picture shows: ![words](file.png)
missing-counterpart = the Mongolian file is missing, and the column { $column } requires it
    .repair = Run: bosoo new doc PATH --counterpart
missing-directive-attribute = the block { $name } needs the attribute { $field }
    .repair = Write :::{ $name }{"{"}{ $field }="…"{"}"}
missing-field = the field { $field } is missing
    .repair = Add a line: { $field } = …
missing-file = there is no file “{ $value }” beside the document
    .repair = Put the file there, or correct the name.
missing-guide-element = the guide lacks the element { $field }
    .repair = Add it under [guide]: { $field } = …
missing-message = the message { $name } is missing
    .repair = Add a line: { $name } = …
no-front-matter = { $why ->
        [empty] the file is empty
        [blank] there are empty lines before +++ or ---
        [fence] the first line is not made of three ASCII + or -
       *[none] the document has no front matter
    }
    .repair = { $why ->
        [blank] Remove the empty lines: it must be the first line.
        [fence] Write three plus signs, +++, as the first line (or --- for YAML), and the same where the fields end.
       *[other] Begin the file with +++, the fields, and +++ again (or --- for YAML).
    }
no-site-toml = there is no site.toml: { $detail }
    .repair = Go to the cluster's folder or name it with --root. A new cluster: bosoo new cluster DIR
not-a-date = “{ $value }” is no date
    .repair = Write year-month-day: 2024-03-01, or with the time: 2024-03-01 09:30
not-utf8 = { $found ->
        [utf-16] the file is in UTF-16 (“Unicode” in Notepad), not in UTF-8
        [gbk] the file is in GBK or GB18030 (“ANSI” in a Chinese Notepad), not in UTF-8
        [damaged] the file is in UTF-8, but here a character is damaged
       *[none] the file is not in UTF-8
    }
    .repair = { $found ->
        [damaged] Write this place anew and save the file in the encoding UTF-8.
       *[other] Open it, choose “Save as” and the encoding UTF-8.
    }
service-elsewhere = “{ $value }” is none of the platforms where matters are dealt with
    .repair = Link to one of: { $known }; or add the platform to content/data/services.toml
shared-fact-twice = { $field } is “{ $mongolian }” here and “{ $chinese }” in the Chinese file
    .repair = Delete the line here; shared facts stand in the Chinese file alone.
table-as-text = these lines look like a table and are one paragraph on the page: { $why ->
        [tabs] there are tabs between the cells, as in what is pasted from a spreadsheet
        [full-width] the bars are full-width
        [cells] the line of hyphens has other cells than the first line
        [dashes] the second line wants plain hyphens: -
       *[separator] the line of hyphens below the first line is missing
    }
    .repair = Write each line as | a | b |, the names of the columns in the first one, | --- | --- | in the second, with as many cells.
template-fault = the template can't be used: { $cause ->
        [variable] there is no variable { $name }; there are: { $available }
        [nothing] the variable { $name } has no value
        [field] there is no field { $name }
        [function] there is no function { $name }
        [filter] there is no filter { $name }
        [test] there is no test { $name }
        [component] there is no component { $name }
        [missing] there is no template { $name }
        [block] no parent template has a block { $name }
        [circle] templates lead back to themselves: { $name }
        [outside] in a template with extends, content stands in blocks only
        [end] the file ends before it is complete
        [range] range() has more than { $name } items
        [rounds] the loops of the page take more than { $name } rounds
        [replacement] replace() makes a text of more than { $name } KiB
        [unsafe-filter] the filter { $name } breaks Mongolian text and does not exist here
        [message] the message { $name } is missing or lacks an argument
       *[other] { $detail }
    }
    .repair = Correct the template at this place; docs/format.md lists what templates receive.
text-as-file = the file “{ $value }” is a text of this folder, not an attachment
    .repair = Link the document instead: @site/column/name. To publish a text as a file, use another format.
theme-cycle = the theme { $name } is its own parent
    .repair = Correct the line parent = … in one of the themes.
too-deep = the values are nested too deep
    .repair = Use at most a list of tables.
toml-syntax = the line can't be read: { $why ->
        [full-width] a quotation mark, colon or equals sign is a full-width or curly one
        [colon] the field is followed by a colon
        [name] between +++ the names of fields are English
        [empty] nothing stands behind the equals sign
        [quote] the words stand in no quotation marks
        [not-closed] the quotation mark at the end is missing
        [inside] straight quotation marks stand inside of quotation marks
       *[other] { $detail }
    }
    .repair = { $why ->
        [name] Use the English name (title, published…); for Chinese names write --- in the place of both +++, and “标题: words”.
        [inside] Use curly quotation marks inside: “ ”.
       *[other] Write: field = "words", with straight quotation marks.
    }
unknown-choice = { $field } can't be “{ $value }”
    .repair = Choose one of: { $known }
unknown-column = there is no column “{ $value }” above this one
    .repair = Define the parent column before it.
unknown-column-folder = the layout has no column “{ $name }”
    .repair = Correct the folder's name; the columns stand in site.toml.
unknown-directive = there is no block “{ $name }”
    .repair = Choose one of: { $known }
unknown-directive-attribute = the block { $name } has no attribute { $field }
    .repair = Its attributes are: { $known }
unknown-field = there is no field “{ $field }”
    .repair = { $nearest ->
        [none] The fields are: { $known }
       *[other] Did you mean { $nearest }?
    }
unknown-item = no area of the standard directory has the item “{ $value }”
    .repair = Use an id from content/data/areas/, or list them: bosoo data export items.csv
outside-not-allowed = “{ $value }” is on no government site, so no topic may list it
    .repair = List documents of government sites alone; suffixes of their hosts: { $known } (government_hosts of site.toml).
unknown-letter = the mailbox has no letter “{ $value }”
    .repair = Use a number from content/data/letters/.
unknown-portal = there is no site “{ $value }”, which is said to be the portal
    .repair = Correct portal = … in [cluster], or define the site.
unknown-site = there is no site “{ $value }”
    .repair = The sites stand in site.toml.
unknown-site-folder = there is no site “{ $name }” in site.toml
    .repair = Correct the folder's name, or define the site.
unknown-theme = there is no theme “{ $name }”
    .repair = Correct the name; themes lie in themes/.
unreadable-file = the file can't be read: { $detail }
    .repair = Check that it exists and that you may read it.
unused-message = nothing uses the message { $name }
    .repair = Delete it.
wrong-type = { $field } must be { $expected }, but this is { $found }
    .repair = { $expected ->
       *[other] Write { $expected }.
    }
yaml-alias = anchors and aliases of YAML are not used here
    .repair = Write the value out.
yaml-key = this can't be the name of a field
    .repair = Write: name: value
yaml-syntax = the line can't be read: { $why ->
        [full-width] the colon is a full-width one
        [no-space] no blank follows the colon
        [tab] the line begins with a tab
        [colon-inside] the words hold another colon
        [inside] words follow the quotation mark, or quotation marks stand inside of quotation marks
        [not-closed] the quotation mark at the end is missing
       *[other] { $detail }
    }
    .repair = { $why ->
        [tab] Remove the blanks at the beginning of the line.
        [colon-inside] Put the words into quotation marks: field: "words: words"
        [inside] Use curly quotation marks inside: “ ”.
        [not-closed] Write the quotation mark.
        [full-width] Write an ASCII colon and a blank: field: words
        [no-space] Write a blank after the colon: field: words
       *[other] Write: field: words; words with a colon in them stand in quotation marks.
    }
reserved-anchor = the page itself uses the name “{ $value }”
    .repair = Give the heading another name, or none.
rules-weaker = this rule is locked by the upper pack ({ $pack }): { $what ->
    [level] its level cannot be lowered
    [points] it cannot cost less
    [limits] its limits cannot be loosened
    [lists] its lists cannot be shortened
   *[locked] it cannot be unlocked
}
    .repair = Remove this entry, or make it stricter.
rules-unknown-limit = this rule has no limit called “{ $name }”
    .repair = { $known ->
        [none] The rule has no limits: remove `limits`.
       *[other] Choose one of: { $known }
    }
captions-not-webvtt = the captions “{ $value }” are no WebVTT file
    .repair = Save them as WebVTT: a text file in UTF-8 whose first line is WEBVTT.
picture-too-large = the picture “{ $value }” has more than 50 million pixels; no smaller files are made of it, and every reader loads all of it
    .repair = Make it smaller: 3000 pixels across are enough.
picture-undecodable = the picture cannot be decoded; pages show the file as it is
    .repair = Open it in an image program and save it again as JPEG or PNG.
video-format = the film “{ $value }” is neither MP4 nor WebM
    .repair = Save it as MP4 (H.264): all browsers play it.
video-without-captions = the film has no captions for deaf readers
    .repair = Save the captions as WebVTT beside the document and write: captions="file.vtt"
closes-before-it-opens = the consultation ends on { $date }, before it begins
    .repair = Correct opens or closes.
