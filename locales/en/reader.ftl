# Words of the reader in the browser. `{ $n }` is a count.

# The draft
draft-paragraphs = Paragraphs { $numbers }

# Where the consultation stands
state-opens-in = opens in { $time }
state-closes-in = closes in { $time }
state-your-time = ({ $time } your time)
state-next-untouched = Go to the next one
duration-two = { $one }, { $two }
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}

# Filter and places
filter-title = Filter
filter-show = Show
filter-kind = Kind
filter-group = Stakeholder group
filter-region = Region
filter-language = Language
filter-mine = Only mine
filter-all = All
filter-active = Filtered: { $filter }
filter-list = Show the list
filter-clear = Clear filter
place-whole = Whole text
place-mine = My comments
begun-title = Begun and not sent:
begun-at-comment = At a comment
place-newest = Newest

# The panel
margin-invitation = Choose a paragraph to read what others say and to comment. You can also select some words first.
margin-close = Close
list-loading = Loading …
list-failed = The comments could not be loaded.
list-again = Try again
list-more = Show more comments
list-none = No comments yet.
list-none-filtered = No comments match the filter.
list-all = { $n } shown
list-new = { $n ->
    [one] { $n } new comment
   *[other] { $n } new comments
}
list-shown = { $n ->
    [one] { $n } new comment is shown
   *[other] { $n } new comments are shown
}

# Positions
position-title = Your position
position-by-group = By stakeholder group
position-taken = Your position is noted.
position-given-up = Your position is taken back.

# A comment
comment-by = { $kind } by { $name }
comment-reply-by = Reply by { $name }
comment-to = to { $name }
comment-on = On: { $place }
comment-affiliation = { $body }
comment-behalf = on behalf of { $body }
comment-said = entered by the desk from: { $body }
comment-carried = made on version { $version }
comment-carried-from = made on version { $version }, paragraph { $number }
comment-carried-lost = The words it was made on are not in this version:
comment-change = See what changed in version { $version }
comment-edited = edited
comment-suggests = Suggests:
comment-suggests-delete = Suggests taking this out:
comment-suggests-insert = Suggests adding after it:
comment-agree = Agree
comment-agreed = You agree with this comment.
comment-not-agreed = You no longer agree with this comment.
comment-reply = Reply
comment-link = Link
comment-edit = Edit
comment-save = Save
comment-changed = Your comment is changed.
comment-withdraw = Withdraw
comment-withdrawn = This comment was withdrawn by its writer.
state-waiting = Only you and the co-chairs see this. It is published when you confirm your e-mail address.
state-expired = Only you see this. It was not confirmed in time and is not published.
state-held = Only you and the co-chairs see this. The co-chairs look at it first, then publish it.
state-hidden = Hidden by the co-chairs:
link-copied = The link is copied.
link-comment-gone = The comment of this link cannot be found.
redline-deleted = deleted:
redline-inserted = inserted:
redline-end = end of change

# Writing
compose-comment = Comment
compose-suggestion = Suggest wording
compose-question = Question
composer-title = Your contribution
composer-reply = Your reply
composer-your-comment = Your comment
composer-your-question = Your question
composer-your-reply = Your reply
composer-send = Send
composer-cancel = Cancel
composer-will-keep = Kept in this browser as you type
composer-kept = Kept in this browser
composer-not-kept = Kept only until you leave this page
composer-empty = Please write something first.
composer-too-long = Too long by { $over }; at most { $max } characters.
composer-left = { $used } of { $max } characters
composer-coming = Comments can be sent when the consultation opens.
composer-closed = The consultation is closed. What you typed stays in this browser.
composer-paused = The consultation is paused. What you typed stays in this browser.
composer-old-version = This is an older version. Please comment on the current one.
composer-quote-remove = Remove quotation
composer-more = Also about other paragraphs, language
composer-more-language = Language
composer-range = From paragraph { $from } to
composer-range-help = One comment on several paragraphs: type the number of the last one. Leave it empty for paragraph { $from } alone.
composer-range-blocks = This comment will be on: { $blocks }
composer-range-wrong = There is no such paragraph.
composer-language = Language of your comment
composer-other-text = You have also written something else here:
composer-other-take = Use that text
composer-other-discard = Discard that text
quote-button = Comment on these words

# Suggesting wording
suggest-what = What do you suggest?
suggest-replace = Change the wording
suggest-delete = Take it out
suggest-insert-after = Add a paragraph after it
suggest-insert-row = Add a row after it
suggest-words = Proposed wording
suggest-new = New text
suggest-cell = Cell { $number }
suggest-difference = Your change
suggest-original = Put the original back
suggest-unchanged = Please change the wording first.
suggest-why = Why? (optional)

# On its way
outbox-label = Your comment on { $place }, not yet published
outbox-kept = Kept in this browser. It will be sent when the server can be reached.
outbox-sending = Sending …
outbox-published = Your comment is published.
outbox-waiting = Your comment waits for you to confirm your e-mail address.
outbox-nameless = Kept in this browser. Please say who you are, then it will be sent.
outbox-refused = Your comment could not be published. It is kept in this browser.
outbox-refused-why = Not published: { $why } Your text is kept in this browser.
outbox-again = Try again
outbox-edit = Edit again
outbox-copy = Copy text
outbox-copied = The text is copied.
outbox-discard = Discard
outbox-count = { $n ->
    [one] { $n } comment of yours is not yet published
   *[other] { $n } comments of yours are not yet published
}

# Who speaks
identity-title = Who are you?
identity-notice = Your name, group, region and organisation are shown beside your comments. We keep them with the consultation’s record, until you erase them. Your e-mail address is never shown.
identity-rules-open = You need no account.
identity-rules-confirmed = Your comment is published when you confirm your e-mail address with a code that we send you.
identity-rules-members = Only members of this consultation can comment: please give the e-mail address that the organisers know.
identity-more = What is kept, why and how long
identity-name = Name
identity-group = Stakeholder group
identity-region = Region
identity-affiliation = Organisation (optional)
identity-behalf = On behalf of (optional)
identity-email = E-mail
identity-email-optional = E-mail (optional)
identity-choose = Please choose
identity-and-send = Save and send
identity-save = Save
identity-as = Commenting as { $name }
identity-change = change
field-missing = Please fill this in.
field-unchanged = Please change the words first.
field-choose = Please choose one.
field-invalid = Please check this e-mail address.
field-too-long = This is too long.
field-unknown = Please choose one from the list.
person-menu = You
person-elsewhere = I have commented in another browser
person-change = Change name or group
person-take-away = Take away my data
person-erase = Erase my data
person-sign-out = Sign out
erase-title = Erase my data?
erase-words = Your name and address are erased and your comments are withdrawn. Replies of others stay. What this browser keeps is deleted, too. This cannot be undone.
erase-do = Erase everything
withdraw-title = Withdraw this comment?
withdraw-words = Its words disappear for everyone. Replies stay. This cannot be undone.
report-do = Report
report-title = Report this comment?
report-words = The co-chairs look at it. They may see your name, nobody else does.
report-why = What is wrong with it?
report-done = Thank you. The co-chairs will look at it.
history-title = Earlier words
code-title = Confirm your e-mail address
code-why = We send a code of six digits to your address. It confirms your comments, and brings back those that you wrote in another browser.
code-send = Send me a code
code-sent = We sent a code to { $email }. It works for 15 minutes.
code-code = Code
code-use = Confirm
code-other = Another address or a new code
code-enter = Enter the code
code-done = Your e-mail address is confirmed.

# What others do, and what goes wrong
live-comment = There is a new comment.
live-schedule = The closing time has changed.
verdict-wording = Words for the next version:
live-version = A new version of this text is published. Please load the page again.
live-outcome = Decisions on comments have been published. Please load the page again to see them.
banner-away = The server cannot be reached. What you write is kept in this browser and sent later.
banner-forgetful = This browser cannot keep your text. Please leave this page open until your text is sent.
problem-away = The server cannot be reached. Please try again.
problem-closed = The consultation is closed.
problem-not-open = The consultation is not open yet.
problem-too-many = Too many requests.
problem-too-large = The text is too large.
problem-invalid = The server does not accept this.
problem-not-found = It is no longer there.
problem-conflict = It has changed in the meantime.
problem-edited-meanwhile = It has changed in the meantime. Please copy your text, load the page again and repeat.
problem-withdrawn = It is withdrawn.
problem-expired = It waited too long.
problem-paused = The consultation is paused. Your text is sent when it goes on.
problem-blocked = The co-chairs have stopped you from taking part here.
problem-hidden = The co-chairs have hidden it.
problem-id-taken = Another comment has the same mark. Please choose “Edit again” and send it once more.
problem-confirm-first = Please confirm your e-mail address first.
problem-not-a-member = Only members of this consultation can take part.
problem-own-comment = This is your own comment.
problem-not-yours = Only its writer can change it.
problem-sign-in-needed = Please say who you are first.
problem-mail-failed = The mail could not be sent. Please try again in a few minutes.
problem-wrong-code = This code is wrong or too old.
problem-origin = The server did not recognise this page. Please load it again.
problem-with-time = { $problem } ({ $time })
problem-with-wait = { $problem } Please wait { $seconds } seconds.

# Dialogs and help
dialog-close = Close
help-title = Help and keys
help-how = Press the count under a paragraph to read what others say and to write. Your text is kept in this browser from the first letter.
help-words = To comment on some words only, select them and press “Comment on these words”.
help-format = You can use *stress*, **strong**, lists with “- ” and web addresses.
help-keys = Keys
help-next = Next paragraph
help-previous = Previous paragraph
help-comment = Comment
help-suggest = Suggest wording
help-reply = Reply to the comment you are in
help-untouched = Next paragraph without a comment
help-filter = Filter
help-close = Close
help-help = This help
help-send = Send
help-single = Use single-letter keys
help-announce = Announce what others do
