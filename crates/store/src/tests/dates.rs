//! The deadline.

use std::time::Duration;

use colloquy_consultation::*;

use super::help::*;
use crate::db_test;
use crate::*;

db_test! {
    async fn participants_change_nothing_after_the_close(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let other = guest(&store, &slug, "Sample participant 2").await;
        let new = comment("In time.", &[]);
        let (stored, _) = writer.create_comment(new.clone()).await.unwrap();
        let (theirs, _) = other.create_comment(comment("Also.", &[])).await.unwrap();
        let closed = store.administrator().close_now(&slug, "Enough.", "a co-chair").await.unwrap();
        let at = closed.phase.closes.unwrap();
        assert_eq!(closed.stage, Stage::Closed);
        let before = summary(&store, &slug).await.seq;
        let late = writer.create_comment(comment("Late.", &[])).await;
        assert!(matches!(late, Err(StoreError::Closed(when)) if when == at));
        assert_refused!(writer.edit_comment(stored.id, CommentPatch { body: "Late.".into(), proposed: String::new(), revision: 0 }).await, StoreError::Closed(_));
        assert_refused!(writer.withdraw_comment(stored.id).await, StoreError::Closed(_));
        assert_refused!(writer.endorse(theirs.id, true).await, StoreError::Closed(_));
        assert_refused!(writer.take_position(blocks[1], Some(Stance::Support)).await, StoreError::Closed(_));
        // What was acknowledged in time is still acknowledged.
        assert!(!writer.create_comment(new).await.unwrap().1);
        assert_eq!(summary(&store, &slug).await.seq, before);
    }

    async fn nothing_is_stored_from_the_closing_moment_on(store) {
        let closes = store.now().await.unwrap().plus_ms(400);
        let slug = open_with(&store, |new| new.closes = Some(closes)).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let tasks: Vec<_> = (0..4).map(|_| {
            let writer = writer.clone();
            tokio::spawn(async move {
                while writer.create_comment(comment("In time.", &[])).await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            })
        }).collect();
        for task in tasks {
            task.await.unwrap();
        }
        let reader = stranger(&store, &slug).await;
        let mut query = query();
        let mut stored = 0;
        loop {
            let page = reader.comments(&query).await.unwrap();
            assert!(page.items.iter().all(|comment| comment.at < closes));
            stored += page.items.len();
            query.cursor = page.next;
            if query.cursor.is_none() {
                break;
            }
        }
        assert!(stored > 0 && store.now().await.unwrap() >= closes);
    }

    async fn consultation_that_is_to_come_takes_nothing_yet(store) {
        let opens = store.now().await.unwrap().plus_hours(1);
        let slug = open_with(&store, |new| new.opens = Some(opens)).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        assert!(matches!(writer.create_comment(comment("Early.", &[])).await, Err(StoreError::NotOpen(at)) if at == opens));
        store.advance_clock(3_600_000);
        writer.create_comment(comment("Now.", &[])).await.unwrap();
    }

    async fn extension_reopens_and_is_logged_and_announced(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let administrator = store.administrator();
        let closed = administrator.close_now(&slug, "Too early.", "a co-chair").await.unwrap();
        assert_refused!(writer.create_comment(comment("Late.", &[])).await, StoreError::Closed(_));
        let later = store.now().await.unwrap().plus_hours(24);
        let extended = administrator.change_close(&slug, Some(later), "By popular demand", "a co-chair").await.unwrap();
        writer.create_comment(comment("In time after all.", &[])).await.unwrap();
        assert_eq!(extended.stage, Stage::Open);
        let last = &extended.changes[1];
        assert_eq!((last.before, last.after, last.reason.as_str()), (closed.phase.closes, Some(later), "By popular demand"));
        let events = stranger(&store, &slug).await.events(0, 10).await.unwrap();
        assert_eq!(events.iter().filter(|event| event.kind == EventKind::Schedule).count(), 2);
        assert_eq!(fields(administrator.change_close(&slug, Some(Timestamp(1)), "", "").await), ["closes invalid"]);
    }
}
