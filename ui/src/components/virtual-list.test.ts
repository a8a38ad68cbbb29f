import { describe, expect, it } from "vitest";
import {
  mountedRows,
  moveTo,
  pagesFor,
  rowsInSight,
  scrollToShow,
  type Viewport,
} from "./virtual-list";

const viewport: Viewport = { scrollTop: 0, height: 360, rowHeight: 36, count: 12_408 };

describe("a long list", () => {
  it("draws the rows in sight and a few more, never all", () => {
    expect(rowsInSight(viewport)).toEqual({ start: 0, end: 16 });
    expect(rowsInSight({ ...viewport, scrollTop: 36_000 })).toEqual({ start: 994, end: 1016 });
  });

  it("stops at the last row", () => {
    const end = viewport.count * viewport.rowHeight - viewport.height;
    expect(rowsInSight({ ...viewport, scrollTop: end }).end).toBe(12_408);
  });

  it("draws nothing when it is empty or was cut short while scrolled far down", () => {
    expect(rowsInSight({ ...viewport, count: 0 })).toEqual({ start: 0, end: 0 });
    const range = rowsInSight({ ...viewport, count: 3, scrollTop: 90_000 });
    expect(range.start).toBeLessThanOrEqual(range.end);
    expect(range.end).toBe(3);
  });

  it("keeps the focused row in the page after it is scrolled away", () => {
    expect(mountedRows({ start: 10, end: 13 }, 2, 100)).toEqual([2, 10, 11, 12]);
    expect(mountedRows({ start: 10, end: 13 }, 40, 100)).toEqual([10, 11, 12, 40]);
    expect(mountedRows({ start: 10, end: 13 }, 11, 100)).toEqual([10, 11, 12]);
    expect(mountedRows({ start: 0, end: 2 }, 7, 2)).toEqual([0, 1]);
  });

  it("scrolls only as far as a row needs", () => {
    expect(scrollToShow(5, viewport)).toBe(0);
    expect(scrollToShow(10, viewport)).toBe(36);
    expect(scrollToShow(3, { ...viewport, scrollTop: 720 })).toBe(108);
  });

  it("moves by row, page and end, and stays inside the list", () => {
    expect(moveTo("ArrowDown", 0, viewport)).toBe(1);
    expect(moveTo("ArrowUp", 0, viewport)).toBe(0);
    expect(moveTo("PageDown", 0, viewport)).toBe(9);
    expect(moveTo("End", 3, viewport)).toBe(12_407);
    expect(moveTo("PageDown", 12_406, viewport)).toBe(12_407);
    expect(moveTo("Home", 500, viewport)).toBe(0);
    expect(moveTo("a", 0, viewport)).toBeNull();
    expect(moveTo("End", 0, { ...viewport, count: 0 })).toBeNull();
  });

  it("asks for whole pages only", () => {
    expect(pagesFor({ start: 0, end: 16 }, 100)).toEqual([0]);
    expect(pagesFor({ start: 95, end: 205 }, 100)).toEqual([0, 1, 2]);
    expect(pagesFor({ start: 100, end: 200 }, 100)).toEqual([1]);
    expect(pagesFor({ start: 5, end: 5 }, 100)).toEqual([]);
  });
});
