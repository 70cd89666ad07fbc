//! The stream of events of a consultation, as a browser reads it.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use colloquy_consultation::api::EventOut;
use reqwest::Response;

use crate::Client;

/// An open stream.
pub struct Events {
    response: Response,
    waiting: String,
}

impl Events {
    /// Opens the stream of a consultation, after the event `after` if there is one.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn of(client: &Client, slug: &str, after: Option<i64>) -> Result<Self> {
        let response = client.open(&format!("/api/v1/consultations/{slug}/events"), after).await?;
        if response.status() != 200 {
            bail!("the stream answers {}", response.status());
        }
        Ok(Self { response, waiting: String::new() })
    }

    /// The next event, if one comes within `time`.
    ///
    /// # Errors
    /// When the stream ends or holds something else.
    pub async fn next(&mut self, time: Duration) -> Result<Option<EventOut>> {
        match tokio::time::timeout(time, self.read()).await {
            Ok(event) => event.map(Some),
            Err(_) => Ok(None),
        }
    }

    async fn read(&mut self) -> Result<EventOut> {
        loop {
            while let Some(end) = self.waiting.find("\n\n") {
                let message: String = self.waiting.drain(..end + 2).collect();
                let field = |name: &str| message.lines().find_map(|line| line.strip_prefix(name)).map(str::trim_start);
                // Other messages only keep the line alive or tell the time.
                let (Some("change"), Some(data)) = (field("event:"), field("data:")) else { continue };
                let event: EventOut = serde_json::from_str(data).with_context(|| format!("not an event: {data}"))?;
                if field("id:") != Some(event.seq.to_string().as_str()) {
                    bail!("the id of the message is not that of its event: {message}");
                }
                return Ok(event);
            }
            let chunk = self.response.chunk().await?.context("the stream ended")?;
            self.waiting.push_str(&String::from_utf8_lossy(&chunk));
        }
    }
}
