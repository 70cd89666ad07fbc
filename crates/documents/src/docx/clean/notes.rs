//! Footnotes.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{BlockKind, BlockOut, Language};

use super::super::parts::{NAMESPACES, XML};
use super::super::text::escape;
use super::runs::Runs;

/// The footnotes of a version, by their marks.
pub(super) struct Notes<'a> {
    by_mark: HashMap<&'a str, &'a BlockOut>,
    /// All of them in their order.
    all: Vec<&'a BlockOut>,
    /// The marks that some block refers to.
    referred: HashSet<&'a str>,
    /// Those referred to so far, with their words as paragraphs.
    order: Vec<(String, bool)>,
    links: Vec<String>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(blocks: &'a [BlockOut]) -> Self {
        let all: Vec<&BlockOut> = blocks.iter().filter(|block| block.kind == BlockKind::Footnote).collect();
        let by_mark = all.iter().rev().filter_map(|block| Some((block.marker.as_deref()?, *block))).collect();
        let marks = blocks.iter().filter(|block| block.kind != BlockKind::Footnote).flat_map(|block| &block.marks);
        let referred = marks.filter(|mark| mark.kind == colloquy_consultation::MarkKind::Footnote && mark.start < mark.end);
        let referred = referred.map(|mark| mark.target.as_str()).collect();
        Self { by_mark, all, referred, order: Vec::new(), links: Vec::new() }
    }

    pub(super) fn has(&self, mark: &str) -> bool {
        self.by_mark.contains_key(mark)
    }

    /// The notes that no block refers to.
    pub(super) fn unreferred(&self) -> Vec<&'a BlockOut> {
        let first = |block: &&&BlockOut| {
            block
                .marker
                .as_deref()
                .is_some_and(|mark| self.referred.contains(mark) && self.by_mark.get(mark).is_some_and(|known| known.id == block.id))
        };
        self.all.iter().filter(|block| !first(block)).copied().collect()
    }

    /// A reference to a note: counted where its mark is its number, else with the mark as the author set it.
    pub(super) fn refer(&mut self, mark: &str) -> String {
        let counted = self.order.iter().filter(|note| note.1).count() + 1;
        let known = self.order.iter().position(|note| note.0 == mark);
        if known.is_some() {
            // A note is told once; what refers to it again shows its mark.
            return format!(
                r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">[{}]</w:t></w:r>"#,
                escape(mark)
            );
        }
        let own = mark == counted.to_string();
        self.order.push((mark.to_owned(), own));
        let id = self.order.len();
        let style = r#"<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>"#;
        if own {
            format!(r#"<w:r>{style}<w:footnoteReference w:id="{id}"/></w:r>"#)
        } else {
            format!(r#"<w:r>{style}<w:footnoteReference w:customMarkFollows="1" w:id="{id}"/><w:t>{}</w:t></w:r>"#, escape(mark))
        }
    }

    /// The part of footnotes.
    pub(super) fn part(&mut self, language: &Language) -> String {
        let mut xml = format!(
            "{XML}<w:footnotes {NAMESPACES}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
             <w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        );
        let mut runs = Runs::new(language);
        let order = self.order.clone();
        for (index, (mark, own)) in order.iter().enumerate() {
            let Some(block) = self.by_mark.get(mark.as_str()).copied() else { continue };
            let sign = if *own { "<w:footnoteRef/>".to_owned() } else { format!("<w:t>{}</w:t>", escape(mark)) };
            xml.push_str(&format!(r#"<w:footnote w:id="{}">"#, index + 1));
            xml.push_str(&runs.begin("FootnoteText", "", &block.text));
            xml.push_str(&format!(r#"<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{sign}</w:r>"#));
            xml.push_str(r#"<w:r><w:t xml:space="preserve"> </w:t></w:r>"#);
            xml.push_str(&runs.words(block, &mut Notes::new(&[])));
            xml.push_str("</w:p></w:footnote>");
        }
        self.links = runs.links;
        xml + "</w:footnotes>"
    }

    pub(super) fn links(&self) -> &[String] {
        &self.links
    }
}
