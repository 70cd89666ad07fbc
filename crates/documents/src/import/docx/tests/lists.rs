use super::*;

/// A level: number, format, text.
fn level(at: u8, format: &str, text: &str, more: &str) -> String {
    format!("<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>")
}

fn abstract_list(id: u8, levels: &str) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>")
}

fn list(id: u8, of: u8, changes: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{of}\"/>{changes}</w:num>")
}

fn item(list: u8, level: u8, words: &str) -> String {
    pp(&format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"), &r(words))
}

fn numbered(numbering: &str, body: &[String]) -> Vec<String> {
    show(&import(&File::of(&body.concat()).with("numbering", numbering)))
}

#[test]
fn levels_count_within_each_other() {
    let levels = [
        level(0, "decimal", "Article %1", ""),
        level(1, "decimal", "%1.%2", ""),
        level(2, "lowerLetter", "(%3)", ""),
        level(3, "bullet", "•", ""),
    ]
    .concat();
    let body = [(0, "a"), (1, "b"), (1, "c"), (2, "d"), (2, "e"), (3, "f"), (0, "g"), (1, "h"), (2, "i")]
        .map(|(level, words)| item(1, level, words));
    let expected = [
        "li1 <Article 1> a",
        "li2 <1.1> b",
        "li2 <1.2> c",
        "li3 <(a)> d",
        "li3 <(b)> e",
        "li4 f",
        "li1 <Article 2> g",
        "li2 <2.1> h",
        "li3 <(a)> i",
    ];
    assert_eq!(numbered(&[abstract_list(1, &levels), list(1, 1, "")].concat(), &body), expected);
}

#[test]
fn levels_restart_when_they_are_told_to() {
    let levels = [
        level(0, "upperRoman", "%1.", ""),
        level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    ]
    .concat();
    let body = [(0, "a"), (1, "b"), (0, "c"), (1, "d"), (2, "e")].map(|(level, words)| item(1, level, words));
    let expected = ["li1 <I.> a", "li2 <1.> b", "li1 <II.> c", "li2 <2.> d", "li3 <2.2.1> e"];
    assert_eq!(numbered(&[abstract_list(1, &levels), list(1, 1, "")].concat(), &body), expected);
}

#[test]
fn lists_of_one_kind_count_on_and_overrides_begin_anew() {
    let other = level(0, "decimal", "§ %1", "");
    let numbering = [
        abstract_list(1, &level(0, "decimal", "%1.", "")),
        list(1, 1, ""),
        list(2, 1, ""),
        list(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>"),
        list(4, 1, &format!("<w:lvlOverride w:ilvl=\"0\">{other}</w:lvlOverride>")),
    ];
    let body = [item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d"), item(1, 0, "e"), item(4, 0, "f"), item(9, 0, "g")];
    let expected = ["li1 <1.> a", "li1 <2.> b", "li1 <7.> c", "li1 <8.> d", "li1 <9.> e", "li1 <§ 10> f", "p g"];
    assert_eq!(numbered(&numbering.concat(), &body), expected);
}

#[test]
fn numbers_come_through_styles_and_are_taken_off_by_zero() {
    let numbering = [
        abstract_list(
            1,
            &[level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>"), level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Clause\"/>")]
                .concat(),
        ),
        abstract_list(2, "<w:numStyleLink w:val=\"Linked\"/>"),
        list(1, 1, ""),
        list(2, 2, ""),
    ];
    let style = |id: &str, more: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>{more}</w:pPr></w:style>"
        )
    };
    let linked = "<w:style w:type=\"numbering\" w:styleId=\"Linked\"><w:name w:val=\"Linked\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    let styles = [style("H1", "<w:outlineLvl w:val=\"0\"/>"), style("Clause", ""), linked.to_owned()].concat();
    let body = [
        pp("<w:pStyle w:val=\"H1\"/>", &r("a")),
        pp("<w:pStyle w:val=\"Clause\"/>", &r("b")),
        pp("<w:pStyle w:val=\"Clause\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", &r("c")),
        item(2, 0, "d"),
        pp("<w:pStyle w:val=\"Clause\"/>", ""),
        pp("<w:pStyle w:val=\"Clause\"/>", &r("e")),
    ];
    let imported = import(&File::of(&body.concat()).with("styles", &styles).with("numbering", &numbering.concat()));
    assert_eq!(show(&imported), ["h1 <1.> a", "li1 <1.1> b", "p c", "li1 <2.> d", "li2 <2.2> e"]);
}

#[test]
fn a_list_goes_on_after_other_paragraphs_at_its_level() {
    let levels = [level(0, "decimal", "%1.", ""), level(1, "lowerLetter", "(%2)", "")].concat();
    let body = [item(1, 0, "a"), item(1, 1, "b"), p("between"), item(1, 1, "c"), item(1, 0, "d")];
    let expected = ["li1 <1.> a", "li2 <(a)> b", "p between", "li2 <(b)> c", "li1 <2.> d"];
    assert_eq!(numbered(&[abstract_list(1, &levels), list(1, 1, "")].concat(), &body), expected);
}

#[test]
fn items_that_begin_below_the_first_level_are_level_with_each_other() {
    let levels = [level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2", "")].concat();
    let body = [item(1, 1, "a"), item(1, 1, "b"), item(1, 0, "c")];
    assert_eq!(numbered(&[abstract_list(1, &levels), list(1, 1, "")].concat(), &body), ["li1 <1.1> a", "li1 <1.2> b", "li1 <2.> c"]);
}

#[test]
fn hidden_and_textual_numbers_show_as_the_program_shows_them() {
    let numbering = [
        abstract_list(1, &level(0, "none", "Note:", "")),
        abstract_list(2, &level(0, "decimal", "%1.", "").replace("<w:lvlText", "<w:rPr><w:vanish/></w:rPr><w:lvlText")),
        abstract_list(3, &level(0, "none", "%1", "")),
        list(1, 1, ""),
        list(2, 2, ""),
        list(3, 3, ""),
    ];
    assert_eq!(numbered(&numbering.concat(), &[item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c")]), ["li1 <Note:> a", "li1 b", "li1 c"]);
}

#[test]
fn a_patterned_format_pads_with_zeros() {
    let format = "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
    let level = format!("<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>{format}<w:lvlText w:val=\"%1\"/></w:lvl>");
    assert_eq!(
        numbered(&[abstract_list(1, &level), list(1, 1, "")].concat(), &[item(1, 0, "a"), item(1, 0, "b")]),
        ["li1 <009> a", "li1 <010> b"]
    );
}
