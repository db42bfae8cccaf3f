//! Arguments to a command to an exit code.

use bosoo::commands;

// A page is made of many small texts, which this allocator is made for; the build's memory is measured with it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    commands::main()
}
