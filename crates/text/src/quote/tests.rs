use proptest::prelude::*;

use super::*;

fn find<'a>(text: &'a str, exact: &'a str, prefix: &'a str, suffix: &'a str, start: usize) -> Option<(usize, usize, QuoteStatus)> {
    find_quote(text, &Quote { exact, prefix, suffix, start }).map(|found| (found.start, found.end, found.status))
}

#[test]
fn quotation_in_its_place_is_found_there_even_if_it_occurs_again() {
    assert_eq!(find("all for all", "all", "", "", 8), Some((8, 11, QuoteStatus::InPlace)));
    assert_eq!(find("كل الناس", "الناس", "كل ", "", 3), Some((3, 8, QuoteStatus::InPlace)));
}

#[test]
fn moved_quotation_is_found_by_its_context() {
    let text = "First, open to all governments. Then open to all stakeholders of the Forum.";
    assert_eq!(find(text, "open to all", "Then ", " stakeholders", 5), Some((37, 48, QuoteStatus::Moved)));
}

#[test]
fn context_beats_the_old_place() {
    let text = "a word here; and the right word there";
    assert_eq!(find(text, "word", "the right ", " there", 2), Some((27, 31, QuoteStatus::Moved)));
}

#[test]
fn doubtful_places_are_refused() {
    // Short words without context, words that occur twice, words that are gone.
    assert_eq!(find("the Forum and the Council", "the", "", "", 5), None);
    assert_eq!(find("a multistakeholder process, a multistakeholder forum", "multistakeholder", "", "", 9), None);
    assert_eq!(find("something else", "multistakeholder", "a ", " process", 2), None);
    assert_eq!(find("it is of no use", "of", "Secretary-", "General", 3), None);
}

#[test]
fn long_words_that_occur_once_need_no_context() {
    assert_eq!(find("now a multistakeholder process", "multistakeholder", "", "", 2), Some((6, 22, QuoteStatus::Moved)));
}

#[test]
fn other_white_space_is_no_difference() {
    let text = "open\u{a0}to  all\nstakeholders";
    assert_eq!(find(text, "open to all stakeholders", "", "", 0), Some((0, 25, QuoteStatus::Respaced)));
}

#[test]
fn nothing_is_found_for_nothing() {
    assert_eq!(find("text", "", "", "", 0), None);
    assert_eq!(find("text", "  ", "", "", 0), None);
    assert_eq!(find("", "text", "", "", 7), None);
}

proptest! {
    #[test]
    fn what_is_found_is_what_was_quoted(text in "[ab \u{a0}字]{0,40}", exact in "[ab 字]{1,6}", start in 0usize..50) {
        if let Some(found) = find_quote(&text, &Quote { exact: &exact, start, ..Quote::default() }) {
            let words: String = text.chars().skip(found.start).take(found.end - found.start).collect();
            if found.status == QuoteStatus::Respaced {
                prop_assert_eq!(collapse(words.trim()).0, collapse(exact.trim()).0);
            } else {
                prop_assert_eq!(words, exact);
            }
        }
    }

    #[test]
    fn a_quotation_from_the_text_is_found_in_place(text in any::<String>(), start in 0usize..20, length in 1usize..9) {
        let exact: String = text.chars().skip(start).take(length).collect();
        if !exact.is_empty() {
            let found = find_quote(&text, &Quote { exact: &exact, start, ..Quote::default() }).unwrap();
            prop_assert_eq!((found.start, found.status), (start, QuoteStatus::InPlace));
        }
    }
}
