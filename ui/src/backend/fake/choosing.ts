// Choosing repositories (4A, 4B, 4C).

import type { NameMatchesView } from "../../contract/NameMatchesView";
import { madeUp } from "./repositories";
import { second, type MadeUp } from "./screen";

export const repositoryCounts: Record<string, number> = { "": 64, large: 12_408, few: 12, none: 0 };

const matched: NameMatchesView = {
  foundCount: 13,
  found: madeUp(12, 0).map((row) => row.name),
  archivedCount: 1,
  archived: ["old-storefront"],
  repeatedCount: 1,
  repeated: ["northwind/billing-api"],
  missingCount: 2,
  missing: [
    { written: "biling-web", near: "billing-web" },
    { written: "no-such-repository", near: null },
  ],
  elsewhereCount: 1,
  elsewhere: ["https://github.com/tailwind/shop"],
};

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
    acts: () => ["continue_with_selection", "change_selection", "import_names", "load_again"],
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
  "4C": {
    states: ["", "matched", "problem"],
    acts: (state) => (state === "matched" ? ["add_names", "match_names"] : ["match_names"]),
    problem: {
      code: "e4c-none",
      severity: "limits",
      parameters: { guess: { kind: "text", value: "tailwind" } },
      act: "dismiss_problem",
      alternative: null,
      reference: "7F3K-31",
    },
    screen: (state) => ({
      code: "4C",
      organization: "northwind",
      source: "app",
      loading: false,
      matches: state === "matched" ? matched : null,
    }),
  },
} satisfies Record<string, MadeUp>;
