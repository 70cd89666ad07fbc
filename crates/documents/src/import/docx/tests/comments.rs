use super::*;

fn begin(id: u8) -> String {
    format!("<w:commentRangeStart w:id=\"{id}\"/>")
}

fn end(id: u8) -> String {
    format!("<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>")
}

fn comment(id: u8, author: &str, words: &[&str]) -> String {
    let paragraphs: String = words
        .iter()
        .enumerate()
        .map(|(index, words)| format!("<w:p w14:paraId=\"0000{id:02}{index:02}\"><w:r><w:annotationRef/></w:r>{}</w:p>", r(words)))
        .collect();
    format!(
        "<w:comment w:id=\"{id}\" w:author=\"{author}\" w:initials=\"XY\" w:date=\"2026-11-{:02}T10:00:00\">{paragraphs}</w:comment>",
        id + 10
    )
}

#[test]
fn a_comment_quotes_what_it_is_about_unless_that_is_all() {
    let body = [
        format!("<w:p>{}{}{}{}{}</w:p>", r("1. One "), begin(1), r("two "), end(1), r("three")),
        format!("<w:p>{}{}{}{}{}{}</w:p>", begin(2), r("all "), begin(3), r("of it"), end(3), end(2)),
        format!("<w:p>{}<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>", r("no range")),
    ];
    let comments =
        [comment(1, "Ana", &["first", "", "second"]), comment(2, "Ben", &["b"]), comment(3, "", &["c"]), comment(4, "Dia", &["d"])]
            .concat();
    let imported = import(&File::of(&body.concat()).with("comments", &comments));
    assert_eq!(said(&imported), ["Ana [0] “two”: first\n\nsecond", "Ben [1]: b", "XY [1] “of it”: c", "Dia [2]: d"]);
    assert_eq!(imported.remarks[0].at.unwrap().to_string(), "2026-11-11T10:00:00Z");
}

#[test]
fn a_comment_may_go_over_several_blocks_and_begin_between_them() {
    let body = [
        format!("<w:p>{}{}{}</w:p>", r("one "), begin(1), r("two")),
        begin(2),
        table(&[&["a", "b"]])
            .replace("<w:t xml:space=\"preserve\">b", &format!("<w:t xml:space=\"preserve\">b</w:t></w:r>{}<w:r><w:t>", end(1))),
        "<w:commentRangeEnd w:id=\"2\"/>".to_owned(),
        format!("<w:p><w:r><w:commentReference w:id=\"2\"/></w:r>{}</w:p>", r("last")),
    ];
    let imported = import(&File::of(&body.concat()).with("comments", &[comment(1, "Ana", &["a"]), comment(2, "Ben", &["b"])].concat()));
    assert_eq!(show(&imported), ["p one two", "table", "row", "cell a", "cell b", "p last"]);
    assert_eq!(said(&imported), ["Ana [0, 3, 4]: a", "Ben [3, 4]: b"]);
}

#[test]
fn threads_and_what_is_settled_come_from_their_own_part() {
    let body =
        format!("<w:p>{}{}{}{}{}</w:p>", [1, 2, 3].map(begin).concat(), r("words"), [1, 2, 3].map(end).concat(), r(" and more"), r("."));
    let comments =
        [comment(2, "Ben", &["an answer"]), comment(1, "Ana", &["a question", "more"]), comment(3, "Cai", &["another"])].concat();
    let threads = concat!(
        "<w15:commentEx w15:paraId=\"00000101\" w15:done=\"1\"/>",
        "<w15:commentEx w15:paraId=\"00000200\" w15:paraIdParent=\"00000101\" w15:done=\"0\"/>",
        "<w15:commentEx w15:paraId=\"00000300\" w15:paraIdParent=\"00000200\"/>",
    );
    let imported = import(&File::of(&body).with("comments", &comments).with("commentsExtended", threads));
    assert_eq!(said(&imported), ["Ana [0] “words” (done): a question\n\nmore", "> 0 Ben: an answer", "> 1 Cai: another"]);
    assert_eq!(imported.remarks[1].blocks, [0; 0]);
}

#[test]
fn answers_in_a_circle_are_comments() {
    let body = format!("<w:p>{}{}{}{}</w:p>", begin(1), r("words"), end(1), end(2));
    let threads = "<w15:commentEx w15:paraId=\"00000100\" w15:paraIdParent=\"00000200\"/><w15:commentEx w15:paraId=\"00000200\" w15:paraIdParent=\"00000100\"/>";
    let imported = import(
        &File::of(&body)
            .with("comments", &[comment(1, "Ana", &["a"]), comment(2, "Ben", &["b"])].concat())
            .with("commentsExtended", threads),
    );
    assert_eq!(said(&imported), ["Ana [0]: a", "> 0 Ben: b"]);
}

#[test]
fn google_docs_answers_on_the_same_words() {
    let body = format!("<w:p>{}{}{}{}</w:p>", [1, 2, 3].map(begin).concat(), r("words"), [1, 2, 3].map(end).concat(), r(" and more"));
    let comments = [comment(1, "Ana", &["a"]), comment(2, "Ben", &["b"]), comment(3, "Ana", &["_Marked as resolved_"])].concat();
    let file = File::of(&body).with("comments", &comments);
    assert_eq!(import(&file).remarks.iter().filter(|remark| remark.parent.is_none()).count(), 3);
    assert_eq!(said(&import(&file.not_from_word())), ["Ana [0] “words” (done): a", "> 0 Ben: b"]);
}

#[test]
fn comments_without_words_or_place_are_noted() {
    let body = format!("<w:p>{}{}{}</w:p>", begin(1), r("words"), end(1));
    let imported = import(&File::of(&body).with("comments", &[comment(1, "Ana", &[""]), comment(2, "Ben", &["lost"])].concat()));
    assert_eq!(said(&imported), ["Ben []: lost"]);
    assert_eq!(noted(&imported), ["comment 2 Ana"]);
}

#[test]
fn a_comment_on_words_that_a_change_brought_stays_with_the_block() {
    let body = format!(
        "<w:p>{}{}</w:p><w:p>{}{}{}</w:p>",
        r("old "),
        ins("Ben", &format!("{}{}{}", begin(1), r("new"), end(1))),
        begin(2),
        del("Ben", "gone"),
        end(2)
    );
    let file = File::of(&body).with("comments", &[comment(1, "Ana", &["why"]), comment(2, "Ana", &["good"])].concat());
    assert_eq!(said(&import(&file)), ["Ana [0]: why", "Ben [0] replace: old new", "Ana [1]: good", "Ben [1] delete: "]);
    assert_eq!(said(&import_as(&file, Changes::Accept)), ["Ana [0] “new”: why", "Ana [0]: good"]);
}
