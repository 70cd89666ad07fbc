//! The form that enters what was said.

use colloquy_consultation::groups::Choice;
use colloquy_consultation::render::{Words as _, choice_label};
use colloquy_consultation::{BlockOut, CommentKind, ConsultationOut};
use maud::{Markup, html};
use uuid::Uuid;

use super::Form;
use crate::pages::Page;
use crate::pages::asked::choose;

pub(super) fn view(page: &Page, consultation: &ConsultationOut, block: Option<&BlockOut>, form: &Form) -> Markup {
    let words = page.words();
    let word = |name: &str| words.word(&format!("reported-{name}"));
    let line = |name: &str, value: &str, kind: &str, needed: bool| {
        let hint = format!("reported-{name}-hint");
        let hint = words.has(&hint).then(|| words.word(&hint));
        html! {
            p.field {
                label for=(name) { (word(name)) }
                input #(name) name=(name) type=(kind) value=(value) dir=(if matches!(kind, "email" | "url") { "ltr" } else { "auto" }) maxlength="1000" required[needed] aria-describedby=[hint.as_ref().map(|_| format!("{name}-hint"))];
                @if let Some(hint) = hint { span.field__hint id={ (name) "-hint" } { (hint) } }
            }
        }
    };
    let choices = |prefix: &str, list: &[Choice]| {
        let known = list.iter().map(|choice| (choice.code.clone(), choice_label(&words, prefix, choice)));
        std::iter::once((String::new(), words.word("asked-nothing"))).chain(known).collect()
    };
    let kinds = CommentKind::ALL.iter().map(|kind| (kind.to_string(), words.word(&format!("kind-{kind}")))).collect();
    let mut languages: Vec<(String, String)> = page.languages().into_iter().map(|one| (one.language.to_string(), one.name)).collect();
    let draft = consultation.language.to_string();
    if !languages.iter().any(|(code, _)| *code == draft) {
        languages.insert(0, (draft.clone(), draft));
    }
    let address = format!("/desk/{}/reported", consultation.slug);
    let id = if form.id.is_empty() { Uuid::now_v7().to_string() } else { form.id.clone() };
    let proposed = match block {
        Some(block) if form.proposed.is_empty() => &block.text,
        _ => &form.proposed,
    };
    html! {
        form.form #enter method="post" action=(address) {
            input type="hidden" name="id" value=(id);
            h2 { (word("about")) }
            (line("paragraph", &form.paragraph, "text", false))
            @if let Some(block) = block { blockquote.quote lang=(consultation.language) dir="auto" { (block.text) } }
            (choose(&word("kind"), "kind", kinds, &form.kind))
            p.field {
                label for="body" { (word("body")) }
                textarea.input #body name="body" rows="6" dir="auto" { (form.body) }
            }
            details open[form.kind == "suggestion"] {
                summary { (words.word("kind-suggestion")) }
                p.field {
                    label for="proposed" { (word("proposed")) }
                    textarea.input #proposed name="proposed" rows="6" dir="auto" aria-describedby="proposed-hint" { (proposed) }
                    span #proposed-hint .field__hint { (word("proposed-hint")) }
                }
            }
            (choose(&word("language"), "language", languages, &form.language))
            h2 { (word("who")) }
            (line("name", &form.name, "text", true))
            (line("affiliation", &form.affiliation, "text", false))
            (line("behalf", &form.behalf, "text", false))
            (choose(&word("group"), "group", choices("group", &consultation.groups), &form.group))
            (choose(&word("region"), "region", choices("region", &consultation.regions), &form.region))
            (line("email", &form.email, "email", false))
            h2 { (word("where")) }
            (line("place", &form.place, "text", true))
            (line("said", &form.said, "text", true))
            (line("link", &form.link, "url", false))
            p { button.button.button--primary name="intent" value="enter" { (word("enter")) } }
        }
    }
}
