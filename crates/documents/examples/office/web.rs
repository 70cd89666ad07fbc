//! A page as Google Docs saves it.

use super::WORDS;

/// A page with so many paragraphs and comments. Google Docs leaves tracked changes out of it.
pub(super) fn sample(paragraphs: usize, comments: usize) -> Vec<u8> {
    let (mut body, mut notes) = (String::new(), String::new());
    for at in 0..paragraphs {
        let comment = (at * comments / paragraphs != (at + 1) * comments / paragraphs).then_some(at * comments / paragraphs);
        let mark = comment.map_or_else(String::new, |id| format!("<sup><a href=\"#cmnt{id}\" id=\"cmnt_ref{id}\">[{id}]</a></sup>"));
        if let Some(id) = comment {
            notes +=
                &format!("<div class=c8><p class=c1><a href=\"#cmnt_ref{id}\" id=\"cmnt{id}\">[{id}]</a><span>{WORDS}</span></p></div>");
        }
        let tag = if at % 25 == 0 { "h1" } else { "p" };
        body += &format!(
            "<{tag} class=\"c0\"><span class=\"c2\">{WORDS}</span><span style=\"font-weight:700\">and in their own languages, </span>{mark}<span class=\"c2\">{WORDS}as agreed.</span></{tag}>"
        );
    }
    format!("<html><head><meta charset=\"utf-8\"><style>.c2{{color:#000}}</style></head><body>{body}{notes}</body></html>").into_bytes()
}
