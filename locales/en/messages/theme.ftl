### What a fork of the theme may not do. Every code has a case in tests/hostile/.

asset-kind = a file of this kind can't be published with a theme
    .repair = Use one of these kinds: { $known }. Notes end in .md and are not published.
bad-colour = the token { $name } is no colour that can be checked: { $value }
    .repair = Write it as #rrggbb, so that its contrast can be computed.
conflict-mark = an upgrade left this part for you to decide
    .repair = Keep the right lines of this fork and of the base, and remove the lines with <<<<<<<, |||||||, ======= and >>>>>>>.
css-at-rule = a fork may not write @{ $name }
    .repair = Use @media, @container, @supports or @keyframes. Fonts and paper are the base's.
css-leaves-its-place = “{ $value }” may take an element over others, or the mark of the focus away
    .repair = Keep elements in the flow: no fixed or sticky position, no shift of more than 4rem, z-index from 0 to 3, no outline.
css-not-closed = something that this style sheet opens is not closed at its end
    .repair = Close every bracket, quotation mark and comment: the next style sheet is joined to this one.
css-too-long = “{ $value }” may make a box so long that the footer is out of reach
    .repair = Keep lengths below 100rem (1600px), 100 percent of the window, line-height below 10; let text make a box as long as it needs.
css-sum-too-long = what “{ $value }” reckons may make a box so long that the footer is out of reach
    .repair = Keep what a sum, a product or a list of rows comes to below 100rem, the fork's own properties below 50rem; write numbers as numbers where rows or lines are counted.
css-many-tall = “{ $value }” reaches { $count } elements of the page { $page }: so many tall boxes take the footer out of reach
    .repair = Keep the room that tall boxes add to a page below 400rem altogether: make fewer boxes tall, or each less so (what adds up to 12rem is free).
css-physical = “{ $value }” names a side of the screen
    .repair = Vertical pages turn: write { $logical }
css-raw-colour = “{ $value }” is a colour of its own
    .repair = Use a token, var(--color-…): it follows dark mode and elder mode, and its contrast is checked.
css-syntax = browsers skip this part of the style sheet
    .repair = Correct it; look for a missing colon, semicolon or bracket.
css-token = { $name } is a token
    .repair = Set it in theme.toml, where its contrast and its size are checked.
frame-changed = the page { $page } does not stand in the frame of the base theme
    .repair = Let the template extend a page or a layout of the base, and refine its blocks: { "{" }% extends "standard/pages/…" %{ "}" }
html-attribute = the page { $page } bears { $value }
    .repair = Leave the attribute out: styles stand in style sheets, scripts run only with the web office's leave, and nothing loads from another host.
html-element = the page { $page } holds { $value }
    .repair = Leave the element out: a template shows what it is given, and loads and runs nothing.
html-empty = the page { $page } has a hundred blocks or line breaks ({ $value }>) one after the other with nothing in them
    .repair = Leave empty elements out, and give room with margin or padding: the footer must stay in reach.
html-not-balanced = the page { $page }: { $value } is not closed where it should be
    .repair = Close each element in the block that opens it; write </p> and </li> too.
length-out-of-limits = the token { $name } = { $value } is outside of its limits
    .repair = Write one size in rem or px, from { $least }rem to { $greatest }rem.
low-contrast = { $ink } on { $ground } has a contrast of { $ratio } in the scheme { $scheme }; { $needed } is needed
    .repair = Make one of the two lighter or darker.
only-in-base = { $field } can be set in the base theme only
    .repair = Leave the line out. A fork's own rules stand in styles/fork.css.
page-too-large = the page is larger than { $most } MiB
    .repair = Let the template show less; a list has pages of its own.
script-not-allowed = the web office has not allowed this script
    .repair = Ask the web office to read it. It allows it in site.toml: [cluster] allowed_scripts = ["{ $hash }"]
sealed-file = { $name } is sealed
    .repair = Remove the file from the fork: identity, accessibility bar, footer, QR code and the notice before leaving are the same on all sites. Their colours follow theme.toml.
sealed-style = “{ $value }” for “{ $selector }” could hide or change a sealed part
    .repair = Name a class of your own or of an open component in the selector, as the element or around it. On everything else a fork sets only border, padding, gap, alignment, font-weight, font-style and text-decoration, up to 4rem.
slot-hidden = the page { $page }: the sealed slot { $slot } stands in { $value }, which can hide it
    .repair = Leave the slot where the base's layout puts it.
slot-missing = the page { $page } lacks the sealed slot { $slot }, or shows it changed or twice
    .repair = Keep the block of the base that shows it, or call super() in yours.
svg-active = the drawing does more than draw: { $value }
    .repair = Save it as a plain SVG: shapes only, no scripts, links, styles or foreign files.
template-component = a fork's template may not define components or macros
    .repair = Include a file: { "{" }% include "components/NAME/template.html" %{ "}" }
template-growth = this puts a value together, which can grow without end
    .repair = Let set take a value or a literal, with filters; write what belongs together as it is shown.
template-too-deep = the tags are nested too deep, or one is too long
    .repair = Make it simpler; put a part into a component.
template-too-large = the template is larger than { $most } KiB
    .repair = Divide it into components.
text-size-out-of-limits = the text size { $name } = { $value } is outside of its limits
    .repair = Write a size in rem from { $least } to { $greatest }; each step is at least as large as the one before.
theme-name-reserved = no theme may be called { $name }: that is a folder of every theme
    .repair = Give the theme another name.
theme-without-base = the theme { $name } has no parent, and is not the cluster's theme
    .repair = Write in its theme.toml: parent = "{ $base }"
too-many-templates = the fork has more than { $most } templates
    .repair = Keep only what differs from the base.
unknown-token = the base has no token { $name }
    .repair = Use one that it has: { $known }
