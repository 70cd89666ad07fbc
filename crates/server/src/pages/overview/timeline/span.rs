//! How much time is drawn.

use colloquy_consultation::{ConsultationOut, Timestamp};

use super::{DAY, Day, Mark};

/// From one moment to another, never nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: Timestamp,
    pub(super) to: Timestamp,
}

impl Span {
    /// From the opening to the close. What was said and done outside is drawn too (an imported comment, a decision after the
    /// close) unless it is so far away that nothing else could be told apart: then the table alone has it.
    pub(super) fn of(consultation: &ConsultationOut, now: Timestamp, marks: &[Mark], days: &[Day]) -> Self {
        let from = consultation.phase.opens;
        let open = consultation.phase.closes.unwrap_or_else(|| Ord::max(now, from));
        let base = Self { from, to: Timestamp(Ord::max(open.0, from.0 + DAY)) };
        let length = base.to.0 - base.from.0;
        let moments = marks.iter().map(|mark| mark.at.0).chain(days.iter().flat_map(|day| [day.at.0, day.at.0 + DAY - 1]));
        let near = moments.filter(|at| (base.from.0 - length..=base.to.0 + length).contains(at));
        near.fold(base, |span, at| Self { from: Timestamp(span.from.0.min(at)), to: Timestamp(span.to.0.max(at)) })
    }

    pub(super) fn has(self, at: Timestamp) -> bool {
        (self.from..=self.to).contains(&at)
    }

    /// Where a moment stands, from 0 to 1.
    pub(super) fn part(self, at: Timestamp) -> f64 {
        let part = (at.0 - self.from.0) as f64 / (self.to.0 - self.from.0) as f64;
        part.clamp(0.0, 1.0)
    }
}
