// Signing in on both ends (1A to 1E, 3A to 3C).

import type { Act } from "../../contract/Act";
import type { CodeState } from "../../contract/CodeState";
import type { UserCodeView } from "../../contract/UserCodeView";
import { qrCode } from "./qr";
import { second, type MadeUp, type Time } from "./screen";

/** Seconds in the states of a screen that waits for the browser. */
function waitedFor(state: string): number {
  if (state === "very-long") return 150;
  return state === "long" ? 42 : 6;
}

function byCode(state: string): { state: CodeState } {
  switch (state) {
    case "asking":
    case "accepted":
      return { state };
    case "problem":
      return { state: "over" };
    default:
      return { state: "shown" };
  }
}

function shownCode(
  state: string,
  time: Time,
  letters: string,
  address: string,
): UserCodeView | null {
  if (byCode(state).state !== "shown") return null;
  const age = (state === "ending" ? 800 : 40) * second;
  return {
    letters,
    address,
    givenAt: time(age),
    expiresAt: time(age - 900 * second),
    qr: qrCode,
  };
}

const waitingActs = (): Act[] => ["reopen_browser", "copy_link", "use_code", "cancel_sign_in"];

function codeActs(state: string): Act[] {
  if (state === "asking") return ["begin_sign_in", "cancel_sign_in"];
  if (state === "accepted") return ["cancel_sign_in"];
  if (state === "problem") return ["use_code", "begin_sign_in", "cancel_sign_in"];
  return ["copy_code", "reopen_browser", "use_code", "begin_sign_in", "cancel_sign_in"];
}

export const signingIn = {
  "1A": {
    states: ["", "signed-in", "guided", "problem", "other"],
    acts: (state) =>
      state === "signed-in"
        ? ["begin_sign_in", "use_other_account"]
        : ["begin_sign_in", "use_code"],
    problem: {
      code: "e1b-denied",
      severity: "stops",
      parameters: {},
      act: "begin_sign_in",
      alternative: null,
      reference: "7F3K-22",
    },
    screen: (state) => ({
      code: "1A",
      signedInAs: state === "signed-in" ? "Ana Ruiz" : null,
      guided: state === "guided",
      opened: false,
    }),
  },
  "1B": {
    states: ["", "long", "very-long", "returned"],
    acts: waitingActs,
    screen: (state, time) => ({
      code: "1B",
      startedAt: time(waitedFor(state) * second),
      host: "app.factory.ai",
      returned: state === "returned",
      opened: true,
    }),
  },
  "1C": {
    states: ["", "asking", "ending", "accepted", "problem"],
    acts: codeActs,
    problem: {
      code: "e1c-expired",
      severity: "stops",
      parameters: {},
      act: "use_code",
      alternative: null,
      reference: "7F3K-21",
    },
    screen: (state, time) => ({
      code: "1C",
      ...byCode(state),
      host: "app.factory.ai",
      shown: shownCode(state, time, "WDJB-MJHT", "app.factory.ai/device"),
    }),
  },
  "1D": {
    states: [""],
    acts: () => ["choose_workspace"],
    screen: () => ({
      code: "1D",
      workspaces: [
        { id: "w1", name: "Northwind", admin: true, region: "EU" },
        { id: "w2", name: "Northwind Labs", admin: false, region: "US" },
      ],
      chosen: "w1",
    }),
  },
  "1E": {
    states: ["", "unknown", "problem"],
    acts: () => ["check_again", "use_other_account"],
    problem: {
      code: "e1e-still",
      severity: "limits",
      parameters: {},
      act: "check_again",
      alternative: null,
      reference: "7F3K-23",
    },
    screen: (state, time) => ({
      code: "1E",
      who: "sam@northwind.example",
      workspace: "Northwind",
      admins:
        state === "unknown"
          ? []
          : [
              { name: "Ana Ruiz", email: "ana@northwind.example" },
              { name: "Kofi Mensah", email: "kofi@northwind.example" },
            ],
      checkedAt: time(14 * second),
    }),
  },
  "3A": {
    states: ["", "guided", "problem", "signed-out"],
    acts: () => ["begin_sign_in", "use_code"],
    problem: {
      code: "e3b-denied",
      severity: "stops",
      parameters: {},
      act: "begin_sign_in",
      alternative: null,
      reference: "7F3K-24",
    },
    screen: (state) => ({
      code: "3A",
      alreadyInstalled: false,
      signedInAs: null,
      guided: state === "guided",
      opened: false,
    }),
  },
  "3B": {
    states: ["", "long", "very-long"],
    acts: waitingActs,
    screen: (state, time) => ({
      code: "3B",
      startedAt: time(waitedFor(state) * second),
      host: "github.com",
      returned: false,
      opened: true,
    }),
  },
  "3C": {
    states: ["", "asking", "ending"],
    acts: codeActs,
    screen: (state, time) => ({
      code: "3C",
      ...byCode(state),
      host: "github.com",
      shown: shownCode(state, time, "5A0F-3DC8", "github.com/login/device"),
    }),
  },
} satisfies Record<string, MadeUp>;
