//! `/desk/new`: a new consultation from a file or pasted text, looked at before anything is kept.

use axum::extract::{Multipart, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{BlockKind, Draft, Language, Rules, Visibility, number};
use colloquy_documents::import_draft;
use colloquy_store::NewConsultation;
use maud::{Markup, html};

use super::Page;
use crate::app::App;
use crate::cli::time;
use crate::error::{Error, Result, invalid};
use crate::session::Caller;

/// The largest request: a draft and what is said about it, in bytes.
pub const BODY_MAX: usize = 3 * 1024 * 1024;

/// What stood in the form.
#[derive(Debug, Clone, Default)]
struct Form {
    intent: String,
    title: String,
    slug: String,
    language: String,
    visibility: String,
    rules: String,
    closes: String,
    organiser: String,
    text: String,
    file_name: String,
}

/// The empty form.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>) -> Response {
    let made = async {
        app.store.founder(caller?.viewer).await?;
        let form = Form { language: page.language.as_str().to_owned(), ..Form::default() };
        Ok(render(&page, StatusCode::OK, &form, None, None))
    };
    page.finish(made.await)
}

/// The preview, or the consultation itself.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, given: Multipart) -> Response {
    let made = async {
        let caller = caller?;
        let founder = app.store.founder(caller.viewer).await?;
        caller.may_write(&app).await?;
        let form = read(given).await?;
        let refuse = |error: &Error, draft: Option<&Draft>| render(&page, error.status(), &form, draft, Some(error));
        let draft = match draft_of(&form) {
            Ok(draft) => draft,
            Err(error) => return Ok(refuse(&error, None)),
        };
        let new = match compose(&form, &draft) {
            Ok(new) => new,
            Err(error) => return Ok(refuse(&error, Some(&draft))),
        };
        if form.intent != "create" {
            return Ok(render(&page, StatusCode::OK, &form, Some(&draft), None));
        }
        match founder.found(new).await.map_err(Error::from) {
            Ok(made) => {
                let address =
                    HeaderValue::try_from(format!("/desk/{}/settings", made.slug)).map_err(|error| crate::error::internal(&error))?;
                Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
            }
            Err(error) if matches!(error.0.status, 409 | 422) => Ok(refuse(&error, Some(&draft))),
            Err(error) => Err(error),
        }
    };
    page.finish(made.await)
}

/// The fields of the form; a chosen file comes before what is pasted.
async fn read(mut given: Multipart) -> Result<Form> {
    let broken = |_| invalid("form", "invalid", "The form did not arrive whole, or is larger than 3 MB; send it again.");
    let mut form = Form::default();
    let mut file = None;
    while let Some(field) = given.next_field().await.map_err(broken)? {
        let (name, file_name) = (field.name().unwrap_or_default().to_owned(), field.file_name().unwrap_or_default().to_owned());
        let bytes = field.bytes().await.map_err(broken)?;
        if name == "file" {
            file = (!bytes.is_empty()).then_some((file_name, bytes));
            continue;
        }
        let value = String::from_utf8(bytes.to_vec()).map_err(|_| invalid(&name, "invalid", "This is not UTF-8."))?;
        match name.as_str() {
            "intent" => form.intent = value,
            "title" => form.title = value,
            "slug" => form.slug = value,
            "language" => form.language = value,
            "visibility" => form.visibility = value,
            "rules" => form.rules = value,
            "closes" => form.closes = value,
            "organiser" => form.organiser = value,
            "text" => form.text = value.replace("\r\n", "\n"),
            "file_name" => form.file_name = value,
            _ => {}
        }
    }
    if let Some((name, bytes)) = file {
        form.text =
            String::from_utf8(bytes.to_vec()).map_err(|_| invalid("file", "invalid", "The file is not UTF-8 text; save it as UTF-8."))?;
        form.file_name = name;
    }
    if form.file_name.is_empty() {
        form.file_name = "draft.md".to_owned();
    }
    Ok(form)
}

fn draft_of(form: &Form) -> Result<Draft> {
    if form.text.trim().is_empty() {
        return Err(invalid("text", "missing", "Choose a file, or paste the draft."));
    }
    import_draft(&form.file_name, form.text.as_bytes()).map_err(|error| invalid("text", "invalid", format!("{error}.")))
}

fn compose(form: &Form, draft: &Draft) -> Result<NewConsultation> {
    let code = |field: &'static str| move |error: colloquy_consultation::code::UnknownCode| invalid(field, "invalid", format!("{error}."));
    let closes = match form.closes.trim() {
        "" => None,
        text => Some(time::parse(text).map_err(|error| invalid("closes", "invalid", format!("{error}.")))?),
    };
    let title = if form.title.trim().is_empty() { draft.title.clone().unwrap_or_default() } else { form.title.trim().to_owned() };
    if title.is_empty() {
        return Err(invalid("title", "missing", "The draft names no title; write one."));
    }
    Ok(NewConsultation {
        slug: form.slug.trim().parse().map_err(|error| invalid("slug", "invalid", format!("{error}.")))?,
        title,
        organiser: form.organiser.trim().to_owned(),
        welcome: String::new(),
        language: form.language.parse::<Language>().map_err(|error| invalid("language", "invalid", format!("This is {error}.")))?,
        visibility: form.visibility.parse().map_err(code("visibility"))?,
        rules: form.rules.parse().map_err(code("rules"))?,
        groups: vec![],
        regions: vec![],
        opens: None,
        closes,
        draft: draft.clone(),
        source: form.text.clone().into_bytes(),
        source_name: form.file_name.clone(),
    })
}

fn render(page: &Page, status: StatusCode, form: &Form, draft: Option<&Draft>, error: Option<&Error>) -> Response {
    let words = page.words();
    let ready = draft.is_some() && error.is_none();
    let body = html! {
        nav.masthead__links aria-label=(words.word("page-near")) { a href="/desk" { (words.word("desks-title")) } }
        @if let Some(error) = error {
            div.notice role="alert" {
                @if error.0.errors.is_empty() { p { (error.0.detail) } }
                @for error in &error.0.errors { p { (words.word(&format!("new-{}", error.field))) ": " (error.reason) } }
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
            p.field {
                label for="file" { (words.word("new-file")) }
                input #file name="file" type="file" accept=".md,.markdown,.txt,.text,text/markdown,text/plain";
            }
            p.field {
                label for="text" { (words.word("new-text")) }
                textarea.input #text name="text" rows="12" dir="auto" { (form.text) }
            }
            input type="hidden" name="file_name" value=(form.file_name);
            p.actions {
                button.button .button--primary[!ready] name="intent" value="preview" { (words.word("new-preview")) } " "
                @if ready { button.button.button--primary name="intent" value="create" { (words.word("new-create")) } }
            }
        }
        @if let Some(draft) = draft { (blocks(&words, draft)) }
    };
    let head = html! { meta name="robots" content="noindex"; };
    page.plain(status, &words.word("new-page"), &head, &body)
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
    let numbers = number::assign(&draft.blocks.iter().map(|block| (block.kind, block.parent)).collect::<Vec<_>>());
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
