//! The form, and how the draft is understood.

use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{BlockKind, Draft, Rules, Visibility};
use maud::{Markup, html};

use super::report::report;
use crate::error::Error;
use crate::founding::{Form, Reading};
use crate::messages::Tongue;
use crate::pages::Page;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub form: &'a Form,
    /// The draft, if it could be read.
    pub read: Option<&'a Reading>,
    pub error: Option<&'a Error>,
}

pub(super) fn render(page: &Page, status: StatusCode, shown: &Shown<'_>) -> Response {
    let words = page.words();
    let Shown { form, read, error } = *shown;
    let ready = read.is_some() && error.is_none();
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) { a href="/desk" { (words.word("desks-title")) } }
        @if let Some(error) = error {
            div.notice role="alert" {
                @if error.0.errors.is_empty() { p { (told(&words, &error.0.code).unwrap_or_else(|| words.problem(&error.0))) } }
                @for error in &error.0.errors {
                    p {
                        (words.pair(&words.word(&format!("new-{}", error.field)), ""))
                        @if let Some(told) = told(&words, &error.field).filter(|_| matches!(error.code.as_str(), "invalid" | "missing")) { (told) }
                        @else { (words.wrong(error)) }
                    }
                }
            }
        }
        @if ready { p.notice role="status" { (words.word("new-ready")) } }
        form.form method="post" action="/desk/new" enctype="multipart/form-data" {
            (line(&words, "title", &form.title, Some("new-title-hint")))
            (line(&words, "slug", &form.slug, Some("new-slug-hint")))
            (line(&words, "language", &form.language, Some("new-language-hint")))
            (line(&words, "organiser", &form.organiser, None))
            (line(&words, "closes", &form.closes, Some("new-closes-hint")))
            (radios(&words, "visibility", "settings-visibility", &Visibility::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>(), &form.visibility))
            (radios(&words, "rules", "about-who", &Rules::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>(), &form.rules))
            (source(&words, form))
            (radios(&words, "changes", "import-changes", &["suggest", "accept", "reject"], &form.changes))
            (radios(&words, "comments", "import-comments", &["keep", "drop"], &form.comments))
            p.actions {
                // The first button is also that of the Enter key.
                button.button .button--primary[!ready] name="intent" value="preview" { (words.word("new-preview")) } " "
                @if ready { button.button.button--primary name="intent" value="create" { (words.word("new-create")) } " " }
                @if form.file.is_some() { button.button name="intent" value="drop" { (words.word("import-file-drop")) } }
            }
        }
        @if let Some(read) = read {
            (report(&words, &read.report()))
            (blocks(&words, &read.imported.draft))
        }
    };
    let head = html! { meta name="robots" content="noindex"; };
    page.plain(status, &words.word("new-page"), &head, &body)
}

/// What is wrong, in the words of the page; none where it has none.
fn told(words: &Tongue<'_>, what: &str) -> Option<String> {
    let key = format!("new-error-{what}");
    words.has(&key).then(|| words.word(&key))
}

/// The file, which travels along with the form, or the words themselves.
fn source(words: &dyn Words, form: &Form) -> Markup {
    html! {
        p.field {
            label for="file" { (words.word("new-file")) }
            input #file name="file" type="file" accept=".docx,.odt,.fodt,.html,.htm,.md,.markdown,.txt,.text" aria-describedby="file-hint";
            span.field__hint #file-hint { (words.word("import-file-hint")) }
        }
        @if let Some((name, bytes, text)) = form.carried() {
            p.notice {
                (words.say("import-file-kept", &[("name", Arg::Text(name)), ("kilobytes", Arg::Text(&bytes.div_ceil(1000).to_string()))]))
            }
            input type="hidden" name="upload_name" value=(name);
            input type="hidden" name="upload" value=(text);
            input type="hidden" name="text" value=(form.text);
        } @else {
            p.field {
                label for="text" { (words.word("new-text")) }
                textarea.input #text name="text" rows="12" dir="auto" { (form.text) }
            }
        }
    }
}

fn line(words: &dyn Words, name: &str, value: &str, hint: Option<&str>) -> Markup {
    html! {
        p.field {
            label for=(name) { (words.word(&format!("new-{name}"))) }
            input #(name) name=(name) value=(value) dir="auto" maxlength="300" aria-describedby=[hint.map(|_| format!("{name}-hint"))];
            @if let Some(hint) = hint { span.field__hint id={ (name) "-hint" } { (words.word(hint)) } }
        }
    }
}

fn radios(words: &dyn Words, name: &str, prefix: &str, codes: &[&str], now: &str) -> Markup {
    let now = if now.is_empty() { codes.first().copied().unwrap_or_default() } else { now };
    html! {
        fieldset.field {
            legend.field__label { (words.word(&format!("new-{name}"))) }
            @for code in codes {
                label.check { input type="radio" name=(name) value=(code) checked[*code == now]; span { (words.word(&format!("{prefix}-{code}"))) } }
            }
        }
    }
}

/// The blocks with the numbers they will have; rows of tables stand for their cells.
fn blocks(words: &dyn Words, draft: &Draft) -> Markup {
    let numbers = draft.numbers();
    let numbered = numbers.iter().flatten().filter(|number| number.row == 0).count();
    let rows = draft.blocks.iter().zip(&numbers).filter(|(block, _)| block.kind != BlockKind::Row);
    html! {
        section {
            h2 { (words.word("new-blocks")) }
            p { (words.say("new-count", &[("n", Arg::Count(u32::try_from(numbered).unwrap_or(u32::MAX)))])) }
            div.table-scroll role="region" tabindex="0" aria-label=(words.word("new-blocks")) {
                table {
                    thead { tr { th scope="col" { "¶" } th scope="col" { (words.word("new-marker")) } th scope="col" { (words.word("new-text")) } } }
                    tbody {
                        @for (block, number) in rows {
                            tr {
                                td { @if let Some(number) = number { (number) } }
                                td { bdi { (block.marker.as_deref().unwrap_or_default()) } }
                                td dir="auto" { @if block.kind == BlockKind::Heading { strong { (block.text) } } @else { (block.text) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
