//! The mail with what is new in a consultation.

use colloquy_consultation::Language;
use colloquy_consultation::comment::clean_line;
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_store::{Delivery, DueDigest};
use jiff::tz::TimeZone;

use crate::app::App;
use crate::digest::{Place, text};
use crate::error::Result;

/// Sends it, with a way out in each: a link, and a header for the button of the mail program (RFC 8058).
///
/// # Errors
/// `mail-failed`.
pub async fn send_digest(app: &App, due: &DueDigest, delivery: &Delivery) -> Result<()> {
    let language = app.messages.find(due.wish.language.as_str()).unwrap_or_else(Language::english);
    let words = app.messages.tongue(&language);
    let address = app.settings.address();
    let consultation = &delivery.news.consultation;
    let place = Place { address: &address, zone: TimeZone::get(&due.wish.zone).unwrap_or(TimeZone::UTC), zone_name: &due.wish.zone };
    let stop = format!("{address}/digest/stop/{}", due.stop);
    let parts = [
        text(&words, &delivery.news, &place).trim_end().to_owned(),
        "-- ".to_owned(),
        words.say("mail-digest-change", &[("link", Arg::Text(&format!("{address}/c/{}/digest", consultation.slug)))]),
        words.say("mail-digest-stop", &[("link", Arg::Text(&stop))]),
    ];
    let title = clean_line(&consultation.title);
    let subject = words.say(&format!("mail-digest-subject-{}", due.wish.pace), &[("title", Arg::Text(&title))]);
    app.mailer.send_with_stop(&delivery.email, &subject, &parts.join("\n"), &stop).await
}
