// Made-up views: every screen in its usual state, and the states worth looking at. `state` is a word
// after the screen's code, such as `guided` or `problem`.

import type { Act } from "../../contract/Act";
import type { CheckName } from "../../contract/CheckName";
import type { CheckState } from "../../contract/CheckState";
import type { CheckView } from "../../contract/CheckView";
import type { CodeState } from "../../contract/CodeState";
import type { ProblemView } from "../../contract/ProblemView";
import type { Screen } from "../../contract/Screen";
import type { ShellView } from "../../contract/ShellView";
import type { StepStatus } from "../../contract/StepStatus";
import type { UserCodeView } from "../../contract/UserCodeView";
import type { WizardView } from "../../contract/WizardView";
import { organizations } from "./organizations";
import { qrCode } from "./qr";
import { madeUp } from "./repositories";
import { settingsScreen } from "./settings";

export type Code = Screen["code"];

const second = 1000;
const day = 86_400 * second;

/** The states each screen can be looked at in, the usual one first. */
export const states: Record<Code, readonly string[]> = {
  "0A": ["", "running", "attention", "no-browser", "vault", "vault-prompt", "inspected"],
  "0B": ["", "ended", "closed"],
  "1A": ["", "signed-in", "guided", "problem", "other"],
  "1B": ["", "long", "very-long", "returned"],
  "1C": ["", "asking", "ending", "accepted", "problem"],
  "1D": [""],
  "1E": ["", "unknown", "problem"],
  "2A": ["", "guided"],
  "2B": [""],
  "3A": ["", "guided", "problem", "signed-out"],
  "3B": ["", "long", "very-long"],
  "3C": ["", "asking", "ending"],
  "3D": ["", "empty", "loading", "problem", "many"],
  "3F": [""],
  "4A": ["", "unsaved"],
  "4B": ["", "large", "loading", "few", "none", "problem", "session", "notice"],
  "5A": ["", "all", "new"],
  "5B": ["", "list", "request", "guided"],
  "5C": ["", "all"],
  "6A": ["", "running", "not", "guided"],
  "9E": ["", "proxy", "testing", "ok", "bad", "problem"],
};

export const repositoryCounts: Record<string, number> = { "": 64, large: 12_408, few: 12, none: 0 };

export function madeUpView(code: Code, state: string, now: number): WizardView {
  const time = (ago: number) => new Date(now - ago).toISOString();
  const guided = state === "guided";
  const screen = screens[code](state, time, now);
  const problem = state === "problem" ? (problems[code] ?? null) : (told[state] ?? null);
  const acts: Act[] = [
    ...actsOf(code, state, guided),
    ...(code === "9E" ? [] : (["open_settings"] as const)),
    ...(code === "0A" ? [] : (["go_back"] as const)),
    ...(guided ? [] : (["leave_practice"] as const)),
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
    // The program lists the main act first, where there is one.
    acts: acts.map((act) => ({
      act,
      primary: act === main && code !== "2B" && code !== "9E",
      busy: false,
    })),
  };
}

function actsOf(code: Code, state: string, guided: boolean): Act[] {
  if (guided && code === "5B") return ["reopen_browser", "copy_link", "confirm_done"];
  if (guided && code !== "6A") return ["open_page", "confirm_done"];
  switch (code) {
    case "0A":
      return [
        "start",
        "enter_practice",
        "check_again",
        ...(state === "no-browser" ? (["use_code"] as const) : []),
      ];
    case "0B":
      return ["continue_setup", "start_over"];
    case "1A":
      return state === "signed-in"
        ? ["begin_sign_in", "use_other_account"]
        : ["begin_sign_in", "use_code"];
    case "1B":
    case "3B":
      return ["reopen_browser", "copy_link", "use_code", "cancel_sign_in"];
    case "1C":
    case "3C":
      if (state === "asking") return ["begin_sign_in", "cancel_sign_in"];
      if (state === "accepted") return ["cancel_sign_in"];
      if (state === "problem") return ["use_code", "begin_sign_in", "cancel_sign_in"];
      return ["copy_code", "reopen_browser", "use_code", "begin_sign_in", "cancel_sign_in"];
    case "1D":
      return ["choose_workspace"];
    case "1E":
      return ["check_again", "use_other_account"];
    case "2A":
      return ["start_connection"];
    case "2B":
      return [
        "check_connection",
        "change_repositories",
        "review_permissions",
        "connect_another",
        "reconnect",
      ];
    case "3A":
      return ["begin_sign_in", "use_code"];
    case "3D":
      return ["choose_organization", "look_up_organization", "load_again"];
    case "3F":
      return ["check_again", "copy_link"];
    case "4A":
      return ["choose_selection"];
    case "4B":
      return ["continue_with_selection", "change_selection", "load_again"];
    case "5A":
      return ["confirm_plan"];
    case "5B":
      return ["check_again", "reopen_browser", "copy_link"];
    case "5C":
      return ["keep_result", "change_on_github", "check_again"];
    case "6A":
      if (state === "running") return [];
      if (state === "not") return ["check_again", "change_on_github"];
      return ["close_window", "save_record", "connect_another", "check_again"];
    case "9E":
      return [
        "change_proxy",
        "choose_trust_file",
        "test_network",
        ...(state === "" ? [] : (["forget_trust_file"] as const)),
        ...(state === "ok" || state === "bad" ? (["copy_network_details"] as const) : []),
      ];
  }
}

/** Problems of the ends, which can be looked at on more than one screen. */
const told: Record<string, ProblemView> = {
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

const problems: Partial<Record<Code, ProblemView>> = {
  "1C": {
    code: "e1c-expired",
    severity: "stops",
    parameters: {},
    act: "use_code",
    alternative: null,
    reference: "7F3K-21",
  },
  "1A": {
    code: "e1b-denied",
    severity: "stops",
    parameters: {},
    act: "begin_sign_in",
    alternative: null,
    reference: "7F3K-22",
  },
  "1E": {
    code: "e1e-still",
    severity: "limits",
    parameters: {},
    act: "check_again",
    alternative: null,
    reference: "7F3K-23",
  },
  "3A": {
    code: "e3b-denied",
    severity: "stops",
    parameters: {},
    act: "begin_sign_in",
    alternative: null,
    reference: "7F3K-24",
  },
  "3D": {
    code: "e3d-user",
    severity: "stops",
    parameters: { name: { kind: "text", value: "anaruiz" } },
    act: "dismiss_problem",
    alternative: null,
    reference: "7F3K-25",
  },
  "9E": {
    code: "e9e-ca",
    severity: "stops",
    parameters: {},
    act: "choose_trust_file",
    alternative: null,
    reference: "7F3K-27",
  },
  "4B": {
    code: "e4b-none",
    severity: "stops",
    parameters: {},
    act: "dismiss_problem",
    alternative: null,
    reference: "7F3K-26",
  },
};

function shellOf(
  code: Code,
  screen: Screen,
  guided: boolean,
  time: (ago: number) => string,
): ShellView {
  const step = code[0] === "0" || code === "9E" ? null : Number(code[0]);
  const here = step ?? 0;
  const waiting = ["1B", "1C", "3B", "3C", "5B"].includes(code);
  const connected = screen.code === "6A" && screen.outcome === "connected";
  const statusOf = (number: number): StepStatus => {
    if (number > here) return { kind: "not_started" };
    if (number === here && !connected) {
      if (waiting) return { kind: "browser" };
      if (code === "3F") return { kind: "owner", since: time(3 * day) };
      if (code === "6A") return { kind: "working" };
      return { kind: "begun" };
    }
    if (guided) return { kind: "done", fact: { kind: "confirmed_by_person" } };
    if (number === 1) return { kind: "done", fact: { kind: "signed_in", who: "Ana Ruiz" } };
    if (number === 2) return { kind: "done", fact: { kind: "workspace", name: "Northwind" } };
    if (number === 3) return { kind: "done", fact: { kind: "signed_in", who: "anaruiz" } };
    if (number === 4) return { kind: "done", fact: { kind: "some_repositories", count: 14 } };
    return { kind: "done", fact: { kind: "plain" } };
  };
  const numbers = [1, 2, 3, 4, 5, 6];
  return {
    code,
    step,
    environment: {
      practice: guided ? null : "newcomer",
      profile: guided ? "factory" : "practice",
      platformName: "Factory",
      guided,
      scenarios: [
        "newcomer",
        "large-organization",
        "huge-organization",
        "member",
        "already-connected",
        "not-a-factory-admin",
        "two-workspaces",
        "installed-differently",
      ],
    },
    platform: {
      state:
        guided && here > 1
          ? "confirmed"
          : here > 1 || code >= "1D"
            ? "signed_in"
            : code === "1B" || code === "1C"
              ? "waiting"
              : "none",
      who: here > 1 && !guided ? "Ana Ruiz" : null,
      host: "app.factory.ai",
      since: here > 1 ? time(600 * second) : null,
      canSignOut: here > 1,
      canSwitchAccount: here > 1,
    },
    github: {
      state: ["3B", "3C", "5B"].includes(code) ? "waiting" : code > "3C" ? "signed_in" : "none",
      who: code > "3C" ? "anaruiz" : null,
      host: "github.com",
      since: code > "3C" ? time(300 * second) : null,
      canSignOut: code > "3C",
      canSwitchAccount: code > "3C",
    },
    bridge: numbers.map((number) => {
      if (number < here || connected) return "done";
      if (number > here) return "empty";
      return waiting || code === "3F" ? "waiting" : "moving";
    }),
    steps: numbers.map((number) => ({
      number,
      current: number === here,
      status: statusOf(number),
      reachable: number < here,
    })),
    organization:
      code >= "3F"
        ? { login: "northwind", name: "Northwind Traders", address: "github.com/northwind" }
        : null,
    saved: here === 0 ? "nothing" : "saved",
    banner: null,
  };
}

type Make = (state: string, time: (ago: number) => string, now: number) => Screen;

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
  time: (ago: number) => string,
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

const names = madeUp(240, 0).map((row) => row.name);

const screens: Record<Code, Make> = {
  "0A": (state) => ({
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
  "0B": (state, time) => ({
    code: "0B",
    step: 4,
    news: state === "ended" ? { kind: "sign_ins_ended" } : { kind: "link_dead" },
    savedAt: time(2 * day),
  }),
  "1A": (state) => ({
    code: "1A",
    signedInAs: state === "signed-in" ? "Ana Ruiz" : null,
    guided: state === "guided",
    opened: false,
  }),
  "1B": (state, time) => ({
    code: "1B",
    startedAt: time(waitedFor(state) * second),
    host: "app.factory.ai",
    returned: state === "returned",
    opened: true,
  }),
  "1C": (state, time) => ({
    code: "1C",
    ...byCode(state),
    host: "app.factory.ai",
    shown: shownCode(state, time, "WDJB-MJHT", "app.factory.ai/device"),
  }),
  "1D": () => ({
    code: "1D",
    workspaces: [
      { id: "w1", name: "Northwind", admin: true, region: "EU" },
      { id: "w2", name: "Northwind Labs", admin: false, region: "US" },
    ],
    chosen: "w1",
  }),
  "1E": (state, time) => ({
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
  "2A": (state) => ({
    code: "2A",
    workspace: state === "guided" ? null : "Northwind",
    guided: state === "guided",
    opened: state === "guided",
  }),
  "2B": (_state, time) => ({
    code: "2B",
    organization: "northwind",
    by: "Kofi Mensah",
    on: time(40 * day),
    repositories: 18,
  }),
  "3A": (state) => ({
    code: "3A",
    alreadyInstalled: false,
    signedInAs: null,
    guided: state === "guided",
    opened: false,
  }),
  "3B": (state, time) => ({
    code: "3B",
    startedAt: time(waitedFor(state) * second),
    host: "github.com",
    returned: false,
    opened: true,
  }),
  "3C": (state, time) => ({
    code: "3C",
    ...byCode(state),
    host: "github.com",
    shown: shownCode(state, time, "5A0F-3DC8", "github.com/login/device"),
  }),
  "3D": (state) => ({
    code: "3D",
    organizations: organizations(state),
    loading: state === "loading",
    chosen: state === "" ? 1 : null,
    lookingUp: false,
  }),
  "3F": (_state, time) => ({
    code: "3F",
    organization: "northwind",
    askedAt: time(3 * day),
    checkedAt: time(50 * second),
    link: "https://github.com/apps/factory-droid/installations/new",
  }),
  "4A": () => ({
    code: "4A",
    organization: "northwind",
    chosen: "selected",
    total: 64,
    private: 41,
  }),
  "4B": (state, time) => {
    const count = repositoryCounts[state] ?? 64;
    return {
      code: "4B",
      organization: "northwind",
      source: state === "none" ? "none" : "app",
      loaded: state === "loading" ? 64 : count,
      total: state === "loading" ? null : count,
      loading: state === "loading",
      loadedAt: time(20 * second),
      selected: 0,
      canUndo: false,
      listRevision: 1,
    };
  },
  "5A": (state) => ({
    code: "5A",
    organization: "northwind",
    selection: state === "all" ? "all" : "selected",
    selected: 14,
    names: names.slice(0, 5),
    who: "anaruiz",
    permissions: [
      ...(state === "new"
        ? [
            {
              name: "deployments",
              documented: null,
              requested: "write" as const,
              granted: null,
              grantedKnown: true,
            },
          ]
        : []),
      ...["contents", "workflows", "pull_requests", "statuses", "issues", "discussions"].map(
        (name) => ({
          name,
          documented: "write" as const,
          requested: "write" as const,
          granted: null,
          grantedKnown: true,
        }),
      ),
      ...["actions", "metadata"].map((name) => ({
        name,
        documented: "read" as const,
        requested: "read" as const,
        granted: null,
        grantedKnown: true,
      })),
    ],
    digest: "6f1e",
    requestedKnown: state !== "all",
  }),
  "5B": (state, time) => ({
    code: "5B",
    organization: "northwind",
    mode: state === "list" ? "list" : "prefilled",
    role: state === "request" ? "member" : state === "guided" ? "unknown" : "owner",
    startedAt: time(9 * second),
    checkedAt: time(4 * second),
    names: state === "list" ? names : [],
    opened: true,
    guided: state === "guided",
    host: "github.com",
  }),
  "5C": (state) => ({
    code: "5C",
    organization: "northwind",
    planned: "selected",
    plannedCount: 14,
    actual: state === "all" ? "all" : "selected",
    actualCount: 13,
    missingCount: state === "all" ? 0 : 3,
    missing: state === "all" ? [] : names.slice(0, 3),
    extraCount: state === "all" ? 0 : 2,
    extra: state === "all" ? [] : names.slice(20, 22),
    missingPermissions: [],
  }),
  "6A": (state, time) => ({
    code: "6A",
    organization: "northwind",
    lines: (
      ["platform", "installed", "organization", "repositories", "permissions", "read"] as const
    ).map((line, index) => ({
      line,
      state:
        state === "running" && index > 2
          ? "running"
          : state === "not" && index === 0
            ? "fails"
            : state === "guided" && (line === "platform" || line === "read")
              ? line === "platform"
                ? "confirmed_by_person"
                : "cannot_know"
              : "holds",
    })),
    outcome:
      state === "running"
        ? "running"
        : state === "not"
          ? "not_connected"
          : state === "guided"
            ? "confirmed_by_person"
            : "connected",
    selection: "selected",
    repositories: 14,
    reference: "NW-4C2E-91",
    connectedAt: state === "running" ? null : time(4 * second),
    connectedBy: state === "running" ? null : "anaruiz",
  }),
  "9E": (state) => settingsScreen(state),
};
