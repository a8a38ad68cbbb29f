// Cuts the operations the wizard uses out of GitHub's published OpenAPI description and rewrites them
// as OpenAPI 3.1, whose schemas are plain JSON Schema (draft 2020-12). See README.md in this folder.
//
//   node tests/schemas/make.mjs [folder of an unpacked @octokit/openapi]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = "@octokit/openapi@23.0.2";
const DESCRIPTION = "generated/api.github.com.json";
const TARGET = join(dirname(fileURLToPath(import.meta.url)), "github", "api.github.com.json");

const OPERATIONS = [
  ["get", "/apps/{app_slug}"],
  ["get", "/meta"],
  ["get", "/orgs/{org}"],
  ["get", "/orgs/{org}/installations"],
  ["get", "/orgs/{org}/repos"],
  ["get", "/rate_limit"],
  ["get", "/repos/{owner}/{repo}"],
  ["get", "/user"],
  ["get", "/user/installations"],
  ["get", "/user/installations/{installation_id}/repositories"],
  ["get", "/user/memberships/orgs"],
  ["get", "/user/memberships/orgs/{org}"],
  ["get", "/user/orgs"],
  ["get", "/users/{username}"],
  ["get", "/users/{username}/orgs"],
  ["get", "/versions"],
  ["post", "/credentials/revoke"],
];

// Errors that GitHub answers anywhere, also where the description does not list them.
const ALWAYS = ["basic-error", "validation-error", "validation-error-simple"];

const KEPT = new Set([
  "type", "enum", "format", "pattern", "required", "minimum", "maximum", "minLength", "maxLength",
  "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
]);
const DROPPED = new Set([
  "title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly",
  "discriminator", "externalDocs", "nullable",
]);

/** A schema as draft 2020-12. Keywords are listed, so a new one is noticed rather than lost. */
function schema(source) {
  // Beside a reference, OpenAPI 3.0 ignores everything.
  if (source.$ref) return { $ref: source.$ref };
  const target = {};
  for (const [key, value] of Object.entries(source)) {
    if (KEPT.has(key)) target[key] = value;
    else if (key === "properties") target[key] = each(value, schema);
    else if (key === "items" || key === "not") target[key] = schema(value);
    else if (key === "additionalProperties") target[key] = typeof value === "boolean" ? value : schema(value);
    else if (["allOf", "anyOf", "oneOf"].includes(key)) target[key] = value.map(schema);
    else if (!DROPPED.has(key) && !key.startsWith("x-")) throw new Error(`unknown keyword ${key}`);
  }
  return source.nullable ? nullable(target) : target;
}

function nullable(target) {
  if (!target.type) return { anyOf: [{ type: "null" }, target] };
  const result = { ...target, type: [target.type, "null"] };
  if (target.enum && !target.enum.includes(null)) result.enum = [...target.enum, null];
  return result;
}

function each(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function parameter(source) {
  if (source.$ref) return source;
  const { name, in: place, required } = source;
  return { name, in: place, required: required ?? false, schema: schema(source.schema) };
}

function content(source) {
  const json = source?.["application/json"];
  return json ? { content: { "application/json": { schema: schema(json.schema) } } } : {};
}

function response(source) {
  if (source.$ref) return source;
  return { description: source.description, ...content(source.content) };
}

function operation(source) {
  const target = { operationId: source.operationId };
  if (source.parameters) target.parameters = source.parameters.map(parameter);
  if (source.requestBody) target.requestBody = content(source.requestBody.content);
  return { ...target, responses: each(source.responses, response) };
}

/** Adds to `components` what `node` refers to, directly or through others. */
function gather(node, source, components) {
  if (Array.isArray(node)) return node.forEach((item) => gather(item, source, components));
  if (node === null || typeof node !== "object") return;
  if (typeof node.$ref === "string") {
    const [, , kind, name] = node.$ref.split("/");
    components[kind] ??= {};
    if (components[kind][name]) return;
    const change = { schemas: schema, parameters: parameter, responses: response }[kind];
    components[kind][name] = change(source.components[kind][name]);
    gather(components[kind][name], source, components);
    return;
  }
  Object.values(node).forEach((value) => gather(value, source, components));
}

function sorted(map) {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function slice(source) {
  const paths = {};
  for (const [method, path] of OPERATIONS) {
    paths[path] = { ...paths[path], [method]: operation(source.paths[path][method]) };
  }
  const components = {};
  gather(paths, source, components);
  gather(ALWAYS.map((name) => ({ $ref: `#/components/schemas/${name}` })), source, components);
  return {
    openapi: "3.1.0",
    info: { ...source.info, description: `A slice of ${PACKAGE}, ${DESCRIPTION}. MIT, see LICENSE.` },
    paths,
    components: sorted(each(components, sorted)),
  };
}

/** Fetches the package, hands its folder to `use`, and removes it again. */
function withPackage(use) {
  const folder = mkdtempSync(join(tmpdir(), "schemas-"));
  try {
    const archive = execFileSync("npm", ["pack", "--silent", PACKAGE], { cwd: folder, encoding: "utf8" });
    execFileSync("tar", ["xzf", archive.trim(), `package/${DESCRIPTION}`], { cwd: folder });
    use(join(folder, "package"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function make(folder) {
  const source = JSON.parse(readFileSync(join(folder, DESCRIPTION), "utf8"));
  const text = JSON.stringify(slice(source), null, 1) + "\n";
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${OPERATIONS.length} operations, ${Math.round(text.length / 1024)} KiB`);
}

if (process.argv[2]) make(process.argv[2]);
else withPackage(make);
