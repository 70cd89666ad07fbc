use proptest::prelude::*;

use super::*;

fn text(text: &str) -> Unit<'_> {
    Unit { kind: UnitKind::Text, parent: None, marker: "", text }
}

fn texts<'a>(list: &[&'a str]) -> Vec<Unit<'a>> {
    list.iter().map(|words| text(words)).collect()
}

/// What became of each block: `old>new kind`, with `?` where it needs a look.
fn seen(old: &[Unit<'_>], new: &[Unit<'_>]) -> Vec<String> {
    let sign = |link: &Link| if link.confidence >= SURE { "" } else { "?" };
    carry(old, new).iter().map(|link| format!("{}>{} {:?}{}", link.old, link.new, link.kind, sign(link))).collect()
}

const A: &str = "We call for the process to remain open to all stakeholders on an equal footing.";
const B: &str = "The secretariat shall publish a summary of every consultation within thirty days.";
const C: &str = "Youth and national initiatives are invited to nominate two speakers each.";
const D: &str = "Funding comes from voluntary contributions, which are published once a year.";

#[test]
fn same_text_is_unchanged_and_sure() {
    assert_eq!(seen(&texts(&[A, B, C]), &texts(&[A, B, C])), ["0>0 Unchanged", "1>1 Unchanged", "2>2 Unchanged"]);
}

#[test]
fn new_block_before_does_not_move_what_follows() {
    assert_eq!(seen(&texts(&[A, B]), &texts(&[D, A, B])), ["0>1 Unchanged", "1>2 Unchanged"]);
}

#[test]
fn deleted_block_has_no_link() {
    assert_eq!(seen(&texts(&[A, B, C]), &texts(&[A, C])), ["0>0 Unchanged", "2>1 Unchanged"]);
    assert!(seen(&texts(&[A, B]), &[]).is_empty());
}

#[test]
fn deleted_block_is_not_taken_for_a_new_one_in_its_place() {
    assert_eq!(seen(&texts(&[A, B, C]), &texts(&[A, D, C])), ["0>0 Unchanged", "2>2 Unchanged"]);
}

#[test]
fn edited_block_keeps_its_place() {
    let edited = "The secretariat shall publish a summary of each consultation within sixty days, in all languages.";
    assert_eq!(seen(&texts(&[A, B, C]), &texts(&[A, edited, C]))[1], "1>1 Edited");
}

#[test]
fn moved_block_is_shown_as_moved_and_the_others_stay() {
    assert_eq!(seen(&texts(&[A, B, C, D]), &texts(&[B, C, D, A])), ["0>3 Moved", "1>0 Unchanged", "2>1 Unchanged", "3>2 Unchanged"]);
}

#[test]
fn split_block_goes_to_both_pieces() {
    let whole = format!("{A} {B}");
    assert_eq!(seen(&texts(&[&whole, C]), &texts(&[A, B, C])), ["0>0 Split", "0>1 Split", "1>2 Unchanged"]);
}

#[test]
fn merged_blocks_go_to_the_same_one() {
    let whole = format!("{A} {B}");
    assert_eq!(seen(&texts(&[A, B, C]), &texts(&[&whole, C])), ["0>0 Merged", "1>0 Merged", "2>1 Unchanged"]);
}

#[test]
fn rewritten_block_between_the_same_neighbours_needs_a_look() {
    let rewritten = "A summary of what was said appears soon after the end of the consultation, made by the secretariat.";
    let links = seen(&texts(&[A, B, C]), &texts(&[A, rewritten, C]));
    assert!(links.contains(&"1>1 Edited?".to_owned()), "{links:?}");
}

#[test]
fn same_words_many_times_follow_their_neighbours() {
    let old = texts(&["Notes", A, "Notes", B, "Notes", C]);
    let new = texts(&["Notes", A, "Notes", D, "Notes", B, "Notes", C]);
    let links = carry(&old, &new);
    let places: Vec<(usize, usize)> = links.iter().map(|link| (link.old, link.new)).collect();
    assert_eq!(places[1], (1, 1));
    assert!(places.contains(&(3, 5)) && places.contains(&(5, 7)) && places.contains(&(4, 6)), "{places:?}");
}

#[test]
fn label_counted_anew_follows_its_text() {
    let old = texts(&["Article 1", A, "Article 2", B, "Article 3", C]);
    let new = texts(&["Article 1", A, "Article 2", D, "Article 3", B, "Article 4", C]);
    let places: Vec<(usize, usize)> = carry(&old, &new).iter().map(|link| (link.old, link.new)).collect();
    assert_eq!(places, [(0, 0), (1, 1), (2, 4), (3, 5), (4, 6), (5, 7)]);
}

#[test]
fn label_between_its_old_neighbours_is_sure() {
    let list = texts(&["Article 1", A, "Article 2", B]);
    assert_eq!(seen(&list, &list), ["0>0 Unchanged", "1>1 Unchanged", "2>2 Unchanged", "3>3 Unchanged"]);
}

#[test]
fn label_that_jumps_over_its_text_needs_a_look() {
    let old = texts(&["Article 1", A, "Article 2", B, "Article 3", C]);
    let new = texts(&["Article 1", A, "Article 9", B, "Article 3", C]);
    assert!(!seen(&old, &new).contains(&"2>2 Edited".to_owned()));
}

#[test]
fn label_over_a_text_that_moved_needs_a_look_where_one_stands_in_its_old_place() {
    let old = texts(&["Article 1", A, "Article 2", B, "Article 3", C, "Article 4", D]);
    let new = texts(&["Article 1", A, "Article 2", C, "Article 3", D, "Article 2", B]);
    let sure: Vec<String> = seen(&old, &new).into_iter().filter(|link| link.starts_with("2>") && !link.ends_with('?')).collect();
    assert!(sure.is_empty(), "{sure:?}");
}

#[test]
fn two_labels_over_each_other_need_a_look_when_counted_anew() {
    let old = texts(&["Article 1", A, "Article 2", "Article 3", B, "Article 4", C]);
    let new = texts(&["Article 1", D, "Article 2", A, "Article 4", B, "Article 5", C]);
    let sure: Vec<String> = seen(&old, &new).into_iter().filter(|link| link.starts_with("2>") && !link.ends_with('?')).collect();
    assert!(sure.is_empty(), "{sure:?}");
}

#[test]
fn label_between_others_counted_on_by_as_much_is_counted_on() {
    let old = texts(&["Article 1", A, "Article 2", B, "Article 3", C]);
    let new = texts(&["Article 1", D, "Article 2", A, "Article 3", B, "Article 4", C]);
    assert_eq!(seen(&old, &new).into_iter().filter(|link| "24".contains(&link[..1])).collect::<Vec<_>>(), ["2>4 Edited", "4>6 Edited"]);
}

#[test]
fn few_words_in_two_pieces_of_a_split_need_a_look() {
    let old = texts(&[A, "Proclaims this universal declaration of rights", B]);
    let new = texts(&[A, "Proclaims this universal", "The universal declaration of rights", B]);
    let sure: Vec<String> = seen(&old, &new).into_iter().filter(|link| link.starts_with("1>") && !link.ends_with('?')).collect();
    assert!(sure.is_empty(), "{sure:?}");
}

#[test]
fn few_words_that_add_up_to_the_whole_are_a_sure_split() {
    let old = texts(&[A, "Proclaims this universal declaration of rights", B]);
    let new = texts(&[A, "Proclaims this universal", "declaration of rights", B]);
    assert_eq!(seen(&old, &new)[1..3], ["1>1 Split", "1>2 Split"]);
}

#[test]
fn label_that_stands_in_no_merged_one_to_the_letter_is_no_sure_piece() {
    let old = texts(&[A, "第十二条", "第十三条", B]);
    let new = texts(&[A, "第十二条 第二十三条", "第十三条", B]);
    assert!(!seen(&old, &new).contains(&"2>1 Merged".to_owned()));
}

#[test]
fn short_block_drawn_into_its_neighbour_needs_a_look() {
    let drawn = format!("Final notes {B}");
    let links = seen(&texts(&[A, "Final notes", B]), &texts(&[A, "Final notes", &drawn]));
    assert!(links.contains(&"1>1 Unchanged?".to_owned()), "{links:?}");
}

#[test]
fn same_label_over_a_new_text_needs_a_look() {
    let old = texts(&["Article 1", A, "Article 2", B, "Article 3", C]);
    let new = texts(&["Article 1", A, "Article 2", D, "Article 3", C]);
    assert!(seen(&old, &new).contains(&"2>2 Unchanged?".to_owned()));
}

#[test]
fn piece_that_still_stands_right_beside_needs_a_look() {
    let (joined, first) = (format!("{A} Article 2"), format!("Article 2 {B}"));
    for (old, new) in [([A, "Article 2", B], [&joined, "Article 2", B]), ([A, "Article 2", B], [A, "Article 2", &first])] {
        let links = seen(&texts(&old), &texts(&new));
        let merged: Vec<&String> = links.iter().filter(|link| link.starts_with("1>") && link.ends_with("Merged")).collect();
        assert!(merged.is_empty(), "{links:?}");
    }
}

fn bags(old: &'static str, new: &'static str) -> (Bags, bag::Item, bag::Item) {
    let (old, new) = (texts(&[old]), texts(&[new]));
    let bags = Bags::new(&old, &new);
    let (one, two) = (bags.tops(&old, false)[0], bags.tops(&new, true)[0]);
    (bags, one, two)
}

#[test]
fn number_does_not_begin_or_end_with_another() {
    for (part, whole, begins, ends, holds) in [
        ("Article 1", "Article 12 of the rules", false, false, false),
        ("Article 1", "Article 1 of the rules", true, false, true),
        ("1 January", "by 11 January", false, false, false),
        ("1 January", "by 1 January", false, true, true),
        ("Article 1", "see Article 12 and Article 1 too", false, false, true),
        ("第十三条", "第二十三条", false, false, false),
    ] {
        let (bags, part, whole) = bags(part, whole);
        assert_eq!(
            (bags.holds_at(&whole, &part, true), bags.holds_at(&whole, &part, false), bags.holds(&whole, &part)),
            (begins, ends, holds)
        );
    }
}

#[test]
fn label_is_hardly_more_than_a_number() {
    for (text, is) in [("Article 5", true), ("第十三条", true), ("IV.", true), ("Notes", false), ("Article 5 of the first annex", false)]
    {
        let (bags, item, _) = bags(text, "");
        assert_eq!(bags.is_label(&item), is, "{text}");
    }
}

#[test]
fn labels_are_counted_on_a_few_numbers_at_most() {
    for (old, new, shift, counts) in [("Article 5", "Article 6", Some(1), true), ("Article 5", "Article 2", Some(-3), true)]
        .into_iter()
        .chain([("Article 5", "Article 9", Some(4), false), ("Article V", "Article VI", None, false)])
    {
        let (bags, old, new) = bags(old, new);
        assert_eq!((bags.shift(&old, &new), bags.counts_on(&old, &new)), (shift, counts));
        assert!(bags.same_but_numbers(&old, &new));
    }
}

#[test]
fn cells_follow_their_row_and_column() {
    let table = |rows: &[[&'static str; 2]]| {
        let mut units = vec![Unit { kind: UnitKind::Table, parent: None, marker: "", text: "" }];
        for row in rows {
            let at = units.len();
            units.push(Unit { kind: UnitKind::Row, parent: Some(0), marker: "", text: "" });
            units.extend(row.iter().map(|text| Unit { kind: UnitKind::Cell, parent: Some(at), marker: "", text }));
        }
        units
    };
    let old = table(&[["Area", "Who"], ["Access and inclusion", "Yes"], ["Artificial intelligence", "Yes"]]);
    let new = table(&[["Area", "Who"], ["Human rights online", "Yes"], ["Access and inclusion", "Yes"], ["Artificial intelligence", "No"]]);
    let links = carry(&old, &new);
    let of = |at: usize| links.iter().find(|link| link.old == at).map(|link| link.new);
    assert_eq!((of(0), of(4), of(5), of(6), of(7), of(9)), (Some(0), Some(7), Some(8), Some(9), Some(10), Some(12)));
}

#[test]
fn every_script_is_carried_alike() {
    let lists = [
        [
            "人人生而自由，在尊严和权利上一律平等。",
            "人人有权享有生命、自由和人身安全。",
            "任何人不得使为奴隶或奴役；一切形式的奴隶制度和奴隶买卖，均应予以禁止。",
        ],
        [
            "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.",
            "لكل فرد الحق في الحياة والحرية وسلامة شخصه.",
            "لا يجوز استرقاق أو استعباد أي شخص.",
        ],
        ["Все люди рождаются свободными и равными.", "Каждый человек имеет право на жизнь.", "Никто не должен содержаться в рабстве."],
        ["มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาค", "ทุกคนมีสิทธิในการมีชีวิต เสรีภาพ", "บุคคลใดจะตกอยู่ในความเป็นทาสไม่ได้"],
    ];
    for [one, two, three] in lists {
        assert_eq!(seen(&texts(&[one, two, three]), &texts(&[two, three, one])), ["0>2 Moved", "1>0 Unchanged", "2>1 Unchanged"], "{one}");
    }
}

fn quote(old: &str, new: &str, exact: &str) -> Option<String> {
    let (old_units, new_units) = (texts(&[old]), texts(&[new]));
    let links = carry(&old_units, &new_units);
    let start = old[..old.find(exact).unwrap()].chars().count();
    let place = carry_quote(&old_units, &new_units, &links, 0, start, start + exact.chars().count())?;
    Some(new.chars().skip(place.start).take(place.end - place.start).collect())
}

#[test]
fn quotation_follows_the_change_around_it_and_in_it() {
    assert_eq!(quote(A, &format!("In short: {A}"), "open to all").as_deref(), Some("open to all"));
    let changed = A.replace("open to all stakeholders", "open and welcoming to all stakeholders");
    assert_eq!(quote(A, &changed, "remain open to all stakeholders").as_deref(), Some("remain open and welcoming to all stakeholders"));
    assert_eq!(
        quote("人人生而自由，在尊严和权利上一律平等。", "人人生来自由，在尊严和权利上一律平等。", "尊严和权利").as_deref(),
        Some("尊严和权利")
    );
}

#[test]
fn quotation_whose_words_are_gone_has_no_place() {
    assert_eq!(quote(A, &A.replace(" on an equal footing", ""), "equal footing"), None);
}

#[test]
fn quotation_moves_with_its_sentence_to_another_block() {
    let (old, both) = (format!("{A} {B}"), format!("{C} {B}"));
    let (old, new) = (texts(&[&old, C]), texts(&[A, &both]));
    let start = A.chars().count() + 1;
    let place = carry_quote(&old, &new, &carry(&old, &new), 0, start, start + B.chars().count()).unwrap();
    assert_eq!((place.new, place.start), (1, C.chars().count() + 1));
}

#[test]
fn same_words_where_the_difference_says_that_they_are_gone_are_not_firm() {
    let (moved, stays) = ("The members vote on it once a year.", "Whatever they decide is published in full soon after.");
    let kept = within::within(&format!("{moved} {stays}"), &format!("{stays} {moved}"), 0, 0..moved.len()).unwrap();
    assert_eq!((kept.place, kept.firm), ((stays.len() + 1, stays.len() + 1 + moved.len()), false));
}

#[test]
fn quoted_word_put_in_once_more_beside_itself_is_not_firm() {
    let (old, new) = ("We call for open talks now.", "We call for open open talks now.");
    let start = old.find("open").unwrap();
    assert!(!within::within(old, new, start, start..start + 4).unwrap().firm);
    assert!(within::within(old, old, start, start..start + 4).unwrap().firm);
}

proptest! {
    #[test]
    fn any_two_versions_are_linked_within_bounds(
        old in proptest::collection::vec(("[ab字ع ]{0,12}", 0u8..6, proptest::option::of(0usize..4)), 0..12),
        new in proptest::collection::vec(("[ab字ع ]{0,12}", 0u8..6, proptest::option::of(0usize..4)), 0..12),
    ) {
        let kinds = [UnitKind::Heading, UnitKind::Text, UnitKind::Table, UnitKind::Row, UnitKind::Cell, UnitKind::Footnote];
        let units = |list: &'_ [(String, u8, Option<usize>)]| -> Vec<(String, UnitKind, Option<usize>)> {
            list.iter().map(|(text, kind, parent)| (text.clone(), kinds[usize::from(*kind)], *parent)).collect()
        };
        let (a, b) = (units(&old), units(&new));
        let a: Vec<Unit<'_>> = a.iter().map(|(text, kind, parent)| Unit { kind: *kind, parent: *parent, marker: "", text }).collect();
        let b: Vec<Unit<'_>> = b.iter().map(|(text, kind, parent)| Unit { kind: *kind, parent: *parent, marker: "", text }).collect();
        let links = carry(&a, &b);
        let mut seen = std::collections::BTreeSet::new();
        for link in &links {
            prop_assert!(link.old < a.len() && link.new < b.len() && (1..=100).contains(&link.confidence));
            prop_assert!(seen.insert((link.old, link.new)), "twice: {link:?}");
        }
        for (at, unit) in a.iter().enumerate() {
            let length = unit.text.chars().count();
            if let Some(place) = carry_quote(&a, &b, &links, at, 0, length) {
                prop_assert!(place.start < place.end && place.end <= b[place.new].text.chars().count());
            }
        }
    }
}
