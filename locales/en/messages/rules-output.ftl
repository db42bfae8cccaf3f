# Finished pages and their links.

family-output = Pages and links

footer-element = the footer lacks { $element ->
        [footer-identity] identity mark
        [footer-error-report] error report
        [footer-site-id-code] site code
        [footer-organizer] organizer
        [footer-contact] phone
        [footer-icp] ICP record
        [footer-police] police record
       *[other] { $element }
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = { $key ->
        [none] A theme's own footer must keep every data-slot of themes/standard/parts/footer.html, and each page's template its footer.
       *[other] Write { $key } under [footer] of site.toml.
    }
    .name = Element missing in the footer
    .why = Identity mark, error report, site id code, organizer, contact, ICP and police numbers stand on every page; vendors' programs count each that is missing.
footer-differs = { $element ->
        [footer-identity] identity mark
        [footer-error-report] error report
        [footer-site-id-code] site code
        [footer-organizer] organizer
        [footer-contact] phone
        [footer-icp] ICP record
        [footer-police] police record
       *[other] { $element }
    } in the footer is “{ $found }”, the site's is “{ $value }” ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Let the footer show the value of site.toml: { $value }
    .name = Number in the footer is not the site's
    .why = A footer copied from another site names that site's numbers.
footer-foreign-site = the site code in the footer is “{ $found }”, the site's is “{ $value }” ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Let the footer show this site's code of site.toml and no other: { $value }
    .name = Another site's code in the footer
    .why = The code is the site's identity. A footer with another site's code speaks in its name; mostly a template was copied and nobody changed it.
page-title = the page has no title ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Give the document a title, or the template a title.
    .name = Page without title
    .why = The title is what a browser, a bookmark and a search show of the page.
page-lang = the page says its language is “{ $found }”, not { $value } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Write lang="{ $value }" on the html element of the layout.
    .name = Language of the page missing or wrong
    .why = Fonts, line breaks and screen readers go by it.
tag-missing = the tag { $tag } is missing on a page of kind { $kind } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = The code writes the tag: let the layout keep { "{{ head }}" }, and give the column or document what the tag says.
    .name = Page tag missing
    .why = Inspectors' programs read the tags of home, column and article pages; 0.2 points for each page without.
tag-form = { $tag } is “{ $value }”, which is not { $form ->
    [null] a value
    [domain] a host name: no scheme, no path
    [site-code] ten digits
    [comma-list] parted by half-width commas
    [time] a time like 2026-01-31 16:30 (24 hours)
   *[address] an absolute address
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Correct the value where it comes from: the column or the footer in site.toml, or the document.
    .name = Page tag in a wrong form
    .why = Seen on live sites: ColumnName “null”, a SiteDomain with http://, hours of twelve, full-width commas. Programs then count the tag as missing.
tag-differs = { $tag } is “{ $found }”, the site is “{ $value }” ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Write { $value }.
    .name = Page tag differs from the site
    .why = What the tag says and what the page shows must be the same.
tag-foreign-site = { $tag } is “{ $found }”, this site's is “{ $value }” ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Write { $value }; look whether other parts of the template were copied too.
    .name = Page carries another site's code
    .why = A page of one city was seen with the domain and the code of another: it then counts for the other site, and looks forged.
page-qr = { $what ->
    [missing] the page has no QR code of its address
   *[other] the QR code leads to { $found }
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Show qr.svg of the page with the component qr; it leads to { $value }
    .name = QR code missing or of another page
    .why = “Scan to see this page on a phone” must lead to this page.
page-headings = { $what ->
    [first] the page has { $count } headings of level 1, not one
    [skipped] a heading of level { $to } follows one of level { $from }
   *[empty] a heading of level { $from } is empty
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = One level 1 heading, then each level one deeper at most: ## before ###.
    .name = Headings out of order
    .why = Screen readers go from heading to heading (GB/T 37668, WCAG 1.3.1).
page-alt = the picture { $value } has no words ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Write what it shows as its text: ![words](file); in a template, alt="…".
    .name = Picture without words
    .why = Who does not see the picture gets nothing (GB/T 37668, WCAG 1.1.1).
page-table-header = { $count ->
    [one] a table has no header cell
   *[other] { $count } tables have no header cell
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Begin the table with a row of names over a line of dashes.
    .name = Table without header cells
    .why = Without header cells nobody can tell what a number belongs to when it is read aloud.
page-markup = “{ $value }” reached the page as it was typed ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Close what was opened, or write the characters as code: `…`
    .name = Left-over markup
    .why = Readers see asterisks and braces; it looks like a broken page.
page-message = “{ $value }” is a message without its value ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = The template must give the message its argument: msg(key="…", name=…).
    .name = Unresolved message
    .why = Readers see the name of a variable in place of a number or a word.
page-null = “{ $value }” stands where a value should be ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Fill the field in, or take it out of the template where it is empty.
    .name = null on the page
    .why = Seen on live sites: an index number ending in “None”, a column named “null”.
page-weight = the page has { $count } KiB, more than { $limit } KiB ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Part the text into several, or put long tables into an attachment.
    .name = Page too heavy
    .why = Pages open within three seconds (国办发〔2017〕47号, annex), in the country too.
page-budget = { $what ->
        [open] to open the page takes at least { $count } KiB
       *[all] to read the page takes at least { $count } KiB
    }, more than { $limit } KiB; most of it is { $part }, { $share } KiB ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Begin with { $part } ({ $share } KiB): photographs as JPEG, not PNG or GIF; many pictures in several texts, or as a ZIP attachment; fonts and scripts are the theme’s.
    .name = Too much to load
    .why = Pages open within three seconds (国办发〔2017〕47号, annex), with their styles, fonts, scripts and pictures; of a picture the smallest file counts, the one for phones.
resource-foreign = the page loads { $element } from { $value } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Put the file into the theme's assets or beside the document, and load it from there.
    .name = Resource from another host
    .why = What others serve can change without us, tells them who reads, and may not lie abroad.
link-hidden = readers cannot see the link to { $value } ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Take the link out; if nobody of the office put it there, look for how it got in.
    .name = Hidden link
    .why = Hidden links are the mark of a page that was broken into.
link-closed-domain = the link leads to { $value }; the domain { $domain } was closed ({ $page }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more pages
    })
    .repair = Link to the new place, or take the link out.
    .name = Link to a closed domain
    .why = Closed domains of offices are bought by gamblers; inspectors search for links to them.
external-dead = { $value } does not open, dead for { $days } days ({ $detail })
    .repair = Link to the new address, or take the link out.
    .name = Dead link outside
    .why = A link that does not open costs 0.1 points, on a home page 0.2.
external-failing = { $value } does not open now ({ $detail })
    .repair = Ask again in some days; nothing is to be done if it opens then.
    .name = Link outside failing
    .why = The other side may only be down for a while; it counts as dead after some days.
