use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

/// A change as in `[-gone-]{+come+}`.
fn show(base: &str, new: &str) -> String {
    diff_words(base, new)
        .iter()
        .map(|change| {
            let text = change.text(base, new);
            match change.kind {
                ChangeKind::Keep => text.to_owned(),
                ChangeKind::Delete => format!("[-{text}-]"),
                ChangeKind::Insert => format!("{{+{text}+}}"),
            }
        })
        .collect()
}

fn check(base: &str, new: &str, changes: &[Change]) {
    let (mut i, mut j, mut before) = (0, 0, None);
    for change in changes {
        assert_eq!((change.base.start, change.new.start), (i, j), "stretches follow each other");
        (i, j) = (change.base.end, change.new.end);
        assert!(before != Some(change.kind), "neighbours differ in kind");
        assert!(!(before == Some(ChangeKind::Insert) && change.kind == ChangeKind::Delete), "a deletion comes first");
        match change.kind {
            ChangeKind::Keep => assert_eq!(base[change.base.clone()], new[change.new.clone()]),
            ChangeKind::Delete => assert!(change.new.is_empty() && !change.base.is_empty()),
            ChangeKind::Insert => assert!(change.base.is_empty() && !change.new.is_empty()),
        }
        before = Some(change.kind);
    }
    assert_eq!((i, j), (base.len(), new.len()), "both texts are covered");
}

#[test]
fn english_redline_reads_by_words() {
    assert_eq!(show("open to all stakeholders", "open to every stakeholder"), "open to [-all stakeholders-]{+every stakeholder+}");
    assert_eq!(show("We ask for it.", "We ask firmly for it, now."), "We ask {+firmly +}for it{+, now+}.");
    assert_eq!(show("the process may remain open", "the process shall remain open"), "the process [-may-]{+shall+} remain open");
    assert_eq!(show("one two three", "one three"), "one [-two -]three");
}

#[test]
fn arabic_redline_reads_by_words() {
    assert_eq!(show("يولد جميع الناس أحرارًا متساوين", "يولد كل الناس أحرارًا متساوين"), "يولد [-جميع-]{+كل+} الناس أحرارًا متساوين");
}

#[test]
fn chinese_redline_touches_only_what_changed() {
    assert_eq!(
        show("人人生而自由，在尊严和权利上一律平等。", "人人生而自由，在尊严和机会上一律平等。"),
        "人人生而自由，在尊严和[-权利-]{+机会+}上一律平等。"
    );
    assert_eq!(show("论坛应向所有人开放。", "论坛应始终向所有人开放。"), "论坛应{+始终+}向所有人开放。");
}

#[test]
fn short_words_between_rewritten_ones_do_not_stand_alone() {
    assert_eq!(
        show("The secretariat of governments decides", "The multistakeholder advisory group of participants decides"),
        "The [-secretariat of governments-]{+multistakeholder advisory group of participants+} decides"
    );
}

#[test]
fn deletions_on_both_sides_of_a_space_leave_it() {
    let base = "a x b y c";
    let new = "a b c";
    check(base, new, &diff_words(base, new));
    assert!(!show(base, new).contains("{+"), "{}", show(base, new));
}

#[test]
fn lines_of_a_row_stay_lines() {
    assert_eq!(show("one\ntwo\n", "one\nzwei\ndrei"), "one\n[-two-]{+zwei+}\n{+drei+}");
}

#[test]
fn equal_texts_are_one_keep_and_empty_ones_nothing() {
    assert_eq!(diff_words("same words", "same words").len(), 1);
    assert!(diff_words("", "").is_empty());
    assert_eq!(show("", "new"), "{+new+}");
    assert_eq!(show("old", ""), "[-old-]");
}

#[test]
fn texts_with_everything_changed_stay_cheap() {
    let chinese = |from: u32| (0..20_000).map(|i| char::from_u32(0x4E00 + (from + i * 7919) % 18_000).unwrap()).collect::<String>();
    let english = |salt: u32| {
        (0..20_000u32 / 5).map(|i| format!("{:04x} ", i.wrapping_mul(2_654_435_761).wrapping_add(salt) >> 16)).collect::<String>()
    };
    let few = |salt: u64| {
        // Few different tokens: many accidental matches, the worst case for the search.
        let mut state = salt;
        (0..20_000)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                char::from_u32(0x4E00 + (state >> 60) as u32).unwrap()
            })
            .collect::<String>()
    };
    for (base, new) in
        [(chinese(0), chinese(3)), (english(0), english(77_777)), (few(1), few(2)), ("字".repeat(20_000), "詞".repeat(20_000))]
    {
        let start = Instant::now();
        let changes = diff_words(&base, &new);
        // Generous: an unoptimised build on a busy machine. Unbounded work would take minutes.
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        println!("{} changes in {:?}", changes.len(), start.elapsed());
        check(&base, &new, &changes);
    }
}

#[test]
fn a_small_edit_in_a_long_text_is_found_exactly() {
    let base: String = (0..3000).map(|i| format!("word{i} ")).collect();
    let new = base.replace("word1500 ", "WORD ").replace("word2500 ", "");
    let changes = diff_words(&base, &new);
    check(&base, &new, &changes);
    assert_eq!(changes.iter().filter(|change| change.kind != ChangeKind::Keep).count(), 3);
}

proptest! {
    #[test]
    fn any_texts_are_covered(base in any::<String>(), new in any::<String>()) {
        check(&base, &new, &diff_words(&base, &new));
    }

    #[test]
    fn similar_texts_are_covered(base in "[abc 人د\n]{0,60}", new in "[abc 人د\n]{0,60}") {
        check(&base, &new, &diff_words(&base, &new));
    }

    #[test]
    fn any_cutting_is_covered(base in "[a-c é]{0,20}", new in "[a-c é]{0,20}", ends in proptest::collection::vec(0u32..30, 0..12)) {
        check(&base, &new, &diff(&base, &ends, &new, &ends));
    }
}
