//! Sends the letters and the digests that wait, one after the other; what fails is tried again later.

use std::time::Duration;

use jiff::tz::TimeZone;
use tokio::sync::Notify;

use crate::app::App;
use crate::digest::next_due;
use crate::error::Result;
use crate::mail::{send_digest, send_notice, send_outcome};
use crate::secret::Token;

/// How often the database is asked, besides whenever something was published here.
const EVERY: Duration = Duration::from_secs(20);

/// Wakes whoever sends letters.
#[derive(Debug, Default)]
pub struct Post(Notify);

impl Post {
    /// Letters may be due.
    pub fn wake(&self) {
        self.0.notify_one();
    }
}

/// Sends letters until the server stops.
pub async fn run(app: App) {
    let mut stopping = app.live.stopping();
    loop {
        if let Err(error) = crate::snapshot::keep_due(&app).await {
            tracing::warn!(error = %format!("{error:#}"), "an archive waits; it is tried again");
        }
        if let Err(error) = send_due(&app).await {
            tracing::warn!(code = error.0.code, "letters wait; they are tried again");
        }
        if let Err(error) = send_digests(&app).await {
            tracing::warn!(code = error.0.code, "digests wait; they are tried again");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = app.post.0.notified() => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
    }
}

/// Sends what is due now, letters about decisions and what the desk sends; says how many went out.
///
/// # Errors
/// The database failed. A mail that fails is tried again later and stops nothing.
pub async fn send_due(app: &App) -> Result<u32> {
    let letters = app.store.letters();
    let mut sent = 0;
    loop {
        let token = Token::random();
        let Some(letter) = letters.take(token.hash()).await? else { break };
        // The mailer has logged why, without the address.
        if send_outcome(app, &letter, &token).await.is_ok() {
            letters.sent(letter.id).await?;
            sent += 1;
        }
    }
    letters.queue_reminders().await?;
    loop {
        let token = Token::random();
        let Some(notice) = letters.take_notice(token.hash()).await? else { return Ok(sent) };
        if send_notice(app, &notice, &token).await.is_ok() {
            letters.notice_sent(notice.id).await?;
            sent += 1;
        }
    }
}

/// Sends the digests that are due; says how many went out.
///
/// # Errors
/// The database failed. A mail that fails is tried again later and stops nothing.
pub async fn send_digests(app: &App) -> Result<u32> {
    let digests = app.store.digests();
    let mut sent = 0;
    while let Some(due) = digests.due().await? {
        let zone = TimeZone::get(&due.wish.zone).unwrap_or(TimeZone::UTC);
        let next = next_due(due.wish.pace, &zone, due.wish.hour, app.store.now().await?);
        let Some(delivery) = digests.take(&due, next).await? else { continue };
        match send_digest(app, &due, &delivery).await {
            Ok(()) => sent += 1,
            // The mailer has logged why, without the address.
            Err(_) => digests.give_back(&due).await?,
        }
    }
    Ok(sent)
}
