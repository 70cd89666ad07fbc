use super::*;

/// Checks languages given as (language, file, text).
fn check_files(files: &[(&str, &str, &str)]) -> Result<BTreeMap<String, String>> {
    let mut faults = Vec::new();
    let mut read: BTreeMap<String, BTreeMap<String, Messages>> = BTreeMap::new();
    for (language, name, text) in files {
        let messages = read::messages(text, &format!("locales/{language}/{name}"), &mut faults);
        read.entry((*language).into()).or_default().insert((*name).into(), messages);
    }
    let source = &read[SOURCE];
    for (language, files) in &read {
        if language != SOURCE {
            compare(source, files, language, &mut faults);
        }
    }
    let compiled = read.iter().map(|(language, files)| (language.clone(), compile::json(language, files.iter(), &mut faults))).collect();
    if faults.is_empty() { Ok(compiled) } else { bail!(faults.join("\n")) }
}

fn fault(files: &[(&str, &str, &str)]) -> String {
    check_files(files).unwrap_err().to_string()
}

#[test]
fn text_arguments_and_plurals_become_json() {
    let english =
        "# A comment\nhello = Hello, { $name }!\nmany = { $n ->\n    [0] nothing\n    [one] { $n } thing\n   *[other] { $n } things\n}\n";
    let compiled = check_files(&[("en", "reader.ftl", english)]).unwrap();
    let value: serde_json::Value = serde_json::from_str(&compiled["en"]).unwrap();
    assert_eq!(value["hello"], "Hello, {name}!");
    assert_eq!(value["many"], serde_json::json!({"$": "n", "0": "nothing", "one": "{n} thing", "other": "{n} things"}));
}

#[test]
fn text_on_several_lines_keeps_its_line_breaks() {
    let compiled = check_files(&[("en", "reader.ftl", "long =\n    First line\n    second line\n")]).unwrap();
    let value: serde_json::Value = serde_json::from_str(&compiled["en"]).unwrap();
    assert_eq!(value["long"], "First line\nsecond line");
}

#[test]
fn missing_and_surplus_keys_are_named_with_their_file() {
    let said = fault(&[("en", "mail.ftl", "one = 1\ntwo = 2\n"), ("ar", "mail.ftl", "two = 2\nthree = 3\n")]);
    assert_eq!(said, "locales/ar/mail.ftl: one is missing\nlocales/ar/mail.ftl: three is not in locales/en/mail.ftl");
}

#[test]
fn missing_file_is_a_fault() {
    let said = fault(&[("en", "mail.ftl", "one = 1\n"), ("ar", "reader.ftl", "")]);
    assert!(said.contains("locales/ar/mail.ftl: one is missing"), "{said}");
    assert!(said.contains("locales/ar/reader.ftl: there is no such file in English"), "{said}");
}

#[test]
fn other_arguments_are_a_fault_but_other_plural_categories_are_not() {
    let english = "n = { $n ->\n    [one] { $n } of { $all }\n   *[other] { $n } of { $all }\n}\n";
    let arabic = "n = { $n ->\n    [zero] nil of { $all }\n    [two] two of { $all }\n   *[other] { $n } of { $all }\n}\n";
    check_files(&[("en", "reader.ftl", english), ("ar", "reader.ftl", arabic)]).unwrap();
    let said = fault(&[("en", "reader.ftl", "a = { $name }\n"), ("ar", "reader.ftl", "a = { $nome }\n")]);
    assert_eq!(said, "locales/ar/reader.ftl: a has the arguments $nome, in English $name");
}

#[test]
fn what_the_browser_cannot_read_is_a_fault() {
    for (text, word) in [
        ("a = before { $n ->\n   *[other] x\n}\n", "more of Fluent"),
        ("a = { NUMBER($n) }\n", "more of Fluent"),
        ("a = { -term }\n-term = x\n", "more of Fluent"),
        ("a = { $n ->\n    [lots] x\n   *[other] y\n}\n", "[lots]"),
        ("a = { $n ->\n   *[one] x\n    [other] y\n}\n", "default choice"),
    ] {
        let said = fault(&[("en", "reader.ftl", text)]);
        assert!(said.starts_with("locales/en/reader.ftl: a ") && said.contains(word), "{said}");
    }
}

#[test]
fn unreadable_line_is_named_with_its_number() {
    let said = fault(&[("en", "reader.ftl", "a = 1\nb = { $n\nc = 3\n")]);
    assert!(said.starts_with("locales/en/reader.ftl:"), "{said}");
}

#[test]
fn key_in_two_files_for_the_browser_is_a_fault() {
    let said = fault(&[("en", "reader.ftl", "a = 1\n"), ("en", "vocabulary.ftl", "a = 1\n")]);
    assert_eq!(said, "locales/en/vocabulary.ftl: a is also in another file for the browser");
}

#[test]
fn key_twice_in_one_file_is_a_fault() {
    assert_eq!(fault(&[("en", "reader.ftl", "a = 1\na = 2\n")]), "locales/en/reader.ftl: a stands there twice");
}
