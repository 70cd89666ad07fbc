//! Where lines end: what a line end in the source means.

/// What stands between two lines that are joined: nothing in scripts written without spaces, else a space.
pub(super) fn joint(last: char, next: char) -> &'static str {
    if last.is_whitespace() || next.is_whitespace() || (is_unspaced(last) && is_unspaced(next)) { "" } else { " " }
}

/// Whether a script is written without spaces between words (Hangul is not).
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c as u32,
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF01..=0xFF60 | 0xFF61..=0xFF9F | 0x20000..=0x3FFFF)
}

/// Whether a character takes two columns.
fn is_wide(c: char) -> bool {
    matches!(c as u32, 0x1100..=0x115F | 0x2E80..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFF01..=0xFF60 | 0x20000..=0x3FFFF)
}

/// The width of a text in columns, near enough to tell a full line.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}

/// Whether a text ends as a sentence or a clause of a list does.
pub(super) fn ends_clause(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(['"', '\'', '”', '’', '»', '」', '』', '）', ')', ']', '*', '_']);
    text.ends_with(['.', ':', ';', '!', '?', '…', '。', '：', '；', '！', '？', '؟', '؛', '।', '॥', '።', '፤', '၊', '။', '។'])
}

/// Whether a line of a text wrapped at `full` columns goes on in the next: its first word would not have fitted, or the
/// line stops in mid-sentence.
pub(super) fn goes_on(line: &str, next: &str, full: usize) -> bool {
    let (line, next) = (line.trim_end(), next.trim_start());
    let Some(first) = next.chars().next() else { return false };
    let word = if is_unspaced(first) { 1 + usize::from(is_wide(first)) } else { 1 + width(next.split_whitespace().next().unwrap_or("")) };
    if width(line) + word > full {
        return true;
    }
    // Scripts without capitals: a line of some length that ends no clause.
    let small = first.is_lowercase() || (first.is_alphabetic() && !first.is_uppercase() && width(line) >= 40);
    !ends_clause(line) && small
}
