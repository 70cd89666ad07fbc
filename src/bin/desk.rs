//! The desk's program: starts the app on the page it is loaded into.

fn main() {
    colloquy_web::desk::start();
}
