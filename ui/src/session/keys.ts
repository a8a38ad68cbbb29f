// The shortcuts that work on every screen. All use Ctrl, Command, Alt or a function key, so none of them
// gets in the way of typing or of a screen reader.

export type Shortcut =
  | "primary"
  | "back"
  | "forward"
  | "next-region"
  | "previous-region"
  | "help"
  | "copy-link"
  | "search"
  | "settings"
  | "larger"
  | "smaller"
  | "normal-size";

export interface Keystroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a keystroke asks for, or null. Back and forward follow the reading direction. */
export function shortcut(stroke: Keystroke, direction: "ltr" | "rtl"): Shortcut | null {
  const command = stroke.ctrlKey || stroke.metaKey;
  if (stroke.key === "F6") return stroke.shiftKey ? "previous-region" : "next-region";
  if (stroke.key === "F1") return "help";
  if (stroke.altKey && !command && !stroke.shiftKey) {
    const back = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
    const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
    if (stroke.key === back) return "back";
    if (stroke.key === forward) return "forward";
    return null;
  }
  if (!command || stroke.altKey) return null;
  switch (stroke.key) {
    case "Enter":
      return "primary";
    case "c":
    case "C":
      return stroke.shiftKey ? "copy-link" : null;
    case "f":
    case "F":
      return stroke.shiftKey ? null : "search";
    case ",":
      return stroke.shiftKey ? null : "settings";
    case "+":
    case "=":
      return "larger";
    case "-":
    case "_":
      return "smaller";
    case "0":
      return "normal-size";
    default:
      return null;
  }
}

/** Text sizes in percent. Each press moves one place. */
const sizes = [90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

/** The next text size in percent after `current`. */
export function nextSize(current: number, press: "larger" | "smaller" | "normal-size"): number {
  if (press === "normal-size") return 100;
  if (press === "larger") return sizes.find((size) => size > current) ?? current;
  return sizes.findLast((size) => size < current) ?? current;
}
