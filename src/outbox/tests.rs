use super::*;
use colloquy_consultation::*;
use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

fn entry() -> Entry {
    let comment = CommentIn {
        id: new_id(),
        kind: CommentKind::Suggestion,
        body: "because\n…".into(),
        language: "ar".parse().unwrap(),
        version: 2,
        blocks: vec![BlockId(new_id().0)],
        quote: Some(QuoteIn { exact: "x".into(), prefix: String::new(), suffix: "y".into(), start: 4 }),
        operation: Some(Operation::Replace),
        proposed: "words".into(),
        parent: None,
        text_language: "fr".parse().ok(),
    };
    Entry { comment, orders: vec![3, 4], root: Some(new_id()), state: State::Kept }
}

#[wasm_bindgen_test]
fn entry_reads_back_as_it_was_kept() {
    let refused = State::Refused { code: "closed".into(), detail: "It closed.".into(), at: Some(Timestamp(1000)) };
    for state in [State::Kept, refused] {
        let entry = Entry { state, ..entry() };
        assert_eq!(Entry::read(&entry.write()), Some(entry));
    }
}

#[wasm_bindgen_test]
fn entry_that_was_on_its_way_is_sent_again_after_a_crash() {
    let sending = Entry { state: State::Sending, ..entry() };
    assert_eq!(Entry::read(&sending.write()).unwrap().state, State::Kept);
}

#[wasm_bindgen_test]
fn ids_are_version_7_and_stand_in_the_order_of_their_making() {
    let first = new_id();
    assert_eq!(first.0.get_version_num(), 7);
    assert_ne!(first, new_id());
    let text = first.to_string();
    assert!("89ab".contains(&text[19..20]), "{text}");
}

#[wasm_bindgen_test]
fn keys_are_found_by_their_prefix_and_forgotten() {
    assert!(keep::keep("test/b", "2") && keep::keep("test/a", "1"));
    let found = keep::keys("test/");
    assert!(found.len() == 2 && found.contains(&"test/a".to_owned()), "{found:?}");
    assert_eq!(keep::kept("test/b").as_deref(), Some("2"));
    keep::forget("test/a");
    keep::forget("test/b");
    assert!(keep::keys("test/").is_empty() && keep::kept("test/a").is_none());
}
