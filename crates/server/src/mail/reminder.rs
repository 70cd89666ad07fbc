//! The mail that reminds somebody of the close, because they asked for it.

use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{ConsultationOut, InvitedKind, comment::clean_line};
use colloquy_store::Asked;

use super::asked::greeting;
use super::notice::Letter;

/// Its subject and its paragraphs.
pub(super) fn compose(words: &dyn Words, consultation: &ConsultationOut, asked: &Asked, link: &str) -> Letter {
    let title = clean_line(&consultation.title);
    let closes = consultation.phase.closes.map(|at| moment(words, at)).unwrap_or_default();
    let (title, date) = (Arg::Text(&title), Arg::Text(&closes));
    let why = match asked.kind {
        InvitedKind::Person => words.say("mail-reminder-why", &[("title", title), ("date", date)]),
        _ => words.say("mail-reminder-body", &[("name", Arg::Text(&asked.name)), ("title", title), ("date", date)]),
    };
    let parts =
        vec![greeting(words, asked), why, words.say("mail-reminder-link", &[("link", Arg::Text(link))]), words.word("mail-reminder-once")];
    Letter { subject: words.say("mail-reminder-subject", &[("title", title)]), parts }
}
