//! YAML front matter: only the title is kept.

/// The most lines that front matter has.
const LINES: usize = 300;

/// The title, if front matter names one, and the byte at which the text begins.
pub(super) fn front_matter(text: &str) -> (Option<String>, usize) {
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else { return (None, 0) };
    let mut at = first.len();
    let mut inner: Vec<&str> = Vec::new();
    for line in lines.take(LINES) {
        at += line.len();
        match line.trim_end() {
            "---" | "..." if is_yaml(&inner) => return (title_of(&inner), at),
            "---" | "..." => break,
            other => inner.push(other),
        }
    }
    // Two rules with text between them, or one rule alone.
    (None, 0)
}

/// Whether each line is a key, a part of a list, indented, a comment or empty, and the first is a key.
fn is_yaml(lines: &[&str]) -> bool {
    let key = |line: &str| {
        let name = line.split_once(':').map(|(name, rest)| (name, rest.is_empty() || rest.starts_with(' ')));
        name.is_some_and(|(name, parted)| parted && !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-.\"'".contains(c)))
    };
    let part = |line: &str| line.is_empty() || line.starts_with([' ', '\t', '-', '#', ']', '}']) || key(line);
    lines.iter().find(|line| !line.is_empty()).is_none_or(|line| key(line) || line.starts_with('#')) && lines.iter().all(|line| part(line))
}

fn title_of(lines: &[&str]) -> Option<String> {
    let at = lines.iter().position(|line| line.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("title:")))?;
    let value = lines[at][6..].trim();
    let folded = matches!(value, "" | ">" | "|" | ">-" | "|-" | ">+" | "|+");
    let value = if folded {
        let more: Vec<&str> = lines[at + 1..].iter().take_while(|line| line.starts_with([' ', '\t'])).map(|line| line.trim()).collect();
        more.join(" ")
    } else if let Some(quoted) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        quoted.replace("\\\"", "\"").replace("\\\\", "\\")
    } else if let Some(quoted) = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        quoted.replace("''", "'")
    } else {
        value.split(" #").next().unwrap_or("").trim().to_owned()
    };
    (!value.is_empty()).then_some(value)
}
