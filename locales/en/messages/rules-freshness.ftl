# Freshness of home pages and columns.
freshness-home = { $newest ->
    [none] the home page of { $site } shows nothing yet
   *[other] nothing new on the home page of { $site } for more than { $days } days: the newest is of { $newest }, an update was due on { $due }
 }
    .repair = Publish something new; do not touch the dates of old documents.
    .name = Home page not updated
    .why = Two weeks without anything new on the home page is a single veto.
column-empty = the column “{ $column }” is empty
    .repair = Publish something; or write a dated explanation titled 情况说明 in _column.zh.md; or give the column up (required = false).
    .name = Empty column
    .why = Each empty column costs points, five of them are a single veto.
column-explained = the column “{ $column }” has only an explanation of { $date }
    .repair = Publish as soon as there is something; an explanation holds for a year.
    .name = Column with an explanation alone
    .why = Inspectors accept a dated explanation, usually with a part of the points.
column-stale = the column “{ $column }” is not updated: the newest is of { $newest }, an update was due on { $due }
    .repair = Publish something new; do not touch old dates.
    .name = Column not updated
    .why = Each kind of column has its limit; beyond it costs points, many columns are a single veto.
column-due = the column “{ $column }” must be updated by { $due } (the newest is of { $newest })
    .repair = Publish something by that day.
    .name = Column due soon
    .why = Known in time, it is not missed.
columns-veto = { $what ->
    [main] { $count } columns of news, notices and policies are not updated ({ $limit } are a veto)
    [others] { $count } columns are not updated ({ $limit } are a veto)
   *[empty] { $count } columns are empty ({ $limit } are a veto)
}
    .repair = See to the findings column-stale and column-empty one by one.
    .name = Columns not updated (veto)
    .why = Part 1 of the indicators: with so many columns stale or empty the site fails as a whole.
consultations-few = { $count } consultations in the year since { $since }, { $least } are the least{ $column ->
    [no] {" "}(there is no column of consultations)
   *[other] {""}
 }
    .repair = Ask the public: publish in the column of consultations, or give a draft its last day (closes). Results count for none; do not split or backdate old ones.
    .name = Too few consultations
    .why = Fewer than six consultations in a year cost a local portal points. A site younger than a year is not asked; departments are not unless a pack gives their number (others).
interviews-few = { $count } interviews in the year since { $since }, { $least } are the least{ $column ->
    [no] {" "}(there is no column of interviews)
   *[other] {""}
 }
    .repair = Hold an online interview: publish it in a column with kind = "interview"; an interpretation with interpretation = "interview" counts as well. Do not backdate.
    .name = Too few interviews
    .why = Fewer than six online interviews in a year cost a local portal points. A site younger than a year is not asked; departments are not unless a pack gives their number (others).
yearly-due = { $what ->
    [interview] another interview
   *[other] another consultation
 } is due by { $due }, else there are fewer than { $least } in a year
    .repair = Hold and publish it by that day.
    .name = Consultation or interview due soon
    .why = Known in time, the number of a year does not fall.
