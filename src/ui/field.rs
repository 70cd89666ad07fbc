//! Fields of forms: label, hint, error.

use super::el::{El, View, el, span};
use super::follow::live;
use super::signal::Signal;

/// Words under a field.
pub fn help(id: &str, words: String) -> El {
    el("p", "field__help").attr("id", id).text(words)
}

/// A field with its label and the place of its error; `control` carries the id.
#[must_use]
pub fn field(id: &str, label: String, control: El, error: impl Fn() -> Option<String> + Clone + 'static) -> View {
    let error_id = [id, "-error"].concat();
    let shown = error.clone();
    let points = error_id.clone();
    let wrong = error.clone();
    let control = control
        .attr("id", id)
        .live_attr("aria-invalid", move || wrong().map(|_| "true".to_owned()))
        .live_attr("aria-describedby", move || shown().map(|_| points.clone()));
    el("div", "field")
        .child(el("label", "field__label").attr("for", id).text(label))
        .child(control)
        .child(live(move || match error() {
            Some(words) => el("p", "field__error").attr("id", &error_id).text(words).view(),
            None => super::empty(),
        }))
        .view()
}

/// A field of one line that writes what is typed into a signal.
#[must_use]
pub fn line_field(
    id: &str,
    label: String,
    kind: &str,
    complete: &str,
    value: Signal<String>,
    error: impl Fn() -> Option<String> + Clone + 'static,
) -> View {
    let input = el("input", "input")
        .attr("type", kind)
        .attr("autocomplete", complete)
        .attr("dir", "auto")
        .attr("value", &value.get_untracked())
        .on("input", move |event| value.set(value_of(&event)));
    field(id, label, input, error)
}

/// A list to choose from; each choice is its code and its words, the first one empty.
#[must_use]
pub fn choice(
    id: &str,
    label: String,
    choices: Vec<(String, String)>,
    value: Signal<String>,
    error: impl Fn() -> Option<String> + Clone + 'static,
) -> View {
    let chosen = value.get_untracked();
    let options = choices
        .into_iter()
        .map(|(code, words)| el("option", "").attr("value", &code).attr_if(code == chosen, "selected", "").text(words).view());
    let select = el("select", "input").children(options.collect()).on("change", move |event| value.set(value_of(&event)));
    field(id, label, select, error)
}

/// The value of the field that an event comes from.
#[must_use]
pub fn value_of(event: &web_sys::Event) -> String {
    event.target().map(|target| crate::js::Fields(target.into()).text("value")).unwrap_or_default()
}

/// Words beside a control, for a check box.
#[must_use]
pub fn check(label: String, checked: bool, act: impl Fn(bool) + 'static) -> View {
    let input = el("input", "").attr("type", "checkbox").attr_if(checked, "checked", "").on("change", move |event| {
        act(event.target().is_some_and(|target| crate::js::Fields(target.into()).flag("checked")));
    });
    el("label", "check").child(input).child(span("", label)).view()
}
