// Starting the connection, and the organization (2A, 2B, 3D to 3F).

import { organizations } from "./organizations";
import { day, second, type MadeUp } from "./screen";

export const connecting = {
  "2A": {
    states: ["", "guided"],
    acts: () => ["start_connection"],
    screen: (state) => ({
      code: "2A",
      workspace: state === "guided" ? null : "Northwind",
      guided: state === "guided",
      opened: state === "guided",
    }),
  },
  "2B": {
    states: [""],
    acts: () => [
      "check_connection",
      "change_repositories",
      "review_permissions",
      "connect_another",
      "reconnect",
    ],
    screen: (_state, time) => ({
      code: "2B",
      organization: "northwind",
      by: "Kofi Mensah",
      on: time(40 * day),
      repositories: 18,
    }),
  },
  "3D": {
    states: ["", "empty", "loading", "problem", "many"],
    acts: () => ["choose_organization", "look_up_organization", "load_again"],
    problem: {
      code: "e3d-user",
      severity: "stops",
      parameters: { name: { kind: "text", value: "anaruiz" } },
      act: "dismiss_problem",
      alternative: null,
      reference: "7F3K-25",
    },
    screen: (state) => ({
      code: "3D",
      organizations: organizations(state),
      loading: state === "loading",
      chosen: state === "" ? 1 : null,
      lookingUp: false,
    }),
  },
  "3E": {
    states: ["", "all", "unpause", "problem"],
    acts: (state) => [
      "owner_asked",
      "copy_link",
      ...(state === "all" ? [] : (["open_mail"] as const)),
      ...(state === "unpause" ? [] : (["request_on_github", "go_on_as_owner"] as const)),
    ],
    problem: {
      code: "e3e-mail",
      severity: "limits",
      parameters: {},
      act: "dismiss_problem",
      alternative: null,
      reference: "7F3K-31",
    },
    screen: (state) => ({
      code: "3E",
      organization: "northwind",
      link: "https://github.com/apps/factory-droid/installations/new/permissions?suggested_target_id=61820447",
      task: state === "unpause" ? "unpause" : "install",
      plan: { selection: state === "all" ? "all" : "selected", count: 14 },
      owners: state === "unpause" ? ["marek-novak"] : [],
      people: "github.com/orgs/northwind/people",
    }),
  },
  "3F": {
    states: ["", "new", "gone"],
    acts: () => [
      "check_again",
      "copy_link",
      "ask_owner",
      "notify",
      "change_repositories",
      "review_permissions",
      "enter_practice",
      "stop_waiting",
    ],
    screen: (state, time) => ({
      code: "3F",
      organization: "northwind",
      askedAt: time(state === "new" ? 300 * second : 4 * day),
      seenAt: state === "new" ? null : time(4 * day),
      checkedAt: time(50 * second),
      nextCheckAt: time(-550 * second),
      remindFrom: time(state === "new" ? -2 * day : 2 * day),
      link: "https://github.com/apps/factory-droid/installations/new",
      notify: state !== "new",
    }),
  },
} satisfies Record<string, MadeUp>;
