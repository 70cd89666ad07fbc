//! Comments brought along, and taken out again.

use colloquy_consultation::*;

use super::help::{blocks as blocks_of, *};
use crate::db_test;
use crate::*;

fn line(line: u32, id: &str, body: &str) -> ImportedComment {
    ImportedComment {
        line,
        external_id: Some(id.into()),
        body: body.into(),
        author: "Sample participant 1".into(),
        affiliation: "A network".into(),
        ..ImportedComment::default()
    }
}

db_test! {
    async fn import_takes_replies_in_any_order_and_a_second_run_changes_nothing(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let at = |ms| Some(Timestamp(ms));
        let lines = vec![
            ImportedComment { parent: Some("b".into()), at: at(3000), author: "Sample participant 2".into(), ..line(1, "c", "Reply to the reply.") },
            ImportedComment { parent: Some("a".into()), at: at(1000), ..line(2, "b", "Reply, dated before what it answers.") },
            ImportedComment { blocks: vec![blocks[3], blocks[1]], at: at(2000), position: Some(Stance::Concern), group: "youth".into(), country: "A country".into(), ..line(3, "a", "Root.") },
            ImportedComment { external_id: None, ..line(4, "", "Without an id.") },
            ImportedComment { external_id: None, ..line(5, "", "Without an id.") },
            ImportedComment {
                external_id: Some("s".into()), blocks: vec![blocks[1]], operation: Some(Operation::Replace), proposed: "New.".into(),
                original: Some("Older words.".into()), ..line(6, "s", "")
            },
        ];
        let administrator = store.administrator();
        let report = administrator.import(&slug, lines.clone(), false).await.unwrap();
        assert_eq!(report, ImportReport { stored: 6, known: 0, positions: 2, differing: vec![6], problems: vec![] });
        let reader = stranger(&store, &slug).await;
        let seen = summary(&store, &slug).await;
        assert_eq!((seen.comments, seen.whole, seen.people, seen.untouched), (6, 2, 2, 3));
        assert_eq!(seen.blocks.iter().map(|block| (block.order, block.comments, block.suggestions, block.concern)).collect::<Vec<_>>(), [(1, 4, 1, 1), (3, 3, 0, 1)]);
        let thread = reader.comments(&CommentQuery { block: Some(blocks[3]), ..query() }).await.unwrap();
        assert_eq!(thread.items.iter().map(|comment| comment.body.as_str()).collect::<Vec<_>>(), ["Root.", "Reply, dated before what it answers.", "Reply to the reply."]);
        assert_eq!((thread.items[0].replies, thread.items[0].level, thread.items[0].at), (2, Level::Imported, Timestamp(2000)));
        assert_eq!(reader.events(1, 100).await.unwrap().iter().filter(|event| event.kind == EventKind::Comment).count(), 6);
        let second = administrator.import(&slug, lines, false).await.unwrap();
        assert_eq!(second, ImportReport { known: 6, ..ImportReport::default() });
        let unchanged = SummaryOut { now: seen.now, ..summary(&store, &slug).await };
        assert_eq!(unchanged, seen);
        let later = ImportedComment { parent: Some("c".into()), ..line(1, "d", "Later.") };
        administrator.import(&slug, vec![later], false).await.unwrap();
        assert_eq!(reader.comment(thread.items[0].id).await.unwrap().replies, 3);
    }

    async fn a_new_consultation_comes_with_all_that_its_file_holds_or_not_at_all(store) {
        use sea_orm::EntityTrait as _;
        let remark = |body: &str, blocks: &[usize], parent: Option<usize>| NewRemark {
            comment: ImportedComment { body: body.into(), author: "Sample participant 1".into(), at: Some(Timestamp(1000)), ..ImportedComment::default() },
            blocks: blocks.to_vec(),
            parent,
            settled: None,
        };
        let quote = Some(ImportedQuote { exact: "维克多".into(), start: Some(31) });
        let suggestion = ImportedComment { operation: Some(Operation::Replace), proposed: "The new third paragraph.".into(), ..ImportedComment::default() };
        let remarks = vec![
            NewRemark { comment: ImportedComment { quote, ..remark("A.", &[], None).comment }, settled: Some("Settled there.".into()), ..remark("A.", &[2], None) },
            remark("B.", &[], Some(0)),
            remark("C.", &[], None),
            NewRemark { comment: suggestion, ..remark("", &[3], None) },
        ];
        let mut misplaced = remarks.clone();
        misplaced[3].blocks = vec![99];
        let mut wordless = remarks.clone();
        wordless[1].comment.body = " ".into();
        let administrator = store.administrator();
        assert!(administrator.create_with(new_consultation("sample"), misplaced).await.is_err());
        let StoreError::Invalid(why) = administrator.create_with(new_consultation("sample"), wordless).await.unwrap_err() else { panic!("stored") };
        // The reply itself and nothing else is at fault.
        assert_eq!(why.0.iter().map(|error| error.reason.as_str()).collect::<Vec<_>>(), ["Comment 2 of the file, body: There are no words."]);
        assert!(administrator.list().await.unwrap().is_empty());
        assert!(entity::participant::Entity::find().one(&store.reads).await.unwrap().is_none());
        assert!(entity::source::Entity::find().one(&store.reads).await.unwrap().is_none());

        let made = administrator.create_with(new_consultation("sample"), remarks).await.unwrap();
        let seen = summary(&store, &made.slug).await;
        assert_eq!((seen.comments, seen.whole, seen.people), (4, 1, 2));
        assert_eq!(seen.blocks.iter().map(|block| (block.order, block.comments, block.suggestions)).collect::<Vec<_>>(), [(2, 2, 0), (3, 1, 1)]);
        let reader = stranger(&store, &made.slug).await;
        let all = reader.comments(&query()).await.unwrap().items;
        let first = all.iter().find(|one| one.body == "A.").unwrap();
        assert_eq!((first.level, first.at, first.quote.as_ref().unwrap().start, first.replies), (Level::Imported, Timestamp(1000), 31, 1));
        assert!(all.iter().all(|one| one.decision.is_none()), "what is settled is a draft of the desk's");
        let decision = entity::decision::Entity::find().one(&store.reads).await.unwrap().unwrap();
        assert_eq!((decision.comment, decision.disposition.as_str(), decision.reason.as_str()), (first.id.0, "noted", "Settled there."));
        assert_eq!((decision.unpublished, decision.published_at, decision.revision), (true, None, 1));
        let file = entity::source::Entity::find().one(&store.reads).await.unwrap().unwrap();
        assert_eq!(file.bytes, new_consultation("sample").source);
    }

    async fn import_is_all_or_nothing_unless_told_to_keep_going(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let lines = vec![
            line(1, "a", "Good."),
            line(2, "b", " "),
            ImportedComment { parent: Some("nowhere".into()), ..line(3, "c", "Orphan.") },
            ImportedComment { blocks: vec![blocks[1]], quote: Some(ImportedQuote { exact: "not there".into(), start: None }), ..line(4, "d", "Misquoted.") },
            ImportedComment { parent: Some("b".into()), ..line(5, "e", "Reply to a bad line.") },
            line(6, "a", "The id again."),
            ImportedComment { blocks: vec![BlockId(id().0)], ..line(7, "g", "On nothing.") },
        ];
        let administrator = store.administrator();
        let refused = administrator.import(&slug, lines.clone(), false).await.unwrap();
        assert_eq!((refused.stored, refused.problems.iter().map(|problem| problem.line).collect::<Vec<_>>()), (0, vec![2, 3, 4, 5, 6, 7]));
        assert_eq!(summary(&store, &slug).await.seq, 1);
        let kept = administrator.import(&slug, lines, true).await.unwrap();
        assert_eq!((kept.stored, kept.problems), (1, refused.problems));
        assert_eq!(summary(&store, &slug).await.comments, 1);
    }

    async fn export_brought_along_elsewhere_is_the_same_again(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let other = guest(&store, &slug, "Sample participant 2").await;
        let (root, _) = writer.create_comment(comment("One.", &blocks[1..2])).await.unwrap();
        writer.edit_comment(root.id, CommentPatch { body: "Two.".into(), proposed: String::new(), revision: 0 }).await.unwrap();
        other.endorse(root.id, true).await.unwrap();
        let (gone, _) = other.create_comment(comment("Gone.", &[])).await.unwrap();
        writer.create_comment(reply("Stays.", gone.id)).await.unwrap();
        other.withdraw_comment(gone.id).await.unwrap();
        other.take_position(blocks[1], Some(Stance::Support)).await.unwrap();
        let export = store.administrator().export(&slug).await.unwrap();
        assert_eq!((export.comments.len(), export.positions.len()), (3, 1));
        assert_eq!(export.comments[0].revisions[0].body, "One.");
        assert_eq!(export.comments[0].agreements[0].name, "Sample participant 2");
        assert!(export.comments[1].withdrawn.is_some());
        // Into another consultation with the same draft.
        let copy = open_with(&store, |new| new.slug = "copy".parse().unwrap()).await;
        let there = blocks_of(&store, &copy).await;
        let lines = export.comments.iter().zip(1..).map(|(exported, line)| bring(exported, line, &there)).collect();
        let report = store.administrator().import(&copy, lines, false).await.unwrap();
        assert_eq!((report.stored, report.problems.len()), (3, 0));
        let again = store.administrator().export(&copy).await.unwrap();
        for (before, after) in export.comments.iter().zip(&again.comments) {
            let (a, b) = (&before.comment, &after.comment);
            assert_eq!((&a.body, &a.name, a.state, a.at, a.edited, a.revisions, a.agrees, a.replies), (&b.body, &b.name, b.state, b.at, b.edited, b.revisions, b.agrees, b.replies));
            assert_eq!(before.revisions, after.revisions);
            assert_eq!(after.external_id.as_deref(), Some(a.id.to_string().as_str()));
        }
        let back: Vec<_> = export.comments.iter().zip(1..).map(|(exported, line)| bring(exported, line, &blocks)).collect();
        assert_eq!(store.administrator().import(&slug, back, false).await.unwrap().known, 3, "what was made here is known by its own id");
    }
}

fn bring(exported: &ExportedComment, line: u32, blocks: &[BlockId]) -> ImportedComment {
    let comment = exported.comment.clone();
    let agreement = |by: &ExportedAgreement| ImportedAgreement {
        participant: Some(by.participant.clone()),
        name: by.name.clone(),
        affiliation: by.affiliation.clone(),
        behalf: by.behalf.clone(),
        group: by.group.clone(),
        region: by.region.clone(),
        at: Some(by.at),
    };
    ImportedComment {
        line,
        external_id: Some(comment.id.to_string()),
        parent: comment.parent.map(|parent| parent.to_string()),
        blocks: comment.anchors.iter().map(|anchor| blocks[anchor.order as usize]).collect(),
        kind: Some(comment.kind),
        body: comment.body,
        language: Some(comment.language),
        author: comment.name,
        affiliation: comment.affiliation,
        group: comment.group,
        region: comment.region,
        at: Some(comment.at),
        state: Some(comment.state),
        edited: comment.edited,
        revisions: exported.revisions.clone(),
        agreements: exported.agreements.iter().map(agreement).collect(),
        ..ImportedComment::default()
    }
}
