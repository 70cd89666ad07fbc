//! A consultation with people in it, in few words.

use colloquy_consultation::comment::NewComment;
use colloquy_consultation::*;

use crate::*;

/// A heading, three paragraphs, a table of two cells in a row, a paragraph, a footnote: numbers 1, 2, 3, 4, 4.1, 4.1.1, 4.1.2, 5.
pub(super) fn draft() -> Draft {
    let block =
        |kind, parent, text: &str| DraftBlock { kind, level: 0, parent, marker: None, text: text.into(), marks: vec![], source: (0, 0) };
    Draft {
        title: None,
        blocks: vec![
            block(BlockKind::Heading, None, "Principles"),
            block(BlockKind::Paragraph, None, "The first paragraph of the draft."),
            block(BlockKind::Paragraph, None, "Zwölf Boxkämpfer jagen 维克多 und 维克多."),
            block(BlockKind::Paragraph, None, "The third paragraph."),
            block(BlockKind::Table, None, ""),
            block(BlockKind::Row, Some(4), ""),
            block(BlockKind::Cell, Some(5), "Measure"),
            block(BlockKind::Cell, Some(5), ""),
            block(BlockKind::Paragraph, None, "The last paragraph."),
            block(BlockKind::Footnote, None, "A note."),
        ],
    }
}

pub(super) fn new_consultation(slug: &str) -> NewConsultation {
    NewConsultation {
        slug: slug.parse().unwrap(),
        title: "A sample".into(),
        organiser: "A working group".into(),
        welcome: String::new(),
        language: Language::english(),
        visibility: Visibility::Public,
        rules: Rules::Open,
        groups: vec![],
        regions: vec![],
        opens: None,
        closes: None,
        draft: draft(),
        source: b"# Principles".to_vec(),
        source_name: "draft.md".into(),
    }
}

pub(super) fn slug() -> Slug {
    "sample".parse().unwrap()
}

/// A hash that no other test has.
pub(super) fn hash() -> Hash {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(uuid::Uuid::now_v7().as_bytes());
    Hash(bytes)
}

pub(super) fn id() -> CommentId {
    CommentId(uuid::Uuid::now_v7())
}

pub(super) fn email(name: &str) -> Email {
    format!("{name}@example.org").parse().unwrap()
}

/// The open consultation `sample`.
pub(super) async fn open(store: &Store) -> Slug {
    store.administrator().create_consultation(new_consultation("sample")).await.unwrap();
    slug()
}

pub(super) async fn open_with(store: &Store, change: impl FnOnce(&mut NewConsultation)) -> Slug {
    let mut new = new_consultation("sample");
    change(&mut new);
    let slug = new.slug.clone();
    store.administrator().create_consultation(new).await.unwrap();
    slug
}

pub(super) fn statement(name: &str) -> StatementIn {
    StatementIn {
        name: name.into(),
        group: "youth".into(),
        region: "africa".into(),
        affiliation: "A network".into(),
        ..StatementIn::default()
    }
}

/// Introduces somebody new.
pub(super) async fn viewer(store: &Store, slug: &Slug, statement: StatementIn) -> Viewer {
    let session = hash();
    let reader = store.reader(Viewer::Stranger, slug).await.unwrap();
    let introduced = store.people().introduce(Viewer::Stranger, &reader, statement, session).await.unwrap();
    assert!(introduced.new_session_used);
    let viewer = store.find_viewer(&session).await.unwrap();
    assert_eq!(viewer, Viewer::Person(introduced.session.person.unwrap()));
    viewer
}

pub(super) async fn guest(store: &Store, slug: &Slug, name: &str) -> Participant {
    let viewer = viewer(store, slug, statement(name)).await;
    again(store, slug, viewer).await
}

/// The same person's next request.
pub(super) async fn again(store: &Store, slug: &Slug, viewer: Viewer) -> Participant {
    store.reader(viewer, slug).await.unwrap().participant().unwrap()
}

pub(super) async fn stranger(store: &Store, slug: &Slug) -> Reader {
    store.reader(Viewer::Stranger, slug).await.unwrap()
}

/// Proves an address at a browser; the person it then is.
pub(super) async fn prove(store: &Store, viewer: Viewer, address: &Email) -> (Viewer, Signed) {
    let (code, session) = (hash(), hash());
    store.people().request_code(viewer, address, None, code, hash()).await.unwrap();
    let signed = store.people().use_code(viewer, address, &code, session).await.unwrap();
    (store.find_viewer(&session).await.unwrap(), signed)
}

/// The ids of the draft's blocks, by place.
pub(super) async fn blocks(store: &Store, slug: &Slug) -> Vec<BlockId> {
    let reader = store.administrator().reader(slug).await.unwrap();
    reader.version(None).await.unwrap().blocks.iter().map(|block| block.id).collect()
}

pub(super) fn comment(body: &str, blocks: &[BlockId]) -> NewComment {
    NewComment {
        id: id(),
        kind: CommentKind::Comment,
        body: body.into(),
        language: Language::english(),
        version: 1,
        parent: None,
        blocks: blocks.to_vec(),
        quote: None,
        suggestion: None,
        text_language: None,
    }
}

pub(super) fn reply(body: &str, parent: CommentId) -> NewComment {
    NewComment { parent: Some(parent), ..comment(body, &[]) }
}

pub(super) fn query() -> CommentQuery {
    CommentQuery { version: 1, limit: 100, ..CommentQuery::default() }
}

pub(super) async fn bodies(reader: &Reader, query: &CommentQuery) -> Vec<String> {
    reader.comments(query).await.unwrap().items.into_iter().map(|comment| comment.body).collect()
}

pub(super) async fn summary(store: &Store, slug: &Slug) -> SummaryOut {
    stranger(store, slug).await.summary(1, &Filter::default()).await.unwrap()
}

/// Asserts the variant of an error.
macro_rules! assert_refused {
    ($result:expr, $pattern:pat) => {
        match $result {
            Err($pattern) => {}
            Err(other) => panic!("refused as {other:?}"),
            Ok(_) => panic!("not refused"),
        }
    };
}
pub(super) use assert_refused;

/// The fields an error names, with their codes.
pub(super) fn fields<T: std::fmt::Debug>(result: Result<T>) -> Vec<String> {
    match result.unwrap_err() {
        StoreError::Invalid(invalid) => invalid.0.into_iter().map(|error| format!("{} {}", error.field, error.code)).collect(),
        other => panic!("refused as {other:?}"),
    }
}
