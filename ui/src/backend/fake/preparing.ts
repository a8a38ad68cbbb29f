// Before step 1 (0A, 0B).

import type { CheckName } from "../../contract/CheckName";
import type { CheckState } from "../../contract/CheckState";
import type { CheckView } from "../../contract/CheckView";
import type { ProblemView } from "../../contract/ProblemView";
import { day, type MadeUp } from "./screen";

/** A check of 0A; `code` is what is wrong with it. */
function checked(
  check: CheckName,
  state: CheckState,
  milliseconds: number | null = null,
  code: string | null = null,
): CheckView {
  const problem: ProblemView | null =
    code === null
      ? null
      : {
          code,
          severity: "stops",
          parameters: {},
          act:
            code === "eg-tls"
              ? "open_settings"
              : code === "e0a-browser"
                ? "use_code"
                : "check_again",
          alternative: null,
          reference: "7F3K-20",
        };
  return { check, state, problem, milliseconds: state === "running" ? null : milliseconds };
}

export const preparing = {
  "0A": {
    states: ["", "running", "attention", "no-browser", "vault", "vault-prompt", "inspected"],
    acts: (state) => [
      "start",
      "enter_practice",
      "check_again",
      ...(state === "no-browser" ? (["use_code"] as const) : []),
    ],
    screen: (state) => ({
      code: "0A",
      checks: [
        checked("network", state === "running" ? "running" : "ready", 412),
        checked("clock", "ready", 412),
        state === "no-browser"
          ? checked("browser", "attention", 61, "e0a-browser")
          : checked("browser", state === "running" ? "running" : "ready", 61),
        checked("return", "ready", 2),
        state === "attention" || state.startsWith("vault")
          ? checked("vault", "attention", 840)
          : checked("vault", "ready", 38),
        checked("platform_admin", "after_sign_in"),
        checked("github_admin", "at_step_three"),
      ].map((check) =>
        state === "inspected" && check.check === "network"
          ? checked("network", "attention", 733, "eg-tls")
          : state === "inspected" && check.check === "clock"
            ? checked("clock", "unknown", 733)
            : check,
      ),
    }),
  },
  "0B": {
    states: ["", "ended", "closed"],
    acts: () => ["continue_setup", "start_over"],
    screen: (state, time) => ({
      code: "0B",
      step: 4,
      news: state === "ended" ? { kind: "sign_ins_ended" } : { kind: "link_dead" },
      savedAt: time(2 * day),
    }),
  },
} satisfies Record<string, MadeUp>;
