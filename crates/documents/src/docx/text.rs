//! Paragraphs and runs.

use colloquy_consultation::{Direction, Language};
use colloquy_text::ChangeKind;

use crate::report::Piece;
use crate::script::{direction, is_east_asian, stretches};

/// How words are set, in the elements of a run's properties that come before those of script and language.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Strong,
    Emphasis,
    Quiet,
    Gone,
    Come,
}

impl Look {
    fn before(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "<w:b/><w:bCs/>",
            Self::Emphasis => "<w:i/><w:iCs/>",
            Self::Quiet => r#"<w:color w:val="555555"/>"#,
            Self::Gone => r#"<w:strike/><w:color w:val="9B1C1C"/>"#,
            Self::Come => r#"<w:color w:val="155E31"/><w:u w:val="single"/>"#,
        }
    }
}

/// A paragraph in the making.
pub(super) struct Paragraph<'a> {
    direction: Direction,
    language: &'a Language,
    xml: String,
}

impl<'a> Paragraph<'a> {
    /// A paragraph that runs as `lead` does; where nothing in it has a direction, as its language does.
    pub(super) fn new(style: &str, lead: &str, language: &'a Language) -> Self {
        let direction = direction(lead, language.direction());
        let bidi = if direction == Direction::Rtl { "<w:bidi/>" } else { "" };
        Self { direction, language, xml: format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>"#) }
    }

    /// Adds words.
    pub(super) fn say(mut self, text: &str, look: Look) -> Self {
        for stretch in stretches(text, self.direction) {
            self.xml.push_str("<w:r><w:rPr>");
            if stretch.east_asian {
                let font = east_asian_font(text, self.language);
                self.xml.push_str(&format!(r#"<w:rFonts w:hint="eastAsia" w:eastAsia="{font}"/>"#));
            }
            self.xml.push_str(look.before());
            let tag = escape(self.language.as_str());
            self.xml.push_str(&match (stretch.direction, stretch.east_asian) {
                (Direction::Rtl, _) => format!(r#"<w:rtl/><w:lang w:bidi="{tag}"/>"#),
                (Direction::Ltr, true) => format!(r#"<w:lang w:eastAsia="{tag}"/>"#),
                (Direction::Ltr, false) => format!(r#"<w:lang w:val="{tag}"/>"#),
            });
            self.xml.push_str("</w:rPr>");
            push_words(&mut self.xml, stretch.text);
            self.xml.push_str("</w:r>");
        }
        self
    }

    /// Adds a change, word by word.
    pub(super) fn change(self, pieces: &[Piece]) -> Self {
        pieces.iter().fold(self, |paragraph, piece| {
            paragraph.say(
                &piece.text,
                match piece.kind {
                    ChangeKind::Keep => Look::Plain,
                    ChangeKind::Delete => Look::Gone,
                    ChangeKind::Insert => Look::Come,
                },
            )
        })
    }

    /// The element.
    pub(super) fn end(self) -> String {
        self.xml + "</w:p>"
    }
}

/// One paragraph for each line that is not empty, each in its own direction.
pub(super) fn lines(style: &str, text: &str, look: Look, language: &Language) -> String {
    let lines = text.split('\n').filter(|line| !line.trim().is_empty());
    lines.map(|line| Paragraph::new(style, line, language).say(line, look).end()).collect()
}

/// Words of ours, and names among them: they run as the language around them does.
pub(super) fn labels(style: &str, text: &str, look: Look, tongue: &Language) -> String {
    let lines = text.split('\n').filter(|line| !line.trim().is_empty());
    lines.map(|line| Paragraph::new(style, "", tongue).say(line, look).end()).collect()
}

pub(super) fn push_words(xml: &mut String, text: &str) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            xml.push_str("<w:br/>");
        }
        for (index, words) in line.split('\t').enumerate() {
            if index > 0 {
                xml.push_str("<w:tab/>");
            }
            if !words.is_empty() {
                xml.push_str(&format!(r#"<w:t xml:space="preserve">{}</w:t>"#, escape(words)));
            }
        }
    }
}

/// The font of Chinese, Japanese or Korean letters: by the language of the words where it is one of theirs, else by the letters.
pub(super) fn east_asian_font(text: &str, language: &Language) -> &'static str {
    let has = |range: std::ops::RangeInclusive<char>| text.chars().any(|c| is_east_asian(c) && range.contains(&c));
    let traditional = || language.as_str().split('-').any(|part| matches!(part, "Hant" | "TW" | "HK" | "MO"));
    match language.primary() {
        "ja" => "MS Mincho",
        "ko" => "Batang",
        "zh" if traditional() => "PMingLiU",
        "zh" => "SimSun",
        _ if has('\u{3040}'..='\u{30FF}') => "MS Mincho",
        _ if has('\u{AC00}'..='\u{D7FF}') => "Batang",
        _ => "SimSun",
    }
}

/// Escapes for text and attributes; what XML cannot hold becomes the replacement character.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}
