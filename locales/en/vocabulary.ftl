# Words that browser, pages, mails and exports share.

group-government = Government
group-intergovernmental = Intergovernmental organisation
group-civil-society = Civil society
group-private-sector = Private sector
group-technical-community = Technical community
group-academia = Academia
group-parliament = Parliament
group-youth = Youth
group-media = Media
group-other = Other

region-africa = Africa
region-asia-pacific = Asia and the Pacific
region-eastern-europe = Eastern Europe
region-grulac = Latin America and the Caribbean
region-weog = Western Europe and others
region-global = Global or none

level-guest = guest
level-confirmed = e-mail confirmed
level-member = member
level-reported = reported by the desk
level-imported = brought along
level-desk = for the co-chairs

disposition-accepted = Accepted
disposition-accepted-in-part = Accepted in part
disposition-not-accepted = Not accepted
disposition-noted = Noted
disposition-deferred = Deferred

kind-comment = Comment
kind-suggestion = Suggested wording
kind-question = Question

stance-support = Support
stance-support-with-changes = With changes
stance-concern = Concern

stage-coming = Not yet open
stage-open = Open for comments
stage-closed = Closed
stage-paused = Paused by the co-chairs

role-co-chair = Co-chair
role-editor = Editor
role-observer = Observer
role-admin = Administrator

# Counts in the draft and beside it.
count-comments = { $n ->
    [one] { $n } comment
   *[other] { $n } comments
}
count-none = Comment
count-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
count-untouched = { $n ->
    [0] every paragraph has a comment
    [one] { $n } of { $all } paragraphs has no comment yet
   *[other] { $n } of { $all } paragraphs have no comment yet
}
count-support = { $n } support
count-changes = { $n } with changes
count-concern = { $n ->
    [one] { $n } concern
   *[other] { $n } concerns
}

# The draft
draft-paragraph = Paragraph { $number }
draft-row = Row { $number }
draft-cell = Cell { $number }
draft-footnote = Footnote { $number }
draft-heading = Heading: { $text }
draft-footnotes = Footnotes
draft-empty-cell = empty cell
draft-whole = The whole text

# Dates, in UTC
date-day = { $day } { $month } { $year }
date-utc = { $weekday } { $day } { $month } { $year }, { $time } UTC
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

state-opens = opens
state-closes = closes
state-closed = closed

# What a thing is called, and the thing.
pair = { $name }: { $value }
