//! The comment matrix: one row for each contribution, for a spreadsheet in any format.

use colloquy_consultation::Timestamp;

use crate::report::{Piece, ReportComment, View, redline};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number; none: an empty cell.
    Number(Option<u32>),
    /// A moment; none: an empty cell.
    Moment(Option<Timestamp>),
    /// A change, word by word.
    Change(Vec<Piece>),
}

/// The columns in their order: the message that names it (after `export-column-`), and its width in a sheet, in characters.
pub const COLUMNS: [(&str, u8); 25] = [
    ("number", 6),
    ("paragraph", 14),
    ("text", 50),
    ("kind", 14),
    ("comment", 60),
    ("quote", 24),
    ("proposed", 50),
    ("change", 60),
    ("name", 22),
    ("affiliation", 22),
    ("behalf", 20),
    ("group", 20),
    ("region", 20),
    ("country", 14),
    ("level", 14),
    ("date", 18),
    ("agrees", 8),
    ("answers", 10),
    ("decision", 18),
    ("reason", 50),
    ("wording", 50),
    ("themes", 24),
    ("language", 10),
    ("edited", 18),
    ("id", 38),
];

/// The names of the columns.
#[must_use]
pub fn head(view: &View<'_>) -> Vec<String> {
    COLUMNS.iter().map(|(key, _)| view.word(&format!("export-column-{key}"))).collect()
}

/// A row for each contribution, in the order of arrival.
#[must_use]
pub fn rows(view: &View<'_>) -> Vec<[Cell; COLUMNS.len()]> {
    view.report.comments.iter().map(|comment| row(view, comment)).collect()
}

fn row(view: &View<'_>, of: &ReportComment) -> [Cell; COLUMNS.len()] {
    let comment = &of.comment;
    let text = |text: &str| Cell::Text(text.to_owned());
    let blocks: Vec<String> = comment.anchors.iter().filter_map(|anchor| view.block(anchor.block)).map(|block| view.text(block)).collect();
    let kind = if comment.parent.is_some() { view.word("export-reply") } else { view.word(&format!("kind-{}", comment.kind)) };
    let decided = of.decision.as_ref();
    [
        Cell::Number(Some(of.number)),
        Cell::Text(view.places(comment)),
        Cell::Text(blocks.join("\n\n")),
        Cell::Text(kind),
        Cell::Text(view.body(comment)),
        text(comment.quote.as_ref().map_or("", |quote| &quote.exact)),
        text(&comment.proposed),
        Cell::Change(redline(comment)),
        text(&comment.name),
        text(&comment.affiliation),
        text(&comment.behalf),
        Cell::Text(view.group(&comment.group)),
        Cell::Text(view.region(&comment.region)),
        text(&of.country),
        Cell::Text(view.word(&format!("level-{}", comment.level))),
        Cell::Moment(Some(comment.at)),
        Cell::Number(Some(comment.agrees)),
        Cell::Number(view.answers(comment)),
        Cell::Text(decided.map(|decided| view.decision(decided)).unwrap_or_default()),
        text(decided.map_or("", |decided| &decided.reason)),
        text(decided.map_or("", |decided| &decided.wording)),
        Cell::Text(of.themes.join("; ")),
        text(comment.language.as_str()),
        Cell::Moment(comment.edited),
        Cell::Text(comment.id.to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::{self, Keys};

    #[test]
    fn a_row_says_where_what_who_and_what_became_of_it() {
        let report = sample::report();
        let rows = rows(&View::new(&report, &Keys));
        assert_eq!(rows.len(), report.comments.len());
        let at = |row: usize, key: &str| &rows[row][COLUMNS.iter().position(|column| column.0 == key).unwrap()];
        let words = |row, key| match at(row, key) {
            Cell::Text(text) => text.as_str(),
            other => panic!("{key}: {other:?}"),
        };
        assert_eq!((words(0, "paragraph"), words(0, "quote"), words(0, "themes")), ("16. (¶ 1)", "open", "Openness; Process"));
        assert_eq!((words(1, "kind"), at(1, "answers")), ("export-reply", &Cell::Number(Some(1))));
        assert_eq!(words(2, "text"), "We call for an open process.\n\nنؤكد أهمية مشاركة الجميع (IGF).");
        assert_eq!((words(2, "decision"), words(2, "reason")), ("disposition-accepted-in-part", "Clearer."));
        assert_eq!(words(3, "decision"), "export-draft disposition-not-accepted");
        assert_eq!((words(4, "paragraph"), words(5, "paragraph")), ("¶ 3.1.2", "draft-whole"));
        assert_eq!((words(4, "group"), words(1, "group")), ("group-academia", ""));
    }
}
