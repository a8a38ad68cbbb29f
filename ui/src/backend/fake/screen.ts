// What a made-up screen is made of. Each step has a file of them beside this one.

import type { Act } from "../../contract/Act";
import type { ProblemView } from "../../contract/ProblemView";
import type { Screen } from "../../contract/Screen";

export type Code = Screen["code"];

export const second = 1000;
export const day = 86_400 * second;

/** The RFC 3339 time `ago` milliseconds before now. */
export type Time = (ago: number) => string;

/** One screen, with everything that is worth looking at. `state` is a word such as `problem`. */
export interface MadeUp {
  /** The states it can be looked at in, the usual one first. */
  states: readonly string[];
  /** What can be done there, the main act first where there is one. */
  acts: (state: string) => readonly Act[];
  /** What is wrong in the state `problem`. */
  problem?: ProblemView;
  screen: (state: string, time: Time) => Screen;
}
