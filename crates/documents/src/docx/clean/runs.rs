//! Words with their marks.

use colloquy_consultation::{BlockOut, Direction, Language, Mark, MarkKind};

use super::super::text::{east_asian_font, escape, push_words};
use super::notes::Notes;
use crate::script::{direction, stretches};

/// Writes the runs of a part, and keeps the addresses that it links to.
pub(super) struct Runs<'a> {
    language: &'a Language,
    /// Addresses; the first is `rIdL1`.
    pub links: Vec<String>,
    base: Direction,
}

/// How a run is set.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Set {
    strong: bool,
    emphasis: bool,
    strike: bool,
    code: bool,
}

impl<'a> Runs<'a> {
    pub(super) fn new(language: &'a Language) -> Self {
        Self { language, links: Vec::new(), base: Direction::Ltr }
    }

    /// Begins a paragraph that runs as its words do.
    pub(super) fn begin(&mut self, style: &str, number: &str, words: &str) -> String {
        self.base = direction(words, self.language.direction());
        let bidi = if self.base == Direction::Rtl { "<w:bidi/>" } else { "" };
        format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{number}{bidi}</w:pPr>"#)
    }

    /// Words without marks.
    pub(super) fn plain(&self, words: &str) -> String {
        let mut xml = String::new();
        self.run(&mut xml, words, Set::default());
        xml
    }

    /// The words of a block; references to notes become real ones.
    pub(super) fn words(&mut self, block: &BlockOut, notes: &mut Notes<'_>) -> String {
        let chars: Vec<char> = block.text.chars().collect();
        let end = chars.len() as u32;
        let mut cuts: Vec<u32> = block.marks.iter().flat_map(|mark| [mark.start.min(end), mark.end.min(end)]).chain([0, end]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut xml = String::new();
        // The link or note that is open, by its place in the list of marks.
        let mut open: Option<usize> = None;
        for pair in cuts.windows(2) {
            let here: Vec<(usize, &Mark)> =
                block.marks.iter().enumerate().filter(|(_, mark)| mark.start <= pair[0] && mark.end >= pair[1]).collect();
            let note = here.iter().find(|(_, mark)| mark.kind == MarkKind::Footnote);
            if let Some((_, mark)) = note
                && notes.has(&mark.target)
            {
                close(&mut xml, &mut open);
                if mark.start == pair[0] {
                    xml.push_str(&notes.refer(&mark.target));
                }
                continue;
            }
            let link = here.iter().find(|(_, mark)| mark.kind == MarkKind::Link).map(|(index, _)| *index);
            if open != link {
                close(&mut xml, &mut open);
                if let Some(index) = link {
                    let id = self.link(&block.marks[index].target);
                    xml.push_str(&format!(r#"<w:hyperlink r:id="{id}" w:history="1">"#));
                    open = link;
                }
            }
            let is = |kind: MarkKind| here.iter().any(|(_, mark)| mark.kind == kind);
            let set = Set {
                strong: is(MarkKind::Strong),
                emphasis: is(MarkKind::Emphasis),
                strike: is(MarkKind::Strike),
                code: is(MarkKind::Code),
            };
            let words: String = chars[pair[0] as usize..pair[1] as usize].iter().collect();
            self.run(&mut xml, &words, set);
        }
        close(&mut xml, &mut open);
        xml
    }

    fn link(&mut self, address: &str) -> String {
        let at = match self.links.iter().rposition(|known| known == address).filter(|at| at + 50 > self.links.len()) {
            Some(at) => at,
            None => {
                self.links.push(address.to_owned());
                self.links.len() - 1
            }
        };
        format!("rIdL{}", at + 1)
    }

    fn run(&self, xml: &mut String, words: &str, set: Set) {
        for stretch in stretches(words, self.base) {
            xml.push_str("<w:r><w:rPr>");
            if set.code {
                xml.push_str(r#"<w:rStyle w:val="Code"/>"#);
            }
            if stretch.east_asian {
                let font = east_asian_font(words, self.language);
                xml.push_str(&format!(r#"<w:rFonts w:hint="eastAsia" w:eastAsia="{font}"/>"#));
            }
            for (on, elements) in [(set.strong, "<w:b/><w:bCs/>"), (set.emphasis, "<w:i/><w:iCs/>"), (set.strike, "<w:strike/>")] {
                if on {
                    xml.push_str(elements);
                }
            }
            let tag = escape(self.language.as_str());
            xml.push_str(&match (stretch.direction, stretch.east_asian) {
                (Direction::Rtl, _) => format!(r#"<w:rtl/><w:lang w:bidi="{tag}"/>"#),
                (Direction::Ltr, true) => format!(r#"<w:lang w:eastAsia="{tag}"/>"#),
                (Direction::Ltr, false) => format!(r#"<w:lang w:val="{tag}"/>"#),
            });
            xml.push_str("</w:rPr>");
            push_words(xml, stretch.text);
            xml.push_str("</w:r>");
        }
    }
}

fn close(xml: &mut String, open: &mut Option<usize>) {
    if open.take().is_some() {
        xml.push_str("</w:hyperlink>");
    }
}
