//! The form that asks people.

use colloquy_consultation::groups::Choice;
use colloquy_consultation::render::{Words as _, choice_label};
use colloquy_consultation::{ConsultationOut, INVITATION_WORDS_MAX, InvitedKind};
use maud::{Markup, html};

use super::Form;
use crate::pages::Page;

pub(super) fn view(page: &Page, consultation: &ConsultationOut, typed: Option<&Form>) -> Markup {
    let words = page.words();
    let empty = Form { kind: "person".into(), language: consultation.language.to_string(), ..Form::default() };
    let form = typed.unwrap_or(&empty);
    let kinds = InvitedKind::ALL.iter().map(|kind| (kind.to_string(), words.word(&format!("asked-kind-{kind}")))).collect();
    let choices = |prefix: &str, list: &[Choice]| {
        let known = list.iter().map(|choice| (choice.code.clone(), choice_label(&words, prefix, choice)));
        std::iter::once((String::new(), words.word("asked-nothing"))).chain(known).collect()
    };
    let languages: Vec<(String, String)> = page.languages().into_iter().map(|one| (one.language.to_string(), one.name)).collect();
    html! {
        section #ask {
            h2 { (words.word("asked-new")) }
            form.form method="post" action={ "/desk/" (consultation.slug) "/people-asked" } {
                p.field {
                    label for="list" { (words.word("asked-list")) }
                    textarea.input #list name="list" rows="6" dir="auto" required aria-describedby="list-hint" { (form.list) }
                    span #list-hint .field__hint { (words.word("asked-list-hint")) }
                }
                (choose(&words.word("asked-kind"), "kind", kinds, &form.kind))
                (choose(&words.word("asked-group"), "group", choices("group", &consultation.groups), &form.group))
                (choose(&words.word("asked-region"), "region", choices("region", &consultation.regions), &form.region))
                (choose(&words.word("asked-language"), "language", languages, &form.language))
                p.field {
                    label for="words" { (words.word("asked-words")) }
                    textarea.input #words name="words" rows="4" dir="auto" maxlength=(INVITATION_WORDS_MAX) { (form.words) }
                }
                p { button.button.button--primary name="intent" value="ask" { (words.word("asked-ask")) } }
            }
        }
    }
}

/// A list to choose one from.
pub(in crate::pages) fn choose(label: &str, name: &str, options: Vec<(String, String)>, now: &str) -> Markup {
    html! {
        p.field {
            label for=(name) { (label) }
            select #(name) name=(name) {
                @for (code, text) in options { option value=(code) selected[code == now] { (text) } }
            }
        }
    }
}
