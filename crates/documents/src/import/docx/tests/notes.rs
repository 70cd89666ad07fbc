use super::*;

fn reference(kind: &str, id: u8) -> String {
    format!("<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>")
}

fn note(kind: &str, id: u8, inner: &str) -> String {
    format!("<w:{kind} w:id=\"{id}\">{inner}</w:{kind}>")
}

#[test]
fn notes_stand_last_with_their_marks_in_the_order_of_the_text() {
    let body = format!(
        "<w:p>{}{}{}{}</w:p><w:p>{}{}{}</w:p>",
        r("one"),
        reference("footnote", 7),
        r(" two"),
        reference("endnote", 3),
        r("three"),
        reference("footnote", 2),
        reference("footnote", 7)
    );
    let file = File::of(&body)
        .with(
            "footnotes",
            &[
                note("footnote", 0, &p("a line")),
                note("footnote", 2, &p("second")),
                note("footnote", 7, &[p("first"), p("and more")].concat()),
            ]
            .concat(),
        )
        .with("endnotes", &note("endnote", 3, &p("at the end")));
    let imported = import(&file);
    assert_eq!(
        show(&imported),
        ["p one[1] two[i]", "p three[2][1]", "footnote <1> first\nand more", "footnote <2> second", "footnote <i> at the end"]
    );
    assert_eq!(marks(&imported, 0), ["Footnote “[1]” 1", "Footnote “[i]” i"]);
    assert_eq!(imported.draft.blocks[2].source, (0, 0));
}

#[test]
fn notes_count_as_the_settings_say_and_keep_marks_of_their_own() {
    let own = "<w:r><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>";
    let body = format!("<w:p>{}{own}{}{}</w:p>", r("one"), reference("footnote", 2), reference("endnote", 1));
    let file = File::of(&body)
        .with("settings", "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr><w:endnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:endnotePr>")
        .with("footnotes", &[note("footnote", 1, &p("starred")), note("footnote", 2, &p("lettered"))].concat())
        .with("endnotes", &note("endnote", 1, &p("ended")));
    assert_eq!(show(&import(&file)), ["p one[*][c][c·2]", "footnote <*> starred", "footnote <c> lettered", "footnote <c·2> ended"]);
}

#[test]
fn a_note_that_a_change_brings_goes_with_its_suggestion() {
    let body = format!("<w:p>{}{}{}</w:p>", r("one"), ins("Ana", &reference("footnote", 1)), reference("footnote", 2));
    let notes =
        [note("footnote", 1, &p("new")), note("footnote", 2, &format!("<w:p>{}{}</w:p>", r("old"), ins("Ben", &r(" and wise"))))].concat();
    let file = File::of(&body).with("footnotes", &notes);
    let imported = import(&file);
    assert_eq!(show(&imported), ["p one[1]", "footnote <1> old"]);
    assert_eq!(said(&imported), ["Ana [0] replace: one[+1][1] / [+1] new", "Ben [1] replace: old and wise"]);
    assert_eq!(show(&import_as(&file, Changes::Accept)), ["p one[1][2]", "footnote <1> new", "footnote <2> old and wise"]);
}
