//! The clock.

/// The clock.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clock;
