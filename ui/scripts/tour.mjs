// A picture of every screen in every look and size, with an index to look through them.
//
//   node scripts/tour.mjs FOLDER [--looks light-1120,dark-640] [--screens 4B,5A] [--usual]
//                                [--compare | --accept]
//
// `--usual` goes through the usual state of each screen only. `--compare` warns where a screen differs
// from its committed reference, `--accept` makes the pictures the references. Faults (see checks.mjs)
// fail the tour, differences do not.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";
import { checks, spacing } from "./tour/checks.mjs";
import { indexPage } from "./tour/index-page.mjs";
import { compared, looks } from "./tour/looks.mjs";
import { references } from "./tour/references.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    looks: { type: "string" },
    screens: { type: "string" },
    usual: { type: "boolean", default: false },
    compare: { type: "boolean", default: false },
    accept: { type: "boolean", default: false },
  },
});
const [folder = "tour"] = positionals;
const onlyCompared = values.compare || values.accept;
const wantedLooks = values.looks?.split(",") ?? (onlyCompared ? compared : null);
const wantedScreens = values.screens?.split(",");
const root = fileURLToPath(new URL("..", import.meta.url));

/** Milliseconds a screen may take on a busy computer. */
const patience = 90_000;

// Everything that tells the time tells this one, so that a picture is the same on every day.
const now = new Date("2026-01-15T10:00:00Z");

const quiet = { root, logLevel: "error" };
const modules = await createServer({
  ...quiet,
  server: { middlewareMode: true, hmr: false, watch: null },
});
const { states } = await modules.ssrLoadModule("/src/backend/fake/views.ts");
await modules.close();

// The made-up program is in every page that is not built for production.
const outDir = mkdtempSync(join(tmpdir(), "tour-"));
await build({ ...quiet, mode: "tour", build: { outDir, emptyOutDir: true } });
const server = await preview({
  ...quiet,
  build: { outDir },
  preview: { host: "127.0.0.1", port: 0 },
});
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const kept = references(join(root, "pictures/screens"), await browser.newPage());
mkdirSync(folder, { recursive: true });

const stops = Object.entries(states)
  .filter(([code]) => !wantedScreens || wantedScreens.includes(code))
  .flatMap(([code, names]) =>
    names
      .slice(0, values.usual || onlyCompared ? 1 : names.length)
      .map((state) => ({ code, state })),
  );

const faults = [];
const changes = [];
const pictures = [];
for (const look of looks.filter(({ name }) => !wantedLooks || wantedLooks.includes(name))) {
  const [width, height] = look.size;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.clock.setFixedTime(now);
  for (const { code, state } of stops) {
    const name = [code, state, look.name].filter(Boolean).join("-");
    await page.goto(`${base}?screen=${code}&state=${state}&${look.query}`);
    await page.locator(`main[data-screen="${code}"] h1:focus`).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const png = await page.screenshot({ path: join(folder, `${name}.png`), caret: "hide" });
    pictures.push({ name, code, state, look: look.name });
    const found = await page.evaluate(checks, { primary: 40, least: 24 });
    if (look.theme === "narrow" || look.theme === "light") {
      await page.addStyleTag({ content: spacing });
      const spaced = await page.evaluate(checks, { primary: 40, least: 24 });
      found.push(
        ...spaced.filter((fault) => !found.includes(fault)).map((fault) => `spaced: ${fault}`),
      );
    }
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    if (values.accept) await kept.accept(name, png);
    if (values.compare) {
      const change = await kept.difference(name, png);
      if (change) changes.push(`${name}: ${change}`);
    }
  }
  await context.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });

writeFileSync(join(folder, "index.html"), indexPage(pictures));
for (const fault of faults) console.error(`fault: ${fault}`);
for (const change of changes) console.warn(`warning: ${change}`);
console.log(
  `${pictures.length} pictures of ${stops.length} screens and states, ` +
    `${faults.length} faults, ${changes.length} changed`,
);
process.exit(faults.length === 0 ? 0 : 1);
