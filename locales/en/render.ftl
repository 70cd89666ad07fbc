# Words of the reader's page as the server sends it.

page-skip-to-draft = Skip to the draft
page-welcome = About this consultation
page-no-script = You can read the whole draft here and take part: the number of comments under a paragraph leads to them and to a form.
page-plain = Comments without the app
page-links = Pages and languages
page-all-consultations = All consultations
page-text-file = Text as a file (DOCX)
page-calendar = Add to calendar
page-about = How to take part
page-schedule-changed = The closing time was changed
page-schedule-change = { $at }: closing time moved from { $before } to { $after }.
page-no-close = no closing time
page-version = Version { $number }
page-language = Language of this page
page-colophon = Colloquy: public consultation, paragraph by paragraph.
moderation-title = Moderation log
moderation-intro = What the co-chairs took out of sight, brought back or published after looking at it, and when the consultation was paused: each with its reason. Hidden words and the names of blocked people are not shown.
moderation-none = Nothing so far.
moderation-older = Older entries
moderation-unnumbered = A heading or a footnote
moderation-hide = Comment hidden
moderation-restore = Comment shown again
moderation-release = Held comment published
moderation-keep = Reported comment kept
moderation-pause = Consultation paused
moderation-resume = Consultation resumed
moderation-block = Participant blocked
moderation-unblock = Participant let in again
outline-title = Contents
outline-preamble = Opening
margin-title = Comments
draft-synthesis = Summary by the co-chairs

# The languages of the draft’s text
text-languages = Languages of the text
text-language = Text:
text-beside = Beside it:
text-beside-none = nothing
text-as-written = (not translated)
text-above = (These words stand in the paragraph above.)
