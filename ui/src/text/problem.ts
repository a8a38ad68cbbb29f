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
  return {
    title: say("title"),
    body: say("body"),
    act: problem.act === "retry" ? text("err-try") : say("do"),
    alternative:
      problem.alternative !== "check_again" && has(`${problem.code}-alt`)
        ? say("alt")
        : text("shell-check-now"),
  };
}
