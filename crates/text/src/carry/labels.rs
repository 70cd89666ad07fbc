//! Labels (`Article 5`): blocks that are hardly more than a number.
//!
//! The same label can stand over another text in the next version, because something was put in before it. So a label
//! follows the text it stands over, and its own words count only where they fit that.

use super::align::{How, Placed};
use super::bag::{Bags, Item};
use super::pieces::Parts;

/// Rounds; a label over a label waits for that one.
const ROUNDS: usize = 3;

/// A place a label may have: confidence, label, place.
type Choice = (u8, usize, usize);

/// Places the labels that no other way has placed. Where a label stands over its old text with another number, labels were
/// counted anew, and none is sure by its own words.
pub(super) fn place(
    bags: &Bags,
    olds: &[Item],
    news: &[Item],
    to_new: &mut [Option<Placed>],
    to_old: &mut [Option<Placed>],
    parts: &Parts,
) {
    let renumbered = (0..olds.len()).any(|old| {
        let over =
            to_new.get(old + 1).copied().flatten().filter(|placed| is_stay(placed.how)).and_then(|placed| placed.other.checked_sub(1));
        let other = |at: &usize| bags.same_but_numbers(&olds[old], &news[*at]) && bags.counts_on(&olds[old], &news[*at]);
        over.filter(other).is_some_and(|at| olds[old].same != news[at].same && bags.is_label(&olds[old]))
    });
    for _ in 0..ROUNDS {
        let mut choices: Vec<Choice> = Vec::new();
        for old in 0..olds.len() {
            if to_new[old].is_none() && !parts.has_old(old) && bags.is_label(&olds[old]) {
                choices.extend(of_label(bags, olds, news, to_new, to_old, parts, old, renumbered));
            }
        }
        choices.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then(a.1.cmp(&b.1)));
        let mut changed = false;
        for (confidence, old, new) in choices {
            if to_new[old].is_none() && to_old[new].is_none() {
                to_new[old] = Some(Placed { other: new, how: How::Label(confidence) });
                to_old[new] = Some(Placed { other: old, how: How::Label(confidence) });
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
}

/// Whether a block found that way is in its place.
fn is_stay(how: How) -> bool {
    matches!(how, How::InOrder | How::Gap) || matches!(how, How::Label(confidence) if confidence >= 90)
}

#[expect(clippy::too_many_arguments, reason = "all that is known of the two lists, and one label")]
fn of_label(
    bags: &Bags,
    olds: &[Item],
    news: &[Item],
    to_new: &[Option<Placed>],
    to_old: &[Option<Placed>],
    parts: &Parts,
    old: usize,
    renumbered: bool,
) -> Vec<Choice> {
    let free = |at: usize| to_old[at].is_none() && !parts.has_new(at) && bags.is_label(&news[at]);
    let stays = |at: &Option<Placed>| at.filter(|placed| is_stay(placed.how)).map(|placed| placed.other);
    let low = to_new[..old].iter().rev().find_map(stays).map_or(0, |at| at + 1);
    let high = to_new[old + 1..].iter().find_map(stays).unwrap_or(news.len());
    let follower = to_new.get(old + 1).copied().flatten();
    let over = follower.and_then(|placed| Some((placed.other.checked_sub(1)?, placed.how))).filter(|(at, _)| free(*at));
    let leader = old.checked_sub(1).and_then(|at| to_new[at]).map(|placed| placed.other + 1).filter(|at| *at < news.len() && free(*at));
    let same = |at: usize| news[at].same == olds[old].same;
    let here: Vec<usize> = (low..high.max(low)).filter(|at| same(*at) && free(*at)).collect();
    let mut choices = Vec::new();
    for at in &here {
        choices.push(match over {
            Some((place, _)) if place == *at => (98, old, *at),
            // Another label stands over its text now.
            Some((place, how)) if is_stay(how) && bags.counts_on(&olds[old], &news[place]) => (65, old, *at),
            // In its place, and no label was counted anew anywhere.
            _ if !renumbered => (93, old, *at),
            _ if leader == Some(*at) => (85, old, *at),
            _ => (80, old, *at),
        });
    }
    if let Some((at, how)) = over {
        let alike = bags.same_but_numbers(&olds[old], &news[at]);
        match (same(at), is_stay(how)) {
            (true, _) => choices.push((95, old, at)),
            (false, true) if alike && here.is_empty() && bags.counts_on(&olds[old], &news[at]) => choices.push((92, old, at)),
            (false, true) if alike && bags.counts_on(&olds[old], &news[at]) => choices.push((75, old, at)),
            (false, _) if alike => choices.push((60, old, at)),
            (false, true) => choices.push((55, old, at)),
            (false, false) => {}
        }
    }
    if let Some(at) = leader.filter(|at| here.is_empty() && bags.same_but_numbers(&olds[old], &news[*at])) {
        choices.push((60, old, at));
    }
    choices
}
