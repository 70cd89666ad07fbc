//! Text that reads as typed.

/// A text in one line; its line ends become spaces.
pub(super) fn inline(text: &str) -> String {
    text.split('\n').map(escaped).collect::<Vec<_>>().join(" ")
}

/// A text with its line ends.
pub(super) fn lines(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        out.push_str(&escaped(line));
        if index + 1 < lines.len() {
            // A backslash breaks the line; before and after an empty line there is nothing to break.
            out.push_str(if line.is_empty() || lines[index + 1].is_empty() { "\n" } else { "\\\n" });
        }
    }
    out
}

/// Markdown as a quotation.
pub(super) fn quoted(markdown: &str) -> String {
    markdown.split('\n').map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") }).collect::<Vec<_>>().join("\n")
}

/// One line: spaces at its ends become references, so that they stay.
fn escaped(line: &str) -> String {
    let start = line.len() - line.trim_start_matches([' ', '\t']).len();
    let end = line.trim_end_matches([' ', '\t']).len().max(start);
    let spaces = |edge: &str| edge.replace(' ', "&#32;").replace('\t', "&#9;");
    format!("{}{}{}", spaces(&line[..start]), part(&line[start..end]), spaces(&line[end..]))
}

/// A part of a line: signs with a meaning get a backslash.
pub(super) fn part(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in line.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '$' => out.extend(['\\', c]),
            '#' | '+' | '-' | '=' if at == 0 => out.extend(['\\', c]),
            // A number that would begin a list.
            '.' | ')' if at == digits && digits > 0 => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
