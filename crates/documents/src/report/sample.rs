//! A report for tests: three paragraphs and six contributions in three scripts.

use colloquy_consultation::groups::choices;
use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{
    AnchorOut, BlockId, BlockKind, BlockOut, CommentId, CommentKind, CommentOut, CommentState, Disposition, Language, Level, Number,
    Operation, QuoteIn, Timestamp,
};

use super::{Decided, Report, ReportBlock, ReportComment};

/// Says the key and the arguments.
pub(crate) struct Keys;

impl Words for Keys {
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        args.iter().fold(key.to_owned(), |said, (_, arg)| match arg {
            Arg::Text(text) => format!("{said} {text}"),
            Arg::Count(count) => format!("{said} {count}"),
        })
    }

    fn pair(&self, name: &str, value: &str) -> String {
        format!("{name}: {value}")
    }

    fn tag(&self) -> &str {
        "en"
    }
}

/// The same in a language that runs from right to left.
pub(crate) struct ArabicKeys;

impl Words for ArabicKeys {
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        Keys.say(key, args)
    }

    fn pair(&self, name: &str, value: &str) -> String {
        format!("{name}: {value}")
    }

    fn tag(&self) -> &str {
        "ar"
    }
}

fn id(number: u32) -> uuid::Uuid {
    uuid::Uuid::from_u128(0x0193_A5C0_7C5A_7D00_8000_0000_0000_0000 + u128::from(number))
}

pub(crate) fn block(order: u32, kind: BlockKind, number: Option<&str>, parent: Option<u32>, text: &str) -> ReportBlock {
    let block = BlockOut {
        id: BlockId(id(1000 + order)),
        order,
        parent: parent.map(|parent| BlockId(id(1000 + parent))),
        kind,
        level: u8::from(kind == BlockKind::Heading),
        number: number.map(|number| number.parse().unwrap()),
        marker: None,
        text: text.into(),
        marks: Vec::new(),
        language: None,
    };
    ReportBlock { block, synthesis: String::new(), support: 0, changes: 0, concern: 0 }
}

/// A comment on the blocks at these places; their numbers are not filled in.
pub(crate) fn comment(number: u32, orders: &[u32], body: &str) -> ReportComment {
    let anchors = orders.iter().map(|order| AnchorOut { block: BlockId(id(1000 + order)), order: *order, number: None::<Number> });
    let comment = CommentOut {
        id: CommentId(id(number)),
        kind: CommentKind::Comment,
        state: CommentState::Published,
        version: 1,
        parent: None,
        root: CommentId(id(number)),
        anchors: anchors.collect(),
        quote: None,
        text_language: None,
        name: format!("Sample participant {number}"),
        affiliation: String::new(),
        behalf: String::new(),
        group: "academia".into(),
        region: "africa".into(),
        level: Level::Guest,
        body: body.into(),
        language: Language::english(),
        operation: None,
        base: String::new(),
        proposed: String::new(),
        at: Timestamp(1_796_000_000_000 + i64::from(number) * 60_000),
        edited: None,
        revisions: 0,
        agrees: 0,
        agreed: false,
        mine: false,
        replies: 0,
        said: None,
        decision: None,
        hidden: String::new(),
        carried: None,
    };
    ReportComment { number, comment, country: String::new(), decision: None, themes: Vec::new() }
}

/// A suggestion on the block at place 1.
pub(crate) fn suggestion(number: u32, base: &str, proposed: &str) -> ReportComment {
    let mut suggestion = comment(number, &[1], "");
    suggestion.comment.kind = CommentKind::Suggestion;
    suggestion.comment.operation = Some(Operation::Replace);
    suggestion.comment.base = base.into();
    suggestion.comment.proposed = proposed.into();
    suggestion
}

/// The sample.
pub(crate) fn report() -> Report {
    let mut blocks = vec![
        block(0, BlockKind::Heading, None, None, "Opening"),
        block(1, BlockKind::Paragraph, Some("1"), None, "We call for an open process."),
        block(2, BlockKind::Paragraph, Some("2"), None, "نؤكد أهمية مشاركة الجميع (IGF)."),
        block(3, BlockKind::Table, Some("3"), None, ""),
        block(4, BlockKind::Row, Some("3.1"), Some(3), ""),
        block(5, BlockKind::Cell, Some("3.1.1"), Some(4), "Who"),
        block(6, BlockKind::Cell, Some("3.1.2"), Some(4), "所有人"),
    ];
    blocks[1].block.marker = Some("16.".into());
    blocks[1].synthesis = "Most support it; some ask for =more.".into();
    (blocks[1].support, blocks[1].concern) = (4, 1);
    Report {
        slug: "gdc".parse().unwrap(),
        address: "https://consult.example.org/c/gdc".into(),
        title: "Sample communiqué".into(),
        organiser: "Sample working group".into(),
        version: 1,
        published: Timestamp(1_795_000_000_000),
        language: Language::english(),
        opens: Timestamp(1_795_000_000_000),
        closes: Some(Timestamp(1_797_000_000_000)),
        made: Timestamp(1_798_000_000_000),
        drafts: true,
        chosen: false,
        groups: choices(&["academia", "youth"]),
        regions: choices(&["africa", "weog"]),
        people: 5,
        whole: String::new(),
        original: None,
        blocks,
        comments: comments(),
    }
}

fn comments() -> Vec<ReportComment> {
    let mut quoted = comment(1, &[1], "=SUM(A1:A9) is not a formula.\n\nNor is <this> & that.");
    quoted.comment.quote = Some(QuoteIn { exact: "open".into(), prefix: "for an ".into(), suffix: " process".into(), start: 15 });
    quoted.comment.affiliation = "Sample university".into();
    quoted.themes = vec!["Openness".into(), "Process".into()];
    let mut reply = comment(2, &[1], "أوافق على ذلك.");
    (reply.comment.parent, reply.comment.root) = (Some(quoted.comment.id), quoted.comment.id);
    (reply.comment.language, reply.comment.group) = ("ar".parse().unwrap(), String::new());
    let mut two = suggestion(3, "We call for an open process.", "We call for a fully open process.");
    two.comment.anchors = comment(3, &[1, 2], "").comment.anchors;
    two.comment.behalf = "Sample coalition".into();
    two.decision = Some(Decided {
        disposition: Disposition::AcceptedInPart,
        reason: "Clearer.".into(),
        wording: "We call for a truly open process.".into(),
        at: Timestamp(1_797_500_000_000),
        published: true,
    });
    let mut arabic = suggestion(4, "نؤكد أهمية مشاركة الجميع (IGF).", "نؤكد أهمية مشاركة الجميع.");
    arabic.comment.anchors = comment(4, &[2], "").comment.anchors;
    arabic.comment.language = "ar".parse().unwrap();
    arabic.decision = Some(Decided {
        disposition: Disposition::NotAccepted,
        reason: "+ no".into(),
        wording: String::new(),
        at: Timestamp(1_797_500_000_000),
        published: false,
    });
    let mut chinese = comment(5, &[6], "谁是“所有人”？");
    (chinese.comment.kind, chinese.comment.language) = (CommentKind::Question, "zh-Hans".parse().unwrap());
    chinese.comment.name = "王小明".into();
    vec![quoted, reply, two, arabic, chinese, comment(6, &[], "On the whole.")]
}
