// The look follows the system until the person chooses one.

export type Theme = "light" | "dark" | "hc-light" | "hc-dark";

/** The theme for what the system says. */
export function systemTheme(dark: boolean, moreContrast: boolean): Theme {
  if (moreContrast) return dark ? "hc-dark" : "hc-light";
  return dark ? "dark" : "light";
}

/** Keeps the page's theme and motion in step with the system. `wanted` fixes the theme, for tests. */
export function followSystem(root: HTMLElement, wanted: string | null): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const apply = () => {
    root.dataset.theme = wanted ?? systemTheme(dark.matches, contrast.matches);
    root.dataset.motion = still.matches ? "less" : "full";
  };
  for (const query of [dark, contrast, still]) query.addEventListener("change", apply);
  apply();
}
