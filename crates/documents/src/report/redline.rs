//! What a suggestion changes, word by word.

use colloquy_consultation::{CommentOut, Operation};
use colloquy_text::ChangeKind;

/// Words and what happens to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What happens.
    pub kind: ChangeKind,
    /// The words; never empty.
    pub text: String,
}

/// The difference between the words a suggestion starts from and those it proposes; nothing for other contributions.
#[must_use]
pub fn redline(comment: &CommentOut) -> Vec<Piece> {
    let piece = |kind, text: &str| Piece { kind, text: text.to_owned() };
    let pieces = match comment.operation {
        None => Vec::new(),
        Some(Operation::Delete) => vec![piece(ChangeKind::Delete, &comment.base)],
        Some(Operation::InsertAfter) => vec![piece(ChangeKind::Insert, &comment.proposed)],
        Some(Operation::Replace) => {
            let changes = colloquy_text::diff_words(&comment.base, &comment.proposed);
            changes.iter().map(|change| piece(change.kind, change.text(&comment.base, &comment.proposed))).collect()
        }
    };
    pieces.into_iter().filter(|piece| !piece.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn redline_keeps_every_word_of_both_texts() {
        let mut comment = sample::suggestion(1, "We call for openness.", "We ask for real openness.").comment;
        let join = |pieces: &[Piece], without: ChangeKind| -> String {
            pieces.iter().filter(|piece| piece.kind != without).map(|piece| piece.text.as_str()).collect()
        };
        let pieces = redline(&comment);
        assert_eq!(join(&pieces, ChangeKind::Insert), comment.base);
        assert_eq!(join(&pieces, ChangeKind::Delete), comment.proposed);
        assert!(pieces.len() > 3, "{pieces:?}");
        comment.operation = Some(Operation::InsertAfter);
        assert_eq!(redline(&comment), [Piece { kind: ChangeKind::Insert, text: comment.proposed.clone() }]);
        comment.operation = Some(Operation::Delete);
        assert_eq!(redline(&comment), [Piece { kind: ChangeKind::Delete, text: comment.base.clone() }]);
        comment.operation = None;
        assert_eq!(redline(&comment), []);
    }
}
