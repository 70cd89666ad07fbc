use proptest::prelude::*;

use super::*;

fn error(text: &str) -> ImportError {
    Tree::parse(text, "part.xml").map(|_| ()).unwrap_err()
}

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

#[test]
fn a_tree_knows_names_attributes_words_and_where_they_stand() {
    let text = format!(
        "<?xml version=\"1.0\"?>\n<w:p xmlns:w=\"{W}\" w:id=\"1 &amp; 2\"><w:t>a &lt;</w:t><!-- x --><w:t><![CDATA[b & c]]></w:t><br/></w:p>\n"
    );
    let tree = Tree::parse(&text, "part.xml").unwrap();
    let root = tree.root();
    assert!(root.is(Ns::W, "p"));
    assert_eq!(root.attribute(Ns::W, "id").unwrap(), "1 & 2");
    assert_eq!(root.attribute(Ns::None, "id"), None);
    assert_eq!(root.text(), "a <b & c");
    let names: Vec<_> = root.children().map(|node| (node.ns(), node.name())).collect();
    assert_eq!(names, [(Ns::W, "t"), (Ns::W, "t"), (Ns::None, "br")]);
    let second = root.children().nth(1).unwrap().span();
    assert_eq!(&text[second.0..second.1], "<w:t><![CDATA[b & c]]></w:t>");
    let whole = root.span();
    assert_eq!(&text[whole.0..whole.1], text[22..].trim_end());
}

#[test]
fn a_prefix_holds_inside_its_element_alone() {
    let text = format!("<a xmlns=\"{W}\"><b xmlns=\"urn:x\"><c/></b><d xmlns=\"\"/><e/></a>");
    let tree = Tree::parse(&text, "part.xml").unwrap();
    let all: Vec<_> = tree.root().descendants().map(|node| (node.name(), node.ns())).collect();
    assert_eq!(all, [("b", Ns::Other), ("c", Ns::Other), ("d", Ns::None), ("e", Ns::W)]);
}

#[test]
fn the_strict_namespace_is_the_same() {
    let tree = Tree::parse("<p xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>", "part.xml").map(|tree| tree.root().ns());
    assert_eq!(tree, Ok(Ns::W));
}

#[test]
fn document_types_and_entities_are_refused() {
    for text in ["<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>", "<a>&nbsp;</a>"] {
        assert_eq!(error(text), ImportError::Entities { part: "part.xml".into() }, "{text}");
    }
}

#[test]
fn what_is_not_well_formed_is_refused_with_its_line() {
    for text in [
        "",
        "\n<a>",
        "\n<a></b>",
        "\n<a/><b/>",
        "\n<a/>words",
        "\n<x:a/>",
        "\n<a b=\"1\" b=\"2\"/>",
        "\n<a b=1/>",
        "\n<a>&#0;</a>",
        "\n<a>& </a>",
        "\n<a",
    ] {
        let line = if text.is_empty() { 1 } else { 2 };
        assert_eq!(error(text), ImportError::Broken { part: "part.xml".into(), line }, "{text:?}");
    }
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = |levels: usize| "<a>".repeat(levels) + &"</a>".repeat(levels);
    assert!(Tree::parse(&deep(DEPTH_MAX), "part.xml").is_ok());
    let refused = ImportError::TooComplex { part: "part.xml".into() };
    assert_eq!(error(&deep(DEPTH_MAX + 1)), refused);
    assert_eq!(error(&format!("<a>{}</a>", "<b/>".repeat(NODES_MAX))), refused);
    let many: String = (0..=ATTRIBUTES_OF_ONE).map(|n| format!(" a{n}=\"\"")).collect();
    assert_eq!(error(&format!("<a{many}/>")), refused);
    let prefixes: String = (0..PREFIXES_MAX).map(|n| format!("<a xmlns:p{n}=\"u\">")).collect();
    assert_eq!(error(&prefixes), refused);
}

#[test]
fn encodings_are_read() {
    let wide = |swap: bool| -> Vec<u8> {
        "\u{FEFF}<a>\u{634}</a>".encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    assert_eq!(decode(wide(false), "p").as_deref(), Ok("<a>\u{634}</a>"));
    assert_eq!(decode(wide(true), "p").as_deref(), Ok("<a>\u{634}</a>"));
    assert_eq!(decode(wide(true)[2..].to_vec(), "p").as_deref(), Ok("<a>\u{634}</a>"));
    assert_eq!(decode("\u{FEFF}<a/>".into(), "p").as_deref(), Ok("<a/>"));
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>".to_vec();
    assert!(decode(latin, "p").unwrap().ends_with("<a>\u{e9}</a>"));
    assert_eq!(decode(b"<a>\n\xFF</a>".to_vec(), "p"), Err(ImportError::Broken { part: "p".into(), line: 2 }));
    assert_eq!(decode(b"\xFF\xFE<".to_vec(), "p"), Err(ImportError::Broken { part: "p".into(), line: 1 }));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "([<>&;/= \"'a:x!\\[\\]?-]|xmlns|CDATA|\u{634}){0,60}") {
        if let Ok(tree) = Tree::parse(&text, "part.xml") {
            for node in tree.root().descendants() {
                let (from, to) = node.span();
                prop_assert!(from < to && text.get(from..to).is_some());
                prop_assert!(!node.is_element() || text[from..to].starts_with('<') && text[from..to].ends_with('>'));
            }
        }
    }
}
