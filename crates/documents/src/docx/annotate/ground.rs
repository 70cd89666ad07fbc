//! Where paragraphs and runs of the text stand.

use std::collections::{HashMap, HashSet};

use crate::import::{Node, Ns};

/// The paragraphs of a text that stand in no other paragraph, and their runs that stand in no other run.
pub(super) struct Ground<'a, 't> {
    pub paragraphs: Vec<Node<'a, 't>>,
    runs: HashMap<usize, Node<'a, 't>>,
    /// The first bytes of paragraphs that another paragraph follows at once.
    followed: HashSet<usize>,
    /// Controls around whole paragraphs or words.
    controls: Vec<(usize, usize)>,
    /// Controls whose words are those of a form's data, or locked; smart tags, in which LibreOffice knows no changes.
    bound: Vec<(usize, usize)>,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// In these paragraphs, from the first to the last.
    Flow(usize, usize),
    /// In a text box of this paragraph.
    Box(usize),
}

impl<'a, 't> Ground<'a, 't> {
    pub fn of(body: &Node<'a, 't>) -> Self {
        let mut ground =
            Self { paragraphs: Vec::new(), runs: HashMap::new(), followed: HashSet::new(), controls: Vec::new(), bound: Vec::new() };
        ground.walk(body);
        ground
    }

    fn walk(&mut self, parent: &Node<'a, 't>) {
        let mut before: Option<usize> = None;
        for node in parent.children().filter(Node::is_element) {
            let paragraph = node.is(Ns::W, "p");
            self.note_control(&node);
            if let Some(before) = before.take().filter(|_| paragraph) {
                self.followed.insert(before);
            }
            if paragraph {
                before = Some(node.span().0);
                self.paragraphs.push(node);
                self.collect(&node);
            } else {
                self.walk(&node);
            }
        }
    }

    fn collect(&mut self, parent: &Node<'a, 't>) {
        for node in parent.children().filter(Node::is_element) {
            self.note_control(&node);
            if node.is(Ns::W, "r") {
                self.runs.insert(node.span().0, node);
            } else {
                self.collect(&node);
            }
        }
    }

    fn note_control(&mut self, node: &Node<'_, '_>) {
        if node.is(Ns::W, "smartTag") {
            self.bound.push(node.span());
        }
        let Some(properties) = node.is(Ns::W, "sdt").then(|| node.child(Ns::W, "sdtPr")).flatten() else { return };
        self.controls.push(node.span());
        let locked = properties.child(Ns::W, "lock").and_then(|lock| lock.attribute(Ns::W, "val"));
        let locked = locked.is_some_and(|value| matches!(&*value, "contentLocked" | "sdtContentLocked"));
        if locked || properties.children().any(|node| node.name() == "dataBinding") {
            self.bound.push(node.span());
        }
    }

    /// Whether a byte stands in a control whose words are not changed by hand.
    pub fn is_bound(&self, at: usize) -> bool {
        self.bound.iter().any(|(from, to)| (*from..*to).contains(&at))
    }

    /// Whether a byte stands in a control, which is never left without words.
    pub fn is_in_control(&self, at: usize) -> bool {
        self.controls.iter().any(|(from, to)| (*from..*to).contains(&at))
    }

    /// The run that begins at a byte.
    pub fn run(&self, at: usize) -> Option<Node<'a, 't>> {
        self.runs.get(&at).copied()
    }

    /// The paragraphs of a stretch.
    pub fn home(&self, (from, to): (usize, usize)) -> Option<Home> {
        if from >= to {
            return None;
        }
        let first = self.paragraphs.partition_point(|node| node.span().0 < from);
        let after = self.paragraphs.partition_point(|node| node.span().0 < to);
        if first < after {
            return Some(Home::Flow(first, after - 1));
        }
        let around = first.checked_sub(1)?;
        (self.paragraphs[around].span().1 >= to).then_some(Home::Box(around))
    }

    /// Whether the mark of a paragraph can go: another one follows, and no section ends here.
    pub fn can_join(&self, paragraph: usize) -> bool {
        let node = &self.paragraphs[paragraph];
        let ends = node.child(Ns::W, "pPr").is_some_and(|properties| properties.child(Ns::W, "sectPr").is_some());
        !ends && self.followed.contains(&node.span().0)
    }
}
