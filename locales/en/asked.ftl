# Asking people: the page at the desk, the page of the invited, and the mails to them.

asked-link = People asked
asked-title = People asked: { $title }
asked-read-only = Only a co-chair asks people. Addresses are shown to co-chairs alone.
asked-private = Who was asked is for the desk alone: nothing of it is public.
asked-none = Nobody has been asked yet.
asked-counts = { $asked } asked: { $answered } answered, { $declined } without a comment, { $opened } opened the link, { $silent } silent.
asked-who = Who
asked-when = Asked
asked-state = How it stands
asked-acts = What you can do
asked-person = A person
asked-by-link = by a link that you hand over
asked-kind-person = Person
asked-kind-nri = NRI
asked-kind-coalition = Dynamic coalition
asked-kind-best-practice = Best-practice forum
asked-kind-organisation = Organisation
asked-state-answered = Answered
asked-state-declined = Has no comment
asked-state-opened = Opened the link, nothing came yet
asked-state-silent = Silent
asked-state-queued = The mail is about to be sent
asked-state-withdrawn = Taken back
asked-answer = Comment { $number }
asked-answers = { $n ->
    [one] One comment or position
   *[other] { $n } comments and positions
}
asked-remind = Wants a reminder
asked-reminded = Reminded { $at }
asked-sent = Mail sent { $at }
asked-again = Send again
asked-copy = Link to hand over
asked-link-for = Link for { $name }
asked-copied = Copy
asked-withdraw = Take back
asked-of = { $act }: { $name }
asked-the-link = Whoever has this link can take part by this invitation. It is shown only now; it does not end the links before it.
asked-new = Ask people
asked-list = Whom to ask
asked-list-hint = One a line: an address, or kind | name | address | contact. The kind is NRI, coalition, best-practice, organisation or person. Without an address you get a link to hand over.
asked-kind = What a line is that names no kind
asked-group = Stakeholder group of all of them
asked-region = Region of all of them
asked-nothing = Not said
asked-language = Language of the mail
asked-words = Words of your own, which stand in the mail
asked-ask = Ask them
asked-done = { $n ->
    [0] Nobody new was on the list.
    [one] One was asked.
   *[other] { $n } were asked.
}
asked-known = Asked before, or does not want to be written to: { $names }.
asked-sent-again = The mail is sent once more.
asked-taken-back = The invitation is taken back; its links work no longer.
asked-wrong = Nothing was stored and no mail was sent yet.
asked-wrong-line = Line { $number }, “{ $text }”: { $why }
asked-why-address = this is no e-mail address.
asked-why-kind = this kind is not known.
asked-why-name = a body needs a name.
asked-why-too-long = a name has at most 200 characters.
asked-why-parts = write kind | name | address | contact.
asked-why-missing = Write at least one line.
asked-why-too-many = At most 200 lines at once.
asked-problem-closed = The consultation is closed; extend it before you ask people.
asked-problem-sent-already = This mail was sent twice, or they do not want to be written to.
asked-problem-withdrawn = This invitation is taken back.
asked-problem-too-many-links = This invitation has too many links already; take it back and make another.
asked-problem-other = This was not done: { $reason }

# The page of those who were asked
invited-title = You are asked to take part
invited-why = This shows what you are asked about and until when.
invited-open = Show the invitation
invited-none = This page is opened by the link of an invitation.
invited-link-spent = This link is not valid, or no longer. Please ask whoever invited you.
invited-cochairs = the co-chairs
invited-you = Your view on “{ $title }” is asked for by { $who }.
invited-name = { $name }: your view on “{ $title }” is asked for by { $who }.
invited-body = The view of { $name } on “{ $title }” is asked for by { $who }.
invited-opens = It opens on { $date }.
invited-until = You can comment until { $date }.
invited-open-end = You can comment until further notice.
invited-closed = It closed on { $date }. Everything stays readable.
invited-several = Several people of { $name } can use this link until the close; each comments with their own name, for { $name }.
invited-take-part = Take part
invited-take-part-body = Take part for { $name }
invited-take-part-hint = You read the draft first. Your name is asked for with your first comment; what you send is public.
invited-read = Read the draft
invited-remind-title = Reminder
invited-remind = Remind me 48 hours before it closes
invited-remind-hint = One mail, to the address that the invitation went to, unless a comment has come by then.
invited-remind-on = You will be reminded 48 hours before it closes.
invited-remind-off = Do not remind me
invited-decline-title = No comment
invited-decline = We have no comment; do not write again
invited-declined = You have said that you have no comment. You will not be written to again, and can still take part.
invited-kept = Kept.
invited-too-late = There are less than 48 hours left, so there will be no reminder.
invited-private = The co-chairs see whether this link was opened and whether a comment came. Nobody else sees that you were asked.
invited-sign-in = This consultation is for the addresses on its list. Please sign in with the address that the invitation went to, then open the draft.

# The mail that asks somebody to take part
mail-asked-subject = You are asked for your view: { $title }
mail-asked-greeting = Hello { $name },
mail-asked-you = your view on “{ $title }” is asked for by { $who }.
mail-asked-body = the view of { $name } on “{ $title }” is asked for by { $who }.
mail-asked-words = They write:
mail-asked-link = This link shows what you are asked about. There you can take part, ask to be reminded 48 hours before it closes, or say that you have no comment and do not want to be written to again:
    { $link }
mail-asked-several = Several people of { $name } can use it; please give it to nobody else.
mail-asked-alone = It is for you; please give it to nobody else.

# The mail that reminds somebody of the close
mail-reminder-subject = It closes soon: { $title }
mail-reminder-why = you asked to be reminded: “{ $title }” closes on { $date }.
mail-reminder-body = you asked to be reminded for { $name }: “{ $title }” closes on { $date }.
mail-reminder-link = Take part, or say that you have no comment and do not want to be written to again:
    { $link }
mail-reminder-once = This is the only reminder.
