// The shortcuts that work on every screen: one table drives the keys and the list of them (9J). All use
// Ctrl, Command, Alt or a function key, so none gets in the way of typing or of a screen reader, and each
// can be turned off.

import type { Shortcut } from "../contract/Shortcut";

export type Direction = "ltr" | "rtl";

export interface Keystroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

interface Combination {
  does: Shortcut;
  /** The keys that count as this one; the first is how it is written. */
  keys: readonly string[];
  held?: "command" | "alt";
  /** Some keyboards need Shift for a sign such as `+`; there it may be held or not. */
  shift?: "held" | "either";
}

/** `Before` and `After` stand for the arrows against and along the reading direction. */
const table: readonly Combination[] = [
  { does: "primary", keys: ["Enter"], held: "command" },
  { does: "back", keys: ["Before"], held: "alt" },
  { does: "forward", keys: ["After"], held: "alt" },
  { does: "next_region", keys: ["F6"] },
  { does: "previous_region", keys: ["F6"], shift: "held" },
  { does: "help", keys: ["F1"] },
  { does: "search", keys: ["F"], held: "command" },
  { does: "copy_link", keys: ["C"], held: "command", shift: "held" },
  { does: "larger", keys: ["+", "="], held: "command", shift: "either" },
  { does: "smaller", keys: ["-", "_"], held: "command", shift: "either" },
  { does: "normal_size", keys: ["0"], held: "command" },
  { does: "settings", keys: [","], held: "command" },
  { does: "shortcuts", keys: ["/"], held: "command", shift: "either" },
];

function keyOf(key: string, direction: Direction): string {
  if (key === "ArrowLeft") return direction === "ltr" ? "Before" : "After";
  if (key === "ArrowRight") return direction === "ltr" ? "After" : "Before";
  return key.length === 1 ? key.toUpperCase() : key;
}

/** What a keystroke asks for, or null. Back and forward follow the reading direction. */
export function shortcut(
  stroke: Keystroke,
  direction: Direction,
  off: readonly Shortcut[] = [],
): Shortcut | null {
  const key = keyOf(stroke.key, direction);
  const command = stroke.ctrlKey || stroke.metaKey;
  const found = table.find(
    (entry) =>
      entry.keys.includes(key) &&
      command === (entry.held === "command") &&
      stroke.altKey === (entry.held === "alt") &&
      (entry.shift === "either" || stroke.shiftKey === (entry.shift === "held")),
  );
  return found && !off.includes(found.does) ? found.does : null;
}

/** A shortcut as it is drawn on keys. */
export interface ShortcutKeys {
  does: Shortcut;
  /** Each key to hold or press, in order; names of keys that have words are ids of messages. */
  keys: readonly string[];
}

/** Every shortcut with its keys, in the order they are listed. */
export function shortcutKeys(direction: Direction, mac: boolean): readonly ShortcutKeys[] {
  const forward = direction === "ltr" ? "→" : "←";
  const backward = direction === "ltr" ? "←" : "→";
  return table.map(({ does, keys, held, shift }) => {
    const [key = ""] = keys;
    const pressed = key === "Before" ? backward : key === "After" ? forward : key;
    return {
      does,
      keys: [
        ...(held === "command" ? [mac ? "⌘" : "Ctrl"] : []),
        ...(held === "alt" ? [mac ? "⌥" : "Alt"] : []),
        ...(shift === "held" ? [mac ? "⇧" : "Shift"] : []),
        pressed === "-" ? "−" : pressed,
      ],
    };
  });
}
