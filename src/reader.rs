//! The participants' page: tools mounted around the draft that the server has sent.

pub mod banner;
mod begun;
pub mod comment_view;
pub mod composer;
mod counts;
mod dialogs;
pub mod drafts;
mod edit;
pub mod filters;
mod identity;
pub mod keyboard;
pub mod list;
mod margin;
pub mod model;
pub mod page;
mod pending;
mod person;
pub mod place;
pub mod position_bar;
mod state_line;

use crate::ui::View;
use wasm_bindgen::JsCast;

use crate::js::{Fields, by_id, document, listen, window};
use crate::{i18n, live, outbox, selection, session};

/// Starts on the page it is loaded into; does nothing on a page without a draft.
pub fn start() {
    let Some(page) = page::read() else { return };
    i18n::load(page.language.clone(), page.messages.clone(), mount);
}

fn mount() {
    let filter = filters::Filter::from_address();
    let filtered = !filter.is_all();
    let Some(body) = document().body() else { return };
    // One app for every part: its owner holds all signals, for as long as the page lives. The parts put themselves into
    // the places the server left for them, so that what is mounted here is nothing of its own.
    leptos::mount::mount_to(body, move || {
        model::start(filter);
        counts::start();
        selection::follow_quotes();
        put("overlays", banner::banners());
        put("overlays", dialogs::dialogs());
        put("overlays", selection::quote_button());
        put("state", state_line::state_line());
        put("filters", filters::filter_bar());
        put("person", person::person_menu());
        put("margin", margin::margin());
    })
    .forget();
    outbox::start();
    session::refresh();
    live::start();
    if filtered {
        live::refresh_summary();
    }
    follow_clicks();
    crate::ui::follow_languages();
    keyboard::start();
    listen(&window(), "hashchange", |_| place::follow_hash());
    listen(&window(), "resize", |_| crate::js::later(100, place::settle));
    place::follow_hash();
    let _ = document().document_element().map(|root| root.set_attribute("data-ready", ""));
}

/// Puts a view into an element; what the server has set there, where it has, gives way.
fn put(id: &str, view: View) {
    let Some(element) = by_id(id) else { return };
    if id != "overlays" {
        element.set_text_content(None);
    }
    let _ = element.append_child(&view.0);
}

/// Count links and numbers of the draft and the link to the whole text open their place.
fn follow_clicks() {
    listen(&document(), "click", |event| {
        let Some(target) = event.target().map(JsCast::unchecked_into::<web_sys::Element>) else { return };
        let modified = ["ctrlKey", "metaKey", "shiftKey", "altKey"].iter().any(|key| Fields(event.clone().into()).flag(key));
        let closest = |selector: &str| target.closest(selector).ok().flatten();
        // A menu closes when one of its entries is chosen, too; a box to be ticked is none.
        let chosen = closest("details.menu li > :is(button, a)").is_some();
        close_menus(closest("details.menu").filter(|_| !chosen).as_ref());
        if modified {
            return;
        }
        let opened = if let Some(link) = closest("#draft .block__count") {
            link.closest("[data-order]")
                .ok()
                .flatten()
                .and_then(|block| block.get_attribute("data-order")?.parse().ok())
                .map(model::Place::Block)
        } else {
            closest("a[href='#whole']").map(|_| model::Place::Whole)
        };
        if let Some(opened) = opened {
            event.prevent_default();
            place::open(opened, keyboard::by_key(&event));
        }
    });
}

/// An open menu closes when something else is pressed.
fn close_menus(but: Option<&web_sys::Element>) {
    for menu in crate::js::find_all("details.menu[open]") {
        if but != Some(menu.as_ref()) {
            let _ = menu.remove_attribute("open");
        }
    }
}
