//! Changing and withdrawing one's words.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::help::*;
use crate::db_test;
use crate::entity;
use crate::*;

fn patch(body: &str, revision: u32) -> CommentPatch {
    CommentPatch { body: body.into(), proposed: String::new(), revision }
}

db_test! {
    async fn edit_keeps_the_words_before(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (stored, _) = writer.create_comment(comment("One.", &[])).await.unwrap();
        writer.edit_comment(stored.id, patch("Two.", 0)).await.unwrap();
        let edited = writer.edit_comment(stored.id, patch("Three.", 1)).await.unwrap();
        assert_eq!((edited.body.as_str(), edited.revisions, edited.edited.is_some()), ("Three.", 2, true));
        let reader = stranger(&store, &slug).await;
        let old = reader.revisions(stored.id).await.unwrap();
        assert_eq!(old.iter().map(|old| (old.number, old.body.as_str())).collect::<Vec<_>>(), [(0, "One."), (1, "Two.")]);
        assert_eq!(old[0].at, stored.at);
        let kinds: Vec<EventKind> = reader.events(1, 10).await.unwrap().iter().map(|event| event.kind).collect();
        assert_eq!(kinds, [EventKind::Comment, EventKind::Edit, EventKind::Edit]);
    }

    async fn edit_of_words_that_changed_meanwhile_is_refused(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (stored, _) = writer.create_comment(comment("One.", &[])).await.unwrap();
        writer.edit_comment(stored.id, patch("Two.", 0)).await.unwrap();
        assert_refused!(writer.edit_comment(stored.id, patch("Other.", 0)).await, StoreError::Conflict("edited-meanwhile"));
        // The same edit again is an answer that was lost.
        assert_eq!(writer.edit_comment(stored.id, patch("Two.", 0)).await.unwrap().revisions, 1);
        let other = guest(&store, &slug, "Sample participant 2").await;
        assert_refused!(other.edit_comment(stored.id, patch("Mine.", 1)).await, StoreError::Forbidden("not-yours"));
        assert_refused!(other.withdraw_comment(stored.id).await, StoreError::Forbidden("not-yours"));
        assert_refused!(writer.edit_comment(id(), patch("What?", 1)).await, StoreError::NotFound("comment"));
        assert_eq!(fields(writer.edit_comment(stored.id, patch(" ", 1)).await), ["body missing"]);
    }

    async fn edit_of_a_suggestion_changes_the_proposed_words(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let new = NewComment { kind: CommentKind::Suggestion, suggestion: Some((Operation::Replace, "A.".into())), ..comment("", &blocks[1..2]) };
        let (stored, _) = writer.create_comment(new).await.unwrap();
        let edited = writer.edit_comment(stored.id, CommentPatch { body: "Why.".into(), proposed: "B.".into(), revision: 0 }).await.unwrap();
        assert_eq!((edited.proposed.as_str(), edited.base.as_str()), ("B.", "The first paragraph of the draft."));
        assert_eq!(stranger(&store, &slug).await.revisions(stored.id).await.unwrap()[0].proposed, "A.");
    }

    async fn withdrawal_deletes_the_words_and_keeps_the_replies(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let other = guest(&store, &slug, "Sample participant 2").await;
        let (root, _) = writer.create_comment(comment("Secret words.", &blocks[1..2])).await.unwrap();
        writer.edit_comment(root.id, patch("Other words.", 0)).await.unwrap();
        other.endorse(root.id, true).await.unwrap();
        let (answer, _) = other.create_comment(reply("An answer.", root.id)).await.unwrap();
        let withdrawn = writer.withdraw_comment(root.id).await.unwrap();
        assert_eq!((withdrawn.state, withdrawn.body.as_str(), withdrawn.name.as_str()), (CommentState::Withdrawn, "", ""));
        assert_eq!((withdrawn.affiliation.as_str(), withdrawn.agrees, withdrawn.replies), ("", 0, 1));
        let reader = stranger(&store, &slug).await;
        assert!(reader.revisions(root.id).await.unwrap().is_empty());
        assert_eq!(entity::comment_revision::Entity::find().count(&store.reads).await.unwrap(), 0);
        let row = entity::comment::Entity::find_by_id(root.id.0).one(&store.reads).await.unwrap().unwrap();
        assert_eq!(row.body, "");
        assert_eq!(bodies(&reader, &query()).await, ["", "An answer."]);
        let summary = summary(&store, &slug).await;
        assert_eq!((summary.comments, summary.people, summary.blocks[0].comments), (1, 1, 1));
        // With its last reply it goes out of sight.
        other.withdraw_comment(answer.id).await.unwrap();
        assert!(bodies(&reader, &query()).await.is_empty());
        assert_refused!(reader.comment(root.id).await, StoreError::NotFound("comment"));
        let events = reader.events(1, 20).await.unwrap().len();
        assert_eq!(writer.withdraw_comment(root.id).await.unwrap().state, CommentState::Withdrawn);
        assert_eq!(reader.events(1, 20).await.unwrap().len(), events, "withdrawn twice is withdrawn once");
        assert_refused!(writer.edit_comment(root.id, patch("Back.", 1)).await, StoreError::Conflict("withdrawn"));
    }

    async fn withdrawn_replies_hold_a_thread_together_only_while_they_must(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (a, _) = writer.create_comment(comment("a", &[])).await.unwrap();
        let (b, _) = writer.create_comment(reply("b", a.id)).await.unwrap();
        let (c, _) = writer.create_comment(reply("c", b.id)).await.unwrap();
        assert_eq!((c.root, c.parent, c.replies), (a.id, Some(b.id), 0));
        for id in [a.id, b.id] {
            writer.withdraw_comment(id).await.unwrap();
        }
        let reader = stranger(&store, &slug).await;
        assert_eq!(bodies(&reader, &query()).await, ["", "", "c"]);
        assert_eq!(reader.comment(a.id).await.unwrap().replies, 1);
        // One can still answer what keeps its place, not what has gone.
        let (d, _) = writer.create_comment(reply("d", b.id)).await.unwrap();
        for id in [c.id, d.id] {
            writer.withdraw_comment(id).await.unwrap();
        }
        assert!(bodies(&reader, &query()).await.is_empty());
        assert_eq!(fields(writer.create_comment(reply("e", b.id)).await), ["parent not-found"]);
        let left = entity::comment::Entity::find().filter(entity::comment::Column::ChildCount.ne(0)).count(&store.reads).await.unwrap();
        assert_eq!((left, summary(&store, &slug).await.comments), (0, 0));
    }
}
