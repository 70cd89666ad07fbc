//! The list of members on the page of settings: how many, those that are looked for, and a form to paste a list into.

use colloquy_consultation::MembersPage;
use colloquy_consultation::render::Arg;
use maud::{Markup, html};

use super::forms::Forms;

/// How many stand on the page.
pub(super) const SHOWN: u32 = 50;

/// What of the list is shown.
pub(super) struct Members {
    pub(super) page: MembersPage,
    /// What was looked for.
    pub(super) text: String,
}

impl Forms<'_> {
    /// Addresses are for co-chairs: others see how many there are.
    pub(super) fn members(&self, shown: Option<&Members>) -> Markup {
        let words = self.words;
        let typed = self.value("members", |form| &form.emails, "");
        html! {
            section #members {
                h2 { (words.word("settings-members")) }
                p { (words.say("settings-members-count", &[("n", Arg::Count(self.people.members))])) " " (words.word("settings-members-hint")) }
                @if let Some(shown) = shown {
                    @if self.people.members > 0 { (self.found(shown)) }
                    form.form method="post" action=(self.address()) {
                        p.field {
                            label for="members-emails" { (words.word("settings-members-add")) }
                            textarea.input #members-emails name="emails" rows="4" dir="ltr" required aria-describedby="members-hint" { (typed) }
                            span #members-hint .field__hint { (words.word("settings-members-add-hint")) }
                        }
                        p { button.button.button--primary name="intent" value="members" { (words.word("settings-members-put")) } }
                    }
                }
            }
        }
    }

    fn found(&self, shown: &Members) -> Markup {
        let words = self.words;
        html! {
            form.form method="get" action={ (self.address()) "#members" } {
                p.field {
                    label for="member" { (words.word("settings-members-find")) }
                    input.input #member type="search" name="member" value=(shown.text) maxlength="200" dir="auto";
                }
                p { button.button { (words.word("settings-members-search")) } }
            }
            @if !shown.text.is_empty() { p role="status" { (words.say("settings-members-found", &[("n", Arg::Count(shown.page.total))])) } }
            @if !shown.page.emails.is_empty() {
                div.table-scroll role="region" tabindex="0" aria-label=(words.word("settings-members")) {
                    table {
                        thead { tr { th scope="col" { (words.word("sign-in-email")) } th scope="col" { span.visually-hidden { (words.word("settings-remove")) } } } }
                        tbody {
                            @for email in &shown.page.emails {
                                tr {
                                    th scope="row" { bdi { (email) } }
                                    td {
                                        form method="post" action={ (self.address()) (query(&shown.text, None)) } {
                                            input type="hidden" name="email" value=(email);
                                            button.link name="intent" value="member-remove" aria-label=(words.pair(&words.word("settings-remove"), email.as_str())) { (words.word("settings-remove")) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            @if let Some(next) = &shown.page.next {
                p { a.button href={ (self.address()) (query(&shown.text, Some(next))) "#members" } { (words.word("queue-more")) } }
            }
        }
    }
}

fn query(text: &str, after: Option<&str>) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    if !text.is_empty() {
        pairs.append_pair("member", text);
    }
    if let Some(after) = after {
        pairs.append_pair("after", after);
    }
    let pairs = pairs.finish();
    if pairs.is_empty() { pairs } else { format!("?{pairs}") }
}
