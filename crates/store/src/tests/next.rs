//! The next version: begun, written, published; where contributions go.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;

use super::desk::{co_chair, decision, say};
use super::help::*;
use crate::db_test;
use crate::*;

fn suggestion(operation: Operation, words: &str, block: BlockId) -> NewComment {
    NewComment { kind: CommentKind::Suggestion, suggestion: Some((operation, words.into())), ..comment("", &[block]) }
}

async fn suggest(store: &Store, slug: &Slug, name: &str, operation: Operation, words: &str, block: BlockId) -> CommentOut {
    guest(store, slug, name).await.create_comment(suggestion(operation, words, block)).await.unwrap().0
}

async fn accept(editor: &Editor, comment: CommentId) {
    editor.decide(&[decision(comment, Disposition::Accepted, 0)]).await.unwrap();
}

fn publication(carry: Carry) -> NextPublicationIn {
    NextPublicationIn { note: "What changed.".into(), carry, open: true, closes: None }
}

fn texts(next: &NextOut) -> Vec<String> {
    next.blocks.iter().filter(|block| !block.gone).map(|block| block.text.clone()).collect()
}

async fn next(desk: &Desk) -> NextOut {
    desk.next().await.unwrap().unwrap()
}

fn edit(text: &str, block: &NextBlockOut) -> NextBlockIn {
    NextBlockIn { text: text.into(), marker: String::new(), kind: None, level: None, revision: block.revision }
}

/// Comments of a version by the place of their block and their words; the whole draft is `whole`.
async fn places(store: &Store, slug: &Slug, version: u32) -> Vec<String> {
    let reader = stranger(store, slug).await;
    let page = reader.comments(&CommentQuery { version, ..query() }).await.unwrap();
    let place = |comment: &CommentOut| {
        let orders: Vec<String> = comment.anchors.iter().map(|anchor| anchor.order.to_string()).collect();
        format!("{} {}", if orders.is_empty() { "whole".to_owned() } else { orders.join("+") }, comment.body)
    };
    page.items.iter().map(place).collect()
}

db_test! {
    async fn next_version_begins_with_what_was_accepted_in_place(store) {
        let slug = open(&store).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let blocks = blocks(&store, &slug).await;
        let replaced = suggest(&store, &slug, "One", Operation::Replace, "The first paragraph of the text.", blocks[1]).await;
        let also = suggest(&store, &slug, "Two", Operation::Replace, "The very first paragraph of the draft.", blocks[1]).await;
        let gone = suggest(&store, &slug, "Three", Operation::Delete, "", blocks[3]).await;
        let added = suggest(&store, &slug, "Four", Operation::InsertAfter, "A new one.", blocks[8]).await;
        suggest(&store, &slug, "Five", Operation::Replace, "Never mind.", blocks[8]).await;
        for one in [&replaced, &also, &gone, &added] {
            accept(&editor, one.id).await;
        }
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        assert_refused!(editor.begin_next(&NextIn { accepted: true }).await, StoreError::Conflict("next-begun"));
        let next = next(&desk).await;
        assert_eq!(
            texts(&next),
            [
                "Principles",
                "The very first paragraph of the text.",
                "Zwölf Boxkämpfer jagen 维克多 und 维克多.",
                "",
                "",
                "Measure",
                "",
                "The last paragraph.",
                "A new one.",
                "A note."
            ]
        );
        assert_eq!((next.to_choose(), next.to_confirm(), next.base), (0, 0, 1));
    }

    async fn accepted_suggestions_that_do_not_go_together_are_shown_to_choose(store) {
        let slug = open(&store).await;
        let (desk, editor, co_chair) = co_chair(&store, &slug).await;
        let blocks = blocks(&store, &slug).await;
        for (name, words) in [("One", "The only paragraph of the draft."), ("Two", "The initial paragraph of the draft.")] {
            let one = suggest(&store, &slug, name, Operation::Replace, words, blocks[1]).await;
            accept(&editor, one.id).await;
        }
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        let open = next(&desk).await;
        let block = &open.blocks[1];
        assert_eq!(block.text, "The first paragraph of the draft.");
        assert_eq!(block.choices.iter().map(|choice| choice.name.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
        assert_refused!(co_chair.publish_next(&publication(Carry::Open)).await, StoreError::Conflict("wordings-open"));
        editor.edit_next(block.id, &edit("The only and initial paragraph.", block)).await.unwrap();
        assert_eq!(next(&desk).await.to_choose(), 0);
        assert_eq!(co_chair.publish_next(&publication(Carry::Open)).await.unwrap(), 2);
    }

    async fn block_is_split_by_a_blank_line_joined_moved_taken_out_and_brought_back(store) {
        let slug = open(&store).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        editor.begin_next(&NextIn { accepted: false }).await.unwrap();
        let first = next(&desk).await;
        editor.edit_next(first.blocks[1].id, &edit("The first.\n\nParagraph of the draft.", &first.blocks[1])).await.unwrap();
        assert_refused!(
            editor.edit_next(first.blocks[1].id, &edit("Too late.", &first.blocks[1])).await,
            StoreError::Conflict("edited-meanwhile")
        );
        let split = next(&desk).await;
        assert_eq!(texts(&split)[1..4], ["The first.", "Paragraph of the draft.", "Zwölf Boxkämpfer jagen 维克多 und 维克多."]);
        assert_eq!(split.blocks[2].origins[0].kind, Lineage::Split);
        editor.join_next(split.blocks[2].id, split.blocks[2].revision).await.unwrap();
        assert_eq!(texts(&next(&desk).await)[1], "The first. Paragraph of the draft.");
        let table = next(&desk).await.blocks[4].clone();
        assert_eq!(table.kind, BlockKind::Table);
        editor.move_next(table.id, None).await.unwrap();
        let moved = next(&desk).await;
        assert_eq!(moved.blocks[0].id, table.id);
        assert_eq!(moved.blocks[2].text, "Measure");
        assert_eq!(fields(editor.move_next(moved.blocks[2].id, None).await), ["block invalid"]);
        editor.set_gone_next(table.id, true, table.revision).await.unwrap();
        assert_eq!(texts(&next(&desk).await)[0], "Principles");
        editor.set_gone_next(table.id, false, table.revision + 1).await.unwrap();
        assert_eq!(texts(&next(&desk).await)[2], "Measure");
        assert_eq!(fields(editor.edit_next(moved.blocks[5].id, &edit(" ", &moved.blocks[5])).await), ["text missing"]);
    }

    async fn open_comments_move_along_and_answered_ones_stay(store) {
        let slug = open(&store).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        let all = blocks(&store, &slug).await;
        let answered = say(&store, &slug, "One", "Answered.", &[all[1]]).await;
        let open = say(&store, &slug, "Two", "Open.", &[all[1], all[3]]).await;
        let lost = say(&store, &slug, "Three", "Lost.", &[all[2]]).await;
        guest(&store, &slug, "Four").await.create_comment(reply("A reply.", open.id)).await.unwrap();
        say(&store, &slug, "Five", "On all.", &[]).await;
        accept(&editor, answered.id).await;
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        let draft = next(&desk).await;
        editor.set_gone_next(draft.blocks[2].id, true, 1).await.unwrap();
        editor.add_next(None, BlockKind::Paragraph, "A beginning.").await.unwrap();
        assert_eq!(next(&desk).await.lost, [all[2]]);
        assert_eq!(chair.publish_next(&publication(Carry::Open)).await.unwrap(), 2);

        assert_eq!(places(&store, &slug, 2).await, ["2+3 Open.", "2+3 A reply.", "whole Lost.", "whole On all."]);
        assert_eq!(
            places(&store, &slug, 1).await,
            ["1 Answered.", "1+3 Open.", "1+3 A reply.", "2 Lost.", "whole On all."],
            "the old version stays readable with its comments"
        );
        let reader = stranger(&store, &slug).await;
        let two = reader.comment(lost.id).await.unwrap();
        let carried = two.carried.unwrap();
        assert_eq!((two.version, carried.version, carried.words.as_str()), (2, 1, "Zwölf Boxkämpfer jagen 维克多 und 维克多."));
        assert_eq!(carried.number.unwrap().to_string(), "2");
        let summary = reader.summary(2, &Filter::default()).await.unwrap();
        assert_eq!((summary.comments, summary.whole), (4, 2));
        assert_eq!(summary.blocks.iter().map(|tally| (tally.order, tally.comments)).collect::<Vec<_>>(), [(2, 2), (3, 2)]);
        let filter = Filter { group: Some("youth".into()), ..Filter::default() };
        for version in [1, 2] {
            let kept = reader.summary(version, &Filter::default()).await.unwrap();
            let counted = reader.summary(version, &filter).await.unwrap();
            assert_eq!((kept.comments, kept.whole), (counted.comments, counted.whole), "version {version}");
            let comments = |summary: &SummaryOut| summary.blocks.iter().map(|one| (one.order, one.comments, one.again)).collect::<Vec<_>>();
            assert_eq!(comments(&kept), comments(&counted), "version {version}");
        }
        let versions = (reader.version(Some(1)).await.unwrap(), reader.version(Some(2)).await.unwrap());
        let lineage = reader.lineage(&versions.0, &versions.1).await.unwrap();
        assert_eq!(lineage.len(), all.len() - 1);
        assert!(lineage.iter().all(|link| link.kind == Lineage::Unchanged && link.confidence == 100));
        assert!(desk.next().await.unwrap().is_none());
    }

    async fn what_moved_along_is_counted_where_it_stands_when_it_is_withdrawn(store) {
        let slug = open(&store).await;
        let (_, editor, chair) = co_chair(&store, &slug).await;
        let all = blocks(&store, &slug).await;
        let viewer = viewer(&store, &slug, statement("One")).await;
        let said = again(&store, &slug, viewer).await.create_comment(comment("Open.", &[all[1], all[2]])).await.unwrap().0;
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        chair.publish_next(&publication(Carry::Open)).await.unwrap();
        again(&store, &slug, viewer).await.withdraw_comment(said.id).await.unwrap();
        let reader = stranger(&store, &slug).await;
        for version in [1, 2] {
            let summary = reader.summary(version, &Filter::default()).await.unwrap();
            assert_eq!((summary.comments, summary.blocks.len()), (0, 0), "version {version}");
        }
        let new = again(&store, &slug, viewer).await;
        let blocks = blocks(&store, &slug).await;
        assert_eq!(fields(new.create_comment(comment("Old.", &[all[1]])).await), ["version invalid"]);
        let on_two = NewComment { version: 2, ..comment("New.", &[blocks[1]]) };
        assert_eq!(new.create_comment(on_two).await.unwrap().0.version, 2);
    }

    async fn uploaded_text_is_linked_and_what_is_doubtful_must_be_confirmed(store) {
        let slug = open(&store).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        let all = blocks(&store, &slug).await;
        let quoted = NewComment {
            quote: Some(QuoteIn { exact: "维克多".into(), prefix: String::new(), suffix: String::new(), start: 23 }),
            ..comment("Which one?", &[all[2]])
        };
        guest(&store, &slug, "One").await.create_comment(quoted).await.unwrap();
        say(&store, &slug, "Two", "Doubtful.", &[all[3]]).await;
        let mut file = draft();
        file.blocks[2].text = "Zwölf schnelle Boxkämpfer jagen 维克多 und 维克多.".into();
        file.blocks[3].text = "Another third text altogether.".into();
        editor.upload_next(&file, "edited.md", b"text", false).await.unwrap();
        let found = next(&desk).await;
        let of = |at: usize| found.blocks[at].origins.first().map(|origin| origin.block);
        assert_eq!((of(1), of(2), of(6)), (Some(all[1]), Some(all[2]), Some(all[6])));
        if found.blocks[3].origins.iter().any(OriginOut::is_open) {
            assert_refused!(chair.publish_next(&publication(Carry::Open)).await, StoreError::Conflict("places-open"));
        } else {
            assert!(found.lost.contains(&all[3]));
        }
        let confirmed: Vec<(BlockId, Vec<BlockId>)> = (1..4).map(|at| (all[at], vec![found.blocks[at].id])).collect();
        editor.place_next(&confirmed).await.unwrap();
        assert_eq!(next(&desk).await.lost, []);
        chair.publish_next(&publication(Carry::All)).await.unwrap();
        assert_eq!(places(&store, &slug, 2).await, ["2 Which one?", "3 Doubtful."]);
        let page = stranger(&store, &slug).await.comments(&CommentQuery { version: 2, ..query() }).await.unwrap();
        let quote = page.items[0].quote.clone().unwrap();
        assert_eq!((quote.exact.as_str(), quote.start), ("维克多", 32));
    }

    async fn new_version_ends_the_comments_on_the_old_one(store) {
        let slug = open(&store).await;
        let (_, editor, chair) = co_chair(&store, &slug).await;
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        assert_eq!(fields(chair.publish_next(&NextPublicationIn { note: " ".into(), ..publication(Carry::Open) }).await), ["note missing"]);
        chair.publish_next(&NextPublicationIn { open: false, ..publication(Carry::Open) }).await.unwrap();
        let reader = stranger(&store, &slug).await;
        assert_eq!(reader.consultation().stage, Stage::Closed);
        assert_eq!((reader.consultation().phase.version, reader.version(None).await.unwrap().note.as_deref()), (2, Some("What changed.")));
    }
}
