// The arithmetic of a long list of rows of one height. Lengths are CSS pixels.

/** Rows from `start` up to, not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

export interface Viewport {
  scrollTop: number;
  height: number;
  rowHeight: number;
  count: number;
}

const overscan = 6;

/** The rows to draw: those in sight and a few on each side. */
export function rowsInSight({ scrollTop, height, rowHeight, count }: Viewport): Range {
  if (count === 0 || rowHeight <= 0) return { start: 0, end: 0 };
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight) - overscan;
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight) + overscan;
  const end = Math.min(count, last);
  return { start: Math.max(0, Math.min(first, end)), end };
}

/** The rows to keep in the page: those in `range`, and `active` wherever it is, so focus is not lost. */
export function mountedRows({ start, end }: Range, active: number, count: number): number[] {
  const rows = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (active < 0 || active >= count) return rows;
  if (active < start) return [active, ...rows];
  if (active >= end) return [...rows, active];
  return rows;
}

/** Where to scroll so that `row` is fully in sight, moving as little as possible. */
export function scrollToShow(row: number, viewport: Viewport): number {
  const top = row * viewport.rowHeight;
  const bottom = top + viewport.rowHeight;
  if (top < viewport.scrollTop) return top;
  if (bottom > viewport.scrollTop + viewport.height) return bottom - viewport.height;
  return viewport.scrollTop;
}

/** The row a key leads to, or null when the key does not move. */
export function moveTo(key: string, active: number, viewport: Viewport): number | null {
  const last = viewport.count - 1;
  if (last < 0) return null;
  const page = Math.max(1, Math.floor(viewport.height / viewport.rowHeight) - 1);
  switch (key) {
    case "ArrowDown":
      return Math.min(last, active + 1);
    case "ArrowUp":
      return Math.max(0, active - 1);
    case "PageDown":
      return Math.min(last, active + page);
    case "PageUp":
      return Math.max(0, active - page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** The parts of a list to ask for, in pages of `size`, so that `range` can be drawn. */
export function pagesFor({ start, end }: Range, size: number): number[] {
  if (end <= start) return [];
  const first = Math.floor(start / size);
  const last = Math.floor((end - 1) / size);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
