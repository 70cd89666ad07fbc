//! Sending a mail to an address that the desk has given.

use colloquy_consultation::Language;
use colloquy_consultation::render::Words as _;
use colloquy_store::{Notice, Says};

use super::{asked, claim, reminder};
use crate::app::App;
use crate::error::Result;
use crate::secret::Token;

/// A mail before it is sent.
pub(super) struct Letter {
    pub(super) subject: String,
    pub(super) parts: Vec<String>,
}

/// Sends it in its language.
///
/// # Errors
/// `mail-failed`.
pub async fn send_notice(app: &App, notice: &Notice, token: &Token) -> Result<()> {
    let language = app.messages.find(notice.language.as_str()).unwrap_or_else(Language::english);
    let words = app.messages.tongue(&language);
    let page = format!("{}/c/{}", app.settings.address(), notice.consultation.slug);
    let letter = match &notice.says {
        Says::Invitation(who) => asked::compose(&words, &notice.consultation, who, &invitation_link(&page, token)),
        Says::Reminder(who) => reminder::compose(&words, &notice.consultation, who, &invitation_link(&page, token)),
        Says::Claim(comment) => claim::compose(&words, &notice.consultation, comment, &claim_link(&page, token)),
    };
    let mut parts = letter.parts;
    parts.push(format!("{}\n{}", words.word("mail-site"), app.settings.address()));
    app.mailer.send(notice.email.as_str(), &letter.subject, &parts.join("\n\n")).await
}

/// The link of an invitation; `page` is the address of the consultation.
#[must_use]
pub fn invitation_link(page: &str, token: &Token) -> String {
    format!("{page}/invitation#{}", token.reveal())
}

/// The link by which somebody settles what was entered for them; `page` is the address of the consultation.
#[must_use]
pub fn claim_link(page: &str, token: &Token) -> String {
    format!("{page}/claim#{}", token.reveal())
}
