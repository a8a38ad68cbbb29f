import { describe, expect, it } from "vitest";
import css from "./tokens.css?raw";

// What stands on what, in every theme, with the ratio it owes (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).
const TEXT = 4.5;
const BODY = 7;
const CONTROL = 3;

const surfaces = ["canvas", "surface", "raised", "sunken", "rail", "hover"];
const statuses = ["success", "attention", "danger", "waiting"];

const pairs: [front: string, back: string, owed: number][] = [
  ...surfaces.map((back): [string, string, number] => ["fg", back, BODY]),
  ["fg-muted", "surface", BODY],
  ["fg-muted", "rail", BODY],
  ["fg-muted", "canvas", BODY],
  ...surfaces.map((back): [string, string, number] => ["fg-subtle", back, TEXT]),
  ["accent", "canvas", TEXT],
  ["accent", "surface", TEXT],
  ["accent", "rail", TEXT],
  ["accent", "accent-soft", TEXT],
  ["accent-hover", "surface", TEXT],
  ["on-accent", "accent", TEXT],
  ["on-accent", "accent-hover", TEXT],
  ["on-ink", "ink", BODY],
  ...statuses.map((name): [string, string, number] => [name, `${name}-soft`, TEXT]),
  ...statuses.map((name): [string, string, number] => [name, "surface", TEXT]),
  ...statuses.map((name): [string, string, number] => ["fg", `${name}-soft`, BODY]),
  ["border-strong", "canvas", CONTROL],
  ["border-strong", "surface", CONTROL],
  ["border-strong", "sunken", CONTROL],
  ["border-strong", "rail", CONTROL],
  ["focus", "canvas", CONTROL],
  ["focus", "surface", CONTROL],
  ["focus", "rail", CONTROL],
  ["focus", "sunken", CONTROL],
];

function colours(theme: string): Map<string, string> {
  const block = css.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`))?.[1] ?? "";
  return new Map(
    [...block.matchAll(/--c-([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
      String(name),
      String(value),
    ]),
  );
}

/** Relative luminance of a colour written #rgb or #rrggbb, from 0 to 1. */
function luminance(short: string): number {
  const colour = short.length === 4 ? short.replace(/[0-9a-f]/g, "$&$&") : short;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string): number {
  const [dim = 0, bright = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(["light", "dark", "hc-light", "hc-dark"])("in the theme %s", (theme) => {
  const colour = colours(theme);
  const high = theme.startsWith("hc-");

  it.each(pairs)("%s can be read on %s", (front, back, owed) => {
    const [over, under] = [colour.get(front), colour.get(back)];
    expect(over, `--c-${front}`).toBeDefined();
    expect(under, `--c-${back}`).toBeDefined();
    const least = high && owed === TEXT ? BODY : owed;
    expect(contrast(over ?? "", under ?? "")).toBeGreaterThanOrEqual(least);
  });
});

it("measures as the standard does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
