table-lacks-column = the table has no column “{ $name }”
    .repair = Begin with an export and keep its heading row: bosoo data export items.xlsx
closes-before-it-opens = the consultation ends on { $date }, before it begins
    .repair = Correct opens or closes.
consultation-without-results = the consultation ended on { $date } and its results are not published
    .repair = Publish the results within a month: a document with feedback_on = "@…".
items-without-document = { $missing } of the { $all } items of the standard directory have no document
    .repair = List them: bosoo report areas; documents say items = ["…"].
law-not-in-force = { $item } cites 《{ $name }》, not in force since { $ended }
    .repair = Cite what took its place: 《{ $by }》.
on-request-item-open = the item { $item } “{ $name }” is given on request only, and this page is open to all
    .repair = Set disclosure = "on-request", or take the item away.
published-late = { $item } “{ $name }” was published after { $last }, the last day in time
    .repair = The limit is: { $limit }. If 成文日期 is wrong, correct signed.
table-form = “{ $path }” is neither .csv nor .xlsx
data-written = Written: { $path }
