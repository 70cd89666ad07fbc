//! The same decision on everything that a filter finds, and taking it back.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;

use super::desk::{at_desk, co_chair, decision, desk_query, say};
use super::help::*;
use crate::db_test;
use crate::*;

fn as_of(seen: &MatchingOut, disposition: Disposition) -> DecideMatchingIn {
    DecideMatchingIn { disposition, reason: String::new(), replace: false, at: seen.at }
}

/// What is decided on each, in the order of arrival: disposition, reason, wording.
async fn decided(desk: &Desk) -> Vec<Option<(Option<Disposition>, String, String)>> {
    let page = desk.comments(&desk_query()).await.unwrap();
    page.items.into_iter().map(|item| item.decision.map(|one| (one.disposition, one.reason, one.wording))).collect()
}

fn some(disposition: Disposition, reason: &str, wording: &str) -> Option<(Option<Disposition>, String, String)> {
    Some((Some(disposition), reason.into(), wording.into()))
}

db_test! {
    async fn everything_a_filter_finds_is_decided_at_once_and_undone_at_once(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        say(&store, &slug, "Sample participant 1", "One.", &blocks[1..2]).await;
        let suggestion = NewComment {
            kind: CommentKind::Suggestion,
            suggestion: Some((Operation::Replace, "New words.".into())),
            ..comment("", &blocks[1..2])
        };
        guest(&store, &slug, "Sample participant 2").await.create_comment(suggestion).await.unwrap();
        let elsewhere = say(&store, &slug, "Sample participant 3", "Elsewhere.", &blocks[3..4]).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let here = DeskQuery { block: Some(blocks[1]), limit: 1, ..desk_query() };
        let seen = desk.matching(&here).await.unwrap();
        assert_eq!((seen.comments, seen.decided), (2, 0));
        let act = editor.decide_matching(&here, &as_of(&seen, Disposition::Accepted)).await.unwrap();
        assert_eq!(act.changed.iter().map(|one| one.revision).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(decided(&desk).await, [
            some(Disposition::Accepted, "", ""), some(Disposition::Accepted, "", "New words."), None,
        ]);
        store.advance_clock(1);
        assert_eq!(editor.undo(act.at).await.unwrap().changed.len(), 2);
        let none = Some((None, String::new(), String::new()));
        assert_eq!(decided(&desk).await, [none.clone(), none, None]);
        assert!(editor.undo(act.at).await.unwrap().changed.is_empty(), "once");
        assert!(desk.decision_history(elsewhere.id).await.unwrap().is_empty());
    }

    async fn what_is_decided_stays_unless_it_is_to_be_replaced(store) {
        let slug = open(&store).await;
        let first = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        say(&store, &slug, "Sample participant 2", "Two.", &[]).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        editor.decide(&[decision(first.id, Disposition::Accepted, 0)]).await.unwrap();
        store.advance_clock(1);
        let seen = desk.matching(&desk_query()).await.unwrap();
        assert_eq!((seen.comments, seen.decided), (2, 1));
        editor.decide_matching(&desk_query(), &as_of(&seen, Disposition::Noted)).await.unwrap();
        assert_eq!(decided(&desk).await, [some(Disposition::Accepted, "Because.", ""), some(Disposition::Noted, "", "")]);
        store.advance_clock(1);
        let seen = desk.matching(&desk_query()).await.unwrap();
        let replace = DecideMatchingIn { replace: true, reason: "Late.".into(), ..as_of(&seen, Disposition::Deferred) };
        let act = editor.decide_matching(&desk_query(), &replace).await.unwrap();
        assert_eq!(decided(&desk).await, [some(Disposition::Deferred, "Late.", ""), some(Disposition::Deferred, "Late.", "")]);
        editor.undo(act.at).await.unwrap();
        assert_eq!(decided(&desk).await, [some(Disposition::Accepted, "Because.", ""), some(Disposition::Noted, "", "")]);
        // An unknown reason is refused as anywhere.
        let long = DecideMatchingIn { reason: "x".repeat(10_001), ..replace };
        assert_eq!(fields(editor.decide_matching(&desk_query(), &long).await), ["reason too-long"]);
    }

    async fn what_came_or_was_decided_after_the_look_is_left_alone(store) {
        let slug = open(&store).await;
        let first = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        say(&store, &slug, "Sample participant 2", "Two.", &[]).await;
        let (desk, chair, _) = co_chair(&store, &slug).await;
        let editor = at_desk(&store, &slug, "editor", Role::Editor).await.editor().unwrap();
        let seen = desk.matching(&desk_query()).await.unwrap();
        store.advance_clock(5);
        editor.decide(&[decision(first.id, Disposition::Accepted, 0)]).await.unwrap();
        say(&store, &slug, "Sample participant 3", "Three.", &[]).await;
        let act = DecideMatchingIn { replace: true, ..as_of(&seen, Disposition::Noted) };
        let act = chair.decide_matching(&desk_query(), &act).await.unwrap();
        assert_eq!(decided(&desk).await, [some(Disposition::Accepted, "Because.", ""), some(Disposition::Noted, "", ""), None]);
        // Nobody undoes what somebody else did, nor what was changed since.
        assert!(editor.undo(act.at).await.unwrap().changed.is_empty());
        store.advance_clock(5);
        let second = act.changed[0].comment;
        editor.decide(&[decision(second, Disposition::Deferred, 1)]).await.unwrap();
        assert!(chair.undo(act.at).await.unwrap().changed.is_empty());
        assert_eq!(decided(&desk).await[1], some(Disposition::Deferred, "Because.", ""));
    }

    async fn undoing_after_publishing_is_a_new_draft(store) {
        let slug = open(&store).await;
        let said = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        let seen = desk.matching(&desk_query()).await.unwrap();
        let act = editor.decide_matching(&desk_query(), &as_of(&seen, Disposition::Noted)).await.unwrap();
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        store.advance_clock(1);
        assert_eq!(editor.undo(act.at).await.unwrap().changed.len(), 1);
        let public = stranger(&store, &slug).await;
        assert_eq!(public.comment(said.id).await.unwrap().decision.unwrap().disposition, Disposition::Noted);
        assert_eq!(desk.preview(&PublicationIn::default()).await.unwrap().decisions[0].disposition, None);
    }
}
