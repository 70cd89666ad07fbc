//! Setting a block's words with their marks.

use colloquy_consultation::MarkKind;

use super::super::inline::Inline;
use super::look::Look;
use super::piece::Set;

/// Builds a block's words with their marks.
pub(super) struct Setter<'l> {
    pub inline: Inline,
    links: &'l [String],
    open: [Option<u32>; 3],
    link: Option<(u32, u32)>,
}

const STRESS: [MarkKind; 3] = [MarkKind::Strong, MarkKind::Emphasis, MarkKind::Strike];

impl<'l> Setter<'l> {
    pub fn new(links: &'l [String]) -> Self {
        Self { inline: Inline::default(), links, open: [None; 3], link: None }
    }

    pub fn words(&mut self, words: &str, at: Set) {
        self.settle(at.look, at.link);
        for (index, line) in words.split('\n').enumerate() {
            if index > 0 {
                self.inline.hard_break();
            }
            self.inline.push(line);
        }
    }

    pub fn note(&mut self, label: &str) {
        self.settle(Look::default(), None);
        let start = self.inline.here();
        self.inline.push(&format!("[{label}]"));
        self.inline.mark(start, MarkKind::Footnote, label);
    }

    fn settle(&mut self, look: Look, link: Option<u32>) {
        let here = self.inline.here();
        for (index, on) in [look.bold, look.italic, look.strike].into_iter().enumerate() {
            match self.open[index] {
                None if on => self.open[index] = Some(here),
                Some(start) if !on => {
                    self.open[index] = None;
                    self.close(start, STRESS[index], "");
                }
                _ => {}
            }
        }
        if self.link.map(|open| open.0) != link {
            if let Some((index, start)) = self.link.take() {
                let links = self.links;
                self.close(start, MarkKind::Link, links.get(index as usize).map_or("", String::as_str));
            }
            self.link = link.map(|index| (index, here));
        }
    }

    /// Marks the words from a place to here, without white space at the ends.
    fn close(&mut self, start: u32, kind: MarkKind, target: &str) {
        let end = self.inline.here();
        let words: Vec<char> = self.inline.text.chars().rev().take((end - start) as usize).collect();
        let after = words.iter().take_while(|sign| sign.is_whitespace()).count();
        let before = words.iter().rev().take_while(|sign| sign.is_whitespace()).count();
        if after < words.len() {
            self.inline.mark(start + before as u32, kind, target);
            if let Some(mark) = self.inline.marks.last_mut() {
                mark.end = end - after as u32;
            }
        }
    }

    pub fn line(&mut self) {
        self.settle(Look::default(), None);
        self.inline.hard_break();
    }

    pub fn end(mut self) -> Inline {
        self.settle(Look::default(), None);
        // Only breaks within words are lines of their own.
        self.inline.breaks.clear();
        self.inline
    }
}
