use super::*;

fn level(level: usize, more: &str) -> String {
    format!("<text:list-level-style-number text:level=\"{level}\" {more}/>")
}

fn style(name: &str, levels: &[String]) -> String {
    format!("<text:list-style style:name=\"{name}\">{}</text:list-style>", levels.concat())
}

fn list(more: &str, items: &[String]) -> String {
    format!("<text:list {more}>{}</text:list>", items.concat())
}

fn item(text: &str) -> String {
    format!("<text:list-item>{}</text:list-item>", p(text))
}

fn p(text: &str) -> String {
    format!("<text:p>{text}</text:p>")
}

#[test]
fn numbers_of_lists_are_markers() {
    let styles = style(
        "L1",
        &[
            level(1, "style:num-format=\"1\" style:num-suffix=\".\""),
            level(2, "style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\" text:start-value=\"3\""),
            level(3, "style:num-format=\"i\" text:display-levels=\"3\" style:num-suffix=\".\""),
        ],
    );
    let deeper = list("", &[item("c"), format!("<text:list-item>{}{}</text:list-item>", p("d"), list("", &[item("deep")]))]);
    let body = list(
        "xml:id=\"one\" text:style-name=\"L1\"",
        &[
            format!("<text:list-header>{}</text:list-header>", p("Headed")),
            format!("<text:list-item>{}{}{deeper}</text:list-item>", p("a"), p("more of a")),
            format!("<text:list-item text:start-value=\"7\">{}</text:list-item>", p("b")),
        ],
    ) + &p("Between.")
        + &list("text:style-name=\"L1\" text:continue-numbering=\"true\"", &[item("on")])
        + &list("text:style-name=\"L1\"", &[item("anew")])
        + &list(
            "text:style-name=\"L1\" text:continue-list=\"one\"",
            &[format!("<text:list-item>{}</text:list-item>", list("", &[item("under")])), item("far")],
        );
    let shown = [
        "p Headed",
        "li1 <1.> a",
        "p more of a",
        "li2 <(c)> c",
        "li2 <(d)> d",
        "li3 <1.d.i.> deep",
        "li1 <7.> b",
        "p Between.",
        "li1 <8.> on",
        "li1 <1.> anew",
        "li2 <(c)> under",
        "li1 <9.> far",
    ];
    assert_eq!(show(&odt(&styles, &body).draft), shown);
}

#[test]
fn numbers_are_those_of_the_script_that_the_style_names() {
    let said = |format: &str| {
        let styles = style("L", &[level(1, &format!("style:num-format=\"{format}\" text:start-value=\"2\""))]);
        let imported = odt(&styles, &list("text:style-name=\"L\"", &[item("x")]));
        imported.draft.blocks[0].marker.clone().unwrap_or_default()
    };
    let formats = [
        "1",
        "A",
        "I",
        "一, 二, 三, ...",
        "１, ２, ３, ...",
        "أ, ب, ت, ...",
        "أ, ب, ج, ...",
        "๑, ๒, ๓, ...",
        "१, २, ३, ...",
        "א, י, ק, ...",
        "",
    ];
    assert_eq!(formats.map(said), ["2", "B", "II", "二", "２", "ب", "ب", "๒", "२", "ב", ""]);
}

#[test]
fn headings_are_numbered_as_the_outline_says() {
    let outline = "<office:styles><text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"Article \" loext:num-list-format=\"Article %1%\"/>\
                   <text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style></office:styles>";
    let h = |level: usize, text: &str| format!("<text:h text:outline-level=\"{level}\">{text}</text:h>");
    let body = h(1, "Aims")
        + &h(2, "First")
        + &h(2, "Second")
        + &p("Text.")
        + &h(1, "Means")
        + &h(2, "Third")
        + &h(1, "")
        + &p("Of the third.")
        + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Annex</text:h>";
    let imported = import_file("a.odt", &file("", outline, &body), Changes::Suggest).unwrap();
    let shown = [
        "h1 <Article 1> Aims",
        "h2 <1.1> First",
        "h2 <1.2> Second",
        "p Text.",
        "h1 <Article 2> Means",
        "h2 <2.1> Third",
        "h1 <Article 3>",
        "p Of the third.",
        "h1 Annex",
    ];
    assert_eq!(show(&imported.draft), shown);
}

#[test]
fn lists_in_cells_keep_their_numbers_as_words() {
    let styles = style("L1", &[level(1, "style:num-format=\"1\" style:num-suffix=\".\"")]);
    let body = format!(
        "<table:table><table:table-row><table:table-cell>{}{}</table:table-cell></table:table-row></table:table>",
        p("Steps:"),
        list("text:style-name=\"L1\"", &[item("one"), item("two")])
    );
    assert_eq!(show(&odt(&styles, &body).draft), ["table", "row", "cell Steps:\n1. one\n2. two"]);
}

#[test]
fn bullets_and_numbered_paragraphs_are_list_items() {
    let styles = style("B", &["<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/>".to_owned()])
        + &style("N", &[level(1, "style:num-format=\"1\" style:num-suffix=\")\"")]);
    let numbered = |text: &str| {
        format!("<text:numbered-paragraph text:list-id=\"n\" text:level=\"1\" text:style-name=\"N\">{}</text:numbered-paragraph>", p(text))
    };
    let body = list("text:style-name=\"B\"", &[item("dot"), item("(a) typed")]) + &numbered("one") + &numbered("two");
    assert_eq!(show(&odt(&styles, &body).draft), ["li1 dot", "li1 <(a)> typed", "li1 <1)> one", "li1 <2)> two"]);
}
