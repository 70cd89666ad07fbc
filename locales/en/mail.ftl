# Mails.

mail-site = Colloquy
mail-greeting = Hello,

# The mail with a code and a link
mail-code-subject = { $code } is your code for { $place }
mail-code-why = please confirm this e-mail address to take part in “{ $place }”.
mail-code-code = Your code: { $code }
mail-code-link = Or open this link and press the button:
    { $link }
mail-code-end = Code and link work once, within 15 minutes. Comments of yours that wait for this are then published.
mail-code-ignore = If you did not ask for this, please ignore this mail; nothing will happen.

# The mail with the decisions on somebody's comments
mail-outcome-subject = What was decided on your comments: { $title }
mail-outcome-why = decisions on your comments on “{ $title }” have been published.
mail-outcome-said = You wrote: “{ $words }”
mail-outcome-decided = Decision: { $disposition }
mail-outcome-reason = Reason: { $reason }
mail-outcome-wording = Words for the next version: { $words }
mail-outcome-all = Everything that was decided, with the reasons:
    { $link }
mail-outcome-answer = If you maintain an objection, you can say so to the co-chairs here, within 90 days:
    { $link }

# The mail that invites somebody to a desk
mail-invitation-subject = You are at the desk of “{ $title }”
mail-invitation-why = you have been given a place at the desk of the consultation “{ $title }”, as { $role }.
mail-invitation-how = Sign in with this e-mail address and open the desk:
    { $link }
mail-outcome-change = What changed in version { $version }: { $link }

# The mail with what is new, and the same for mailing lists
mail-digest-subject-daily = New today: { $title }
mail-digest-subject-weekly = New this week: { $title }
mail-digest-opens = Comments open on { $at }.
mail-digest-closes = Open for comments until { $at }.
mail-digest-closed = Closed since { $at }.
mail-digest-open = Open for comments until further notice.
mail-digest-call = Call on { $at }: { $title }
mail-digest-moved = The date changed: it now closes on { $at }.
mail-digest-no-close = The date changed: it is open until further notice.
mail-digest-version = Version { $n } was published.
mail-digest-since = What is new since { $at }:
mail-digest-comments = { $n ->
    [one] { $n } new comment
   *[other] { $n } new comments
}
mail-digest-decided = { $n ->
    [one] { $n } decision published
   *[other] { $n } decisions published
}
mail-digest-more = { $n ->
    [one] and { $n } more:
   *[other] and { $n } more:
}
mail-digest-nothing = No comments and no decisions.
mail-digest-desk-open = { $n ->
    [one] { $n } comment waits for a decision.
   *[other] { $n } comments wait for a decision.
}
mail-digest-desk-queue = { $n ->
    [one] { $n } comment waits in the queue.
   *[other] { $n } comments wait in the queue.
}
mail-digest-change = Change how often this comes: { $link }
mail-digest-stop = End it: { $link }
