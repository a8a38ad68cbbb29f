// The page's mirror of the program. It holds the latest view, sends what the person does, and decides
// nothing: what is possible now is in the view.

import { createContext } from "svelte";
import type { Act } from "../contract/Act";
import type { ChangePreferencesRequest } from "../contract/ChangePreferencesRequest";
import type { CommandError } from "../contract/CommandError";
import type { CommandName } from "../contract/commands";
import type { Preferences } from "../contract/Preferences";
import type { ViewEvent } from "../contract/ViewEvent";
import type { WizardView } from "../contract/WizardView";
import { usualPreferences } from "../contract/usualPreferences";
import { refusal, type Backend, type Request, type Response } from "../backend/backend";
import type { Announce } from "./announce";
import { createMask } from "./mask";
import { unanswered } from "./preferences";

export interface Session {
  /** The latest view, with its names covered if the person wants that; none before the first arrives. */
  readonly view: WizardView | null;
  /** Why the last command was not carried out, until the next one. */
  readonly refused: CommandError | null;
  /** Whether the person did something that the view has not answered yet. */
  readonly asked: boolean;
  /** How the page is to look and act, with what was chosen a moment ago. */
  readonly preferences: Preferences;
  /** Changes preferences: at once here, and for the next time in the program. */
  prefer(change: ChangePreferencesRequest): void;
  /** Words as they are without covered names, for the clipboard and for searching. */
  reveal(words: string): string;
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
  "change_preferences",
]);

export function createSession(backend: Backend): Session {
  let revision = -1;
  const mask = createMask();
  let told = $state.raw<WizardView | null>(null);
  let refused = $state.raw<CommandError | null>(null);
  let asked = $state(false);
  let wished = $state.raw<ChangePreferencesRequest>({});
  const preferences = $derived({ ...usualPreferences, ...told?.preferences, ...wished });
  const view = $derived(told !== null && preferences.maskNames ? mask.over(told) : told);

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
    get preferences() {
      return preferences;
    },
    reveal(words) {
      return mask.reveal(words);
    },
    prefer(change) {
      wished = { ...wished, ...change };
      void this.send("change_preferences", change);
    },
    show(event) {
      if (event.revision <= revision) return;
      revision = event.revision;
      told = event.view;
      wished = unanswered(wished, event.view.preferences);
    },
    async send(command, request) {
      const expects = !answered.has(command);
      if (expects) {
        refused = null;
        asked = true;
      }
      try {
        const answer = await backend.call(command, request);
        return preferences.maskNames ? mask.over(answer) : answer;
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
