//! What belongs to what: Leptos' owners and effects under one untyped door, so that each use weighs a few bytes.

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use send_wrapper::SendWrapper;

/// What owns the signals, effects and clean-ups of a part of the page.
pub type Part = Owner;

/// A part inside another (or at the root), with nothing in it yet.
#[inline(never)]
pub fn part_in(around: Option<Part>) -> Part {
    match around {
        Some(around) => around.with(Owner::new),
        None => Owner::new(),
    }
}

/// The part to which what is made now belongs.
#[must_use]
pub fn owner() -> Option<Part> {
    Owner::current()
}

/// Runs a function whose making belongs to a part; nothing it reads is followed.
pub fn inside<R>(part: &Part, act: impl FnOnce() -> R) -> R {
    part.with(|| untrack(act))
}

/// Runs a function without following what it reads.
pub fn untrack<R>(act: impl FnOnce() -> R) -> R {
    leptos::prelude::untrack(act)
}

/// Runs a function now, and again whenever a value it reads changes, until the part ends in which this is called.
///
/// What it makes ends before it runs again.
#[inline(never)]
pub fn follow(run: Box<dyn Fn()>) {
    let effect = SendWrapper::new(RenderEffect::new(move |_: Option<()>| run()));
    on_cleanup(move || drop(effect));
}

/// Runs a function when the part ends (or begins anew) in which this is called.
#[inline(never)]
pub fn on_end(run: Box<dyn FnOnce()>) {
    let run = SendWrapper::new(run);
    on_cleanup(move || run.take()());
}

/// Ends a part and everything in it.
#[inline(never)]
pub fn end(part: &Part) {
    part.cleanup();
}

#[cfg(test)]
mod tests;
