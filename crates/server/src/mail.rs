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
mod digest;
mod invitation;
mod notice;
mod outcome;
mod reminder;

pub use asked::{organiser, until};
pub use code::{CodeMail, send_code};
pub use digest::send_digest;
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

/// Where the button of a mail program ends a mail that comes again and again (RFC 2369).
#[derive(Clone)]
struct Unsubscribe(String);

impl Header for Unsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.trim_matches(['<', '>']).to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), format!("<{}>", self.0))
    }
}

/// That the button need ask nothing (RFC 8058).
#[derive(Clone)]
struct OneClick;

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
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
        self.send_or_log(to, subject, text, None).await
    }

    /// Sends a mail that comes again and again, with the address that ends this.
    ///
    /// # Errors
    /// `mail-failed`; the log says why, without the addresses.
    pub async fn send_with_stop(&self, to: &str, subject: &str, text: &str, stop: &str) -> Result<()> {
        self.send_or_log(to, subject, text, Some(stop)).await
    }

    async fn send_or_log(&self, to: &str, subject: &str, text: &str, stop: Option<&str>) -> Result<()> {
        self.hand_over(to, subject, text, stop).await.map_err(|cause| {
            let cause = format!("{cause:#}").replace(to, "…");
            tracing::error!(cause, "a mail could not be sent");
            error::mail_failed()
        })
    }

    async fn hand_over(&self, to: &str, subject: &str, text: &str, stop: Option<&str>) -> anyhow::Result<()> {
        // Readable in any script, and lines of any length are kept short on the way.
        let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
            .map_err(|_| anyhow::anyhow!("a text that is no quoted-printable"))?;
        let mut mail = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.parse().context("the recipient")?))
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", uuid::Uuid::now_v7(), self.from.email.domain())))
            .header(AutoSubmitted)
            .header(ContentType::TEXT_PLAIN);
        if let Some(stop) = stop {
            mail = mail.header(Unsubscribe(stop.to_owned())).header(OneClick);
        }
        let mail = mail.body(body)?;
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
