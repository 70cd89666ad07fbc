//! The mail with the decisions on somebody's contributions.

use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{CommentOut, Disposition, comment::clean_line};
use colloquy_store::Letter;

use crate::app::App;
use crate::error::Result;
use crate::secret::Token;

/// As much of somebody's own words as the mail repeats, in characters.
const EXCERPT: usize = 300;

/// Sends a letter; its link carries the token behind the `#`, which no server log sees.
///
/// # Errors
/// `mail-failed`.
pub async fn send_outcome(app: &App, letter: &Letter, token: &Token) -> Result<()> {
    let language = app.messages.find(letter.language.as_str()).unwrap_or_else(colloquy_consultation::Language::english);
    let words = app.messages.tongue(&language);
    let (address, slug) = (app.settings.address(), &letter.consultation.slug);
    let title = clean_line(&letter.consultation.title);
    let latest = letter.consultation.versions.last().map_or(1, |version| version.number);
    let mut parts = vec![words.word("mail-greeting"), words.say("mail-outcome-why", &[("title", Arg::Text(&title))])];
    parts.extend(letter.decided.iter().map(|comment| entry(&words, &format!("{address}/c/{slug}"), latest, comment)));
    parts.push(words.say("mail-outcome-all", &[("link", Arg::Text(&format!("{address}/c/{slug}/outcome")))]));
    let link = format!("{address}/c/{slug}/answer#{}", token.reveal());
    parts.push(words.say("mail-outcome-answer", &[("link", Arg::Text(&link))]));
    parts.push(format!("{}\n{address}", words.word("mail-site")));
    let subject = words.say("mail-outcome-subject", &[("title", Arg::Text(&title))]);
    app.mailer.send(letter.email.as_str(), &subject, &parts.join("\n\n")).await
}

/// Where it stands, what was said, what was decided and why.
fn entry(words: &dyn Words, page: &str, latest: u32, comment: &CommentOut) -> String {
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| number.to_string()).collect();
    let place = if numbers.is_empty() { words.word("draft-whole") } else { format!("¶ {}", words.listed(&numbers)) };
    let said = if comment.body.is_empty() { &comment.proposed } else { &comment.body };
    let mut lines = vec![format!("{place} · {}", moment(words, comment.at))];
    if !said.is_empty() {
        lines.push(words.say("mail-outcome-said", &[("words", Arg::Text(&excerpt(said)))]));
    }
    if let Some(verdict) = &comment.decision {
        let disposition = words.word(&format!("disposition-{}", verdict.disposition));
        lines.push(words.say("mail-outcome-decided", &[("disposition", Arg::Text(&disposition))]));
        if !verdict.reason.is_empty() {
            lines.push(words.say("mail-outcome-reason", &[("reason", Arg::Text(&verdict.reason))]));
        }
        if !verdict.wording.is_empty() {
            lines.push(words.say("mail-outcome-wording", &[("words", Arg::Text(&verdict.wording))]));
        }
    }
    lines.push(format!("{page}/v/{}#c-{}", comment.version, comment.id));
    let taken = comment.decision.as_ref().is_some_and(|one| matches!(one.disposition, Disposition::Accepted | Disposition::AcceptedInPart));
    if taken && comment.version < latest {
        let next = comment.version + 1;
        let link = format!("{page}/compare/{}/{next}#c-{}", comment.version, comment.id);
        lines.push(words.say("mail-outcome-change", &[("version", Arg::Text(&next.to_string())), ("link", Arg::Text(&link))]));
    }
    lines.join("\n")
}

fn excerpt(text: &str) -> String {
    let line = clean_line(text);
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
