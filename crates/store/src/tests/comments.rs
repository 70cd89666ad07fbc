//! Comments: their way in, and the lists they are in.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;

use super::help::*;
use crate::db_test;
use crate::*;

db_test! {
    async fn comment_on_a_block_is_counted_listed_and_announced(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (stored, new) = writer.create_comment(comment("Good.", &blocks[1..2])).await.unwrap();
        assert!(new && stored.mine);
        assert_eq!((stored.name.as_str(), stored.group.as_str(), stored.level), ("Sample participant 1", "youth", Level::Guest));
        assert_eq!(stored.anchors, [AnchorOut { block: blocks[1], order: 1, number: Some(Number::paragraph(1)) }]);
        let summary = summary(&store, &slug).await;
        assert_eq!((summary.comments, summary.people, summary.whole, summary.numbered, summary.untouched), (1, 1, 0, 5, 4));
        assert_eq!(summary.blocks, [TallyOut { order: 1, comments: 1, ..TallyOut::default() }]);
        let reader = stranger(&store, &slug).await;
        let events = reader.events(0, 100).await.unwrap();
        let last = events.last().unwrap();
        assert_eq!((last.seq, last.kind, last.comment, last.version, last.blocks.as_slice()), (2, EventKind::Comment, Some(stored.id), Some(1), &[1][..]));
        assert_eq!(store.heads(&[reader.id()]).await.unwrap(), [(reader.id(), 2)]);
        let listed = reader.comments(&CommentQuery { block: Some(blocks[1]), ..query() }).await.unwrap();
        assert_eq!((listed.total, listed.items.len(), listed.items[0].mine), (1, 1, false));
    }

    async fn comment_sent_again_is_the_same_comment(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let new = comment("Good.", &[]);
        assert!(writer.create_comment(new.clone()).await.unwrap().1);
        assert!(!writer.create_comment(new.clone()).await.unwrap().1);
        let other = NewComment { body: "Bad.".into(), ..new.clone() };
        assert_refused!(writer.create_comment(other).await, StoreError::Conflict("id-taken"));
        let stranger = guest(&store, &slug, "Sample participant 2").await;
        assert_refused!(stranger.create_comment(new).await, StoreError::Conflict("id-taken"));
        let summary = summary(&store, &slug).await;
        assert_eq!((summary.comments, summary.seq), (1, 2));
    }

    async fn comment_sent_many_times_at_once_is_stored_once(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let new = comment("Good.", &[]);
        let tasks: Vec<_> = (0..10).map(|_| {
            let (writer, new) = (writer.clone(), new.clone());
            tokio::spawn(async move { writer.create_comment(new).await.unwrap().1 })
        }).collect();
        let mut stored = 0;
        for task in tasks {
            stored += u32::from(task.await.unwrap());
        }
        assert_eq!(stored, 1);
        assert_eq!(summary(&store, &slug).await.comments, 1);
    }

    async fn events_of_fifty_writers_at_once_have_consecutive_numbers(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let tasks: Vec<_> = (0..50).map(|n| {
            let (writer, new) = (writer.clone(), comment(&n.to_string(), &blocks[1..2]));
            tokio::spawn(async move { writer.create_comment(new).await.unwrap() })
        }).collect();
        // Whoever resumes from the last number they saw must have seen everything before it.
        let reader = stranger(&store, &slug).await;
        let mut seen = 1;
        while seen < 51 {
            for event in reader.events(seen, 100).await.unwrap() {
                assert_eq!(event.seq, seen + 1, "a number was skipped");
                seen = event.seq;
            }
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        for task in tasks {
            task.await.unwrap();
        }
        let summary = summary(&store, &slug).await;
        assert_eq!((summary.comments, summary.seq, summary.blocks[0].comments), (50, 51, 50));
    }

    async fn comment_on_several_blocks_is_shown_at_each_and_counted_once(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (stored, _) = writer.create_comment(comment("Both.", &[blocks[3], blocks[1]])).await.unwrap();
        assert_eq!(stored.anchors.iter().map(|anchor| anchor.order).collect::<Vec<_>>(), [1, 3]);
        writer.create_comment(reply("Indeed.", stored.id)).await.unwrap();
        let summary = summary(&store, &slug).await;
        assert_eq!((summary.comments, summary.untouched), (2, 3));
        assert_eq!(summary.blocks.iter().map(|block| (block.order, block.comments)).collect::<Vec<_>>(), [(1, 2), (3, 2)]);
        let reader = stranger(&store, &slug).await;
        for block in [blocks[1], blocks[3]] {
            assert_eq!(bodies(&reader, &CommentQuery { block: Some(block), ..query() }).await, ["Both.", "Indeed."]);
        }
    }

    async fn comment_inside_a_table_touches_the_table(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        writer.create_comment(comment("Here.", &blocks[7..8])).await.unwrap();
        writer.create_comment(comment("A heading has no number.", &blocks[..1])).await.unwrap();
        assert_eq!(summary(&store, &slug).await.untouched, 4);
    }

    async fn comment_on_what_is_not_there_is_refused(store) {
        let slug = open(&store).await;
        store.administrator().create_consultation(new_consultation("other")).await.unwrap();
        let elsewhere = blocks(&store, &"other".parse().unwrap()).await;
        let here = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        assert_eq!(fields(writer.create_comment(comment("?", &elsewhere[1..2])).await), ["blocks not-found"]);
        assert_eq!(fields(writer.create_comment(comment("?", &[here[1], elsewhere[1]])).await), ["blocks not-found"]);
        assert_eq!(fields(writer.create_comment(reply("?", id())).await), ["parent not-found"]);
        assert_eq!(fields(writer.create_comment(NewComment { version: 2, ..comment("?", &[]) }).await), ["version invalid"]);
        let other = guest(&store, &"other".parse().unwrap(), "Sample participant 2").await;
        let (root, _) = other.create_comment(comment("Elsewhere.", &[])).await.unwrap();
        assert_eq!(fields(writer.create_comment(reply("?", root.id)).await), ["parent not-found"]);
        assert_eq!(summary(&store, &slug).await.seq, 1, "nothing is half stored");
    }

    async fn quote_is_checked_against_the_stored_text(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let quoting = |exact: &str, start| NewComment {
            quote: Some(QuoteIn { exact: exact.into(), prefix: String::new(), suffix: String::new(), start }),
            ..comment("This.", &blocks[2..3])
        };
        let (stored, _) = writer.create_comment(quoting("维克多", 31)).await.unwrap();
        let quote = stored.quote.unwrap();
        assert_eq!((quote.start, quote.prefix.as_str(), quote.suffix.as_str()), (31, "Zwölf Boxkämpfer jagen 维克多 und ", "."));
        let (found, _) = writer.create_comment(quoting("jagen", 0)).await.unwrap();
        assert_eq!(found.quote.unwrap().start, 17);
        assert_eq!(fields(writer.create_comment(quoting("维克多", 2)).await), ["quote.exact not-found"]);
        assert_eq!(fields(writer.create_comment(quoting("fehlt", 0)).await), ["quote.exact not-found"]);
    }

    async fn comment_on_several_blocks_counts_once_in_a_part(store) {
        let slug = open_with(&store, |new| new.draft.blocks[3].kind = BlockKind::Heading).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        // Blocks 1 and 2 are in one part; 8 is in the part that begins at 3.
        let (root, _) = writer.create_comment(comment("On three.", &[blocks[8], blocks[1], blocks[2]])).await.unwrap();
        writer.create_comment(reply("And more.", root.id)).await.unwrap();
        let shown = |summary: SummaryOut| summary.blocks.iter().map(|tally| (tally.order, tally.comments, tally.again)).collect::<Vec<_>>();
        assert_eq!(shown(summary(&store, &slug).await), [(1, 2, 0), (2, 2, 2), (8, 2, 0)]);
        let filtered = Filter { group: Some("youth".into()), ..Filter::default() };
        assert_eq!(shown(writer.reader().summary(1, &filtered).await.unwrap()), [(1, 2, 0), (2, 2, 2), (8, 2, 0)]);
        writer.withdraw_comment(root.id).await.unwrap();
        assert_eq!(shown(summary(&store, &slug).await), [(1, 1, 0), (2, 1, 1), (8, 1, 0)]);
    }

    async fn suggestion_starts_from_the_stored_words(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let suggest = |operation, proposed: &str, blocks: &[BlockId]| NewComment {
            kind: CommentKind::Suggestion,
            suggestion: Some((operation, proposed.into())),
            ..comment("", blocks)
        };
        let (one, _) = writer.create_comment(suggest(Operation::Replace, "New.", &[blocks[1], blocks[3]])).await.unwrap();
        assert_eq!((one.base.as_str(), one.proposed.as_str()), ("The first paragraph of the draft.\n\nThe third paragraph.", "New."));
        let (row, _) = writer.create_comment(suggest(Operation::Replace, "Measure\nDone", &blocks[5..6])).await.unwrap();
        assert_eq!(row.base, "Measure\n");
        let (added, _) = writer.create_comment(suggest(Operation::InsertAfter, "More.", &blocks[1..2])).await.unwrap();
        assert_eq!((added.base.as_str(), added.operation), ("", Some(Operation::InsertAfter)));
        let summary = summary(&store, &slug).await;
        assert_eq!(summary.blocks[0], TallyOut { order: 1, comments: 2, suggestions: 2, ..TallyOut::default() });
    }
}
