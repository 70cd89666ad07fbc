# Words of the files that are taken away: spreadsheets, documents, annotations.

export-period = Open from { $opens } to { $closes }
export-period-open = Open since { $opens }
export-made = As of { $at }
export-chosen = A chosen part of the comments, not all of them
export-drafts = With decisions and summaries that are not published

export-paragraphs = Paragraph by paragraph
export-synthesis = Summary of the views
export-also = See also No. { $numbers }
export-who = Who
export-change = Comment, proposed change
export-decided = Decision and reason
export-decision = Decision
export-draft = { $decision } (not published)
export-undecided = Not decided
export-wording = Wording for the next version
export-answers = Reply to No. { $number }
export-reply = Reply
export-replace = Proposed wording
export-delete = Proposal: take this out
export-insert = Proposal: add after this
export-agrees = { $n ->
    [one] { $n } person agrees
   *[other] { $n } people agree
}
export-themes = Themes: { $themes }
export-desk = The co-chairs
export-nameless = No name given
export-for = for { $behalf }
export-withdrawn = Withdrawn by its writer
export-hidden = Hidden by the co-chairs: { $reason }
export-cut =  … (cut: longer than a cell can hold)

export-numbers = In numbers
export-what = What
export-count = Number
export-count-people = People
export-count-contributions = Contributions in all
export-count-comments = Comments
export-count-suggestions = Suggested wordings
export-count-questions = Questions
export-count-replies = Replies
export-count-paragraphs = Paragraphs
export-count-untouched = Paragraphs on which nothing was said
export-by-group = Contributions by stakeholder group and region
export-by-disposition = Decisions on comments, suggested wordings and questions
export-all = All
export-unstated = Not stated

export-sheet-comments = Comments
export-sheet-paragraphs = Paragraphs
export-sheet-numbers = Numbers

# The columns of the comment matrix
export-column-number = No.
export-column-paragraph = Paragraph
export-column-text = Text of the draft
export-column-kind = Kind
export-column-comment = Comment
export-column-comments = Comments
export-column-quote = On the words
export-column-proposed = Proposed wording
export-column-change = Change
export-column-name = Name
export-column-affiliation = Affiliation
export-column-behalf = Speaks for
export-column-group = Stakeholder group
export-column-region = Region
export-column-country = Country
export-column-level = Known as
export-column-date = Date (UTC)
export-column-agrees = Agree
export-column-answers = Replies to No.
export-column-decision = Decision
export-column-reason = Reason
export-column-wording = Wording for the next version
export-column-themes = Themes
export-column-language = Language
export-column-edited = Edited (UTC)
export-column-id = Id
