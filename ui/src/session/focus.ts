// Where focus goes. A new screen puts it on the heading; nothing ever leaves it on the body.

const stops =
  'a[href], button, input, select, textarea, summary, [tabindex="0"], h1[tabindex], [contenteditable="true"]';

/** Focuses the heading of the screen, so that it is read and the next Tab goes into the screen. */
export function focusHeading(root: ParentNode = document): void {
  root.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  root.querySelector<HTMLElement>("main")?.scrollTo?.({ top: 0 });
}

/** Focuses the summary of a problem that a person's own act caused. */
export function focusProblem(root: ParentNode = document): void {
  root.querySelector<HTMLElement>("[data-problem]")?.focus();
}

/** Moves focus to the next or previous region that has something to focus. Regions carry `data-region`. */
export function focusRegion(direction: "next" | "previous", root: ParentNode = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => region.querySelector(stops) !== null,
  );
  if (regions.length === 0) return;
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const step = direction === "next" ? 1 : -1;
  const start = here < 0 && direction === "previous" ? 0 : here;
  const next = regions[(start + step + regions.length) % regions.length];
  next?.querySelector<HTMLElement>(stops)?.focus();
}

/**
 * Focuses what a problem is about: the part that carries its code in `data-answers`, or else the first
 * thing to work on in the screen.
 */
export function focusWork(code: string, root: ParentNode = document): void {
  const place =
    root.querySelector<HTMLElement>(`[data-answers~="${code}"]`) ??
    root.querySelector<HTMLElement>("[data-work]");
  const first = place?.matches(stops) ? place : place?.querySelector<HTMLElement>(stops);
  (first ?? root.querySelector<HTMLElement>("main h1"))?.focus();
}

/** Presses the screen's one main button. */
export function pressPrimary(root: ParentNode = document): void {
  root.querySelector<HTMLButtonElement>("button[data-primary]")?.click();
}
