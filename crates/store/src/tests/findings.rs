//! What the desk and the command line take away.

use colloquy_consultation::*;

use super::desk::{co_chair, decision, desk_query, say};
use super::help::*;
use crate::db_test;
use crate::*;

fn numbers(findings: &Findings) -> Vec<(u32, &str)> {
    findings.comments.iter().map(|found| (found.number, found.comment.body.as_str())).collect()
}

db_test! {
    async fn findings_hold_what_is_published_and_drafts_when_asked(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let first = say(&store, &slug, "Sample participant 1", "One.", &blocks[1..2]).await;
        let second = say(&store, &slug, "Sample participant 2", "Two.", &[]).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        editor.decide(&[decision(first.id, Disposition::Accepted, 0)]).await.unwrap();
        editor.write_synthesis(Subject::Whole, &SynthesisIn { text: "All agree.".into(), revision: 0 }).await.unwrap();
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        editor.decide(&[decision(first.id, Disposition::Noted, 1), decision(second.id, Disposition::Deferred, 0)]).await.unwrap();
        editor.write_synthesis(Subject::Block(blocks[1]), &SynthesisIn { text: "Some do not.".into(), revision: 0 }).await.unwrap();
        let theme = ThemeId(uuid::Uuid::now_v7());
        editor.name_theme(theme, &ThemeIn { name: "Access".into() }).await.unwrap();
        editor.set_themes(second.id, &[theme]).await.unwrap();

        let decided = |findings: &Findings| -> Vec<_> {
            findings.comments.iter().map(|found| (found.decision.as_ref().map(|verdict| verdict.disposition), found.published)).collect()
        };
        let public = store.administrator().findings(&slug, None, false).await.unwrap();
        assert_eq!(decided(&public), [(Some(Disposition::Accepted), true), (None, false)]);
        assert_eq!((public.whole.as_str(), public.syntheses.get(&blocks[1]).map_or("", String::as_str)), ("All agree.", ""));
        assert!(public.comments.iter().all(|found| found.themes.is_empty()), "themes are the desk's own");
        assert_eq!((public.people, public.chosen, public.version.number), (2, false, 1));

        let all = desk.findings(&desk_query(), true).await.unwrap();
        assert_eq!(decided(&all), [(Some(Disposition::Noted), false), (Some(Disposition::Deferred), false)]);
        assert_eq!(all.syntheses[&blocks[1]], "Some do not.");
        assert_eq!(all.comments[1].themes, ["Access"]);
        assert!(!format!("{all:?}").contains("chair@"), "no address");
        assert_refused!(store.administrator().findings(&slug, Some(9), false).await, StoreError::NotFound("version"));
    }

    async fn file_of_a_version_is_there_as_it_came_and_none_where_the_version_was_made_at_the_desk(store) {
        let bytes = [0x50, 0x4B, 0x00, 0xFF, 0x0D, 0x0A];
        let administrator = store.administrator();
        let made = administrator.create_consultation(NewConsultation { source: bytes.to_vec(), ..new_consultation("sample") }).await.unwrap();
        let slug = made.slug;
        let (begun, editor, chair) = co_chair(&store, &slug).await;
        let publication = || NextPublicationIn { note: "What changed.".into(), carry: Carry::Open, open: true, closes: None };
        editor.begin_next(&NextIn { accepted: true }).await.unwrap();
        assert_eq!(chair.publish_next(&publication()).await.unwrap(), 2);
        editor.upload_next(&draft(), "edited.docx", b"another file", false).await.unwrap();
        assert_refused!(begun.source(3).await, StoreError::NotFound("version"));
        assert_eq!(chair.publish_next(&publication()).await.unwrap(), 3);
        let (desk, ..) = co_chair(&store, &slug).await;
        for (version, kept) in [(1, Some(&bytes[..])), (2, None), (3, Some(&b"another file"[..]))] {
            assert_eq!(desk.source(version).await.unwrap().as_deref(), kept, "{version}");
            assert_eq!(administrator.source(&slug, version).await.unwrap().as_deref(), kept, "{version}");
        }
        assert_refused!(administrator.source(&slug, 9).await, StoreError::NotFound("version"));
    }

    async fn choice_keeps_whole_threads_and_their_numbers(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let two = say(&store, &slug, "Sample participant 2", "Two.", &blocks[1..2]).await;
        let writer = guest(&store, &slug, "Sample participant 3").await;
        let (answer, _) = writer.create_comment(reply("An answer.", two.id)).await.unwrap();
        let (desk, editor, _) = co_chair(&store, &slug).await;
        editor.decide(&[decision(two.id, Disposition::Accepted, 0)]).await.unwrap();
        let all = desk.findings(&DeskQuery { sort: DeskSort::Newest, limit: 1, ..desk_query() }, false).await.unwrap();
        assert_eq!((numbers(&all), all.chosen), (vec![(1, "One."), (2, "Two."), (3, "An answer.")], false));
        let chosen = desk.findings(&DeskQuery { decided: Some(Decided::Any), ..desk_query() }, true).await.unwrap();
        assert_eq!((numbers(&chosen), chosen.chosen, chosen.people), (vec![(2, "Two."), (3, "An answer.")], true, 2));
        writer.withdraw_comment(answer.id).await.unwrap();
        assert_eq!(numbers(&desk.findings(&desk_query(), false).await.unwrap()), [(1, "One."), (2, "Two.")]);
    }
}
