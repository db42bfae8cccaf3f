# Rules beside words and punctuation.
map-without-number = the map has no approval number
    .repair = State the number (审图号) in the caption; a map without one may not be published.
    .name = Map without approval number
    .why = By the regulation on maps a public map shows its approval number; a wrong border is a grave fault.

# Leaders' names and titles.
official-name = “{ $found }” is one character off { $repair }, { $post } of { $body } by the list (source: { $source })
    .repair = Compare the name and write “{ $repair }”; if it is somebody else, list them in content/data/officials.toml.
    .name = A leader's name is misspelt
    .why = One wrong character in a leader's name is among the gravest faults of wording. The list is the cluster's own: [[leaders]] of each site, and content/data/officials.toml.
official-post = { $name } is not { $found } of { $body }: by the list that is { $holder } (source: { $source })
    .repair =
        { $repair ->
            [none] Compare name and title; where the list is not whole, add to content/data/officials.toml.
           *[other] Compare name and title; by the list the title of { $name } is “{ $repair }”.
        }
    .name = The title is another's
    .why = A title beside the wrong name tells readers the wrong person in charge; inspectors count it as a fault of wording. Only a title directly beside a name is looked at.
official-term = { $name } is { $found } of { $body } from { $from } until { $until }, which leaves out the text's date, { $date } (source: { $source })
    .repair = Name who held the post on that day, or write 原{ $found } or 时任{ $found }; if the term is wrong, mend the list.
    .name = The title had ended, or not begun
    .why = Somebody who has left a post and still has its title shows that old material was used. What says 原, 时任 or the year of that time is left alone.
