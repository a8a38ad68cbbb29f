//! Stories told to the simulator over the wire, with nothing of its insides.

#[cfg(test)]
#[path = "stories/browser.rs"]
mod browser;
#[cfg(test)]
#[path = "stories/control.rs"]
mod control;
#[cfg(test)]
#[path = "stories/device.rs"]
mod device;
#[cfg(test)]
#[path = "stories/github_sign_in.rs"]
mod github_sign_in;
#[cfg(test)]
#[path = "stories/hosts.rs"]
mod hosts;
#[cfg(test)]
#[path = "stories/install.rs"]
mod install;
#[cfg(test)]
#[path = "stories/platform.rs"]
mod platform;
#[cfg(test)]
#[path = "stories/platform_sign_in.rs"]
mod platform_sign_in;
#[cfg(test)]
#[path = "stories/program.rs"]
mod program;
#[cfg(test)]
#[path = "stories/rest.rs"]
mod rest;
#[cfg(test)]
#[path = "stories/roles.rs"]
mod roles;
#[cfg(test)]
#[path = "stories/stage.rs"]
mod stage;
#[cfg(test)]
#[path = "stories/visitor.rs"]
mod visitor;
