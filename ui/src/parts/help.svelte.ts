// Whether the explanation beside the screen is open. Each screen starts the way it is best read: open
// where there is room and little to do, closed where a list needs the width.

import { focusHeading } from "../session/focus";

const closedOn: ReadonlySet<string> = new Set(["4B", "5C"]);

let open = $state(true);
let screen = "";
/** The person opened or closed it on this screen, so the width decides no more. */
let decided = false;

function fitting(width: number): boolean {
  return width >= 64 && !closedOn.has(screen);
}

export const help = {
  get open() {
    return open;
  },
  /** A screen came up, on a page `width` rem wide. */
  arrive(code: string, width: number): void {
    screen = code;
    decided = false;
    open = fitting(width);
  },
  /** The page is `width` rem wide now. */
  fit(width: number): void {
    if (!decided) open = fitting(width);
  },
  /** Opens it and goes there, or closes it. */
  toggle(): void {
    if (open) {
      this.hide();
      return;
    }
    decided = true;
    open = true;
    requestAnimationFrame(() => document.getElementById("help-title")?.focus());
  },
  /** Closes it. Whoever was in it is back at the screen's heading. */
  hide(): void {
    const inside = document.getElementById("help")?.contains(document.activeElement) ?? false;
    decided = true;
    open = false;
    if (inside) focusHeading();
  },
};
