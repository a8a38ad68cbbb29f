import { describe, expect, it } from "vitest";
import { nextSize, shortcut, type Keystroke } from "./keys";

const press = (key: string, held: Partial<Keystroke> = {}): Keystroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("shortcuts", () => {
  it("presses the main button with Ctrl or Command and Enter", () => {
    expect(shortcut(press("Enter", { ctrlKey: true }), "ltr")).toBe("primary");
    expect(shortcut(press("Enter", { metaKey: true }), "ltr")).toBe("primary");
    expect(shortcut(press("Enter"), "ltr")).toBeNull();
  });

  it("goes back against the reading direction", () => {
    expect(shortcut(press("ArrowLeft", { altKey: true }), "ltr")).toBe("back");
    expect(shortcut(press("ArrowLeft", { altKey: true }), "rtl")).toBe("forward");
    expect(shortcut(press("ArrowRight", { altKey: true }), "rtl")).toBe("back");
  });

  it("copies the link with Shift as well, so that copying text stays as it is", () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(shortcut(press("C", held), "ltr")).toBe("copy-link");
    expect(shortcut(press("c", { ctrlKey: true }), "ltr")).toBeNull();
  });

  it("opens the settings with Ctrl or Command and a comma", () => {
    expect(shortcut(press(",", { ctrlKey: true }), "ltr")).toBe("settings");
    expect(shortcut(press(",", { metaKey: true }), "rtl")).toBe("settings");
    expect(shortcut(press(","), "ltr")).toBeNull();
  });

  it("moves between regions with F6", () => {
    expect(shortcut(press("F6"), "ltr")).toBe("next-region");
    expect(shortcut(press("F6", { shiftKey: true }), "ltr")).toBe("previous-region");
  });

  it("never takes a plain letter", () => {
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789 /?") {
      expect(shortcut(press(key), "ltr"), `the key ${key}`).toBeNull();
    }
  });

  it("leaves Alt with another key to the system, so typing with AltGr works", () => {
    expect(shortcut(press("0", { ctrlKey: true, altKey: true }), "ltr")).toBeNull();
  });
});

describe("text size", () => {
  it("goes up, down and back to normal, and stops at the ends", () => {
    expect(nextSize(100, "larger")).toBe(110);
    expect(nextSize(100, "smaller")).toBe(90);
    expect(nextSize(90, "smaller")).toBe(90);
    expect(nextSize(400, "larger")).toBe(400);
    expect(nextSize(250, "normal-size")).toBe(100);
  });
});
