//! Walking through a tree.

use std::borrow::Cow;

use quick_xml::escape::unescape;

use super::{Kind, NONE, Ns, Tree};

/// An element or a piece of text of a [`Tree`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'a, 't> {
    tree: &'a Tree<'t>,
    index: u32,
}

impl PartialEq for Node<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && std::ptr::eq(self.tree, other.tree)
    }
}

impl<'a, 't> Node<'a, 't> {
    pub(super) fn new(tree: &'a Tree<'t>, index: u32) -> Self {
        Self { tree, index }
    }

    fn data(&self) -> &'a super::Data {
        &self.tree.nodes[self.index as usize]
    }

    /// Whether it is an element of that name.
    pub fn is(&self, ns: Ns, name: &str) -> bool {
        let data = self.data();
        data.kind == Kind::Element && data.ns == ns && self.name() == name
    }

    /// Whether it is an element and no text.
    pub fn is_element(&self) -> bool {
        self.data().kind == Kind::Element
    }

    /// Its namespace.
    pub fn ns(&self) -> Ns {
        self.data().ns
    }

    /// Its name without a prefix, at most 64 bytes; empty for a text.
    pub fn name(&self) -> &'t str {
        let (at, length) = self.data().name;
        &self.tree.text[at as usize..at as usize + usize::from(length)]
    }

    /// Its bytes in the text of the part, from the first `<` to one past the last `>`.
    pub fn span(&self) -> (usize, usize) {
        let (from, to) = self.data().span;
        (from as usize, to as usize)
    }

    /// Its elements and texts, in order.
    pub fn children(&self) -> impl Iterator<Item = Self> + use<'a, 't> {
        let tree = self.tree;
        let at = |index: u32| (index != NONE).then_some(Self { tree, index });
        std::iter::successors(at(self.data().child), move |node| at(node.data().next))
    }

    /// What stands after it in the same element.
    pub fn following(&self) -> impl Iterator<Item = Self> + use<'a, 't> {
        let tree = self.tree;
        let at = |index: u32| (index != NONE).then_some(Self { tree, index });
        std::iter::successors(at(self.data().next), move |node| at(node.data().next))
    }

    /// Its first element of that name.
    pub fn child(&self, ns: Ns, name: &str) -> Option<Self> {
        self.children().find(|node| node.is(ns, name))
    }

    /// All below it in order, itself left out.
    pub fn descendants(&self) -> impl Iterator<Item = Self> + use<'a, 't> {
        let tree = self.tree;
        let from = self.index + 1;
        let end = self.data().span.1;
        // Nodes stand in the order of the text.
        let count = tree.nodes[from as usize..].partition_point(|node| node.span.0 < end) as u32;
        (from..from + count).map(move |index| Self { tree, index })
    }

    /// The words of a text; none for an element.
    pub fn words(&self) -> Option<Cow<'t, str>> {
        let data = self.data();
        match data.kind {
            Kind::Element => None,
            Kind::Text => {
                let words = &self.tree.text[data.span.0 as usize..data.span.1 as usize];
                Some(if words.contains('\r') { Cow::Owned(words.replace("\r\n", "\n").replace('\r', "\n")) } else { Cow::Borrowed(words) })
            }
            Kind::Sign(sign) => Some(Cow::Owned(sign.to_string())),
        }
    }

    /// All words in it.
    pub fn text(&self) -> String {
        self.descendants().filter_map(|node| node.words()).collect()
    }

    /// The value of an attribute, its references resolved.
    pub fn attribute(&self, ns: Ns, name: &str) -> Option<Cow<'t, str>> {
        self.attributes().find(|found| found.0 == ns && found.1 == name).map(|found| found.2)
    }

    /// Its attributes: namespace, name, value.
    pub fn attributes(&self) -> impl Iterator<Item = (Ns, &'t str, Cow<'t, str>)> + use<'a, 't> {
        let tree = self.tree;
        let (first, count) = self.data().attributes;
        let list = &tree.attributes[first as usize..first as usize + usize::from(count)];
        list.iter().map(move |found| {
            let name = &tree.text[found.name.0 as usize..found.name.0 as usize + usize::from(found.name.1)];
            let raw = &tree.text[found.value.0 as usize..found.value.1 as usize];
            // What cannot be resolved stays as it is written: no attribute that matters holds an entity.
            (found.ns, name, unescape(raw).unwrap_or(Cow::Borrowed(raw)))
        })
    }
}
