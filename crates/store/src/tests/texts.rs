//! The text of a version in further languages.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;

use super::desk::{at_desk, co_chair, decision};
use super::help::*;
use crate::db_test;
use crate::*;

fn french() -> Language {
    "fr".parse().unwrap()
}

fn words(text: &str) -> Option<BlockWords> {
    Some(BlockWords { marker: None, text: text.into(), marks: vec![], source: (0, 0) })
}

/// The draft of the sample in French, without a word for its last paragraph; the third stands in the second.
fn text() -> NewText {
    NewText {
        version: 1,
        language: french(),
        words: vec![
            words("Principes"),
            words("Le premier paragraphe du projet."),
            words("Douze boxeurs chassent 维克多 et le troisième."),
            words(""),
            None,
            None,
            words("Mesure"),
            None,
            None,
            words("Une note."),
        ],
        source_name: "projet.md".into(),
        source: b"# Principes".to_vec(),
    }
}

fn in_french(comment: NewComment) -> NewComment {
    NewComment { text_language: Some(french()), ..comment }
}

fn quoting(exact: &str, block: BlockId) -> NewComment {
    let quote = QuoteIn { exact: exact.into(), prefix: String::new(), suffix: String::new(), start: 0 };
    NewComment { quote: Some(quote), ..comment("Quoi ?", &[block]) }
}

db_test! {
    async fn text_in_a_further_language_shares_the_blocks_and_falls_back_to_the_words_as_written(store) {
        let slug = open(&store).await;
        let (desk, _, co_chair) = co_chair(&store, &slug).await;
        co_chair.add_text(&text()).await.unwrap();
        let reader = stranger(&store, &slug).await;
        assert_eq!(reader.consultation().versions[0].languages, [Language::english(), french()]);
        let (english, french) = (reader.version(None).await.unwrap(), reader.version_in(1, &french()).await.unwrap());
        assert_eq!(french.language.as_str(), "fr");
        let ids = |version: &VersionOut| version.blocks.iter().map(|block| (block.id, block.number)).collect::<Vec<_>>();
        assert_eq!(ids(&french), ids(&english));
        let shown: Vec<(&str, Option<&str>)> =
            french.blocks.iter().map(|block| (block.text.as_str(), block.language.as_ref().map(Language::as_str))).collect();
        assert_eq!(shown[1], ("Le premier paragraphe du projet.", None));
        assert_eq!(shown[3], ("", None));
        assert_eq!(shown[4], ("", None));
        assert_eq!(shown[8], ("The last paragraph.", Some("en")));
        assert!(english.blocks.iter().all(|block| block.language.is_none()));
        let cards = desk.texts(1).await.unwrap();
        assert_eq!((cards.len(), cards[0].missing, cards[0].used), (1, 1, false));
        assert_refused!(reader.version_in(1, &"es".parse().unwrap()).await, StoreError::NotFound("text"));
    }

    async fn comment_on_a_further_text_is_about_the_same_block_and_says_which_words_it_read(store) {
        let slug = open(&store).await;
        let (_, _, co_chair) = co_chair(&store, &slug).await;
        co_chair.add_text(&text()).await.unwrap();
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Lecteur").await;
        let (stored, _) = writer.create_comment(in_french(quoting("boxeurs", blocks[2]))).await.unwrap();
        assert_eq!((stored.text_language, stored.quote.unwrap().start), (Some(french()), 6));
        // What is not translated was read as it was written.
        let (stored, _) = writer.create_comment(in_french(quoting("last", blocks[8]))).await.unwrap();
        assert_eq!(stored.text_language, None);
        assert_eq!(fields(writer.create_comment(in_french(quoting("Zwölf", blocks[2]))).await), ["quote.exact not-found"]);
        let suggestion = NewComment {
            kind: CommentKind::Suggestion,
            suggestion: Some((Operation::Replace, "Le tout premier paragraphe du projet.".into())),
            ..comment("", &[blocks[1]])
        };
        let (stored, _) = writer.create_comment(in_french(suggestion)).await.unwrap();
        assert_eq!((stored.base.as_str(), stored.text_language), ("Le premier paragraphe du projet.", Some(french())));
        let spanish = NewComment { text_language: "es".parse().ok(), ..comment("¿Qué?", &[blocks[1]]) };
        assert_eq!(fields(writer.create_comment(spanish).await), ["text_language not-found"]);
        // Counted where the English text has it.
        let tally = |order| async move { summary(&store, &slug).await.blocks.into_iter().find(|tally| tally.order == order).unwrap() };
        assert_eq!(tally(1).await.suggestions, 1);
    }

    async fn text_is_taken_back_only_while_nothing_is_said_on_it(store) {
        let slug = open(&store).await;
        let (_, _, co_chair) = co_chair(&store, &slug).await;
        assert_refused!(co_chair.remove_text(1, &french()).await, StoreError::NotFound("text"));
        co_chair.add_text(&text()).await.unwrap();
        assert_refused!(co_chair.add_text(&text()).await, StoreError::Conflict("text-there"));
        assert_refused!(co_chair.add_text(&NewText { language: Language::english(), ..text() }).await, StoreError::Conflict("text-original"));
        co_chair.remove_text(1, &french()).await.unwrap();
        assert_eq!(stranger(&store, &slug).await.consultation().versions[0].languages, [Language::english()]);
        co_chair.add_text(&text()).await.unwrap();
        let blocks = blocks(&store, &slug).await;
        guest(&store, &slug, "Lecteur").await.create_comment(in_french(comment("Non.", &[blocks[1]]))).await.unwrap();
        assert_refused!(co_chair.remove_text(1, &french()).await, StoreError::Conflict("text-used"));
        assert_eq!(fields(co_chair.add_text(&NewText { language: "es".parse().unwrap(), words: vec![], ..text() }).await), ["draft invalid"]);
        assert_refused!(co_chair.add_text(&NewText { version: 2, ..text() }).await, StoreError::NotFound("version"));
        let taken = SettingsIn { language: Some(french()), ..SettingsIn::default() };
        assert_eq!(fields(co_chair.change_settings(&taken).await), ["language taken"]);
    }

    async fn what_was_said_on_a_further_text_goes_along_with_its_words_to_the_next_version(store) {
        let slug = open(&store).await;
        let (desk, editor, co_chair) = co_chair(&store, &slug).await;
        co_chair.add_text(&text()).await.unwrap();
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Lecteur").await;
        let (quoted, _) = writer.create_comment(in_french(quoting("boxeurs", blocks[2]))).await.unwrap();
        let wording = NewComment {
            kind: CommentKind::Suggestion,
            suggestion: Some((Operation::Replace, "Le tout premier paragraphe.".into())),
            ..comment("", &[blocks[1]])
        };
        let (wording, _) = writer.create_comment(in_french(wording)).await.unwrap();
        editor.decide(&[decision(wording.id, Disposition::Accepted, 0)]).await.unwrap();
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        let next = desk.next().await.unwrap().unwrap();
        // Its words are another language's: they wait for somebody who puts them into this one.
        assert_eq!(next.blocks[1].text, "The first paragraph of the draft.");
        assert_eq!(next.blocks[1].choices[0].language, Some(french()));
        let publication = NextPublicationIn { note: "What changed.".into(), carry: Carry::Open, open: true, closes: None };
        assert_refused!(co_chair.publish_next(&publication).await, StoreError::Conflict("wordings-open"));
        let edit = NextBlockIn {
            text: "The very first paragraph.".into(),
            marker: String::new(),
            kind: None,
            level: None,
            revision: next.blocks[1].revision,
        };
        editor.edit_next(next.blocks[1].id, &edit).await.unwrap();
        co_chair.publish_next(&publication).await.unwrap();
        let moved = stranger(&store, &slug).await.comment(quoted.id).await.unwrap();
        assert_eq!((moved.version, moved.anchors[0].order, moved.text_language), (2, 2, Some(french())));
        assert_eq!(moved.quote.unwrap().exact, "boxeurs");
    }

    async fn what_reads_as_before_stays_translated_in_the_next_version(store) {
        let slug = open(&store).await;
        let (desk, editor, co_chair) = co_chair(&store, &slug).await;
        co_chair.add_text(&text()).await.unwrap();
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        let next = desk.next().await.unwrap().unwrap();
        let edit = |at: usize, text: &str| {
            let revision = next.blocks[at].revision;
            (next.blocks[at].id, NextBlockIn { text: text.into(), marker: String::new(), kind: None, level: None, revision })
        };
        // The second and the third paragraph are one in the translation: where one is changed, neither has its words.
        for (id, edit) in [edit(3, "The third paragraph, changed."), edit(9, "A changed note.")] {
            editor.edit_next(id, &edit).await.unwrap();
        }
        let publication = NextPublicationIn { note: "What changed.".into(), carry: Carry::Open, open: true, closes: None };
        co_chair.publish_next(&publication).await.unwrap();
        let reader = stranger(&store, &slug).await;
        assert_eq!(reader.consultation().versions[1].languages, [Language::english(), french()]);
        let shown = |version: &VersionOut| -> Vec<(String, bool)> {
            version.blocks.iter().map(|block| (block.text.clone(), block.language.is_none())).collect()
        };
        let version = shown(&reader.version_in(2, &french()).await.unwrap());
        assert_eq!(version[0], ("Principes".to_owned(), true));
        assert_eq!(version[1], ("Le premier paragraphe du projet.".to_owned(), true));
        assert!(!version[2].1 && version[2].0.contains("Zwölf"), "{version:?}");
        assert_eq!(version[3], ("The third paragraph, changed.".to_owned(), false));
        assert_eq!(version[6], ("Mesure".to_owned(), true));
        assert_eq!(version[9], ("A changed note.".to_owned(), false));
        let desk = at_desk(&store, &slug, "chair", Role::CoChair).await;
        let card = desk.texts(2).await.unwrap().remove(0);
        assert_eq!((card.language, card.missing, card.name.as_str(), card.used), (french(), 4, "projet.md", false));
    }

    async fn language_that_is_there_gets_words_only_where_it_has_none(store) {
        let slug = open(&store).await;
        let (desk, _, co_chair) = co_chair(&store, &slug).await;
        co_chair.add_text(&text()).await.unwrap();
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Lecteur").await;
        writer.create_comment(in_french(quoting("boxeurs", blocks[2]))).await.unwrap();
        let mut more = NewText { source_name: "projet-2.md".into(), ..text() };
        more.words[1] = words("D’autres mots.");
        more.words[8] = words("Le dernier paragraphe.");
        co_chair.add_text(&more).await.unwrap();
        let french = stranger(&store, &slug).await.version_in(1, &french()).await.unwrap();
        assert_eq!(french.blocks[1].text, "Le premier paragraphe du projet.");
        assert_eq!((french.blocks[8].text.as_str(), &french.blocks[8].language), ("Le dernier paragraphe.", &None));
        let card = desk.texts(1).await.unwrap().remove(0);
        assert_eq!((card.missing, card.name.as_str()), (0, "projet-2.md"));
        assert_refused!(co_chair.add_text(&more).await, StoreError::Conflict("text-there"));
    }
}
