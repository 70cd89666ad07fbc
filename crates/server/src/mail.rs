//! Mails: by SMTP, or as .eml files where there is no mail server.

use std::path::PathBuf;

use anyhow::Context;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport as _, Message, Tokio1Executor};

use crate::config::Settings;
use crate::error::{self, Result};

mod asked;
mod claim;
mod code;
mod invitation;
mod notice;
mod outcome;
mod reminder;

pub use asked::{organiser, until};
pub use code::{CodeMail, send_code};
pub use invitation::send_invitation;
pub use notice::{claim_link, invitation_link, send_notice};
pub use outcome::send_outcome;

/// Where mails go.
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

/// Tells out-of-office programs not to answer (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
}

impl Mailer {
    /// Prepares the way that the settings name; nothing is sent yet.
    ///
    /// # Errors
    /// The setting that is wrong.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        let from = settings.mail_from.parse().context("the setting mail_from")?;
        let way = match &settings.mail_smtp {
            Some(url) => {
                let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .context("the setting mail_smtp is no address such as smtp://user:password@host:587?tls=required")?;
                Way::Smtp(smtp.timeout(Some(std::time::Duration::from_secs(15))).build())
            }
            None => Way::Files(settings.mail_dir.clone()),
        };
        Ok(Self { from, way })
    }

    /// Whether mails only become files, so that a person on this machine must be told their links.
    #[must_use]
    pub fn writes_files(&self) -> bool {
        matches!(self.way, Way::Files(_))
    }

    /// Sends a mail, in plain text.
    ///
    /// # Errors
    /// `mail-failed`; the log says why, without the address.
    pub async fn send(&self, to: &str, subject: &str, text: &str) -> Result<()> {
        self.hand_over(to, subject, text).await.map_err(|cause| {
            let cause = format!("{cause:#}").replace(to, "…");
            tracing::error!(cause, "a mail could not be sent");
            error::mail_failed()
        })
    }

    async fn hand_over(&self, to: &str, subject: &str, text: &str) -> anyhow::Result<()> {
        // Readable in any script, and lines of any length are kept short on the way.
        let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
            .map_err(|_| anyhow::anyhow!("a text that is no quoted-printable"))?;
        let mail = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.parse().context("the recipient")?))
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", uuid::Uuid::now_v7(), self.from.email.domain())))
            .header(AutoSubmitted)
            .header(ContentType::TEXT_PLAIN)
            .body(body)?;
        match &self.way {
            Way::Smtp(smtp) => {
                smtp.send(mail).await.context("the mail server")?;
            }
            Way::Files(folder) => {
                tokio::fs::create_dir_all(folder).await.with_context(|| format!("the folder {}", folder.display()))?;
                let file = folder.join(format!("{}.eml", uuid::Uuid::now_v7()));
                tokio::fs::write(&file, mail.formatted()).await.with_context(|| format!("the file {}", file.display()))?;
            }
        }
        Ok(())
    }
}
