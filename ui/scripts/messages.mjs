// Turns the Fluent catalogue into `src/text/ids.ts`, the type of every message and its variables.
//
// With `--check` it also fails on what a type cannot see: messages nobody uses, other languages that
// miss a message or use other variables, banned words, and sentences too long to read in one go.

import { parse } from "@fluent/syntax";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const catalogue = join(root, "messages");
const output = join(root, "src/text/ids.ts");
const source = "en";
// Shown by the program itself (notices, the reply page), never by this page.
const native = "native.ftl";
const banned = /\b(please|sorry|invalid|forbidden|oops|simply|just)\b/i;
const longestSentence = 25;

const problems = [];

/** Variables of a pattern; those that choose a plural form are numbers. */
function variables(node, found = new Map()) {
  if (node?.type === "SelectExpression" && node.selector.type === "VariableReference") {
    found.set(node.selector.id.name, "number");
  }
  if (node?.type === "VariableReference" && !found.has(node.id.name)) {
    found.set(node.id.name, "string | number");
  }
  for (const value of Object.values(node ?? {})) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === "object" && "type" in child) variables(child, found);
    }
  }
  return found;
}

/** The plain words of a pattern, with a stand-in where a variable is. */
function words(node) {
  if (node.type === "TextElement") return node.value;
  if (node.type === "Placeable" && node.expression.type === "SelectExpression") {
    const fallback = node.expression.variants.find((variant) => variant.default);
    return words(fallback.value);
  }
  if (node.type === "Placeable") return "x";
  return node.elements.map(words).join("");
}

function read(language) {
  const messages = new Map();
  for (const file of readdirSync(join(catalogue, language)).sort()) {
    const text = readFileSync(join(catalogue, language, file), "utf8");
    for (const entry of parse(text, { withSpans: false }).body) {
      if (entry.type === "Junk") {
        problems.push(`${language}/${file}: not Fluent: ${entry.content.trim().split("\n")[0]}`);
      }
      if (entry.type !== "Message") continue;
      const id = entry.id.name;
      if (messages.has(id)) problems.push(`${language}/${file}: ${id} is defined twice`);
      if (!entry.value) {
        problems.push(`${language}/${file}: ${id} has no text`);
        continue;
      }
      messages.set(id, { file, variables: variables(entry.value), words: words(entry.value) });
    }
  }
  return messages;
}

function typeOf(message) {
  if (message.variables.size === 0) return "null";
  const fields = [...message.variables].sort(([a], [b]) => a.localeCompare(b));
  return `{ ${fields.map(([name, type]) => `${name}: ${type}`).join("; ")} }`;
}

function generate(messages) {
  const lines = [...messages]
    .filter(([, message]) => message.file !== native)
    .map(([id, message]) => `  "${id}": ${typeOf(message)};`);
  return [
    "// Generated from messages/en by scripts/messages.mjs. Not edited by hand.",
    "",
    "/** Every message of the page and the variables it takes. */",
    "export interface Messages {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|svelte)$/.test(entry.name) && path !== output ? [path] : [];
  });
}

/** Messages of the problems the program can name: `{code}-title`, `-body`, `-do` and maybe `-alt`. */
function problemMessages(messages) {
  const codes = readFileSync(join(root, "src/contract/problemCodes.ts"), "utf8");
  const used = new Set();
  for (const [, code] of codes.matchAll(/'([\w-]+)',/g)) {
    for (const part of ["title", "body", "do"]) {
      if (!messages.has(`${code}-${part}`)) problems.push(`${code}-${part} is missing`);
    }
    for (const part of ["title", "body", "do", "alt"]) used.add(`${code}-${part}`);
  }
  return used;
}

function checkUse(messages) {
  const named = problemMessages(messages);
  const code = sourceFiles(join(root, "src"))
    .filter((path) => !path.endsWith(".test.ts"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  for (const [id, message] of messages) {
    const used = message.file === native || named.has(id) || code.includes(`"${id}"`);
    if (!used) problems.push(`${id} is not used`);
  }
}

function checkWording(messages) {
  for (const [id, message] of messages) {
    const word = banned.exec(message.words);
    if (word) problems.push(`${id} uses the word "${word[0]}"`);
    for (const sentence of message.words.split(/[.?!:]\s|\n\n/)) {
      const count = sentence.trim().split(/\s+/).length;
      if (count > longestSentence) problems.push(`${id} has a sentence of ${count} words`);
    }
  }
}

/** Every language but the source: the folders of the catalogue. */
function languages() {
  return readdirSync(catalogue, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== source)
    .map((entry) => entry.name);
}

function checkTranslations(messages) {
  for (const language of languages()) {
    const translated = read(language);
    for (const [id, message] of messages) {
      const other = translated.get(id);
      if (!other) problems.push(`${language}: ${id} is missing`);
      else if (typeOf(other) !== typeOf(message)) {
        problems.push(`${language}: ${id} uses other variables`);
      }
    }
    for (const id of translated.keys()) {
      if (!messages.has(id)) problems.push(`${language}: ${id} is not in ${source}`);
    }
  }
}

const messages = read(source);
const generated = generate(messages);
const checking = process.argv.includes("--check");

if (checking) {
  checkUse(messages);
  checkWording(messages);
  checkTranslations(messages);
  let current = "";
  try {
    current = readFileSync(output, "utf8");
  } catch {
    // A missing file is the same as an old one.
  }
  if (current !== generated) problems.push("src/text/ids.ts is old: run node scripts/messages.mjs");
} else {
  writeFileSync(output, generated);
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`${messages.size} messages`);
