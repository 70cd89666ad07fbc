//! Sign-in, waiting, one person on two browsers, erasure.

use colloquy_consultation::*;
use sea_orm::{EntityTrait, PaginatorTrait};

use super::help::*;
use crate::db_test;
use crate::entity;
use crate::*;

const HOUR: i64 = 3_600_000;

async fn confirmed(store: &Store) -> Slug {
    open_with(store, |new| new.rules = Rules::Confirmed).await
}

fn asking(name: &str) -> StatementIn {
    StatementIn { email: email(name).as_str().into(), ..statement(name) }
}

db_test! {
    async fn waiting_comment_is_seen_by_its_writer_alone_until_the_address_is_proved(store) {
        let slug = confirmed(&store).await;
        let blocks = blocks(&store, &slug).await;
        let browser = viewer(&store, &slug, asking("first")).await;
        let writer = again(&store, &slug, browser).await;
        let (stored, _) = writer.create_comment(comment("Waiting.", &blocks[1..2])).await.unwrap();
        assert_eq!(stored.state, CommentState::Waiting);
        assert_eq!(writer.reader().session().await.unwrap().waiting, 1);
        assert_eq!(bodies(writer.reader(), &query()).await, ["Waiting."]);
        let reader = stranger(&store, &slug).await;
        assert!(bodies(&reader, &query()).await.is_empty());
        assert_refused!(reader.comment(stored.id).await, StoreError::NotFound("comment"));
        let summary_before = summary(&store, &slug).await;
        assert_eq!((summary_before.comments, summary_before.people, summary_before.seq), (0, 0, 1));
        assert_refused!(writer.take_position(blocks[1], Some(Stance::Support)).await, StoreError::Forbidden("confirm-first"));
        let (same, signed) = prove(&store, browser, &email("first")).await;
        assert_eq!((same, signed.published.as_slice()), (browser, &[stored.id][..]));
        let published = reader.comment(stored.id).await.unwrap();
        assert_eq!((published.state, published.level), (CommentState::Published, Level::Confirmed));
        let after = summary(&store, &slug).await;
        assert_eq!((after.comments, after.people, after.seq, after.blocks[0].comments), (1, 1, 2, 1));
        let writer = again(&store, &slug, same).await;
        assert_eq!(writer.create_comment(comment("At once.", &[])).await.unwrap().0.state, CommentState::Published);
    }

    async fn waiting_comment_counts_if_proved_within_a_day_of_the_close(store) {
        let slug = confirmed(&store).await;
        let (one, two) = (viewer(&store, &slug, asking("first")).await, viewer(&store, &slug, asking("second")).await);
        let early = again(&store, &slug, one).await.create_comment(comment("In time.", &[])).await.unwrap().0;
        let late = again(&store, &slug, two).await.create_comment(comment("Too late.", &[])).await.unwrap().0;
        store.administrator().close_now(&slug, "", "").await.unwrap();
        store.advance_clock(23 * HOUR);
        assert_eq!(prove(&store, one, &email("first")).await.1.published, [early.id]);
        store.advance_clock(2 * HOUR);
        let signed = prove(&store, two, &email("second")).await.1;
        assert_eq!((signed.published.len(), signed.expired.as_slice()), (0, &[late.id][..]));
        assert_eq!(again(&store, &slug, two).await.reader().comment(late.id).await.unwrap().state, CommentState::Expired);
        assert_eq!(summary(&store, &slug).await.comments, 1);
    }

    async fn tidy_ends_waiting_sessions_and_codes_that_are_over(store) {
        let slug = confirmed(&store).await;
        let browser = viewer(&store, &slug, asking("first")).await;
        let stored = again(&store, &slug, browser).await.create_comment(comment("Waiting.", &[])).await.unwrap().0;
        store.people().request_code(browser, &email("first"), None, hash(), hash()).await.unwrap();
        store.advance_clock(25 * HOUR);
        store.tidy().await.unwrap();
        // Open still: it may yet be confirmed.
        assert_eq!(again(&store, &slug, browser).await.reader().comment(stored.id).await.unwrap().state, CommentState::Waiting);
        store.administrator().close_now(&slug, "", "").await.unwrap();
        store.tidy().await.unwrap();
        assert_eq!(again(&store, &slug, browser).await.reader().comment(stored.id).await.unwrap().state, CommentState::Expired);
        store.advance_clock(400 * 24 * HOUR);
        store.tidy().await.unwrap();
        assert_eq!(entity::proof::Entity::find().count(&store.reads).await.unwrap(), 0);
        assert_eq!(entity::session::Entity::find().count(&store.reads).await.unwrap(), 0);
    }

    async fn code_is_valid_for_a_quarter_of_an_hour_once_and_five_attempts(store) {
        let people = store.people();
        let (address, code) = (email("first"), hash());
        let request = || people.request_code(Viewer::Stranger, &address, None, code, hash());
        request().await.unwrap();
        for _ in 0..5 {
            assert_eq!(fields(people.use_code(Viewer::Stranger, &address, &hash(), hash()).await), ["code invalid"]);
        }
        assert_eq!(fields(people.use_code(Viewer::Stranger, &address, &code, hash()).await), ["code invalid"]);
        request().await.unwrap();
        store.advance_clock(15 * 60_000);
        assert_eq!(fields(people.use_code(Viewer::Stranger, &address, &code, hash()).await), ["code invalid"]);
        request().await.unwrap();
        people.use_code(Viewer::Stranger, &address, &code, hash()).await.unwrap();
        assert_eq!(fields(people.use_code(Viewer::Stranger, &address, &code, hash()).await), ["code invalid"]);
        assert_eq!(fields(people.use_code(Viewer::Stranger, &email("unknown"), &code, hash()).await), ["code invalid"]);
    }

    async fn link_is_spent_once_and_signs_the_asking_browser_out_when_opened_elsewhere(store) {
        let slug = confirmed(&store).await;
        let session = hash();
        let reader = stranger(&store, &slug).await;
        let introduced = store.people().introduce(Viewer::Stranger, &reader, asking("first"), session).await.unwrap();
        assert_eq!(introduced.must_prove, Some(email("first")));
        let asked = store.find_viewer(&session).await.unwrap();
        let stored = again(&store, &slug, asked).await.create_comment(comment("Waiting.", &[])).await.unwrap().0;
        let (link, new_session) = (hash(), hash());
        store.people().request_code(asked, &email("first"), Some(reader.id()), hash(), link).await.unwrap();
        assert_eq!(again(&store, &slug, asked).await.reader().session().await.unwrap().email, "first@example.org");
        let signed = store.people().use_link(Viewer::Stranger, &link, new_session).await.unwrap();
        assert_eq!((signed.published.as_slice(), signed.consultation), (&[stored.id][..], Some(slug)));
        assert_eq!(store.find_viewer(&session).await.unwrap(), Viewer::Stranger);
        assert_eq!(store.find_viewer(&new_session).await.unwrap(), asked);
        assert_eq!(fields(store.people().use_link(Viewer::Stranger, &link, hash()).await), ["token invalid"]);
        store.people().end_session(&new_session).await.unwrap();
        assert_eq!(store.find_viewer(&new_session).await.unwrap(), Viewer::Stranger);
    }

    async fn code_typed_in_another_browser_publishes_what_waits_and_signs_the_first_one_out(store) {
        let slug = open_with(&store, |new| new.rules = Rules::Confirmed).await;
        let session = hash();
        let reader = stranger(&store, &slug).await;
        store.people().introduce(Viewer::Stranger, &reader, asking("first"), session).await.unwrap();
        let asked = store.find_viewer(&session).await.unwrap();
        let stored = again(&store, &slug, asked).await.create_comment(comment("Waiting.", &[])).await.unwrap().0;
        assert_eq!(stored.state, CommentState::Waiting);
        let (code, new_session) = (hash(), hash());
        store.people().request_code(asked, &email("first"), Some(reader.id()), code, hash()).await.unwrap();
        let signed = store.people().use_code(Viewer::Stranger, &email("first"), &code, new_session).await.unwrap();
        assert_eq!(signed.published, [stored.id]);
        assert_eq!(store.find_viewer(&session).await.unwrap(), Viewer::Stranger);
        assert_eq!(store.find_viewer(&new_session).await.unwrap(), asked);
        // Somebody who has proved another address stays who they are.
        let other = hash();
        let third = hash();
        let code = hash();
        store.people().request_code(Viewer::Stranger, &email("second"), None, code, hash()).await.unwrap();
        store.people().use_code(Viewer::Stranger, &email("second"), &code, other).await.unwrap();
        let second = store.find_viewer(&other).await.unwrap();
        let code = hash();
        store.people().request_code(second, &email("first"), None, code, hash()).await.unwrap();
        store.people().use_code(second, &email("first"), &code, third).await.unwrap();
        assert_eq!((store.find_viewer(&other).await.unwrap(), store.find_viewer(&third).await.unwrap()), (second, asked));
    }

    async fn one_address_proved_in_two_browsers_at_once_is_one_person(store) {
        let slug = open(&store).await;
        for round in ["a", "b", "c"] {
            let (one, two) = (viewer(&store, &slug, statement("first")).await, viewer(&store, &slug, statement("second")).await);
            let (link, other) = (hash(), hash());
            store.people().request_code(one, &email(round), None, hash(), link).await.unwrap();
            store.people().request_code(two, &email(round), None, hash(), other).await.unwrap();
            let people = (store.people(), store.people());
            let (left, right) = tokio::join!(people.0.use_link(one, &link, hash()), people.1.use_link(two, &other, hash()));
            assert_eq!(left.unwrap().person, right.unwrap().person);
        }
    }

    async fn session_ends_a_year_after_its_last_use(store) {
        let slug = open(&store).await;
        let session = hash();
        let reader = stranger(&store, &slug).await;
        store.people().introduce(Viewer::Stranger, &reader, statement("first"), session).await.unwrap();
        for _ in 0..2 {
            store.advance_clock(300 * 24 * HOUR);
            assert!(matches!(store.find_viewer(&session).await.unwrap(), Viewer::Person(_)));
        }
        store.advance_clock(366 * 24 * HOUR);
        assert_eq!(store.find_viewer(&session).await.unwrap(), Viewer::Stranger);
    }

    async fn proved_address_brings_the_comments_of_another_browser_back(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let first = viewer(&store, &slug, statement("Sample participant 1")).await;
        let one = again(&store, &slug, first).await;
        let (stored, _) = one.create_comment(comment("From here.", &[])).await.unwrap();
        one.take_position(blocks[1], Some(Stance::Support)).await.unwrap();
        one.take_position(blocks[2], Some(Stance::Support)).await.unwrap();
        prove(&store, first, &email("same")).await;
        let second = viewer(&store, &slug, StatementIn { group: "academia".into(), ..statement("Sample participant 1b") }).await;
        let two = again(&store, &slug, second).await;
        let (there, _) = two.create_comment(comment("From there.", &[])).await.unwrap();
        store.advance_clock(1000);
        two.take_position(blocks[1], Some(Stance::Concern)).await.unwrap();
        two.endorse(stored.id, true).await.unwrap();
        let third = guest(&store, &slug, "Sample participant 3").await;
        let (other, _) = third.create_comment(comment("Somebody else.", &[])).await.unwrap();
        one.endorse(other.id, true).await.unwrap();
        two.endorse(other.id, true).await.unwrap();
        assert_eq!(summary(&store, &slug).await.people, 3);
        let (joined, _) = prove(&store, second, &email("same")).await;
        assert_eq!(joined, first);
        let me = again(&store, &slug, joined).await;
        let mine = CommentQuery { filter: Filter { mine: true, ..Filter::default() }, ..query() };
        assert_eq!(bodies(me.reader(), &mine).await, ["From here.", "From there."]);
        // The newer position stays, nobody agrees twice or with themselves, the newest statement holds.
        assert_eq!(me.reader().positions(blocks[1]).await.unwrap().mine, Some(Stance::Concern));
        let seen = summary(&store, &slug).await;
        assert_eq!((seen.people, seen.comments), (2, 3));
        assert_eq!((seen.blocks[0].support, seen.blocks[0].concern, seen.blocks[1].support), (0, 1, 1));
        assert_eq!(me.reader().comment(other.id).await.unwrap().agrees, 1);
        assert_eq!(me.reader().comment(stored.id).await.unwrap().agrees, 0);
        assert_eq!(me.reader().session().await.unwrap().statement.name, "Sample participant 1b");
        assert_eq!(entity::participant::Entity::find().count(&store.reads).await.unwrap(), 2);
        me.edit_comment(there.id, CommentPatch { body: "Mine.".into(), proposed: String::new(), revision: 0 }).await.unwrap();
    }

    async fn another_address_at_one_browser_is_another_person(store) {
        let slug = open(&store).await;
        let browser = viewer(&store, &slug, statement("Sample participant 1")).await;
        let (first, _) = prove(&store, browser, &email("first")).await;
        let (second, _) = prove(&store, first, &email("second")).await;
        assert_eq!(first, browser);
        assert_ne!(first, second);
    }

    async fn erasure_leaves_nothing_of_a_person_and_everything_of_others(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let browser = viewer(&store, &slug, StatementIn { behalf: "A coalition".into(), ..statement("Sample participant 1") }).await;
        store.administrator().add_members(&slug, &[email("gone")]).await.unwrap();
        let (browser, _) = prove(&store, browser, &email("gone")).await;
        let writer = again(&store, &slug, browser).await;
        let other = guest(&store, &slug, "Sample participant 2").await;
        let (root, _) = writer.create_comment(comment("Words.", &blocks[1..2])).await.unwrap();
        let (answer, _) = other.create_comment(reply("An answer.", root.id)).await.unwrap();
        writer.create_comment(comment("Alone.", &[])).await.unwrap();
        writer.endorse(answer.id, true).await.unwrap();
        writer.take_position(blocks[1], Some(Stance::Support)).await.unwrap();
        let person = match browser { Viewer::Person(person) => person, Viewer::Stranger => unreachable!() };
        let taken = serde_json::to_string(&store.people().take_away(person).await.unwrap()).unwrap();
        for word in ["gone@example.org", "Words.", "Alone.", "A coalition", "support", "sample", "Sample participant 1"] {
            assert!(taken.contains(word), "{word} in {taken}");
        }
        assert!(!taken.contains("An answer."));
        // Not stopped by the close.
        store.administrator().close_now(&slug, "", "").await.unwrap();
        store.people().erase(person).await.unwrap();
        let reader = stranger(&store, &slug).await;
        let left = reader.comments(&query()).await.unwrap().items;
        assert_eq!(left.iter().map(|comment| (comment.body.as_str(), comment.name.as_str(), comment.agrees)).collect::<Vec<_>>(),
            [("", "", 0), ("An answer.", "Sample participant 2", 0)]);
        let seen = summary(&store, &slug).await;
        assert_eq!((seen.comments, seen.people, seen.whole, seen.blocks.as_slice()), (1, 1, 0, &[TallyOut { order: 1, comments: 1, ..TallyOut::default() }][..]));
        let dump = format!("{:?}{:?}{:?}{:?}{:?}{:?}{:?}",
            entity::person::Entity::find().all(&store.reads).await.unwrap(),
            entity::participant::Entity::find().all(&store.reads).await.unwrap(),
            entity::voice::Entity::find().all(&store.reads).await.unwrap(),
            entity::comment::Entity::find().all(&store.reads).await.unwrap(),
            entity::proof::Entity::find().all(&store.reads).await.unwrap(),
            entity::member::Entity::find().all(&store.reads).await.unwrap(),
            entity::position::Entity::find().all(&store.reads).await.unwrap());
        for word in ["gone@example.org", "Words.", "Alone.", "A coalition", "Sample participant 1"] {
            assert!(!dump.contains(word), "{word} is left");
        }
        assert_refused!(store.reader(browser, &slug).await.unwrap().participant(), StoreError::SignInNeeded);
    }
}
