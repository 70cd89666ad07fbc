//! Shows the blocks that a draft is read as: `cargo run -p colloquy-documents --example blocks -- FILE`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for name in std::env::args().skip(1) {
        let draft = colloquy_documents::import_draft(&name, &std::fs::read(&name)?)?;
        println!("{name}: {} blocks, title {:?}", draft.blocks.len(), draft.title);
        for (order, block) in draft.blocks.iter().enumerate() {
            let parent = block.parent.map(|parent| format!(" in {parent}")).unwrap_or_default();
            println!("{order:4} {}{}{parent} {:?} {:?}", block.kind, block.level, block.marker.as_deref().unwrap_or(""), block.text);
            for mark in &block.marks {
                println!("       {}-{} {:?} {}", mark.start, mark.end, mark.kind, mark.target);
            }
        }
    }
    Ok(())
}
