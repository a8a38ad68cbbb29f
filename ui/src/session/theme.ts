// How the page looks: what the person prefers, and the system's wishes where they leave it to the system.

import type { Preferences } from "../contract/Preferences";

export type Theme = "light" | "dark" | "hc-light" | "hc-dark";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(prefers-contrast: more)";
const still = "(prefers-reduced-motion: reduce)";

/** The theme for what the system says. */
export function systemTheme(dark: boolean, moreContrast: boolean): Theme {
  if (moreContrast) return dark ? "hc-dark" : "hc-light";
  return dark ? "dark" : "light";
}

function themeOf(choice: Preferences["theme"]): Theme {
  switch (choice) {
    case "system":
      return systemTheme(matchMedia(dark).matches, matchMedia(contrast).matches);
    case "light":
    case "dark":
      return choice;
    case "high_contrast_light":
      return "hc-light";
    case "high_contrast_dark":
      return "hc-dark";
  }
}

/** Makes the page look and move as preferred. `paused` stops all motion for now. */
export function applyLook(root: HTMLElement, preferences: Preferences, paused: boolean): void {
  root.dataset.theme = themeOf(preferences.theme);
  root.dataset.density = preferences.density;
  root.toggleAttribute("data-masked", preferences.maskNames);
  root.style.fontSize = `${preferences.textSize}%`;
  const less = paused || preferences.lessMotion || matchMedia(still).matches;
  root.dataset.motion = less ? "less" : "full";
}

/** Calls when the system's wishes change. Returns what ends it. */
export function onSystemChange(call: () => void): () => void {
  const queries = [dark, contrast, still].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", call);
  return () => {
    for (const query of queries) query.removeEventListener("change", call);
  };
}
