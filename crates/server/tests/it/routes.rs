mod comments;
mod deadline;
pub mod desk;
mod events;
mod export;
mod limits;
mod people;
mod visibility;
mod wrong_input;
