use super::*;

fn split(text: &str) -> Option<(String, &str)> {
    peel(text).map(|peeled| (peeled.marker, &text[peeled.rest..]))
}

#[test]
fn the_authors_numbers_are_taken_off() {
    for (text, marker, rest) in [
        ("16. Further recognizes", "16.", "Further recognizes"),
        ("16) Further", "16)", "Further"),
        ("16- Further", "16-", "Further"),
        ("16 bis. Further", "16 bis.", "Further"),
        ("16a. Further", "16a.", "Further"),
        ("16.\u{a0}Further", "16.", "Further"),
        ("(a) processing", "(a)", "processing"),
        ("(iv) which", "(iv)", "which"),
        ("(a)(i) which", "(a)(i)", "which"),
        ("a) which", "a)", "which"),
        ("(104) Each", "(104)", "Each"),
        ("[r104] (104) Each", "[r104]", "(104) Each"),
        ("[a9p2i10+] processing", "[a9p2i10+]", "processing"),
        ("c (iv) the forum", "c (iv)", "the forum"),
        ("16 (a) the forum", "16 (a)", "the forum"),
        ("16(a) the forum", "16(a)", "the forum"),
        ("3.2.4 Scope of", "3.2.4", "Scope of"),
        ("3.2.4.10.1 scope", "3.2.4.10.1", "scope"),
        ("3.2 Scope", "3.2", "Scope"),
        ("3.2. scope", "3.2.", "scope"),
        ("§ 5 Scope", "§ 5", "Scope"),
        ("§5a. scope", "§5a.", "scope"),
        ("Article 3. Everyone", "Article 3.", "Everyone"),
        ("٣. يولد", "٣.", "يولد"),
        ("(٣) يولد", "(٣)", "يولد"),
        ("٣- يولد", "٣-", "يولد"),
        ("(أ) يولد", "(أ)", "يولد"),
        ("أ) يولد", "أ)", "يولد"),
        ("أ- يولد", "أ-", "يولد"),
        ("(هـ) يولد", "(هـ)", "يولد"),
        ("१. सभी", "१.", "सभी"),
        ("（一）各国", "（一）", "各国"),
        ("(一)各国", "(一)", "各国"),
        ("一、各国", "一、", "各国"),
        ("十二、各国", "十二、", "各国"),
        ("1、各国", "1、", "各国"),
        ("１．各国", "１．", "各国"),
        ("第十六条　各国", "第十六条", "各国"),
        ("第十六条：各国", "第十六条：", "各国"),
        ("第１条 すべて", "第１条", "すべて"),
        ("а) о том", "а)", "о том"),
    ] {
        assert_eq!(split(text), Some((marker.into(), rest)), "{text}");
    }
}

#[test]
fn words_are_not_taken_for_numbers() {
    for text in [
        "1 July 2024",
        "16 countries agreed",
        "2.5 million people",
        "10,000 participants",
        "2015-2025 review",
        "5 (five) members",
        "(UN text, as quoted)",
        "(and) others",
        "a new approach",
        "a (new) approach",
        "I think so",
        "[two years from the date] it applies",
        "[draft] text",
        "[x] done",
        "[ ] to do",
        "§ 5 of the Act says",
        "第十六条的规定",
        "三、四个国家",
        "Article 3 says that",
        "16.",
        "(a)",
        "...",
        "-",
        "",
        "etc. and so on",
        "（1948.12.10 第３回国連総会採択）",
        "１９４８年",
        "https://example.org",
        "1990s. It was",
        "12345. Words",
        "civil) society",
    ] {
        assert_eq!(split(text), None, "{text}");
    }
}

#[test]
fn a_letter_with_a_dot_is_doubtful() {
    for text in ["A. Context", "IV. Context", "V. Cerf wrote", "b. context"] {
        assert!(peel(text).unwrap().weak, "{text}");
    }
    assert!(!peel("(a) context").unwrap().weak);
}

#[test]
fn roman_numbers_have_values() {
    for (text, value) in
        [("i", Some(1)), ("iv", Some(4)), ("ix", Some(9)), ("xiv", Some(14)), ("XL", Some(40)), ("iiii", None), ("vx", None), ("Iv", None)]
    {
        assert_eq!(roman_value(text), value, "{text}");
    }
}
