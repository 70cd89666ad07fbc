use super::*;

#[test]
fn every_language_loads_and_no_message_stands_twice() {
    Messages::load().unwrap();
}

#[test]
fn english_stands_in_for_a_missing_language() {
    let messages = Messages::load().unwrap();
    let language: Language = "tlh".parse().unwrap();
    assert_eq!(messages.tongue(&language).word("group-youth"), "Youth");
    assert_eq!(messages.tongue(&language).word("no-such-key"), "no-such-key");
}

#[test]
fn plurals_follow_the_count() {
    let messages = Messages::load().unwrap();
    let language = Language::english();
    let words = messages.tongue(&language);
    assert_eq!(words.say("count-people", &[("n", Arg::Count(1))]), "1 person");
    assert_eq!(words.say("count-people", &[("n", Arg::Count(7))]), "7 people");
}

#[test]
fn a_language_is_found_by_its_relatives() {
    let messages = Messages::load().unwrap();
    assert_eq!(messages.find("en-GB"), Some(Language::english()));
    assert_eq!(messages.find("tlh"), None);
    assert_eq!(messages.find("../en"), None);
}

/// How a count of comments is said in a language, at numbers of every plural category. (The rules that the server has are
/// older than the category “many” of French, Spanish and Portuguese, for millions; browsers know it.)
#[test]
fn plurals_of_every_language() {
    const NUMBERS: [u32; 7] = [0, 1, 2, 5, 21, 100, 1_000_000];
    let messages = Messages::load().unwrap();
    for (tag, wanted) in [
        ("en", ["0 comments", "1 comment", "2 comments", "5 comments", "21 comments", "100 comments", "1,000,000 comments"]),
        (
            "fr",
            [
                "0 commentaire",
                "1 commentaire",
                "2 commentaires",
                "5 commentaires",
                "21 commentaires",
                "100 commentaires",
                "1\u{202f}000\u{202f}000 commentaires",
            ],
        ),
        (
            "es",
            [
                "0 comentarios",
                "1 comentario",
                "2 comentarios",
                "5 comentarios",
                "21 comentarios",
                "100 comentarios",
                "1.000.000 comentarios",
            ],
        ),
        (
            "pt",
            [
                "0 comentário",
                "1 comentário",
                "2 comentários",
                "5 comentários",
                "21 comentários",
                "100 comentários",
                "1.000.000 comentários",
            ],
        ),
        (
            "ru",
            [
                "0 комментариев",
                "1 комментарий",
                "2 комментария",
                "5 комментариев",
                "21 комментарий",
                "100 комментариев",
                "1\u{a0}000\u{a0}000 комментариев",
            ],
        ),
        ("ar", ["لا تعليقات", "تعليق واحد", "تعليقان", "5 تعليقات", "21 تعليقًا", "100 تعليق", "1,000,000 تعليق"]),
        ("zh", ["0条评论", "1条评论", "2条评论", "5条评论", "21条评论", "100条评论", "1,000,000条评论"]),
    ] {
        let language: Language = tag.parse().unwrap();
        let words = messages.tongue(&language);
        let said = NUMBERS.map(|n| words.say("count-comments", &[("n", Arg::Count(n))]));
        assert_eq!(said, wanted, "{tag}");
    }
}

#[test]
fn pieces_are_joined_as_the_language_joins_them() {
    let messages = Messages::load().unwrap();
    let pieces = ["3".to_owned(), "4".to_owned(), "9".to_owned()];
    for (tag, listed, pair) in
        [("en", "3, 4, 9", "A: B"), ("fr", "3, 4, 9", "A\u{a0}: B"), ("ar", "3، 4، 9", "A: B"), ("zh", "3、4、9", "A：B")]
    {
        let language: Language = tag.parse().unwrap();
        let words = messages.tongue(&language);
        assert_eq!((words.listed(&pieces).as_str(), words.pair("A", "B").as_str()), (listed, pair), "{tag}");
    }
}

#[test]
fn plurals_above_a_hundred_go_by_the_last_digits() {
    let messages = Messages::load().unwrap();
    for (tag, wanted) in [
        ("ru", ["102 комментария", "103 комментария", "111 комментариев", "1001 комментарий", "26\u{a0}682 комментария"]),
        ("ar", ["102 تعليق", "103 تعليقات", "111 تعليقًا", "1001 تعليق", "26,682 تعليقًا"]),
    ] {
        let language: Language = tag.parse().unwrap();
        let words = messages.tongue(&language);
        let said = [102, 103, 111, 1001, 26_682].map(|n| words.say("count-comments", &[("n", Arg::Count(n))]));
        assert_eq!(said, wanted, "{tag}");
    }
}
