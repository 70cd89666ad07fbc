# Words of the desk in the browser, beside those of the reader. `{ $n }` is a count.

# On top
desk-overview = Overview
page-version-words = version { $number }
desk-no-close = open until further notice
desk-touched = { $n } of { $all } paragraphs spoken about
desk-progress = { $decided } of { $all } decided
desk-unpublished = { $n } not yet published
desk-heat = Comments and concerns, paragraph by paragraph
desk-heat-paragraph = { $name }: comments { $comments }, concerns { $concerns }
desk-observer = You can read everything here. Deciding, writing notes and replying is for editors and co-chairs.
desk-publish-not = Publishing is for co-chairs.
desk-publish-button = Publish …
desk-away = The server cannot be reached. What you type is kept in this browser; please store it again in a moment.

# Panes
desk-panes = What is shown
desk-paragraphs = Paragraphs
desk-text = Text
desk-comments = Comments
desk-everything = Everything said
desk-everything-how = Choose a paragraph on the side or in the strip above. With the keys j and k you go through the comments; ? shows all keys.
desk-show = Show
desk-show-all = All paragraphs
desk-show-open = To be decided
desk-show-contested = Contested
desk-show-mine = Mine
desk-show-unpublished = Not yet published
desk-show-untouched = Nothing said yet
desk-decided-of = { $decided } of { $all }

# Text
desk-redline-show = Suggestions shown
desk-redline-all = { $n ->
    [one] { $n } suggestion laid over the text
   *[other] all { $n } suggestions laid over the text
}
desk-redline-out = Taking this out:
desk-redline-none = No suggestion changes this text.
desk-redline-number = Go to suggestion { $number }
desk-redline-comment = Go to its comment
desk-redline-others = { $n ->
    [one] { $n } suggestion is on more than these words and can be looked at alone.
   *[other] { $n } suggestions are on more than these words and can be looked at alone.
}
desk-positions = Positions by stakeholder group
desk-positions-none = Nobody has taken a position yet.
desk-positions-silent = No position yet: { $groups }.
desk-assign = Editor
desk-assigned-none = Nobody in particular
desk-synthesis = Synthesis
desk-synthesis-save = Store the synthesis
desk-synthesis-on = Synthesis: { $place }

# Comments
desk-shown = { $n ->
    [one] { $n } comment
   *[other] { $n } comments
}
desk-agrees = { $n ->
    [one] { $n } agrees
   *[other] { $n } agree
}
desk-search = Search everything said
desk-search-do = Search
desk-filter = Filter and order
desk-filter-conditions = { $n ->
    [one] Filter and order ({ $n } condition)
   *[other] Filter and order ({ $n } conditions)
}
desk-filter-stance = Position of its writer
desk-filter-level = How well known
desk-sort = Order
desk-sort-arrival = As they arrived
desk-sort-newest = Newest first
desk-sort-agrees = Most agreed first
desk-choose = Select this comment
desk-choose-all = Select all shown
desk-chosen-title = Decide on all selected
desk-chosen = { $n ->
    [one] { $n } comment selected
   *[other] { $n } comments selected
}
desk-chosen-none = Select none
desk-matching-title = Decide on everything found
desk-matching-button = { $n ->
    [one] Decide on what is found …
   *[other] Decide on all { $n } found …
}
desk-matching-replace = { $n ->
    [one] { $n } is decided already: decide it anew as well
   *[other] { $n } are decided already: decide them anew as well
}
desk-matching-why = An accepted suggestion begins with the words it proposes. Only the desk sees any of this until it is published. What arrives or is decided while you look is left alone, and all of it can be undone in one step.
desk-matching-do = { $n ->
    [0] Decide
    [one] Decide on { $n } comment
   *[other] Decide on { $n } comments
}

# Decisions
desk-decision = Decision
desk-decided = Decided
desk-undecided = Not decided
desk-decided-many = { $decision }: { $count } comments
desk-do-accepted = Accept
desk-do-accepted-in-part = In part
desk-do-not-accepted = Not accept
desk-do-noted = Note
desk-do-deferred = Defer
desk-decide-first = Please decide first; then a reason can be given.
desk-reason = Reason
desk-reason-wording = Reason and wording
desk-wording = Words for the next version
desk-wording-proposed = Put the proposal
desk-reason-pick = Pick a reason
desk-reason-keep = Keep this reason to use again
desk-reasons = Reasons to use again
desk-reasons-edit = Edit the reasons
desk-reasons-none = None yet. Write a reason under a decision and keep it.
desk-reason-remove = Take away
desk-save = Store
desk-stored = Stored
desk-not-stored = Kept in this browser, not yet stored
desk-empty = (empty)
desk-verdict-draft = Only the desk sees this
desk-verdict-changed = Changed since it was published
desk-verdict-published = Published
desk-objection = Its writer maintains after the decision:
desk-undo = Undo
desk-undone = Undone
desk-undone-many = { $n ->
    [0] Nothing was undone: all of it has been changed since.
    [one] Undone: { $n } decision
   *[other] Undone: { $n } decisions
}
desk-undo-none = There is nothing to undo.
desk-history = History
desk-history-title = How it came about
desk-history-none = Nothing has been decided here yet.
desk-step-published = Published
desk-step-drafted = Drafted

# Somebody else was quicker
desk-conflict-title = Changed in the meantime
desk-conflict-why = Somebody else at the desk stored something here while you were working. Nothing of yours is lost; please choose.
desk-conflict-theirs = Stored by { $name }
desk-conflict-mine = Yours
desk-conflict-keep = Keep what is stored
desk-conflict-replace = Store mine instead
desk-conflict-many = { $n ->
    [one] The comment was changed in the meantime. Nothing was stored; please look at it again.
   *[other] Some of the { $n } comments were changed in the meantime. Nothing was stored; please look at them again.
}

# Themes, notes, replies
desk-theme = Theme
desk-themes = Themes
desk-themes-all = All themes
desk-themes-none = No theme yet.
desk-theme-new = New theme
desk-theme-make = Make it
desk-theme-change = Change
desk-theme-rename = New name for “{ $name }”
desk-theme-merge = Merge into …
desk-theme-merge-do = Merge
desk-theme-remove-do = Take it away from all its comments
desk-theme-remove = Take this theme away
desk-theme-count = { $name } ({ $count })
problem-theme-taken = There is a theme of this name already.
desk-note = Private note
desk-said = Enter what was said on a call or a list
desk-notes = Private notes
desk-note-label = Private note; only the desk sees it
desk-note-on-paragraph = Private note on this paragraph
desk-note-keep = Keep the note
desk-note-remove = Take away
desk-note-removed = The note is taken away.
desk-reply = Reply
desk-reply-label = Reply as the desk
desk-reply-public = Everyone will see this reply, at once.
desk-reply-send = Publish the reply
desk-reply-sent = The reply is published.

# Publishing
desk-publish-title = Publish decisions
desk-publish-why = Until now only the desk sees them. After publishing, a change is a new entry; what was published stays in the history.
desk-publish-parts = What is published
desk-publish-preview = What people will see
desk-publish-nothing = Nothing is chosen.
desk-publish-do = Publish
desk-publish-on = { $name }, { $place }
desk-publish-withdrawn = Decision taken back
desk-publish-more = { $n ->
    [one] and { $n } more decision
   *[other] and { $n } more decisions
}
desk-publish-mails = { $n ->
    [0] Nobody is told by mail.
    [one] { $n } person is told by mail.
   *[other] { $n } people are told by mail.
}
desk-published = { $n ->
    [one] { $n } entry is published.
   *[other] { $n } entries are published.
}
desk-published-see = See the outcome

# Files
desk-files = Files
desk-files-why = What was said and decided on this version, as a file to keep, print or work on. Private notes and addresses are in no file.
desk-files-drafts = Also decisions, syntheses and themes that are not yet published
desk-files-shown = { $n ->
    [one] Only what is shown now ({ $n } comment)
   *[other] Only what is shown now ({ $n } comments)
}
desk-file-xlsx = Spreadsheet (XLSX)
desk-file-docx = Report for a word processor (DOCX)
desk-file-docx-annotated = The draft with everything said in it, as comments and tracked changes (DOCX)
desk-file-docx-clean = The text alone, for sign-off (DOCX)
desk-file-csv = Table as plain text (CSV)
desk-file-md = Report as plain text (Markdown)
desk-file-jsonl = Everything for another Colloquy (JSON lines)
desk-file-jsonld = Web annotations (JSON-LD)

# Keys
desk-key-next = Next comment
desk-key-previous = Previous comment
desk-key-next-paragraph = Next paragraph with comments
desk-key-previous-paragraph = Previous paragraph with comments
desk-key-paragraphs = List of paragraphs
desk-key-undo = Undo the last decision
desk-key-choose = Select the comment, or no longer
desk-key-choose-all = Select all shown, or none
desk-help-how = The keys act on the comment you are at. Deciding the same again makes it undecided.
desk-help-store = Control and Enter store what you are typing. What you type is kept in this browser until it is stored.
