// Choosing repositories (4A, 4B).

import { second, type MadeUp } from "./screen";

export const repositoryCounts: Record<string, number> = { "": 64, large: 12_408, few: 12, none: 0 };

export const choosing = {
  "4A": {
    states: ["", "unsaved"],
    acts: () => ["choose_selection"],
    screen: () => ({
      code: "4A",
      organization: "northwind",
      chosen: "selected",
      total: 64,
      private: 41,
    }),
  },
  "4B": {
    states: ["", "large", "loading", "few", "none", "problem", "session", "notice"],
    acts: () => ["continue_with_selection", "change_selection", "load_again"],
    problem: {
      code: "e4b-none",
      severity: "stops",
      parameters: {},
      act: "dismiss_problem",
      alternative: null,
      reference: "7F3K-26",
    },
    screen: (state, time) => {
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
  },
} satisfies Record<string, MadeUp>;
