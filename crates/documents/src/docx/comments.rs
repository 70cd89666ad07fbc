//! The table of comments and decisions below a paragraph.

use colloquy_consultation::render::Arg;
use colloquy_consultation::{CommentKind, Language, Operation};

use super::table::Table;
use super::text::{Look, Paragraph, labels, lines};
use crate::report::{ReportComment, Thread, View, redline};

/// How wide its columns are: number, paragraph, who, comment, decision.
const SHARES: [u32; 5] = [800, 1_700, 2_700, 5_570, 3_800];

/// The table of the threads that begin at a paragraph: replies stand below what they answer.
pub(super) fn table(view: &View<'_>, threads: &[Thread<'_>], tongue: &Language) -> String {
    let mut table = Table::new(&SHARES, view.direction());
    let heads = ["column-number", "column-paragraph", "who", "change", "decided"];
    table.head(&heads.map(|key| labels("Cell", &view.word(&format!("export-{key}")), Look::Strong, tongue)));
    for comment in threads.iter().flat_map(|thread| [thread.first].into_iter().chain(thread.replies.iter().copied())) {
        table.row(&row(view, comment, tongue));
    }
    table.end()
}

fn row(view: &View<'_>, of: &ReportComment, tongue: &Language) -> [String; 5] {
    let number = labels("Cell", &of.number.to_string(), Look::Plain, tongue);
    let place = match view.answers(&of.comment) {
        Some(number) => view.say("export-answers", "number", &number.to_string()),
        None => view.places(&of.comment),
    };
    [number, labels("Cell", &place, Look::Plain, tongue), who(view, of, tongue), words(view, of, tongue), decision(view, of, tongue)]
}

fn who(view: &View<'_>, of: &ReportComment, tongue: &Language) -> String {
    let comment = &of.comment;
    let mut xml = String::new();
    for (index, line) in view.who(comment).iter().enumerate() {
        xml.push_str(&labels("Cell", line, if index == 0 { Look::Strong } else { Look::Plain }, tongue));
    }
    let stated: Vec<String> = [view.group(&comment.group), view.region(&comment.region), of.country.clone()]
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    xml.push_str(&labels("Cell", &stated.join(" · "), Look::Plain, tongue));
    let level = view.word(&format!("level-{}", comment.level));
    xml.push_str(&labels("Cell", &level, Look::Quiet, tongue));
    xml.push_str(&labels("Cell", &view.day(comment.at), Look::Quiet, tongue));
    xml
}

fn words(view: &View<'_>, of: &ReportComment, tongue: &Language) -> String {
    let comment = &of.comment;
    let label = match (comment.kind, comment.operation) {
        _ if !comment.has_words() => None,
        (_, Some(Operation::Replace)) => Some("export-replace"),
        (_, Some(Operation::Delete)) => Some("export-delete"),
        (_, Some(Operation::InsertAfter)) => Some("export-insert"),
        (CommentKind::Question, None) => Some("kind-question"),
        _ => None,
    };
    let mut xml = label.map(|key| labels("Cell", &view.word(key), Look::Strong, tongue)).unwrap_or_default();
    if let Some(quote) = &comment.quote {
        xml.push_str(&lines("Cell", &format!("“{}”", quote.exact), Look::Emphasis, &view.report.language));
    }
    let pieces = redline(comment);
    if !pieces.is_empty() {
        let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        xml.push_str(&Paragraph::new("Cell", &whole, &view.report.language).change(&pieces).end());
    }
    xml.push_str(&lines("Cell", &view.body(comment), Look::Plain, &comment.language));
    if comment.agrees > 0 {
        xml.push_str(&labels("Cell", &view.words.say("export-agrees", &[("n", Arg::Count(comment.agrees))]), Look::Quiet, tongue));
    }
    if !of.themes.is_empty() {
        xml.push_str(&labels("Cell", &view.say("export-themes", "themes", &of.themes.join("; ")), Look::Quiet, tongue));
    }
    xml
}

fn decision(view: &View<'_>, of: &ReportComment, tongue: &Language) -> String {
    let Some(decided) = &of.decision else { return String::new() };
    let mut xml = labels("Cell", &view.decision(decided), Look::Strong, tongue);
    xml.push_str(&lines("Cell", &decided.reason, Look::Plain, tongue));
    if !decided.wording.is_empty() {
        xml.push_str(&labels("Cell", &view.word("export-wording"), Look::Quiet, tongue));
        xml.push_str(&lines("Cell", &decided.wording, Look::Emphasis, &view.report.language));
    }
    xml
}
