//! One reminder, 48 hours before the close, to those who asked for it.

use colloquy_consultation::*;

use super::desk::co_chair;
use super::help::*;
use super::invitations::{invite, post};
use crate::db_test;
use crate::*;

const HOUR: i64 = 3_600_000;

/// A consultation that closes in so many hours.
async fn closing(store: &Store, hours: i64) -> Slug {
    let closes = store.now().await.unwrap().plus_hours(hours);
    open_with(store, |new| new.closes = Some(closes)).await
}

async fn remind(store: &Store) -> Vec<String> {
    store.letters().queue_reminders().await.unwrap();
    post(store).await
}

async fn wish(store: &Store, link: &Hash) {
    store.invited(link).await.unwrap().wish_reminder(true).await.unwrap();
}

db_test! {
    async fn reminder_is_sent_once_48_hours_before_the_close_to_those_who_wished_it(store) {
        let slug = closing(&store, 100).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "a@example.org").await;
        invite(&store, &chair, "b@example.org").await;
        wish(&store, &link).await;
        post(&store).await;
        store.advance_clock(51 * HOUR);
        assert!(remind(&store).await.is_empty(), "early");
        store.advance_clock(2 * HOUR);
        // Two servers look at the same time.
        let letters = (store.letters(), store.letters());
        let (one, two) = tokio::join!(letters.0.queue_reminders(), letters.1.queue_reminders());
        one.unwrap();
        two.unwrap();
        assert_eq!(post(&store).await, ["a@example.org"]);
        assert!(remind(&store).await.is_empty(), "once");
        assert!(desk.asked().await.unwrap().items.iter().any(|one| one.reminded.is_some()));
    }

    async fn extension_moves_the_reminder_but_does_not_repeat_it(store) {
        let slug = closing(&store, 60).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "a@example.org").await;
        wish(&store, &link).await;
        post(&store).await;
        let now = store.now().await.unwrap();
        let extend = async |hours: i64| {
            chair.change_settings(&SettingsIn { closes: Some(now.plus_hours(hours)), reason: "More time.".into(), ..SettingsIn::default() }).await.unwrap();
        };
        extend(160).await;
        store.advance_clock(30 * HOUR);
        assert!(remind(&store).await.is_empty(), "it follows the new close");
        store.advance_clock(83 * HOUR);
        assert_eq!(remind(&store).await, ["a@example.org"]);
        extend(300).await;
        store.advance_clock(150 * HOUR);
        assert!(remind(&store).await.is_empty(), "not twice");
    }

    async fn reminder_in_the_queue_goes_back_when_the_close_moves_away(store) {
        let slug = closing(&store, 100).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "a@example.org").await;
        wish(&store, &link).await;
        post(&store).await;
        store.advance_clock(60 * HOUR);
        store.letters().queue_reminders().await.unwrap();
        let closes = store.now().await.unwrap().plus_hours(200);
        chair.change_settings(&SettingsIn { closes: Some(closes), reason: "More time.".into(), ..SettingsIn::default() }).await.unwrap();
        assert!(post(&store).await.is_empty());
        store.advance_clock(153 * HOUR);
        assert_eq!(remind(&store).await, ["a@example.org"]);
    }

    async fn who_answered_declined_or_changed_their_mind_is_not_reminded(store) {
        let slug = closing(&store, 100).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        for name in ["answers", "declines", "changes", "taken-back"] {
            let (id, link) = invite(&store, &chair, &format!("{name}@example.org")).await;
            wish(&store, &link).await;
            let invited = store.invited(&link).await.unwrap();
            match name {
                "answers" => {
                    let writer = guest(&store, &slug, "Sample participant 1").await;
                    invited.take_part(Viewer::Person(writer.person), &hash()).await.unwrap();
                    writer.create_comment(comment("In time.", &[])).await.unwrap();
                }
                "declines" => invited.decline().await.unwrap(),
                "changes" => invited.wish_reminder(false).await.unwrap(),
                _ => chair.withdraw_invitation(id).await.unwrap(),
            }
        }
        post(&store).await;
        store.advance_clock(60 * HOUR);
        assert!(remind(&store).await.is_empty());
    }

    async fn late_wish_is_refused_and_a_paused_or_closed_consultation_reminds_nobody(store) {
        let slug = closing(&store, 100).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "a@example.org").await;
        wish(&store, &link).await;
        post(&store).await;
        let (_, no_address) = invite(&store, &chair, "NRI | Sample NRI |").await;
        assert_refused!(store.invited(&no_address).await.unwrap().wish_reminder(true).await, StoreError::Conflict("reminder-too-late"));
        store.advance_clock(60 * HOUR);
        let (_, late) = invite(&store, &chair, "b@example.org").await;
        assert_refused!(store.invited(&late).await.unwrap().wish_reminder(true).await, StoreError::Conflict("reminder-too-late"));
        post(&store).await;
        chair.pause(&ModerationIn { reason: "A storm.".into() }).await.unwrap();
        assert!(remind(&store).await.is_empty());
        chair.resume().await.unwrap();
        store.letters().queue_reminders().await.unwrap();
        store.advance_clock(50 * HOUR);
        assert!(post(&store).await.is_empty(), "it has closed");
    }
}
