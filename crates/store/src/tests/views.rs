//! Agreements and positions.

use colloquy_consultation::*;

use super::help::*;
use crate::db_test;
use crate::*;

db_test! {
    async fn one_agrees_once_and_not_with_oneself(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let other = guest(&store, &slug, "Sample participant 2").await;
        let (stored, _) = writer.create_comment(comment("One.", &[])).await.unwrap();
        assert_refused!(writer.endorse(stored.id, true).await, StoreError::Forbidden("own-comment"));
        for _ in 0..2 {
            let seen = other.endorse(stored.id, true).await.unwrap();
            assert_eq!((seen.agrees, seen.agreed), (1, true));
        }
        assert_eq!(summary(&store, &slug).await.seq, 3, "agreeing twice is one event");
        assert!(!stranger(&store, &slug).await.comment(stored.id).await.unwrap().agreed);
        let seen = other.endorse(stored.id, false).await.unwrap();
        assert_eq!((seen.agrees, seen.agreed), (0, false));
        assert_refused!(other.endorse(id(), true).await, StoreError::NotFound("comment"));
    }

    async fn position_moves_its_count_and_stands_under_its_group(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let voter = guest(&store, &slug, "Sample participant 1").await;
        let positions = voter.take_position(blocks[1], Some(Stance::Support)).await.unwrap();
        assert_eq!(positions.mine, Some(Stance::Support));
        assert_eq!(positions.groups, [GroupTallyOut { group: "youth".into(), support: 1, changes: 0, concern: 0 }]);
        let one = summary(&store, &slug).await;
        assert_eq!((one.people, one.comments, one.untouched, one.blocks[0].support), (1, 0, 4, 1));
        // Stated anew under another group: the old count goes from the old one.
        let viewer = voter.reader().viewer();
        let reader = voter.reader().clone();
        let changed = StatementIn { group: "academia".into(), ..statement("Sample participant 1") };
        store.people().introduce(viewer, &reader, changed, hash()).await.unwrap();
        let voter = again(&store, &slug, viewer).await;
        let positions = voter.take_position(blocks[1], Some(Stance::Concern)).await.unwrap();
        assert_eq!(positions.groups, [GroupTallyOut { group: "academia".into(), support: 0, changes: 0, concern: 1 }]);
        let positions = voter.take_position(blocks[1], None).await.unwrap();
        assert_eq!(positions, PositionsOut { mine: None, groups: vec![] });
        let none = summary(&store, &slug).await;
        assert_eq!((none.people, none.blocks.len(), none.seq), (0, 0, 4));
        voter.take_position(blocks[1], None).await.unwrap();
        assert_eq!(summary(&store, &slug).await.seq, 4, "no change is no event");
    }

    async fn person_speaks_for_themselves_and_for_a_body(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let voter = guest(&store, &slug, "Sample participant 1").await;
        voter.take_position(blocks[1], Some(Stance::Support)).await.unwrap();
        let body = StatementIn { behalf: "A coalition".into(), ..statement("Sample participant 1") };
        store.people().introduce(voter.reader().viewer(), voter.reader(), body, hash()).await.unwrap();
        let voter = again(&store, &slug, voter.reader().viewer()).await;
        assert_eq!(voter.reader().positions(blocks[1]).await.unwrap().mine, None);
        voter.take_position(blocks[1], Some(Stance::Concern)).await.unwrap();
        let seen = summary(&store, &slug).await;
        assert_eq!((seen.people, seen.blocks[0].support, seen.blocks[0].concern), (1, 1, 1));
        let (stored, _) = voter.create_comment(comment("For all of us.", &[])).await.unwrap();
        assert_eq!(stored.behalf, "A coalition");
    }
}
