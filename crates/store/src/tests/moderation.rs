//! Moderation: what is hidden, held, reported, paused and blocked, and who sees what of it.

use colloquy_consultation::*;

use super::desk::{co_chair, say};
use super::help::*;
use crate::db_test;
use crate::*;

fn because(reason: &str) -> ModerationIn {
    ModerationIn { reason: reason.into() }
}

fn report(reason: &str) -> ReportIn {
    ReportIn { reason: reason.into() }
}

async fn queue(desk: &Desk, kind: Option<QueueKind>) -> Vec<QueueItemOut> {
    desk.queue(&QueueQuery { kind, cursor: None, limit: 100 }).await.unwrap().items
}

async fn ids(desk: &Desk, kind: Option<QueueKind>) -> Vec<CommentId> {
    queue(desk, kind).await.into_iter().map(|item| item.comment.id).collect()
}

fn many(capacity: u32) -> Option<Rate> {
    Some(Rate { capacity, per_second: 0.0 })
}

async fn holding(store: &Store, slug: &Slug, name: &str, holding: &Holding) -> Participant {
    guest(store, slug, name).await.with_holding(holding.clone())
}

async fn log(reader: &Reader) -> Vec<(ModerationKind, String)> {
    reader.moderation(None, 100).await.unwrap().items.into_iter().map(|act| (act.kind, act.reason)).collect()
}

db_test! {
    async fn hidden_comment_keeps_its_place_and_reason_and_shows_its_words_to_desk_and_writer_alone(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let mut new = comment("Rude words.", &blocks[1..2]);
        new.quote = Some(QuoteIn { exact: "first".into(), prefix: String::new(), suffix: String::new(), start: 4 });
        let said = writer.create_comment(new).await.unwrap().0;
        let patch = CommentPatch { body: "Ruder words.".into(), proposed: String::new(), revision: 0 };
        writer.edit_comment(said.id, patch).await.unwrap();
        let answer = guest(&store, &slug, "Sample participant 2").await.create_comment(reply("An answer.", said.id)).await.unwrap().0;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        assert_eq!(fields(editor.hide(said.id, &because(" ")).await), ["reason missing"]);
        assert_refused!(editor.hide(id(), &because("Insults.")).await, StoreError::NotFound("comment"));
        let item = editor.hide(said.id, &because("Insults.")).await.unwrap();
        assert_eq!((item.comment.state, item.comment.body.as_str()), (CommentState::Hidden, "Ruder words."));

        let public = stranger(&store, &slug).await;
        let stub = public.comment(said.id).await.unwrap();
        assert_eq!((stub.name.as_str(), stub.group.as_str(), stub.level, stub.at), ("Sample participant 1", "youth", Level::Guest, said.at));
        assert_eq!((stub.state, stub.hidden.as_str()), (CommentState::Hidden, "Insults."));
        assert_eq!((stub.body.as_str(), stub.affiliation.as_str(), stub.quote, stub.revisions), ("", "", None, 0));
        assert!(public.revisions(said.id).await.unwrap().is_empty());
        assert_eq!(bodies(&public, &query()).await, ["", "An answer."]);
        assert!(!format!("{:?}", public.comments(&query()).await.unwrap()).contains("Rude"));
        let own = again(&store, &slug, writer.reader().viewer()).await;
        assert_eq!(own.reader().comment(said.id).await.unwrap().body, "Ruder words.");
        assert_eq!(own.reader().revisions(said.id).await.unwrap().len(), 1);
        assert_eq!(desk.reader().comment(said.id).await.unwrap().body, "Ruder words.");

        // Not counted, nothing added to it, but found at the desk and kept in an export.
        let numbers = summary(&store, &slug).await;
        assert_eq!((numbers.comments, numbers.people, numbers.blocks[0].comments), (1, 1, 1));
        let other = guest(&store, &slug, "Sample participant 3").await;
        assert_refused!(other.endorse(said.id, true).await, StoreError::Conflict("hidden"));
        assert_eq!(fields(other.create_comment(reply("Another answer.", said.id)).await), ["parent not-found"]);
        assert!(other.create_comment(reply("To the answer.", answer.id)).await.is_ok());
        assert_refused!(other.edit_comment(said.id, CommentPatch { body: "x".into(), proposed: String::new(), revision: 1 }).await, StoreError::Forbidden("not-yours"));
        let found = desk.comments(&DeskQuery { version: 1, limit: 10, text: Some("ruder".into()), ..DeskQuery::default() }).await.unwrap();
        assert_eq!(found.total, 1);
        let taken = desk.findings(&DeskQuery { version: 1, limit: 1, ..DeskQuery::default() }, true).await.unwrap();
        assert_eq!((taken.comments.len(), taken.comments[0].comment.hidden.as_str()), (3, "Insults."));
        assert!(!format!("{:?}", taken.comments).contains("Rude"), "what the desk takes away may go to anybody");
        let exported = store.administrator().export(&slug).await.unwrap();
        assert_eq!((exported.comments[0].comment.state, exported.comments[0].comment.body.as_str()), (CommentState::Hidden, "Ruder words."));

        // Hidden once more for the same reason is nothing new; for another it is.
        editor.hide(said.id, &because("Insults.")).await.unwrap();
        editor.hide(said.id, &because("Insults of a person.")).await.unwrap();
        assert_eq!(public.comment(said.id).await.unwrap().hidden, "Insults of a person.");
        editor.restore(said.id, &because("Changed.")).await.unwrap();
        let back = public.comment(said.id).await.unwrap();
        assert_eq!((back.state, back.body.as_str(), back.hidden.as_str()), (CommentState::Published, "Ruder words.", ""));
        assert_eq!(summary(&store, &slug).await.comments, 3);
        let acts = log(&public).await;
        assert_eq!(acts.iter().map(|act| act.0).collect::<Vec<_>>(), [ModerationKind::Restore, ModerationKind::Hide, ModerationKind::Hide]);
        let events = public.events(0, 100).await.unwrap();
        assert_eq!(events.iter().filter(|event| event.kind == EventKind::Moderation && event.comment == Some(said.id)).count(), 3);
    }

    async fn hidden_comment_can_be_changed_and_taken_back_by_its_writer(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let one = writer.create_comment(comment("One.", &[])).await.unwrap().0;
        let two = writer.create_comment(comment("Two.", &[])).await.unwrap().0;
        let (_, editor, _) = co_chair(&store, &slug).await;
        for said in [&one, &two] {
            editor.hide(said.id, &because("Insults.")).await.unwrap();
        }
        let patch = CommentPatch { body: "Politely.".into(), proposed: String::new(), revision: 0 };
        assert_eq!(writer.edit_comment(one.id, patch).await.unwrap().state, CommentState::Hidden);
        editor.restore(one.id, &because("")).await.unwrap();
        writer.withdraw_comment(two.id).await.unwrap();
        assert_refused!(editor.restore(two.id, &because("")).await, StoreError::Conflict("withdrawn"));
        let public = stranger(&store, &slug).await;
        assert_eq!(bodies(&public, &query()).await, ["Politely."]);
        assert_eq!((summary(&store, &slug).await.comments, summary(&store, &slug).await.people), (1, 1));
    }

    async fn link_in_a_guests_first_comment_is_held_until_the_desk_releases_it_also_after_the_close(store) {
        let slug = open_with(&store, |new| new.opens = Some(Timestamp(0))).await;
        let blocks = blocks(&store, &slug).await;
        let rules = Holding { links: true, ..Holding::default() };
        let writer = holding(&store, &slug, "Sample participant 1", &rules).await;
        let new = comment("See https://example.org", &blocks[1..2]);
        let held = writer.create_comment(new.clone()).await.unwrap().0;
        assert_eq!((held.state, held.body.as_str()), (CommentState::Held, "See https://example.org"));
        assert_eq!(writer.create_comment(new).await.unwrap(), (held.clone(), false));
        assert_eq!(bodies(writer.reader(), &query()).await, ["See https://example.org"]);
        let public = stranger(&store, &slug).await;
        assert!(bodies(&public, &query()).await.is_empty());
        assert_refused!(public.comment(held.id).await, StoreError::NotFound("comment"));
        assert_refused!(public.report(held.id, &report("x"), "client").await, StoreError::NotFound("comment"));
        assert_eq!(summary(&store, &slug).await.comments, 0);
        assert!(public.events(0, 100).await.unwrap().iter().all(|event| event.comment.is_none()));

        let (desk, editor, _) = co_chair(&store, &slug).await;
        let items = queue(&desk, None).await;
        assert_eq!((items[0].comment.id, items[0].held, items[0].comment.body.as_str()), (held.id, Some(HoldReason::Link), held.body.as_str()));
        assert_refused!(editor.restore(held.id, &because("")).await, StoreError::Conflict("held"));
        let patch = CommentPatch { body: "See https://example.org/a".into(), proposed: String::new(), revision: 0 };
        assert_eq!(writer.edit_comment(held.id, patch).await.unwrap().state, CommentState::Held);
        store.administrator().close_now(&slug, "", "").await.unwrap();
        store.advance_clock(1000);
        editor.release(held.id, &because("")).await.unwrap();
        editor.release(held.id, &because("")).await.unwrap();
        let shown = public.comment(held.id).await.unwrap();
        assert_eq!((shown.state, shown.at, shown.body.as_str()), (CommentState::Published, held.at, "See https://example.org/a"));
        let numbers = summary(&store, &slug).await;
        assert_eq!((numbers.comments, numbers.people, numbers.blocks[0].comments), (1, 1, 1));
        assert_eq!(log(&public).await, [(ModerationKind::Release, String::new())]);
        assert!(queue(&desk, None).await.is_empty());
        assert_eq!(public.events(0, 100).await.unwrap().last().unwrap().kind, EventKind::Comment);
    }

    async fn link_edited_into_a_guests_published_comment_waits_while_the_words_before_stay(store) {
        let slug = open(&store).await;
        let rules = Holding { links: true, ..Holding::default() };
        let writer = holding(&store, &slug, "Sample participant 1", &rules).await;
        let said = writer.create_comment(comment("Good words.", &[])).await.unwrap().0;
        let change = |body: &str, revision| CommentPatch { body: body.into(), proposed: String::new(), revision };
        let seen = writer.edit_comment(said.id, change("Good words. See https://example.org", 0)).await.unwrap();
        assert_eq!((seen.state, seen.body.as_str(), seen.revisions), (CommentState::Held, "Good words. See https://example.org", 1));
        // The same again is the same; from another window it would overwrite.
        assert_eq!(writer.edit_comment(said.id, change("Good words. See https://example.org", 0)).await.unwrap(), seen);
        assert_refused!(writer.edit_comment(said.id, change("Other words.", 0)).await, StoreError::Conflict("edited-meanwhile"));
        let public = stranger(&store, &slug).await;
        let shown = public.comment(said.id).await.unwrap();
        assert_eq!((shown.state, shown.body.as_str(), shown.revisions), (CommentState::Published, "Good words.", 0));
        assert!(public.revisions(said.id).await.unwrap().is_empty());
        assert!(public.events(0, 100).await.unwrap().iter().all(|event| event.kind != EventKind::Edit));
        assert_eq!(summary(&store, &slug).await.comments, 1);

        let (desk, editor, _) = co_chair(&store, &slug).await;
        let found = desk.comments(&DeskQuery { version: 1, limit: 10, text: Some("example.org".into()), ..DeskQuery::default() }).await.unwrap();
        assert_eq!(found.total, 0);
        for kind in [None, Some(QueueKind::Held)] {
            let items = queue(&desk, kind).await;
            assert_eq!((items.len(), items[0].comment.body.as_str()), (1, "Good words."));
            assert_eq!(items[0].change.as_ref().unwrap().body, "Good words. See https://example.org");
        }
        // Hidden and shown again, the change still waits; taken over after the close, it is published with its history.
        editor.hide(said.id, &because("Insults.")).await.unwrap();
        assert!(queue(&desk, Some(QueueKind::Held)).await.is_empty());
        editor.restore(said.id, &because("")).await.unwrap();
        store.administrator().close_now(&slug, "", "").await.unwrap();
        store.advance_clock(1000);
        editor.release(said.id, &because("")).await.unwrap();
        editor.release(said.id, &because("")).await.unwrap();
        let shown = public.comment(said.id).await.unwrap();
        assert_eq!((shown.state, shown.body.as_str(), shown.revisions), (CommentState::Published, "Good words. See https://example.org", 1));
        assert_eq!(public.revisions(said.id).await.unwrap()[0].body, "Good words.");
        assert_eq!(public.events(0, 100).await.unwrap().iter().filter(|event| event.kind == EventKind::Edit).count(), 1);
        assert!(queue(&desk, None).await.is_empty());
        assert_eq!(log(&public).await[0], (ModerationKind::Release, String::new()));
    }

    async fn held_change_is_let_go_replaced_or_taken_back_and_remains_its_writers(store) {
        let slug = open(&store).await;
        let rules = Holding { links: true, ..Holding::default() };
        let person = viewer(&store, &slug, statement("Sample participant 1")).await;
        let writer = again(&store, &slug, person).await.with_holding(rules.clone());
        let said = writer.create_comment(comment("Good words.", &[])).await.unwrap().0;
        let change = |body: &str, revision| CommentPatch { body: body.into(), proposed: String::new(), revision };
        let body = async || stranger(&store, &slug).await.comment(said.id).await.unwrap().body;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        writer.edit_comment(said.id, change("See www.example.org", 0)).await.unwrap();
        editor.keep(said.id, &because("")).await.unwrap();
        assert!(queue(&desk, None).await.is_empty());
        let own = again(&store, &slug, person).await;
        assert_eq!((body().await.as_str(), own.reader().comment(said.id).await.unwrap().state), ("Good words.", CommentState::Published));
        let taken = store.people().take_away(person.person().unwrap()).await.unwrap();
        let unpublished = taken.consultations[0].comments[0].unpublished.clone().unwrap();
        assert_eq!(unpublished.body, "See www.example.org", "what was typed is not lost");

        // Another link waits; words without a new link take its place at once.
        writer.edit_comment(said.id, change("See www.example.com", 0)).await.unwrap();
        let plain = writer.edit_comment(said.id, change("Better words.", 1)).await.unwrap();
        assert_eq!((plain.state, plain.revisions, body().await.as_str()), (CommentState::Published, 2, "Better words."));
        assert!(queue(&desk, None).await.is_empty());

        // A link that was released stays through further changes; a new one does not.
        writer.edit_comment(said.id, change("See www.example.org", 2)).await.unwrap();
        editor.release(said.id, &because("")).await.unwrap();
        let same = writer.edit_comment(said.id, change("Look at www.example.org.", 3)).await.unwrap();
        assert_eq!(same.state, CommentState::Published);
        let other = writer.edit_comment(said.id, change("Look at www.example.com.", 4)).await.unwrap();
        assert_eq!(other.state, CommentState::Held);
        writer.withdraw_comment(said.id).await.unwrap();
        assert!(queue(&desk, None).await.is_empty());
        assert!(!format!("{:?}", store.people().take_away(person.person().unwrap()).await.unwrap()).contains("example"));

        // Whoever has proved an address is no guest.
        let (proved, _) = prove(&store, viewer(&store, &slug, statement("Sample participant 2")).await, &email("second")).await;
        let known = again(&store, &slug, proved).await.with_holding(rules);
        let said = known.create_comment(comment("Good words.", &[])).await.unwrap().0;
        assert_eq!(known.edit_comment(said.id, change("See www.example.org", 0)).await.unwrap().state, CommentState::Published);
    }

    async fn links_of_those_who_are_known_are_published(store) {
        let slug = open(&store).await;
        let rules = Holding { links: true, ..Holding::default() };
        let writer = holding(&store, &slug, "Sample participant 1", &rules).await;
        writer.create_comment(comment("No link.", &[])).await.unwrap();
        let next = writer.create_comment(comment("See www.example.org", &[])).await.unwrap().0;
        assert_eq!(next.state, CommentState::Published);
        let (proved, _) = prove(&store, viewer(&store, &slug, statement("Sample participant 2")).await, &email("second")).await;
        let known = again(&store, &slug, proved).await.with_holding(rules.clone());
        assert_eq!(known.create_comment(comment("[here](example.org)", &[])).await.unwrap().0.state, CommentState::Published);
        // Where a name is given as a link, nothing in the words need be one.
        let named = holding(&store, &slug, "www.example.org", &rules).await;
        assert_eq!(named.create_comment(comment("Good.", &[])).await.unwrap().0.state, CommentState::Held);
    }

    async fn same_words_and_floods_are_held_and_nothing_is_lost(store) {
        let slug = open(&store).await;
        let same = Holding { same: many(2), ..Holding::default() };
        let mut states = Vec::new();
        for (number, words) in ["Buy our products.", "  buy OUR products. ", "Buy our products.", "I agree.", "I agree.", "I agree."].iter().enumerate() {
            let writer = holding(&store, &slug, &format!("Sample participant {number}"), &same).await;
            states.push(writer.create_comment(comment(words, &[])).await.unwrap().0.state);
        }
        use CommentState::{Held, Published};
        assert_eq!(states, [Published, Published, Held, Published, Published, Published]);
        let flood = Holding { flood: many(2), flood_client: many(3), client: "one client".into(), ..Holding::default() };
        let mut states = Vec::new();
        for name in ["a", "b", "c"] {
            let writer = holding(&store, &slug, name, &flood).await;
            states.push(writer.create_comment(comment(name, &[])).await.unwrap().0.state);
        }
        assert_eq!(states, [Published, Published, Published]);
        let writer = holding(&store, &slug, "Sample participant 9", &flood).await;
        assert_eq!(writer.create_comment(comment("From the same client.", &[])).await.unwrap().0.state, Held);
        let alone = Holding { client: String::new(), flood_client: None, ..flood };
        let writer = holding(&store, &slug, "Sample participant 10", &alone).await;
        let mut states = Vec::new();
        for number in 0..3 {
            states.push(writer.create_comment(comment(&format!("Comment {number}"), &[])).await.unwrap().0.state);
        }
        assert_eq!(states, [Published, Published, Held]);
        let (desk, _, _) = co_chair(&store, &slug).await;
        let why: Vec<_> = queue(&desk, Some(QueueKind::Held)).await.into_iter().map(|item| item.held).collect();
        assert_eq!(why, [Some(HoldReason::Same), Some(HoldReason::Flood), Some(HoldReason::Flood)]);
    }

    async fn flood_that_waits_for_an_address_is_held_once_it_is_proved(store) {
        let slug = open_with(&store, |new| new.rules = Rules::Confirmed).await;
        let rules = Holding { flood: many(1), links: true, ..Holding::default() };
        let browser = viewer(&store, &slug, StatementIn { email: email("first").as_str().into(), ..statement("Sample participant 1") }).await;
        let writer = again(&store, &slug, browser).await.with_holding(rules);
        let one = writer.create_comment(comment("https://example.org", &[])).await.unwrap().0;
        let two = writer.create_comment(comment("Two.", &[])).await.unwrap().0;
        assert_eq!((one.state, two.state), (CommentState::Waiting, CommentState::Waiting));
        let (desk, editor, _) = co_chair(&store, &slug).await;
        assert_eq!(ids(&desk, Some(QueueKind::Waiting)).await, [one.id, two.id]);
        assert_refused!(editor.hide(one.id, &because("x")).await, StoreError::Conflict("waiting"));
        assert_refused!(editor.release(one.id, &because("x")).await, StoreError::Conflict("waiting"));
        let signed = prove(&store, browser, &email("first")).await.1;
        assert_eq!(signed.published, [one.id]);
        assert_eq!(ids(&desk, None).await, [two.id]);
    }

    async fn held_comment_that_the_desk_does_not_want_is_never_shown(store) {
        let slug = open(&store).await;
        let writer = holding(&store, &slug, "Sample participant 1", &Holding { links: true, ..Holding::default() }).await;
        let held = writer.create_comment(comment("https://example.org", &[])).await.unwrap().0;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        editor.hide(held.id, &because("Advertising.")).await.unwrap();
        let public = stranger(&store, &slug).await;
        assert!(bodies(&public, &query()).await.is_empty());
        assert_refused!(public.comment(held.id).await, StoreError::NotFound("comment"));
        let page = public.moderation(None, 10).await.unwrap();
        assert_eq!((page.items[0].kind, page.items[0].comment, page.items[0].by.as_str()), (ModerationKind::Hide, None, ""));
        let seen = desk.reader().moderation(None, 10).await.unwrap();
        assert_eq!((seen.items[0].comment, seen.items[0].by.as_str()), (Some(held.id), "chair@example.org"));
        assert_eq!(writer.reader().comment(held.id).await.unwrap().hidden, "Advertising.");
        assert_eq!(ids(&desk, Some(QueueKind::Hidden)).await, [held.id]);
        editor.restore(held.id, &because("")).await.unwrap();
        assert_eq!((bodies(&public, &query()).await.len(), summary(&store, &slug).await.comments), (1, 1));
    }

    async fn report_is_made_once_by_each_and_is_over_once_the_desk_has_looked(store) {
        let slug = open(&store).await;
        let said = say(&store, &slug, "Sample participant 1", "Words.", &[]).await;
        let other = say(&store, &slug, "Sample participant 2", "Other words.", &[]).await;
        let public = stranger(&store, &slug).await;
        let reader = guest(&store, &slug, "Sample participant 3").await;
        assert_eq!(fields(public.report(said.id, &report(""), "a").await), ["reason missing"]);
        for client in ["a", "a", "b"] {
            public.report(said.id, &report("Rude."), client).await.unwrap();
        }
        reader.reader().report(said.id, &report("Also rude."), "a").await.unwrap();
        reader.reader().report(said.id, &report("Again."), "c").await.unwrap();
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let items = queue(&desk, None).await;
        assert_eq!(items.len(), 1);
        let reports: Vec<_> = items[0].reports.iter().map(|report| (report.reason.as_str(), report.by.as_str())).collect();
        assert_eq!(reports, [("Rude.", ""), ("Rude.", ""), ("Also rude.", "Sample participant 3")]);
        assert!(public.events(0, 100).await.unwrap().iter().all(|event| event.kind != EventKind::Desk), "reports are private");
        editor.keep(said.id, &because("Within the rules.")).await.unwrap();
        editor.keep(other.id, &because("Nobody asked.")).await.unwrap();
        assert!(queue(&desk, Some(QueueKind::Reported)).await.is_empty());
        assert_eq!(log(&public).await, [(ModerationKind::Keep, "Within the rules.".to_owned())]);
        public.report(other.id, &report("Rude."), "d").await.unwrap();
        editor.hide(other.id, &because("Rude.")).await.unwrap();
        assert!(queue(&desk, None).await.is_empty());
        assert_refused!(public.report(other.id, &report("Rude."), "e").await, StoreError::Conflict("hidden"));
        let data = store.people().take_away(match reader.reader().viewer() { Viewer::Person(person) => person, Viewer::Stranger => unreachable!() }).await.unwrap();
        assert_eq!(data.consultations[0].reports[0].reason, "Also rude.");
    }

    async fn queue_goes_on_where_its_page_ended(store) {
        let slug = open(&store).await;
        let writer = holding(&store, &slug, "Sample participant 1", &Holding { links: true, ..Holding::default() }).await;
        let mut expected = Vec::new();
        for number in 0..5 {
            expected.push(writer.create_comment(comment(&format!("www.example.org/{number}"), &[])).await.unwrap().0.id);
        }
        let (desk, _, _) = co_chair(&store, &slug).await;
        let mut query = QueueQuery { limit: 2, ..QueueQuery::default() };
        let mut seen = Vec::new();
        loop {
            let page = desk.queue(&query).await.unwrap();
            assert_eq!(page.total, 5);
            seen.extend(page.items.into_iter().map(|item| item.comment.id));
            query.cursor = page.next;
            if query.cursor.is_none() { break }
        }
        assert_eq!(seen, expected);
        query.cursor = Some("x".into());
        assert_eq!(fields(desk.queue(&query).await), ["cursor invalid"]);
    }

    async fn nobody_takes_part_while_the_consultation_is_paused_but_the_desk_goes_on(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let said = writer.create_comment(comment("Words.", &[])).await.unwrap().0;
        let other = guest(&store, &slug, "Sample participant 2").await;
        let (_, editor, chair) = co_chair(&store, &slug).await;
        assert_eq!(fields(chair.pause(&because("")).await), ["reason missing"]);
        chair.pause(&because("A flood of advertising.")).await.unwrap();
        chair.pause(&because("A flood of advertising.")).await.unwrap();
        let paused = summary(&store, &slug).await.paused.unwrap();
        assert_eq!(paused.reason, "A flood of advertising.");
        let patch = CommentPatch { body: "x".into(), proposed: String::new(), revision: 0 };
        let new = comment("New.", &[]);
        assert_refused!(writer.create_comment(new.clone()).await, StoreError::Conflict("paused"));
        assert_refused!(writer.edit_comment(said.id, patch).await, StoreError::Conflict("paused"));
        assert_refused!(writer.withdraw_comment(said.id).await, StoreError::Conflict("paused"));
        assert_refused!(other.endorse(said.id, true).await, StoreError::Conflict("paused"));
        assert_refused!(other.take_position(blocks[1], Some(Stance::Support)).await, StoreError::Conflict("paused"));
        let answer = DeskReplyIn { id: id(), parent: said.id, body: "We pause.".into(), language: Language::english() };
        editor.reply(&answer).await.unwrap();
        chair.resume().await.unwrap();
        chair.resume().await.unwrap();
        assert_eq!(summary(&store, &slug).await.paused, None);
        assert!(writer.create_comment(new).await.is_ok());
        let public = stranger(&store, &slug).await;
        assert_eq!(log(&public).await, [(ModerationKind::Resume, String::new()), (ModerationKind::Pause, "A flood of advertising.".into())]);
        let page = public.moderation(None, 1).await.unwrap();
        assert_eq!((page.items[0].number, page.next.as_deref()), (2, Some("2")));
        let rest = public.moderation(Some(2), 1).await.unwrap();
        assert_eq!((rest.items[0].number, rest.next), (1, None));
    }

    async fn blocked_participant_can_only_take_back_and_is_named_nowhere(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let said = writer.create_comment(comment("Words.", &[])).await.unwrap().0;
        let other = say(&store, &slug, "Sample participant 2", "Other.", &[]).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        assert_eq!(fields(chair.block(said.id, &because("")).await), ["reason missing"]);
        assert!(chair.block(said.id, &because("Threats.")).await.unwrap().blocked);
        let patch = CommentPatch { body: "x".into(), proposed: String::new(), revision: 0 };
        assert_refused!(writer.create_comment(comment("New.", &[])).await, StoreError::Forbidden("blocked"));
        assert_refused!(writer.edit_comment(said.id, patch).await, StoreError::Forbidden("blocked"));
        assert_refused!(writer.endorse(other.id, true).await, StoreError::Forbidden("blocked"));
        assert_refused!(writer.take_position(blocks[1], Some(Stance::Support)).await, StoreError::Forbidden("blocked"));
        assert_eq!(ids(&desk, Some(QueueKind::Blocked)).await, [said.id]);
        let page = stranger(&store, &slug).await.moderation(None, 10).await.unwrap();
        assert_eq!((page.items[0].kind, page.items[0].comment, page.items[0].version), (ModerationKind::Block, None, None));
        assert!(!format!("{page:?}").contains("Sample participant"));
        writer.withdraw_comment(said.id).await.unwrap();
        assert!(!chair.unblock(said.id).await.unwrap().blocked);
        assert!(writer.create_comment(comment("Again.", &[])).await.is_ok());
    }

    async fn blocked_guest_stays_blocked_when_an_address_is_proved(store) {
        let slug = open(&store).await;
        let first = viewer(&store, &slug, statement("Sample participant 1")).await;
        again(&store, &slug, first).await.create_comment(comment("One.", &[])).await.unwrap();
        let (owner, _) = prove(&store, first, &email("first")).await;
        let second = viewer(&store, &slug, statement("Sample participant 1")).await;
        let said = again(&store, &slug, second).await.create_comment(comment("Two.", &[])).await.unwrap().0;
        let (_, _, chair) = co_chair(&store, &slug).await;
        chair.block(said.id, &because("Threats.")).await.unwrap();
        let (joined, _) = prove(&store, second, &email("first")).await;
        assert_eq!(joined, owner);
        assert_refused!(again(&store, &slug, joined).await.create_comment(comment("Three.", &[])).await, StoreError::Forbidden("blocked"));
        assert!(!chair.unblock(said.id).await.unwrap().blocked);
        assert!(again(&store, &slug, joined).await.create_comment(comment("Three.", &[])).await.is_ok());
    }

    async fn erasing_a_person_takes_back_what_is_hidden_or_held(store) {
        let slug = open(&store).await;
        let writer = holding(&store, &slug, "Sample participant 1", &Holding { links: true, ..Holding::default() }).await;
        let held = writer.create_comment(comment("www.example.org", &[])).await.unwrap().0;
        let said = writer.create_comment(comment("Words.", &[])).await.unwrap().0;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        editor.hide(said.id, &because("Rude.")).await.unwrap();
        let Viewer::Person(person) = writer.reader().viewer() else { unreachable!() };
        store.people().erase(person).await.unwrap();
        assert!(ids(&desk, None).await.is_empty() && ids(&desk, Some(QueueKind::Hidden)).await.is_empty());
        assert!(bodies(&stranger(&store, &slug).await, &query()).await.is_empty());
        let exported = store.administrator().export(&slug).await.unwrap();
        assert!(exported.comments.iter().all(|row| row.comment.body.is_empty() && row.comment.state == CommentState::Withdrawn));
        assert_eq!(exported.comments.len(), 2, "{held:?}");
        assert_eq!(summary(&store, &slug).await.comments, 0);
    }
}
