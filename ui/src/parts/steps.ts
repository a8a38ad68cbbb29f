// The names of the six steps.

import { text, type PlainId } from "../text/text";

const names: readonly PlainId[] = ["step-1", "step-2", "step-3", "step-4", "step-5", "step-6"];

/** The name of step 1 to 6; the checks before them carry the name of the program. */
export function stepName(step: number): string {
  const name = names[step - 1];
  return name ? text(name) : text("app-name");
}
