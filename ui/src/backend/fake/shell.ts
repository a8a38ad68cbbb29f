// The frame around a made-up screen.

import type { Screen } from "../../contract/Screen";
import type { ShellView } from "../../contract/ShellView";
import type { StepStatus } from "../../contract/StepStatus";
import { day, second, type Code, type Time } from "./screen";

export function shellOf(code: Code, screen: Screen, guided: boolean, time: Time): ShellView {
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
      practice: guided || code === "9E" ? null : "newcomer",
      profile: guided || code === "9E" ? "factory" : "practice",
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
    // Each organization has steps of its own; the list has none.
    steps: (code === "0C" ? [] : numbers).map((number) => ({
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
