//! Who speaks: asked once, with the least that the rules need, and why it is asked.

use colloquy_consultation::*;

use super::banner::problem_words;
use super::model::model;
use super::page::page;
use crate::api::{self, Failure};
use crate::i18n::{coded, t};
use crate::js::spawn;
use crate::session;
use crate::ui::{El, Signal, View, choice, el, empty, focus_soon, line_field, live};

/// The fields, from what is known already.
#[derive(Clone, Copy)]
struct Fields {
    name: Signal<String>,
    group: Signal<String>,
    region: Signal<String>,
    affiliation: Signal<String>,
    behalf: Signal<String>,
    email: Signal<String>,
    errors: Signal<Vec<FieldError>>,
    failure: Signal<String>,
    busy: Signal<bool>,
}

/// The form; `done` runs when the server has it, or when it is kept because the server is away.
///
/// With `inside` it stands in another form, whose button must not be pressed by it.
pub fn form(submit: String, inside: bool, done: impl Fn() + Copy + 'static) -> El {
    let known = model().session.get_untracked();
    // Whoever came by an invitation of a body has no name yet, and speaks for it.
    let nobody = known.statement.name.is_empty() && known.statement.behalf.is_empty();
    let kept = if nobody { session::kept_statement().unwrap_or_default() } else { known.statement };
    let fields = Fields {
        name: Signal::new(kept.name),
        group: Signal::new(kept.group),
        region: Signal::new(kept.region),
        affiliation: Signal::new(kept.affiliation),
        behalf: Signal::new(kept.behalf),
        email: Signal::new(if known.email.is_empty() { kept.email } else { known.email }),
        errors: Signal::new(Vec::new()),
        failure: Signal::new(String::new()),
        busy: Signal::new(false),
    };
    let page = page();
    let list = |choices: Vec<(String, String)>| [vec![(String::new(), t("identity-choose"))], choices].concat();
    let error = move |field: &'static str| {
        move || {
            let found = fields.errors.with(|errors| errors.iter().find(|error| error.field == field).cloned());
            found.map(|error| coded("field", &error.code).unwrap_or(error.reason))
        }
    };
    let needs_email = page.rules != Rules::Open && !known.confirmed;
    let email_label = t(if needs_email { "identity-email" } else { "identity-email-optional" });
    let act = move |event: web_sys::Event| {
        event.prevent_default();
        submit_fields(fields, needs_email, done);
    };
    let tag = if inside { "div" } else { "form" };
    let mut body = el(tag, "identity").attr_if(inside, "role", "group").attr("aria-labelledby", "identity-title");
    if !inside {
        body = body.attr("novalidate", "").on("submit", act);
    }
    let press = el("button", "primary")
        .attr("type", if inside { "button" } else { "submit" })
        .attr("id", "identity-submit")
        .text(submit)
        .live_flag("disabled", move || fields.busy.get());
    let press = if inside { press.on("click", act) } else { press };
    if inside {
        // Enter means the form around it, which has no button while the name is asked.
        body = body.on("keydown", move |event| {
            let from = event.target().map(|target| crate::js::Fields(target.into()).text("tagName"));
            if crate::js::Fields(event.clone().into()).text("key") == "Enter" && from.as_deref() == Some("INPUT") {
                act(event);
            }
        });
    }
    body.child(el("h3", "small-title").attr("id", "identity-title").text(t("identity-title")))
        .child(notice(page.rules))
        .child(line_field("identity-name", t("identity-name"), "text", "name", fields.name, error("name")))
        .child(choice("identity-group", t("identity-group"), list(page.groups()), fields.group, error("group")))
        .child(choice("identity-region", t("identity-region"), list(page.regions()), fields.region, error("region")))
        .child(line_field(
            "identity-affiliation",
            t("identity-affiliation"),
            "text",
            "organization",
            fields.affiliation,
            error("affiliation"),
        ))
        .child(line_field("identity-behalf", t("identity-behalf"), "text", "off", fields.behalf, error("behalf")))
        .child(if known.confirmed {
            empty()
        } else {
            line_field("identity-email", email_label, "email", "email", fields.email, error("email"))
        })
        .live(move || {
            fields.failure.with(|words| {
                if words.is_empty() { empty() } else { el("p", "field__error").attr("role", "alert").text(words.clone()).view() }
            })
        })
        .child(press)
}

/// What is kept, why and how long, before anything is asked.
fn notice(rules: Rules) -> El {
    el("p", "identity__notice")
        .text(t("identity-notice"))
        .text(" ".to_owned())
        .text(coded("identity-rules", rules.as_str()).unwrap_or_default())
        .text(" ".to_owned())
        .child(el("a", "").attr("href", "/about").attr("target", "_blank").text(t("identity-more")))
}

fn submit_fields(fields: Fields, needs_email: bool, done: impl Fn() + Copy + 'static) {
    if fields.busy.get_untracked() {
        return;
    }
    let line = |signal: Signal<String>| signal.get_untracked().trim().to_owned();
    let statement = StatementIn {
        name: line(fields.name),
        group: line(fields.group),
        region: line(fields.region),
        affiliation: line(fields.affiliation),
        behalf: line(fields.behalf),
        email: line(fields.email),
        language: page().language.clone(),
    };
    let mut errors = Vec::new();
    let mut need = |field: &str, missing: bool| {
        if missing {
            errors.push(FieldError {
                field: field.to_owned(),
                code: if field == "name" || field == "email" { "missing" } else { "choose" }.to_owned(),
                reason: String::new(),
            });
        }
    };
    need("name", statement.name.is_empty());
    need("group", statement.group.is_empty());
    need("region", statement.region.is_empty());
    need("email", needs_email && statement.email.is_empty());
    if show_errors(fields, errors) {
        return;
    }
    fields.busy.set(true);
    fields.failure.set(String::new());
    spawn(async move {
        let answer = api::introduce(&page().slug, &statement).await;
        fields.busy.set(false);
        match answer {
            Ok(session) => {
                session::keep_statement(&statement);
                session::know(session);
                done();
                session::named();
            }
            Err(Failure::Away) => {
                // Kept like everything else: it goes first when the line is back.
                session::keep_statement(&statement);
                model().away.set(true);
                done();
                session::named();
            }
            Err(Failure::Refused(problem)) => {
                if !show_errors(fields, problem.errors.clone()) {
                    fields.failure.set(problem_words(&problem));
                }
            }
        }
    });
}

/// Shows errors at their fields and goes to the first; says whether there are any.
fn show_errors(fields: Fields, errors: Vec<FieldError>) -> bool {
    let first = errors.first().map(|error| ["identity-", &error.field].concat());
    fields.errors.set(errors);
    if let Some(first) = &first {
        focus_soon(first);
    }
    first.is_some()
}

/// “Commenting as NAME · change”, once the name is known.
#[must_use]
pub fn commenting_as() -> View {
    live(|| {
        let name = model().session.with(|session| session.statement.name.clone());
        if name.is_empty() {
            return empty();
        }
        el("p", "commenting-as")
            .text(crate::i18n::tf("identity-as", &[("name", &name)]))
            .text(" · ".to_owned())
            .child(crate::ui::button("link", t("identity-change"), |_| model().dialog.set(super::model::Dialog::Identity)))
            .view()
    })
}
