use super::format::Format;

fn row(name: &str, numbers: &[u32]) -> String {
    numbers.iter().map(|number| Format::of(name, "").show(*number)).collect::<Vec<_>>().join(" ")
}

#[test]
fn numbers_are_written_in_many_scripts() {
    let numbers = [1, 2, 10, 11, 20, 21, 101, 110];
    for (name, expected) in [
        ("decimal", "1 2 10 11 20 21 101 110"),
        ("decimalZero", "01 02 10 11 20 21 101 110"),
        ("lowerRoman", "i ii x xi xx xxi ci cx"),
        ("upperRoman", "I II X XI XX XXI CI CX"),
        ("lowerLetter", "a b j k t u wwww fffff"),
        ("ordinal", "1st 2nd 10th 11th 20th 21st 101st 110th"),
        ("cardinalText", "One Two Ten Eleven Twenty 21 101 110"),
        ("ordinalText", "First Second Tenth Eleventh Twentieth 21st 101st 110th"),
        ("hindiNumbers", "१ २ १० ११ २० २१ १०१ ११०"),
        ("thaiNumbers", "๑ ๒ ๑๐ ๑๑ ๒๐ ๒๑ ๑๐๑ ๑๑๐"),
        ("hebrew1", "א ב י יא כ כא קא קי"),
        ("chineseCounting", "一 二 十 十一 二十 二十一 一百零一 一百一十"),
        ("japaneseCounting", "一 二 十 十一 二十 二十一 百一 百十"),
        ("chineseLegalSimplified", "壹 贰 拾 拾壹 贰拾 贰拾壹 壹佰零壹 壹佰壹拾"),
        ("koreanDigital", "일 이 일영 일일 이영 이일 일영일 일일영"),
        ("koreanCounting", "일 이 십 십일 이십 이십일 백일 백십"),
        ("ideographDigital", "一 二 一〇 一一 二〇 二一 一〇一 一一〇"),
        ("decimalEnclosedCircle", "① ② ⑩ ⑪ ⑳ 21 101 110"),
        ("decimalFullWidth", "１ ２ １０ １１ ２０ ２１ １０１ １１０"),
        ("numberInDash", "- 1 - - 2 - - 10 - - 11 - - 20 - - 21 - - 101 - - 110 -"),
        ("unknown", "1 2 10 11 20 21 101 110"),
    ] {
        assert_eq!(row(name, &numbers), expected, "{name}");
    }
    assert_eq!(row("hebrew1", &[15, 16, 115, 999]), "טו טז קטו תתקצט");
    assert_eq!(row("arabicAlpha", &[1, 2, 3, 28, 29]), "أ ب ت ي أأ");
    assert_eq!(row("arabicAbjad", &[1, 2, 3, 4]), "أ ب ج د");
    assert_eq!(row("ideographZodiacTraditional", &[1, 60]), "甲子 癸亥");
    assert_eq!(row("chineseCounting", &[1001, 10_010, 20_000]), "一千零一 一万零一十 二万");
    assert_eq!(row("bullet", &[1]), "");
}

#[test]
fn no_number_is_too_large() {
    for name in [
        "decimal",
        "lowerRoman",
        "lowerLetter",
        "hebrew1",
        "chineseCounting",
        "ideographZodiacTraditional",
        "hex",
        "chicago",
        "hindiCounting",
        "arabicAlpha",
    ] {
        for number in [0, u32::MAX] {
            assert!(Format::of(name, "").show(number).chars().count() <= 40, "{name} {number}");
        }
    }
}
