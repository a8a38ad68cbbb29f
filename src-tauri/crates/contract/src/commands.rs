//! The one list of commands. Hosts expand it, so a host that forgets one does not compile.

use crate::*;

/// Hands the list of commands to a macro, as `name(Request) -> Response`, each with its documentation.
///
/// The desktop makes a Tauri command of each, the headless host a route, the app manifest takes the
/// names, and the page's `call` is typed by it.
#[macro_export]
macro_rules! for_each_command {
    ($expand:ident) => {
        $expand! {
            /// The view as it is now; for start-up and reload.
            current_view(NoRequest) -> ViewEvent;
            /// The first view is on screen.
            page_ready(NoRequest) -> ();
            /// Leaves the checks and begins.
            start(NoRequest) -> ();
            /// Asks again what the screen waits for.
            check_again(NoRequest) -> ();
            /// Begins a rehearsal.
            enter_practice(EnterPracticeRequest) -> ();
            /// Ends the rehearsal.
            leave_practice(NoRequest) -> ();
            /// Goes on from the saved place.
            continue_setup(NoRequest) -> ();
            /// Forgets the choices on this computer.
            start_over(NoRequest) -> ();
            /// Opens the browser to sign in.
            begin_sign_in(NoRequest) -> ();
            /// Signs in with a code on another device, or with a new one.
            use_code(NoRequest) -> ();
            /// Puts the code on the clipboard until the sign-in ends.
            copy_code(NoRequest) -> CopiedCode;
            /// Opens the browser again.
            reopen_browser(NoRequest) -> ();
            /// Puts the address on the clipboard.
            copy_link(NoRequest) -> ();
            /// Leaves the sign-in.
            cancel_sign_in(NoRequest) -> ();
            /// Signs in as somebody else.
            use_other_account(NoRequest) -> ();
            /// Goes on with the account that is signed in.
            keep_account(NoRequest) -> ();
            /// Opens the page where this step is done by hand.
            open_page(NoRequest) -> ();
            /// The person did what the guided step asked for.
            confirm_done(NoRequest) -> ();
            /// Chooses the workspace.
            choose_workspace(ChooseWorkspaceRequest) -> ();
            /// Asks the platform to prepare the connection.
            start_connection(NoRequest) -> ();
            /// Checks a connection that exists.
            check_connection(NoRequest) -> ();
            /// Changes the repositories of a connection that exists.
            change_repositories(NoRequest) -> ();
            /// Looks at the permissions of a connection that exists.
            review_permissions(NoRequest) -> ();
            /// Sets up one more organization.
            connect_another(NoRequest) -> ();
            /// Looks at every organization there is.
            show_connections(NoRequest) -> ();
            /// Opens an organization of the list.
            open_connection(OpenConnectionRequest) -> ();
            /// Opens the organization that turned out to be there already.
            open_same(NoRequest) -> ();
            /// Signs in again on both ends.
            reconnect(NoRequest) -> ();
            /// Chooses the organization.
            choose_organization(ChooseOrganizationRequest) -> ();
            /// Looks up an organization by name.
            look_up_organization(LookUpOrganizationRequest) -> ();
            /// Opens the page of an invitation.
            open_invitation(NoRequest) -> ();
            /// Writes to an owner.
            ask_owner(NoRequest) -> ();
            /// Opens the mail program with the message on screen.
            open_mail(OpenMailRequest) -> ();
            /// The message to the owner is sent.
            owner_asked(NoRequest) -> ();
            /// Lets GitHub ask the owners.
            request_on_github(NoRequest) -> ();
            /// Goes on as an owner.
            go_on_as_owner(NoRequest) -> ();
            /// Stops waiting for an owner.
            stop_waiting(NoRequest) -> ();
            /// Tells the person outside the window when an owner has answered, or not.
            notify(NotifyRequest) -> ();
            /// Says which button GitHub's page has.
            report_button(ReportButtonRequest) -> ();
            /// Chooses all or some repositories.
            choose_selection(ChooseSelectionRequest) -> ();
            /// Answers a window of the repository list.
            list_repositories(ListRepositoriesRequest) -> RepositoryPage;
            /// Finds a row by the first letters of its name.
            locate_repository(LocateRepositoryRequest) -> Located;
            /// Changes what is selected.
            change_selection(ChangeSelectionRequest) -> SelectionSummary;
            /// Reads the list again, or the rest of it.
            load_again(NoRequest) -> ();
            /// Pastes a list of names.
            import_names(NoRequest) -> ();
            /// Holds a list of names against the repositories.
            match_names(MatchNamesRequest) -> ();
            /// Selects what was found.
            add_names(AddNamesRequest) -> SelectionSummary;
            /// Goes on with what is selected.
            continue_with_selection(NoRequest) -> ();
            /// Agrees to the plan that is on screen and opens GitHub's page.
            confirm_plan(ConfirmPlanRequest) -> ();
            /// Uses what GitHub has.
            keep_result(NoRequest) -> ();
            /// Opens GitHub's page to change what it has.
            change_on_github(NoRequest) -> ();
            /// Saves a record of the connection.
            save_record(NoRequest) -> SavedRecord;
            /// Tries again to save the place.
            save_again(NoRequest) -> Saved;
            /// Tries again what failed.
            retry(NoRequest) -> ();
            /// Closes the message about a problem.
            dismiss_problem(NoRequest) -> ();
            /// Goes to the screen before.
            go_back(NoRequest) -> ();
            /// Goes to a step that was visited.
            go_to_step(GoToStepRequest) -> ();
            /// Signs out on one end.
            sign_out(SignOutRequest) -> ();
            /// Signs out on one end, and in as somebody else.
            switch_account(SwitchAccountRequest) -> ();
            /// Signs in again where a sign-in ended.
            sign_in_again(NoRequest) -> ();
            /// Opens GitHub's page of authorized apps.
            review_authorizations(NoRequest) -> ();
            /// Opens the system's safe store.
            open_vault(NoRequest) -> ();
            /// Ends waiting for the safe store's password.
            leave_vault(NoRequest) -> ();
            /// Goes on without the safe store.
            go_on_without_vault(NoRequest) -> ();
            /// Opens the settings over the screen.
            open_settings(NoRequest) -> ();
            /// Changes how the page looks and acts, on any screen.
            change_preferences(ChangePreferencesRequest) -> ();
            /// Reaches the outside through another proxy, or none.
            change_proxy(ChangeProxyRequest) -> ();
            /// Lets the person choose a trust file with the system's dialog.
            choose_trust_file(NoRequest) -> ();
            /// Trusts the system alone again.
            forget_trust_file(NoRequest) -> ();
            /// Looks at every host the setup needs.
            test_network(NoRequest) -> ();
            /// Puts the result of the test on the clipboard.
            copy_network_details(NoRequest) -> ();
            /// Signs out and deletes what is kept on this computer.
            delete_everything(NoRequest) -> ();
            /// Closes the window.
            close_window(NoRequest) -> ();
        }
    };
}

/// A command's name and the names of its types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandEntry {
    /// Also the name of the Tauri command and the route.
    pub name: &'static str,
    /// The request's TypeScript name.
    pub request: &'static str,
    /// The response's TypeScript name.
    pub response: &'static str,
}

macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident($request:ident) -> $response:tt;)*) => {
        /// Every command, in the order of the list.
        pub const COMMANDS: &[CommandEntry] = &[
            $(CommandEntry {
                name: stringify!($name),
                request: stringify!($request),
                response: stringify!($response),
            }),*
        ];

        /// Every command's name, for the app manifest.
        pub const COMMAND_NAMES: &[&str] = &[$(stringify!($name)),*];

        // A name in the list that is no type of the contract does not compile.
        const _: fn() = || {
            $(let _ = std::mem::size_of::<($request, $response)>();)*
        };
    };
}

for_each_command!(entries);
