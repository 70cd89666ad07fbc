//! The forms of the settings, one for each part.

use colloquy_consultation::groups::Choice;
use colloquy_consultation::render::{Words, moment};
use colloquy_consultation::{ConsultationOut, DeskOut, Role, Rules, Stage, Timestamp, Visibility};
use maud::{Markup, html};

use super::{Form, moments};

/// What the forms show.
pub(super) struct Forms<'a> {
    pub(super) words: &'a dyn Words,
    pub(super) consultation: &'a ConsultationOut,
    pub(super) people: &'a DeskOut,
    /// What was typed and refused.
    pub(super) typed: Option<&'a Form>,
    /// Whether the caller may change anything.
    pub(super) may: bool,
}

impl Forms<'_> {
    /// A part with its title, its fields and its button.
    fn part(&self, intent: &str, fields: &Markup, more: &Markup) -> Markup {
        self.part_of(intent, intent, fields, more)
    }

    /// The same with an id of its own, where a field has that of the part.
    fn part_of(&self, intent: &str, id: &str, fields: &Markup, more: &Markup) -> Markup {
        let title = format!("settings-{id}");
        html! {
            section #(id) {
                h2 { (self.words.word(&title)) }
                form.form method="post" action={ "/desk/" (self.consultation.slug) "/settings" } {
                    fieldset disabled[!self.may] {
                        legend.visually-hidden { (self.words.word(&title)) }
                        (fields)
                        p.actions { button.button.button--primary name="intent" value=(intent) { (self.words.word("settings-keep")) } " " (more) }
                    }
                }
            }
        }
    }

    pub(super) fn address(&self) -> String {
        format!("/desk/{}/settings", self.consultation.slug)
    }

    /// What was typed into a field, else what is in force.
    pub(super) fn value(&self, intent: &str, typed: fn(&Form) -> &String, now: &str) -> String {
        self.typed.filter(|form| form.intent == intent).map_or_else(|| now.to_owned(), |form| typed(form).clone())
    }

    fn line(&self, name: &str, value: &str, hint: Option<&str>) -> Markup {
        html! {
            p.field {
                label for=(name) { (self.words.word(&format!("settings-{name}"))) }
                input #(name) name=(name) value=(value) dir="auto" maxlength="300" aria-describedby=[hint.map(|_| format!("{name}-hint"))];
                @if let Some(hint) = hint { span.field__hint id={ (name) "-hint" } { (hint) } }
            }
        }
    }

    pub(super) fn dates(&self) -> Markup {
        let phase = &self.consultation.phase;
        let written = |at: Timestamp| format!("{} UTC", at.to_string().trim_end_matches('Z').replace('T', " "));
        let opens = self.value("dates", |form| &form.opens, &written(phase.opens));
        let closes = self.value("dates", |form| &form.closes, &phase.closes.map(written).unwrap_or_default());
        let hint = self.words.word("settings-date-hint");
        let fields = html! {
            @if self.consultation.stage == Stage::Coming {
                (self.line("opens", &opens, None))
            } @else {
                p { (self.words.pair(&self.words.word("settings-opens"), &moment(self.words, phase.opens))) }
            }
            p #zones .field__hint { (hint) }
            (self.line("closes", &closes, Some(&self.words.word("settings-closes-hint"))))
            @if let Some(at) = phase.closes {
                p { (self.words.word("state-closes")) " " (moment(self.words, at)) br; (moments::sentence(self.words, at)) }
            }
            (self.line("reason", &self.value("dates", |form| &form.reason, ""), Some(&self.words.word("settings-reason-hint"))))
        };
        let close = html! { button.button name="intent" value="close" { (self.words.word("settings-close-now")) } };
        self.part("dates", &fields, &close)
    }

    pub(super) fn words(&self) -> Markup {
        let now = self.consultation;
        let welcome = self.value("words", |form| &form.welcome, &now.welcome);
        let fields = html! {
            (self.line("title", &self.value("words", |form| &form.title, &now.title), None))
            (self.line("organiser", &self.value("words", |form| &form.organiser, &now.organiser), None))
            (self.text("welcome", &welcome))
        };
        self.part("words", &fields, &html! {})
    }

    fn text(&self, name: &str, value: &str) -> Markup {
        html! {
            p.field {
                label for=(name) { (self.words.word(&format!("settings-{name}"))) }
                textarea.input #(name) name=(name) rows="6" dir="auto" { (value) }
            }
        }
    }

    fn choose(&self, name: &str, codes: &[&str], now: &str) -> Markup {
        html! {
            fieldset.field {
                legend.field__label { (self.words.word(&format!("settings-{name}"))) }
                @for code in codes {
                    label.check { input type="radio" name=(name) value=(code) checked[*code == now]; span { (self.words.word(&format!("settings-{name}-{code}"))) } }
                }
            }
        }
    }

    pub(super) fn rules(&self) -> Markup {
        let visibility = self.value("rules", |form| &form.visibility, self.consultation.visibility.as_str());
        let rules = self.value("rules", |form| &form.rules, self.consultation.rules.as_str());
        let fields = html! {
            (self.choose("visibility", &Visibility::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>(), &visibility))
            (self.choose_rules(&rules))
        };
        self.part("rules", &fields, &html! {})
    }

    fn choose_rules(&self, now: &str) -> Markup {
        html! {
            fieldset.field {
                legend.field__label { (self.words.word("about-who-title")) }
                @for rules in Rules::ALL {
                    label.check { input type="radio" name="rules" value=(rules) checked[rules.as_str() == now]; span { (self.words.word(&format!("about-who-{rules}"))) } }
                }
            }
        }
    }

    pub(super) fn lists(&self) -> Markup {
        let lines = |choices: &[Choice]| {
            let line = |choice: &Choice| choice.label.clone().unwrap_or_else(|| choice.code.clone());
            choices.iter().map(line).collect::<Vec<_>>().join("\n")
        };
        let fields = html! {
            p { (self.words.word("settings-lists-hint")) }
            (self.text("groups", &self.value("lists", |form| &form.groups, &lines(&self.consultation.groups))))
            (self.text("regions", &self.value("lists", |form| &form.regions, &lines(&self.consultation.regions))))
        };
        self.part("lists", &fields, &html! {})
    }

    pub(super) fn languages(&self) -> Markup {
        let expected = self.people.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let language = self.value("languages", |form| &form.language, self.consultation.language.as_str());
        let fields = html! {
            (self.line("language", &language, Some(&self.words.word("settings-language-hint"))))
            (self.line("languages", &self.value("languages", |form| &form.languages, &expected), Some(&self.words.word("settings-expected-hint"))))
        };
        self.part_of("languages", "language-settings", &fields, &html! {})
    }

    pub(super) fn people(&self) -> Markup {
        let words = self.words;
        let action = self.address();
        let emails = self.value("invite", |form| &form.emails, "");
        html! {
            section #people {
                h2 { (words.word("settings-people")) }
                div.table-scroll role="region" tabindex="0" aria-label=(words.word("settings-people")) {
                    table {
                        thead { tr { th scope="col" { (words.word("sign-in-email")) } th scope="col" { (words.word("settings-role")) } th scope="col" { span.visually-hidden { (words.word("settings-remove")) } } } }
                        tbody {
                            @for person in &self.people.people {
                                tr {
                                    th scope="row" { bdi { (person.email) } @if !person.name.is_empty() { br; bdi { (person.name) } } }
                                    td { (words.word(&format!("role-{}", person.role))) }
                                    td {
                                        @if self.may && person.role != Role::Admin {
                                            form method="post" action=(action) {
                                                input type="hidden" name="email" value=(person.email);
                                                button.link name="intent" value="remove" aria-label=(words.pair(&words.word("settings-remove"), person.email.as_str())) { (words.word("settings-remove")) }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                @if self.may {
                    form.form method="post" action=(action) {
                        p.field {
                            label for="emails" { (words.word("settings-invite-who")) }
                            textarea.input #emails name="emails" rows="4" dir="ltr" required aria-describedby="emails-hint" { (emails) }
                            span #emails-hint .field__hint { (words.word("settings-invite-hint")) }
                        }
                        p.field {
                            label for="role" { (words.word("settings-role")) }
                            select #role name="role" {
                                @for role in [Role::CoChair, Role::Editor, Role::Observer] { option value=(role) selected[role == Role::Editor] { (words.word(&format!("role-{role}"))) } }
                            }
                        }
                        p { button.button.button--primary name="intent" value="invite" { (words.word("settings-invite")) } }
                    }
                }
            }
        }
    }
}
