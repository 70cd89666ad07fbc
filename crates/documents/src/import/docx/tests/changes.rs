use super::*;
use crate::import::ImportError;

/// The three ways to read a text: blocks and remarks, blocks after, blocks before.
fn all(body: &str) -> (Vec<String>, Vec<String>, Vec<String>, Vec<String>) {
    let file = File::of(body);
    let suggested = import(&file);
    let rejected = import_as(&file, Changes::Reject);
    assert!(rejected.remarks.is_empty());
    assert_eq!(show(&suggested), show(&rejected));
    (show(&suggested), said(&suggested), show(&import_as(&file, Changes::Accept)), noted(&suggested))
}

#[test]
fn each_authors_changes_to_a_block_are_one_suggestion() {
    let body = format!(
        "<w:p>{}{}{}{}{}{}</w:p>",
        r("The "),
        del("Ana", "old"),
        ins("Ana", &r("new")),
        r(" words "),
        ins("Ben", &r("surely ")),
        r("stand.")
    );
    let (blocks, said, after, _) = all(&body);
    assert_eq!(blocks, ["p The old words stand."]);
    assert_eq!(said, ["Ana [0] replace: The new words stand.", "Ben [0] replace: The old words surely stand."]);
    assert_eq!(after, ["p The new words surely stand."]);
}

#[test]
fn a_change_within_a_change_belongs_to_its_author() {
    let inner = format!("{}{}", r("brought "), del("Ben", "and taken "));
    let body = format!("<w:p>{}{}{}</w:p>", r("Words "), ins("Ana", &inner), r("stay."));
    let (blocks, said, after, noted) = all(&body);
    assert_eq!(blocks, ["p Words stay."]);
    assert_eq!(said, ["Ana [0] replace: Words brought and taken stay."]);
    assert_eq!(after, ["p Words brought stay."]);
    assert_eq!(noted, ["change 1 and taken"]);
}

#[test]
fn a_whole_new_paragraph_is_added_after_the_one_before() {
    let typed_after = [pp(&mark("ins", "Ana"), &r("One")), format!("<w:p>{}</w:p>", ins("Ana", &r("New"))), p("Two")];
    let typed_before = [p("One"), pp(&mark("ins", "Ana"), &ins("Ana", &r("New"))), p("Two")];
    for body in [typed_after, typed_before] {
        let (blocks, said, after, _) = all(&body.concat());
        assert_eq!(blocks, ["p One", "p Two"]);
        assert_eq!(said, ["Ana [0] insert-after: New"]);
        assert_eq!(after, ["p One", "p New", "p Two"]);
    }
}

#[test]
fn new_paragraphs_in_a_row_are_one_suggestion() {
    let new = |words: &str| pp(&mark("ins", "Ana"), &ins("Ana", &r(words)));
    let (blocks, said, after, _) = all(&[p("One"), new("A"), new("B"), p("Two")].concat());
    assert_eq!((blocks.len(), after.len()), (2, 4));
    assert_eq!(said, ["Ana [0] insert-after: A\n\nB"]);
    // Before the first paragraph there is nothing to add them after.
    let (_, said, _, _) = all(&[new("A"), p("One")].concat());
    assert_eq!(said, ["Ana [0] replace: A\n\nOne"]);
}

#[test]
fn a_whole_paragraph_taken_out_is_a_deletion() {
    let gone = pp(&mark("del", "Ana"), &del("Ana", "Gone"));
    let (blocks, said, after, _) = all(&[p("One"), gone, p("Two")].concat());
    assert_eq!(blocks, ["p One", "p Gone", "p Two"]);
    assert_eq!(said, ["Ana [1] delete: "]);
    assert_eq!(after, ["p One", "p Two"]);
}

#[test]
fn paragraphs_joined_and_parted_keep_every_word() {
    let joined = [pp(&mark("del", "Ana"), &r("One ")), p("two")].concat();
    let (blocks, said, after, _) = all(&joined);
    assert_eq!(blocks, ["p One", "p two"]);
    assert_eq!(said, ["Ana [0] replace: One two", "Ana [1] delete: "]);
    assert_eq!(after, ["p One two"]);
    let parted = [pp(&mark("ins", "Ana"), &r("One")), p(" two")].concat();
    let (blocks, said, after, _) = all(&parted);
    assert_eq!(blocks, ["p One two"]);
    assert_eq!(said, ["Ana [0] replace: One\n\ntwo"]);
    assert_eq!(after, ["p One", "p two"]);
}

#[test]
fn a_paragraph_put_in_place_of_another_replaces_it() {
    let body = [p("One"), pp("", &[del("Ana", "Old"), ins("Ana", &r("New"))].concat()), p("Three")].concat();
    assert_eq!(all(&body).1, ["Ana [1] replace: New"]);
}

#[test]
fn what_moves_goes_here_and_comes_there() {
    let moved = |kind: &str| format!("<w:{kind} w:id=\"1\" w:author=\"Ana\" w:date=\"2026-11-21T10:00:00Z\">{}</w:{kind}>", r("Moved"));
    let body =
        [p("One"), pp(&mark("moveFrom", "Ana"), &moved("moveFrom")), p("Two"), pp(&mark("moveTo", "Ana"), &moved("moveTo")), p("Three")]
            .concat();
    let (blocks, said, after, _) = all(&body);
    assert_eq!(blocks, ["p One", "p Moved", "p Two", "p Three"]);
    assert_eq!(said, ["Ana [1] delete: ", "Ana [2] insert-after: Moved"]);
    assert_eq!(after, ["p One", "p Two", "p Moved", "p Three"]);
}

#[test]
fn rows_are_added_and_taken_out_as_a_whole() {
    let row = |change: &str, words: &str| {
        let properties =
            if change.is_empty() { String::new() } else { format!("<w:trPr><w:{change} w:id=\"1\" w:author=\"Ana\"/></w:trPr>") };
        let inner = |words: &str| match change {
            "ins" => ins("Ana", &r(words)),
            "del" => del("Ana", words),
            _ => r(words),
        };
        format!("<w:tr>{properties}<w:tc><w:p>{}</w:p></w:tc><w:tc><w:p>{}</w:p></w:tc></w:tr>", inner(words), inner("x"))
    };
    let body = format!("<w:tbl>{}{}{}</w:tbl>", row("", "kept"), row("ins", "new"), row("del", "gone"));
    let (blocks, said, after, _) = all(&body);
    assert_eq!(blocks, ["table", "row", "cell kept", "cell x", "row", "cell gone", "cell x"]);
    assert_eq!(said, ["Ana [1] insert-after: new\nx", "Ana [4] delete: "]);
    assert_eq!(after, ["table", "row", "cell kept", "cell x", "row", "cell new", "cell x"]);
    let (blocks, said, _, _) = all(&format!("{}<w:tbl>{}{}</w:tbl>", p("One"), row("ins", "a"), row("ins", "b")));
    assert_eq!(blocks, ["p One"]);
    assert_eq!(said, ["Ana [0] insert-after: a\nx\n\nb\nx"]);
}

#[test]
fn changes_in_cells_are_suggestions_on_the_cell() {
    let body = table(&[&["a", "b"]]).replace(&r("a"), &[r("a"), ins("Ana", &r(" and c"))].concat()).replace(&r("b"), &del("Ben", "b"));
    assert_eq!(all(&body).1, ["Ana [2] replace: a and c", "Ben [3] delete: "]);
}

#[test]
fn a_typed_number_stays_out_of_the_proposed_words() {
    let body = [
        format!("<w:p>{}{}</w:p>", r("1. One"), ins("Ana", &r(" more"))),
        format!("<w:p>{}{}{}</w:p>", del("Ben", "2."), ins("Ben", &r("3.")), r(" Two")),
    ];
    let (blocks, said, _, _) = all(&body.concat());
    assert_eq!(blocks, ["p <1.> One", "p <2.> Two"]);
    assert_eq!(said, ["Ana [0] replace: One more", "Ben [1] replace: 3. Two"]);
}

#[test]
fn a_text_that_is_all_new_is_taken_as_it_is() {
    let file = File::of(&format!("<w:p>{}</w:p>", ins("Ana", &r("All new"))));
    let imported = import(&file);
    assert_eq!((show(&imported), said(&imported), noted(&imported)), (vec!["p All new".into()], vec![], vec!["change 1 All new".into()]));
}

#[test]
fn three_authors_at_once_do_not_mix() {
    let body = format!("<w:p>{}{}{}{}{}</w:p>", ins("A", &r("x ")), r("one "), ins("B", &r("y ")), del("C", "two "), r("three"));
    assert_eq!(all(&body).1, ["A [0] replace: x one two three", "B [0] replace: one y two three", "C [0] replace: one three"]);
}

#[test]
fn a_text_of_nothing_but_what_was_put_in_and_struck_again_holds_no_words_either_way() {
    let gone = ins("Ana", &del("Ben", "Hello World"));
    let alone = File::of(&format!("<w:p>{gone}</w:p>")).pack();
    for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
        assert_eq!(import_file("a.docx", &alone, changes), Err(ImportError::Empty), "{changes:?}");
    }
    // Beside a single word it is a text, and the change is told.
    let (blocks, said, after, noted) = all(&format!("<w:p>{gone}</w:p>{}", p("Words.")));
    assert_eq!((blocks.as_slice(), after.as_slice()), (["p Words.".to_owned()].as_slice(), ["p Words.".to_owned()].as_slice()));
    assert!(said.is_empty() && noted.iter().any(|note| note.contains("Hello World")), "{said:?} {noted:?}");
}

#[test]
fn a_text_that_is_all_put_in_is_read_although_there_were_no_words_before() {
    let file = File::of(&format!("<w:p>{}</w:p>", ins("Ana", &r("All new.")))).pack();
    assert!(import_file("a.docx", &file, Changes::Suggest).is_ok_and(|read| !read.draft.blocks.is_empty()));
}
