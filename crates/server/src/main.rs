//! `colloquy`: see `colloquy --help`.

use std::process::ExitCode;

use clap::Parser as _;
use colloquy_server::cli::Command;

#[tokio::main]
async fn main() -> ExitCode {
    // Clap answers bad use with status 2 by itself.
    match Command::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("colloquy: {error:#}");
            ExitCode::FAILURE
        }
    }
}
