# Pages that the server makes: the list of consultations, signing in, about, errors, the calendar.

# The name of this language in itself, for the menu of languages
language-name = English

site-name = Colloquy
site-skip-to-content = Skip to the content
site-operator = This site is run by { $operator }.
site-contact = Contact: { $contact }

# /
list-title = Consultations
list-intro = Read a draft, comment on a paragraph, see what others say.
list-open = Open
list-coming = Coming
list-closed = Closed
list-no-close = open until further notice
list-empty = There is no public consultation here yet.
list-empty-hint = If you were sent an address, open it: a consultation can be open to those who have its address. If it is for members only, sign in first.

# /sign-in
sign-in-title = Sign in
sign-in-why = You need no account to read, and in many consultations you can comment as a guest. Sign in to confirm your e-mail address, or to find your comments again in this browser.
sign-in-step-1 = 1. Get a code
sign-in-step-2 = 2. Enter the code
sign-in-email = E-mail address
sign-in-send = Send me a code
sign-in-code = Code
sign-in-code-hint = The six digits from the mail
sign-in-enter = Sign in
sign-in-sent = A mail with a code is on its way. It can take a minute; please look in the spam folder too.
sign-in-wrong-email = This is not an e-mail address such as name@example.org.
sign-in-wrong-code = This code does not fit. It may be mistyped, used, or older than 15 minutes; you can get a new one.
sign-in-too-many = Too many attempts. Please try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
sign-in-mail-failed = The mail could not be sent. Please try again in a minute.
sign-in-link-title = Confirm your e-mail address
sign-in-link-why = One more step: press the button. The link in your mail works once.
sign-in-link-button = Confirm and sign in
sign-in-link-spent = This link is used or older than 15 minutes. Get a new code below.

me-title = You
me-signed-in = You are signed in as { $email }.
me-guest = This browser knows you as a guest. Confirm your e-mail address to find your comments in other browsers too.
me-published = { $n ->
    [one] { $n } waiting comment of yours is now published.
   *[other] { $n } waiting comments of yours are now published.
}
me-expired = { $n ->
    [one] { $n } comment of yours waited too long and was not published; you can still read and copy it in its consultation.
   *[other] { $n } comments of yours waited too long and were not published; you can still read and copy them in their consultations.
}
me-to-consultation = Back to the consultation
me-take-away = Take away everything that is kept about you (a file)
me-sign-out = Sign out in this browser
me-erase-title = Erase everything about you
me-erase-what = Your name, e-mail address, affiliation, positions and agreements are deleted. Your comments are withdrawn: their words disappear, the answers of others stay. This cannot be undone.
me-erase-sure = Yes, erase everything about me
me-erase = Erase
me-erased = Everything about you has been erased.
me-signed-out = You are signed out in this browser.

# /about
about-title = How to take part
about-how-title = Commenting
about-how-read = Open a consultation and read the draft. Each paragraph has a number, which is also its address.
about-how-comment = Press the number of comments beside a paragraph to read what others say, to comment, to suggest other wording, or to ask a question. You can also say whether you support the paragraph.
about-how-kept = What you type is kept in your browser at once. It is sent when you press the button, and you see whether it was published.
about-how-change = Until the consultation closes you can edit or withdraw your comment. Earlier words of an edited comment stay visible.
about-who-title = Who can take part
about-who-open = Open consultations: everyone. You give a name, a stakeholder group and a region.
about-who-confirmed = Consultations with confirmed addresses: your comment appears as soon as you have used the code sent to your e-mail address.
about-who-members = Consultations for members: only the addresses on the organisers’ list.
about-who-level = Beside each name you see how well we know who speaks: guest, e-mail confirmed, member, reported by the desk, or brought along from elsewhere.
about-data-title = What is kept about you
about-data-what = What
about-data-why = Why
about-data-who = Who sees it
about-data-name = Name, stakeholder group, region and, if you give it, affiliation
about-data-name-why = So that others know who speaks, and the organisers see who has not been heard
about-data-name-who = Everyone who can read the consultation
about-data-words = Your comments, positions and agreements
about-data-words-why = They are what the consultation is about
about-data-words-who = Everyone who can read the consultation
about-data-email = E-mail address, if you give it
about-data-email-why = To confirm that it is yours, and to bring your comments back in another browser
about-data-email-who = You alone. Nobody else can see it on these pages or receive it.
about-data-cookie = A cookie in your browser, for a year
about-data-cookie-why = So that this browser knows you again. A second one keeps the language you chose.
about-data-cookie-who = Your browser and this server
about-data-none = Nothing else: no tracking, no files or services of other sites, and no network address beside what you write.
about-long-title = How long
about-long = Until you erase it, or the organisers remove the consultation. Codes and links in mails end after 15 minutes. Comments that were never confirmed are seen by you and the co-chairs alone.
about-yours-title = Your data is yours
about-yours = On the page “{ $page }” you can take away everything that is kept about you, or erase it, at any time and also after a consultation has closed.

# Errors
error-not-found-title = This page is not here
error-not-found = The address may be mistyped, or the consultation may be for members only. If you are a member, sign in and open the address again.
error-sign-in-title = Please sign in
error-sign-in = This page is for those who are signed in. Sign in, then open this address again.
error-forbidden-title = This is not possible here
error-forbidden = The request did not come from a page of this site, or you may not do this. Please open the page again and repeat it.
error-invalid-title = This did not work
error-invalid = Something in the address or the form is wrong. Please go back, check it and try again.
error-too-many-title = Too many attempts
error-too-many = Please wait a few minutes, then try again.
error-internal-title = Something went wrong on our side
error-internal = Nothing that was published is lost, and what you typed in a consultation is kept in your browser. Please try again in a few minutes.
error-home = To all consultations

# The calendar
calendar-title = { $title }: last moment to comment
calendar-opening = { $title }: comments open
page-calls = Calls
page-call = Call
calendar-text = The consultation closes at { $at }.

# /desk
desks-title = Desks
desks-desk = Desk
desks-reader = Public page
desks-loading = The desk is loading …
desks-no-script = The desk needs a browser with JavaScript and WebAssembly turned on.
desks-sign-in = This page is for those who run a consultation. Please sign in with the e-mail address that has a role there, then open this address again.
desks-no-role = You are signed in as { $email }, and this address has no role at this desk.
desks-no-role-hint = Whoever runs this site can give you one: co-chair, editor or observer.

# /c/{slug}/outcome
page-outcome = Outcome
outcome-title = Outcome: { $title }
outcome-to-draft = To the draft with all comments
outcome-asked = What was asked
outcome-dates = Open from { $opens } until { $closes }.
outcome-dates-running = Open since { $opens }, without a closing time.
outcome-published = Last published: { $at }.
outcome-nothing = Nothing has been decided yet, or nothing of it is published. What people said stands beside the draft.
outcome-people = Who took part
outcome-group = Stakeholder group
outcome-region = Region
outcome-number = Number
outcome-unknown = not stated
outcome-decided = What was decided
outcome-decision = Decision on a comment
outcome-open = Not decided yet
outcome-several = On paragraphs { $numbers }

# /c/{slug}/answer
answer-title = Decisions on your comments
answer-why = This shows what was decided on your comments, and lets you say to the co-chairs that you maintain an objection.
answer-open = Show the decisions
answer-none = This page is opened by the link in the mail about the decisions on your comments.
answer-link-spent = This link is not valid, or no longer. A link works for 90 days; the newest mail has the newest link.
answer-intro = What was decided on your comments on “{ $title }”. If you maintain an objection, write why: the co-chairs see it, nobody else does.
answer-text = Why you maintain your objection
answer-maintain = I maintain my objection
answer-kept = Kept. The co-chairs see that you maintain your objection.
answer-refused = Please write why, in at most 10,000 characters. Nothing was kept yet.

# /desk/{slug}/settings
settings-link = Settings
settings-page = Settings: { $title }
settings-to-desk = To the desk
settings-keep = Keep
settings-kept = Kept.
settings-read-only = Only a co-chair changes these settings.
settings-dates = Dates
settings-opens = Opens
settings-closes = Closes
settings-date-hint = With its time zone: 2027-02-05 23:59 UTC, 2027-02-05 23:59 Europe/Zurich or 2027-02-05 23:59 +01:00. The opening can be changed until it has opened.
settings-closes-hint = Empty: open until further notice.
settings-reason = Reason
settings-reason-hint = Everyone sees that the dates changed, and why.
settings-close-now = Close now
settings-then = { $places }.
settings-there = in { $place } it is then { $date }
date-there = { $weekday } { $day } { $month } { $year }, { $time }
place-kiribati = Kiribati
place-geneva = Geneva
place-new-york = New York
settings-calls = Calls
settings-calls-hint = They stand beside the dates, in the calendar file and on the agenda. Whoever can read the consultation sees them.
settings-call-new = One more
settings-call-title = What it is
settings-call-starts = Begins
settings-call-starts-hint = With its time zone: 2027-02-05 14:00 UTC or 2027-02-05 14:00 Europe/Zurich.
settings-call-minutes = Minutes
settings-call-link = Link
settings-call-link-hint = The whole address; empty where it is told in another way.
settings-call-remove = Call it off
settings-call-removed = The call is off; calendars take it out.
settings-words = Words
settings-organiser = Who is asking
settings-welcome = Welcome (paragraphs, links, emphasis and lists)
settings-rules = Rules
settings-visibility = Who can find and read it
settings-visibility-public = Everyone; it is in the list of consultations
settings-visibility-unlisted = Everyone who has its address; it is in no list
settings-visibility-members = Only the addresses on its list
settings-lists = Groups and regions
settings-lists-hint = One a line. The usual ones are written as their codes (civil-society, africa) and are shown in every language; anything else is shown as you write it.
settings-groups = Stakeholder groups
settings-regions = Regions
settings-language-settings = Languages
settings-language = Language of the draft
settings-language-hint = A tag such as en, ar or pt-BR. It decides the direction of the text and how it is read aloud; change it where it was entered wrongly.
settings-languages = Languages people are expected to write in
settings-expected-hint = Tags separated by commas: en, fr, ar. They are shown beside the dates; other languages are taken as well. Empty: nothing is said.
settings-members = Members
settings-members-count = { $n ->
    [one] { $n } address is on the list.
   *[other] { $n } addresses are on the list.
}
settings-members-hint = The list decides who takes part where the rules say so, and who can read where only members can. Addresses are seen by co-chairs alone.
settings-members-add = Put on the list
settings-members-add-hint = E-mail addresses, one a line or separated by commas; thousands can be pasted in one go, with names or without. Nobody is sent a mail.
settings-members-put = Put on the list
settings-members-find = Address contains
settings-members-search = Search
settings-members-found = { $n ->
    [one] { $n } address found.
   *[other] { $n } addresses found.
}
settings-members-done = Added to the list: { $added }. On it already: { $known }.
settings-member-removed = { $email } is no longer on the list. What they said stays.
page-expected-languages = You may write in { $languages }; other languages are read as well.
settings-people = Who is at the desk
settings-role = Role
settings-remove = Take away
settings-removed = { $email } is no longer at the desk.
settings-invite-who = Invite
settings-invite-hint = E-mail addresses, one a line or separated by commas; a list with names can be pasted as it is. Each gets a mail. Whoever is at the desk already gets the new role.
settings-invite = Invite
settings-invited = Done. Those who were not at the desk before have been sent a mail.
settings-not-told = Done, but no mail could be sent to: { $emails }. They can sign in all the same.
settings-problem-last-co-chair = A desk needs a co-chair; give somebody else that role first.
settings-title = Title

# The browsers in which somebody is signed in, on /sign-in
me-sessions = Where you are signed in
me-session-since = Since
me-session-last = Last used
me-session-here = this browser
me-session-end = Sign out there
me-session-ended = That browser is signed out.

# /desk/{slug}/queue
queue-link = Queue
queue-title = Queue: { $title }
queue-parts = Parts of the queue
queue-all = Everything that waits
queue-reported = Reported
queue-held = Held
queue-waiting = Waiting for an address
queue-hidden = Hidden
queue-blocked = By blocked people
queue-empty = Nothing here.
queue-more = More
queue-done = Done. It is in the public log.
queue-refused = This was not done. Hiding, pausing and blocking need a reason, which everyone can read; or it was changed in the meantime.
queue-reason = Reason (everyone can read it)
queue-paused = Paused since { $at }:
queue-pause-title = Pause the consultation
queue-pause = Pause: nobody can take part for the time being
queue-resume = Resume
queue-keep = Let it stay
queue-hide = Hide
queue-restore = Show again
queue-release = Publish
queue-block = Block its writer
queue-unblock = Let its writer in again
queue-report = Reported { $at }:
queue-state-published = Published
queue-state-held = Held
queue-state-waiting = Waits until its writer confirms the address
queue-state-hidden = Hidden
queue-state-withdrawn = Withdrawn
queue-state-expired = Never confirmed
queue-change = Its writer, a guest, changed it on { $at } and added a link. Everyone still reads the words above; these wait:
queue-change-release = Publish the changed words
queue-change-keep = Let the words above stay
queue-held-link = It is the first comment of a guest, and holds a link.
queue-held-same = The same words were sent several times.
queue-held-flood = Very many comments came from there in a short time.

# Atom feeds
feed-link = New comments
feed-comments = New comments: { $title }
feed-decisions = Decisions: { $title }
feed-entry = { $place } · { $kind } · { $name }

# /desk/{slug}/agenda
agenda-link = Agenda
agenda-title = Agenda for the next call: { $title }
agenda-for = For the call of { $at }: { $title }
agenda-markdown = As Markdown
agenda-intro = The paragraphs on which people differ most and on which something is still to be decided, with the views that most agree with, from different groups where there are several.
agenda-empty = Nothing waits for a decision.

# /desk/new
new-page = A new consultation
new-title = Title
new-title-hint = Empty: the title that the draft names.
new-slug = Short name
new-slug-hint = It stands in the address: a-z, 0-9 and -, for instance gdc-2027.
new-language = Language of the draft
new-language-hint = Its tag: en, fr, es, pt, ru, ar, zh …
new-organiser = Who is asking
new-closes = Closes
new-closes-hint = With its time zone: 2027-02-05 23:59 UTC or 2027-02-05 23:59 Europe/Zurich. Empty: open until further notice. It opens at once.
new-visibility = Who can find and read it
new-rules = Who can take part
new-file = A file with the draft
new-changes = Tracked changes of the file
new-comments = Comments of the file
new-text = The draft
new-marker = Own number
new-error-slug = This is no short name. Write 2 to 80 of a-z, 0-9 and -, with a letter or a digit at both ends, for instance gdc-2027.
new-error-slug-taken = There is a consultation of this short name. Choose another.
new-error-closes = This is no moment with a time zone. Write it as 2027-02-05 23:59 UTC or 2027-02-05 23:59 Europe/Zurich, or leave it empty.
new-error-title = The draft names no title. Write one.
new-error-language = This is no tag of a language. Write en, fr, es, pt, ru, ar, zh …
new-error-text = Choose a file, or paste the draft.
new-form = The form
new-draft = The draft
new-opens = Opens
new-preview = Show the paragraphs
new-create = Create the consultation
new-ready = This is how the draft is understood. Nothing is kept yet; look at the paragraphs below, then create the consultation.
new-blocks = Paragraphs and their numbers
new-count = { $n ->
    [one] { $n } numbered paragraph
   *[other] { $n } numbered paragraphs
}

# /desk/{slug}/overview
overview-link = Overview
overview-title = Overview: { $title }
overview-who = Who takes part, by stakeholder group and region
overview-silent = Not heard yet: { $names }.
overview-all-heard = Every group and every region has been heard.
overview-timeline = Time line to the close
overview-timeline-hint = Columns: comments of a day. Stair: all comments so far. Dashed: today. The numbers are those of the table.
overview-mark = No.
overview-when = When
overview-what = What
overview-sum = All so far
overview-today = Today
overview-opening = Opening
overview-close = Close
overview-version = Version { $n } published
overview-extended = Extended: the close is now { $at }.
overview-close-set = The close is now { $at }.
overview-close-removed = The close was taken away.
overview-published = { $n ->
    [one] { $n } decision published
   *[other] { $n } decisions published
}
overview-now = { $day }; { $rest }
overview-day-of = Day { $n } of { $all }
overview-day-open = Day { $n }; no close is set
overview-closes-days = { $n ->
    [one] closes in { $n } day
   *[other] closes in { $n } days
}
overview-closes-hours = { $n ->
    [one] closes in { $n } hour
   *[other] closes in { $n } hours
}
overview-closes-minutes = closes in less than an hour
overview-opens-days = { $n ->
    [one] Opens in { $n } day
   *[other] Opens in { $n } days
}
overview-opens-hours = { $n ->
    [one] Opens in { $n } hour
   *[other] Opens in { $n } hours
}
overview-opens-minutes = Opens in less than an hour
overview-closed-days = { $n ->
    [one] Closed { $n } day ago
   *[other] Closed { $n } days ago
}
overview-closed-hours = { $n ->
    [one] Closed { $n } hour ago
   *[other] Closed { $n } hours ago
}
overview-closed-minutes = Closed less than an hour ago
overview-days = Comments day by day
overview-day = Day (UTC)
overview-paragraphs = Comments by paragraph, concerns below the line
overview-levels = How well those who comment are known
overview-level = Identity
overview-editors = What is decided, by editor
overview-decided = { $n } of { $all } decided
overview-nobody = Nobody in particular
overview-none = Nothing yet.
overview-editor = Editor
overview-place = Paragraph
overview-save = Save as SVG

# Beside the pages around a consultation
page-near = Related pages

# /c/{slug}/digest
digest-link = News by e-mail
digest-title = News by e-mail: { $title }
digest-intro = One mail with what is new: comments by paragraph, decisions, dates. Where nothing is new, no mail comes. Every mail has a link that ends it.
digest-confirm-first = For this we need to know that the e-mail address is yours: please sign in with it first.
digest-reader = What everyone can read
digest-desk = The same, and what waits at the desk
digest-pace = How often
digest-off = Not at all
digest-daily = Every day
digest-weekly = Every Monday
digest-hour = At what time
digest-zone = Where you live
digest-zone-hint = The name of a time zone, such as Europe/Zurich or Asia/Jakarta.
digest-zone-unknown = “{ $zone }” is no time zone we know; write UTC or a name such as Europe/Zurich.
digest-kept = Kept. The next mail can come on { $at }, in the language of this page.
digest-stopped = You get no such mail any more.
digest-text = As text, for a mailing list
digest-stop-title = News by e-mail
digest-stop-ask = End the mails with what is new in “{ $title }”?
digest-stop = End them
digest-change = Change how often they come

# What was said in one place, without the browser app
thread-title = { $place }: { $title }
thread-all = Everything said: { $title }
thread-everything = Everything said
thread-back = Back to the draft
thread-none = Nothing was said here yet.
thread-more = More comments
thread-on-whole = Comment on the whole text
thread-kind = What do you want to send?
thread-wording-how = To suggest wording, change the words below as you would have them. To take the paragraph out, choose that; the words then stay as they are.
thread-answers = You answer { $name }.
thread-answers-none = Write a new comment instead
thread-sent = Your comment is published.
thread-see = See it
thread-sent-held = Your comment is kept. The co-chairs look at it first, then publish it.
thread-sent-waiting = Your comment is kept. It is published when you enter the code that was sent to your e-mail address, within 24 hours.
thread-no-code = Send the code again
thread-refused = Nothing was sent; your words are kept below.
thread-to-form = To the form
thread-closed = The consultation is closed. Everything said stays readable.
thread-paused = The consultation is paused. Comments can be sent when it goes on.
thread-kept = What you wrote, to be copied

# A consultation in another site's frame: /embed/{slug}
embed-own-page = Open on a page of its own
embed-elsewhere = This is not shown inside other sites. Open it on its own page; you may have to sign in there.
embed-forgetful = Inside another site this browser forgets you when you close the page. You can comment here all the same. To be known again later, continue on our own page: what you have typed comes along.
embed-continue = Continue on our own page

# /c/{slug}/continue
continue-title = Continue on our own page
continue-words = Your words come along. The consultation opens by itself in a moment.
continue-forgetful = This browser keeps nothing here either. Copy your words before you go on.
continue-typed = What you wrote
continue-open = Open the consultation

# /desk/{slug}/embed
framing-link = On other sites
framing-title = On other sites: { $title }
framing-intro = Paste these lines where the consultation is to stand on your site. It grows with its content, needs no cookie and changes nothing else on the page.
framing-language = Language
framing-language-page = That of the page around it
framing-theme = Theme
framing-theme-auto = As the visitor wishes
framing-theme-light = Light
framing-theme-dark = Dark
framing-accent = Colour of links and buttons
framing-accent-help = Six hexadecimal digits such as #0b4a8f; empty for ours. It is made darker or lighter until it can be read.
framing-accent-wrong = This is not a colour such as #0b4a8f.
framing-text = Include the draft’s text, for visitors without scripts and for when this server cannot be reached
framing-show = Show
framing-snippet = For sites that allow scripts
framing-frame = For sites that strip scripts: a frame of fixed height
framing-copy = Copy
framing-preview = Preview
framing-members = This consultation is for members only; on other sites only its link appears.
framing-nobody = This server lets no other site frame a consultation (setting embed_ancestors); only the link appears there.

# How pieces are joined: one after another, as clauses, and the words of somebody.
list-two = { $one }, { $two }
clause-two = { $one }; { $two }
quoted = “{ $text }”

# What is wrong in a form of the desk.
wrong-moment = “{ $text }” is no moment with a time zone. Write it as 2027-02-05 23:59 UTC or 2027-02-05 23:59 Europe/Zurich.
wrong-language = “{ $text }” is not a language tag such as en, ar or pt-BR.
wrong-address = “{ $text }” is not an e-mail address.
wrong-field = Please check this.
wrong-form = The form did not arrive whole. Please load the page again and repeat it.
wrong-too-many = This is more than can be kept.
wrong-emails-missing = Write at least one address.
wrong-opens-invalid = It has opened already, or would open after it closes.
wrong-closes-invalid = It must close in the future, and after it opens. There is a button to close now.
wrong-minutes-invalid = A call takes from 1 to 1,440 minutes.
wrong-link-invalid = Write the whole address, with https://.
wrong-groups-invalid = From 1 to 60, one a line, each one once.
wrong-groups-in-use = What somebody has chosen already must stay in the list.
wrong-text-missing = There are no words left. To take the paragraph out, use the button for it.
wrong-note-missing = Say in a sentence what changed; everyone reads it.
wrong-blocks-missing = Every paragraph is taken out; there is nothing to publish.
