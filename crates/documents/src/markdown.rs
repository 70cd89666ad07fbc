//! A report as Markdown: numbers first, then paragraph by paragraph with comments and decisions.

mod escape;

use colloquy_consultation::render::Arg;
use colloquy_consultation::{BlockKind, Operation};
use colloquy_text::ChangeKind;

use crate::report::{Piece, ReportBlock, ReportComment, Tally, Unit, View, redline, tallies, units};
use escape::{inline, lines, part, quoted};

/// Writes the report. Texts read exactly as they were typed: signs with a meaning in Markdown are escaped. Suggested
/// wording is marked with `<del>` and `<ins>`, which every Markdown reader with HTML knows.
#[must_use]
pub fn write(view: &View<'_>) -> String {
    let mut out = format!("# {}\n\n", inline(&view.report.title));
    for line in view.about() {
        out.push_str(&format!("- {}\n", inline(&line)));
    }
    for tally in tallies(view) {
        out.push_str(&format!("\n## {}\n\n{}", inline(&tally.title), table(&tally)));
    }
    out.push_str(&format!("\n## {}\n", inline(&view.word("export-paragraphs"))));
    for unit in units(view) {
        push_unit(&mut out, view, &unit);
    }
    out
}

fn table(tally: &Tally) -> String {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = row(tally.head.iter().map(|name| inline(name)).collect());
    out.push_str(&row(tally.head.iter().enumerate().map(|(column, _)| if column == 0 { "---" } else { "---:" }.to_owned()).collect()));
    for (name, counts) in &tally.rows {
        out.push_str(&row([inline(name)].into_iter().chain(counts.iter().map(ToString::to_string)).collect()));
    }
    out
}

fn push_unit(out: &mut String, view: &View<'_>, unit: &Unit<'_>) {
    let synthesis = match unit.block {
        Some(block) => {
            push_block(out, view, block);
            &block.synthesis
        }
        None if unit.threads.is_empty() && view.report.whole.is_empty() => return,
        None => {
            out.push_str(&format!("\n**{}**\n", inline(&view.word("draft-whole"))));
            &view.report.whole
        }
    };
    if !synthesis.is_empty() {
        out.push_str(&format!("\n*{}*\n\n{}\n", inline(&view.word("export-synthesis")), lines(synthesis)));
    }
    for thread in &unit.threads {
        push_comment(out, view, thread.first);
        for reply in &thread.replies {
            push_comment(out, view, reply);
        }
    }
    if !unit.also.is_empty() {
        let numbers: Vec<String> = unit.also.iter().map(ToString::to_string).collect();
        out.push_str(&format!("\n{}\n", inline(&view.say("export-also", "numbers", &numbers.join(", ")))));
    }
}

fn push_block(out: &mut String, view: &View<'_>, block: &ReportBlock) {
    if block.block.kind == BlockKind::Heading {
        let marker = block.block.marker.as_deref().map(|marker| format!("{marker} ")).unwrap_or_default();
        let signs = "#".repeat(usize::from(block.block.level + 2).clamp(3, 6));
        out.push_str(&format!("\n{signs} {}\n", inline(&format!("{marker}{}", block.block.text))));
        return;
    }
    out.push_str(&format!("\n**{}**\n", inline(&view.place(block))));
    let text = view.text(block);
    if !text.is_empty() {
        out.push_str(&format!("\n{}\n", lines(&text)));
    }
    let positions: Vec<String> = [("support", block.support), ("changes", block.changes), ("concern", block.concern)]
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| view.words.say(&format!("count-{key}"), &[("n", Arg::Count(*count))]))
        .collect();
    if !positions.is_empty() {
        out.push_str(&format!("\n{}\n", inline(&positions.join(" · "))));
    }
}

fn push_comment(out: &mut String, view: &View<'_>, of: &ReportComment) {
    let comment = &of.comment;
    let kind = match (view.answers(comment), comment.operation) {
        (Some(number), _) => view.say("export-answers", "number", &number.to_string()),
        (None, Some(Operation::Delete)) => view.word("export-delete"),
        (None, Some(Operation::InsertAfter)) => view.word("export-insert"),
        (None, _) => view.word(&format!("kind-{}", comment.kind)),
    };
    let mut head = vec![kind];
    head.extend(view.who(comment));
    head.extend([
        view.group(&comment.group),
        view.region(&comment.region),
        of.country.clone(),
        view.word(&format!("level-{}", comment.level)),
    ]);
    head.push(view.day(comment.at));
    head.retain(|part| !part.is_empty());
    let head: Vec<String> = head.iter().map(|part| inline(part)).collect();
    out.push_str(&format!("\n**{}.** {} · {}\n", of.number, head.join(" · "), inline(&view.places(comment))));
    if let Some(quote) = &comment.quote {
        out.push_str(&format!("\n> *“{}”*\n", inline(&quote.exact)));
    }
    let pieces = redline(comment);
    if !pieces.is_empty() {
        out.push_str(&format!("\n{}\n", quoted(&change(&pieces))));
    }
    let body = view.body(comment);
    if !body.is_empty() {
        out.push_str(&format!("\n{}\n", quoted(&lines(&body))));
    }
    if comment.agrees > 0 {
        out.push_str(&format!("\n{}\n", inline(&view.words.say("export-agrees", &[("n", Arg::Count(comment.agrees))]))));
    }
    if !of.themes.is_empty() {
        out.push_str(&format!("\n{}\n", inline(&view.say("export-themes", "themes", &of.themes.join("; ")))));
    }
    if let Some(decided) = &of.decision {
        out.push_str(&format!("\n**→ {}**\n", inline(&view.decision(decided))));
        if !decided.reason.is_empty() {
            out.push_str(&format!("\n{}\n", lines(&decided.reason)));
        }
        if !decided.wording.is_empty() {
            out.push_str(&format!("\n*{}*\n\n{}\n", inline(&view.word("export-wording")), quoted(&lines(&decided.wording))));
        }
    }
}

/// A change; its marks never reach over the end of a line.
fn change(pieces: &[Piece]) -> String {
    let mark = |piece: &Piece| {
        let (open, close) = match piece.kind {
            ChangeKind::Keep => ("", ""),
            ChangeKind::Delete => ("<del>", "</del>"),
            ChangeKind::Insert => ("<ins>", "</ins>"),
        };
        let line = |line: &str| if line.is_empty() { String::new() } else { format!("{open}{}{close}", part(line)) };
        piece.text.split('\n').map(line).collect::<Vec<_>>().join("\\\n")
    };
    pieces.iter().map(mark).collect()
}

#[cfg(test)]
mod tests;
