// What a problem's act sends.

import type { Act } from "../contract/Act";

/** Sends nothing with any act but `acts`, which need a choice on the screen first. */
export function onlyWithChoice(...acts: Act[]): (act: Act) => object | null {
  return (act) => (acts.includes(act) ? null : {});
}
