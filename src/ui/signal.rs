//! Values that parts of the page follow.
//!
//! The value sits beside an untyped trigger, so that a further type of value adds a few bytes only.

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{ArcTrigger, GetValue, LocalStorage, Notify, StoredValue, Track};

use super::graph::{follow, untrack};

/// Where Leptos keeps the value of a signal, for as long as its owner lives.
type Slot = StoredValue<Rc<dyn Any>, LocalStorage>;

struct Inner<T> {
    trigger: ArcTrigger,
    value: RefCell<T>,
}

/// A value that lives as long as somebody holds it.
pub struct Shared<T>(Rc<Inner<T>>);

/// A value that lives as long as the part of the page that made it; a copy is the same signal.
pub struct Signal<T> {
    slot: Slot,
    holds: PhantomData<fn() -> T>,
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> std::fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shared")
    }
}

impl<T> std::fmt::Debug for Signal<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signal")
    }
}

#[inline(never)]
fn keep(value: Rc<dyn Any>) -> Slot {
    StoredValue::new_local(value)
}

#[inline(never)]
fn kept(slot: Slot) -> Option<Rc<dyn Any>> {
    slot.try_get_value()
}

impl<T: 'static> Shared<T> {
    /// A value.
    pub fn new(value: T) -> Self {
        Self(Rc::new(Inner { trigger: ArcTrigger::new(), value: RefCell::new(value) }))
    }

    /// Reads the value; whoever reads follows it.
    pub fn with<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        self.0.trigger.track();
        self.with_untracked(read)
    }

    /// Reads the value without following it.
    pub fn with_untracked<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.0.value.borrow())
    }

    /// Sets the value.
    pub fn set(&self, value: T) {
        let old = self.0.value.replace(value);
        drop(old);
        self.0.trigger.notify();
    }
}

impl<T: 'static> Signal<T> {
    /// A value.
    pub fn new(value: T) -> Self {
        Self { slot: keep(Shared::new(value).0), holds: PhantomData }
    }

    fn shared(self) -> Option<Shared<T>> {
        kept(self.slot)?.downcast().ok().map(Shared)
    }

    fn alive(self) -> Shared<T> {
        self.shared().expect("a signal of a part of the page that is there")
    }

    /// Reads the value; whoever reads follows it.
    ///
    /// # Panics
    /// When the part of the page that made it is gone, like every plain read.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.alive().with(read)
    }

    /// Reads the value without following it.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.alive().with_untracked(read)
    }

    /// Reads the value without following it, if it is still there.
    pub fn try_with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        self.shared().map(|shared| shared.with_untracked(read))
    }

    /// Follows the value without reading it.
    pub fn track(self) {
        self.alive().0.trigger.track();
    }

    /// Sets the value; does nothing when nobody can see it any more.
    pub fn set(self, value: T) {
        if let Some(shared) = self.shared() {
            shared.set(value);
        }
    }

    /// Changes the value.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(shared) = self.shared() {
            change(&mut shared.0.value.borrow_mut());
            shared.0.trigger.notify();
        }
    }
}

impl<T: Clone + 'static> Shared<T> {
    /// A copy of the value, without following it.
    #[must_use]
    pub fn get_untracked(&self) -> T {
        self.with_untracked(Clone::clone)
    }
}

impl<T: Clone + 'static> Signal<T> {
    /// A copy of the value; whoever reads follows it.
    #[must_use]
    pub fn get(self) -> T {
        self.with(Clone::clone)
    }

    /// A copy of the value, without following it.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(Clone::clone)
    }
}

/// A value made of others: it changes only when the outcome does.
pub fn memo<T: PartialEq + 'static>(make: impl Fn() -> T + 'static) -> Signal<T> {
    let signal = Signal::new(untrack(&make));
    follow(Box::new(move || {
        let value = make();
        if signal.with_untracked(|old| *old != value) {
            signal.set(value);
        }
    }));
    signal
}
