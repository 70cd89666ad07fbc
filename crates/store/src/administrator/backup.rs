//! A copy of the database while it is in use.

use std::path::Path;

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::error::{Result, StoreError};
use crate::store::Store;

pub(super) async fn backup(store: &Store, file: &Path) -> Result<()> {
    if store.reads.get_database_backend() != DbBackend::Sqlite {
        return Err(StoreError::invalid("database", "invalid", "For a PostgreSQL database use pg_dump, which comes with it."));
    }
    if file.exists() {
        return Err(StoreError::invalid("file", "invalid", "This file exists; name a new one."));
    }
    let path = file.to_str().ok_or_else(|| StoreError::invalid("file", "invalid", "The file's name must be UTF-8."))?;
    if !file.parent().is_none_or(|folder| folder.as_os_str().is_empty() || folder.is_dir()) {
        return Err(StoreError::invalid("file", "invalid", "The folder it shall be in is not there; make it first."));
    }
    // It reads in one transaction, so that it sees one moment and stops nobody from writing.
    let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [path.into()]);
    store.reads.execute_raw(copy).await?;
    Ok(())
}
