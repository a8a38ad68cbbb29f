// Fails on styles that break in a right-to-left language (physical sides) and on colours that no theme
// can change (hex values outside tokens.css).

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../src", import.meta.url));
const physical =
  /(^|[\s;{])((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)[\w-]*|left|right|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/;
const hex = /#[0-9a-f]{3,8}\b/i;

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(css|svelte)$/.test(entry.name) ? [path] : [];
  });
}

/** The style part of a file with everything else blanked, so that line numbers stay right. */
function styles(path) {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".css")) return text;
  const start = text.search(/<style[^>]*>/);
  return start < 0 ? "" : text.slice(0, start).replace(/[^\n]/g, "") + text.slice(start);
}

const problems = files(root).flatMap((path) =>
  styles(path)
    .split("\n")
    .flatMap((line, index) => {
      const place = `${relative(root, path)}:${index + 1}`;
      const found = [];
      if (physical.test(line)) found.push(`${place} names a physical side: ${line.trim()}`);
      if (hex.test(line) && !path.endsWith("tokens.css")) {
        found.push(`${place} has a colour of its own: ${line.trim()}`);
      }
      return found;
    }),
);

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
