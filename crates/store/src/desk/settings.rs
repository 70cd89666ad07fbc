//! The settings of a consultation.

use std::collections::HashSet;

use colloquy_consultation::comment::clean_line;
use colloquy_consultation::groups::Choice;
use colloquy_consultation::{ConsultationOut, EventKind, Invalid, Rules, SettingsIn, Visibility, check_desk_text};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{CoChair, ask};
use crate::administrator::schedule::{self, Close};
use crate::entity::{choice, consultation, participant, phase};
use crate::error::{Result, StoreError};
use crate::turn::{About, Audience, Turn, insert_all};

const LINE_MAX: usize = 300;
const WELCOME_MAX: usize = 10_000;
const CHOICES_MAX: usize = 60;

pub(super) async fn change(co_chair: &CoChair, given: &SettingsIn) -> Result<ConsultationOut> {
    let desk = &co_chair.desk;
    let words = Words::check(given)?;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    words.store(&transaction, &turn, given).await?;
    if given.rules == Some(Rules::Members) || given.visibility == Some(Visibility::Members) {
        ask::list_all(&transaction, turn.row.id).await?;
    }
    for (list, choices, column) in
        [("group", &given.groups, participant::Column::GroupCode), ("region", &given.regions, participant::Column::Region)]
    {
        if let Some(choices) = choices {
            replace_choices(&transaction, &turn, list, choices, column).await?;
        }
    }
    open_at(&transaction, &mut turn, given).await?;
    if let Some(close) = close_of(&turn, given)? {
        schedule::apply(&transaction, &mut turn, &close, &given.reason, &desk.email).await?;
    }
    turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
    turn.finish(&transaction).await?;
    transaction.commit().await?;
    let row = consultation::Entity::find_by_id(desk.reader.id.0).one(&desk.reader.store.reads).await?;
    let row = row.ok_or(StoreError::NotFound("consultation"))?;
    Ok(crate::reader::Reader::unchecked(&desk.reader.store, desk.reader.viewer, row).await?.consultation)
}

/// What is said about the consultation, checked.
struct Words {
    title: Option<String>,
    organiser: Option<String>,
    welcome: Option<String>,
}

impl Words {
    fn check(given: &SettingsIn) -> Result<Self> {
        let mut invalid = Invalid::default();
        let mut text = |field: &str, text: &Option<String>, max: usize, needed: bool| {
            text.as_ref().map(|text| {
                check_desk_text(field, text, max, needed).unwrap_or_else(|error| {
                    invalid.0.extend(error.0);
                    String::new()
                })
            })
        };
        let title = text("title", &given.title, LINE_MAX, true).map(|text| clean_line(&text));
        let organiser = text("organiser", &given.organiser, LINE_MAX, false).map(|text| clean_line(&text));
        let welcome = text("welcome", &given.welcome, WELCOME_MAX, false);
        if usize::from(given.closes.is_some()) + usize::from(given.no_close) + usize::from(given.close_now) > 1 {
            invalid.add("closes", "invalid", "One of closes, no_close and close_now.");
        }
        if clean_line(&given.reason).chars().count() > LINE_MAX {
            invalid.add("reason", "too-long", format!("At most {LINE_MAX} characters."));
        }
        Ok(invalid.or(Self { title, organiser, welcome })?)
    }

    async fn store(self, connection: &impl ConnectionTrait, turn: &Turn, given: &SettingsIn) -> Result<()> {
        let mut row = consultation::ActiveModel::default();
        let mut changes = false;
        for (field, value) in [
            (&mut row.title, self.title),
            (&mut row.organiser, self.organiser),
            (&mut row.welcome, self.welcome),
            (&mut row.visibility, given.visibility.map(|visibility| visibility.as_str().to_owned())),
            (&mut row.rules, given.rules.map(|rules| rules.as_str().to_owned())),
        ] {
            if let Some(value) = value {
                *field = Set(value);
                changes = true;
            }
        }
        if changes {
            consultation::Entity::update_many().set(row).filter(consultation::Column::Id.eq(turn.row.id)).exec(connection).await?;
        }
        Ok(())
    }
}

/// Another opening, while the old one is still to come.
async fn open_at(connection: &impl ConnectionTrait, turn: &mut Turn, given: &SettingsIn) -> Result<()> {
    let Some(opens) = given.opens.filter(|opens| *opens != turn.phase.opens) else { return Ok(()) };
    if turn.phase.opens <= turn.now {
        return Err(StoreError::invalid("opens", "invalid", format!("It opened at {}; that cannot change any more.", turn.phase.opens)));
    }
    let closes = given.closes.or(turn.phase.closes).filter(|_| !given.no_close && !given.close_now);
    if closes.is_some_and(|closes| closes <= opens) {
        return Err(StoreError::invalid("opens", "invalid", "It would open after it closes."));
    }
    phase::Entity::update_many()
        .col_expr(phase::Column::OpensAt, Expr::value(opens.0))
        .filter(phase::Column::Consultation.eq(turn.row.id))
        .filter(phase::Column::OpensAt.eq(turn.phase.opens.0))
        .exec(connection)
        .await?;
    turn.phase.opens = opens;
    turn.note(EventKind::Schedule, About::default())
}

/// The close that is wanted, if another one is.
fn close_of(turn: &Turn, given: &SettingsIn) -> Result<Option<Close>> {
    if given.close_now {
        return Ok(Some(Close::Now));
    }
    if given.no_close {
        return Ok(Some(Close::At(None)));
    }
    let Some(closes) = given.closes else { return Ok(None) };
    if Some(closes) != turn.phase.closes && closes <= turn.now {
        return Err(StoreError::invalid("closes", "invalid", format!("{closes} has passed; to close now, say so.")));
    }
    Ok(Some(Close::At(Some(closes))))
}

/// Other choices; what somebody has chosen already must stay.
async fn replace_choices(
    connection: &impl ConnectionTrait,
    turn: &Turn,
    list: &'static str,
    choices: &[Choice],
    column: participant::Column,
) -> Result<()> {
    let field = if list == "group" { "groups" } else { "regions" };
    if choices.is_empty() || choices.len() > CHOICES_MAX {
        return Err(StoreError::invalid(field, "invalid", format!("From 1 to {CHOICES_MAX}, one a line.")));
    }
    let codes: HashSet<&str> = choices.iter().map(|choice| choice.code.as_str()).collect();
    if codes.len() < choices.len() || codes.contains("") {
        return Err(StoreError::invalid(field, "invalid", "Each one once."));
    }
    let used: Vec<String> = participant::Entity::find()
        .select_only()
        .column(column)
        .distinct()
        .filter(participant::Column::Consultation.eq(turn.row.id))
        .filter(column.ne(""))
        .into_tuple()
        .all(connection)
        .await?;
    let before = choice::Entity::find().filter(choice::Column::Consultation.eq(turn.row.id)).filter(choice::Column::List.eq(list));
    let before: HashSet<String> = before.all(connection).await?.into_iter().map(|row| row.code).collect();
    if let Some(lost) = used.iter().find(|code| before.contains(*code) && !codes.contains(code.as_str())) {
        return Err(StoreError::invalid(field, "in-use", format!("“{lost}” was chosen by somebody already and must stay.")));
    }
    choice::Entity::delete_many()
        .filter(choice::Column::Consultation.eq(turn.row.id))
        .filter(choice::Column::List.eq(list))
        .exec(connection)
        .await?;
    let row = |(place, choice): (i32, &Choice)| choice::ActiveModel {
        consultation: Set(turn.row.id),
        list: Set(list.to_owned()),
        place: Set(place),
        code: Set(choice.code.clone()),
        label: Set(choice.label.clone()),
    };
    insert_all::<choice::Entity, _>(connection, (0..).zip(choices).map(row).collect()).await
}
