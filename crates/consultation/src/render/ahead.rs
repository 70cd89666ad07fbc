//! What the app puts into the page, set as it will stand and not yet seen, so that the text stays where it is when the app comes.
//! Without scripts there is none of it, nor in a browser without styles: the words are attributes.

use maud::{Markup, html};

use super::{Arg, Words};
use crate::api::SummaryOut;

/// The person's menu.
pub(super) fn person(words: &dyn Words) -> Markup {
    html! { span #person { details.menu.ahead { summary data-words=(words.word("person-menu")) {} } } }
}

/// The bar of filters and lists.
pub(super) fn filters(words: &dyn Words, summary: &SummaryOut) -> Markup {
    html! {
        div #filters {
            div.filters.ahead {
                details.filters__form { summary data-words=(words.word("filter-title")) {} }
                div.filters__places {
                    span.link data-words={ (words.word("place-whole")) " " (summary.whole) } {}
                    span.link data-words={ (words.word("place-mine")) " " (summary.mine) } {}
                    span.link data-words=(words.word("place-newest")) {}
                }
            }
        }
    }
}

/// A moment of the deadline in the reader's own time, which only their browser knows.
pub(super) fn own_time(words: &dyn Words, moment: &str) -> Markup {
    html! { " " span.ahead data-words=(words.say("state-your-time", &[("time", Arg::Text(moment))])) {} }
}
