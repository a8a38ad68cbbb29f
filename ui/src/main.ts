// Starts the page: chooses the language and the look, finds the program, and draws what it says.

import { mount } from "svelte";
import App from "./App.svelte";
import type { Backend } from "./backend/backend";
import { usualPreferences } from "./contract/usualPreferences";
import { announcer } from "./session/announce";
import { createSession, follow } from "./session/session.svelte";
import { applyLook } from "./session/theme";
import { begin } from "./text/language.svelte";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/languages.css";
import "./styles/motion.css";

const options = new URLSearchParams(location.search);

async function host(): Promise<Backend> {
  if (import.meta.env.MODE !== "production" && options.has("screen")) {
    const { fake } = await import("./backend/fake");
    return fake(options.get("screen") ?? "0A", options.get("state"), options);
  }
  if ("__TAURI_INTERNALS__" in window) return (await import("./backend/tauri")).backend;
  return (await import("./backend/http")).backend;
}

function region(urgency: "polite" | "assertive"): HTMLElement {
  const element = document.createElement("div");
  element.className = "visually-hidden";
  element.setAttribute("aria-live", urgency);
  element.dataset.live = urgency;
  document.body.append(element);
  return element;
}

const named = options.get("locale");
await begin(named === null ? navigator.languages : [named]);
applyLook(document.documentElement, usualPreferences, false);

const backend = await host();
const session = createSession(backend);
const announce = announcer(
  { polite: region("polite"), assertive: region("assertive") },
  { now: () => performance.now(), later: (call, milliseconds) => setTimeout(call, milliseconds) },
);

const target = document.getElementById("page");
if (target) mount(App, { target, props: { page: { session, announce } } });
await follow(session, backend);
