# Uniformity.

family-uniform = Uniformity

uniform-language = { $what ->
        [name] the site's name
        [short_name] the short name
        [organizer] the organizer
        [undertaker] the undertaker
        [intro] the introduction
        [address] the address
        [hours] the office hours
        [column] a column's name
        [organ] an organ
        [leader] a leader
       *[banner] the banner
    } “{ $value }” has no words in { $lang ->
        [mn] Mongolian
       *[zh] Chinese
    }{ $what ->
        [name] {""}
       *[other] {" "}({ $site })
    }
    .repair = Add { $lang ->
        [mn] mn = "…"
       *[zh] zh = "…"
    }; where there is no translation, have one made first.
    .name = Said in one language only
    .why = All sites of a cluster speak both languages. What is missing in one is shown in the other, and only readers notice.
uniform-skeleton = theme “{ $theme }” of { $site } changes the skeleton of pages, unlike the other sites of layout “{ $layout }”: { $pages }
    .repair = Where only colours, sizes and pictures are to differ, write them in theme.toml and styles, and delete these templates; where the layout has to change, change the standard theme, so that all sites of the layout follow.
    .name = Skeleton differs from the layout's other sites
    .why = One standard, one form, one scale, one rule: sites of a kind are laid out alike, so that people find the same things in the same places.
