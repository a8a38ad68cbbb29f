// The page's mirror of the program. It holds the latest view, sends what the person does, and decides
// nothing: what is possible now is in the view.

import { createContext } from "svelte";
import type { Act } from "../contract/Act";
import type { CommandError } from "../contract/CommandError";
import type { CommandName } from "../contract/commands";
import type { ViewEvent } from "../contract/ViewEvent";
import type { WizardView } from "../contract/WizardView";
import { refusal, type Backend, type Request, type Response } from "../backend/backend";
import type { Announce } from "./announce";

export interface Session {
  /** The latest view; none before the first arrives. */
  readonly view: WizardView | null;
  /** Why the last command was not carried out, until the next one. */
  readonly refused: CommandError | null;
  /** Whether the person did something that the view has not answered yet. */
  readonly asked: boolean;
  /** Takes a view, unless a newer one is here already. */
  show(event: ViewEvent): void;
  /** Sends a command; null when it was refused. */
  send<Name extends CommandName>(
    command: Name,
    request: Request<Name>,
  ): Promise<Response<Name> | null>;
  /** The person's answer was dealt with: focus and speech are where they belong. */
  settle(): void;
}

/** Commands whose answer is all there is to them: nothing on the screen is expected to follow. */
const answered: ReadonlySet<CommandName> = new Set<CommandName>([
  "current_view",
  "page_ready",
  "list_repositories",
  "locate_repository",
  "change_selection",
  "copy_link",
  "copy_code",
  "save_record",
  "save_again",
  "dismiss_problem",
]);

export function createSession(backend: Backend): Session {
  let revision = -1;
  let view = $state.raw<WizardView | null>(null);
  let refused = $state.raw<CommandError | null>(null);
  let asked = $state(false);

  return {
    get view() {
      return view;
    },
    get refused() {
      return refused;
    },
    get asked() {
      return asked;
    },
    show(event) {
      if (event.revision <= revision) return;
      revision = event.revision;
      view = event.view;
    },
    async send(command, request) {
      const expects = !answered.has(command);
      if (expects) {
        refused = null;
        asked = true;
      }
      try {
        return await backend.call(command, request);
      } catch (rejection) {
        if (expects) refused = refusal(rejection).reason;
        return null;
      }
    },
    settle() {
      asked = false;
    },
  };
}

/** Starts the mirror: listens first, then asks for the view as it is, so that none is missed. */
export async function follow(session: Session, backend: Backend): Promise<void> {
  await backend.onView((event) => session.show(event));
  session.show(await backend.call("current_view", {}));
}

/** What every screen can reach. */
export interface Page {
  session: Session;
  announce: Announce;
}

export const [getPage, setPage] = createContext<Page>();

/** How an act stands now, or undefined when it is not possible. */
export function actNow(view: WizardView | null, act: Act) {
  return view?.acts.find((entry) => entry.act === act);
}
