// The look follows the system until the person chooses one.

export type Theme = "light" | "dark" | "hc-light" | "hc-dark";

/** The theme for what the system says. */
export function systemTheme(dark: boolean, moreContrast: boolean): Theme {
  if (moreContrast) return dark ? "hc-dark" : "hc-light";
  return dark ? "dark" : "light";
}

const less = "(prefers-reduced-motion: reduce)";

/** Stills the page where the person, or the system for them, wants less motion. */
export function applyMotion(root: HTMLElement, paused: boolean): void {
  root.toggleAttribute("data-paused", paused);
  root.dataset.motion = paused || matchMedia(less).matches ? "less" : "full";
}

/** Keeps the page's theme and motion in step with the system. `wanted` fixes the theme, for tests. */
export function followSystem(root: HTMLElement, wanted: string | null): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const still = matchMedia(less);
  const apply = () => {
    root.dataset.theme = wanted ?? systemTheme(dark.matches, contrast.matches);
    applyMotion(root, root.hasAttribute("data-paused"));
  };
  for (const query of [dark, contrast, still]) query.addEventListener("change", apply);
  apply();
}
