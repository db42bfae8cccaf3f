# The mailbox.
family-letters = Mailbox
letter-unanswered = the letter { $id } came on { $received } and has had no answer for more than { $months } months
    .repair = Answer it, and write replied and reply.
    .name = A question without an answer for months
    .why = A question of the last year that was not answered for three months is a veto by itself.
letter-overdue = the letter { $id } is overdue: it was to be answered by { $due } ({ $limit } working days)
    .repair = When it is answered, write replied and reply.
    .name = A letter is overdue
    .why = Letters have a limit in working days: 5 for simple matters, 15 for others.
letter-late = the letter { $id } was answered on { $date }, after { $due } ({ $limit } working days)
    .repair = If a date is wrong, correct received or replied; if it was late, answer in time from now on.
    .name = A letter was answered late
    .why = Letters have a limit in working days: 5 for simple matters, 15 for others.
letters-silent = { $newest ->
    [none] the mailbox shows no answer
   *[other] the newest answer that is shown is of { $newest }, more than { $days } days ago
}
    .repair = Show recent letters of general interest with their answers: public = true, consent = true.
    .name = No answer was shown lately
    .why = A mailbox that shows no answer of the last two months costs points.
letter-undecided = the limit of { $n } letters lies in { $year }, whose holidays are not known: nobody can say whether they are late
    .repair = Use a version that has the holidays of { $year }.
    .name = Whether letters are late can’t be decided
    .why = Limits are counted in working days, so the year’s holidays must be known.
letter-personal-data = the letter { $id } holds personal data: { $masked }
    .repair = Mask it, or import it again: bosoo data letters FILE
    .name = Personal data in a letter
    .why = Letters and answers that are shown hold no identity numbers, phones, bank cards or exact addresses.
