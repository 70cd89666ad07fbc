//! New consultations.

use colloquy_consultation::groups::Choice;
use colloquy_consultation::{Draft, Language, Rules, Slug, Timestamp, Visibility};

/// A consultation to be stored, with the first version of its draft.
#[derive(Debug, Clone)]
pub struct NewConsultation {
    /// Its short name.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// Who is asking; may be empty.
    pub organiser: String,
    /// A welcome in light formatting; may be empty.
    pub welcome: String,
    /// The language of the draft.
    pub language: Language,
    /// Who may find and read it.
    pub visibility: Visibility,
    /// Who may take part.
    pub rules: Rules,
    /// The stakeholder groups to choose from; none: the usual ones.
    pub groups: Vec<Choice>,
    /// The regions to choose from; none: the usual ones.
    pub regions: Vec<Choice>,
    /// When it opens; none: now.
    pub opens: Option<Timestamp>,
    /// When it closes; none: until further notice.
    pub closes: Option<Timestamp>,
    /// The draft.
    pub draft: Draft,
    /// The file the draft was read from, as it was.
    pub source: Vec<u8>,
    /// The name of that file.
    pub source_name: String,
}
