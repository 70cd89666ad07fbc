//! What co-chairs set: members, languages, calls.

use colloquy_consultation::*;

use super::desk::co_chair;
use super::help::*;
use crate::db_test;
use crate::*;

fn call(title: &str, minutes: u32) -> CallIn {
    CallIn { title: title.into(), starts: Timestamp(4_000_000_000_000), minutes, link: String::new() }
}

db_test! {
    async fn list_of_members_is_added_to_once_and_found_page_by_page(store) {
        let slug = open(&store).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let emails: Vec<Email> = (0..1200).map(|n| email(&format!("sample{n:04}"))).collect();
        assert_eq!(chair.add_members(&emails).await.unwrap(), 1200);
        assert_eq!(chair.add_members(&[email("sample0001"), email("another_one")]).await.unwrap(), 1);
        let mut query = MembersQuery { text: "SAMPLE".into(), cursor: None, limit: 500 };
        let mut seen = Vec::new();
        loop {
            let page = chair.members(&query).await.unwrap();
            assert_eq!(page.total, 1200);
            seen.extend(page.emails);
            match page.next {
                Some(next) => query.cursor = Some(next),
                None => break,
            }
        }
        assert_eq!(seen, emails.iter().map(|email| email.as_str().to_owned()).collect::<Vec<_>>());
        let underscore = chair.members(&MembersQuery { text: "r_o".into(), cursor: None, limit: 500 }).await.unwrap();
        assert_eq!(underscore.emails, ["another_one@example.org"], "no wildcard");
        chair.remove_member(&email("another_one")).await.unwrap();
        assert_refused!(chair.remove_member(&email("another_one")).await, StoreError::NotFound("person"));
        assert_eq!(chair.desk().describe().await.unwrap().members, 1200);
    }

    async fn language_of_the_draft_is_corrected_without_touching_words_or_quotations(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let mut quoting = comment("A remark.", &blocks[1..2]);
        quoting.quote = Some(QuoteIn { exact: "first".into(), prefix: String::new(), suffix: String::new(), start: 4 });
        guest(&store, &slug, "Sample participant 1").await.create_comment(quoting).await.unwrap();
        let before = stranger(&store, &slug).await.version(None).await.unwrap();
        let (_, _, chair) = co_chair(&store, &slug).await;
        let arabic: Language = "ar".parse().unwrap();
        let given = SettingsIn { language: Some(arabic.clone()), languages: Some(vec![arabic.clone(), Language::english(), arabic.clone()]), ..SettingsIn::default() };
        assert_eq!(chair.change_settings(&given).await.unwrap().language, arabic);
        let public = stranger(&store, &slug).await;
        let after = public.version(None).await.unwrap();
        assert_eq!(after, VersionOut { language: arabic.clone(), ..before });
        assert_eq!(public.expected_languages().await.unwrap(), [arabic, Language::english()]);
        assert_eq!(public.comments(&query()).await.unwrap().items[0].quote.as_ref().unwrap().exact, "first");
        let regions = public.consultation().regions.len();
        chair.change_settings(&SettingsIn { languages: Some(vec![]), ..SettingsIn::default() }).await.unwrap();
        assert!(stranger(&store, &slug).await.expected_languages().await.unwrap().is_empty());
        assert_eq!(stranger(&store, &slug).await.consultation().regions.len(), regions);
    }

    async fn call_keeps_its_id_and_counts_its_changes(store) {
        let slug = open(&store).await;
        let other = open_with(&store, |new| new.slug = "other".parse().unwrap()).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let id = CallId(uuid::Uuid::now_v7());
        assert_eq!(fields(chair.keep_call(id, &call(" ", 0)).await), ["title missing", "minutes invalid"]);
        assert_eq!(chair.keep_call(id, &call("A call", 60)).await.unwrap().sequence, 0);
        assert_eq!(chair.keep_call(id, &call(" A call ", 60)).await.unwrap().sequence, 0, "the same");
        assert_eq!(chair.keep_call(id, &call("A call", 90)).await.unwrap().sequence, 1);
        store.administrator().grant_role(&email("chair"), Role::CoChair, Some(&other)).await.unwrap();
        let (viewer, _) = prove(&store, Viewer::Stranger, &email("chair")).await;
        let elsewhere = store.desk(viewer, &other).await.unwrap().co_chair().unwrap();
        assert_refused!(elsewhere.keep_call(id, &call("Mine", 60)).await, StoreError::Conflict("id-taken"));
        assert_refused!(elsewhere.remove_call(id).await, StoreError::NotFound("call"));
        chair.remove_call(id).await.unwrap();
        chair.remove_call(id).await.unwrap();
        let public = stranger(&store, &slug).await;
        let calls = public.calls().await.unwrap();
        assert_eq!((calls.len(), calls[0].removed, calls[0].sequence), (1, true, 2));
        assert_eq!(chair.keep_call(id, &call("A call", 90)).await.unwrap().sequence, 3, "it takes place again");
        assert_eq!(public.schedule_changes().await.unwrap(), 4);
        assert!(stranger(&store, &other).await.calls().await.unwrap().is_empty());
    }
}
