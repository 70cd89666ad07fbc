//! The fields of a new consultation, as they arrive.

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use colloquy_consultation::Language;
use colloquy_documents::OFFICE_BYTES_MAX;
use colloquy_store::NewConsultation;

use super::{Reading, Wish, read_file};
use crate::cli::time;
use crate::error::{Error, Result, invalid, too_large};
use crate::messages::Tongue;

/// The largest request with a file as it is, in bytes: the file, and what is said about it.
pub const FILE_MAX: usize = OFFICE_BYTES_MAX + 1024 * 1024;

/// What pasted text is called.
const PASTED: &str = "draft.md";

/// What stood in the form.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// The button.
    pub intent: String,
    /// The title; empty: that of the draft.
    pub title: String,
    /// The short name.
    pub slug: String,
    /// The tag of the draft's language.
    pub language: String,
    /// Who may read it.
    pub visibility: String,
    /// Who may take part.
    pub rules: String,
    /// When it closes, in words; empty: not.
    pub closes: String,
    /// Who asks.
    pub organiser: String,
    /// What becomes of tracked changes.
    pub changes: String,
    /// What becomes of comments.
    pub comments: String,
    /// A pasted draft; a file comes before it.
    pub text: String,
    /// The file, by its name.
    pub file: Option<(String, Bytes)>,
}

impl Form {
    /// Reads the fields. A file comes as it was chosen, or as the page before carried it along: written in base64, since
    /// nothing is kept between the two. Of fields that are not known, the first is refused where `strict`.
    ///
    /// # Errors
    /// `Invalid`; 413: larger than the route takes.
    pub async fn read(mut given: Multipart, strict: bool) -> Result<Self> {
        let (mut form, mut chosen, mut carried, mut name_of_carried) = (Self::default(), None, None, String::new());
        while let Some(field) = given.next_field().await.map_err(broken)? {
            let (name, file_name) = (field.name().unwrap_or_default().to_owned(), field.file_name().unwrap_or_default().to_owned());
            let bytes = field.bytes().await.map_err(broken)?;
            if name == "file" {
                // Without a choice a browser sends neither name nor bytes. An empty file is one that was chosen.
                chosen = (!file_name.is_empty() || !bytes.is_empty()).then_some((file_name, bytes));
                continue;
            }
            let value = String::from_utf8(bytes.to_vec()).map_err(|_| invalid(&name, "invalid", "This is not UTF-8."))?;
            match name.as_str() {
                "intent" => form.intent = value,
                "title" => form.title = value,
                "slug" => form.slug = value,
                "language" => form.language = value,
                "visibility" => form.visibility = value,
                "rules" => form.rules = value,
                "closes" => form.closes = value,
                "organiser" => form.organiser = value,
                "changes" => form.changes = value,
                "comments" => form.comments = value,
                "text" => form.text = value.replace("\r\n", "\n"),
                "upload" if !strict => carried = Some(value),
                "upload_name" if !strict => name_of_carried = value,
                _ if strict => return Err(invalid(&name, "unknown", "This field is not known.")),
                _ => {}
            }
        }
        form.file = match (chosen, carried) {
            (Some(chosen), _) => Some(chosen).filter(|(_, bytes)| !bytes.is_empty()),
            (None, Some(text)) if form.intent != "drop" => {
                let bytes =
                    STANDARD.decode(text).map_err(|_| invalid("file", "invalid", "The file did not arrive whole; choose it again."))?;
                Some((name_of_carried, bytes.into()))
            }
            _ => None,
        };
        Ok(form)
    }

    /// The file, or the pasted text, byte for byte, with its name.
    ///
    /// # Errors
    /// `Invalid` (`text`): neither.
    pub fn source(&self) -> Result<(&str, Bytes)> {
        match &self.file {
            Some((name, bytes)) => Ok((name, bytes.clone())),
            None if self.text.trim().is_empty() => Err(invalid("text", "missing", "Choose a file, or paste the draft.")),
            None => Ok((PASTED, self.text.clone().into())),
        }
    }

    /// Reads the draft; what is wrong with the file is told in `words`.
    ///
    /// # Errors
    /// `Invalid` (`file`, `text`, `changes`, `comments`).
    pub async fn draft(&self, words: Option<&Tongue<'_>>) -> Result<Reading> {
        let (name, bytes) = self.source()?;
        let wish = Wish::parse(&self.changes, &self.comments)?;
        read_file(name, bytes, wish, words).await
    }

    /// The consultation.
    ///
    /// # Errors
    /// `Invalid`: the first field that is wrong.
    pub fn compose(&self, read: &Reading) -> Result<NewConsultation> {
        let code =
            |field: &'static str| move |error: colloquy_consultation::code::UnknownCode| invalid(field, "invalid", format!("{error}."));
        let draft = &read.imported.draft;
        let closes = match self.closes.trim() {
            "" => None,
            text => Some(time::parse(text).map_err(|error| invalid("closes", "invalid", format!("{error}.")))?),
        };
        let title = if self.title.trim().is_empty() { draft.title.clone().unwrap_or_default() } else { self.title.trim().to_owned() };
        if title.is_empty() {
            return Err(invalid("title", "missing", "The draft names no title; write one."));
        }
        let (source_name, source) = self.source()?;
        Ok(NewConsultation {
            slug: self.slug.trim().parse().map_err(|error| invalid("slug", "invalid", format!("{error}.")))?,
            title,
            organiser: self.organiser.trim().to_owned(),
            welcome: String::new(),
            language: self.language.parse::<Language>().map_err(|error| invalid("language", "invalid", format!("This is {error}.")))?,
            visibility: self.visibility.parse().map_err(code("visibility"))?,
            rules: self.rules.parse().map_err(code("rules"))?,
            groups: vec![],
            regions: vec![],
            opens: None,
            closes,
            draft: draft.clone(),
            source: source.to_vec(),
            source_name: source_name.to_owned(),
        })
    }

    /// The file for the next request, in base64.
    #[must_use]
    pub fn carried(&self) -> Option<(&str, usize, String)> {
        self.file.as_ref().map(|(name, bytes)| (name.as_str(), bytes.len(), STANDARD.encode(bytes)))
    }
}

fn broken(error: MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(FILE_MAX),
        _ => invalid("form", "invalid", "The form did not arrive whole; send it again."),
    }
}
