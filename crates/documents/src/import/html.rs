//! HTML drafts: pages, and what Word, Google Docs and LibreOffice save or put on the clipboard.
//!
//! Read tag by tag, without a tree: what is open is a stack of at most [`context::DEEPEST`] elements, so no nesting costs
//! more than its length. Scripts, pictures and whatever else is not kept are named in the report; nothing is fetched.

mod charset;
mod context;
mod css;
mod element;
mod lists;
mod notes;
mod reader;
mod sinks;
mod stack;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

use super::ImportError;
use super::along::{Changes, Imported};

pub(super) use charset::decode;
pub(super) use notes::target;

/// Reads an HTML draft.
pub(super) fn read(text: &str, changes: Changes) -> Result<Imported, ImportError> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = reader::Reader::new(changes);
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(words) => reader.text(&String::from_utf8_lossy(&words)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
        if reader.is_full() {
            return Err(ImportError::TooManyBlocks);
        }
    }
    reader.finish()
}
