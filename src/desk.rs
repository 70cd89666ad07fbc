//! The co-chairs' workplace: three panes over one model, none of which readers load.

mod assignment;
mod banner;
mod card;
mod card_parts;
mod chosen;
mod conflict;
mod decide;
mod decision_form;
mod dialogs;
mod files;
mod filter;
mod filter_bar;
mod heat;
mod help;
mod history;
mod keyboard;
mod list;
mod live;
mod matching;
mod model;
mod notes;
mod numbers;
mod page;
mod panes;
mod paragraphs;
mod place;
mod positions;
mod publish;
mod reasons;
mod redline;
mod reply;
mod suggestions;
mod synthesis;
mod text_pane;
mod themes;
mod themes_dialog;
mod tools;
mod typed;
mod undo;

use crate::i18n;
use crate::js::{by_id, document};
use crate::ui::View;

/// Starts on the page it is loaded into; does nothing on a page without the desk's data.
pub fn start() {
    let Some(page) = page::read() else { return };
    i18n::load(page.language.as_str().to_owned(), page.messages.clone(), mount);
}

fn mount() {
    let Some(body) = document().body() else { return };
    leptos::mount::mount_to(body, move || {
        model::start();
        put("state", numbers::state());
        put("tools", tools::tools());
        put("overview", numbers::overview());
        put("overview", heat::strip());
        put("main", panes::panes());
        put("overlays", banner::banners());
        put("overlays", dialogs::dialogs());
    })
    .forget();
    numbers::refresh();
    numbers::refresh_desk();
    live::start();
    keyboard::start();
    place::start();
    crate::ui::follow_languages();
    let _ = document().document_element().map(|root| root.set_attribute("data-ready", ""));
}

/// Puts a view into an element the server left for it; its words of waiting give way.
fn put(id: &str, view: View) {
    let Some(element) = by_id(id) else { return };
    if id == "main" {
        element.set_text_content(None);
    }
    let _ = element.append_child(&view.0);
}
