//! Messages between marks, and the search for words outside of them.

use colloquy_consultation::Language;
use colloquy_consultation::language::WRITTEN_IN;
use colloquy_server::language::own_name;
use colloquy_server::messages::{LOCALES, Messages};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

const OPEN: char = '⟦';
const CLOSE: char = '⟧';

/// The English messages, each piece of their text between marks; what is put into them stands outside.
pub fn messages() -> Messages {
    let (_, files) = LOCALES.iter().find(|(tag, _)| *tag == "en").unwrap();
    let files: Vec<(String, String)> = files.iter().map(|(name, text)| ((*name).to_owned(), marked(text))).collect();
    Messages::read(&[("en".to_owned(), files)]).unwrap()
}

fn marked(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            mark(pattern);
        }
    }
    serializer::serialize(&resource)
}

fn mark(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.chars().any(char::is_alphabetic) => {
                let core = value.trim();
                *value = value.replacen(core, &format!("{OPEN}{core}{CLOSE}"), 1);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    mark(&mut variant.value);
                }
            }
            _ => {}
        }
    }
}

/// The words outside of marks that nobody has typed.
pub fn in_text(text: &str) -> Vec<String> {
    let mut outside = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            OPEN => depth += 1,
            CLOSE => {
                depth = depth.saturating_sub(1);
                outside.push(' ');
            }
            c if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    let names: Vec<String> = WRITTEN_IN.iter().map(|tag| own_name(&tag.parse::<Language>().unwrap())).collect();
    for name in names {
        outside = outside.replace(&name, " ");
    }
    // Addresses, and the parts of a moment that programs write.
    let words = outside.split(char::is_whitespace).filter(|word| !word.contains("://") && !word.contains("/c/") && !is_code(word));
    let words = words.filter(|word| !is_typed(word.trim_start_matches(|c: char| !c.is_alphanumeric())));
    let letters = |word: &&str| {
        let mut parts = word.split(|c: char| !c.is_alphanumeric());
        parts.any(|part| part.chars().any(char::is_alphabetic) && !is_typed(part))
    };
    let wrong: Vec<&str> = words.filter(letters).collect();
    if wrong.is_empty() {
        Vec::new()
    } else {
        vec![format!(
            "{} — in “{}”",
            wrong.join(" "),
            text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect::<String>()
        )]
    }
}

/// What is the same in every language.
fn is_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word == "UTC" || uuid::Uuid::parse_str(word).is_ok()
}

/// Everything that people type in this test begins with “zz”.
fn is_typed(word: &str) -> bool {
    word.to_lowercase().starts_with("zz")
}

/// The same in every text and every telling attribute of a page.
pub fn in_html(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        found.extend(in_text(&plain(&rest[..start])));
        let tag = &rest[start..];
        let end = end_of(tag);
        let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        for attribute in ["aria-label", "title", "placeholder", "alt", "content"] {
            let value = tag[..end].split(&format!(" {attribute}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            if let Some(value) = value.filter(|_| attribute != "content" || tag.contains("name=\"description\"")) {
                found.extend(in_text(&plain(value)).into_iter().map(|words| format!("{name} {attribute}: {words}")));
            }
        }
        rest = &tag[end..];
        // Nobody reads these; and what stands in a field was typed, or is a code to be changed.
        if ["script", "style", "textarea"].contains(&name.as_str()) {
            rest = rest.find(&format!("</{name}")).map_or("", |at| &rest[at..]);
        }
    }
    found
}

/// The end of a tag, which may hold `>` in its attributes.
fn end_of(tag: &str) -> usize {
    let mut quoted = false;
    for (at, c) in tag.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// The same in XML, but for what programs alone read.
pub fn in_xml(xml: &str) -> Vec<String> {
    let readable = xml.split("<id>").map(|part| part.split_once("</id>").map_or(part, |(_, rest)| rest)).collect::<String>();
    let readable: String = readable.split("<updated>").map(|part| part.split_once("</updated>").map_or(part, |(_, rest)| rest)).collect();
    in_html(&readable)
}

fn plain(html: &str) -> String {
    html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&")
}

/// The subject of a mail, decoded, and its text.
pub fn mail(raw: &str) -> (String, String) {
    let (head, body) = raw.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ");
    let subject = head.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default();
    (words(subject), quoted_printable(body))
}

/// The encoded words of a header (RFC 2047), joined.
fn words(text: &str) -> String {
    use base64::Engine as _;
    let mut out = String::new();
    for piece in text.split_whitespace() {
        match piece.strip_prefix("=?utf-8?b?").and_then(|rest| rest.strip_suffix("?=")) {
            Some(coded) => out.push_str(&String::from_utf8_lossy(&base64::engine::general_purpose::STANDARD.decode(coded).unwrap())),
            None => out.push_str(&format!(" {piece} ")),
        }
    }
    out
}

fn quoted_printable(text: &str) -> String {
    let text = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let coded = (*first == b'=' && tail.len() > 1)
            .then(|| u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap_or(""), 16).ok())
            .flatten();
        bytes.push(coded.unwrap_or(*first));
        rest = if coded.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
