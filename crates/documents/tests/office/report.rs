//! A report made of what a file brings along.

use colloquy_consultation::groups::choices;
use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{
    AnchorOut, BlockId, BlockOut, CommentId, CommentKind, CommentOut, CommentState, Draft, Language, Level, QuoteIn, Timestamp,
};
use colloquy_documents::report::{ReportBlock, ReportComment};
use colloquy_documents::{Remark, Report};

/// Says the key of each message, in the language of this tag.
pub struct Keys(pub &'static str);

impl Words for Keys {
    fn say(&self, key: &str, _: &[(&str, Arg<'_>)]) -> String {
        key.to_owned()
    }

    fn pair(&self, name: &str, value: &str) -> String {
        format!("{name}: {value}")
    }

    fn tag(&self) -> &str {
        self.0
    }
}

fn id(number: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(0x0193_A5C0_7C5A_7D00_8000_0000_0000_0000 + number as u128)
}

/// The blocks of a draft as a version has them.
pub fn version(draft: &Draft) -> Vec<BlockOut> {
    draft.numbered(|order| BlockId(id(order)))
}

/// The draft with these remarks.
pub fn report(draft: &Draft, remarks: &[Remark]) -> Report {
    let blocks = version(draft);
    let mut comments: Vec<ReportComment> = Vec::new();
    for (index, remark) in remarks.iter().enumerate() {
        let root = remark.parent.map(|parent| comments[parent].comment.root);
        comments.push(comment(index, remark, &blocks, root));
    }
    Report {
        slug: "sample".parse().unwrap(),
        address: "https://consult.example.org/c/sample".into(),
        title: "Sample".into(),
        organiser: "Sample organiser".into(),
        version: 1,
        published: Timestamp(1_795_000_000_000),
        language: Language::english(),
        opens: Timestamp(1_795_000_000_000),
        closes: None,
        made: Timestamp(1_798_000_000_000),
        drafts: false,
        chosen: false,
        groups: choices(&["academia"]),
        regions: choices(&["africa"]),
        people: 1,
        whole: String::new(),
        original: None,
        comments,
        blocks: blocks
            .into_iter()
            .map(|block| ReportBlock { block, synthesis: String::new(), support: 1, changes: 0, concern: 0 })
            .collect(),
    }
}

fn comment(index: usize, remark: &Remark, blocks: &[BlockOut], root: Option<CommentId>) -> ReportComment {
    let of = CommentId(id(100_000 + index));
    let quote = remark.quote.map(|(from, to)| {
        let text = &blocks[remark.blocks[0]].text;
        let exact = text.chars().skip(from as usize).take((to - from) as usize).collect();
        QuoteIn { exact, prefix: String::new(), suffix: String::new(), start: from }
    });
    let (operation, proposed) = remark.suggestion.clone().map_or((None, String::new()), |(operation, words)| (Some(operation), words));
    let comment = CommentOut {
        id: of,
        kind: if operation.is_some() { CommentKind::Suggestion } else { CommentKind::Comment },
        state: CommentState::Published,
        version: 1,
        parent: root,
        root: root.unwrap_or(of),
        anchors: remark
            .blocks
            .iter()
            .map(|at| AnchorOut { block: blocks[*at].id, order: blocks[*at].order, number: blocks[*at].number })
            .collect(),
        quote,
        text_language: None,
        name: remark.author.clone(),
        affiliation: String::new(),
        behalf: String::new(),
        group: "academia".into(),
        region: "africa".into(),
        level: Level::Imported,
        body: remark.body.clone(),
        language: Language::english(),
        operation,
        base: remark.blocks.first().map(|at| blocks[*at].text.clone()).unwrap_or_default(),
        proposed,
        at: remark.at.unwrap_or(Timestamp(1_796_000_000_000)),
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
    ReportComment { number: index as u32 + 1, comment, country: String::new(), decision: None, themes: Vec::new() }
}
