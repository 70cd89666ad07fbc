//! The table of those who were asked: the silent first, because they are what is left to do.

use colloquy_consultation::render::{Arg, Words, day, moment};
use colloquy_consultation::{ConsultationOut, InvitationOut, InvitedState};
use maud::{Markup, html};

const ORDER: [InvitedState; 6] = [
    InvitedState::Silent,
    InvitedState::Opened,
    InvitedState::Queued,
    InvitedState::Answered,
    InvitedState::Declined,
    InvitedState::Withdrawn,
];

pub(super) fn view(words: &dyn Words, consultation: &ConsultationOut, all: &[InvitationOut], may: bool) -> Markup {
    let mut all: Vec<&InvitationOut> = all.iter().collect();
    all.sort_by_key(|one| ORDER.iter().position(|state| *state == one.state));
    html! {
        section #asked {
            @if all.is_empty() { p { (words.word("asked-none")) } } @else {
                p { (counts(words, &all)) }
                div.table-scroll role="region" tabindex="0" aria-label=(words.word("asked-link")) {
                    table {
                        thead { tr {
                            @for key in ["asked-who", "asked-state", "asked-when"] { th scope="col" { (words.word(key)) } }
                            @if may { th scope="col" { (words.word("asked-acts")) } }
                        } }
                        tbody {
                            @for one in all {
                                tr {
                                    th scope="row" { (who(words, one)) }
                                    td { (state(words, consultation, one)) }
                                    td { (times(words, one)) }
                                    @if may { td { (acts(words, consultation, one)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn counts(words: &dyn Words, all: &[&InvitationOut]) -> String {
    let count = |states: &[InvitedState]| all.iter().filter(|one| states.contains(&one.state)).count().to_string();
    let asked = all.iter().filter(|one| one.state != InvitedState::Withdrawn).count().to_string();
    let (answered, declined) = (count(&[InvitedState::Answered]), count(&[InvitedState::Declined]));
    let (opened, silent) = (count(&[InvitedState::Opened]), count(&[InvitedState::Silent, InvitedState::Queued]));
    let args = [("asked", &asked), ("answered", &answered), ("declined", &declined), ("opened", &opened), ("silent", &silent)];
    words.say("asked-counts", &args.map(|(name, text)| (name, Arg::Text(text))))
}

/// The name shown: an address where there is no other.
pub(super) fn name(words: &dyn Words, one: &InvitationOut) -> String {
    match (one.name.is_empty(), one.email.is_empty()) {
        (false, _) => one.name.clone(),
        (true, false) => one.email.clone(),
        (true, true) => words.word("asked-person"),
    }
}

fn who(words: &dyn Words, one: &InvitationOut) -> Markup {
    html! {
        bdi { (name(words, one)) }
        br; span.quiet { (words.word(&format!("asked-kind-{}", one.kind))) }
        @if !one.contact.is_empty() { br; span.quiet { bdi { (one.contact) } } }
        @if !one.name.is_empty() && !one.email.is_empty() { br; span.quiet dir="ltr" { (one.email) } }
        @if !one.by_mail { br; span.quiet { (words.word("asked-by-link")) } }
    }
}

fn state(words: &dyn Words, consultation: &ConsultationOut, one: &InvitationOut) -> Markup {
    html! {
        (words.word(&format!("asked-state-{}", one.state)))
        @if one.answers > 0 { br; (words.say("asked-answers", &[("n", Arg::Count(one.answers))])) }
        @for (number, answer) in (1..).zip(&one.comments) {
            br; a href={ "/c/" (consultation.slug) "/v/" (answer.version) "#c-" (answer.comment) } { (words.say("asked-answer", &[("number", Arg::Text(&i32::to_string(&number)))])) }
        }
        @if one.remind && one.reminded.is_none() { br; span.quiet { (words.word("asked-remind")) } }
        @if let Some(at) = one.reminded { br; span.quiet { (words.say("asked-reminded", &[("at", Arg::Text(&day(words, at)))])) } }
    }
}

fn times(words: &dyn Words, one: &InvitationOut) -> Markup {
    html! {
        time datetime=(one.at) title=(moment(words, one.at)) { (day(words, one.at)) }
        @if let Some(at) = one.sent { br; span.quiet { (words.say("asked-sent", &[("at", Arg::Text(&day(words, at)))])) } }
    }
}

fn acts(words: &dyn Words, consultation: &ConsultationOut, one: &InvitationOut) -> Markup {
    let name = name(words, one);
    let button = |intent: &str, key: &str| {
        let label = words.say("asked-of", &[("act", Arg::Text(&words.word(key))), ("name", Arg::Text(&name))]);
        html! { button.link name="intent" value=(intent) aria-label=(label) { (words.word(key)) } }
    };
    html! {
        @if one.state != InvitedState::Withdrawn {
            form method="post" action={ "/desk/" (consultation.slug) "/people-asked" } {
                input type="hidden" name="invitation" value=(one.id);
                @if one.may_resend && one.state != InvitedState::Answered { (button("again", "asked-again")) br; }
                (button("link", "asked-copy")) br;
                (button("withdraw", "asked-withdraw"))
            }
        }
    }
}
