# What the desk enters for a named person: the form at the desk, the page of that person, and the mail to them.

reported-title = Said elsewhere: { $title }
reported-why = Enter what somebody said on a call or on a list. It is public at once, with their name, as reported by the desk, and counts like any other comment. They can confirm, correct or withdraw it.
reported-read-only = Only co-chairs and editors enter what was said.
reported-about = What it is about
reported-paragraph = Paragraph number
reported-paragraph-hint = Such as 12 or 14.2; empty for the whole text.
reported-show = Show the paragraph
reported-kind = What it is
reported-body = What was said
reported-proposed = Proposed wording of the paragraph
reported-proposed-hint = Only for suggested wording: the whole paragraph as it should be.
reported-language = Language of the words
reported-who = Who said it
reported-name = Name
reported-affiliation = Affiliation
reported-behalf = On behalf of
reported-group = Stakeholder group
reported-region = Region
reported-email = E-mail address
reported-email-hint = Not shown to anybody. They get one mail with a link to confirm, correct or withdraw it. Without an address you get a link to hand over.
reported-where = Where it was said
reported-place = Where, in words that everyone reads
reported-place-hint = Such as: the call of 12 May
reported-link = Link to it
reported-link-hint = The minutes or the message, with https://; may be empty.
reported-said = When
reported-said-hint = The day, before the close: 2026-05-12
reported-enter = Enter it
reported-done = Entered; everyone sees it now.
reported-wrong = Nothing was stored yet.
reported-problem = { $field }: { $why }
reported-why-missing = please fill this in.
reported-why-too-long = this is too long.
reported-why-unknown = please choose one from the list.
reported-why-invalid = please check this.
reported-why-later = this is still to come.
reported-why-too-late = this is after the close, so it does not count.
reported-why-other = { $reason }
reported-all = What was entered
reported-none = Nothing was entered yet.
reported-state = How it stands
reported-state-settled = Confirmed or corrected by the person
reported-state-withdrawn = Withdrawn
reported-state-mailed = Mail sent { $at }; no answer yet
reported-state-queued = The mail is about to be sent
reported-state-open = Not confirmed
reported-hand-over = Link to hand over
reported-link-for = Link for { $name }
reported-the-link = Whoever has this link can confirm, correct or withdraw the comment, once. It is shown only now.
reported-settled = The person has settled this already; it needs no link.

# The page of the person it was entered for
claim-title = A comment in your name
claim-why = This shows a comment that was entered in your name.
claim-open = Show it
claim-none = This page is opened by a link to a comment that was entered in your name.
claim-link-spent = This link is not valid, or no longer: it works once, within 90 days. The co-chairs can give you another.
claim-intro = The co-chairs of “{ $title }” have entered this as said by you: { $place }, { $date }. Everyone can read it, as reported by the desk.
claim-form = Is it yours?
claim-how = Change what is not right; what was entered before stays readable among the earlier words. Once confirmed it is yours, and no longer only reported.
claim-how-mail = By confirming you also confirm your e-mail address.
claim-confirm = It is mine, with these words
claim-withdraw-title = It should not stand there
claim-withdraw-what = Its words and your name go at once; replies to it stay.
claim-withdraw = Withdraw it
claim-refused = Please fill in name and words; nothing was stored yet.
claim-sign-in = This consultation asks for a confirmed e-mail address. Please sign in first, then open the link again.
claim-confirmed = It is yours now.
claim-withdrawn = It is withdrawn.

# The mail to them
mail-claim-subject = A comment in your name: { $title }
mail-claim-why = the co-chairs of “{ $title }” have entered this as said by you ({ $place }, { $date }):
mail-claim-link = Everyone can read it, as reported by the desk. Here you can confirm it, correct the words, or withdraw it, once, within 90 days:
    { $link }
mail-claim-ignore = If you do nothing, it stays as reported by the desk. This is the only mail about it.
