//! Answers of the server as the shared types, read from the browser's own objects.

use colloquy_consultation::*;

use crate::js::Fields;

/// A refusal.
#[must_use]
pub fn read_problem(fields: &Fields) -> Problem {
    Problem {
        kind: fields.text("type"),
        title: fields.text("title"),
        status: fields.count("status") as u16,
        code: fields.text("code"),
        detail: fields.text("detail"),
        errors: fields
            .list("errors")
            .iter()
            .map(|error| FieldError { field: error.text("field"), code: error.text("code"), reason: error.text("reason") })
            .collect(),
        at: fields.read("at"),
        retry_after: (fields.count("retry_after") > 0).then(|| fields.count("retry_after")),
    }
}

/// A contribution; nothing if it cannot be one.
#[must_use]
pub fn read_comment(fields: &Fields) -> Option<CommentOut> {
    Some(CommentOut {
        id: fields.read("id")?,
        kind: fields.read("kind")?,
        state: fields.read("state")?,
        version: fields.count("version"),
        parent: fields.read("parent"),
        root: fields.read("root")?,
        anchors: fields
            .list("anchors")
            .iter()
            .filter_map(|anchor| {
                Some(AnchorOut { block: anchor.read("block")?, order: anchor.count("order"), number: anchor.read("number") })
            })
            .collect(),
        quote: fields.inner("quote").map(|quote| read_quote(&quote)),
        text_language: fields.read("text_language"),
        name: fields.text("name"),
        affiliation: fields.text("affiliation"),
        behalf: fields.text("behalf"),
        group: fields.text("group"),
        region: fields.text("region"),
        level: fields.read("level")?,
        body: fields.text("body"),
        language: fields.read("language").unwrap_or_else(Language::english),
        operation: fields.read("operation"),
        base: fields.text("base"),
        proposed: fields.text("proposed"),
        at: fields.read("at")?,
        edited: fields.read("edited"),
        revisions: fields.count("revisions"),
        agrees: fields.count("agrees"),
        agreed: fields.flag("agreed"),
        mine: fields.flag("mine"),
        replies: fields.count("replies"),
        said: fields
            .inner("said")
            .and_then(|said| Some(SaidOut { place: said.text("place"), link: said.text("link"), at: said.read("at")? })),
        decision: fields.inner("decision").and_then(|decision| read_verdict(&decision)),
        hidden: fields.text("hidden"),
        carried: fields.inner("carried").map(|carried| CarriedOut {
            version: carried.count("version"),
            number: carried.read("number"),
            words: carried.text("words"),
        }),
    })
}

/// A published decision.
#[must_use]
pub fn read_verdict(fields: &Fields) -> Option<VerdictOut> {
    Some(VerdictOut {
        disposition: fields.read("disposition")?,
        reason: fields.text("reason"),
        wording: fields.text("wording"),
        at: fields.read("at")?,
    })
}

/// A quotation.
#[must_use]
pub fn read_quote(fields: &Fields) -> QuoteIn {
    QuoteIn { exact: fields.text("exact"), prefix: fields.text("prefix"), suffix: fields.text("suffix"), start: fields.count("start") }
}

/// A page of contributions; what cannot be read is left out.
#[must_use]
pub fn read_page(fields: &Fields) -> CommentPage {
    let next = fields.text("next");
    CommentPage {
        items: fields.list("items").iter().filter_map(read_comment).collect(),
        next: (!next.is_empty()).then_some(next),
        total: fields.count("total"),
    }
}

/// Earlier words of a contribution.
#[must_use]
pub fn read_revisions(fields: &[Fields]) -> Vec<RevisionOut> {
    fields
        .iter()
        .filter_map(|revision| {
            Some(RevisionOut {
                number: revision.count("number"),
                at: revision.read("at")?,
                body: revision.text("body"),
                proposed: revision.text("proposed"),
            })
        })
        .collect()
}

/// A consultation in numbers.
#[must_use]
pub fn read_summary(fields: &Fields) -> SummaryOut {
    let tally = |block: &Fields| TallyOut {
        order: block.count("order"),
        comments: block.count("comments"),
        suggestions: block.count("suggestions"),
        questions: block.count("questions"),
        again: block.count("again"),
        support: block.count("support"),
        changes: block.count("changes"),
        concern: block.count("concern"),
    };
    SummaryOut {
        seq: fields.number("seq"),
        now: fields.read("now").unwrap_or_default(),
        stage: match fields.text("stage").as_str() {
            "open" => Stage::Open,
            "coming" => Stage::Coming,
            _ => Stage::Closed,
        },
        opens: fields.read("opens").unwrap_or_default(),
        closes: fields.read("closes"),
        paused: fields
            .inner("paused")
            .map(|pause| PauseOut { since: pause.read("since").unwrap_or_default(), reason: pause.text("reason") }),
        people: fields.count("people"),
        comments: fields.count("comments"),
        whole: fields.count("whole"),
        numbered: fields.count("numbered"),
        untouched: fields.count("untouched"),
        mine: fields.count("mine"),
        blocks: fields.list("blocks").iter().map(tally).collect(),
    }
}

/// Positions on a block.
#[must_use]
pub fn read_positions(fields: &Fields) -> PositionsOut {
    let group = |group: &Fields| GroupTallyOut {
        group: group.text("group"),
        support: group.count("support"),
        changes: group.count("changes"),
        concern: group.count("concern"),
    };
    PositionsOut { mine: fields.read("mine"), groups: fields.list("groups").iter().map(group).collect() }
}

/// Who the reader is.
#[must_use]
pub fn read_session(fields: &Fields) -> SessionOut {
    let statement = fields.inner("statement");
    SessionOut {
        person: fields.read("person"),
        email: fields.text("email"),
        code_sent: fields.flag("code_sent"),
        confirmed: fields.flag("confirmed"),
        member: fields.flag("member"),
        roles: Vec::new(),
        statement: statement.map(|statement| read_statement(&statement)).unwrap_or_default(),
        waiting: fields.count("waiting"),
    }
}

/// What a person states about themselves.
#[must_use]
pub fn read_statement(fields: &Fields) -> StatementIn {
    StatementIn {
        name: fields.text("name"),
        group: fields.text("group"),
        region: fields.text("region"),
        affiliation: fields.text("affiliation"),
        behalf: fields.text("behalf"),
        email: fields.text("email"),
        language: fields.text("language"),
    }
}

/// An event; nothing if it is of a kind unknown here.
#[must_use]
pub fn read_event(fields: &Fields) -> Option<EventOut> {
    let version = fields.count("version");
    Some(EventOut {
        seq: fields.number("seq"),
        at: fields.read("at")?,
        kind: fields.read("kind")?,
        comment: fields.read("comment"),
        root: fields.read("root"),
        version: (version > 0).then_some(version),
        blocks: fields.list("blocks").iter().filter_map(|order| Some(order.0.as_f64()? as u32)).collect(),
    })
}

#[cfg(test)]
mod tests;
