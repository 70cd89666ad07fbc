//! The mail about a comment that the desk has entered in somebody's name.

use colloquy_consultation::render::{Arg, Words, day};
use colloquy_consultation::{CommentOut, ConsultationOut, comment::clean_line};

use super::notice::Letter;

/// Its subject and its paragraphs.
pub(super) fn compose(words: &dyn Words, consultation: &ConsultationOut, comment: &CommentOut, link: &str) -> Letter {
    let title = clean_line(&consultation.title);
    let title = Arg::Text(&title);
    let (place, date) = comment.said.as_ref().map(|said| (said.place.clone(), day(words, said.at))).unwrap_or_default();
    let mut parts = vec![
        words.say("mail-asked-greeting", &[("name", Arg::Text(&comment.name))]),
        words.say("mail-claim-why", &[("title", title), ("place", Arg::Text(&place)), ("date", Arg::Text(&date))]),
    ];
    parts.extend([&comment.body, &comment.proposed].into_iter().filter(|text| !text.is_empty()).cloned());
    parts.push(words.say("mail-claim-link", &[("link", Arg::Text(link))]));
    parts.push(words.word("mail-claim-ignore"));
    Letter { subject: words.say("mail-claim-subject", &[("title", title)]), parts }
}
