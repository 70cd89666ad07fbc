//! Asking people: who is asked, how they come by their link, who has answered.

use colloquy_consultation::*;

use super::desk::{at_desk, co_chair};
use super::help::*;
use crate::db_test;
use crate::*;

pub(super) fn list(text: &str) -> Ask {
    Ask {
        invitees: read_invitees(text, InvitedKind::Person, &[]).unwrap(),
        group: String::new(),
        region: String::new(),
        language: Language::english(),
        words: String::new(),
    }
}

/// Asks one and opens a link of theirs.
pub(super) async fn invite(store: &Store, chair: &CoChair, line: &str) -> (InvitationId, Hash) {
    let asked = chair.ask(&list(line)).await.unwrap();
    let link = hash();
    chair.invitation_link(asked.invited[0].id, &link).await.unwrap();
    store.invited(&link).await.unwrap();
    (asked.invited[0].id, link)
}

async fn states(desk: &Desk) -> Vec<(String, InvitedState)> {
    let mut all: Vec<_> = desk.asked().await.unwrap().items.into_iter().map(|one| (one.name, one.state)).collect();
    all.sort();
    all
}

/// Sends what waits; whom it went to.
pub(super) async fn post(store: &Store) -> Vec<String> {
    let mut sent = Vec::new();
    while let Some(notice) = store.letters().take_notice(hash()).await.unwrap() {
        sent.push(notice.email.as_str().to_owned());
        store.letters().notice_sent(notice.id).await.unwrap();
    }
    sent
}

db_test! {
    async fn a_list_is_asked_once_and_each_address_gets_one_mail(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let text = "NRI | Sample NRI | nri@example.org\na@example.org\nCoalition | Sample coalition |";
        let asked = chair.ask(&Ask { words: "Please look at ¶ 2.".into(), group: "youth".into(), ..list(text) }).await.unwrap();
        assert_eq!((asked.invited.len(), asked.known.len()), (3, 0));
        assert_eq!(states(&desk).await, [
            (String::new(), InvitedState::Queued),
            ("Sample NRI".into(), InvitedState::Queued),
            ("Sample coalition".into(), InvitedState::Silent),
        ]);
        let again = chair.ask(&list("nri | SAMPLE nri | nri@example.org\nA name <a@example.org>\nb@example.org")).await.unwrap();
        assert_eq!((again.invited.len(), again.known), (1, vec!["SAMPLE nri <nri@example.org>".to_owned(), "A name <a@example.org>".to_owned()]));
        let mut sent = post(&store).await;
        sent.sort();
        assert_eq!(sent, ["a@example.org", "b@example.org", "nri@example.org"]);
        assert!(post(&store).await.is_empty(), "once");
        assert!(states(&desk).await.iter().all(|(_, state)| *state == InvitedState::Silent));
        let id = asked.invited[0].id;
        chair.ask_again(id).await.unwrap();
        assert_refused!(chair.ask_again(id).await, StoreError::Conflict("sent-already"));
        assert_eq!(post(&store).await, ["nri@example.org"]);
        assert_refused!(chair.ask_again(id).await, StoreError::Conflict("sent-already"));
    }

    async fn mail_that_could_not_be_sent_is_tried_again_by_whoever_is_first(store) {
        let slug = open(&store).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        chair.ask(&list("a@example.org")).await.unwrap();
        let first = hash();
        let letters = store.letters();
        assert!(letters.take_notice(first).await.unwrap().is_some());
        assert!(letters.take_notice(hash()).await.unwrap().is_none(), "taken by somebody");
        store.advance_clock(6 * 60_000);
        let second = hash();
        letters.notice_sent(letters.take_notice(second).await.unwrap().unwrap().id).await.unwrap();
        assert!(letters.take_notice(hash()).await.unwrap().is_none());
        // Nobody knows which of the two mails came.
        assert!(store.invited(&first).await.is_ok() && store.invited(&second).await.is_ok());
    }

    async fn wrong_invitation_stores_nothing(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let wrong = Ask { group: "nobody".into(), region: "nowhere".into(), words: "x".repeat(2_001), ..list("a@example.org") };
        assert_eq!(fields(chair.ask(&wrong).await), ["group unknown", "region unknown", "words too-long"]);
        assert!(desk.asked().await.unwrap().items.is_empty() && post(&store).await.is_empty());
        store.administrator().close_now(&slug, "Enough.", "a co-chair").await.unwrap();
        assert_refused!(chair.ask(&list("a@example.org")).await, StoreError::Closed(_));
    }

    async fn body_answers_by_whoever_comes_by_its_link(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "NRI | Sample NRI | nri@example.org").await;
        assert_eq!(states(&desk).await[0].1, InvitedState::Opened);
        let invited = store.invited(&link).await.unwrap();
        assert_eq!((invited.kind, invited.name.as_str()), (InvitedKind::Nri, "Sample NRI"));
        for name in ["Sample participant 1", "Sample participant 2"] {
            let session = hash();
            assert!(invited.take_part(Viewer::Stranger, &session).await.unwrap());
            let viewer = store.find_viewer(&session).await.unwrap();
            let reader = store.reader(viewer, &slug).await.unwrap();
            let known = reader.session().await.unwrap().statement;
            assert_eq!((known.name.as_str(), known.behalf.as_str()), ("", "Sample NRI"));
            // Without a name nobody contributes.
            assert_refused!(reader.clone().participant(), StoreError::SignInNeeded);
            let stated = StatementIn { behalf: known.behalf, ..statement(name) };
            store.people().introduce(viewer, &reader, stated, hash()).await.unwrap();
            assert_eq!(states(&desk).await[0].1, if name.ends_with('1') { InvitedState::Opened } else { InvitedState::Answered });
            let (said, _) = again(&store, &slug, viewer).await.create_comment(comment("For all of us.", &[])).await.unwrap();
            assert_eq!(said.behalf, "Sample NRI");
            let item = desk.asked().await.unwrap().items.remove(0);
            assert_eq!((item.state, item.comments.last().map(|one| one.comment)), (InvitedState::Answered, Some(said.id)));
            again(&store, &slug, viewer).await.take_position(blocks(&store, &slug).await[1], Some(Stance::Support)).await.unwrap();
        }
        let item = desk.asked().await.unwrap().items.remove(0);
        assert_eq!((item.answers, item.comments.len()), (4, 2));
    }

    async fn whoever_is_known_speaks_for_the_body_and_keeps_what_they_stated(store) {
        let slug = open(&store).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "NRI | Sample NRI | nri@example.org").await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let viewer = Viewer::Person(writer.person);
        assert!(!store.invited(&link).await.unwrap().take_part(viewer, &hash()).await.unwrap());
        assert!(!store.invited(&link).await.unwrap().take_part(viewer, &hash()).await.unwrap(), "twice is once");
        let (said, _) = writer.create_comment(comment("For all of us.", &[])).await.unwrap();
        assert_eq!((said.name.as_str(), said.behalf.as_str(), said.affiliation.as_str()), ("Sample participant 1", "Sample NRI", "A network"));
        let (_, link) = invite(&store, &chair, "a@example.org").await;
        store.invited(&link).await.unwrap().take_part(viewer, &hash()).await.unwrap();
        assert_eq!(again(&store, &slug, viewer).await.reader().session().await.unwrap().statement.behalf, "Sample NRI");
    }

    async fn address_and_spoken_body_answer_without_the_link(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        chair.ask(&list("a@example.org\nCoalition | Sample coalition |\nb@example.org")).await.unwrap();
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (viewer, _) = prove(&store, Viewer::Person(writer.person), &email("a")).await;
        let (said, _) = again(&store, &slug, viewer).await.create_comment(comment("One.", &[])).await.unwrap();
        let body = StatementIn { behalf: "sample  Coalition".into(), ..statement("Sample participant 2") };
        let body = viewer_of(&store, &slug, body).await;
        body.create_comment(comment("Two.", &[])).await.unwrap();
        let by: Vec<_> = desk.asked().await.unwrap().items.into_iter().map(|one| (one.email, one.state)).collect();
        assert!(by.contains(&("a@example.org".into(), InvitedState::Answered)), "{by:?}");
        assert!(by.contains(&(String::new(), InvitedState::Answered)) && by.contains(&("b@example.org".into(), InvitedState::Queued)), "{by:?}");
        // What is withdrawn is no answer any more.
        again(&store, &slug, viewer).await.withdraw_comment(said.id).await.unwrap();
        let left = desk.asked().await.unwrap().items.into_iter().find(|one| one.email == "a@example.org").unwrap();
        assert_eq!(left.state, InvitedState::Queued);
    }

    async fn withdrawn_invitation_and_a_foreign_link_open_nothing(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (id, link) = invite(&store, &chair, "a@example.org").await;
        let invited = store.invited(&link).await.unwrap();
        chair.withdraw_invitation(id).await.unwrap();
        chair.withdraw_invitation(id).await.unwrap();
        assert_eq!(fields(store.invited(&link).await), ["token invalid"]);
        assert_eq!(fields(store.invited(&hash()).await), ["token invalid"]);
        assert_eq!(fields(invited.take_part(Viewer::Stranger, &hash()).await), ["token invalid"]);
        assert_eq!(fields(invited.wish_reminder(false).await), ["token invalid"]);
        assert!(post(&store).await.is_empty(), "what waited is not sent");
        assert_eq!(states(&desk).await[0].1, InvitedState::Withdrawn);
        assert_refused!(chair.invitation_link(id, &hash()).await, StoreError::Conflict("withdrawn"));
        let other = open_with(&store, |new| new.slug = "other".parse().unwrap()).await;
        let there = at_desk(&store, &other, "elsewhere", Role::CoChair).await.co_chair().unwrap();
        assert_refused!(there.withdraw_invitation(id).await, StoreError::NotFound("invitation"));
        assert_refused!(there.invitation_link(id, &hash()).await, StoreError::NotFound("invitation"));
        // They can be asked anew.
        assert_eq!(chair.ask(&list("a@example.org")).await.unwrap().invited.len(), 1);
    }

    async fn whoever_declines_is_not_written_to_again(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (id, link) = invite(&store, &chair, "a@example.org").await;
        post(&store).await;
        store.invited(&link).await.unwrap().decline().await.unwrap();
        assert_eq!(states(&desk).await[0].1, InvitedState::Declined);
        assert_refused!(chair.ask_again(id).await, StoreError::Conflict("sent-already"));
        chair.withdraw_invitation(id).await.unwrap();
        let again = chair.ask(&list("a@example.org\nNRI | Sample NRI | a@example.org")).await.unwrap();
        assert_eq!((again.invited.len(), again.known.len()), (0, 2));
        assert!(post(&store).await.is_empty());
    }

    async fn members_rules_put_the_asked_on_the_list_until_they_are_taken_back(store) {
        let slug = open_with(&store, |new| new.rules = Rules::Members).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let (id, link) = invite(&store, &chair, "a@example.org").await;
        let session = hash();
        store.invited(&link).await.unwrap().take_part(Viewer::Stranger, &session).await.unwrap();
        let viewer = store.find_viewer(&session).await.unwrap();
        let reader = store.reader(viewer, &slug).await.unwrap();
        let stated = StatementIn { email: "a@example.org".into(), ..statement("Sample participant 1") };
        store.people().introduce(viewer, &reader, stated, hash()).await.unwrap();
        // The link is no key: it may go from hand to hand.
        assert_refused!(again(&store, &slug, viewer).await.create_comment(comment("Early.", &[])).await, StoreError::Forbidden("confirm-first"));
        let (viewer, _) = prove(&store, viewer, &email("a")).await;
        let (said, _) = again(&store, &slug, viewer).await.create_comment(comment("As a member.", &[])).await.unwrap();
        assert_eq!(said.level, Level::Member);
        chair.withdraw_invitation(id).await.unwrap();
        assert_refused!(again(&store, &slug, viewer).await.create_comment(comment("Late.", &[])).await, StoreError::Forbidden("not-a-member"));
    }

    async fn the_asked_are_on_the_list_when_the_rules_become_members(store) {
        let slug = open(&store).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        chair.ask(&list("a@example.org")).await.unwrap();
        let (viewer, _) = prove(&store, Viewer::Stranger, &email("a")).await;
        chair.change_settings(&SettingsIn { visibility: Some(Visibility::Members), ..SettingsIn::default() }).await.unwrap();
        assert!(store.reader(viewer, &slug).await.is_ok());
        assert_refused!(store.reader(Viewer::Stranger, &slug).await, StoreError::NotFound(_));
    }

    async fn addresses_of_the_asked_are_for_co_chairs_alone(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        chair.ask(&list("NRI | Sample NRI | nri@example.org")).await.unwrap();
        assert_eq!(desk.asked().await.unwrap().items[0].email, "nri@example.org");
        for (name, role) in [("editor", Role::Editor), ("observer", Role::Observer)] {
            let other = at_desk(&store, &slug, name, role).await;
            let item = other.asked().await.unwrap().items.remove(0);
            assert_eq!((item.email.as_str(), item.name.as_str(), item.by_mail), ("", "Sample NRI", true));
        }
        // No event for everyone tells that somebody was asked.
        let events = stranger(&store, &slug).await.events(0, 100).await.unwrap();
        assert!(events.iter().all(|event| event.kind != EventKind::Desk), "{events:?}");
    }

    async fn erased_person_is_no_longer_among_the_asked(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "a@example.org").await;
        chair.ask(&list("NRI | Sample NRI | A Sample <a@example.org>")).await.unwrap();
        let session = hash();
        store.invited(&link).await.unwrap().take_part(Viewer::Stranger, &session).await.unwrap();
        let viewer = store.find_viewer(&session).await.unwrap();
        let (Viewer::Person(person), _) = prove(&store, viewer, &email("a")).await else { panic!("nobody") };
        let taken = store.people().take_away(person).await.unwrap();
        assert_eq!(taken.invitations.iter().map(|one| (one.name.as_str(), one.contact.as_str())).collect::<Vec<_>>(), [("", ""), ("Sample NRI", "A Sample")]);
        store.people().erase(person).await.unwrap();
        let left = desk.asked().await.unwrap().items;
        assert_eq!(left.len(), 1);
        assert_eq!((left[0].name.as_str(), left[0].email.as_str(), left[0].contact.as_str(), left[0].by_mail), ("Sample NRI", "", "", false));
        assert_eq!(fields(store.invited(&link).await), ["token invalid"]);
        assert!(post(&store).await.is_empty());
    }

    async fn two_who_turn_out_to_be_one_have_both_come_by_the_invitation(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (_, link) = invite(&store, &chair, "NRI | Sample NRI | nri@example.org").await;
        let invited = store.invited(&link).await.unwrap();
        let here = guest(&store, &slug, "Sample participant 1").await;
        let (here, _) = prove(&store, Viewer::Person(here.person), &email("a")).await;
        invited.take_part(here, &hash()).await.unwrap();
        let there = guest(&store, &slug, "Sample participant 2").await;
        invited.take_part(Viewer::Person(there.person), &hash()).await.unwrap();
        there.create_comment(comment("From my phone.", &[])).await.unwrap();
        prove(&store, Viewer::Person(there.person), &email("a")).await;
        assert_eq!(desk.asked().await.unwrap().items[0].answers, 1);
    }
}

async fn viewer_of(store: &Store, slug: &Slug, stated: StatementIn) -> Participant {
    let viewer = viewer(store, slug, stated).await;
    again(store, slug, viewer).await
}
