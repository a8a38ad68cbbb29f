import { describe, expect, it } from "vitest";
import { shortcut, shortcutKeys, type Keystroke } from "./keys";
import { nextSize } from "./preferences";

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
    expect(shortcut(press("C", held), "ltr")).toBe("copy_link");
    expect(shortcut(press("c", { ctrlKey: true }), "ltr")).toBeNull();
  });

  it("opens the settings with Ctrl or Command and a comma", () => {
    expect(shortcut(press(",", { ctrlKey: true }), "ltr")).toBe("settings");
    expect(shortcut(press(",", { metaKey: true }), "rtl")).toBe("settings");
    expect(shortcut(press(","), "ltr")).toBeNull();
  });

  it("moves between regions with F6", () => {
    expect(shortcut(press("F6"), "ltr")).toBe("next_region");
    expect(shortcut(press("F6", { shiftKey: true }), "ltr")).toBe("previous_region");
  });

  it("takes a sign with Shift or without, as the keyboard has it", () => {
    for (const shiftKey of [true, false]) {
      const held = { ctrlKey: true, shiftKey };
      expect(shortcut(press("+", held), "ltr")).toBe("larger");
      expect(shortcut(press("/", held), "ltr")).toBe("shortcuts");
    }
  });

  it("does nothing for one that is turned off", () => {
    expect(shortcut(press("F1"), "ltr", ["help"])).toBeNull();
    expect(shortcut(press("F6"), "ltr", ["help"])).toBe("next_region");
  });

  it("lists the very keys that work, in both directions and on both kinds of keyboard", () => {
    const names: Record<string, string> = { "←": "ArrowLeft", "→": "ArrowRight", "−": "-" };
    for (const direction of ["ltr", "rtl"] as const) {
      for (const mac of [true, false]) {
        const all = shortcutKeys(direction, mac);
        expect(new Set(all.map(({ does }) => does)).size).toBe(all.length);
        for (const { does, keys } of all) {
          const key = keys.at(-1) ?? "";
          const stroke = press(names[key] ?? key, {
            ctrlKey: keys.includes("Ctrl"),
            metaKey: keys.includes("⌘"),
            altKey: keys.includes("Alt") || keys.includes("⌥"),
            shiftKey: keys.includes("Shift") || keys.includes("⇧"),
          });
          expect(shortcut(stroke, direction), keys.join(" ")).toBe(does);
        }
      }
    }
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
    expect(nextSize(250, "normal_size")).toBe(100);
  });
});
