// What a row of 0C says: the state in words, with its tone, its icon and the group it is filtered by.

import type { IconName } from "../../components/Icon.svelte";
import type { ConnectionRow } from "../../contract/ConnectionRow";
import type { ConnectionTrouble } from "../../contract/ConnectionTrouble";
import { ago, date } from "../../text/format";
import { text } from "../../text/text";

/** What the list can be narrowed down to. */
export type Group = "ok" | "setup" | "owner" | "bad";

export interface Shown {
  group: Group;
  tone: "success" | "accent" | "waiting" | "attention";
  icon: IconName;
  words: string;
}

export function shown(row: ConnectionRow, now: number): Shown {
  const { state } = row;
  const when = row.checkedAt === null ? "" : ago(row.checkedAt, now);
  switch (state.kind) {
    case "connected":
      return { group: "ok", tone: "success", icon: "check", words: text("s0c-row-ok", { when }) };
    case "confirmed_by_person":
      return { group: "ok", tone: "accent", icon: "person", words: text("s0c-row-yours") };
    case "setup":
      return {
        group: "setup",
        tone: "accent",
        icon: "arrow-right",
        words: text("s0c-row-setup", { n: state.step }),
      };
    case "owner":
      return {
        group: "owner",
        tone: "waiting",
        icon: "hourglass",
        words: text("s0c-row-owner", { date: date(state.since) }),
      };
    case "approved":
      return { group: "setup", tone: "success", icon: "check", words: text("s0c-row-approved") };
    case "attention":
      return {
        group: "bad",
        tone: "attention",
        icon: "alert",
        words: trouble(state.trouble, when),
      };
  }
}

function trouble(what: ConnectionTrouble, when: string): string {
  switch (what) {
    case "paused":
      return text("s0c-row-paused", { when });
    case "gone":
      return text("s0c-row-gone", { when });
    case "disconnected":
      return text("s0c-row-cut", { when });
    case "different":
      return text("s0c-row-different", { when });
  }
}

/** What the organization is called. */
export function nameOf(row: ConnectionRow): string {
  return row.name ?? row.login ?? text("s0c-new");
}
