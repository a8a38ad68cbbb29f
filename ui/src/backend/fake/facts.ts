// Made-up facts about an organization that has no app yet.

import type { FactView } from "../../contract/FactView";
import { second } from "./screen";

export function facts(time: (ago: number) => string): FactView[] {
  const at = time(50 * second);
  return [
    { name: { kind: "signed_in" }, state: "yes", source: "user", at: time(300 * second) },
    { name: { kind: "owner" }, state: "cannot_be_known", source: null, at: null },
    { name: { kind: "installed" }, state: "no", source: "installations", at },
    { name: { kind: "not_paused" }, state: "not_known_yet", source: null, at: null },
    {
      name: { kind: "selection", actual: null, count: null },
      state: "not_known_yet",
      source: null,
      at: null,
    },
    {
      name: {
        kind: "permission",
        name: "contents",
        documented: "write",
        requested: "write",
        granted: null,
      },
      state: "not_known_yet",
      source: null,
      at: null,
    },
    { name: { kind: "readable" }, state: "not_known_yet", source: null, at: null },
    { name: { kind: "platform_sees" }, state: "no", source: "connection", at },
  ];
}
