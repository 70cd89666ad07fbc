//! Pages, filters, numbers.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;

use super::help::*;
use crate::db_test;
use crate::*;

async fn all(reader: &Reader, mut query: CommentQuery) -> Vec<String> {
    let mut all = Vec::new();
    loop {
        let page = reader.comments(&query).await.unwrap();
        all.extend(page.items.into_iter().map(|comment| comment.body));
        match page.next {
            Some(next) => query.cursor = Some(next),
            None => return all,
        }
    }
}

db_test! {
    async fn threads_are_listed_whole_and_the_newest_one_by_one(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (a, _) = writer.create_comment(comment("a", &[])).await.unwrap();
        let (b, _) = writer.create_comment(comment("b", &[])).await.unwrap();
        writer.create_comment(reply("a1", a.id)).await.unwrap();
        writer.create_comment(reply("b1", b.id)).await.unwrap();
        writer.create_comment(reply("a2", a.id)).await.unwrap();
        let reader = stranger(&store, &slug).await;
        for limit in [1, 2, 3, 5, 100] {
            assert_eq!(all(&reader, CommentQuery { limit, ..query() }).await, ["a", "a1", "a2", "b", "b1"]);
            assert_eq!(all(&reader, CommentQuery { limit, newest: true, ..query() }).await, ["a2", "b1", "a1", "b", "a"]);
            assert_eq!(all(&reader, CommentQuery { limit, thread: Some(a.id), ..query() }).await, ["a", "a1", "a2"]);
        }
        let page = reader.comments(&CommentQuery { thread: Some(a.id), ..query() }).await.unwrap();
        assert_eq!((page.total, page.items[0].replies), (3, 2));
        assert_eq!(reader.comments(&query()).await.unwrap().total, 5);
        assert_eq!(fields(reader.comments(&CommentQuery { cursor: Some("x".into()), ..query() }).await), ["cursor invalid"]);
        assert_refused!(reader.comments(&CommentQuery { version: 7, ..query() }).await, StoreError::NotFound("version"));
    }

    async fn page_after_the_cursor_neither_skips_nor_doubles_what_arrives_meanwhile(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        for body in ["a", "b", "c", "d"] {
            writer.create_comment(comment(body, &[])).await.unwrap();
        }
        let reader = stranger(&store, &slug).await;
        let newest = reader.comments(&CommentQuery { limit: 2, newest: true, ..query() }).await.unwrap();
        let oldest = reader.comments(&CommentQuery { limit: 2, ..query() }).await.unwrap();
        writer.create_comment(comment("e", &[])).await.unwrap();
        assert_eq!(bodies(&reader, &CommentQuery { cursor: newest.next, newest: true, ..query() }).await, ["b", "a"]);
        assert_eq!(bodies(&reader, &CommentQuery { cursor: oldest.next, ..query() }).await, ["c", "d", "e"]);
    }

    async fn filter_lists_and_counts_only_what_matches(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let young = guest(&store, &slug, "Sample participant 1").await;
        let scholar = viewer(&store, &slug, StatementIn { group: "academia".into(), region: "weog".into(), ..statement("Sample participant 2") }).await;
        let scholar = again(&store, &slug, scholar).await;
        let (root, _) = young.create_comment(comment("Root.", &blocks[1..2])).await.unwrap();
        let portuguese = NewComment { language: "pt-BR".parse().unwrap(), ..reply("Resposta.", root.id) };
        scholar.create_comment(portuguese).await.unwrap();
        scholar.create_comment(NewComment { kind: CommentKind::Question, ..comment("Why?", &[]) }).await.unwrap();
        scholar.take_position(blocks[3], Some(Stance::Concern)).await.unwrap();
        let reader = scholar.reader();
        let filters = [
            (Filter { group: Some("academia".into()), ..Filter::default() }, vec!["Resposta.", "Why?"], 1, 3),
            (Filter { region: Some("africa".into()), ..Filter::default() }, vec!["Root."], 1, 4),
            (Filter { language: Some("pt".into()), ..Filter::default() }, vec!["Resposta."], 1, 4),
            (Filter { kind: Some(CommentKind::Question), ..Filter::default() }, vec!["Why?"], 1, 5),
            (Filter { mine: true, ..Filter::default() }, vec!["Resposta.", "Why?"], 1, 3),
        ];
        for (filter, expected, people, untouched) in filters {
            let page = reader.comments(&CommentQuery { filter: filter.clone(), ..query() }).await.unwrap();
            assert_eq!(page.items.iter().map(|comment| comment.body.as_str()).collect::<Vec<_>>(), expected, "{filter:?}");
            assert_eq!(page.total as usize, expected.len(), "{filter:?}");
            let summary = reader.summary(1, &filter).await.unwrap();
            assert_eq!((summary.comments as usize, summary.people, summary.untouched), (expected.len(), people, untouched), "{filter:?}");
        }
        let summary = reader.summary(1, &Filter { mine: true, ..Filter::default() }).await.unwrap();
        assert_eq!((summary.whole, summary.mine), (1, 2));
        assert_eq!(summary.blocks, [TallyOut { order: 1, comments: 1, ..TallyOut::default() }, TallyOut { order: 3, concern: 1, ..TallyOut::default() }]);
        let whole = reader.comments(&CommentQuery { whole: true, ..query() }).await.unwrap();
        assert_eq!((whole.total, whole.items[0].body.as_str()), (1, "Why?"));
        assert!(stranger(&store, &slug).await.comments(&CommentQuery { filter: Filter { mine: true, ..Filter::default() }, ..query() }).await.unwrap().items.is_empty());
    }

    async fn version_reads_back_as_it_was_stored(store) {
        let slug = open(&store).await;
        let reader = stranger(&store, &slug).await;
        let version = reader.version(None).await.unwrap();
        let given = draft();
        assert_eq!(version.blocks.len(), given.blocks.len());
        for (stored, given) in version.blocks.iter().zip(&given.blocks) {
            assert_eq!((stored.kind, &stored.text, &stored.marker), (given.kind, &given.text, &given.marker));
            assert_eq!(stored.parent, given.parent.map(|parent| version.blocks[parent].id));
        }
        let numbers: Vec<String> = version.blocks.iter().map(|block| block.number.map_or_else(|| "-".into(), |number| number.to_string())).collect();
        assert_eq!(numbers, ["-", "1", "2", "3", "4", "4.1", "4.1.1", "4.1.2", "5", "-"]);
        assert_refused!(reader.version(Some(2)).await, StoreError::NotFound("version"));
        let again = store.administrator().create_consultation(new_consultation("sample")).await;
        assert_refused!(again, StoreError::Conflict("slug-taken"));
    }
}
