import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  base: "./",
  build: {
    // The window's content policy allows no inlined fonts or scripts, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["safari16", "chrome111"],
    // `dist/.keep` is tracked, since cargo needs the folder before the page is built; `public/.keep`
    // puts it back after the folder is emptied.
    emptyOutDir: true,
    manifest: true,
  },
  server: { host: "127.0.0.1", fs: { allow: [".."] } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    restoreMocks: true,
    // A busy computer draws a screen in seconds.
    testTimeout: 20_000,
    // Read as it is by the test of its contrasts; other styles are left out.
    css: { include: [/tokens\.css/] },
  },
});
