//! The mail that asks somebody to take part.

use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{ConsultationOut, InvitedKind, Stage, comment::clean_line};
use colloquy_store::Asked;

use super::notice::Letter;

/// Its subject and its paragraphs; `link` carries the token behind the `#`, which no server log sees.
pub(super) fn compose(words: &dyn Words, consultation: &ConsultationOut, asked: &Asked, link: &str) -> Letter {
    let title = clean_line(&consultation.title);
    let (title, name) = (Arg::Text(&title), Arg::Text(&asked.name));
    let who = organiser(words, consultation);
    let who = Arg::Text(&who);
    let is_body = asked.kind != InvitedKind::Person;
    let mut parts = vec![greeting(words, asked)];
    parts.push(match is_body {
        true => words.say("mail-asked-body", &[("who", who), ("name", name), ("title", title)]),
        false => words.say("mail-asked-you", &[("who", who), ("title", title)]),
    });
    parts.extend(until(words, consultation));
    if !asked.words.is_empty() {
        parts.push(words.word("mail-asked-words"));
        parts.push(asked.words.clone());
    }
    parts.push(words.say("mail-asked-link", &[("link", Arg::Text(link))]));
    parts.push(if is_body { words.say("mail-asked-several", &[("name", name)]) } else { words.word("mail-asked-alone") });
    Letter { subject: words.say("mail-asked-subject", &[("title", title)]), parts }
}

/// Who is written to by name where it is known.
pub(super) fn greeting(words: &dyn Words, asked: &Asked) -> String {
    let name = match asked.kind {
        InvitedKind::Person if asked.contact.is_empty() => &asked.name,
        _ => &asked.contact,
    };
    if name.is_empty() { words.word("mail-greeting") } else { words.say("mail-asked-greeting", &[("name", Arg::Text(name))]) }
}

/// Who asks.
pub fn organiser(words: &dyn Words, consultation: &ConsultationOut) -> String {
    let organiser = clean_line(&consultation.organiser);
    if organiser.is_empty() { words.word("invited-cochairs") } else { organiser }
}

/// From when and until when.
pub fn until(words: &dyn Words, consultation: &ConsultationOut) -> Vec<String> {
    let phase = &consultation.phase;
    let date = |key: &str, at| words.say(key, &[("date", Arg::Text(&moment(words, at)))]);
    let mut said = Vec::new();
    if consultation.stage == Stage::Coming {
        said.push(date("invited-opens", phase.opens));
    }
    said.push(match (consultation.stage, phase.closes) {
        (Stage::Closed, Some(at)) => date("invited-closed", at),
        (_, Some(at)) => date("invited-until", at),
        (_, None) => words.word("invited-open-end"),
    });
    said
}
