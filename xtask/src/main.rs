//! The project's own commands: `cargo xtask run`, `test`, `bench`, `build`, `messages`, `tools`.

mod bench;
mod build;
mod child;
mod fingerprint;
mod glue;
mod lint;
mod messages;
mod postgres;
mod run;
mod shake;
mod steps;
mod system;
mod test;
mod tools;
mod weight;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  run [-- OPTIONS]   get what is missing, build everything, start Colloquy on http://127.0.0.1:8080
                     (OPTIONS go to `colloquy serve`, for instance `-- --listen 127.0.0.1:9000`)
  test [OPTIONS]     get what the tests need and run every check and every test
       --browsers chromium|firefox|webkit|all   the browsers of the browser tests (chromium)
       --only STEP                              one step alone; may be repeated; `--only help` lists them
       --filter TEXT                            only tests whose name contains TEXT
  bench [NAME]       measure what the project promises: page with many comments, cost of a comment, the desk;
                     NAME: only measurements whose name contains it, for instance `desk`
  bench carry-over   how many blocks and quotations are found again in the next version, on real texts with known changes
  bench office       time and memory of reading and writing Word, OpenDocument, HTML and XLSX files, 500 paragraphs with 200 comments
  build              build the browser app (dist/) and the server (target/release/colloquy)
  weigh              what weighs how much in the reader's program, after `build`
  messages           check the message files of every language and write dist/locales/
  tools              install the pinned build tools into target/tools";

/// Bad use of the command; ends with status 2.
#[derive(Debug)]
struct BadUse(String);

impl std::fmt::Display for BadUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadUse {}

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let result = match command.as_str() {
        "run" => run::run(&rest),
        "test" => test::run(&rest),
        "bench" => bench::run(&rest),
        "build" => build::run(&rest),
        "weigh" => weight::run(&rest),
        "messages" => messages::run(&rest),
        "tools" => tools::run(&rest),
        "" | "help" | "-h" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(BadUse(format!("there is no command “{other}”\n\n{USAGE}")).into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::from(if error.is::<BadUse>() { 2 } else { 1 })
        }
    }
}

/// Refuses arguments that a command does not take.
fn no_arguments(args: &[String]) -> anyhow::Result<()> {
    match args.first() {
        None => Ok(()),
        Some(first) => Err(BadUse(format!("“{first}” is not understood here\n\n{USAGE}")).into()),
    }
}
