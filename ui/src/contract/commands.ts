// Generated from the contract crate. Not edited by hand.
import type { ChangeSelectionRequest } from './ChangeSelectionRequest';
import type { ChooseOrganizationRequest } from './ChooseOrganizationRequest';
import type { ChooseSelectionRequest } from './ChooseSelectionRequest';
import type { ChooseWorkspaceRequest } from './ChooseWorkspaceRequest';
import type { ConfirmPlanRequest } from './ConfirmPlanRequest';
import type { EnterPracticeRequest } from './EnterPracticeRequest';
import type { GoToStepRequest } from './GoToStepRequest';
import type { ListRepositoriesRequest } from './ListRepositoriesRequest';
import type { LocateRepositoryRequest } from './LocateRepositoryRequest';
import type { Located } from './Located';
import type { LookUpOrganizationRequest } from './LookUpOrganizationRequest';
import type { NoRequest } from './NoRequest';
import type { RepositoryPage } from './RepositoryPage';
import type { SavedRecord } from './SavedRecord';
import type { SelectionSummary } from './SelectionSummary';
import type { SignOutRequest } from './SignOutRequest';
import type { SwitchAccountRequest } from './SwitchAccountRequest';
import type { ViewEvent } from './ViewEvent';

/** Every command with what it takes and what it answers. */
export interface Commands {
  current_view: { request: NoRequest; response: ViewEvent };
  page_ready: { request: NoRequest; response: null };
  start: { request: NoRequest; response: null };
  check_again: { request: NoRequest; response: null };
  enter_practice: { request: EnterPracticeRequest; response: null };
  leave_practice: { request: NoRequest; response: null };
  continue_setup: { request: NoRequest; response: null };
  start_over: { request: NoRequest; response: null };
  begin_sign_in: { request: NoRequest; response: null };
  reopen_browser: { request: NoRequest; response: null };
  copy_link: { request: NoRequest; response: null };
  cancel_sign_in: { request: NoRequest; response: null };
  use_other_account: { request: NoRequest; response: null };
  keep_account: { request: NoRequest; response: null };
  open_page: { request: NoRequest; response: null };
  confirm_done: { request: NoRequest; response: null };
  choose_workspace: { request: ChooseWorkspaceRequest; response: null };
  start_connection: { request: NoRequest; response: null };
  check_connection: { request: NoRequest; response: null };
  change_repositories: { request: NoRequest; response: null };
  review_permissions: { request: NoRequest; response: null };
  connect_another: { request: NoRequest; response: null };
  reconnect: { request: NoRequest; response: null };
  choose_organization: { request: ChooseOrganizationRequest; response: null };
  look_up_organization: { request: LookUpOrganizationRequest; response: null };
  choose_selection: { request: ChooseSelectionRequest; response: null };
  list_repositories: { request: ListRepositoriesRequest; response: RepositoryPage };
  locate_repository: { request: LocateRepositoryRequest; response: Located };
  change_selection: { request: ChangeSelectionRequest; response: SelectionSummary };
  load_again: { request: NoRequest; response: null };
  continue_with_selection: { request: NoRequest; response: null };
  confirm_plan: { request: ConfirmPlanRequest; response: null };
  keep_result: { request: NoRequest; response: null };
  change_on_github: { request: NoRequest; response: null };
  save_record: { request: NoRequest; response: SavedRecord };
  retry: { request: NoRequest; response: null };
  dismiss_problem: { request: NoRequest; response: null };
  go_back: { request: NoRequest; response: null };
  go_to_step: { request: GoToStepRequest; response: null };
  sign_out: { request: SignOutRequest; response: null };
  switch_account: { request: SwitchAccountRequest; response: null };
  sign_in_again: { request: NoRequest; response: null };
  review_authorizations: { request: NoRequest; response: null };
  close_window: { request: NoRequest; response: null };
}

export type CommandName = keyof Commands;
