// What stands beside the screen: the explanation of it, or Get help (9G) in the same place. Each screen
// starts the way it is best read: explained where there is room and little to do, not explained where a
// list needs the width.

import { tick } from "svelte";
import { focusHeading } from "../session/focus";

/** The explanation of a screen: one paragraph and up to three points. */
export interface Explanation {
  body: string;
  points?: string[];
}

const closedOn: ReadonlySet<string> = new Set(["4B", "5C"]);

let explaining = $state(true);
let asking = $state(false);
let shortcuts = $state(false);
let explanation = $state.raw<Explanation>();
let screen = "";
/** The person opened or closed it on this screen, so the width decides no more. */
let decided = false;
/** Where focus was when Get help opened. */
let opener: Element | null = null;

function fitting(width: number): boolean {
  return width >= 64 && !closedOn.has(screen);
}

export const help = {
  /** The explanation is shown. Get help takes its place. */
  get open() {
    return explaining && !asking;
  },
  /** Get help is shown. */
  get asking() {
    return asking;
  },
  /** The list of shortcuts is shown. */
  get shortcuts() {
    return shortcuts;
  },
  /** The explanation of the screen, if it has one. */
  get explanation() {
    return explanation;
  },
  /** A screen came up, on a page `width` rem wide. */
  arrive(code: string, width: number): void {
    screen = code;
    decided = false;
    asking = false;
    explaining = fitting(width);
  },
  /** The screen on the page explains itself. */
  explain(words: Explanation | undefined): void {
    explanation = words;
  },
  /** The page is `width` rem wide now. */
  fit(width: number): void {
    if (!decided) explaining = fitting(width);
  },
  /** Opens Get help, or closes it. It goes there by itself once it is drawn. */
  toggle(): void {
    if (asking) {
      this.leave();
      return;
    }
    opener = document.activeElement;
    asking = true;
  },
  /** Closes Get help. Whoever opened it is back where they were. */
  leave(): void {
    asking = false;
    const back = opener;
    void tick().then(() => {
      if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
      else focusHeading();
    });
  },
  /** Closes the explanation. Whoever was in it is back at the screen's heading. */
  hide(): void {
    const inside = document.getElementById("help")?.contains(document.activeElement) ?? false;
    decided = true;
    explaining = false;
    if (inside) focusHeading();
  },
  /** Opens or closes the list of shortcuts. */
  showShortcuts(on: boolean): void {
    shortcuts = on;
  },
};
