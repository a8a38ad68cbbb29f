//! The program. Everything it does is in the library; only the first moments of the process are here.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    desktop::os::prepare_process();
    desktop::start(std::env::args_os().skip(1))
}
