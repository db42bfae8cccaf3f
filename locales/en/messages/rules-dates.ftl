# Dates.
date-order = { $field } is { $date }, earlier than { $first }, { $before }
    .repair = Check both dates against the original.
    .name = Dates in the wrong order
    .why = A document is signed, then published and put into force, then expires; the other way round one of the dates is wrong.
date-forged = it says it was published on { $date }, and the file first appeared on { $committed }
    .repair = State the true date. If old documents were brought in together, name that day under [rules.allow] imports in site.toml.
    .name = Forged date of publication
    .why = Dating a publication back counts as fraud, a single veto.
date-changed = the date of publication was { $before }; on { $committed } it became { $date }
    .repair = Put the old date back; say in the text what was updated.
    .name = Date changed after publication
    .why = Changing the date of what is published already forges an update, a single veto.
