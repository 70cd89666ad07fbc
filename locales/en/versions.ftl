# The next version at the desk, and two versions against each other. Pages of the server alone.

# /c/{slug}/compare/{old}/{new}
compare-title = { $title }: version { $old } → { $new }
compare-published = Version { $number } was published on { $at }.
compare-others = Compare:
compare-link = What changed since version { $number }
compare-newer = This is version { $number }. Version { $latest } was published on { $at }.
compare-newer-link = Go to version { $latest }
compare-version-note = What changed:
compare-same = Nothing changed.
compare-count-changed = { $n ->
    [one] { $n } paragraph changed
   *[other] { $n } paragraphs changed
}
compare-count-new = { $n ->
    [one] { $n } new
   *[other] { $n } new
}
compare-count-gone = { $n ->
    [one] { $n } taken out
   *[other] { $n } taken out
}
compare-count-moved = { $n ->
    [one] { $n } moved
   *[other] { $n } moved
}
compare-count-split = { $n ->
    [one] { $n } split
   *[other] { $n } split
}
compare-count-merged = { $n ->
    [one] { $n } joined of several
   *[other] { $n } joined of several
}
compare-unchanged = { $n ->
    [one] { $n } paragraph unchanged
   *[other] { $n } paragraphs unchanged
}
compare-changed = changed
compare-new = new
compare-gone = taken out
compare-moved = moved; it was: { $from }
compare-split = a part of: { $from }
compare-merged = joined of: { $from }
compare-behind = { $n ->
    [one] { $n } comment taken up here
   *[other] { $n } comments taken up here
}
outcome-other = Outcome of version { $number }
outcome-version = Version { $number }
outcome-change = In version { $number }:
outcome-carried = { $n ->
    [one] { $n } comment went on to version { $number }.
   *[other] { $n } comments went on to version { $number }.
}

# /desk/{slug}/next
next-link = Next version
next-title = Version { $number } of { $title }
next-intro = Write version { $number } here, or read it from a file. Nobody but the desk sees it until it is published.
next-read-only = You can read this. Editors and co-chairs write the next version; co-chairs publish it.
next-begin = Begin with the text as it is
next-accepted = Put the accepted suggestions in place
next-begin-button = Begin version { $number }
next-file = Read it from a file
next-file-hint = A Word document (.docx), an OpenDocument text (.odt), a web page, Markdown or plain text. Its paragraphs are compared with those of the version before.
next-changes = Tracked changes in the file
next-changes-accept = are taken as accepted
next-changes-reject = are left out
next-replace = Put the file in place of what is written here
next-file-button = Read the file
next-begun = Begun from version { $base } by { $by } on { $at }.
next-from-file = Read from { $file }.
next-to-choose = { $n ->
    [one] { $n } paragraph where accepted suggestions do not go together: choose the wording
   *[other] { $n } paragraphs where accepted suggestions do not go together: choose the wording
}
next-nothing-to-choose = All accepted suggestions are in place.
next-to-confirm = { $n ->
    [0] Where the paragraphs went is clear
    [one] { $n } paragraph to look at: where did it go?
   *[other] { $n } paragraphs to look at: where did they go?
}
next-lost = { $n ->
    [one] { $n } paragraph with comments has no place any more
   *[other] { $n } paragraphs with comments have no place any more
}
next-text = Text of the next version
next-to-text = Back to the text
next-taken-out = Taken out:
next-choose = These wordings were accepted and do not go together.
next-choose-further = These wordings were accepted for the text in another language. Put what they ask for into the words here.
next-choose-keep = Keep the words as they stand here
next-choice-link = Show the suggestion
next-choose-this = Take this wording
next-choose-gone = Take the paragraph out
next-blend = To blend them, edit the paragraph.
next-edit = Edit
next-take-out = Take out
next-bring-back = Bring back
next-join = Join with the one before
next-add-after = Add after it
next-add-first = Add a paragraph at the beginning
next-add = Add
next-cancel = Cancel
next-conflict = Somebody changed this paragraph while you were writing. It now reads as below; your text is in the field. Keep yours, or take over from the other.
next-words = Text
next-words-hint = A blank line splits the paragraph in two.
next-marker = Its own number
next-kind = Kind
next-kind-heading = Heading
next-kind-paragraph = Paragraph
next-kind-list-item = List item
next-kind-quotation = Quotation
next-kind-table = Table
next-kind-row = Row
next-kind-cell = Cell
next-kind-footnote = Footnote
next-level = Level
next-keep = Keep
next-move = Move it
next-move-first = to the beginning
next-move-after = after: { $words }
next-move-button = Move
next-new-words = Text of the new paragraph
next-places-intro = Comments go where their paragraph goes. Look at each of these once: correct what is wrong, then confirm all of them.
next-places-none = Every paragraph with comments was found again; there is nothing to confirm.
next-places-keep = Confirm these places
next-place = It goes to
next-place-none = It has no place any more: list its comments under the whole text
next-place-found = Found with { $percent } percent confidence:
next-publish = Publish version { $number }
next-publish-by = A co-chair publishes it.
next-note = What changed
next-note-hint = A sentence or two for everyone, shown with the version.
next-carry = Comments on the version before
next-carry-open = The open and deferred ones go along; those with a published decision stay there
next-carry-all = All go along
next-carry-none = All stay there
next-open = People can comment on the new version
next-publish-hint = Commenting on the version before ends. It stays readable with its comments.
next-publish-button = Publish
next-discard = Throw it away
next-discard-sure = Throw away everything that is written of the next version
next-said-read = The file is read. Look at the paragraphs that changed, and at those whose place is to be confirmed.
next-said-discarded = The next version was thrown away.
next-said-placed = The places are confirmed.
settings-problem-next-begun = The next version is begun already; it is shown below.
settings-problem-wordings-open = First choose a wording where accepted suggestions do not go together.
settings-problem-places-open = First confirm where the paragraphs with comments went.
settings-problem-edited-meanwhile = Somebody else changed this paragraph meanwhile. Your text is kept below.

# The archive
snapshot-made = As it stood on { $at }. It was at { $address }.
snapshot-link = Archive

# /desk/{slug}/texts
texts-link = Languages of the draft
texts-title = Languages of the draft: { $title }
texts-intro = Version { $number } was written in { $language }. Its text can be read in other languages too: the paragraphs are shared, so that what is said on one text stands beside every other.
texts-none = There is no further language yet.
texts-from = added { $at } from { $file }
texts-missing = { $n ->
    [one] { $n } paragraph is not translated; it is shown as it was written.
   *[other] { $n } paragraphs are not translated; they are shown as they were written.
}
texts-complete = Give them words
texts-fills = This language is there already: only paragraphs that have no words in it yet get theirs; all others stay as they are.
texts-next = In the next version every paragraph that reads as before keeps its translation.
texts-used = Something is said on this text, so it stays.
texts-remove = Take this text back
texts-add = Add a language
texts-language = Language
texts-file = A file with the translation
texts-paste = Or the translation itself
texts-file-kept = The file is “{ $name }”, { $kilobytes } kB. It stays with this form until you add the text; choose another to take its place.
texts-preview = Show how it pairs
texts-accept = Add it for everyone to read
texts-all-pair = Everything pairs: one paragraph for each.
texts-together = { $n ->
    [one] In { $n } place several paragraphs stand for one, or one for several. Please look.
   *[other] In { $n } places several paragraphs stand for one, or one for several. Please look.
}
texts-left = { $n ->
    [one] { $n } paragraph of the translation stands for nothing in the draft and is left out.
   *[other] { $n } paragraphs of the translation stand for nothing in the draft and are left out.
}
texts-look = To look at
texts-everything = The whole text side by side
texts-original = Draft
texts-translation = Translation
texts-left-out = Nothing: left out
texts-as-written = Not translated: shown as written
texts-by = A co-chair adds languages.
texts-said-added = The text is there for everyone.
texts-said-removed = The text is taken back.
settings-problem-text-original = The draft itself is written in this language.
settings-problem-text-there = The draft is there in this language already, and this text has nothing for what is missing. To put another in its place, take that text back first.
settings-problem-text-used = Something is said on this text, so it stays.
