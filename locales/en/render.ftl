# Words of the reader's page as the server sends it.

page-skip-to-draft = Skip to the draft
page-welcome = About this consultation
page-no-script = You can read the whole draft here. To comment, please use a browser with JavaScript and WebAssembly turned on.
page-links = Pages and languages
page-all-consultations = All consultations
page-calendar = Add to calendar
page-about = How to take part
page-schedule-changed = The closing time was changed
page-schedule-change = { $at }: closing time moved from { $before } to { $after }.
page-no-close = no closing time
page-version = Version { $number }
page-language = Language of this page
page-colophon = Colloquy: public consultation, paragraph by paragraph.
outline-title = Contents
outline-preamble = Opening
margin-title = Comments
draft-synthesis = Summary by the co-chairs
