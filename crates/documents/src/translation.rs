//! A draft in a further language, laid beside the blocks it stands for.

use colloquy_consultation::{BlockKind, BlockOut, BlockWords, Draft, DraftBlock, Mark};
use colloquy_text::{Pair, PairKind, PairUnit, pair};

/// A draft in a further language, laid beside a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// What stands for what, in reading order.
    pub pairs: Vec<Pair>,
    /// The words for each block of the version; none where the translation has nothing for it.
    pub texts: Vec<Option<BlockWords>>,
}

impl Translation {
    /// Lays a draft beside the blocks of a version.
    #[must_use]
    pub fn lay(original: &[BlockOut], draft: &Draft) -> Self {
        let olds: Vec<PairUnit<'_>> =
            original.iter().map(|block| unit(block.kind, block.level, block.marker.as_deref(), &block.text)).collect();
        let news = draft.blocks.iter().map(|block| unit(block.kind, block.level, block.marker.as_deref(), &block.text));
        let pairs = pair(&olds, &news.collect::<Vec<_>>());
        let mut texts = vec![None; original.len()];
        for pair in &pairs {
            let mut places = pair.original.clone();
            if let (Some(first), false) = (places.next(), pair.translation.is_empty()) {
                texts[first] = Some(joined(&draft.blocks[pair.translation.clone()]));
                for rest in places {
                    texts[rest] = Some(BlockWords { marker: None, text: String::new(), marks: Vec::new(), source: (0, 0) });
                }
            }
        }
        Self { pairs, texts }
    }

    /// The blocks of the version for which there is nothing.
    pub fn missing(&self) -> impl Iterator<Item = usize> {
        self.pairs.iter().filter(|pair| pair.translation.is_empty()).flat_map(|pair| pair.original.clone())
    }

    /// The blocks of the translation that stand for nothing.
    pub fn left_over(&self) -> impl Iterator<Item = usize> {
        self.pairs.iter().filter(|pair| pair.original.is_empty()).flat_map(|pair| pair.translation.clone())
    }
}

fn unit<'a>(kind: BlockKind, level: u8, marker: Option<&'a str>, text: &'a str) -> PairUnit<'a> {
    let kind = match kind {
        BlockKind::Heading => PairKind::Heading(level),
        BlockKind::Paragraph => PairKind::Text(0),
        BlockKind::ListItem => PairKind::Text(1),
        BlockKind::Quotation => PairKind::Text(2),
        BlockKind::Table => PairKind::Part(0),
        BlockKind::Row => PairKind::Part(1),
        BlockKind::Cell => PairKind::Part(2),
        BlockKind::Footnote => PairKind::Footnote,
    };
    PairUnit { kind, marker: marker.unwrap_or_default(), text }
}

/// Several paragraphs as lines of one block.
fn joined(blocks: &[DraftBlock]) -> BlockWords {
    let mut all = BlockWords { marker: None, text: String::new(), marks: Vec::new(), source: (0, 0) };
    let mut length: u32 = 0;
    for (at, block) in blocks.iter().enumerate() {
        if at == 0 {
            all.marker.clone_from(&block.marker);
            all.source = block.source;
        } else {
            all.text.push('\n');
            length += 1;
            // A number inside the words is part of them.
            if let Some(marker) = &block.marker {
                all.text.push_str(marker);
                all.text.push(' ');
                length += marker.chars().count() as u32 + 1;
            }
            all.source.1 = block.source.1;
        }
        all.text.push_str(&block.text);
        let shifted = block.marks.iter().map(|mark| Mark { start: mark.start + length, end: mark.end + length, ..mark.clone() });
        all.marks.extend(shifted);
        length += block.text.chars().count() as u32;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import_draft;
    use colloquy_consultation::BlockId;

    fn lay(original: &str, translation: &str) -> Translation {
        let original = import_draft("a.md", original.as_bytes()).unwrap().numbered(|at| BlockId(uuid::Uuid::from_u128(at as u128)));
        Translation::lay(&original, &import_draft("b.md", translation.as_bytes()).unwrap())
    }

    #[test]
    fn several_paragraphs_for_one_are_its_lines_with_their_marks() {
        let one = "We call upon everyone who decides about the network to listen first, and then to decide together with those concerned.";
        let first = "Nous appelons toutes les personnes qui décident du *réseau* à écouter d’abord,";
        let second = "puis à décider **avec** les personnes concernées.";
        let found = lay(&format!("# T\n\n{one}\n"), &format!("# T\n\n{first}\n\n{second}\n"));
        let text = found.texts[1].as_ref().unwrap();
        assert_eq!(
            text.text,
            "Nous appelons toutes les personnes qui décident du réseau à écouter d’abord,\npuis à décider avec les personnes concernées."
        );
        let marked: Vec<String> = text
            .marks
            .iter()
            .map(|mark| text.text.chars().skip(mark.start as usize).take((mark.end - mark.start) as usize).collect())
            .collect();
        assert_eq!(marked, ["réseau", "avec"]);
        assert_eq!((found.missing().count(), found.left_over().count()), (0, 0));
    }

    #[test]
    fn what_has_no_counterpart_is_named_on_both_sides() {
        let found = lay("# A\n\n## Article 1\n\nOne.\n\n## Article 2\n\nTwo.\n", "# B\n\nNote de l’éditeur.\n\n## Article 1\n\nUn.\n");
        assert_eq!(found.missing().collect::<Vec<_>>(), [3, 4]);
        assert_eq!(found.left_over().collect::<Vec<_>>(), [1]);
    }
}
