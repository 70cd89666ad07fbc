//! Everything that is kept: SQLite and PostgreSQL from one code path.
//!
//! Rights are types. [`Store`] gives a [`Reader`] to whoever may read a consultation, a reader becomes a
//! [`Participant`] for whoever has introduced themselves there, and what needs no right of its own is done by
//! [`Desk`] (with [`Editor`] and [`CoChair`]) for those with a role there, by [`People`] (sign-in, erasure) and, for those who run the installation, by [`Administrator`].
//! Methods answer with the types of the API. Every method of a participant is one transaction, see `turn`.

mod administrator;
mod again;
mod calls;
mod claims;
mod clock;
mod desk;
mod digests;
mod draft_text;
mod entity;
mod error;
mod founder;
mod held_edit;
mod invitation;
mod languages;
mod letters;
mod migrator;
mod new_version;
mod participant;
mod people;
mod publish;
mod reader;
mod search;
mod store;
mod tally;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;
mod texts;
mod turn;

pub use administrator::Administrator;
pub use administrator::create::NewConsultation;
pub use administrator::export::{Export, ExportedAgreement, ExportedComment, ExportedPosition};
pub use administrator::import::remarks::NewRemark;
pub use administrator::import::{ImportProblem, ImportReport, ImportedAgreement, ImportedComment, ImportedQuote};
pub use claims::{Claim, Claiming};
pub use desk::{Ask, CoChair, Decided, Desk, DeskQuery, DeskSort, Editor, Finding, Findings, MembersQuery, QueueQuery, Subject};
pub use digests::{Delivery, DeskNews, DigestWish, Digests, DueDigest, News};
pub use error::{Result, StoreError};
pub use founder::Founder;
pub use invitation::Invited;
pub use letters::{Answering, Asked, Letter, Letters, Notice, Says};
pub use participant::{Holding, Participant, Rate};
pub use people::{
    Introduced, Participation, People, PersonData, Signed, TakenAgreement, TakenComment, TakenDigest, TakenInvitation, TakenPosition,
    TakenReport,
};
pub use reader::{CommentQuery, Filter, Reader};
pub use store::{Hash, Store, Viewer};
pub use texts::{NewText, TextCard};
