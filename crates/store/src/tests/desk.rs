//! The desk: who may do what, drafting, publishing, and what stays private.

use colloquy_consultation::*;

use super::help::*;
use crate::db_test;
use crate::*;

/// Somebody at the desk with a role.
pub(super) async fn at_desk(store: &Store, slug: &Slug, name: &str, role: Role) -> Desk {
    let consultation = if role == Role::Admin { None } else { Some(slug) };
    store.administrator().grant_role(&email(name), role, consultation).await.unwrap();
    let (viewer, _) = prove(store, Viewer::Stranger, &email(name)).await;
    store.desk(viewer, slug).await.unwrap()
}

pub(super) async fn co_chair(store: &Store, slug: &Slug) -> (Desk, Editor, CoChair) {
    let desk = at_desk(store, slug, "chair", Role::CoChair).await;
    (desk.clone(), desk.clone().editor().unwrap(), desk.co_chair().unwrap())
}

pub(super) fn decision(comment: CommentId, disposition: Disposition, revision: u32) -> DecisionIn {
    DecisionIn { comment, disposition: Some(disposition), reason: "Because.".into(), wording: String::new(), revision }
}

pub(super) fn desk_query() -> DeskQuery {
    DeskQuery { version: 1, limit: 100, ..DeskQuery::default() }
}

pub(super) async fn say(store: &Store, slug: &Slug, name: &str, words: &str, blocks: &[BlockId]) -> CommentOut {
    guest(store, slug, name).await.create_comment(comment(words, blocks)).await.unwrap().0
}

async fn found(desk: &Desk, query: DeskQuery) -> Vec<String> {
    desk.comments(&query).await.unwrap().items.into_iter().map(|item| item.comment.body).collect()
}

db_test! {
    async fn desk_is_for_those_with_a_role_in_this_consultation(store) {
        let slug = open(&store).await;
        let other = open_with(&store, |new| new.slug = "other".parse().unwrap()).await;
        assert_refused!(store.desk(Viewer::Stranger, &slug).await, StoreError::SignInNeeded);
        let guest = viewer(&store, &slug, statement("Sample participant 1")).await;
        assert_refused!(store.desk(guest, &slug).await, StoreError::SignInNeeded);
        let (nobody, _) = prove(&store, guest, &email("nobody")).await;
        assert_refused!(store.desk(nobody, &slug).await, StoreError::Forbidden("not-at-the-desk"));
        store.administrator().grant_role(&email("elsewhere"), Role::CoChair, Some(&other)).await.unwrap();
        let (elsewhere, _) = prove(&store, Viewer::Stranger, &email("elsewhere")).await;
        assert_refused!(store.desk(elsewhere, &slug).await, StoreError::Forbidden("not-at-the-desk"));
        assert!(store.desk(elsewhere, &other).await.is_ok());
        assert_eq!(store.desks(elsewhere).await.unwrap().len(), 1);
        assert!(store.desks(nobody).await.unwrap().is_empty());
        let admin = at_desk(&store, &slug, "admin", Role::Admin).await;
        assert!(admin.co_chair().is_ok());
    }

    async fn role_gives_its_rights_and_no_more(store) {
        let slug = open(&store).await;
        let observer = at_desk(&store, &slug, "observer", Role::Observer).await;
        assert_refused!(observer.clone().editor(), StoreError::Forbidden("editor-needed"));
        assert_refused!(observer.co_chair(), StoreError::Forbidden("co-chair-needed"));
        let editor = at_desk(&store, &slug, "editor", Role::Editor).await;
        assert!(editor.clone().editor().is_ok());
        assert_refused!(editor.co_chair(), StoreError::Forbidden("co-chair-needed"));
    }

    async fn decision_is_private_until_it_is_published_and_its_history_stays(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let said = say(&store, &slug, "Sample participant 1", "Please change this.", &blocks[1..2]).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        let drafted = editor.decide(&[decision(said.id, Disposition::Accepted, 0)]).await.unwrap();
        assert_eq!((drafted[0].revision, drafted[0].unpublished, drafted[0].by.as_str()), (1, true, "chair@example.org"));
        let public = stranger(&store, &slug).await;
        assert_eq!(public.comment(said.id).await.unwrap().decision, None);
        assert!(public.events(0, 100).await.unwrap().iter().all(|event| event.kind != EventKind::Desk));
        assert!(desk.events(0, 100).await.unwrap().iter().any(|event| event.kind == EventKind::Desk));

        let seen = desk.preview(&PublicationIn::default()).await.unwrap();
        assert_eq!((seen.decisions.len(), seen.people), (1, 0));
        let published = chair.publish(&PublicationIn::default(), 0).await.unwrap();
        assert!(!published.decisions[0].unpublished);
        let verdict = public.comment(said.id).await.unwrap().decision.unwrap();
        assert_eq!((verdict.disposition, verdict.reason.as_str()), (Disposition::Accepted, "Because."));
        assert_eq!(public.events(0, 100).await.unwrap().last().unwrap().kind, EventKind::Outcome);

        // A change of mind is a new step; until it is published everyone reads the old one.
        editor.decide(&[decision(said.id, Disposition::NotAccepted, 1)]).await.unwrap();
        assert_eq!(public.comment(said.id).await.unwrap().decision.unwrap().disposition, Disposition::Accepted);
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        assert_eq!(public.comment(said.id).await.unwrap().decision.unwrap().disposition, Disposition::NotAccepted);
        editor.decide(&[DecisionIn { disposition: None, reason: String::new(), ..decision(said.id, Disposition::Noted, 2) }]).await.unwrap();
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        assert_eq!(public.comment(said.id).await.unwrap().decision, None);
        let steps = desk.decision_history(said.id).await.unwrap();
        let kinds: Vec<_> = steps.iter().map(|step| (step.published, step.disposition)).collect();
        assert_eq!(kinds, [
            (false, Some(Disposition::Accepted)), (true, Some(Disposition::Accepted)),
            (false, Some(Disposition::NotAccepted)), (true, Some(Disposition::NotAccepted)),
            (false, None), (true, None),
        ]);
        assert_eq!(steps.iter().map(|step| step.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
        assert!(chair.publish(&PublicationIn::default(), 0).await.unwrap().decisions.is_empty());
    }

    async fn nobody_overwrites_a_decision_they_have_not_seen(store) {
        let slug = open(&store).await;
        let first = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let second = say(&store, &slug, "Sample participant 2", "Two.", &[]).await;
        let (_, chair, _) = co_chair(&store, &slug).await;
        let editor = at_desk(&store, &slug, "editor", Role::Editor).await.editor().unwrap();
        chair.decide(&[decision(first.id, Disposition::Accepted, 0)]).await.unwrap();
        let both = [decision(second.id, Disposition::Noted, 0), decision(first.id, Disposition::Noted, 0)];
        assert_refused!(editor.decide(&both).await, StoreError::Conflict("edited-meanwhile"));
        let page = editor.desk().comments(&desk_query()).await.unwrap();
        assert!(page.items.iter().find(|item| item.comment.id == second.id).unwrap().decision.is_none(), "all or none");
        // The same once more is the same.
        assert_eq!(chair.decide(&[decision(first.id, Disposition::Accepted, 0)]).await.unwrap()[0].revision, 1);
        assert_eq!(chair.desk().decision_history(first.id).await.unwrap().len(), 1);
    }

    async fn wrong_decisions_name_their_place(store) {
        let slug = open(&store).await;
        let said = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let (_, editor, _) = co_chair(&store, &slug).await;
        let with = |change: &dyn Fn(&mut DecisionIn)| { let mut one = decision(said.id, Disposition::Noted, 0); change(&mut one); one };
        assert_eq!(fields(editor.decide(&[with(&|one| one.wording = "New words.".into())]).await), ["decisions[0].wording invalid"]);
        assert_eq!(fields(editor.decide(&[with(&|one| one.reason = "x".repeat(10_001))]).await), ["decisions[0].reason too-long"]);
        assert_eq!(fields(editor.decide(&[with(&|one| one.comment = id())]).await), ["decisions[0].comment not-found"]);
        assert_eq!(fields(editor.decide(&[with(&|_| ()), with(&|_| ())]).await), ["decisions[1].comment invalid"]);
    }

    async fn synthesis_is_private_until_it_is_published(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        let on = Subject::Block(blocks[1]);
        assert_eq!(desk.synthesis(on).await.unwrap(), SynthesisOut::default());
        let write = |text: &str, revision| SynthesisIn { text: text.into(), revision };
        let written = editor.write_synthesis(on, &write("Broad support.", 0)).await.unwrap();
        assert_eq!((written.revision, written.published.clone(), written.unpublished), (1, None, true));
        assert_refused!(editor.write_synthesis(on, &write("Other words.", 0)).await, StoreError::Conflict("edited-meanwhile"));
        editor.write_synthesis(Subject::Whole, &write("On the whole.", 0)).await.unwrap();
        let only = PublicationIn { blocks: Some(vec![blocks[1]]), whole: false };
        assert_eq!(chair.publish(&only, 0).await.unwrap().syntheses.len(), 1);
        assert_eq!(desk.synthesis(on).await.unwrap().published.as_deref(), Some("Broad support."));
        assert_eq!(desk.synthesis(Subject::Whole).await.unwrap().published, None);
        let rest = chair.publish(&PublicationIn::default(), 0).await.unwrap();
        assert_eq!((rest.syntheses.len(), rest.syntheses[0].block), (1, None));
        assert_eq!(desk.synthesis_history(on).await.unwrap().len(), 2);
    }

    async fn paragraphs_count_what_wants_a_decision(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let several = say(&store, &slug, "Sample participant 1", "On two.", &blocks[1..3]).await;
        let said = say(&store, &slug, "Sample participant 2", "On one.", &blocks[1..2]).await;
        say(&store, &slug, "Sample participant 3", "On the whole.", &[]).await;
        let writer = guest(&store, &slug, "Sample participant 4").await;
        writer.create_comment(reply("An answer wants no decision.", said.id)).await.unwrap();
        writer.take_position(blocks[1], Some(Stance::Concern)).await.unwrap();
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        editor.decide(&[decision(several.id, Disposition::Noted, 0)]).await.unwrap();
        chair.assign(blocks[1], &AssignmentIn { email: "chair@example.org".into() }).await.unwrap();
        assert_eq!(fields(chair.assign(blocks[1], &AssignmentIn { email: "nobody@example.org".into() }).await), ["email unknown"]);
        let all = desk.paragraphs(1).await.unwrap();
        assert_eq!(all.paragraphs.len(), blocks.len() + 1);
        let at = |order: Option<u32>| all.paragraphs.iter().find(|paragraph| paragraph.order == order).unwrap();
        let numbers = |order| { let p = at(order); (p.wanting, p.decided, p.unpublished, p.concern) };
        assert_eq!(numbers(None), (1, 0, 0, 0));
        let order = |n: usize| Some(u32::try_from(n).unwrap());
        let first = all.paragraphs[1].order;
        let shift = usize::try_from(first.unwrap()).unwrap();
        assert_eq!(numbers(order(1 + shift)), (2, 1, 1, 1));
        assert_eq!(numbers(order(2 + shift)), (1, 1, 1, 0));
        assert_eq!(at(order(1 + shift)).editor, "chair@example.org");
        chair.assign(blocks[1], &AssignmentIn { email: String::new() }).await.unwrap();
        assert!(desk.paragraphs(1).await.unwrap().paragraphs.iter().all(|paragraph| paragraph.editor.is_empty()));
    }

    async fn desk_finds_by_every_filter(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let first = guest(&store, &slug, "Sample participant 1").await;
        let (one, _) = first.create_comment(comment("On Öffentlichkeit, 100% of it.", &blocks[1..2])).await.unwrap();
        first.take_position(blocks[1], Some(Stance::Concern)).await.unwrap();
        let second = viewer(&store, &slug, StatementIn { group: "academia".into(), ..statement("Sample participant 2") }).await;
        let second = again(&store, &slug, second).await;
        let (two, _) = second.create_comment(comment("数字契约的第二段。", &blocks[2..3])).await.unwrap();
        second.create_comment(reply("A reply about openness.", two.id)).await.unwrap();
        second.endorse(one.id, true).await.unwrap();
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        editor.decide(&[decision(two.id, Disposition::Noted, 0)]).await.unwrap();
        chair.assign(blocks[2], &AssignmentIn { email: "chair@example.org".into() }).await.unwrap();
        let theme = ThemeId(uuid::Uuid::now_v7());
        editor.name_theme(theme, &ThemeIn { name: "Access".into() }).await.unwrap();
        editor.set_themes(one.id, &[theme]).await.unwrap();
        let (a, b) = (one.body.as_str(), two.body.as_str());
        let text = |words: &str| DeskQuery { text: Some(words.into()), ..desk_query() };
        let cases: Vec<(DeskQuery, Vec<&str>)> = vec![
            (desk_query(), vec![a, b]),
            (DeskQuery { sort: DeskSort::Newest, ..desk_query() }, vec![b, a]),
            (DeskQuery { sort: DeskSort::Agrees, ..desk_query() }, vec![a, b]),
            (DeskQuery { block: Some(blocks[2]), ..desk_query() }, vec![b]),
            (DeskQuery { whole: true, ..desk_query() }, vec![]),
            (DeskQuery { group: Some("academia".into()), ..desk_query() }, vec![b]),
            (DeskQuery { level: Some(Level::Member), ..desk_query() }, vec![]),
            (DeskQuery { decided: Some(Decided::Open), ..desk_query() }, vec![a]),
            (DeskQuery { decided: Some(Decided::Any), ..desk_query() }, vec![b]),
            (DeskQuery { decided: Some(Decided::As(Disposition::Accepted)), ..desk_query() }, vec![]),
            (DeskQuery { theme: Some(theme), ..desk_query() }, vec![a]),
            (DeskQuery { editor: Some("chair@example.org".into()), ..desk_query() }, vec![b]),
            (DeskQuery { stance: Some(Stance::Concern), ..desk_query() }, vec![a]),
            (DeskQuery { stance: Some(Stance::Support), ..desk_query() }, vec![]),
            (text("öFFENTLICHKEIT"), vec![a]),
            (text("100%"), vec![a]),
            (text("1_0"), vec![]),
            (text("契约"), vec![b]),
            (text("participant 2"), vec![b]),
            (text("OPENNESS"), vec![b]),
        ];
        for (query, expected) in cases {
            assert_eq!(found(&desk, query.clone()).await, expected, "{query:?}");
        }
        let with_replies = DeskQuery { block: Some(blocks[2]), replies: true, ..desk_query() };
        assert_eq!(found(&desk, with_replies).await, [b, "A reply about openness."]);
        for sort in [DeskSort::Arrival, DeskSort::Newest, DeskSort::Agrees] {
            let mut query = DeskQuery { sort, limit: 1, ..desk_query() };
            let mut seen = Vec::new();
            loop {
                let page = desk.comments(&query).await.unwrap();
                assert_eq!(page.total, 2);
                seen.extend(page.items.into_iter().map(|item| item.comment.id));
                query.cursor = page.next;
                if query.cursor.is_none() { break }
            }
            seen.sort_unstable();
            assert_eq!(seen, [one.id, two.id], "{sort:?}");
        }
        // What is edited is found by its new words, what is withdrawn by none.
        let patch = CommentPatch { body: "Entirely new.".into(), proposed: String::new(), revision: 0 };
        first.edit_comment(one.id, patch).await.unwrap();
        assert!(found(&desk, text("öffentlichkeit")).await.is_empty());
        assert_eq!(found(&desk, text("entirely NEW")).await, ["Entirely new."]);
        first.withdraw_comment(one.id).await.unwrap();
        assert!(found(&desk, text("entirely")).await.is_empty());
    }

    async fn outcome_tells_what_is_published_and_nothing_else(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let one = say(&store, &slug, "Sample participant 1", "Decided.", &blocks[1..3]).await;
        let other = say(&store, &slug, "Sample participant 2", "Drafted.", &blocks[2..3]).await;
        say(&store, &slug, "Sample participant 3", "Open.", &[]).await;
        let (_, editor, chair) = co_chair(&store, &slug).await;
        let public = stranger(&store, &slug).await;
        let before = public.outcome(1).await.unwrap();
        assert_eq!((before.published, before.open, before.people[0].people), (None, 3, 3));
        assert!(!public.has_outcome().await.unwrap());
        editor.decide(&[decision(one.id, Disposition::Accepted, 0)]).await.unwrap();
        editor.write_synthesis(Subject::Block(blocks[1]), &SynthesisIn { text: "Support.".into(), revision: 0 }).await.unwrap();
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        editor.decide(&[decision(other.id, Disposition::Noted, 0)]).await.unwrap();
        editor.write_synthesis(Subject::Whole, &SynthesisIn { text: "Not yet.".into(), revision: 0 }).await.unwrap();
        let after = public.outcome(1).await.unwrap();
        assert!(after.published.is_some() && public.has_outcome().await.unwrap());
        assert_eq!(after.dispositions, [DispositionCountOut { disposition: Disposition::Accepted, comments: 1 }]);
        assert_eq!(after.open, 2);
        let told: Vec<_> = after.paragraphs.iter().map(|one| (one.block, one.comments, one.synthesis.as_str(), one.decided.len())).collect();
        assert_eq!(told, [(None, 1, "", 0), (Some(blocks[1]), 1, "Support.", 1), (Some(blocks[2]), 2, "", 0)]);
        let summed = public.syntheses(1).await.unwrap();
        assert_eq!((summed.len(), summed[0].text.as_str()), (1, "Support."));
    }

    async fn letter_tells_each_decision_once_and_its_link_lets_one_object(store) {
        let slug = open(&store).await;
        let writer = guest(&store, &slug, "Sample participant 1").await;
        let (one, _) = writer.create_comment(comment("First.", &[])).await.unwrap();
        let (two, _) = writer.create_comment(comment("Second.", &[])).await.unwrap();
        let other = say(&store, &slug, "Sample participant 2", "Unproved.", &[]).await;
        prove(&store, Viewer::Person(writer.person), &email("writer")).await;
        let (desk, editor, chair) = co_chair(&store, &slug).await;
        let letters = store.letters();
        editor.decide(&[decision(one.id, Disposition::NotAccepted, 0), decision(other.id, Disposition::Noted, 0)]).await.unwrap();
        assert_eq!(chair.publish(&PublicationIn::default(), 60_000).await.unwrap().people, 1);
        assert!(letters.take(hash()).await.unwrap().is_none(), "it waits for what is published next");
        editor.decide(&[decision(two.id, Disposition::Accepted, 0)]).await.unwrap();
        chair.publish(&PublicationIn::default(), 60_000).await.unwrap();
        store.advance_clock(61_000);
        let link = hash();
        let letter = letters.take(link).await.unwrap().unwrap();
        assert_eq!(letter.email, email("writer"));
        assert_eq!(letter.decided.iter().map(|comment| comment.id).collect::<Vec<_>>(), [one.id, two.id]);
        assert!(letters.take(hash()).await.unwrap().is_none(), "taken by somebody");
        // Whoever took it failed: it is there again, with another link.
        store.advance_clock(6 * 60_000);
        let link_2 = hash();
        let letter = letters.take(link_2).await.unwrap().unwrap();
        letters.sent(letter.id).await.unwrap();
        assert_eq!(fields(letters.answering(&link).await), ["token invalid"]);
        let answering = letters.answering(&link_2).await.unwrap();
        assert_eq!(answering.decided.len(), 2);
        answering.object(one.id, "It is still needed.").await.unwrap();
        assert_eq!(fields(answering.object(one.id, " ").await), ["text missing"]);
        assert_refused!(answering.object(other.id, "Not mine.").await, StoreError::NotFound("comment"));
        let page = desk.comments(&desk_query()).await.unwrap();
        let seen = page.items.iter().find(|item| item.comment.id == one.id).unwrap();
        assert_eq!(seen.objection.as_ref().unwrap().text, "It is still needed.");
        // The next letter has only what is new.
        editor.decide(&[decision(one.id, Disposition::Accepted, 1)]).await.unwrap();
        chair.publish(&PublicationIn::default(), 0).await.unwrap();
        let letter = letters.take(hash()).await.unwrap().unwrap();
        assert_eq!(letter.decided.iter().map(|comment| comment.id).collect::<Vec<_>>(), [one.id]);
        letters.sent(letter.id).await.unwrap();
        store.advance_clock(91 * 86_400_000);
        assert_eq!(fields(letters.answering(&link_2).await), ["token invalid"]);
    }

    async fn settings_change_all_together_or_not_at_all(store) {
        let slug = open(&store).await;
        say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let (_, _, chair) = co_chair(&store, &slug).await;
        let now = store.now().await.unwrap();
        let wrong = SettingsIn { title: Some("Another".into()), closes: Some(now.plus_ms(-5)), ..SettingsIn::default() };
        assert_eq!(fields(chair.change_settings(&wrong).await), ["closes invalid"]);
        assert_eq!(stranger(&store, &slug).await.consultation().title, "A sample");
        let youth = groups::choices(&["youth", "media"]);
        let given = SettingsIn {
            title: Some("Another".into()),
            visibility: Some(Visibility::Unlisted),
            rules: Some(Rules::Confirmed),
            closes: Some(now.plus_ms(86_400_000)),
            reason: "More time.".into(),
            groups: Some(youth),
            ..SettingsIn::default()
        };
        let changed = chair.change_settings(&given).await.unwrap();
        assert_eq!((changed.title.as_str(), changed.visibility, changed.rules), ("Another", Visibility::Unlisted, Rules::Confirmed));
        assert_eq!((changed.groups.len(), changed.changes[0].reason.as_str()), (2, "More time."));
        let lost = SettingsIn { groups: Some(groups::choices(&["media"])), ..SettingsIn::default() };
        assert_eq!(fields(chair.change_settings(&lost).await), ["groups in-use"]);
        let opened = SettingsIn { opens: Some(now.plus_ms(1000)), ..SettingsIn::default() };
        assert_eq!(fields(chair.change_settings(&opened).await), ["opens invalid"]);
        store.advance_clock(1000);
        let closed = chair.change_settings(&SettingsIn { close_now: true, ..SettingsIn::default() }).await.unwrap();
        assert_eq!(closed.stage, Stage::Closed);
        let open = chair.change_settings(&SettingsIn { no_close: true, ..SettingsIn::default() }).await.unwrap();
        assert_eq!((open.stage, open.phase.closes, open.changes.len()), (Stage::Open, None, 3));
    }

    async fn desk_is_never_left_without_a_co_chair(store) {
        let slug = open(&store).await;
        let (desk, _, chair) = co_chair(&store, &slug).await;
        let (people, new) = chair.invite(&[email("chair"), email("new")], Role::CoChair).await.unwrap();
        assert_eq!((people.len(), new), (2, vec![email("new")]));
        chair.invite(&[email("new")], Role::Observer).await.unwrap();
        assert_refused!(chair.invite(&[email("chair")], Role::Editor).await, StoreError::Conflict("last-co-chair"));
        assert_refused!(chair.remove(&email("chair")).await, StoreError::Conflict("last-co-chair"));
        assert_eq!(fields(chair.invite(&[email("new")], Role::Admin).await), ["role invalid"]);
        chair.remove(&email("new")).await.unwrap();
        assert_refused!(chair.remove(&email("new")).await, StoreError::NotFound("person"));
        assert_eq!(desk.describe().await.unwrap().people.len(), 1);
    }

    async fn themes_are_made_renamed_merged_and_deleted(store) {
        let slug = open(&store).await;
        let said = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let other = say(&store, &slug, "Sample participant 2", "Two.", &[]).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let (a, b) = (ThemeId(uuid::Uuid::now_v7()), ThemeId(uuid::Uuid::now_v7()));
        let name = |name: &str| ThemeIn { name: name.into() };
        editor.name_theme(a, &name("Access")).await.unwrap();
        assert_refused!(editor.name_theme(b, &name(" ACCESS ")).await, StoreError::Conflict("theme-taken"));
        editor.name_theme(b, &name("Rights")).await.unwrap();
        editor.set_themes(said.id, &[a, b]).await.unwrap();
        let set = editor.set_themes(other.id, &[b]).await.unwrap();
        assert_eq!(set.themes, [b]);
        assert_eq!(fields(editor.set_themes(said.id, &[ThemeId(uuid::Uuid::now_v7())]).await), ["themes unknown"]);
        assert_eq!(fields(editor.name_theme(a, &name("  ")).await), ["name missing"]);
        let merged = editor.merge_theme(b, a).await.unwrap();
        assert_eq!((merged.name.as_str(), merged.comments), ("Access", 2));
        assert_eq!(desk.describe().await.unwrap().themes, [merged]);
        assert_eq!(fields(editor.merge_theme(a, a).await), ["into invalid"]);
        editor.delete_theme(a).await.unwrap();
        assert_refused!(editor.delete_theme(a).await, StoreError::NotFound("theme"));
        assert!(desk.describe().await.unwrap().themes.is_empty());
    }

    async fn notes_and_reasons_are_kept_for_the_desk(store) {
        let slug = open(&store).await;
        let blocks = blocks(&store, &slug).await;
        let said = say(&store, &slug, "Sample participant 1", "One.", &[]).await;
        let (desk, editor, _) = co_chair(&store, &slug).await;
        let other = at_desk(&store, &slug, "editor", Role::Editor).await.editor().unwrap();
        let note = |comment, block| NoteIn { id: NoteId(uuid::Uuid::now_v7()), comment, block, text: "Among us.".into() };
        let on_comment = note(Some(said.id), None);
        editor.add_note(&on_comment).await.unwrap();
        editor.add_note(&on_comment).await.unwrap();
        editor.add_note(&note(None, Some(blocks[1]))).await.unwrap();
        assert_eq!(fields(editor.add_note(&note(None, None)).await), ["comment invalid"]);
        let page = desk.comments(&desk_query()).await.unwrap();
        assert_eq!(page.items[0].notes.len(), 1);
        assert_eq!(desk.notes(blocks[1]).await.unwrap()[0].by, "chair@example.org");
        assert_refused!(other.delete_note(on_comment.id).await, StoreError::Forbidden("not-yours"));
        editor.delete_note(on_comment.id).await.unwrap();
        assert!(desk.comments(&desk_query()).await.unwrap().items[0].notes.is_empty());
        let reason = ReasonId(uuid::Uuid::now_v7());
        editor.keep_reason(reason, &ReasonIn { text: "Out of scope.".into() }).await.unwrap();
        editor.keep_reason(reason, &ReasonIn { text: "Outside the mandate.".into() }).await.unwrap();
        assert_eq!(desk.describe().await.unwrap().reasons, [ReasonOut { id: reason, text: "Outside the mandate.".into() }]);
        editor.delete_reason(reason).await.unwrap();
        assert_refused!(editor.delete_reason(reason).await, StoreError::NotFound("reason"));
    }

    async fn desk_answers_after_the_close_and_shows_no_address(store) {
        let opens = Some(Timestamp(0));
        let slug = open_with(&store, |new| new.opens = opens).await;
        let said = say(&store, &slug, "Sample participant 1", "When?", &[]).await;
        store.administrator().close_now(&slug, "", "test").await.unwrap();
        store.advance_clock(1000);
        let (_, editor, _) = co_chair(&store, &slug).await;
        let given = DeskReplyIn { id: id(), parent: said.id, body: "In March.".into(), language: Language::english() };
        let stored = editor.reply(&given).await.unwrap();
        assert_eq!((stored.level, stored.name.as_str()), (Level::Desk, "A working group"));
        editor.reply(&given).await.unwrap();
        let page = stranger(&store, &slug).await.comments(&query()).await.unwrap();
        assert_eq!(page.total, 2);
        assert!(!format!("{page:?}").contains("chair@"));
    }
}
