//! The text of a digest: plain, in lines of at most 72 characters, short enough to be read.

use colloquy_consultation::comment::clean_line;
use colloquy_consultation::render::{Arg, Words, choice_label};
use colloquy_consultation::{CommentOut, Stage, Timestamp};
use colloquy_store::News;
use jiff::tz::TimeZone;

use crate::moment::there;

const WIDTH: usize = 72;
/// As much of a contribution as is repeated, in characters.
const EXCERPT: usize = 240;

/// Where it is read.
pub struct Place<'a> {
    /// The address of the server.
    pub address: &'a str,
    /// The zone of its times, and its name.
    pub zone: TimeZone,
    /// The name of the zone.
    pub zone_name: &'a str,
}

/// The digest, without a greeting or a foot.
#[must_use]
pub fn text(words: &dyn Words, news: &News, place: &Place<'_>) -> String {
    let mut out = Lines::default();
    let consultation = &news.consultation;
    let page = format!("{}/c/{}", place.address, consultation.slug);
    let at = |moment: Timestamp| {
        let there = there(words, moment, &place.zone).unwrap_or_default();
        format!("{there} ({})", place.zone_name)
    };
    out.heading(&consultation.title, '=');
    let key = match (consultation.stage, consultation.phase.closes) {
        (Stage::Coming, _) => Some(("mail-digest-opens", consultation.phase.opens)),
        (Stage::Open, Some(closes)) => Some(("mail-digest-closes", closes)),
        (Stage::Closed, Some(closes)) => Some(("mail-digest-closed", closes)),
        _ => None,
    };
    out.say(&key.map_or_else(|| words.word("mail-digest-open"), |(key, when)| words.say(key, &[("at", Arg::Text(&at(when)))])), 0);
    out.bare(&page, 0);
    for call in &news.calls {
        out.say(&words.say("mail-digest-call", &[("at", Arg::Text(&at(call.starts))), ("title", Arg::Text(&call.title))]), 0);
        out.bare(&call.link, 2);
    }
    let new = |moment: Timestamp| news.since <= moment && moment < news.until;
    for change in consultation.changes.iter().filter(|change| new(change.at)) {
        let says = match change.after {
            Some(after) => words.say("mail-digest-moved", &[("at", Arg::Text(&at(after)))]),
            None => words.word("mail-digest-no-close"),
        };
        out.say(&format!("{says} {}", clean_line(&change.reason)), 0);
    }
    for version in consultation.versions.iter().filter(|version| new(version.published)) {
        out.say(&words.say("mail-digest-version", &[("n", Arg::Text(&version.number.to_string()))]), 0);
    }
    if let Some(desk) = news.desk {
        out.blank();
        out.say(&words.say("mail-digest-desk-open", &[("n", Arg::Count(desk.open))]), 0);
        out.say(&words.say("mail-digest-desk-queue", &[("n", Arg::Count(desk.queue))]), 0);
        out.bare(&format!("{}/desk/{}", place.address, consultation.slug), 0);
    }
    out.blank();
    out.say(&words.say("mail-digest-since", &[("at", Arg::Text(&at(news.since)))]), 0);
    let parts = [
        ("mail-digest-comments", &news.comments, news.comments_total, page.clone()),
        ("mail-digest-decided", &news.decided, news.decided_total, format!("{page}/outcome")),
    ];
    for (key, comments, total, more) in parts {
        if total == 0 {
            continue;
        }
        out.blank();
        out.heading(&words.say(key, &[("n", Arg::Count(total))]), '-');
        for comment in comments {
            entry(&mut out, words, news, &page, comment, key == "mail-digest-decided");
        }
        let left = total.saturating_sub(u32::try_from(comments.len()).unwrap_or(u32::MAX));
        if left > 0 {
            out.say(&words.say("mail-digest-more", &[("n", Arg::Count(left))]), 0);
            out.bare(&more, 2);
        }
    }
    if news.comments_total + news.decided_total == 0 {
        out.say(&words.word("mail-digest-nothing"), 0);
    }
    out.0
}

fn entry(out: &mut Lines, words: &dyn Words, news: &News, page: &str, comment: &CommentOut, decided: bool) {
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| number.to_string()).collect();
    let place = if numbers.is_empty() { words.word("draft-whole") } else { format!("¶ {}", words.listed(&numbers)) };
    let group = news.consultation.groups.iter().find(|choice| choice.code == comment.group);
    let group = group.map(|choice| format!(" ({})", choice_label(words, "group", choice))).unwrap_or_default();
    out.blank();
    out.say(&format!("{place} · {}{group}", clean_line(&comment.name)), 0);
    if let Some(verdict) = comment.decision.as_ref().filter(|_| decided) {
        let disposition = words.word(&format!("disposition-{}", verdict.disposition));
        let reason = excerpt(&verdict.reason);
        out.say(&if reason.is_empty() { disposition } else { words.pair(&disposition, &reason) }, 2);
    }
    let said = if comment.body.is_empty() { &comment.proposed } else { &comment.body };
    let said = excerpt(said);
    if !said.is_empty() {
        out.say(&words.say("quoted", &[("text", Arg::Text(&said))]), 2);
    }
    out.bare(&format!("{page}/v/{}#c-{}", comment.version, comment.id), 2);
}

fn excerpt(text: &str) -> String {
    let line = clean_line(text).split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// A text that grows line by line.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn blank(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    fn heading(&mut self, text: &str, under: char) {
        self.say(text, 0);
        let width = self.0.trim_end().rsplit('\n').next().map_or(0, |line| line.chars().count());
        self.0.extend(std::iter::repeat_n(under, width.min(WIDTH)));
        self.0.push('\n');
    }

    /// Words, in lines that fit. What is longer than a line stays whole: it may be an address.
    fn say(&mut self, text: &str, indent: usize) {
        let mut width = 0;
        for word in text.split_whitespace() {
            let needs = word.chars().count();
            if width > 0 && width + 1 + needs > WIDTH {
                self.0.push('\n');
                width = 0;
            }
            if width == 0 {
                self.0.extend(std::iter::repeat_n(' ', indent));
                width = indent;
            } else {
                self.0.push(' ');
                width += 1;
            }
            self.0.push_str(word);
            width += needs;
        }
        if width > 0 {
            self.0.push('\n');
        }
    }

    /// An address, on a line of its own.
    fn bare(&mut self, address: &str, indent: usize) {
        if !address.is_empty() {
            self.0.extend(std::iter::repeat_n(' ', indent));
            self.0.push_str(address);
            self.0.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_addresses_stay_whole() {
        let mut lines = Lines::default();
        let address = format!("https://example.org/{}", "a".repeat(90));
        lines.say(&format!("{} {address} {}", "some words ".repeat(12), "نص قصير ".repeat(30)), 2);
        lines.bare(&address, 2);
        for line in lines.0.lines() {
            assert!(line.chars().count() <= WIDTH || line.trim() == address, "{line}");
            assert!(line.starts_with("  "));
        }
    }
}
