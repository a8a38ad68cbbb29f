// Speech for screen readers: two regions that exist from the start, one calm and one urgent. The words
// are swapped a moment after the region is emptied, and the same words are not said twice in a row.

export type Urgency = "polite" | "assertive";

export interface Regions {
  polite: HTMLElement;
  assertive: HTMLElement;
}

/** Time for the announcer: milliseconds now, and a call later. */
export interface Clock {
  now: () => number;
  later: (call: () => void, milliseconds: number) => void;
}

const swap = 150;
const repeatAfter = 5000;

/** Says `words` in the page's regions. Returns whether they will be said. */
export type Announce = (words: string, urgency?: Urgency) => boolean;

export function announcer(regions: Regions, clock: Clock): Announce {
  const said = new Map<string, number>();
  const pending = new Map<Urgency, symbol>();
  return (words, urgency = "polite") => {
    const now = clock.now();
    for (const [earlier, time] of said) if (now - time >= repeatAfter) said.delete(earlier);
    if (words === "" || said.has(words)) return false;
    said.set(words, now);
    const region = regions[urgency];
    const turn = Symbol(words);
    pending.set(urgency, turn);
    region.textContent = "";
    clock.later(() => {
      // Words that came in between win: only the latest are said.
      if (pending.get(urgency) === turn) region.textContent = words;
    }, swap);
    return true;
  };
}
