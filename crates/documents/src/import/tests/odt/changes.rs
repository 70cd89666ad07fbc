use super::*;

fn region(id: &str, kind: &str, who: &str, inside: &str) -> String {
    format!(
        "<text:changed-region xml:id=\"{id}\" text:id=\"{id}\"><text:{kind}><office:change-info><dc:creator>{who}</dc:creator><dc:date>2024-03-05T10:30:00</dc:date></office:change-info>{inside}</text:{kind}></text:changed-region>"
    )
}

fn tracked(regions: &[String], body: &str) -> Vec<u8> {
    file("", "", &format!("<text:tracked-changes>{}</text:tracked-changes>{body}", regions.concat()))
}

fn from(id: &str) -> String {
    format!("<text:change-start text:change-id=\"{id}\"/>")
}

fn to(id: &str) -> String {
    format!("<text:change-end text:change-id=\"{id}\"/>")
}

fn at(id: &str) -> String {
    format!("<text:change text:change-id=\"{id}\"/>")
}

fn read(bytes: &[u8], changes: Changes) -> Imported {
    let imported = import_file("a.odt", bytes, changes).unwrap();
    is_sound(&imported.draft).unwrap();
    remarks_are_sound(&imported).unwrap();
    imported
}

#[test]
fn changes_within_a_paragraph_are_one_suggestion_for_each_author() {
    let regions = [
        region("a", "deletion", "Sample One", "<text:p>shall</text:p>"),
        region("b", "insertion", "Sample One", ""),
        region("c", "insertion", "Sample Two", ""),
        region("f", "format-change", "Sample Two", ""),
    ];
    let body = format!(
        "<text:p>We {}{}should{} {}really {}agree {}to{} meet.</text:p>",
        at("a"),
        from("b"),
        to("b"),
        from("c"),
        to("c"),
        from("f"),
        to("f")
    );
    let file = tracked(&regions, &body);
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["p We shall agree to meet."]);
    let expected = ["Sample One [0]: replace \"We should agree to meet.\"", "Sample Two [0]: replace \"We shall really agree to meet.\""];
    assert_eq!(remarks(&imported), expected);
    assert_eq!(imported.remarks[0].at, Some("2024-03-05T10:30:00Z".parse().unwrap()));
    assert_eq!(notes(&imported), [(NoteKind::Formatting, 1, "")]);
    assert_eq!(show(&read(&file, Changes::Accept).draft), ["p We should really agree to meet."]);
    let rejected = read(&file, Changes::Reject);
    assert_eq!((show(&rejected.draft), rejected.remarks.len()), (vec!["p We shall agree to meet.".to_owned()], 0));
}

#[test]
fn new_paragraphs_are_insertions_after_the_one_before() {
    let regions = [region("a", "insertion", "Sample", ""), region("b", "insertion", "Sample", "")];
    // Typed at the end of the first paragraph, and before the third.
    let body = format!(
        "<text:p>One.{}</text:p><text:p>New.{}</text:p><text:p>Two.</text:p><text:p>{}Newer.</text:p><text:p>{}Three.</text:p>",
        from("a"),
        to("a"),
        from("b"),
        to("b")
    );
    let file = tracked(&regions, &body);
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["p One.", "p Two.", "p Three."]);
    assert_eq!(remarks(&imported), ["Sample [0]: insert-after \"New.\"", "Sample [1]: insert-after \"Newer.\""]);
    assert_eq!(show(&read(&file, Changes::Accept).draft), ["p One.", "p New.", "p Two.", "p Newer.", "p Three."]);
    // In the middle of a paragraph: the paragraph is parted.
    let parted = tracked(&regions[..1], &format!("<text:p>One.{}</text:p><text:p>{}Two.</text:p>", from("a"), to("a")));
    let imported = read(&parted, Changes::Suggest);
    assert_eq!(
        (show(&imported.draft), remarks(&imported)),
        (vec!["p One.Two.".to_owned()], vec!["Sample [0]: replace \"One.\\n\\nTwo.\"".to_owned()])
    );
}

#[test]
fn paragraphs_that_go_are_deletions() {
    let gone = "<text:p>Two.</text:p><text:p>Three.</text:p><text:p/>";
    let file = tracked(&[region("a", "deletion", "Sample", gone)], &format!("<text:p>One.</text:p><text:p>{}Four.</text:p>", at("a")));
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["p One.", "p Two.", "p Three.", "p Four."]);
    assert_eq!(remarks(&imported), ["Sample [1]: delete \"\"", "Sample [2]: delete \"\""]);
    assert_eq!(show(&read(&file, Changes::Accept).draft), ["p One.", "p Four."]);
    assert_eq!(show(&read(&file, Changes::Reject).draft), ["p One.", "p Two.", "p Three.", "p Four."]);
}

#[test]
fn a_deletion_over_the_end_of_a_paragraph_joins_what_stays() {
    let gone = "<text:p> and more</text:p><text:p>less </text:p>";
    let file = tracked(&[region("a", "deletion", "Sample", gone)], &format!("<text:p>One{}two.</text:p><text:p>Last.</text:p>", at("a")));
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["p One and more", "p less two.", "p Last."]);
    assert_eq!(remarks(&imported), ["Sample [0]: replace \"One two.\"", "Sample [1]: delete \"\""]);
    assert_eq!(show(&read(&file, Changes::Accept).draft), ["p Onetwo.", "p Last."]);
}

#[test]
fn headings_and_items_that_go_are_what_they_were() {
    let gone = "<text:h text:outline-level=\"2\">Part</text:h><text:list><text:list-item><text:p>item</text:p></text:list-item></text:list><text:p/>";
    let file = tracked(&[region("a", "deletion", "Sample", gone)], &format!("<text:p>{}Text.</text:p>", at("a")));
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["h2 Part", "li1 item", "p Text."]);
    assert_eq!(remarks(&imported), ["Sample [0]: delete \"\"", "Sample [1]: delete \"\""]);
    let between = tracked(
        &[region("a", "deletion", "Sample", "<text:p>Gone.</text:p>")],
        &format!("<text:p>One.</text:p>{}<text:p>Two.</text:p>", at("a")),
    );
    let imported = read(&between, Changes::Suggest);
    assert_eq!(
        (show(&imported.draft), remarks(&imported)),
        (vec!["p One.".to_owned(), "p Gone.".into(), "p Two.".into()], vec!["Sample [1]: delete \"\"".to_owned()])
    );
    assert_eq!(show(&read(&between, Changes::Accept).draft), ["p One.", "p Two."]);
}

#[test]
fn changes_in_cells_and_notes_are_suggestions_there() {
    let regions = [
        region("a", "insertion", "Sample", ""),
        region("b", "deletion", "Sample", "<text:p>old</text:p>"),
        region("c", "insertion", "Sample", ""),
    ];
    let body = format!(
        "<table:table><table:table-row><table:table-cell><text:p>Cell{}</text:p><text:p>grown{}</text:p></table:table-cell></table:table-row></table:table>\
         <text:p>Said<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The {}{}new{} note.</text:p></text:note-body></text:note>.</text:p>",
        from("a"),
        to("a"),
        at("b"),
        from("c"),
        to("c")
    );
    let file = tracked(&regions, &body);
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["table", "row", "cell Cell", "p Said[1].", "footnote <1> The old note."]);
    assert_eq!(remarks(&imported), ["Sample [2]: replace \"Cell\\ngrown\"", "Sample [4]: replace \"The new note.\""]);
    assert_eq!(show(&read(&file, Changes::Accept).draft), ["table", "row", "cell Cell\ngrown", "p Said[1].", "footnote <1> The new note."]);
}

#[test]
fn what_one_inserted_and_another_took_out_is_the_first_ones_suggestion() {
    let both = "<text:changed-region text:id=\"d\"><text:deletion><office:change-info><dc:creator>Two</dc:creator></office:change-info><text:p>new </text:p></text:deletion>\
                <text:insertion><office:change-info><dc:creator>One</dc:creator></office:change-info></text:insertion></text:changed-region>";
    let file = tracked(&[both.to_owned()], &format!("<text:p>The {}text.</text:p>", at("d")));
    let imported = read(&file, Changes::Suggest);
    assert_eq!(
        (show(&imported.draft), remarks(&imported)),
        (vec!["p The text.".to_owned()], vec!["One [0]: replace \"The new text.\"".to_owned()])
    );
    assert_eq!(show(&read(&file, Changes::Accept).draft), ["p The text."]);
}

#[test]
fn a_text_of_nothing_but_insertions_is_read_with_them() {
    let body = format!("<text:p>{}All new.</text:p><text:p>And this.{}</text:p>", from("a"), to("a"));
    let file = tracked(&[region("a", "insertion", "Sample", "")], &body);
    let imported = read(&file, Changes::Suggest);
    assert_eq!(show(&imported.draft), ["p All new.", "p And this."]);
    assert_eq!(notes(&imported), [(NoteKind::Change, 1, "All new.")]);
    assert_eq!(import_file("a.odt", &file, Changes::Reject), Err(ImportError::Empty));
}
