### Open data, organisation, gazette, accounts, letters, reports.

reserved-file-name = “{ $name }” is the address of the column's own page or data
    .repair = Give the file another name.
file-is-no-year = “{ $name }” is not a year
    .repair = Name the file after the year: 2025.toml
carried-differs = what was carried over ({ $value }) is not what the year before left over ({ $right })
    .repair = Write { $right }, or correct the row “left” of the year before.
wrong-sum = “{ $field }” states { $value }, but its parts make { $right }
    .repair = Write { $right }, or correct the parts; the sum may also be left out.
requests-unbalanced = column { $column }: received and carried over make { $received }, done and left over make { $done }
    .repair = Correct the rows until both sides are equal.
wrong-count-of-numbers = “{ $field }” has { $value } numbers instead of { $right }
    .repair = Write { $right } numbers, and the sum behind them if you like.
part-over-whole = “{ $field }” is { $value }, more than “{ $other }” ({ $limit })
    .repair = Correct one of the two numbers.
figures-differ = “{ $field }” states { $value }, the documents of the sites make { $right }
    .repair = Write { $right }, leave the line out, or correct the dates of the documents.
figure-is-counted = “{ $field }” is counted from the letters of { $year } ({ $right }); the { $value } written here is not used
    .repair = Delete the line. Where the count is wrong, correct the letters in content/data/letters/.
gazette-number = “{ $field }” is { $value } after the issue “{ $other }”; { $right } would follow
    .repair = Write { $right }, or correct the dates of the issues.
gazette-before-document = the issue of { $date } carries { $value }, which was published on { $published }
    .repair = Take the document into a later issue, or correct one of the dates.
type-count = a number of 0 or more
withdrawn-but-open = the document is 主动公开 and withdrawn at the same time
    .repair = Set “disclosure” to on-request or closed, or remove “withdrawn”.
channel-without-mongolian = this channel can’t show { $value } in Mongolian as it is written
    .repair = Export the Chinese text; it says where the Mongolian page is. Or use --channel json.
no-such-document = there is no open document { $value }
    .repair = Write @site/column/name as in the address of its page.
letter-writer-unmasked = the writer’s name is not masked
    .repair = Keep the first character alone: writer = "{ $masked }"
letter-without-consent = the letter is to be shown, and its writer has not consented
    .repair = Write public = false and take title, text, reply and writer away; if the writer did consent, write consent = true.
letter-kept-though-closed = the letter is not shown, so its words may not stand in the file
    .repair = Take writer, title, text and reply away; number, dates, kind and organ stay for the figures.
letter-answered-before-it-came = answered on { $date }, before it came on { $received }
    .repair = Correct replied or received.
official-ends-before-it-begins = The last day in the post, { $until }, is before the first, { $from }
    .repair = Compare from and until with the decision of the appointment.
