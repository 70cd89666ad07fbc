//! A consultation in which everything happened, all of its words beginning with “zz”.

use axum::http::Method;
use colloquy_consultation::{
    CommentId, CommentIn, CommentKind, CommentOut, Language, Operation, Role, Rules, StatementIn, Timestamp, VersionOut, Visibility,
};
use colloquy_documents::import_draft;
use colloquy_store::NewConsultation;
use serde_json::{Value, json};
use uuid::Uuid;

use super::marks;
use crate::app::{Client, TestApp, block, comment, statement};
use crate::routes::desk::sign_in;

pub const SLUG: &str = "zz";
pub const FORM: &str = "application/x-www-form-urlencoded";
const DRAFT: &str = "# Zzpart\n\n16. Zzwe zzcall.\n\n17. Zzwe zzthank.\n\n# Zzother\n\nZzplain zzwords.[^1]\n\n> Zzquotation.\n\n- zzfirst\n- zzsecond\n\n| Zza | Zzb |\n|---|---|\n| Zzc | |\n\n[^1]: Zznote.\n";
const DAY: i64 = 86_400_000;

/// The consultation and those who come to it.
pub struct Sample {
    pub app: TestApp,
    /// Proved an address and commented.
    pub writer: Client,
    pub chair: Client,
    pub observer: Client,
    /// The writer's first.
    pub comment: CommentId,
}

impl Sample {
    pub async fn new() -> Self {
        let app = TestApp::speaking(marks::messages(), &[("outcome_mail_minutes", "0"), ("hold_links", "on")]).await;
        let now = app.in_ms(0).await;
        create(&app, SLUG, None, Some(now.plus_ms(20 * DAY))).await;
        create(&app, "zz-coming", Some(now.plus_ms(DAY)), None).await;
        create(&app, "zz-closed", Some(now.plus_ms(-2 * DAY)), Some(now.plus_ms(-DAY))).await;
        let (mut writer, mut chair, mut observer) = (app.client(), app.client(), app.client());
        sign_in(&app, &mut chair, "zz-chair@zz.zz", Some(Role::CoChair), Some(SLUG)).await;
        sign_in(&app, &mut observer, "zz-observer@zz.zz", Some(Role::Observer), Some(SLUG)).await;
        sign_in(&app, &mut writer, "zz-writer@zz.zz", None, None).await;
        let stated =
            StatementIn { affiliation: "Zzaffiliation".into(), behalf: "Zzbody".into(), ..statement("Zzwriter", "zz-writer@zz.zz") };
        writer.json(Method::PUT, "/api/v1/consultations/zz/participant", &stated).await.ok::<Value>();
        let version = app.app.store.administrator().reader(&SLUG.parse().unwrap()).await.unwrap().version(None).await.unwrap();
        let mut sample = Self { app, writer, chair, observer, comment: CommentId(Uuid::now_v7()) };
        sample.settings().await;
        sample.contribute(&version).await;
        sample.decide(&version).await;
        sample.moderate(&version).await;
        sample.ask_people().await;
        sample.next_version().await;
        sample
    }

    async fn desk(&mut self, method: Method, path: &str, body: Value) {
        let answer = self.chair.json(method, &format!("/api/v1/consultations/zz/desk{path}"), &body).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text());
    }

    async fn settings(&mut self) {
        let closes = self.app.in_ms(30 * DAY).await;
        self.desk(
            Method::PATCH,
            "/settings",
            json!({ "closes": closes, "reason": "Zzmore zztime.", "welcome": "Zzwelcome.", "languages": ["fr", "ar"] }),
        )
        .await;
        let call = json!({ "title": "Zzcall", "starts": self.app.in_ms(DAY).await, "minutes": 60, "link": "https://zz.zz/zz" });
        self.desk(Method::PUT, &format!("/calls/{}", Uuid::now_v7()), call).await;
    }

    async fn contribute(&mut self, version: &VersionOut) {
        let first = block(version, "1");
        let said = self.writer.say(SLUG, Some(first), "Zzremark.").await;
        self.comment = said.id;
        let suggestion = CommentIn {
            kind: CommentKind::Suggestion,
            operation: Some(Operation::Replace),
            proposed: "Zzwe zzask.".into(),
            ..comment(Some(first.id), "Zzbecause.")
        };
        let question = CommentIn { kind: CommentKind::Question, ..comment(None, "Zzwhen?") };
        let deletion = CommentIn {
            kind: CommentKind::Suggestion,
            operation: Some(Operation::Delete),
            ..comment(Some(block(version, "2").id), "Zzgone.")
        };
        let insertion = CommentIn {
            kind: CommentKind::Suggestion,
            operation: Some(Operation::InsertAfter),
            proposed: "Zznew.".into(),
            ..comment(Some(block(version, "2").id), "")
        };
        for contribution in [suggestion, question, deletion, insertion] {
            let answer = self.writer.comment(SLUG, &contribution).await;
            assert_eq!(answer.status, 201, "{}", answer.text());
        }
        let mut guest = self.app.client();
        guest.introduce(SLUG, "Zzguest", "").await;
        let reply = CommentIn { parent: Some(said.id), ..comment(None, "Zzreply.") };
        let reply: CommentOut = guest.comment(SLUG, &reply).await.read();
        guest.json(Method::PUT, &format!("/api/v1/blocks/{}/position", first.id), &json!({ "stance": "concern" })).await;
        guest.json(Method::PUT, &format!("/api/v1/comments/{}/endorsement", said.id), &json!({})).await;
        guest.comment(SLUG, &comment(None, "Zz https://zz.zz")).await;
        guest.json(Method::POST, &format!("/api/v1/comments/{}/report", reply.id), &json!({ "reason": "Zzinsult." })).await;
        let gone = self.writer.say(SLUG, Some(first), "Zzhasty.").await;
        self.writer.empty(Method::DELETE, &format!("/api/v1/comments/{}", gone.id)).await;
    }

    async fn decide(&mut self, version: &VersionOut) {
        let all: Value = self.chair.get("/api/v1/consultations/zz/desk/comments").await.ok();
        let items = all["items"].as_array().unwrap().clone();
        let open = items.iter().filter(|item| item["comment"]["parent"].is_null() && item["comment"]["state"] == "published");
        let dispositions = ["accepted", "accepted-in-part", "not-accepted", "noted", "deferred"];
        for (item, disposition) in open.zip(dispositions.iter().cycle()) {
            let decision = json!({ "comment": item["comment"]["id"], "disposition": disposition, "reason": "Zzreason.", "revision": 0 });
            self.desk(Method::PUT, "/decisions", json!({ "decisions": [decision] })).await;
        }
        let synthesis = json!({ "text": "Zzsynthesis.", "revision": 0 });
        self.desk(Method::PUT, &format!("/syntheses/{}", block(version, "1").id), synthesis.clone()).await;
        self.desk(Method::PUT, "/syntheses/whole", synthesis).await;
        self.desk(Method::POST, "/publications", json!({})).await;
        let theme = Uuid::now_v7();
        self.desk(Method::PUT, &format!("/themes/{theme}"), json!({ "name": "Zztheme" })).await;
        let comment = self.comment;
        self.desk(Method::PUT, &format!("/comments/{comment}/themes"), json!({ "themes": [theme] })).await;
        self.desk(Method::POST, "/replies", json!({ "id": Uuid::now_v7(), "parent": comment, "body": "Zzanswer.", "language": "en" }))
            .await;
    }

    async fn moderate(&mut self, version: &VersionOut) {
        let mut guest = self.app.client();
        guest.introduce(SLUG, "Zzloud", "").await;
        let because = json!({ "reason": "Zzcause." });
        let hidden = guest.say(SLUG, Some(block(version, "2")), "Zzrude.").await.id;
        let shown = guest.say(SLUG, Some(block(version, "2")), "Zzless zzrude.").await.id;
        self.desk(Method::POST, &format!("/comments/{hidden}/hide"), because.clone()).await;
        self.desk(Method::POST, &format!("/comments/{shown}/hide"), because.clone()).await;
        self.desk(Method::POST, &format!("/comments/{shown}/restore"), because.clone()).await;
        self.desk(Method::PUT, &format!("/blocked/{hidden}"), because.clone()).await;
        let lifted = self.chair.empty(Method::DELETE, &format!("/api/v1/consultations/zz/desk/blocked/{hidden}")).await;
        assert!(lifted.status.is_success(), "{}", lifted.text());
        self.desk(Method::POST, "/pause", because).await;
        let resumed = self.chair.empty(Method::DELETE, "/api/v1/consultations/zz/desk/pause").await;
        assert!(resumed.status.is_success(), "{}", resumed.text());
    }

    async fn ask_people(&mut self) {
        let list = "nri | Zzinitiative | zz-nri@zz.zz | Zzcontact\nZzperson <zz-person@zz.zz>\ncoalition | Zzcoalition |";
        self.desk(Method::POST, "/invitations", json!({ "list": list, "language": "en", "words": "Zzplease." })).await;
        let entered = json!({
            "id": Uuid::now_v7(), "kind": "comment", "body": "Zzsaid.", "language": "en", "version": 1, "name": "Zzspeaker",
            "place": "Zzplace", "said": "2026-05-12T00:00:00Z", "email": "zz-speaker@zz.zz", "link": "https://zz.zz/zz",
        });
        self.desk(Method::POST, "/reported", entered).await;
        self.desk(Method::PUT, "/people", json!({ "emails": "zz-editor@zz.zz", "role": "editor" })).await;
        self.desk(Method::PUT, "/members", json!({ "emails": "zz-member@zz.zz" })).await;
        let daily = "kind=desk&pace=daily&hour=7&zone=UTC";
        self.chair.raw(Method::POST, "/c/zz/digest", FORM, daily).await;
    }

    async fn next_version(&mut self) {
        for body in ["intent=begin&accepted=yes", "intent=publish&note=Zzchange.&carry=open&open=yes"] {
            let answer = self.chair.raw(Method::POST, "/desk/zz/next", FORM, body).await;
            assert!(answer.status.is_redirection(), "{body}: {}", answer.text());
        }
    }

    /// The pages that mailed links lead to, each with its token.
    pub async fn links(&mut self) -> Vec<(String, String)> {
        colloquy_server::post::send_due(&self.app.app).await.unwrap();
        let mut links = Vec::new();
        for mail in self.app.all_mails() {
            for page in ["answer", "invitation", "claim"] {
                if let Some(rest) = marks::mail(&mail).1.split(&format!("/c/zz/{page}#")).nth(1) {
                    links.push((page.to_owned(), rest.chars().take(43).collect()));
                }
            }
        }
        assert!(links.len() > 3, "{links:?}");
        links
    }

    /// Sends the digests of a week later.
    pub async fn digests(&mut self) {
        let late = self.writer.comment(SLUG, &CommentIn { version: 2, ..comment(None, "Zzlate.") }).await;
        assert_eq!(late.status, 201, "{}", late.text());
        self.app.app.store.advance_clock(2 * DAY);
        assert!(colloquy_server::post::send_digests(&self.app.app).await.unwrap() > 0);
    }
}

async fn create(app: &TestApp, slug: &str, opens: Option<Timestamp>, closes: Option<Timestamp>) {
    let new = NewConsultation {
        slug: slug.parse().unwrap(),
        title: "Zztitle".into(),
        organiser: "Zzorganiser".into(),
        welcome: "Zzwelcome".into(),
        language: Language::english(),
        visibility: Visibility::Public,
        rules: Rules::Open,
        groups: vec![],
        regions: vec![],
        opens,
        closes,
        draft: import_draft("zz.md", DRAFT.as_bytes()).unwrap(),
        source: DRAFT.into(),
        source_name: "zz.md".into(),
    };
    app.app.store.administrator().create_consultation(new).await.unwrap();
}
