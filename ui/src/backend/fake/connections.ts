// Made-up organizations for 0C.

import type { ConnectionRow } from "../../contract/ConnectionRow";
import type { ConnectionState } from "../../contract/ConnectionState";
import { day, second, type MadeUp, type Time } from "./screen";

const minute = 60 * second;

function row(
  id: number,
  login: string,
  name: string | null,
  state: ConnectionState,
  checkedAt: string | null = null,
): ConnectionRow {
  return { id, login, name, host: "github.com", state, checkedAt };
}

function few(time: Time): ConnectionRow[] {
  return [
    row(3, "contoso", null, { kind: "setup", step: 4 }),
    row(4, "fabrikam", "Fabrikam", { kind: "attention", trouble: "paused" }, time(2 * minute)),
    row(1, "northwind", "Northwind Traders", { kind: "connected" }, time(2 * minute)),
    row(2, "northwind-labs", "Northwind Labs", { kind: "owner", since: time(4 * day) }),
    { ...row(0, "", null, { kind: "setup", step: 3 }), id: null, login: null },
  ];
}

/** A group's list: mostly well, some in every other state. */
function many(count: number, time: Time): ConnectionRow[] {
  return Array.from({ length: count }, (_, index): ConnectionRow => {
    const number = String(index + 1).padStart(3, "0");
    const one = (state: ConnectionState, checkedAt: string | null) =>
      row(100 + index, `client-${number}`, `Client ${number} Limited`, state, checkedAt);
    if (index % 11 === 3) return one({ kind: "owner", since: time(index * day) }, null);
    if (index % 13 === 5) return one({ kind: "setup", step: 1 + (index % 6) }, null);
    if (index % 17 === 7) {
      return one({ kind: "attention", trouble: "different" }, time(5 * minute));
    }
    return one({ kind: "connected" }, time(5 * minute));
  });
}

export const connections = {
  "0C": {
    states: ["", "empty", "signed-out", "many", "huge"],
    acts: (state) =>
      state === "empty"
        ? ["connect_another"]
        : ["connect_another", "open_connection", "check_again"],
    screen: (state, time) => ({
      code: "0C",
      rows:
        state === "empty"
          ? []
          : state === "many"
            ? many(24, time)
            : state === "huge"
              ? many(500, time)
              : few(time),
      checking: false,
      signedIn: state !== "signed-out",
    }),
  },
} satisfies Record<string, MadeUp>;
