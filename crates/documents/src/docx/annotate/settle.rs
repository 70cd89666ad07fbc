//! Takes comments and tracked changes out of a text, as if none had ever been made, or as if all had been accepted.

use super::edits::Edits;
use super::raw::{close_start, is_closed, name, tag_end};
use crate::import::{ImportError, Node, Ns, Tree};

/// The text without comments and changes; none where it has neither.
///
/// # Errors
/// It is broken.
pub(super) fn settle(text: &str, part: &str, accepted: bool) -> Result<Option<String>, ImportError> {
    let tree = Tree::parse(text, part)?;
    let mut settler = Settler { text, accepted, edits: Edits::default(), restoring: 0 };
    settler.walk(&tree.root());
    Ok((!settler.edits.is_empty()).then(|| settler.edits.apply(text)))
}

struct Settler<'t> {
    text: &'t str,
    accepted: bool,
    edits: Edits,
    /// How many deletions around here are taken back.
    restoring: usize,
}

impl Settler<'_> {
    fn walk(&mut self, parent: &Node<'_, '_>) {
        let children: Vec<Node<'_, '_>> = parent.children().filter(Node::is_element).collect();
        let mut at = 0;
        while let Some(node) = children.get(at) {
            if node.is(Ns::W, "p") {
                at += self.paragraphs(&children[at..]);
            } else {
                self.element(node);
                at += 1;
            }
        }
    }

    fn element(&mut self, node: &Node<'_, '_>) {
        if node.ns() != Ns::W {
            self.walk(node);
            return;
        }
        match node.name() {
            "commentRangeStart" | "commentRangeEnd" | "commentReference" => self.edits.remove(node.span()),
            "moveFromRangeStart" | "moveFromRangeEnd" | "moveToRangeStart" | "moveToRangeEnd" => self.edits.remove(node.span()),
            "ins" | "moveTo" if self.accepted => self.unwrap(node),
            "ins" | "moveTo" => self.edits.remove(node.span()),
            "del" | "moveFrom" if self.accepted => self.edits.remove(node.span()),
            "del" | "moveFrom" => {
                self.restoring += 1;
                self.unwrap(node);
                self.restoring -= 1;
            }
            "delText" if self.restoring > 0 => self.rename(node, "t"),
            "delInstrText" if self.restoring > 0 => self.rename(node, "instrText"),
            "r" => {
                let mut kept = node.children().filter(|child| child.is_element() && !child.is(Ns::W, "rPr")).peekable();
                let only = kept.peek().is_some() && kept.all(|child| child.is(Ns::W, "commentReference"));
                if only { self.edits.remove(node.span()) } else { self.walk(node) }
            }
            "tbl" => self.table(node),
            name if name.ends_with("Pr") => {}
            _ => self.walk(node),
        }
    }

    fn unwrap(&mut self, node: &Node<'_, '_>) {
        let (from, to) = node.span();
        if is_closed(self.text, node) {
            self.edits.remove((from, to));
            return;
        }
        self.edits.remove((from, tag_end(self.text, from)));
        self.edits.remove((close_start(self.text, node), to));
        self.walk(node);
    }

    fn rename(&mut self, node: &Node<'_, '_>, to: &str) {
        let (from, end) = node.span();
        let old = name(self.text, from);
        let new = old.split_once(':').map_or_else(|| to.to_owned(), |(prefix, _)| format!("{prefix}:{to}"));
        self.edits.replace(from + 1, from + 1 + old.len(), new.clone());
        if !is_closed(self.text, node) {
            let close = close_start(self.text, node);
            self.edits.replace(close, end, format!("</{new}>"));
        }
    }

    fn table(&mut self, table: &Node<'_, '_>) {
        let rows: Vec<Node<'_, '_>> = table.children().filter(|node| node.is(Ns::W, "tr")).collect();
        let goes = |row: &Node<'_, '_>| row_change(row, if self.accepted { "del" } else { "ins" }).is_some();
        if !rows.is_empty() && rows.iter().all(goes) && table.children().filter(Node::is_element).all(|node| is_frame(&node)) {
            self.edits.remove(table.span());
            return;
        }
        for node in table.children().filter(Node::is_element) {
            if !node.is(Ns::W, "tr") {
                self.element(&node);
            } else if row_change(&node, if self.accepted { "del" } else { "ins" }).is_some() {
                self.edits.remove(node.span());
            } else {
                if let Some(mark) = row_change(&node, if self.accepted { "ins" } else { "del" }) {
                    self.edits.remove(mark.span());
                }
                self.walk(&node);
            }
        }
    }

    /// Settles a paragraph, with those it is joined to where the mark between them is not there; says how many elements.
    fn paragraphs(&mut self, nodes: &[Node<'_, '_>]) -> usize {
        let mut group = vec![0];
        while let Some(last) = group.last().copied()
            && self.is_joined(&nodes[last])
        {
            let next = nodes[last + 1..].iter().position(|node| !is_between(node)).map(|at| last + 1 + at);
            let Some(next) = next.filter(|next| nodes[*next].is(Ns::W, "p")) else { break };
            group.push(next);
        }
        let count = group[group.len() - 1] + 1;
        if group.len() > 1 {
            self.join(nodes, &group);
        }
        for (at, node) in nodes[..count].iter().enumerate() {
            if !node.is(Ns::W, "p") {
                self.element(node);
                continue;
            }
            if group.len() == 1
                && let Some(properties) = node.child(Ns::W, "pPr")
            {
                marks(&properties).into_iter().for_each(|mark| self.edits.remove(mark.span()));
            }
            debug_assert!(group.contains(&at));
            self.walk(node);
        }
        count
    }

    fn is_joined(&self, paragraph: &Node<'_, '_>) -> bool {
        let Some(properties) = paragraph.child(Ns::W, "pPr") else { return false };
        let gone: &[&str] = if self.accepted { &["del", "moveFrom"] } else { &["ins", "moveTo"] };
        marks(&properties).iter().any(|mark| gone.contains(&mark.name()))
    }

    /// Makes one paragraph of several: what it is, the first of them says that keeps words.
    fn join(&mut self, nodes: &[Node<'_, '_>], group: &[usize]) {
        let text = self.text;
        let last = group[group.len() - 1];
        let ends_section = |at: usize| nodes[at].child(Ns::W, "pPr").is_some_and(|node| node.child(Ns::W, "sectPr").is_some());
        let main =
            if ends_section(last) { last } else { group.iter().copied().find(|at| self.keeps_words(&nodes[*at])).unwrap_or(group[0]) };
        let mut own = Edits::default();
        let properties = nodes[main].child(Ns::W, "pPr");
        let properties = properties.map(|node| {
            let (from, to) = node.span();
            marks(&node).into_iter().for_each(|mark| own.remove((mark.span().0 - from, mark.span().1 - from)));
            std::mem::take(&mut own).apply(&text[from..to])
        });
        for (index, at) in group.iter().enumerate() {
            let node = &nodes[*at];
            let (from, to) = node.span();
            let (first, last) = (index == 0, index + 1 == group.len());
            let tag = tag_end(text, from);
            let closed = is_closed(text, node);
            let begin = if closed { format!("{}>", text[from..tag - 2].trim_end()) } else { text[from..tag].to_owned() };
            let mut lead = if first { begin + properties.as_deref().unwrap_or("") } else { String::new() };
            if closed {
                if last {
                    lead.push_str(&format!("</{}>", name(text, from)));
                }
                self.edits.replace(from, to, lead);
                continue;
            }
            let inside = node.child(Ns::W, "pPr").map_or(tag, |properties| properties.span().1);
            self.edits.replace(from, inside, lead);
            if !last {
                self.edits.remove((close_start(text, node), to));
            }
        }
    }

    /// Whether a paragraph holds words that stay.
    fn keeps_words(&self, node: &Node<'_, '_>) -> bool {
        node.children().filter(Node::is_element).any(|child| match (child.ns(), child.name()) {
            (Ns::W, "ins" | "moveTo") => self.accepted && self.keeps_words(&child),
            (Ns::W, "del" | "moveFrom") => !self.accepted && self.keeps_words(&child),
            (Ns::W, "t" | "delText") => !child.text().trim().is_empty(),
            (Ns::W, name) if name.ends_with("Pr") => false,
            _ => self.keeps_words(&child),
        })
    }
}

/// The changes to the mark of a paragraph.
fn marks<'a, 't>(properties: &Node<'a, 't>) -> Vec<Node<'a, 't>> {
    let Some(mark) = properties.child(Ns::W, "rPr") else { return Vec::new() };
    mark.children().filter(|node| node.ns() == Ns::W && matches!(node.name(), "ins" | "del" | "moveFrom" | "moveTo")).collect()
}

/// The change to a whole row.
fn row_change<'a, 't>(row: &Node<'a, 't>, name: &str) -> Option<Node<'a, 't>> {
    row.child(Ns::W, "trPr").and_then(|properties| properties.child(Ns::W, name))
}

/// What may stand between paragraphs and within one alike.
fn is_between(node: &Node<'_, '_>) -> bool {
    let name = node.name();
    name.starts_with("bookmark")
        || name.starts_with("comment")
        || name.starts_with("perm")
        || name.starts_with("move")
        || name == "proofErr"
}

/// What a table has besides its words.
fn is_frame(node: &Node<'_, '_>) -> bool {
    node.is(Ns::W, "tr") || node.name().ends_with("Pr") || node.is(Ns::W, "tblGrid") || is_between(node)
}
