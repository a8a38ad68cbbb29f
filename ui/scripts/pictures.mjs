// Draws every screen without the program behind it, and fails when axe finds a fault or a page scrolls
// sideways. `node scripts/pictures.mjs FOLDER [CODE] [STATE]` leaves one picture each in FOLDER.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createServer } from "vite";

const [folder = "pictures", onlyCode, onlyState] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const looks = [
  { name: "light", size: [1120, 760], query: "theme=light" },
  { name: "dark", size: [1120, 760], query: "theme=dark" },
  { name: "small", size: [640, 480], query: "theme=light" },
  { name: "tiny", size: [320, 256], query: "theme=dark" },
  { name: "mirrored", size: [1120, 760], query: "theme=light&locale=en-XB" },
  { name: "long", size: [640, 480], query: "theme=light&locale=en-XA" },
  { name: "contrast", size: [1120, 760], query: "theme=hc-dark" },
];

const server = await createServer({
  root,
  logLevel: "error",
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const base = server.resolvedUrls.local[0];
const { states } = await server.ssrLoadModule("/src/backend/fake/views.ts");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
mkdirSync(folder, { recursive: true });

let faults = 0;
const wanted = process.env.LOOKS?.split(",");
for (const look of looks.filter(({ name }) => !wanted || wanted.includes(name))) {
  const [width, height] = look.size;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
  for (const [code, names] of Object.entries(states)) {
    if (onlyCode && onlyCode !== code) continue;
    for (const state of names) {
      if (onlyState !== undefined && onlyState !== state) continue;
      const title = [code, state, look.name].filter(Boolean).join("-");
      await page.goto(`${base}?screen=${code}&state=${state}&${look.query}`);
      await page.locator(`main[data-screen="${code}"] h1`).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${title}.png`) });
      const wide = await page.evaluate(() => {
        const scrolls = [document.documentElement, ...document.querySelectorAll(".frame, main")];
        return scrolls.some((element) => element.scrollWidth > element.clientWidth);
      });
      if (wide) console.error(`${title}: scrolls sideways`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const violation of violations) {
        console.error(
          `${title}: ${violation.id}: ${violation.nodes.map((n) => n.target).join(" ")}`,
        );
      }
      faults += violations.length + (wide ? 1 : 0);
    }
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(faults === 0 ? "no faults" : `${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
