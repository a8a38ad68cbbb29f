// Made-up views: every screen in its usual state, and the states worth looking at. `state` is a word
// after the screen's code, such as `guided` or `problem`. The screens of a step are in a file of theirs.

import type { Act } from "../../contract/Act";
import type { Preferences } from "../../contract/Preferences";
import type { ProblemView } from "../../contract/ProblemView";
import type { WizardView } from "../../contract/WizardView";
import { choosing } from "./choosing";
import { connecting } from "./connecting";
import { connections } from "./connections";
import { facts } from "./facts";
import { finishing } from "./finishing";
import { preparing } from "./preparing";
import type { Code, MadeUp } from "./screen";
import { settings } from "./settings";
import { shellOf } from "./shell";
import { signingIn } from "./signing-in";

const screens: Record<Code, MadeUp> = {
  ...preparing,
  ...connections,
  ...signingIn,
  ...connecting,
  ...choosing,
  ...finishing,
  ...settings,
};

/** The states each screen can be looked at in, the usual one first, in the order of the codes. */
export const states = Object.fromEntries(
  Object.entries(screens)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, { states }]) => [code, states]),
) as Record<Code, readonly string[]>;

export function madeUpView(
  code: Code,
  state: string,
  now: number,
  preferences: Preferences,
): WizardView {
  const time = (ago: number) => new Date(now - ago).toISOString();
  const guided = state === "guided";
  const made: MadeUp = screens[code];
  const screen = made.screen(state, time);
  const problem = state === "problem" ? (made.problem ?? null) : (told[state] ?? null);
  const acts: Act[] = [
    ...actsOf(code, state),
    ...(code === "9E" ? [] : (["open_settings"] as const)),
    ...(code === "0A" ? [] : (["go_back"] as const)),
    ...(guided || code === "9E" ? [] : (["leave_practice"] as const)),
    ...(state === "unsaved" ? (["save_again"] as const) : []),
  ];
  for (const act of [problem?.act, problem?.alternative]) {
    if (act && !acts.includes(act)) acts.push(act);
  }
  const shell = shellOf(code, screen, guided, time);
  if (state === "unsaved") {
    shell.saved = "not_saved";
    shell.banner = { kind: "not_saved" };
  }
  if (state === "notice") shell.banner = { kind: "memory_only", code: "eg-vault" };
  if (state === "vault") {
    shell.banner = { kind: "memory_only", code: "eg-vault" };
    acts.push("open_vault");
  }
  if (state === "vault-prompt") {
    shell.banner = { kind: "vault_prompt" };
    acts.push("leave_vault");
  }
  const [main] = acts;
  return {
    shell,
    screen,
    problem,
    facts: code >= "3E" && code < "9" ? facts(time) : [],
    preferences,
    // The program lists the main act first, where there is one.
    acts: acts.map((act) => ({
      act,
      primary: act === main && code !== "2B" && code !== "9E",
      busy: false,
    })),
  };
}

function actsOf(code: Code, state: string): readonly Act[] {
  const byHand = state === "guided" && code !== "5B" && code !== "6A";
  return byHand ? ["open_page", "confirm_done"] : screens[code].acts(state);
}

/** Problems of the ends, which can be looked at on more than one screen. */
const told: Record<string, ProblemView> = {
  gone: {
    code: "e3f-gone",
    severity: "stops",
    parameters: { org: { kind: "text", value: "northwind" } },
    act: "ask_owner",
    alternative: "check_again",
    reference: "7F3K-32",
  },
  blocked: {
    code: "e5b-blocked",
    severity: "stops",
    parameters: {},
    act: "ask_owner",
    alternative: "check_again",
    reference: "7F3K-33",
  },
  closed: {
    code: "eg-vault",
    severity: "limits",
    parameters: {},
    act: "open_vault",
    alternative: "go_on_without_vault",
    reference: "7F3K-30",
  },
  other: {
    code: "eg-account",
    severity: "stops",
    parameters: {
      expected: { kind: "text", value: "Ana Ruiz" },
      actual: { kind: "text", value: "Kofi Mensah" },
    },
    act: "use_other_account",
    alternative: "keep_account",
    reference: "7F3K-27",
  },
  "signed-out": {
    code: "eg-out-github",
    severity: "informs",
    parameters: {},
    act: "review_authorizations",
    alternative: null,
    reference: "7F3K-28",
  },
  session: {
    code: "eg-session",
    severity: "stops",
    parameters: {},
    act: "sign_in_again",
    alternative: null,
    reference: "7F3K-29",
  },
};
