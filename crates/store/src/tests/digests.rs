//! Digests: who gets one, when, and what is in it.

use colloquy_consultation::*;

use super::desk::{co_chair, decision, say};
use super::help::*;
use crate::db_test;
use crate::*;

fn wish(kind: DigestKind) -> DigestWish {
    DigestWish { kind, pace: Pace::Daily, language: "ar".parse().unwrap(), zone: "Asia/Dubai".into(), hour: 7 }
}

async fn now(store: &Store) -> Timestamp {
    store.now().await.unwrap()
}

/// What is due now, and what it holds; the next one is due a day later.
async fn taken(store: &Store) -> Option<(DueDigest, Option<Delivery>)> {
    let due = store.digests().due().await.unwrap()?;
    let delivery = store.digests().take(&due, now(store).await.plus_hours(24)).await.unwrap();
    Some((due, delivery))
}

async fn reader_of(store: &Store, slug: &Slug, viewer: Viewer) -> Reader {
    store.reader(viewer, slug).await.unwrap()
}

db_test! {
    async fn digest_is_taken_once_and_tells_what_is_new_since_the_one_before(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        say(&store, &slug, "Sample participant 1", "Before anybody asked.", &blocks[1..2]).await;
        let (viewer, _) = prove(&store, Viewer::Stranger, &email("reader")).await;
        store.advance_clock(1000);
        let soon = now(&store).await.plus_ms(500);
        reader_of(&store, &slug, viewer).await.want_digest(&wish(DigestKind::Reader), soon, "secret-1").await.unwrap();
        assert!(store.digests().due().await.unwrap().is_none());
        say(&store, &slug, "Sample participant 2", "On the third.", &blocks[3..4]).await;
        let first = say(&store, &slug, "Sample participant 3", "On the first.", &blocks[1..2]).await;
        store.advance_clock(1000);
        // Two processes see the same one; a single one has it.
        let (one, two) = (store.digests().due().await.unwrap().unwrap(), store.digests().due().await.unwrap().unwrap());
        let next = now(&store).await.plus_hours(24);
        let delivery = store.digests().take(&one, next).await.unwrap().unwrap();
        assert!(store.digests().take(&two, next).await.unwrap().is_none());
        assert!(store.digests().due().await.unwrap().is_none(), "nor after a restart");
        assert_eq!((delivery.email.as_str(), one.wish.clone()), ("reader@example.org", wish(DigestKind::Reader)));
        let bodies: Vec<&str> = delivery.news.comments.iter().map(|comment| comment.body.as_str()).collect();
        assert_eq!((bodies, delivery.news.comments_total), (vec!["On the first.", "On the third."], 2), "by paragraph");

        // Nothing new, no mail; then a decision is news.
        store.advance_clock(86_400_000);
        assert!(taken(&store).await.unwrap().1.is_none());
        let (_, editor, chair) = co_chair(&store, &slug).await;
        editor.decide(&[decision(first.id, Disposition::Accepted, 0)]).await.unwrap();
        store.advance_clock(86_400_000);
        assert!(taken(&store).await.unwrap().1.is_none(), "a draft is no news");
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        store.advance_clock(86_400_000);
        let (due, delivery) = taken(&store).await.unwrap();
        assert_eq!(delivery.unwrap().news.decided[0].id, first.id);

        // A mail that was refused comes again with the same news, and not for ever.
        store.digests().give_back(&due).await.unwrap();
        assert!(store.digests().due().await.unwrap().is_none());
        for _ in 1..5 {
            store.advance_clock(4 * 3_600_000);
            let (due, delivery) = taken(&store).await.unwrap();
            assert_eq!(delivery.unwrap().news.decided_total, 1);
            store.digests().give_back(&due).await.unwrap();
        }
        store.advance_clock(4 * 3_600_000);
        assert!(store.digests().due().await.unwrap().is_none());
        store.advance_clock(86_400_000);
        assert_eq!(taken(&store).await.unwrap().1.unwrap().news.decided_total, 1, "it is in the next one");
    }

    async fn digest_holds_nothing_that_is_not_for_everyone(store) {
        let slug = open(&store).await;
        let (_, editor, chair) = co_chair(&store, &slug).await;
        let viewer = chair.desk().reader().viewer();
        let reader = reader_of(&store, &slug, viewer).await;
        let soon = now(&store).await;
        for (kind, stop) in [(DigestKind::Reader, "secret-1"), (DigestKind::Desk, "secret-2")] {
            reader.want_digest(&wish(kind), soon, stop).await.unwrap();
        }
        store.advance_clock(10);
        let rules = Holding { links: true, ..Holding::default() };
        let writer = guest(&store, &slug, "Sample participant 1").await.with_holding(rules.clone());
        let hidden = writer.create_comment(comment("secret-hidden", &[])).await.unwrap().0;
        let other = guest(&store, &slug, "Sample participant 2").await.with_holding(rules);
        other.create_comment(comment("secret-held www.example.org", &[])).await.unwrap();
        let shown = writer.create_comment(comment("For everyone.", &[])).await.unwrap().0;
        let patch = CommentPatch { body: "secret-change www.example.org".into(), proposed: String::new(), revision: 0 };
        writer.edit_comment(shown.id, patch).await.unwrap();
        editor.hide(hidden.id, &ModerationIn { reason: "Insults.".into() }).await.unwrap();
        editor.decide(&[DecisionIn { reason: "secret-reason".into(), ..decision(shown.id, Disposition::Accepted, 0) }]).await.unwrap();
        editor.add_note(&NoteIn { id: NoteId(uuid::Uuid::now_v7()), comment: Some(shown.id), block: None, text: "secret-note".into() }).await.unwrap();
        store.advance_clock(1000);
        for _ in 0..2 {
            let (due, delivery) = taken(&store).await.unwrap();
            let news = delivery.unwrap().news;
            assert_eq!((news.comments_total, news.decided_total), (1, 0));
            assert!(!format!("{news:?}").contains("secret-"), "{news:?}");
            match due.wish.kind {
                DigestKind::Reader => assert_eq!(news.desk, None),
                DigestKind::Desk => assert_eq!(news.desk, Some(DeskNews { open: 0, queue: 2, fresh: 2 })),
            }
        }
    }

    async fn digest_needs_a_proved_address_and_ends_with_the_right_to_read(store) {
        let slug = open_with(&store, |new| new.visibility = Visibility::Members).await;
        store.administrator().add_members(&slug, &[email("member")]).await.unwrap();
        let (viewer, _) = prove(&store, Viewer::Stranger, &email("member")).await;
        let reader = reader_of(&store, &slug, viewer).await;
        let soon = now(&store).await;
        assert_refused!(reader.want_digest(&wish(DigestKind::Desk), soon, "secret-0").await, StoreError::Forbidden("not-at-the-desk"));
        reader.want_digest(&wish(DigestKind::Reader), soon, "secret-1").await.unwrap();
        reader.want_digest(&DigestWish { pace: Pace::Weekly, ..wish(DigestKind::Reader) }, soon, "secret-2").await.unwrap();
        assert_eq!(reader.digests().await.unwrap().len(), 1);
        let open = open_with(&store, |new| new.slug = "other".parse().unwrap()).await;
        let stated = tests::help::viewer(&store, &open, statement("Sample participant 1")).await;
        let guest = reader_of(&store, &open, stated).await;
        assert_refused!(guest.want_digest(&wish(DigestKind::Reader), soon, "secret-3").await, StoreError::Forbidden("confirm-first"));
        assert_refused!(stranger(&store, &open).await.want_digest(&wish(DigestKind::Reader), soon, "secret-4").await, StoreError::SignInNeeded);

        let (_, _, chair) = co_chair(&store, &slug).await;
        chair.keep_call(CallId(uuid::Uuid::now_v7()), &CallIn { title: "A call".into(), starts: soon.plus_hours(999), minutes: 60, link: String::new() }).await.unwrap();
        store.advance_clock(1000);
        let (due, delivery) = taken(&store).await.unwrap();
        assert_eq!(delivery.unwrap().news.calls.len(), 1, "a new call is news");
        chair.remove_member(&email("member")).await.unwrap();
        store.advance_clock(86_400_000);
        assert!(taken(&store).await.unwrap().1.is_none());
        // The secret of any mail ends it, once and for all.
        assert_eq!(due.stop, "secret-1");
        assert_eq!(store.digests().find("secret-1").await.unwrap().unwrap().0, slug);
        store.digests().stop("secret-1").await.unwrap();
        store.digests().stop("secret-1").await.unwrap();
        assert!(store.digests().find("secret-1").await.unwrap().is_none());
        store.advance_clock(86_400_000 * 9);
        assert!(store.digests().due().await.unwrap().is_none());
        // Whoever leaves gets none.
        let at_desk = reader_of(&store, &slug, chair.desk().reader().viewer()).await;
        at_desk.want_digest(&wish(DigestKind::Desk), soon, "secret-5").await.unwrap();
        let person = chair.desk().reader().viewer().person().unwrap();
        assert_eq!(store.people().take_away(person).await.unwrap().digests[0].kind, DigestKind::Desk);
        store.people().erase(person).await.unwrap();
        assert!(store.digests().due().await.unwrap().is_none());
    }
}
