// Whether the explanation beside the screen is open. Each screen starts the way it is best read: open
// where there is room and little to do, closed where a list needs the width.

const closedOn: ReadonlySet<string> = new Set(["4B", "5C"]);

let open = $state(true);

export const help = {
  get open() {
    return open;
  },
  /** A screen came up, on a page `width` rem wide. */
  arrive(code: string, width: number): void {
    open = width >= 64 && !closedOn.has(code);
  },
  toggle(): void {
    open = !open;
  },
  hide(): void {
    open = false;
  },
};
