//! Arguments to a command to an exit code.

use bosoo::commands;

fn main() -> std::process::ExitCode {
    commands::main()
}
