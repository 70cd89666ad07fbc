//! Who people are: introductions, sign-in by e-mail, taking away and erasing.

use colloquy_consultation::{CommentId, ConsultationId, Email, PersonId, SessionOut, SignedInOut, Slug, StatementIn};

use crate::error::{Result, StoreError, is_duplicate};
use crate::reader::Reader;
use crate::store::{Hash, Store, Viewer};

mod erase;
pub(crate) mod introduce;
pub(crate) mod merge;
mod proof;
mod session;
mod sessions;
pub(crate) mod sign_in;
mod take_away;

pub use take_away::{Participation, PersonData, TakenAgreement, TakenComment, TakenDigest, TakenInvitation, TakenPosition, TakenReport};

/// Introductions, sign-in, erasure.
#[derive(Debug, Clone)]
pub struct People {
    pub(crate) store: Store,
}

/// What came of an introduction.
#[derive(Debug, Clone)]
pub struct Introduced {
    /// Who the person now is.
    pub session: SessionOut,
    /// Whether the new session's token is to be handed out; else the person keeps theirs.
    pub new_session_used: bool,
    /// The address that a code should be sent to.
    pub must_prove: Option<Email>,
}

/// What came of a sign-in.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Who it is; the new session is theirs.
    pub person: PersonId,
    /// The consultation that the code was asked for in.
    pub consultation: Option<Slug>,
    /// Contributions that waited and are now published.
    pub published: Vec<CommentId>,
    /// Contributions that waited too long.
    pub expired: Vec<CommentId>,
}

impl People {
    /// Stores what a person states about themselves in a consultation; a stranger becomes a person with the new session.
    ///
    /// # Errors
    /// `Invalid`: the statement.
    pub async fn introduce(&self, viewer: Viewer, reader: &Reader, statement: StatementIn, new_session: Hash) -> Result<Introduced> {
        introduce::introduce(&self.store, viewer, reader, &statement, &new_session).await
    }

    /// Keeps the hashes of a code and of a link's token, valid for 15 minutes. The same for every address, known or not.
    ///
    /// # Errors
    /// The database failed.
    pub async fn request_code(
        &self,
        viewer: Viewer,
        email: &Email,
        consultation: Option<ConsultationId>,
        code: Hash,
        link: Hash,
    ) -> Result<()> {
        proof::request(&self.store, viewer, email, consultation, &code, &link).await
    }

    /// Ends a code and its link whose mail could not be sent.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_code(&self, link: Hash) -> Result<()> {
        proof::end(&self.store, &link).await
    }

    /// Proves an address by a code: signs in, publishes what waited.
    ///
    /// # Errors
    /// `Invalid` (`code`): wrong, over, spent or tried too often; all look the same.
    pub async fn use_code(&self, viewer: Viewer, email: &Email, code: &Hash, new_session: Hash) -> Result<Signed> {
        // Where the same address was proved in another browser at the same moment, its owner is known the second time.
        match sign_in::by_code(&self.store, viewer, email, code, &new_session).await {
            Err(StoreError::Database(error)) if is_duplicate(&error) => {
                sign_in::by_code(&self.store, viewer, email, code, &new_session).await
            }
            done => done,
        }
    }

    /// Proves an address by the token of a link: signs in, publishes what waited.
    ///
    /// # Errors
    /// `Invalid` (`token`): wrong, over or spent.
    pub async fn use_link(&self, viewer: Viewer, link: &Hash, new_session: Hash) -> Result<Signed> {
        match sign_in::by_link(&self.store, viewer, link, &new_session).await {
            Err(StoreError::Database(error)) if is_duplicate(&error) => sign_in::by_link(&self.store, viewer, link, &new_session).await,
            done => done,
        }
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_session(&self, token: &Hash) -> Result<()> {
        session::end(&self.store, token).await
    }

    /// The browsers in which a person is signed in, the last used first; `here` is the session that asks.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sessions(&self, person: PersonId, here: Option<&Hash>) -> Result<Vec<SignedInOut>> {
        sessions::list(&self.store, person, here).await
    }

    /// Ends one of a person's sessions, by its id.
    ///
    /// # Errors
    /// `NotFound`: they have none of this id.
    pub async fn end_session_of(&self, person: PersonId, id: &str) -> Result<()> {
        sessions::end(&self.store, person, id).await
    }

    /// Who the viewer is, outside any consultation.
    ///
    /// # Errors
    /// The database failed.
    pub async fn session(&self, viewer: Viewer) -> Result<SessionOut> {
        session::of(&self.store, viewer).await
    }

    /// Everything that is kept about a person.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn take_away(&self, person: PersonId) -> Result<PersonData> {
        take_away::take_away(&self.store, person).await
    }

    /// Erases a person: contributions are withdrawn, positions and agreements removed, name, address and sessions gone. Done at any time.
    ///
    /// # Errors
    /// The database failed.
    pub async fn erase(&self, person: PersonId) -> Result<()> {
        erase::erase(&self.store, person).await
    }
}
