import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { fake, type Fake } from "./backend/fake";
import type { Code } from "./backend/fake/screen";
import { announcer } from "./session/announce";
import { createSession, follow } from "./session/session.svelte";
import "./steps/settings/Settings.svelte";

/** Everything the two live regions held, in order, as a screen reader would read it. */
let heard: string[] = [];

function region(urgency: "polite" | "assertive"): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("aria-live", urgency);
  element.dataset.live = urgency;
  document.body.append(element);
  return element;
}

async function open(code: Code, state: string): Promise<Fake> {
  const regions = { polite: region("polite"), assertive: region("assertive") };
  let now = 0;
  const announce = announcer(regions, {
    now: () => (now += 150),
    later: (call) => {
      call();
      for (const [urgency, element] of Object.entries(regions)) {
        if (element.textContent === "") continue;
        heard.push(`${urgency === "assertive" ? "! " : ""}${element.textContent}`);
        element.textContent = "";
      }
    },
  });
  const host = fake(code, state);
  const session = createSession(host);
  render(App, { page: { session, announce } });
  await follow(session, host);
  await screen.findByRole("heading", { level: 1 });
  return host;
}

const plain = () => heard.map((words) => words.replace(/[\u2068\u2069]/g, ""));
const click = (selector: string) => fireEvent.click(document.querySelector(selector) as Element);
const act = (name: string) => click(`[data-act="${name}"]`);

afterEach(() => {
  cleanup();
  document.querySelectorAll("[data-live]").forEach((element) => element.remove());
  heard = [];
});

type Scenario = [
  name: string,
  code: Code,
  state: string,
  does: ((host: Fake) => unknown) | null,
  said: string[],
];

const offline = (host: Fake) =>
  host.push((view) => ({ ...view, shell: { ...view.shell, banner: { kind: "offline" } } }));
const online = (host: Fake) =>
  host.push((view) => ({ ...view, shell: { ...view.shell, banner: null } }));

const scenarios: Scenario[] = [
  ["the checks are done", "0A", "", null, ["All checks are ready."]],
  ["a check has a problem", "0A", "attention", null, ["One check needs your attention."]],
  ["a screen that only asks says nothing", "1A", "", null, []],
  ["the browser waits", "1B", "", null, ["We opened your browser. Waiting for you to sign in."]],
  [
    "the window is opened when nothing came for long",
    "1B",
    "long",
    null,
    [
      "Nothing opened? There is help on this screen.",
      "We opened your browser. Waiting for you to sign in.",
    ],
  ],
  ["the browser answered", "1B", "returned", null, ["Signed in to Factory."]],
  ["a code is shown", "1C", "", null, []],
  ["a code is about to end", "1C", "ending", null, ["This code works for two more minutes."]],
  ["a code was accepted", "1C", "accepted", null, ["The code was accepted"]],
  ["a code is copied", "1C", "", () => act("copy_code"), ["Copied."]],
  ["workspaces to choose from", "1D", "", null, []],
  ["an admin is needed", "1E", "", null, []],
  ["the connection starts", "2A", "", null, []],
  ["already connected", "2B", "", null, []],
  ["GitHub waits", "3B", "", null, ["We opened GitHub. Waiting for you to choose Authorize."]],
  ["organizations to choose from", "3D", "", null, []],
  ["an owner is waited for", "3F", "", null, []],
  [
    "all are chosen",
    "4A",
    "",
    () => click("input[value='all']"),
    ["All, now and in the future. Selected."],
  ],
  [
    "a repository is picked",
    "4B",
    "",
    async () => {
      await waitFor(() => expect(document.querySelector("[data-repository]")).not.toBeNull());
      await fireEvent.click(
        document.querySelector("[data-repository]")?.closest("[role=option], label") as Element,
      );
    },
    ["One selected."],
  ],
  ["a plan is reviewed", "5A", "", null, []],
  ["Install is waited for", "5B", "", null, ["We opened GitHub. Choose Install there."]],
  ["something differs", "5C", "", null, ["3 missing. 2 more than planned."]],
  ["connected", "6A", "", null, ["Connected. Factory and northwind are connected."]],
  [
    "offline, and back",
    "2A",
    "",
    async (host) => {
      offline(host);
      await waitFor(() => expect(heard).toHaveLength(1));
      online(host);
    },
    ["This computer is offline. We will try again by ourselves.", "The internet is back."],
  ],
];

describe(`V22: what is heard in ${scenarios.length} scenarios`, () => {
  it.each(scenarios)("%s", async (_name, code, state, does, said) => {
    const host = await open(code, state);
    await does?.(host);
    await waitFor(() => expect(plain()).toEqual(said));
    expect(document.activeElement, "V3: focus is never lost").not.toBe(document.body);
  });
});
