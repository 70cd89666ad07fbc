mod comments;
mod deadline;
mod events;
mod limits;
mod people;
mod visibility;
mod wrong_input;
