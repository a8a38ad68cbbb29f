// From the review to the end (5A to 6A).

import { madeUp } from "./repositories";
import { second, type MadeUp } from "./screen";

const names = madeUp(240, 0).map((row) => row.name);

export const finishing = {
  "5A": {
    states: ["", "all", "new"],
    acts: () => ["confirm_plan"],
    screen: (state) => ({
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
  },
  "5B": {
    states: ["", "list", "request", "unknown", "blocked", "guided"],
    acts: (state) =>
      state === "guided"
        ? ["reopen_browser", "copy_link", "confirm_done", "report_button", "ask_owner"]
        : ["check_again", "reopen_browser", "copy_link", "report_button", "ask_owner"],
    screen: (state, time) => ({
      code: "5B",
      organization: "northwind",
      mode: state === "list" ? "list" : "prefilled",
      role: state === "request" ? "member" : state === "" || state === "list" ? "owner" : "unknown",
      button: state === "blocked" ? "nothing" : null,
      who: state === "guided" ? null : "anaruiz",
      startedAt: time(9 * second),
      checkedAt: time(4 * second),
      names: state === "list" ? names : [],
      opened: true,
      guided: state === "guided",
      host: "github.com",
    }),
  },
  "5C": {
    states: ["", "all"],
    acts: () => ["keep_result", "change_on_github", "check_again"],
    screen: (state) => ({
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
  },
  "6A": {
    states: ["", "running", "not", "guided"],
    acts: (state) => {
      if (state === "running") return [];
      if (state === "not") return ["check_again", "change_on_github"];
      return ["close_window", "save_record", "connect_another", "check_again"];
    },
    screen: (state, time) => ({
      code: "6A",
      organization: "northwind",
      lines: (
        ["platform", "installed", "organization", "repositories", "permissions", "read"] as const
      ).map((line, index) => ({
        line,
        source:
          state === "guided"
            ? line === "platform"
              ? "person"
              : null
            : line === "platform"
              ? "connection"
              : line === "read"
                ? "check"
                : line === "repositories"
                  ? "installation_repositories"
                  : "installations",
        at: state === "guided" ? null : time(3 * second),
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
  },
} satisfies Record<string, MadeUp>;
