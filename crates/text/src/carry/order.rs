//! The pairs that keep their order: the heaviest increasing subsequence.

/// A possible pair, by positions in the two lists that are aligned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub old: usize,
    pub new: usize,
    pub weight: f32,
}

/// The pairs of the greatest weight in all in which both positions rise; `pairs` is sorted by `old`.
///
/// O(n log n) with a tree of prefix maxima (Fenwick 1994).
pub(super) fn heaviest(pairs: &[Pair], news: usize) -> Vec<usize> {
    // The best chain that ends at or before each new position: its weight, and its last pair.
    let mut tree: Vec<(f32, usize)> = vec![(0.0, usize::MAX); news + 1];
    let mut before = vec![usize::MAX; pairs.len()];
    let mut at = 0;
    while at < pairs.len() {
        let end = at + pairs[at..].iter().take_while(|pair| pair.old == pairs[at].old).count();
        // All pairs of one old block are looked up before any is entered: it is used once.
        let found: Vec<(f32, usize)> = pairs[at..end].iter().map(|pair| look_up(&tree, pair.new)).collect();
        for (offset, best) in found.into_iter().enumerate() {
            let index = at + offset;
            before[index] = best.1;
            enter(&mut tree, pairs[index].new + 1, (best.0 + pairs[index].weight, index));
        }
        at = end;
    }
    let mut chain = Vec::new();
    let mut last = look_up(&tree, news).1;
    while last != usize::MAX {
        chain.push(last);
        last = before[last];
    }
    chain.reverse();
    chain
}

fn look_up(tree: &[(f32, usize)], mut at: usize) -> (f32, usize) {
    let mut best = (0.0, usize::MAX);
    while at > 0 {
        if tree[at].0 > best.0 {
            best = tree[at];
        }
        at &= at - 1;
    }
    best
}

fn enter(tree: &mut [(f32, usize)], mut at: usize, value: (f32, usize)) {
    while at < tree.len() {
        if value.0 > tree[at].0 {
            tree[at] = value;
        }
        at += at & at.wrapping_neg();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slow(pairs: &[Pair]) -> f32 {
        let mut best = vec![0.0f32; pairs.len()];
        for i in 0..pairs.len() {
            let before = (0..i).filter(|j| pairs[*j].old < pairs[i].old && pairs[*j].new < pairs[i].new);
            best[i] = pairs[i].weight + before.map(|j| best[j]).fold(0.0, f32::max);
        }
        best.into_iter().fold(0.0, f32::max)
    }

    proptest! {
        #[test]
        fn chain_rises_and_none_is_heavier(list in proptest::collection::vec((0usize..12, 0usize..12, 1u8..20), 0..40)) {
            let mut pairs: Vec<Pair> = list.into_iter().map(|(old, new, weight)| Pair { old, new, weight: f32::from(weight) }).collect();
            pairs.sort_by_key(|pair| pair.old);
            let chain = heaviest(&pairs, 12);
            prop_assert!(chain.windows(2).all(|two| pairs[two[0]].old < pairs[two[1]].old && pairs[two[0]].new < pairs[two[1]].new));
            prop_assert_eq!(chain.iter().map(|at| pairs[*at].weight).sum::<f32>(), slow(&pairs));
        }
    }
}
