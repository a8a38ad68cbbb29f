// The words of a problem. Its code is the stem of its messages; its parameters are their variables.

import type { Parameter } from "../contract/Parameter";
import type { ProblemView } from "../contract/ProblemView";
import { clock, list } from "./format";
import { has, text, type MessageId } from "./text";

export interface ProblemWords {
  title: string;
  body: string;
  act: string;
  alternative: string;
}

function value(parameter: Parameter): string | number {
  switch (parameter.kind) {
    case "text":
    case "number":
      return parameter.value;
    case "time":
      return clock(parameter.value);
    case "list":
      return list(parameter.values);
  }
}

/** Problems only an owner can do something about: their main act is to write to one. */
const forOwners = [
  "e3d-ip",
  "e3d-ipof",
  "e3d-restricted",
  "e3d-norequest",
  "e3f-gone",
  "e5b-notadmin",
  "e5b-blocked",
  "e5b-paused",
  "e5b-pausedby",
];

function isForOwners(code: string): boolean {
  return forOwners.includes(code);
}

/** The words of a problem that takes no variables, by its code alone. */
export function codeWords(code: string): ProblemWords {
  const problem = { code, parameters: {}, act: null, alternative: null } as const;
  return problemWords({ ...problem, severity: "limits", reference: "" });
}

export function problemWords(problem: ProblemView): ProblemWords {
  const variables = Object.fromEntries(
    Object.entries(problem.parameters).flatMap(([name, parameter]) =>
      parameter ? [[name, value(parameter)]] : [],
    ),
  );
  // The catalogue's check makes sure that every code has its messages.
  const say = (part: string) => text(`${problem.code}-${part}` as MessageId, variables as never);
  const act = () => {
    if (problem.act === "retry") return text("err-try");
    // Where no owner can be written to from, what is there to do says so itself.
    if (isForOwners(problem.code) && problem.act === "check_again") return text("shell-check-now");
    if (isForOwners(problem.code) && problem.act === "dismiss_problem") return text("err-close");
    return say("do");
  };
  return {
    title: say("title"),
    body: say("body"),
    act: act(),
    alternative:
      problem.alternative !== "check_again" && has(`${problem.code}-alt`)
        ? say("alt")
        : text("shell-check-now"),
  };
}
