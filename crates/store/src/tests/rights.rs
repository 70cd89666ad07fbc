//! Who may read, who may take part.

use colloquy_consultation::*;

use super::help::*;
use crate::db_test;
use crate::*;

db_test! {
    async fn members_only_consultation_does_not_exist_for_strangers(store) {
        let slug = open_with(&store, |new| { new.visibility = Visibility::Members; new.rules = Rules::Members; }).await;
        let other = open_with(&store, |new| new.slug = "public".parse().unwrap()).await;
        let administrator = store.administrator();
        assert_eq!(administrator.add_members(&slug, &[email("member"), email("member"), email("second")]).await.unwrap(), 2);
        administrator.grant_role(&email("chair"), Role::CoChair, Some(&slug)).await.unwrap();
        assert_refused!(store.reader(Viewer::Stranger, &slug).await, StoreError::NotFound("consultation"));
        let block = blocks(&store, &slug).await[1];
        assert_refused!(store.reader_of_block(Viewer::Stranger, block).await, StoreError::NotFound("block"));
        let guest = viewer(&store, &other, statement("Sample participant 1")).await;
        let (member, _) = prove(&store, guest, &email("member")).await;
        let reader = store.reader(member, &slug).await.unwrap();
        store.people().introduce(member, &reader, statement("Sample participant 1"), hash()).await.unwrap();
        let writer = again(&store, &slug, member).await;
        let (stored, _) = writer.create_comment(comment("Among us.", &[])).await.unwrap();
        assert_eq!(stored.level, Level::Member);
        assert_refused!(store.reader_of_comment(Viewer::Stranger, stored.id).await, StoreError::NotFound("comment"));
        assert!(store.reader_of_comment(member, stored.id).await.is_ok());
        let (chair, _) = prove(&store, Viewer::Stranger, &email("chair")).await;
        assert_eq!(store.reader(chair, &slug).await.unwrap().session().await.unwrap().roles, [Role::CoChair]);
        let (nobody, _) = prove(&store, Viewer::Stranger, &email("nobody")).await;
        assert_refused!(store.reader(nobody, &slug).await, StoreError::NotFound("consultation"));
        let listed = |cards: Vec<ConsultationCardOut>| cards.into_iter().map(|card| card.slug.to_string()).collect::<Vec<_>>();
        assert_eq!(listed(store.list_consultations(Viewer::Stranger).await.unwrap()), ["public"]);
        assert_eq!(listed(store.list_consultations(nobody).await.unwrap()), ["public"]);
        assert_eq!(listed(store.list_consultations(member).await.unwrap()), ["public", "sample"]);
        assert_eq!(listed(store.list_consultations(chair).await.unwrap()), ["public", "sample"]);
    }

    async fn unlisted_consultation_is_found_by_its_address_alone(store) {
        let slug = open_with(&store, |new| new.visibility = Visibility::Unlisted).await;
        let (admin, _) = prove(&store, Viewer::Stranger, &email("admin")).await;
        store.administrator().grant_role(&email("admin"), Role::Admin, None).await.unwrap();
        assert!(store.list_consultations(admin).await.unwrap().is_empty());
        assert!(store.reader(Viewer::Stranger, &slug).await.is_ok());
        assert_eq!(store.administrator().list().await.unwrap().len(), 1);
    }

    async fn members_rule_admits_proved_and_listed_addresses_only(store) {
        let slug = open_with(&store, |new| new.rules = Rules::Members).await;
        let blocks = blocks(&store, &slug).await;
        store.administrator().add_members(&slug, &[email("member")]).await.unwrap();
        let asked = StatementIn { email: email("nobody").as_str().into(), ..statement("Sample participant 1") };
        let guest = viewer(&store, &slug, asked).await;
        let writer = again(&store, &slug, guest).await;
        assert_refused!(writer.create_comment(comment("May I?", &[])).await, StoreError::Forbidden("confirm-first"));
        assert_refused!(writer.take_position(blocks[1], Some(Stance::Support)).await, StoreError::Forbidden("confirm-first"));
        let (nobody, _) = prove(&store, guest, &email("nobody")).await;
        let writer = again(&store, &slug, nobody).await;
        assert_refused!(writer.create_comment(comment("May I?", &[])).await, StoreError::Forbidden("not-a-member"));
        assert_eq!(summary(&store, &slug).await.seq, 1);
    }

    async fn who_has_stated_nothing_cannot_take_part(store) {
        let slug = open(&store).await;
        assert_refused!(stranger(&store, &slug).await.participant(), StoreError::SignInNeeded);
        let (known, _) = prove(&store, Viewer::Stranger, &email("known")).await;
        assert_refused!(store.reader(known, &slug).await.unwrap().participant(), StoreError::SignInNeeded);
        let reader = stranger(&store, &slug).await;
        let given = StatementIn { group: "nonsense".into(), ..StatementIn::default() };
        assert_eq!(fields(store.people().introduce(Viewer::Stranger, &reader, given, hash()).await), ["name missing", "group unknown", "region missing"]);
    }
}
