//! How sure a link is, in percent. The figures were set with `cargo xtask bench carry-over`; what is not [`super::SURE`] is shown
//! to a person.

/// The same words in a block of another kind.
pub(super) const ELSEWHERE: u8 = 85;

/// The most where something speaks against a pair that looks certain.
pub(super) const DOUBT: u8 = 85;
/// Blocks of fewer words have some of them in common with many others.
pub(super) const SHORT: usize = 8;
/// What is left in the old place of a short block that seems to have moved may be that block, edited.
const LEFT_BEHIND: f32 = 0.3;

/// What is known of a pair.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    /// How much the words are the same, 0 to 1.
    pub similarity: f32,
    /// The best that either block has with a third.
    pub rival: f32,
    /// How often the old words stand in the old version, and in the new one.
    pub same_old: u32,
    pub same_new: u32,
    /// How many words the old block has.
    pub words: usize,
    /// How many of its two neighbours are neighbours of the other too.
    pub around: u8,
    /// Whether both are of the same kind.
    pub same_kind: bool,
    /// Whether it is hardly more than a number.
    pub label: bool,
}

/// A pair that keeps its order.
pub(super) fn in_order(seen: &Seen) -> u8 {
    let confidence = if seen.similarity >= 1.0 || (!seen.same_kind && seen.similarity >= 0.9) {
        match (seen.same_old, seen.same_new, seen.around) {
            (0 | 1, 0 | 1, _) => 100.0,
            // Several blocks of the same words: as many as before, and the neighbours fit.
            (old, new, 2) if old == new => 97.0,
            (old, new, 1) if old == new => 92.0,
            (_, _, 2) => 90.0,
            (_, _, 1) => 75.0,
            _ => 50.0,
        }
    } else {
        edited(seen)
    };
    percent(confidence)
}

/// A pair that does not.
pub(super) fn moved(seen: &Seen) -> u8 {
    let confidence = if seen.similarity >= 1.0 {
        match (seen.same_old.max(seen.same_new), seen.words) {
            _ if seen.label => 50.0,
            (1, ..SHORT) if seen.rival >= LEFT_BEHIND => 80.0,
            (1, 6..) => 98.0,
            (1, 3..) => 92.0,
            (1, _) => 80.0,
            (_, _) => 50.0,
        }
    } else {
        edited(seen) - 8.0 - if seen.words < SHORT { 15.0 } else { 0.0 }
    };
    percent(confidence)
}

fn edited(seen: &Seen) -> f32 {
    let lead = (seen.similarity - seen.rival).clamp(-0.2, 0.4);
    let few = if seen.words < 4 { 10.0 } else { 0.0 };
    34.0 + 48.0 * seen.similarity + 55.0 * lead + 5.0 * f32::from(seen.around) - few
}

/// A block that stands in another, or holds it; `contained` is how much of it, 0 to 1.
pub(super) fn piece(contained: f32, beside: bool) -> u8 {
    percent(40.0 + 57.0 * contained - if beside { 0.0 } else { 15.0 })
}

/// A pair found only because both were left between the same neighbours.
pub(super) fn gap(score: f32) -> u8 {
    percent((22.0 + 55.0 * score).min(70.0))
}

fn percent(value: f32) -> u8 {
    // Only the very same words, once on either side, are beyond doubt.
    if value >= 100.0 { if value > 100.0 { 99 } else { 100 } } else { value.max(1.0) as u8 }
}
