//! The form: what was typed, and how it is asked for.

use colloquy_consultation::language::WRITTEN_IN;
use colloquy_consultation::render::{Arg, Words as _, choice_label};
use colloquy_consultation::{CommentId, CommentKind, CommentOut, Operation, Rules};
use maud::{Markup, html};
use serde::Deserialize;
use uuid::Uuid;

use super::place::Place;
use super::problem::field_words;
use super::view::View;
use crate::language::own_name;
use crate::pages::Page;

/// What stands in the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    /// The contribution's id, made with the page, so that sending twice stores once.
    pub(super) id: String,
    /// The contribution to be answered; empty for none.
    pub(super) to: String,
    pub(super) kind: String,
    pub(super) operation: String,
    pub(super) proposed: String,
    pub(super) body: String,
    pub(super) language: String,
    pub(super) name: String,
    pub(super) group: String,
    pub(super) region: String,
    pub(super) affiliation: String,
    pub(super) behalf: String,
    pub(super) email: String,
    /// The language of mails: the page's.
    pub(super) mail_language: String,
    /// Nothing is sent: the page is wanted in another language, with what was typed.
    pub(super) turned: String,
}

/// The form's element.
pub(super) const ID: &str = "thread-form";

impl Form {
    /// An empty form, with the words of the place to be changed.
    pub(super) fn fresh(page: &Page, place: &Place, to: &str) -> Self {
        Self {
            id: new_id(),
            to: to.to_owned(),
            kind: CommentKind::Comment.to_string(),
            operation: Operation::Replace.to_string(),
            proposed: place.words(),
            language: page.language.to_string(),
            mail_language: page.language.to_string(),
            ..Self::default()
        }
    }

    /// The same on a page in another language.
    pub(super) fn turned(self, page: &Page) -> Self {
        Self { mail_language: page.language.to_string(), ..self }
    }

    /// The same for another contribution.
    pub(super) fn renewed(self) -> Self {
        Self { id: new_id(), ..self }
    }
}

fn new_id() -> String {
    CommentId(Uuid::now_v7()).to_string()
}

/// The form, with what is wrong in it said at its field.
pub(super) fn form(view: &View<'_>) -> Markup {
    let words = view.words;
    let form = view.form;
    let answers = view.parent;
    html! {
        form.form.thread__form #(ID) method="post" action={ (view.place.address()) "#write" } {
            input type="hidden" name="id" value=(form.id);
            input type="hidden" name="mail_language" value=(form.mail_language);
            @if let Some(parent) = answers {
                input type="hidden" name="to" value=(parent.id);
                input type="hidden" name="kind" value=(CommentKind::Comment);
                (answered(view, parent))
            } @else {
                fieldset.field {
                    legend.field__label { (words.word("thread-kind")) }
                    @for kind in kinds(view.place) {
                        label.check { input type="radio" name="kind" value=(kind) checked[form.kind == kind.as_str()]; span { (words.word(&format!("compose-{kind}"))) } }
                    }
                }
            }
            p.field {
                label for="body" { (words.word(if answers.is_some() { "composer-your-reply" } else { "composer-your-comment" })) }
                textarea #body .input name="body" rows="6" dir="auto" aria-describedby="body-error" { (form.body) }
                (wrong(view, "body"))
            }
            @if answers.is_none() && view.place.takes_wording() { (wording(view)) }
            p.field {
                label for="language" { (words.word("composer-language")) }
                select #language name="language" {
                    @for (code, name) in languages(view) { option value=(code) lang=(code) selected[code == form.language] { (name) } }
                }
            }
            (who(view))
            p { button.button.button--primary { (words.word("composer-send")) } }
        }
    }
}

fn kinds(place: &Place) -> &'static [CommentKind] {
    if place.takes_wording() {
        &[CommentKind::Comment, CommentKind::Suggestion, CommentKind::Question]
    } else {
        &[CommentKind::Comment, CommentKind::Question]
    }
}

fn answered(view: &View<'_>, parent: &CommentOut) -> Markup {
    let answers = view.words.say("thread-answers", &[("name", Arg::Text(&parent.name))]);
    html! { p { bdi { (answers) } " " a href={ (view.place.address()) "#write" } { (view.words.word("thread-answers-none")) } } }
}

/// The words of the place, to be changed.
fn wording(view: &View<'_>) -> Markup {
    let (words, form) = (view.words, view.form);
    let language = view.place.language();
    html! {
        fieldset.field.thread__wording {
            legend.field__label { (words.word("compose-suggestion")) }
            p.field__hint #wording-hint { (words.word("thread-wording-how")) }
            @for operation in [Operation::Replace, Operation::InsertAfter, Operation::Delete] {
                label.check { input type="radio" name="operation" value=(operation) checked[form.operation == operation.as_str()]; span { (words.word(&format!("suggest-{operation}"))) } }
            }
            p.field {
                label for="proposed" { (words.word("suggest-words")) }
                textarea #proposed .input name="proposed" rows="6" lang=(language) dir="auto" aria-describedby="wording-hint proposed-error" { (form.proposed) }
                (wrong(view, "proposed"))
            }
        }
    }
}

fn languages(view: &View<'_>) -> Vec<(String, String)> {
    let mut codes: Vec<&str> = WRITTEN_IN.to_vec();
    if !codes.contains(&view.form.language.as_str()) {
        codes.insert(0, &view.form.language);
    }
    codes.into_iter().filter_map(|code| Some((code.to_owned(), own_name(&code.parse().ok()?)))).collect()
}

/// Who speaks: asked the first time, folded away afterwards.
fn who(view: &View<'_>) -> Markup {
    let words = view.words;
    let session = &view.session;
    let known = &session.statement;
    let fields = html! {
        p.field__hint {
            (words.word("identity-notice")) " " (words.word(&format!("identity-rules-{}", view.place.consultation().rules))) " "
            a href="/about" { (words.word("identity-more")) }
        }
        (line(view, "name", "name", typed(&view.form.name, &known.name)))
        (choices(view, "group"))
        (choices(view, "region"))
        (line(view, "affiliation", "organization", typed(&view.form.affiliation, &known.affiliation)))
        (line(view, "behalf", "off", typed(&view.form.behalf, &known.behalf)))
        @if !session.confirmed { (email(view)) }
    };
    let is_wrong = ["name", "group", "region", "affiliation", "behalf", "email"].iter().any(|field| reason(view, field).is_some());
    html! {
        @if known.name.is_empty() {
            fieldset.field.thread__who { legend.field__label { (words.word("identity-title")) } (fields) }
        } @else {
            details.thread__who open[is_wrong] {
                summary { bdi { (words.say("identity-as", &[("name", Arg::Text(&known.name))])) } " · " (words.word("identity-change")) }
                (fields)
            }
        }
    }
}

/// What was typed just now, else what is known.
fn typed<'a>(now: &'a str, known: &'a str) -> &'a str {
    if now.is_empty() { known } else { now }
}

fn line(view: &View<'_>, name: &str, complete: &str, value: &str) -> Markup {
    html! {
        p.field {
            label for=(name) { (view.words.word(&format!("identity-{name}"))) }
            input #(name) .input name=(name) value=(value) maxlength="200" autocomplete=(complete) dir="auto" aria-describedby={ (name) "-error" };
            (wrong(view, name))
        }
    }
}

fn email(view: &View<'_>) -> Markup {
    let is_needed = view.place.consultation().rules != Rules::Open;
    html! {
        p.field {
            label for="email" { (view.words.word(if is_needed { "identity-email" } else { "identity-email-optional" })) }
            input #email .input name="email" type="email" value=(typed(&view.form.email, &view.session.email)) maxlength="254" autocomplete="email" dir="ltr" aria-describedby="email-error";
            (wrong(view, "email"))
        }
    }
}

fn choices(view: &View<'_>, name: &str) -> Markup {
    let (consultation, known) = (view.place.consultation(), &view.session.statement);
    let (choices, value) = match name {
        "group" => (&consultation.groups, typed(&view.form.group, &known.group)),
        _ => (&consultation.regions, typed(&view.form.region, &known.region)),
    };
    html! {
        p.field {
            label for=(name) { (view.words.word(&format!("identity-{name}"))) }
            select #(name) name=(name) aria-describedby={ (name) "-error" } {
                option value="" { (view.words.word("identity-choose")) }
                @for choice in choices { option value=(choice.code) selected[choice.code == value] { (choice_label(view.words, name, choice)) } }
            }
            (wrong(view, name))
        }
    }
}

fn reason(view: &View<'_>, field: &str) -> Option<String> {
    view.refused.and_then(|error| field_words(view.words, &error.0, field))
}

fn wrong(view: &View<'_>, field: &str) -> Markup {
    html! { @if let Some(reason) = reason(view, field) { span.field__error id={ (field) "-error" } { (reason) } } }
}
