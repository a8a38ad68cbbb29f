// Starting the connection, and the organization (2A, 2B, 3D, 3F).

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
  "3F": {
    states: [""],
    acts: () => ["check_again", "copy_link"],
    screen: (_state, time) => ({
      code: "3F",
      organization: "northwind",
      askedAt: time(3 * day),
      checkedAt: time(50 * second),
      link: "https://github.com/apps/factory-droid/installations/new",
    }),
  },
} satisfies Record<string, MadeUp>;
