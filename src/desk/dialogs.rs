//! The dialogs over the page, one at a time.

use super::model::{Dialog, model};
use super::page::desk;
use super::{conflict, files, help, history, matching, publish, reasons, themes, themes_dialog};
use crate::i18n::t;
use crate::ui::{View, dialog, empty, live, untrack};

fn close() {
    model().dialog.set(Dialog::None);
}

/// The open dialog, if any.
#[must_use]
pub fn dialogs() -> View {
    live(|| {
        let open = model().dialog.get();
        untrack(|| match open {
            Dialog::None => empty(),
            Dialog::Help => dialog(t("help-title"), help::content(), close),
            Dialog::Themes(id) => dialog(t("desk-themes"), themes::content(id), close),
            Dialog::AllThemes => dialog(t("desk-themes-all"), themes_dialog::content(), close),
            Dialog::Files => dialog(t("desk-files"), files::content(), close),
            Dialog::Reasons => dialog(t("desk-reasons"), reasons::content(), close),
            Dialog::History(id) => {
                let steps = history::steps(async move { desk().history(id).await }, true);
                dialog(t("desk-history-title"), vec![steps], close)
            }
            Dialog::SynthesisHistory(place) => {
                let steps = history::steps(async move { desk().synthesis_history(&place).await }, false);
                dialog(t("desk-history-title"), vec![steps], close)
            }
            Dialog::Matching => dialog(t("desk-matching-title"), matching::content(), close),
            Dialog::Publish => dialog(t("desk-publish-title"), publish::content(), close),
            Dialog::Conflict(conflict) => dialog(t("desk-conflict-title"), conflict::content(*conflict), close),
        })
    })
}
