//! Prints what a draft is read as: its blocks, what came along, what is not kept.

use colloquy_documents::{Changes, import_file};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for name in std::env::args().skip(1) {
        let bytes = std::fs::read(&name)?;
        let imported = match import_file(&name, &bytes, Changes::Suggest) {
            Ok(imported) => imported,
            Err(error) => {
                println!("# {name}: {error} [{}]", error.code());
                continue;
            }
        };
        println!("# {name} {:?}", imported.draft.title);
        for (index, block) in imported.draft.blocks.iter().enumerate() {
            let marker = block.marker.as_deref().unwrap_or("");
            println!("{index} {}{} <{marker}> {:?} {:?}", block.kind, block.level, block.text, block.marks);
        }
        for remark in &imported.remarks {
            println!("* {remark:?}");
        }
        for (kind, count, words) in imported.report.iter() {
            println!("! {} {count} {words:?}", kind.as_str());
        }
    }
    Ok(())
}
