# Reviews before publication.
review-missing = no record of reviews: the document stays out of a release
    .repair = Add `review` to the front matter, with step, name, date and result for each of { $steps }. It is never published.
    .name = No record of reviews
    .why = Information is published only after three reviews, three proofs and the secrecy review; without a record nobody can say who saw it and who agreed.
review-incomplete = the record of reviews is incomplete: { $what ->
    [steps] { $steps } missing
    [name] no name at { $steps }
    [date] no date at { $steps }
   *[result] the result of { $steps } is no consent
}
    .repair = Complete the step; do it first where it was not done. One entry may stand for steps done at once: "初审、一校".
    .name = Record of reviews incomplete
    .why = With a step or a name missing, or a step that did not consent, the document may not be published yet.
review-order = a date in the record of reviews is wrong: { $what ->
    [late] { $steps } is of { $date }, after publication
   *[back] { $steps } is of { $date }, before the step before it
}
    .repair = Check the dates; a review after publication does not count: review again and correct the date of publication.
    .name = Reviews in the wrong order
    .why = Review comes before publication, and each step after the one before it; otherwise the record cannot be believed.
review-same-person = { $steps } were done by the same person
    .repair = Let another person do this step.
    .name = Two reviews by one person
    .why = The three reviews are three levels of responsibility; one person reviewing twice is one review less.
