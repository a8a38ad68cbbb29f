// Fails when the JavaScript needed before the first screen can show is larger than the limit.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const limit = 90 * 1024;
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

function collect(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) collect(next, seen);
  return seen;
}

const gzip = (file) => gzipSync(readFileSync(join(dist, file))).length;
const first = collect("index.html");
// Only one of the two ways to reach the host is loaded; count the larger.
const hosts = ["src/backend/tauri.ts", "src/backend/http.ts"].map((key) =>
  [...collect(key)].filter((file) => !first.has(file)).reduce((sum, file) => sum + gzip(file), 0),
);
const size = [...first].reduce((sum, file) => sum + gzip(file), 0) + Math.max(...hosts);

console.log(`first screen: ${(size / 1024).toFixed(1)} KB of JavaScript, gzip (limit 90 KB)`);
if (size > limit) process.exit(1);
