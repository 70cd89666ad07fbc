//! Comments, their threads and their places.

use std::collections::HashMap;
use std::rc::Rc;

use colloquy_consultation::Timestamp;

use super::super::ImportError;
use super::super::xml::{Ns, Tree};
use super::ours::Ours;
use super::package::{Package, Relations};
use super::piece::View;
use super::reader::Reader;
use super::time;

/// A comment as the file holds it.
#[derive(Debug)]
pub(super) struct Comment {
    pub id: String,
    pub author: String,
    pub at: Option<Timestamp>,
    pub body: String,
    pub resolved: bool,
    /// Whether it only tells what became of its thread.
    pub sign: bool,
    /// Index of the comment that it answers.
    pub parent: Option<usize>,
    /// What its styles say, where it comes from an annotated draft of ours.
    pub ours: Ours,
    /// The words that it proposes.
    pub proposed: String,
}

impl Reader {
    /// Reads all comments in the order of the file.
    ///
    /// # Errors
    /// [`ImportError`]: a part is broken.
    pub fn comments(&mut self, package: &mut Package<'_>) -> Result<Vec<Comment>, ImportError> {
        let Some((name, text)) = package.part("comments")? else { return Ok(Vec::new()) };
        let tree = Tree::parse(&text, &name)?;
        let outer = std::mem::replace(&mut self.relations, Rc::new(Relations::read(&mut package.archive, &name)?));
        self.begin(&tree.root());
        let mut found: Vec<Comment> = Vec::new();
        // The ids of the paragraphs of comments: by the last of them other parts speak of a comment.
        let mut paragraphs: HashMap<String, usize> = HashMap::new();
        for node in tree.root().children().filter(|node| node.is(Ns::W, "comment")) {
            let id = node.attribute(Ns::W, "id").unwrap_or_default().into_owned();
            let author = [node.attribute(Ns::W, "author"), node.attribute(Ns::W, "initials")].into_iter().flatten();
            let author = author.map(|name| super::run::clean(name.trim())).find(|name| !name.is_empty()).unwrap_or_default();
            for paragraph in node.descendants().filter(|node| node.is(Ns::W, "p")) {
                if let Some(id) = paragraph.attribute(Ns::W14, "paraId") {
                    paragraphs.entry(id.to_uppercase()).or_insert(found.len());
                }
            }
            let mut words = Vec::new();
            self.gather(&node, &mut words);
            let ours = Ours::of(&node);
            words.retain(|paragraph| !ours.beside.contains(&paragraph.source));
            let (proposed, words): (Vec<_>, Vec<_>) = words.into_iter().partition(|paragraph| ours.proposed.contains(&paragraph.source));
            let body = self.own_lines(&words, View::After, "\n\n").0;
            let proposed = self.own_lines(&proposed, View::After, "\n\n").0;
            found.push(Comment { id, author, at: time::of(&node), body, resolved: false, sign: false, parent: None, ours, proposed });
        }
        self.relations = outer;
        let threads = package.part("commentsExtended")?;
        match threads {
            Some((name, text)) => threads_of(&Tree::parse(&text, &name)?, &paragraphs, &mut found),
            None if !package.archive.has("docProps/app.xml") => self.threads_by_place(&mut found),
            None => {}
        }
        moments(package, &paragraphs, &mut found)?;
        Ok(found)
    }

    /// Google Docs writes replies as comments on the same words, and what became of a thread as words of a reply.
    fn threads_by_place(&mut self, found: &mut [Comment]) {
        let mut first: HashMap<_, usize> = HashMap::new();
        for index in 0..found.len() {
            let ends = self.places.of(&found[index].id).filter(|stretch| stretch.begin.is_some()).and_then(|stretch| stretch.ends());
            let Some(ends) = ends.filter(|ends| ends.0 < ends.1) else { continue };
            match first.get(&ends).copied() {
                Some(root) if found[root].at <= found[index].at => {
                    found[index].parent = Some(root);
                    match found[index].body.as_str() {
                        "_Marked as resolved_" => found[root].resolved = true,
                        "_Re-opened_" => found[root].resolved = false,
                        _ => continue,
                    }
                    found[index].body.clear();
                    found[index].sign = true;
                }
                Some(_) => {}
                None => drop(first.insert(ends, index)),
            }
        }
    }
}

fn threads_of(tree: &Tree<'_>, paragraphs: &HashMap<String, usize>, found: &mut [Comment]) {
    for node in tree.root().descendants().filter(|node| node.is(Ns::W15, "commentEx")) {
        let of = |name: &str| node.attribute(Ns::W15, name).and_then(|id| paragraphs.get(&id.to_uppercase()).copied());
        let Some(index) = of("paraId") else { continue };
        found[index].resolved = node.attribute(Ns::W15, "done").is_some_and(|value| matches!(&*value, "1" | "true" | "on"));
        found[index].parent = of("paraIdParent").filter(|parent| *parent != index);
    }
    // A circle of answers has no beginning: it is cut open where it is found.
    for index in 0..found.len() {
        let mut at = index;
        let mut steps = 0;
        while let Some(parent) = found[at].parent {
            at = parent;
            steps += 1;
            if at == index || steps > found.len() {
                found[index].parent = None;
                break;
            }
        }
    }
}

/// Moments in UTC stand in parts of their own, found by ids that stand in another.
fn moments(package: &mut Package<'_>, paragraphs: &HashMap<String, usize>, found: &mut [Comment]) -> Result<(), ImportError> {
    let (Some((ids_name, ids)), Some((name, text))) = (package.part("commentsIds")?, package.part("commentsExtensible")?) else {
        return Ok(());
    };
    let ids = Tree::parse(&ids, &ids_name)?;
    let mut durable: HashMap<String, usize> = HashMap::new();
    let value = |node: &super::super::xml::Node<'_, '_>, name: &str| {
        node.attributes().find(|found| found.1 == name).map(|found| found.2.to_uppercase())
    };
    for node in ids.root().children().filter(|node| node.name() == "commentId") {
        if let (Some(index), Some(id)) = (value(&node, "paraId").and_then(|id| paragraphs.get(&id)), value(&node, "durableId")) {
            durable.insert(id, *index);
        }
    }
    let tree = Tree::parse(&text, &name)?;
    for node in tree.root().children().filter(|node| node.name() == "commentExtensible") {
        let index = value(&node, "durableId").and_then(|id| durable.get(&id).copied());
        if let (Some(index), Some(at)) = (index, value(&node, "dateUtc").and_then(|at| time::read(&at))) {
            found[index].at = Some(at);
        }
    }
    Ok(())
}
