// The preferences an address names: `theme=hc-dark`, `density=compact`, `size=200`, `mask`.

import type { Preferences } from "../../contract/Preferences";
import type { ThemeChoice } from "../../contract/ThemeChoice";
import { usualPreferences } from "../../contract/usualPreferences";

const themes: Record<string, ThemeChoice> = {
  light: "light",
  dark: "dark",
  "hc-light": "high_contrast_light",
  "hc-dark": "high_contrast_dark",
};

export function preferencesIn(options: URLSearchParams): Preferences {
  return {
    ...usualPreferences,
    theme: themes[options.get("theme") ?? ""] ?? "system",
    density: options.get("density") === "compact" ? "compact" : "cosy",
    textSize: Number(options.get("size") ?? usualPreferences.textSize),
    maskNames: options.has("mask"),
  };
}
