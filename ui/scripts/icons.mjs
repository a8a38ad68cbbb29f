// Copies the few Octicons the page uses into `src/components/icons.ts`, so that the page holds no others.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const names = [
  "alert",
  "archive",
  "arrow-left",
  "arrow-right",
  "check",
  "check-circle",
  "check-circle-fill",
  "chevron-down",
  "chevron-right",
  "circle-slash",
  "clock",
  "code",
  "comment-discussion",
  "copy",
  "device-mobile",
  "gear",
  "git-commit",
  "git-pull-request",
  "globe",
  "hourglass",
  "info",
  "issue-opened",
  "key",
  "link-external",
  "lock",
  "mark-github",
  "organization",
  "person",
  "play",
  "plus",
  "question",
  "repo",
  "search",
  "shield-check",
  "shield-lock",
  "sidebar-expand",
  "stop",
  "sync",
  "tag",
  "workflow",
  "x",
  "x-circle-fill",
];

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const all = JSON.parse(
  readFileSync(path("../node_modules/@primer/octicons/build/data.json"), "utf8"),
);

const lines = names.map((name) => {
  const drawing = all[name]?.heights["16"]?.path;
  if (!drawing) throw new Error(`no 16 px drawing called ${name}`);
  const shapes = [...drawing.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]);
  return `  "${name}": ${JSON.stringify(shapes.join(""))},`;
});

writeFileSync(
  path("../src/components/icons.ts"),
  [
    "// Octicons by GitHub, MIT licence. Written by scripts/icons.mjs; not edited by hand.",
    "",
    "/** Outlines on a 16 px grid. */",
    "export const outlines = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n"),
);
