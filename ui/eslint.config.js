import boundaries from "eslint-plugin-boundaries";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

// Who may import whom. A step never imports another step, and only the backend folder reaches the host.
const layers = [
  { type: "contract", pattern: "src/contract" },
  { type: "backend", pattern: "src/backend" },
  { type: "session", pattern: "src/session" },
  { type: "text", pattern: "src/text" },
  { type: "components", pattern: "src/components" },
  { type: "styles", pattern: "src/styles" },
  { type: "parts", pattern: "src/parts" },
  { type: "step", pattern: "src/steps/*", capture: ["step"] },
  { type: "shell", pattern: "src/shell" },
];

const allow = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
});

export default ts.config(
  { ignores: ["dist", "src/contract", "src/text/ids.ts", "src/components/icons.ts"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // Maps here are replaced as a whole, never changed in place.
    files: ["src/**/*.svelte.ts"],
    rules: { "svelte/prefer-svelte-reactivity": "off" },
  },
  {
    files: ["scripts/**", "*.js", "*.ts"],
    languageOptions: { globals: { ...globals.node } },
    rules: { "no-console": "off" },
  },
  {
    files: ["src/**/*.{ts,svelte}"],
    ignores: ["src/*.{ts,svelte}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": layers,
      "import/resolver": { node: { extensions: [".ts", ".svelte.ts", ".svelte", ".js"] } },
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            { allow: { to: { module: { origin: "external" } } } },
            { allow: { to: { module: { origin: "core" } } } },
            allow("contract"),
            allow("backend", "contract"),
            allow("session", "backend", "contract"),
            allow("text", "contract"),
            allow("components"),
            allow("parts", "components", "text", "session", "contract"),
            {
              from: { element: { type: "step" } },
              allow: {
                to: {
                  element: {
                    types: { anyOf: ["parts", "components", "text", "session", "contract"] },
                  },
                },
              },
            },
            allow("shell", "parts", "components", "text", "session", "contract"),
          ],
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,svelte}"],
    ignores: ["src/backend/tauri.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*"], message: "Only src/backend/tauri.ts talks to the host." },
          ],
        },
      ],
    },
  },
);
