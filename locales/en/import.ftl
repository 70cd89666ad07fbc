# Drafts from files: what comes along, what is not kept, what is wrong with a file.

import-file-hint = Word (.docx), OpenDocument (.odt, .fodt), a web page, Markdown or plain text; at most 20 MB.
import-file-kept = The file is “{ $name }”, { $kilobytes } kB. It stays with this form until you create the consultation; choose another to take its place.
import-file-drop = Take the file out
import-changes-suggest = become suggestions
import-changes-accept = are accepted
import-changes-reject = are rejected
import-comments-keep = come along
import-comments-drop = are left behind
import-along = What comes along
import-along-none = No comments and no tracked changes come along.
import-author = Author
import-author-none = Without a name
import-head-comments = Comments
import-head-replies = Replies
import-head-suggestions = Suggestions
import-settled = { $n ->
    [one] One comment is marked as settled in the file; for it the decision “noted” is drafted.
   *[other] { $n } comments are marked as settled in the file; for them the decision “noted” is drafted.
}
import-settled-reason = Marked as settled in the file of the draft.
import-left = { $n ->
    [one] One comment is left behind.
   *[other] { $n } comments are left behind.
}
import-report = What is not kept as it stood
import-report-none = Everything in the file is kept.
import-note = In the file
import-note-count = How often
import-note-words = Words of the first
import-note-header = Headers of pages; they are left out
import-note-footer = Footers of pages; they are left out
import-note-picture = Pictures; they are left out
import-note-drawing = Drawings, charts and diagrams; they are left out
import-note-formula = Formulas; please check what stands in their place
import-note-object = Embedded files; they are left out
import-note-text-box = Text boxes; their text stands after the paragraph they hang on
import-note-field = Fields, such as dates and cross-references; the text they showed is kept
import-note-control = Form controls; the text they showed is kept
import-note-merged-cells = Merged cells; their text is kept once
import-note-nested-table = Tables within tables; their text is kept in the outer cell
import-note-formatting = Tracked changes of formatting; they are left out
import-note-script = Scripts and style sheets; they are left out
import-note-hidden-text = Hidden text; it is left out
import-note-change = Tracked changes that cannot be suggestions; please look at their places
import-note-comment = Comments without words or without a place
import-next-left = Not kept as it stood: { $what }.
import-next-note = { $what } ({ $n })
import-next-comments = { $n ->
    [one] The file holds one comment. Comments of a next version are not read; enter it here if it is needed.
   *[other] The file holds { $n } comments. Comments of a next version are not read; enter them here if they are needed.
}

import-error-unknown-format = “{ $name }” is not a draft we can read. Save it as Word (.docx), OpenDocument (.odt), HTML, Markdown (.md) or plain text (.txt).
import-error-old-word = This is a Word document of the kind before 2007 (.doc). Open it and save it as .docx.
import-error-spreadsheet = This is a spreadsheet. Copy its words into a text document, and save that as .docx or .odt.
import-error-presentation = These are slides. Copy their words into a text document, and save that as .docx or .odt.
import-error-drawing = This is a drawing. Write its words into a text document, and save that as .docx or .odt.
import-error-pages = This is a document of Pages. Export it as Word (.docx).
import-error-book = This is an EPUB book. Save its text as .docx, .odt or .html.
import-error-pdf = This is a PDF, whose words stand in no certain order. Upload the document that it was made from.
import-error-rtf = This is an RTF document. Open it and save it as .docx or .odt.
import-error-archive = This is an archive of files and no document. Unpack it, and upload the draft in it.
import-error-too-large = The file is larger than the { $megabytes } MB that can be read of its kind. Leave out pictures, or split the draft.
import-error-too-many-blocks = The draft has more paragraphs and cells than can be read. Split it into several consultations.
import-error-too-deep = Line { $line }: lists or quotations are nested too deep. Use fewer levels.
import-error-encoding = Line { $line } is not readable as UTF-8 text. Save the file with the encoding UTF-8.
import-error-nul = Line { $line } holds a NUL character, so this is not a text file. Save the draft as Markdown (.md) or plain text (.txt).
import-error-empty = The draft holds no words. Write at least one paragraph.
import-error-password = This file is protected by a password. Open it, take the password off, save it and upload it again.
import-error-not-office = The file is named like an office document and is none inside. Open it and save it anew as .docx or .odt.
import-error-disguised = This is an office document under another name. Give its name the right ending (.docx or .odt) and upload it again.
import-error-truncated = The file is cut short or damaged. Upload it again, or open it and save it anew.
import-error-damaged = The file is damaged ({ $name }). Open it and save it anew.
import-error-bomb = The file unpacks to far more than a document holds, so we leave it shut. Open it and save it anew, without large pictures.
import-error-missing = The file has no text in it ({ $name } is missing). Open it and save it anew.
import-error-broken = The file is damaged ({ $name }, line { $line }). Open it and save it anew.
import-error-entities = The file declares entities ({ $name }), which no word processor does and which can do harm. Open it and save it anew.
import-error-too-complex = The file is built deeper or longer than we read ({ $name }). Split the draft, or save it anew.
