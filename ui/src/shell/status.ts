// The line under a step's name: what happened there, or what it waits for.

import type { StepView } from "../contract/StepView";
import { date } from "../text/format";
import { text } from "../text/text";

/** The line, or null when the name alone says enough. */
export function statusLine(step: StepView): string | null {
  const status = step.status;
  switch (status.kind) {
    case "not_started":
      return null;
    case "begun":
      return null;
    case "browser":
      return text("st-browser");
    case "owner":
      return status.since ? text("st-owner", { date: date(status.since) }) : text("st-owner-plain");
    case "working":
      return text("st-working");
    case "attention":
      return text("st-attention");
    case "done":
      break;
  }
  const fact = status.fact;
  switch (fact.kind) {
    case "plain":
      return text("st-done");
    case "signed_in":
      return text("shell-end-ok", { who: fact.who });
    case "workspace":
      return fact.name;
    case "all_repositories":
      return text("st-all-repositories");
    case "some_repositories":
      return text("st-some-repositories", { count: fact.count });
    case "confirmed_by_person":
      return text("shell-end-confirmed");
  }
}
