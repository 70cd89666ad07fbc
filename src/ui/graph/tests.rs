use std::cell::RefCell;
use std::rc::Rc;

use super::super::signal::{Signal, memo};
use super::*;
use leptos::mount::mount_to;
use leptos::task::tick;
use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

type Log = Rc<RefCell<Vec<String>>>;

fn note(log: &Log, words: String) {
    log.borrow_mut().push(words);
}

fn taken(log: &Log) -> Vec<String> {
    std::mem::take(&mut log.borrow_mut())
}

/// A part as the mounted app has it.
fn part() -> Part {
    // Mounting starts the machinery that runs effects.
    mount_to(crate::js::document().body().unwrap(), || ()).forget();
    part_in(None)
}

#[wasm_bindgen_test]
async fn part_runs_again_once_for_several_changes_and_not_for_what_it_has_not_read() {
    let (log, part) = (Log::default(), part());
    let (read, other) = inside(&part, || {
        let (read, other) = (Signal::new(1), Signal::new(1));
        let seen = log.clone();
        follow(Box::new(move || note(&seen, [read.get(), other.get_untracked()].map(|n| n.to_string()).concat())));
        (read, other)
    });
    read.set(2);
    read.set(3);
    tick().await;
    other.set(9);
    tick().await;
    assert_eq!(taken(&log), ["11", "31"]);
}

#[wasm_bindgen_test]
async fn inner_part_ends_when_the_outer_one_runs_again() {
    let (log, part) = (Log::default(), part());
    let value = inside(&part, || {
        let value = Signal::new(0);
        let seen = log.clone();
        follow(Box::new(move || {
            let outer = value.get();
            let (inner, ended) = (seen.clone(), seen.clone());
            follow(Box::new(move || note(&inner, ["inner", &outer.to_string(), &value.get().to_string()].concat())));
            on_end(Box::new(move || note(&ended, ["end", &outer.to_string()].concat())));
        }));
        value
    });
    value.set(1);
    tick().await;
    // Leptos may run an old inner part once more before its outer one; after that it is gone.
    let log = taken(&log);
    let end = log.iter().position(|note| note == "end0").unwrap();
    assert_eq!(log[0], "inner00");
    assert_eq!(log[end + 1..], ["inner11"]);
}

#[wasm_bindgen_test]
async fn memo_changes_only_when_its_outcome_does() {
    let (log, part) = (Log::default(), part());
    let value = inside(&part, || {
        let value = Signal::new(1);
        let is_big = memo(move || value.get() > 10);
        let seen = log.clone();
        follow(Box::new(move || note(&seen, is_big.get().to_string())));
        value
    });
    value.set(2);
    tick().await;
    value.set(20);
    tick().await;
    tick().await;
    assert_eq!(taken(&log), ["false", "true"]);
}

#[wasm_bindgen_test]
fn signal_of_a_part_that_is_gone_takes_a_late_answer_in_silence() {
    let part = part();
    let late = inside(&part, || Signal::new(1));
    end(&part);
    late.set(2);
    assert_eq!(late.try_with_untracked(|value| *value), None);
}
