//! A refusal in the page's language, in the words that the reader uses for it.

use colloquy_consultation::Problem;
use colloquy_consultation::render::{Arg, moment};

use crate::messages::Tongue;
use colloquy_consultation::render::Words as _;

/// What is said for a problem: its message, else the server's own sentence.
pub(super) fn problem_words(words: &Tongue<'_>, problem: &Problem) -> String {
    let said = coded(words, "problem", &problem.code).unwrap_or_else(|| words.problem(problem));
    match (problem.at, problem.retry_after) {
        (Some(at), _) => words.say("problem-with-time", &[("problem", Arg::Text(&said)), ("time", Arg::Text(&moment(words, at)))]),
        (_, Some(seconds)) => {
            words.say("problem-with-wait", &[("problem", Arg::Text(&said)), ("seconds", Arg::Text(&seconds.to_string()))])
        }
        _ => said,
    }
}

/// What is said for a wrong field.
pub(super) fn field_words(words: &Tongue<'_>, problem: &Problem, field: &str) -> Option<String> {
    let error = problem.errors.iter().find(|error| error.field == field)?;
    // The message for `invalid` speaks of the address.
    let own = (error.code != "invalid" || field == "email").then(|| coded(words, "field", &error.code)).flatten();
    Some(own.unwrap_or_else(|| words.wrong(error)))
}

fn coded(words: &Tongue<'_>, prefix: &str, code: &str) -> Option<String> {
    let key = format!("{prefix}-{code}");
    words.has(&key).then(|| words.word(&key))
}
