//! A contribution on its way.

use colloquy_consultation::*;
use uuid::Uuid;
use wasm_bindgen::JsValue;

use crate::api::{read_quote, write_comment};
use crate::js::{Fields, Make, array, clock, window};

/// A contribution that is not yet published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What is sent.
    pub comment: CommentIn,
    /// The places of its blocks in reading order.
    pub orders: Vec<u32>,
    /// The first comment of the thread it answers in.
    pub root: Option<CommentId>,
    /// How far it is.
    pub state: State,
}

/// How far a contribution is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Kept in this browser, to be sent.
    Kept,
    /// On its way.
    Sending,
    /// Kept until its writer says who they are.
    Nameless,
    /// Refused: the problem's code and words, and the moment it names.
    Refused {
        /// Code of the problem.
        code: String,
        /// What the server said.
        detail: String,
        /// When it closed or opens.
        at: Option<Timestamp>,
    },
}

impl Entry {
    /// The entry as JSON.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = Make::default()
            .text("comment", &write_comment(&self.comment))
            .set("orders", &array(self.orders.iter().map(|order| JsValue::from_f64(f64::from(*order)))));
        if let Some(root) = self.root {
            out = out.text("root", &root.to_string());
        }
        if let State::Refused { code, detail, at } = &self.state {
            out = out.text("refused", code).text("detail", detail).text_if("at", &at.map(|at| at.to_string()).unwrap_or_default());
        }
        out.json()
    }

    /// Reads an entry; nothing if it cannot be one.
    #[must_use]
    pub fn read(json: &str) -> Option<Self> {
        let fields = Fields::parse(json)?;
        let code = fields.text("refused");
        let state =
            if code.is_empty() { State::Kept } else { State::Refused { code, detail: fields.text("detail"), at: fields.read("at") } };
        Some(Self {
            comment: read_comment_in(&Fields::parse(&fields.text("comment"))?)?,
            orders: fields.list("orders").iter().filter_map(|order| Some(order.0.as_f64()? as u32)).collect(),
            root: fields.read("root"),
            state,
        })
    }
}

fn read_comment_in(fields: &Fields) -> Option<CommentIn> {
    Some(CommentIn {
        id: fields.read("id")?,
        kind: fields.read("kind")?,
        body: fields.text("body"),
        language: fields.read("language")?,
        version: fields.count("version"),
        blocks: fields.list("blocks").iter().filter_map(|block| block.0.as_string()?.parse().ok()).collect(),
        quote: fields.inner("quote").map(|quote| read_quote(&quote)),
        operation: fields.read("operation"),
        proposed: fields.text("proposed"),
        parent: fields.read("parent"),
        text_language: fields.read("text_language"),
    })
}

/// A new id: a UUIDv7 of this browser's clock and its random numbers.
#[must_use]
pub fn new_id() -> CommentId {
    let mut bytes = [0u8; 16];
    if let Ok(crypto) = window().crypto() {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let clock = clock().to_be_bytes();
    bytes[..6].copy_from_slice(&clock[2..]);
    bytes[6] = 0x70 | (bytes[6] & 0x0F);
    bytes[8] = 0x80 | (bytes[8] & 0x3F);
    CommentId(Uuid::from_bytes(bytes))
}
