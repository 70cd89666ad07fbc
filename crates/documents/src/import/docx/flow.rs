//! The way through paragraphs and tables, and the blocks they become.

use colloquy_consultation::BlockKind;

use super::super::along::Changes as Wanted;
use super::super::inline::Inline;
use super::super::raw::Raw;
use super::super::xml::{Node, Ns};
use super::super::{BLOCKS_MAX, ImportError};
use super::piece::{Changes, Paragraph, Piece, Set, View, What};
use super::place::Spot;
use super::reader::Reader;
use super::set::Setter;
use super::suggest::Made;

/// A heading longer than this is a numbered clause that somebody gave an outline level, in Unicode scalar values.
const HEADING_MAX: usize = 500;

impl Reader {
    /// Reads what stands in an element, block by block.
    ///
    /// # Errors
    /// [`ImportError::TooManyBlocks`].
    pub fn flow(&mut self, parent: &Node<'_, '_>) -> Result<(), ImportError> {
        let mut cluster = Vec::new();
        for node in self.content(parent) {
            match node.name() {
                "p" => {
                    let paragraph = self.paragraph(&node);
                    let ends = paragraph.end.is_plain();
                    cluster.push(paragraph);
                    if ends {
                        self.cluster(std::mem::take(&mut cluster))?;
                    }
                }
                "tbl" => {
                    self.cluster(std::mem::take(&mut cluster))?;
                    self.table(&node)?;
                }
                _ => self.comment_between(&node, cluster.last_mut()),
            }
        }
        self.cluster(cluster)
    }

    /// A comment begins or ends between paragraphs.
    pub fn comment_between(&mut self, node: &Node<'_, '_>, before: Option<&mut Paragraph<'_, '_>>) {
        let Some(id) = node.attribute(Ns::W, "id") else { return };
        if node.name() == "commentRangeStart" {
            self.begun.push(id.into_owned());
        } else if node.name() == "commentRangeEnd" {
            // One that began since the last paragraph is about nothing yet.
            match before {
                Some(paragraph) => paragraph.pieces.push(Piece { what: What::End(id.into_owned()), at: Set::default() }),
                None => {
                    let here = self.outside();
                    self.places.end(&id, here);
                }
            }
        }
    }

    /// The end of the last block: where something belongs that has no block of its own.
    pub fn outside(&self) -> Spot {
        match (self.blocks.list.len() + self.blocks.footnotes.len()).checked_sub(1) {
            Some(block) => Spot { block, offset: u32::MAX },
            None => Spot { block: 0, offset: 0 },
        }
    }

    /// Paragraphs of which each but the last may be joined to the next by a change.
    fn cluster(&mut self, paragraphs: Vec<Paragraph<'_, '_>>) -> Result<(), ImportError> {
        if paragraphs.is_empty() {
            return Ok(());
        }
        let before = self.anchor();
        let mut made = Vec::new();
        for range in groups(&paragraphs, self.view, &self.changes) {
            let (block, base) = self.block(&paragraphs[range.clone()])?;
            made.push(Made { range, block, base });
        }
        if self.wanted == Wanted::Suggest {
            self.suggest(&paragraphs, &made, before);
        }
        for text in paragraphs.iter().flat_map(|paragraph| &paragraph.boxes) {
            let outer = std::mem::take(&mut self.begun);
            self.flow(text)?;
            self.begun = outer;
        }
        Ok(())
    }

    /// The block after which a new one would stand: never a cell, but its table.
    pub fn anchor(&self) -> Option<usize> {
        let mut at = self.blocks.list.len().checked_sub(1)?;
        while let Some(parent) = self.blocks.list[at].parent {
            at = parent;
        }
        Some(at)
    }

    /// Sets the words of paragraphs, and where comments stand among them.
    pub fn set(&self, paragraphs: &[Paragraph<'_, '_>], setter: &mut Setter<'_>, marks: &mut Vec<(What, u32)>) {
        for piece in paragraphs.iter().flat_map(|paragraph| &paragraph.pieces) {
            match &piece.what {
                What::Words(words) if self.view.sees(piece.at.touched, &self.changes) => setter.words(words, piece.at),
                What::Note(label) if self.view.sees(piece.at.touched, &self.changes) => setter.note(label),
                What::Source(_) if self.view.sees(piece.at.touched, &self.changes) => {
                    marks.push((piece.what.clone(), setter.inline.here()));
                }
                What::Words(_) | What::Note(_) | What::Source(_) => {}
                other => marks.push((other.clone(), setter.inline.here())),
            }
        }
    }

    /// Adds the block of paragraphs that are one in the text asked for; gives its index and words as set.
    fn block(&mut self, paragraphs: &[Paragraph<'_, '_>]) -> Result<(Option<usize>, String), ImportError> {
        let links = std::mem::take(&mut self.links);
        let mut setter = Setter::new(&links);
        let mut marks = Vec::new();
        self.set(paragraphs, &mut setter, &mut marks);
        let mut inline = setter.end();
        self.links = links;
        let shows = |paragraph: &&Paragraph<'_, '_>| {
            paragraph.pieces.iter().any(|piece| match &piece.what {
                What::Words(words) => self.view.sees(piece.at.touched, &self.changes) && !words.trim().is_empty(),
                _ => false,
            })
        };
        let (first, last) = (&paragraphs[0], &paragraphs[paragraphs.len() - 1]);
        let main = paragraphs.iter().find(shows).unwrap_or(first);
        let counted = !inline.is_blank() || self.view.sees(last.end, &self.changes);
        let number = main.number.list.as_deref().filter(|list| counted && *list != "0");
        let place = number.and_then(|list| self.numbering.count(list, main.number.level.unwrap_or(0)));
        if inline.is_blank() {
            let here = self.outside();
            self.places.add_outside(marks, here);
            return Ok((None, String::new()));
        }
        let index = self.blocks.list.len();
        self.places.add(marks, |offset| Spot { block: index, offset });
        let heading = main.heading.filter(|_| inline.text.chars().take(HEADING_MAX + 1).count() <= HEADING_MAX);
        let mut raw = Raw { peel: true, ..Raw::new(BlockKind::Paragraph, Inline::default(), (first.source.0, last.source.1)) };
        if let Some(place) = &place {
            raw.marker.clone_from(&place.marker);
            raw.peel = place.marker.is_none();
        }
        if let Some(level) = heading {
            raw = Raw { kind: BlockKind::Heading, level, peel: false, ..raw };
            drop_whole(&mut inline);
            self.levels.clear();
        } else if main.quote {
            raw.kind = BlockKind::Quotation;
            self.levels.pause(index);
        } else if let Some(place) = place {
            let level = self.levels.item(place, &mut self.blocks.list);
            raw = Raw { kind: BlockKind::ListItem, level, depth: level, ..raw };
        } else {
            self.levels.pause(index);
        }
        if main.title && self.title.is_none() {
            self.title = Some(inline.text.trim().replace('\n', " "));
        }
        let words = inline.text.clone();
        self.add(Raw { inline, ..raw })?;
        Ok((Some(index), words))
    }

    /// Ends all lists: a table or a heading stands between.
    pub fn end_lists(&mut self) {
        self.levels.clear();
    }

    /// Adds a block.
    ///
    /// # Errors
    /// [`ImportError::TooManyBlocks`].
    pub fn add(&mut self, raw: Raw) -> Result<(), ImportError> {
        if self.blocks.list.len() >= BLOCKS_MAX {
            return Err(ImportError::TooManyBlocks);
        }
        self.blocks.list.push(raw);
        Ok(())
    }
}

/// Takes the marks off that stress a heading as a whole: it is stressed as it is.
fn drop_whole(inline: &mut Inline) {
    use colloquy_consultation::MarkKind::{Emphasis, Strong};
    let before = (inline.text.len() - inline.text.trim_start().len()) as u32;
    let words = inline.text.trim().chars().count() as u32;
    inline.marks.retain(|mark| !matches!(mark.kind, Strong | Emphasis) || mark.start > before || mark.end - mark.start < words);
}

/// Which paragraphs are one in some text: where the mark between two is not there, they are.
pub(super) fn groups(paragraphs: &[Paragraph<'_, '_>], view: View, changes: &Changes) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if view.sees(paragraph.end, changes) || index + 1 == paragraphs.len() {
            found.push(from..index + 1);
            from = index + 1;
        }
    }
    found
}
