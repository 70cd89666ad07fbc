//! Embeds the messages of every language under `locales/`: a new language needs no change of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut code = String::from("/// Every language with its message files, as name and text, in alphabetical order.\n");
    code.push_str("pub const LOCALES: &[(&str, &[(&str, &str)])] = &[\n");
    for language in sorted(&root)? {
        let files: Vec<PathBuf> = sorted(&language)?.into_iter().filter(|file| file.extension().is_some_and(|ext| ext == "ftl")).collect();
        if files.is_empty() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", language.display());
        let _ = writeln!(code, "    ({:?}, &[", name(&language));
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            let _ = writeln!(code, "        ({:?}, include_str!({:?})),", name(&file), file.canonicalize()?.display().to_string());
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR").unwrap_or_default()).join("locales.rs"), code)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
