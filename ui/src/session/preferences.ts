// Steps through the sizes of text, and what preferences mean in numbers.

import type { ChangePreferencesRequest } from "../contract/ChangePreferencesRequest";
import type { Preferences } from "../contract/Preferences";

/** Text sizes in percent that the settings offer. */
export const textSizes: readonly number[] = [90, 100, 110, 125, 150, 175, 200];

/** Each press of a key moves one place, and goes on where the settings end. */
const keySizes: readonly number[] = [...textSizes, 250, 300, 400];

/** The next text size in percent after `current`. */
export function nextSize(current: number, press: "larger" | "smaller" | "normal_size"): number {
  if (press === "normal_size") return 100;
  if (press === "larger") return keySizes.find((size) => size > current) ?? current;
  return keySizes.findLast((size) => size < current) ?? current;
}

/** What of `wished` the program does not say yet. */
export function unanswered(
  wished: ChangePreferencesRequest,
  told: Preferences,
): ChangePreferencesRequest {
  const open = Object.entries(wished).filter(
    ([name, value]) => JSON.stringify(told[name as keyof Preferences]) !== JSON.stringify(value),
  );
  return Object.fromEntries(open);
}

/** The height of a row in a long list, in rem. As `--row` in the tokens. */
export function rowHeight({ density }: Preferences): number {
  return density === "compact" ? 2.25 : 2.75;
}
