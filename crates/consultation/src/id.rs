//! Identifiers: one newtype for each kind of thing, so that they cannot be mixed up.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::try_parse(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.0.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                parse(input).map(Self)
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                use utoipa::openapi::schema::{ObjectBuilder, SchemaFormat, Type};
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .format(Some(SchemaFormat::Custom("uuid".to_owned())))
                    .into()
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    )*};
}

/// Reads a UUID from text; one function for all kinds keeps the browser app small.
fn parse<'de, D: Deserializer<'de>>(input: D) -> Result<Uuid, D::Error> {
    let text = std::borrow::Cow::<str>::deserialize(input)?;
    Uuid::try_parse(&text).map_err(|_| serde::de::Error::custom("not a UUID"))
}

ids! {
    /// A consultation.
    ConsultationId;
    /// A version of a consultation's draft.
    VersionId;
    /// A block of one version.
    BlockId;
    /// A comment, suggestion, question or reply; made by the writer's browser.
    CommentId;
    /// A human being (or what we know of one): owns sessions and an e-mail address.
    PersonId;
    /// An invitation to take part.
    InvitationId;
    /// A person inside one consultation: name, group and region as stated there.
    ParticipantId;
    /// For whom somebody speaks: themselves or a body.
    VoiceId;
    /// A label that groups contributions across blocks; made by the desk's browser.
    ThemeId;
    /// A private note among the desk; made by its writer's browser.
    NoteId;
    /// A reason that is used again; made by the desk's browser.
    ReasonId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_reads_back_what_it_writes() {
        let id: CommentId = "0193a5c0-7c5a-7d00-8000-0123456789ab".parse().unwrap();
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, "\"0193a5c0-7c5a-7d00-8000-0123456789ab\"");
        assert_eq!(serde_json::from_str::<CommentId>(&json).unwrap(), id);
        assert!(serde_json::from_str::<CommentId>("\"0193\"").is_err());
    }
}
