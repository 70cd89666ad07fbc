use super::*;

fn cell(properties: &str, inner: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>")
}

#[test]
fn cells_over_several_columns_and_rows_hold_their_words_once() {
    let body = [
        "<w:tbl>".to_owned(),
        format!("<w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr>", cell("<w:gridSpan w:val=\"2\"/>", &p("wide")), cell("", &p("c"))),
        format!("<w:tr>{}{}{}</w:tr>", cell("<w:vMerge w:val=\"restart\"/>", &p("high")), cell("", &p("e")), cell("", &p("f"))),
        format!("<w:tr>{}{}</w:tr>", cell("<w:vMerge/>", "<w:p/>"), cell("", &p("h"))),
        format!("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:tblHeader/></w:trPr>{}</w:tr>", cell("", &p("i"))),
        "</w:tbl>".to_owned(),
    ];
    let imported = import(&File::of(&body.concat()));
    let expected = [
        "table",
        "row",
        "cell1 wide",
        "cell1",
        "cell1 c",
        "row",
        "cell high",
        "cell e",
        "cell f",
        "row",
        "cell",
        "cell h",
        "cell",
        "row",
        "cell",
        "cell i",
        "cell",
    ];
    assert_eq!(show(&imported), expected);
    assert_eq!(noted(&imported), ["merged-cells 2 wide"]);
    let parents: Vec<Option<usize>> = imported.draft.blocks.iter().map(|block| block.parent).collect();
    assert_eq!(parents[..6], [None, Some(0), Some(1), Some(1), Some(1), Some(0)]);
}

#[test]
fn a_cell_is_one_block_and_a_table_within_it_is_lines() {
    let inner = table(&[&["x", "y"], &["", "z"], &["", ""]]);
    let body = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        cell("", &[p("one"), "<w:p/>".into(), p("two"), inner, p("three")].concat()),
        cell("", "<w:p/>")
    );
    let imported = import(&File::of(&body));
    assert_eq!(show(&imported), ["table", "row", "cell one\ntwo\nx | y\nz\nthree", "cell"]);
    assert_eq!(noted(&imported), ["nested-table 1 x y z"]);
}

#[test]
fn tables_in_controls_and_without_words_are_no_trouble() {
    let rows = format!(
        "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>",
        cell("", &p("a"))
    );
    let body = [
        p("before"),
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>".into(),
        format!("<w:sdt><w:sdtContent><w:tbl>{rows}</w:tbl></w:sdtContent></w:sdt>"),
    ];
    assert_eq!(show(&import(&File::of(&body.concat()))), ["p before", "table", "row", "cell a"]);
}

#[test]
fn a_style_may_make_the_first_row_a_heading() {
    let style = "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Grid\"/><w:tblStylePr w:type=\"firstRow\"><w:trPr><w:tblHeader/></w:trPr></w:tblStylePr></w:style>";
    for (look, level) in [
        ("w:firstRow=\"1\"", "cell1 a"),
        ("w:val=\"0020\"", "cell1 a"),
        ("w:firstRow=\"0\" w:val=\"0020\"", "cell a"),
        ("w:val=\"0400\"", "cell a"),
    ] {
        let properties = format!("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblLook {look}/></w:tblPr>");
        let body = table(&[&["a"], &["b"]]).replace("<w:tbl>", &properties);
        assert_eq!(show(&import(&File::of(&body).with("styles", style))), ["table", "row", level, "row", "cell b"], "{look}");
    }
}
