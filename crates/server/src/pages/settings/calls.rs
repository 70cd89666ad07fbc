//! The calls on the page of settings: each can be changed or called off, and one more added.

use colloquy_consultation::{CallOut, Timestamp};
use maud::{Markup, html};

use super::forms::Forms;

/// A moment as the field takes it back.
fn written(at: Timestamp) -> String {
    format!("{} UTC", at.to_string().trim_end_matches('Z').replace('T', " "))
}

impl Forms<'_> {
    pub(super) fn calls(&self, calls: &[CallOut]) -> Markup {
        let words = self.words;
        html! {
            section #calls {
                h2 { (words.word("settings-calls")) }
                p { (words.word("settings-calls-hint")) }
                @for call in calls.iter().filter(|call| !call.removed) {
                    details.erase open[self.is_typed(&call.id.to_string())] {
                        summary { (colloquy_consultation::render::moment(words, call.starts)) " · " bdi { (call.title) } }
                        (self.call(Some(call)))
                    }
                }
                @if self.may {
                    h3 { (words.word("settings-call-new")) }
                    (self.call(None))
                }
            }
        }
    }

    /// Whether this is the call whose form was refused.
    fn is_typed(&self, id: &str) -> bool {
        self.typed.is_some_and(|form| form.intent == "call" && form.call == id)
    }

    fn call(&self, call: Option<&CallOut>) -> Markup {
        let words = self.words;
        let id = call.map(|call| call.id.to_string()).unwrap_or_default();
        let typed = self.typed.filter(|_| self.is_typed(&id));
        let value = |name: &str| match (typed, call) {
            (Some(form), _) => match name {
                "title" => form.title.clone(),
                "starts" => form.starts.clone(),
                "minutes" => form.minutes.clone(),
                _ => form.link.clone(),
            },
            (None, Some(call)) => match name {
                "title" => call.title.clone(),
                "starts" => written(call.starts),
                "minutes" => call.minutes.to_string(),
                _ => call.link.clone(),
            },
            (None, None) => {
                if name == "minutes" {
                    "60".to_owned()
                } else {
                    String::new()
                }
            }
        };
        let field = |name: &str| {
            let at = format!("call-{name}-{id}");
            let hint = matches!(name, "starts" | "link").then(|| words.word(&format!("settings-call-{name}-hint")));
            html! {
                p.field {
                    label for=(at) { (words.word(&format!("settings-call-{name}"))) }
                    input #(at) name=(name) value=(value(name)) dir="auto" maxlength="300" aria-describedby=[hint.as_ref().map(|_| format!("{at}-hint"))];
                    @if let Some(hint) = &hint { span.field__hint id={ (at) "-hint" } { (hint) } }
                }
            }
        };
        html! {
            form.form method="post" action={ (self.address()) "#calls" } {
                fieldset disabled[!self.may] {
                    legend.visually-hidden { (words.word("settings-calls")) }
                    input type="hidden" name="call" value=(id);
                    @for name in ["title", "starts", "minutes", "link"] { (field(name)) }
                    p.actions {
                        button.button.button--primary name="intent" value="call" { (words.word("settings-keep")) }
                        @if call.is_some() { " " button.button name="intent" value="call-remove" { (words.word("settings-call-remove")) } }
                    }
                }
            }
        }
    }
}
