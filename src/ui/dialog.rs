//! One native dialog.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::el::{View, button, el};
use super::focus::{remember_focus, restore_focus};
use super::graph::on_end;
use crate::i18n::t;
use crate::js::{by_id, later};

/// A modal dialog that opens when it is put into the page; `close` takes it out again.
///
/// The focus goes to its first field or button and returns where it was.
#[must_use]
pub fn dialog(title: String, content: Vec<View>, close: impl Fn() + Copy + 'static) -> View {
    remember_focus();
    later(0, || {
        if let Some(dialog) = by_id("dialog").map(JsCast::unchecked_into::<HtmlDialogElement>)
            && !dialog.has_attribute("open")
        {
            let _ = dialog.show_modal();
        }
    });
    on_end(Box::new(|| later(0, restore_focus)));
    el("dialog", "dialog")
        .attr("id", "dialog")
        .attr("aria-labelledby", "dialog-title")
        .on("close", move |_| close())
        .child(
            el("div", "dialog__head")
                .child(el("h2", "dialog__title").attr("id", "dialog-title").text(title))
                .child(button("dialog__close", "×".to_owned(), move |_| close()).attr("aria-label", &t("dialog-close"))),
        )
        .child(el("div", "dialog__body").children(content))
        .view()
}
