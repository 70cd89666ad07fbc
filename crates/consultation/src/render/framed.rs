//! The body of the reader's page in another site's frame.

use maud::{Markup, html};

use super::page::{PageView, app_data, languages, layout, state, which_version};
use super::{Words, ahead};

/// The body of `/embed/{slug}`: the draft and the places where the app mounts its tools, with little around them. Links out of
/// the frame lead to a window of their own; the form carries what was typed to our own page where the frame can keep nothing.
#[must_use]
pub fn framed_body(words: &dyn Words, view: &PageView<'_>) -> Markup {
    let (consultation, number) = (view.consultation, view.version.number);
    html! {
        a.skip-link href="#draft" { (words.word("page-skip-to-draft")) }
        header #framed .masthead {
            div.masthead__top {
                a.masthead__organiser href={ "/c/" (consultation.slug) "/v/" (number) } target="_blank" rel="noopener" { (words.word("embed-own-page")) }
                nav.masthead__links aria-label=(words.word("page-links")) {
                    (languages(words, view))
                    (ahead::person(words))
                }
            }
            h1 lang=(consultation.language) dir="auto" { (consultation.title) }
            (which_version(words, view))
            div #state .state { div { (state(words, view)) } }
            @if view.has_outcome { p { a href={ "/c/" (consultation.slug) "/outcome" } target="_blank" rel="noopener" { strong { (words.word("page-outcome")) } } } }
        }
        form #continue .continue method="post" action={ "/c/" (consultation.slug) "/continue" } target="_blank" rel="noopener" hidden {
            p { (words.word("embed-forgetful")) }
            input type="hidden" name="version" value=(number);
            input type="hidden" name="place";
            input type="hidden" name="token";
            input type="hidden" name="kept";
            button.primary type="submit" { (words.word("embed-continue")) }
        }
        (ahead::filters(words, view.summary))
        (layout(words, view))
        footer.colophon {
            p {
                (words.word("page-colophon")) " "
                a href="/about" target="_blank" rel="noopener" { (words.word("page-about")) } " · "
                a href={ "/c/" (consultation.slug) "/v/" (number) } target="_blank" rel="noopener" { (words.word("embed-own-page")) }
            }
        }
        (app_data(view))
    }
}
