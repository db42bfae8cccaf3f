# Policies and interpretations.
interpretation-missing = the policy document has no interpretation; it was due on { $due }
    .repair = Write an interpretation and name this document in its `interprets`.
    .name = No interpretation
    .why = Documents and their interpretations are drafted, signed and published together; each sampled document without one costs points.
interpretation-late = the interpretation { $other } was published on { $date }, later than { $due } (three working days after the document)
    .repair = Publish both together next time; do not change dates.
    .name = Interpretation late
    .why = An interpretation comes with the document, three working days later at the latest (国办发〔2016〕80号).
interpretation-undecided = there is no calendar of working days for { $year }: whether the interpretation is in time cannot be decided
    .repair = Add the calendar of that year when the notice is out.
    .name = Interpretation undecided
    .why = Working days follow a yearly notice; without it nothing can be said either way.
interpretation-unlinked = the interpretation does not say which document it interprets
    .repair = Add interprets = ["@site/column/name"]; if it is a reprint, state its `source`.
    .name = Interpretation without its document
    .why = Interpretation and document link to each other; three without a link cost points.
consultation-without-results = the consultation ended on { $date }; its results are not published, they were due on { $due }
    .repair = Publish the results: a document with feedback_on = "@…".
    .name = A consultation without results
    .why = Results are published within a month after the end; each consultation without them costs points.
consultation-results-late = the results { $other } were published on { $date }, later than { $due }
    .repair = Be in time next time; do not change dates.
    .name = Results late
    .why = Results are published within a month after the end of a consultation.
consultation-results-incomplete = { $what ->
    [received] the results do not say how many opinions came in
    [adopted] the results do not say how many opinions were adopted
    [declined] the results do not say what was not adopted
   *[other] the results give no reasons for what was not adopted
    }
    .repair = State how many came in (收到), how many were adopted (采纳) and not adopted (未采纳), and the reasons; if none came, write 未收到意见.
    .name = Results incomplete
    .why = Results say how many opinions came in, which were adopted and which were not, and why not.
consultation-results-sum = { $count } were received, and { $adopted } adopted with { $declined } declined make { $sum }
    .repair = Check the three numbers; say of those that are neither what they are and how many.
    .name = Numbers of opinions do not add up
    .why = Who sent an opinion looks for it; where the numbers differ some of them were not dealt with.
