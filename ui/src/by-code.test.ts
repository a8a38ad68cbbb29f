import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { fake, type Fake } from "./backend/fake";
import type { Code } from "./backend/fake/screen";
import { states } from "./backend/fake/views";
import { createSession, follow } from "./session/session.svelte";

const said: { words: string; urgency: string }[] = [];

async function open(code: Code, state = ""): Promise<Fake> {
  const host = fake(code, state);
  const session = createSession(host);
  const announce = (words: string, urgency = "polite") => said.push({ words, urgency }) > 0;
  render(App, { page: { session, announce } });
  await follow(session, host);
  await screen.findByRole("heading", { level: 1 });
  return host;
}

const code = () => screen.getByRole("group", { name: /^Your code is/ });
const copies = (host: Fake) => host.sent.filter(({ command }) => command === "copy_code").length;
const heard = (words: RegExp) => said.filter((entry) => words.test(entry.words));

afterEach(() => {
  cleanup();
  said.length = 0;
});

describe("a code for another device", () => {
  it("is one stop that is spelled when it is reached", async () => {
    await open("1C");
    expect(
      code()
        .getAttribute("aria-label")
        ?.replace(/[\u2068\u2069]/g, ""),
    ).toBe("Your code is Whiskey, Delta, Juliett, Bravo, Dash, Mike, Juliett, Hotel, Tango.");
    expect(code().tabIndex).toBe(0);
    expect(code().textContent.trim()).toBe("WDJB-MJHT");
  });

  it("is spelled in words a person can read out, digits too", async () => {
    await open("3C");
    const lines = [...document.querySelectorAll("main ol li")].map((line) =>
      line.textContent.trim(),
    );
    expect(lines).toContain("5Five");
    expect(lines).toContain("FFoxtrot");
    expect(lines).toHaveLength(9);
  });

  it("dv_04_ is copied with Enter or its button and never by itself", async () => {
    const host = await open("1C");
    expect(copies(host)).toBe(0);
    await fireEvent.keyDown(code(), { key: "Enter" });
    await waitFor(() => expect(heard(/^Copied/)).toHaveLength(1));
    await fireEvent.click(screen.getByRole("button", { name: "Copied." }));
    await waitFor(() => expect(copies(host)).toBe(2));
  });

  it("dv_03_ is shown beside the drawing for the camera", async () => {
    await open("1C");
    expect(screen.getByRole("img", { name: "Scan with a phone camera" })).toBeTruthy();
    expect(code()).toBeTruthy();
  });

  it("dv_02_ says where it belongs and that nobody else may have it", async () => {
    await open("1C");
    expect(screen.getByText(/Never give it to a person who calls you/)).toBeTruthy();
    expect(screen.getByText("app.factory.ai/device")).toBeTruthy();
    cleanup();
    await open("3C");
    expect(screen.getByText(/only on GitHub's own page/)).toBeTruthy();
  });

  it("says once that two minutes are left", async () => {
    await open("1C", "ending");
    await waitFor(() => expect(heard(/two more minutes/)).toHaveLength(1));
    cleanup();
    said.length = 0;
    await open("1C");
    expect(heard(/two more minutes/)).toHaveLength(0);
  });

  it("says at once, aloud, that it ran out, and offers a new one once", async () => {
    await open("1C", "problem");
    await waitFor(() => expect(heard(/ran out/)[0]?.urgency).toBe("assertive"));
    expect(document.querySelectorAll("[data-act='use_code']")).toHaveLength(1);
    expect(screen.queryByRole("group", { name: /^Your code is/ })).toBeNull();
  });

  it("says that it was accepted", async () => {
    await open("1C", "accepted");
    await waitFor(() => expect(heard(/^The code was accepted/)).toHaveLength(1));
  });
});

describe("a browser that does not come back", () => {
  it("leaves a code as one of three ways, and after two minutes as an equal one", async () => {
    for (const waiting of ["1B", "3B"] as const) {
      for (const [state, isCard] of [
        ["", false],
        ["long", false],
        ["very-long", true],
      ] as const) {
        await open(waiting, state);
        const buttons = document.querySelectorAll("[data-act='use_code']");
        expect(buttons, `${waiting} ${state}`).toHaveLength(1);
        expect(buttons[0]?.closest("section") !== null, `${waiting} ${state}`).toBe(isCard);
        cleanup();
      }
    }
  });
});

describe("a field", () => {
  /** What may be typed into, and why. A code or an address with one in it is never among it. */
  const allowed: Record<string, string> = {
    "components/ChoiceCards.svelte": "one of several, nothing to type",
    "components/Checkbox.svelte": "a tick, nothing to type",
    "components/Segments.svelte": "one of several, nothing to type",
    "components/Switch.svelte": "on or off, nothing to type",
    "components/Field.svelte": "the line itself; who uses it is listed below",
    "session/clipboard.ts": "off screen, to copy out of",
    "steps/connections/Connections.svelte": "searches a list",
    "steps/installation/Differences.svelte": "searches a list",
    "steps/organization/Organization.svelte": "searches a list; the name of an organization",
    "steps/repositories/Filters.svelte": "searches a list",
    "steps/repositories/Import.svelte": "a list of repository names",
    "steps/repositories/PlainRows.svelte": "ticks, nothing to type",
    "steps/settings/Network.svelte": "the address and the login of a proxy",
    "steps/settings/Themes.svelte": "one of several, nothing to type",
    "steps/sign-in/Workspace.svelte": "searches a list",
  };
  const sources = import.meta.glob<string>("./**/*.{svelte,ts}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const field = /<input|<textarea|\scontenteditable=|<Field\b|createElement\("(input|textarea)"/;

  it("DV-06 a field to type in stands only where a list is searched or an organization named", () => {
    const found = Object.entries(sources)
      .filter(([path, source]) => !path.endsWith(".test.ts") && field.test(source))
      .map(([path]) => path.replace(/^\.\//, ""));
    expect(found, "the search finds them").toContain("components/Field.svelte");
    expect(found.filter((path) => !(path in allowed))).toEqual([]);
  });

  const signIn = (["0A", "0B", "1A", "1B", "1C", "3A", "3B", "3C"] as const).flatMap((at) =>
    states[at].map((state) => [at, state] as const),
  );

  it.each(signIn)("DV-06 nothing can be typed on %s %s", async (at, state) => {
    await open(at, state);
    const typed = "input, textarea, [contenteditable], [role='textbox']";
    expect(document.querySelectorAll(typed)).toHaveLength(0);
  });
});
