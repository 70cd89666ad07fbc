//! The body of the reader's page.

use maud::{Markup, PreEscaped, html};

use super::{Arg, Texts, Words, ahead, draft, light, moment, outline, sections, state_line, texts};
use crate::api::{ConsultationOut, SummaryOut};
use crate::block::VersionOut;
use crate::language::Language;
use crate::outcome::Synthesis;

/// A language the page can be shown in.
#[derive(Debug, Clone)]
pub struct LanguageLink {
    /// Its tag.
    pub language: Language,
    /// Its name in itself.
    pub name: String,
    /// The address of this page in it.
    pub href: String,
}

/// What the reader's page shows.
#[derive(Debug)]
pub struct PageView<'a> {
    /// The consultation.
    pub consultation: &'a ConsultationOut,
    /// The version shown.
    pub version: &'a VersionOut,
    /// In which languages its text is shown, and could be.
    pub texts: Texts<'a>,
    /// The numbers as of now.
    pub summary: &'a SummaryOut,
    /// What the desk has published about its blocks.
    pub syntheses: &'a [Synthesis],
    /// Whether the desk has published anything.
    pub has_outcome: bool,
    /// The language of the page around the draft.
    pub language: &'a Language,
    /// The languages to change to.
    pub languages: &'a [LanguageLink],
    /// What else is said beside the dates: calls, languages.
    pub beside: &'a Markup,
    /// `PageData` as JSON for the browser app.
    pub data: &'a str,
}

/// The body of `/c/{slug}`: header, contents, draft, and the places where the app mounts its tools.
#[must_use]
pub fn consultation_body(words: &dyn Words, view: &PageView<'_>) -> Markup {
    html! {
        a.skip-link href="#draft" { (words.word("page-skip-to-draft")) }
        (header(words, view))
        (ahead::filters(words, view.summary))
        (layout(words, view))
        (footer(words, view))
        (app_data(view))
    }
}

/// Contents, draft and the panel's place.
pub(super) fn layout(words: &dyn Words, view: &PageView<'_>) -> Markup {
    let parts = sections(&view.version.blocks, &view.consultation.title);
    html! {
        div.layout {
            div.layout__outline { (outline(words, &parts, &view.summary.blocks, view.summary.whole)) }
            main #main .layout__draft {
                @if !view.consultation.welcome.is_empty() {
                    details.welcome open { summary { (words.word("page-welcome")) } div.welcome__words dir="auto" { (light(&view.consultation.welcome)) } }
                }
                noscript { p.notice { (words.word("page-no-script")) " " a href="?on=whole" { (words.word("draft-whole")) } } }
                (texts::choice(words, &view.texts, &view.version.language))
                (draft(words, view.version, &view.texts, &view.summary.blocks, &view.consultation.title, view.syntheses))
            }
            // On a narrow screen the app moves it into the draft, whose language may be another.
            aside #margin .layout__margin aria-label=(words.word("margin-title")) lang=(view.language) dir=(view.language.direction().as_str()) {}
        }
    }
}

/// Where the app puts what lies over the page, and what it reads at its start.
pub(super) fn app_data(view: &PageView<'_>) -> Markup {
    html! {
        div #overlays {}
        div #announcer .visually-hidden aria-live="polite" {}
        script #page-data type="application/json" { (PreEscaped(view.data.replace('<', "\\u003c"))) }
    }
}

fn header(words: &dyn Words, view: &PageView<'_>) -> Markup {
    let consultation = view.consultation;
    html! {
        header.masthead {
            div.masthead__top {
                span.masthead__organiser dir="auto" { (consultation.organiser) }
                nav.masthead__links aria-label=(words.word("page-links")) {
                    a href="/" { (words.word("page-all-consultations")) }
                    (versions(words, view))
                    (languages(words, view))
                    (ahead::person(words))
                }
            }
            h1 lang=(consultation.language) dir="auto" { (consultation.title) }
            (which_version(words, view))
            div #state .state { div { (state(words, view)) } }
            p.masthead__links {
                @if view.has_outcome { a href={ "/c/" (consultation.slug) "/outcome" } { strong { (words.word("page-outcome")) } } " " }
                a href={ "/c/" (consultation.slug) "/v/" (view.version.number) "/text.docx" } download { (words.word("page-text-file")) } " "
                a href={ "/c/" (consultation.slug) "/calendar.ics" } { (words.word("page-calendar")) } " "
                a href="/about" { (words.word("page-about")) }
            }
            (view.beside)
            @if !consultation.changes.is_empty() {
                details.schedule {
                    summary { (words.word("page-schedule-changed")) }
                    ul {
                        @for change in &consultation.changes {
                            li {
                                (words.say("page-schedule-change", &[
                                    ("at", Arg::Text(&moment(words, change.at))),
                                    ("before", Arg::Text(&change.before.map_or_else(|| words.word("page-no-close"), |at| moment(words, at)))),
                                    ("after", Arg::Text(&change.after.map_or_else(|| words.word("page-no-close"), |at| moment(words, at)))),
                                ]))
                                @if !change.reason.is_empty() { " " span dir="auto" { (change.reason) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The line of stage and numbers.
pub(super) fn state(words: &dyn Words, view: &PageView<'_>) -> Markup {
    state_line(words, view.summary, super::state::untouched(&view.version.blocks, view.summary).as_deref(), true)
}

/// That there is a later version, or what changed since the one before.
pub(super) fn which_version(words: &dyn Words, view: &PageView<'_>) -> Markup {
    let (number, slug) = (view.version.number, &view.consultation.slug);
    let later = view.consultation.versions.last().filter(|last| last.number > number);
    html! {
        @if let Some(last) = later {
            p.notice {
                (words.say("compare-newer", &[
                    ("number", Arg::Text(&number.to_string())), ("latest", Arg::Text(&last.number.to_string())), ("at", Arg::Text(&moment(words, last.published))),
                ])) " "
                a href={ "/c/" (slug) "/v/" (last.number) } { (words.say("compare-newer-link", &[("latest", Arg::Text(&last.number.to_string()))])) }
            }
        }
        @if number > 1 {
            p.masthead__note {
                @if let Some(note) = &view.version.note { (words.word("compare-version-note")) " " span lang=(view.version.language) dir="auto" { (note) } " " }
                a href={ "/c/" (slug) "/compare/" (number - 1) "/" (number) } { (words.say("compare-link", &[("number", Arg::Text(&(number - 1).to_string()))])) }
            }
        }
    }
}

fn versions(words: &dyn Words, view: &PageView<'_>) -> Markup {
    let label = |number: u32| words.say("page-version", &[("number", Arg::Text(&number.to_string()))]);
    html! {
        @if view.consultation.versions.len() > 1 {
            details.menu {
                summary { (label(view.version.number)) }
                ul {
                    @for card in &view.consultation.versions {
                        li { a href={ "/c/" (view.consultation.slug) "/v/" (card.number) } aria-current=[(card.number == view.version.number).then_some("page")] { (label(card.number)) } }
                    }
                }
            }
        } @else {
            a href={ "/c/" (view.consultation.slug) "/v/" (view.version.number) } { (label(view.version.number)) }
        }
    }
}

pub(super) fn languages(words: &dyn Words, view: &PageView<'_>) -> Markup {
    html! {
        details.menu #language-menu {
            summary {
                span.visually-hidden { (words.pair(&words.word("page-language"), "")) }
                @for link in view.languages.iter().filter(|link| link.language == *view.language) { (link.name) }
            }
            ul {
                @for link in view.languages {
                    li { a href=(link.href) lang=(link.language) hreflang=(link.language) aria-current=[(link.language == *view.language).then_some("true")] { (link.name) } }
                }
            }
        }
    }
}

fn footer(words: &dyn Words, view: &PageView<'_>) -> Markup {
    html! {
        footer.colophon {
            p {
                (words.word("page-colophon")) " " a href="/about" { (words.word("page-about")) } " · "
                a href={ "/c/" (view.consultation.slug) "/moderation" } { (words.word("moderation-title")) } " · "
                a href={ "/c/" (view.consultation.slug) "/digest" } { (words.word("digest-link")) } " · "
                a href="?on=all" { (words.word("page-plain")) }
            }
        }
    }
}
