//! What the desk enters for a named person, and how that person settles it.

use colloquy_consultation::*;

use super::desk::{co_chair, decision, desk_query};
use super::help::*;
use crate::db_test;
use crate::*;

async fn said(store: &Store, name: &str, body: &str, blocks: &[BlockId]) -> ReportedIn {
    ReportedIn {
        id: id(),
        kind: CommentKind::Comment,
        body: body.into(),
        language: Language::english(),
        version: 1,
        blocks: blocks.to_vec(),
        operation: None,
        proposed: String::new(),
        name: name.into(),
        affiliation: "A network".into(),
        behalf: String::new(),
        group: "youth".into(),
        region: String::new(),
        email: String::new(),
        place: "the call of 12 May".into(),
        link: "https://example.org/minutes".into(),
        said: store.now().await.unwrap().plus_hours(-1),
    }
}

fn as_it_stands(comment: &CommentOut) -> Claim {
    Claim {
        name: comment.name.clone(),
        affiliation: comment.affiliation.clone(),
        body: comment.body.clone(),
        proposed: comment.proposed.clone(),
    }
}

/// The link of the mail about it.
async fn mailed(store: &Store) -> Hash {
    let link = hash();
    let notice = store.letters().take_notice(link).await.unwrap().unwrap();
    assert!(matches!(notice.says, Says::Claim(_)));
    store.letters().notice_sent(notice.id).await.unwrap();
    link
}

db_test! {
    async fn what_the_desk_enters_counts_and_says_where_it_is_from(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let given = said(&store, "Sample speaker", "Too long.", &blocks[1..2]).await;
        let stored = editor.enter(&given).await.unwrap();
        assert_eq!((stored.level, stored.name.as_str(), stored.state), (Level::Reported, "Sample speaker", CommentState::Published));
        let from = stored.said.clone().unwrap();
        assert_eq!((from.place.as_str(), from.link.as_str()), ("the call of 12 May", "https://example.org/minutes"));
        assert_eq!(editor.enter(&given).await.unwrap(), stored, "the same again is stored once");
        assert_refused!(editor.enter(&ReportedIn { body: "Other words.".into(), ..given.clone() }).await, StoreError::Conflict("id-taken"));
        let proposal = ReportedIn { kind: CommentKind::Suggestion, operation: Some(Operation::Replace), proposed: "Shorter.".into(), ..said(&store, "Sample speaker", "", &blocks[1..2]).await };
        editor.enter(&proposal).await.unwrap();
        let counted = summary(&store, &slug).await;
        assert_eq!((counted.comments, counted.people, counted.blocks[0].comments), (2, 1, 2), "{counted:?}");
        let shown = stranger(&store, &slug).await.comment(stored.id).await.unwrap();
        assert_eq!(shown.said, stored.said);
        editor.decide(&[decision(stored.id, Disposition::Accepted, 0)]).await.unwrap();
        let found = desk.comments(&DeskQuery { level: Some(Level::Reported), ..desk_query() }).await.unwrap();
        assert_eq!(found.items.len(), 2);
        let listed = desk.reported().await.unwrap().items;
        assert_eq!((listed.len(), listed[1].comment.id, listed[1].by_mail, listed[1].settled), (2, stored.id, false, None));
    }

    async fn what_was_said_before_the_close_is_entered_after_it(store) {
        let slug = open(&store).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let early = said(&store, "Sample speaker", "In time.", &[]).await;
        store.administrator().close_now(&slug, "Enough.", "a co-chair").await.unwrap();
        store.advance_clock(60_000);
        assert_eq!(editor.enter(&early).await.unwrap().body, "In time.");
        let late = ReportedIn { said: store.now().await.unwrap().plus_ms(-1), ..said(&store, "Sample speaker", "Late.", &[]).await };
        assert_eq!(fields(editor.enter(&late).await), ["said too-late"]);
        let never = ReportedIn { said: store.now().await.unwrap().plus_hours(1), ..late };
        assert_eq!(fields(editor.enter(&never).await), ["said later"]);
        assert_eq!(summary(&store, &slug).await.comments, 1);
    }

    async fn mailed_link_makes_it_theirs_as_confirmed_once(store) {
        let slug = open(&store).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let given = ReportedIn { email: "a@example.org".into(), ..said(&store, "Sample speaker", "Too long.", &[]).await };
        let stored = editor.enter(&given).await.unwrap();
        let link = mailed(&store).await;
        let claiming = store.claiming(&link).await.unwrap();
        assert!(claiming.mailed && claiming.comment.body == "Too long.");
        let session = hash();
        assert!(claiming.confirm(Viewer::Stranger, &as_it_stands(&stored), &session).await.unwrap());
        let owner = store.find_viewer(&session).await.unwrap();
        let theirs = again(&store, &slug, owner).await.reader().comment(stored.id).await.unwrap();
        assert_eq!((theirs.mine, theirs.level, theirs.revisions, theirs.said.is_some()), (true, Level::Confirmed, 0, true));
        assert_eq!(fields(store.claiming(&link).await), ["token invalid"]);
        assert_eq!(fields(claiming.confirm(Viewer::Stranger, &as_it_stands(&stored), &hash()).await), ["token invalid"]);
        assert_eq!(fields(claiming.withdraw().await), ["token invalid"]);
        assert_refused!(editor.claim_link(stored.id, &hash()).await, StoreError::Conflict("settled"));
        // What is entered next for the same person waits for them anew.
        let next = editor.enter(&ReportedIn { id: id(), body: "And more.".into(), ..given }).await.unwrap();
        assert!(!again(&store, &slug, owner).await.reader().comment(next.id).await.unwrap().mine);
    }

    async fn whoever_takes_part_already_keeps_what_they_stated(store) {
        let slug = open(&store).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        writer.create_comment(comment("By myself.", &[])).await.unwrap();
        let (owner, _) = prove(&store, Viewer::Person(writer.person), &email("a")).await;
        let given = ReportedIn { email: "a@example.org".into(), affiliation: "Elsewhere".into(), ..said(&store, "Sample speaker", "Too long.", &[]).await };
        let stored = editor.enter(&given).await.unwrap();
        assert!(!again(&store, &slug, owner).await.reader().comment(stored.id).await.unwrap().mine, "nobody is given words without asking");
        assert_eq!(summary(&store, &slug).await.people, 2);
        let link = mailed(&store).await;
        // Pressed in a browser that somebody else is signed in at: it goes to the owner of the address all the same.
        let other = guest(&store, &slug, "Sample participant 2").await;
        let began = store.claiming(&link).await.unwrap().confirm(Viewer::Person(other.person), &as_it_stands(&stored), &hash()).await.unwrap();
        assert!(!began);
        let me = again(&store, &slug, owner).await;
        assert!(me.reader().comment(stored.id).await.unwrap().mine);
        assert_eq!(me.reader().session().await.unwrap().statement.name, "Sample participant 1");
        assert_eq!(summary(&store, &slug).await.people, 1);
    }

    async fn corrected_words_are_a_revision_also_after_the_close(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let given = ReportedIn { kind: CommentKind::Suggestion, operation: Some(Operation::Replace), proposed: "Shorter.".into(), ..said(&store, "Sampel speaker", "Why.", &blocks[1..2]).await };
        let stored = editor.enter(&given).await.unwrap();
        store.administrator().close_now(&slug, "Enough.", "a co-chair").await.unwrap();
        let link = hash();
        editor.claim_link(stored.id, &link).await.unwrap();
        let claiming = store.claiming(&link).await.unwrap();
        assert!(!claiming.mailed);
        let wrong = Claim { name: " ".into(), ..as_it_stands(&stored) };
        assert_eq!(fields(claiming.confirm(Viewer::Stranger, &wrong, &hash()).await), ["name missing"]);
        let corrected = Claim { name: "Sample speaker".into(), proposed: "Much shorter.".into(), ..as_it_stands(&stored) };
        let session = hash();
        assert!(claiming.confirm(Viewer::Stranger, &corrected, &session).await.unwrap());
        let shown = stranger(&store, &slug).await.comment(stored.id).await.unwrap();
        assert_eq!((shown.name.as_str(), shown.proposed.as_str(), shown.level, shown.revisions), ("Sample speaker", "Much shorter.", Level::Guest, 1));
        let earlier = stranger(&store, &slug).await.revisions(stored.id).await.unwrap();
        assert_eq!((earlier[0].body.as_str(), earlier[0].proposed.as_str()), ("Why.", "Shorter."));
        let owner = store.find_viewer(&session).await.unwrap();
        assert!(again(&store, &slug, owner).await.reader().comment(stored.id).await.unwrap().mine);
    }

    async fn handed_over_link_proves_no_address_where_the_rules_ask_for_one(store) {
        let slug = open_with(&store, |new| new.rules = Rules::Confirmed).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let stored = editor.enter(&said(&store, "Sample speaker", "Too long.", &[]).await).await.unwrap();
        let link = hash();
        editor.claim_link(stored.id, &link).await.unwrap();
        let claiming = store.claiming(&link).await.unwrap();
        assert_refused!(claiming.confirm(Viewer::Stranger, &as_it_stands(&stored), &hash()).await, StoreError::Forbidden("confirm-first"));
        assert_eq!(stranger(&store, &slug).await.comment(stored.id).await.unwrap().level, Level::Reported);
        let (owner, _) = prove(&store, Viewer::Stranger, &email("a")).await;
        assert!(!store.claiming(&link).await.unwrap().confirm(owner, &as_it_stands(&stored), &hash()).await.unwrap());
        assert_eq!(again(&store, &slug, owner).await.reader().comment(stored.id).await.unwrap().level, Level::Confirmed);
    }

    async fn person_takes_it_back_and_its_words_are_gone(store) {
        let slug = open(&store).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let stored = editor.enter(&said(&store, "Sample speaker", "Never said.", &[]).await).await.unwrap();
        let (link, other) = (hash(), hash());
        editor.claim_link(stored.id, &link).await.unwrap();
        editor.claim_link(stored.id, &other).await.unwrap();
        store.claiming(&link).await.unwrap().withdraw().await.unwrap();
        assert_eq!(fields(store.claiming(&other).await), ["token invalid"]);
        let listed = desk.reported().await.unwrap().items.remove(0);
        assert_eq!((listed.comment.state, listed.comment.body.as_str(), listed.comment.said, listed.comment.name.as_str()), (CommentState::Withdrawn, "", None, ""));
        assert!(listed.settled.is_some());
        assert_eq!(summary(&store, &slug).await.comments, 0);
        assert_eq!(fields(store.claiming(&hash()).await), ["token invalid"]);
    }

    async fn link_ends_after_90_days_and_the_address_is_forgotten(store) {
        let slug = open(&store).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        editor.enter(&ReportedIn { email: "a@example.org".into(), ..said(&store, "Sample speaker", "Too long.", &[]).await }).await.unwrap();
        let link = mailed(&store).await;
        store.advance_clock(91 * 86_400_000);
        assert_eq!(fields(store.claiming(&link).await), ["token invalid"]);
        store.tidy().await.unwrap();
        assert!(desk.reported().await.unwrap().items[0].sent.is_some());
    }

    async fn erasing_an_address_takes_back_what_was_entered_for_it(store) {
        let slug = open(&store).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let given = ReportedIn { email: "a@example.org".into(), ..said(&store, "Sample speaker", "Too long.", &[]).await };
        let stored = editor.enter(&given).await.unwrap();
        let (Viewer::Person(person), _) = prove(&store, Viewer::Stranger, &email("a")).await else { panic!("nobody") };
        store.people().erase(person).await.unwrap();
        assert_refused!(stranger(&store, &slug).await.comment(stored.id).await, StoreError::NotFound("comment"));
        assert_eq!(summary(&store, &slug).await.comments, 0);
        assert!(store.letters().take_notice(hash()).await.unwrap().is_none());
    }
}
