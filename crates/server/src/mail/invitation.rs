//! The mail that invites somebody to a desk. It holds no secret: whoever comes signs in by a code of their own.

use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{ConsultationOut, Email, Role, comment::clean_line};

use crate::app::App;
use crate::error::Result;

/// Tells somebody that they are at the desk now, in the language of the draft where we have it.
///
/// # Errors
/// `mail-failed`.
pub async fn send_invitation(app: &App, consultation: &ConsultationOut, email: &Email, role: Role) -> Result<()> {
    let language = app.messages.find(consultation.language.as_str()).unwrap_or_else(colloquy_consultation::Language::english);
    let words = app.messages.tongue(&language);
    let address = app.settings.address();
    let title = clean_line(&consultation.title);
    let text = [
        words.word("mail-greeting"),
        words.say("mail-invitation-why", &[("title", Arg::Text(&title)), ("role", Arg::Text(&words.word(&format!("role-{role}"))))]),
        words.say("mail-invitation-how", &[("link", Arg::Text(&format!("{address}/desk/{}", consultation.slug)))]),
        format!("{}\n{address}", words.word("mail-site")),
    ];
    app.mailer.send(email.as_str(), &words.say("mail-invitation-subject", &[("title", Arg::Text(&title))]), &text.join("\n\n")).await
}
