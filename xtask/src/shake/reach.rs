//! What nothing leads to.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::doomed::Doomed;
use super::module::{Module, Node};

/// What is not needed.
pub struct Dead {
    /// Functions, those among them that can only end in a trap.
    pub functions: Vec<u32>,
    /// Places in the file.
    pub data: Vec<Range<usize>>,
}

/// Follows the references from what is entered from outside; what is not met is dead.
pub fn dead(module: &Module<'_>, doomed: &Doomed) -> Dead {
    let mut links: HashMap<Node, Vec<Node>> = HashMap::new();
    for (index, body) in (module.imported..).zip(&module.bodies) {
        if !doomed.functions.contains(&index) {
            let own = module.links(body.clone()).iter().filter(|link| !is_in(&doomed.runs, link.at));
            links.insert(Node::Function(index), own.map(|link| link.to).collect());
        }
    }
    let positions: HashSet<Node> = module.data.iter().copied().filter(|node| is_position(module, *node)).collect();
    for node in module.data.iter().filter(|node| !positions.contains(node)) {
        let place = module.place(*node).unwrap_or_default();
        links.insert(*node, module.links(place).iter().map(|link| link.to).collect());
    }
    let mut met = HashSet::new();
    let mut open = module.roots.clone();
    while let Some(node) = open.pop() {
        if met.insert(node) {
            open.extend(links.get(&node).into_iter().flatten());
        }
    }
    // Data of two symbols may be the same bytes: what one of them needs stays.
    let mut needed = vec![false; module.bytes.len()];
    for place in met.difference(&positions).filter_map(|node| module.place(*node)) {
        needed[place].fill(true);
    }
    let unmet = module.data.iter().filter(|node| !met.contains(node) || positions.contains(node)).filter_map(|node| module.place(*node));
    let data = unmet.flat_map(|place| runs(place, &needed)).collect();
    let count = module.bodies.len() as u32;
    let functions = (module.imported..module.imported + count)
        .filter(|index| doomed.functions.contains(index) || !met.contains(&Node::Function(*index)))
        .collect();
    Dead { functions, data }
}

/// Whether data is a position in a source file (file name, its length, line, column): only the text of a panic says those,
/// but functions hand them on to each other until one panics.
fn is_position(module: &Module<'_>, node: Node) -> bool {
    let Some(place) = module.place(node).filter(|place| place.len() == 16) else { return false };
    let [link] = module.links(place.clone()) else { return false };
    let length = module.bytes[place.start + 4..place.start + 8].try_into().map_or(0, u32::from_le_bytes);
    let name = module.place(link.to).map(|name| &module.bytes[name]).unwrap_or_default();
    let name = name.strip_suffix(b"\0").unwrap_or(name);
    link.at == place.start && name.len().abs_diff(length as usize) <= 1 && name.ends_with(b".rs")
}

fn is_in(runs: &[Range<usize>], at: usize) -> bool {
    let next = runs.partition_point(|run| run.end <= at);
    runs.get(next).is_some_and(|run| run.contains(&at))
}

/// The parts of `place` that nobody needs.
fn runs(place: Range<usize>, needed: &[bool]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut from = place.start;
    for at in place.clone() {
        if needed[at] {
            if from < at {
                out.push(from..at);
            }
            from = at + 1;
        }
    }
    if from < place.end {
        out.push(from..place.end);
    }
    out
}
