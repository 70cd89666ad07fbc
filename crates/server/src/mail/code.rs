//! The mail with a code and a link that prove an address.

use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{ConsultationId, Email, Language};
use colloquy_store::Viewer;

use crate::app::App;
use crate::error::Result;
use crate::secret::{Token, code_hash, random_code};

/// What the mail says besides code and link.
#[derive(Debug, Clone, Copy)]
pub struct CodeMail<'a> {
    /// Whom it goes to.
    pub email: &'a Email,
    /// The consultation the person is in, with its title.
    pub consultation: Option<(ConsultationId, &'a str)>,
    /// The language of the mail.
    pub language: &'a Language,
}

/// Makes a code and a link, stores their hashes and sends both. The same for every address, known or not.
///
/// # Errors
/// `mail-failed`, or the database.
pub async fn send_code(app: &App, viewer: Viewer, mail: &CodeMail<'_>) -> Result<()> {
    let (code, link) = (random_code(), Token::random());
    let consultation = mail.consultation.map(|(id, _)| id);
    app.store.people().request_code(viewer, mail.email, consultation, code_hash(mail.email, &code), link.hash()).await?;
    let words = app.messages.tongue(mail.language);
    let address = app.settings.address();
    let place = mail.consultation.map_or_else(|| words.word("mail-site"), |(_, title)| title.to_owned());
    // A title is one line; a mail's subject must not grow others.
    let place = colloquy_consultation::comment::clean_line(&place);
    let code = Arg::Text(&code);
    let text = [
        words.word("mail-greeting"),
        words.say("mail-code-why", &[("place", Arg::Text(&place))]),
        words.say("mail-code-code", &[("code", code)]),
        words.say("mail-code-link", &[("link", Arg::Text(&format!("{address}/sign-in#{}", link.reveal())))]),
        words.word("mail-code-end"),
        words.word("mail-code-ignore"),
        format!("{}\n{address}", words.word("mail-site")),
    ]
    .join("\n\n");
    let subject = words.say("mail-code-subject", &[("code", code), ("place", Arg::Text(&place))]);
    let sent = app.mailer.send(mail.email.as_str(), &subject, &text).await;
    if sent.is_err() {
        // Nobody shall be told to look for a mail that never left.
        app.store.people().end_code(link.hash()).await?;
    }
    sent
}
