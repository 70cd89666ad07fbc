//! Waiting for conditions.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// The longest that anything is waited for. Generous: two cores may carry several browsers.
pub const LONG: Duration = Duration::from_secs(20);

/// Asks again and again until there is an answer.
///
/// # Errors
/// After [`LONG`], with `what` was waited for.
pub async fn until<T>(what: &str, ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    within(LONG, what, ask).await
}

/// Asks again and again until there is an answer, for so long. A failing question counts as no answer yet.
///
/// # Errors
/// After `time`, with `what` was waited for and the last failure.
pub async fn within<T>(time: Duration, what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let begun = Instant::now();
    loop {
        let failure = match ask().await {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if begun.elapsed() > time {
            let why = failure.map(|error| format!(": {error:#}")).unwrap_or_default();
            bail!("waited {:.1} s in vain for {what}{why}", time.as_secs_f64());
        }
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
}
