//! What follows what: parts of the page run again when a value they have read changes.
//!
//! A part belongs to the part in which it was made and ends with it. Changes are gathered and followed once the
//! running code has finished, outer parts first, since they may end inner ones. In a few hundred bytes this is what
//! the page needs of a reactive library; Leptos' own weighs more than the budget leaves (docs/decisions).

use std::cell::RefCell;
use std::rc::Rc;

/// The number of a part; never used again.
pub type Part = usize;

#[derive(Default)]
struct Node {
    run: Option<Rc<dyn Fn()>>,
    inner: Vec<Part>,
    ends: Vec<Box<dyn FnOnce()>>,
    reads: Vec<Trigger>,
}

#[derive(Default)]
struct Graph {
    parts: Vec<Option<Box<Node>>>,
    /// The part to which what is made now belongs.
    owner: Option<Part>,
    /// The part that follows what is read now.
    reader: Option<Part>,
    due: Vec<Part>,
    planned: bool,
}

thread_local! {
    static GRAPH: RefCell<Graph> = RefCell::default();
}

fn graph<R>(act: impl FnOnce(&mut Graph) -> R) -> R {
    GRAPH.with_borrow_mut(act)
}

/// Tells the parts that have read a value that it has changed.
#[derive(Clone, Default)]
pub struct Trigger(Rc<RefCell<Vec<Part>>>);

impl Trigger {
    /// The part that runs now follows this.
    pub fn track(&self) {
        graph(|graph| {
            let Some(reader) = graph.reader else { return };
            let mut readers = self.0.borrow_mut();
            if !readers.contains(&reader) {
                readers.push(reader);
                if let Some(node) = graph.parts[reader].as_mut() {
                    node.reads.push(self.clone());
                }
            }
        });
    }

    /// Runs the parts that follow this again, soon.
    pub fn notify(&self) {
        let plan = graph(|graph| {
            for part in self.0.borrow().iter() {
                if !graph.due.contains(part) {
                    graph.due.push(*part);
                }
            }
            !graph.due.is_empty() && !std::mem::replace(&mut graph.planned, true)
        });
        if plan {
            crate::js::spawn(async { flush() });
        }
    }
}

/// Runs what is due, outer parts first.
pub fn flush() {
    while let Some(part) = graph(|graph| {
        let first = graph.due.iter().copied().min();
        graph.due.retain(|part| Some(*part) != first);
        graph.planned = first.is_some();
        first
    }) {
        rerun(part);
    }
}

/// A part inside another (or at the root), with nothing in it yet.
#[must_use]
pub fn part_in(owner: Option<Part>) -> Part {
    graph(|graph| {
        graph.parts.push(Some(Box::default()));
        let part = graph.parts.len() - 1;
        if let Some(outer) = owner.and_then(|owner| graph.parts[owner].as_mut()) {
            outer.inner.push(part);
        }
        part
    })
}

/// The part to which what is made now belongs.
#[must_use]
pub fn owner() -> Option<Part> {
    graph(|graph| graph.owner)
}

/// Runs a function with another owner and reader, and puts the old ones back.
fn within<R>(owner: Option<Part>, reader: Option<Part>, act: impl FnOnce() -> R) -> R {
    let before = graph(|graph| (std::mem::replace(&mut graph.owner, owner), std::mem::replace(&mut graph.reader, reader)));
    let out = act();
    graph(|graph| (graph.owner, graph.reader) = before);
    out
}

/// Runs a function whose making belongs to a part; nothing it reads is followed.
pub fn inside<R>(part: Part, act: impl FnOnce() -> R) -> R {
    within(Some(part), None, act)
}

/// Runs a function without following what it reads.
pub fn untrack<R>(act: impl FnOnce() -> R) -> R {
    within(owner(), None, act)
}

/// Runs a function now, and again whenever a value it reads changes, until the part ends in which this is called.
///
/// What it makes ends before it runs again.
pub fn follow(run: Box<dyn Fn()>) {
    let part = part_in(owner());
    graph(|graph| {
        if let Some(node) = graph.parts[part].as_mut() {
            node.run = Some(run.into());
        }
    });
    rerun(part);
}

fn rerun(part: Part) {
    let Some(run) = graph(|graph| graph.parts[part].as_ref().and_then(|node| node.run.clone())) else { return };
    clear(part);
    within(Some(part), Some(part), || run());
}

/// Runs a function when the part ends (or begins anew) in which this is called.
pub fn on_end(run: Box<dyn FnOnce()>) {
    graph(|graph| {
        if let Some(node) = graph.owner.and_then(|owner| graph.parts[owner].as_mut()) {
            node.ends.push(run);
        }
    });
}

/// Ends what a part has made and forgets what it has read.
fn clear(part: Part) {
    let found = graph(|graph| {
        graph.parts[part]
            .as_mut()
            .map(|node| (std::mem::take(&mut node.inner), std::mem::take(&mut node.ends), std::mem::take(&mut node.reads)))
    });
    let Some((inner, ends, reads)) = found else { return };
    for part in inner {
        end(part);
    }
    for trigger in reads {
        trigger.0.borrow_mut().retain(|reader| *reader != part);
    }
    for run in ends {
        run();
    }
}

/// Ends a part and everything in it.
pub fn end(part: Part) {
    clear(part);
    // Dropped after the borrow ends: what it held may end other things.
    let _gone = graph(|graph| {
        graph.due.retain(|due| *due != part);
        graph.parts[part].take()
    });
}

#[cfg(test)]
mod tests;
