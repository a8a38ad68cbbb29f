import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import { fake } from "./backend/fake";
import type { Code } from "./backend/fake/screen";
import { states } from "./backend/fake/views";
import { createMask, nameFields } from "./session/mask";
import { createSession, follow } from "./session/session.svelte";
import "./steps/settings/Settings.svelte";

const said: string[] = [];

async function open(code: Code, state: string, options: string) {
  const host = fake(code, state, new URLSearchParams(options));
  const session = createSession(host);
  const announce = (words: string) => said.push(words) > 0;
  render(App, { page: { session, announce } });
  await follow(session, host);
  await screen.findByRole("heading", { level: 1 });
  return { host, session };
}

afterEach(() => {
  cleanup();
  said.length = 0;
});

/** Names that the made-up program plants in its views and its list. */
const planted =
  /northwind|ana ruiz|anaruiz|kofi|mensah|sam@|payments-|billing-|\bweb-|data-pipeline|traders/i;

const all = Object.entries(states).flatMap(([code, names]) =>
  names.map((state) => [code as Code, state] as const),
);

describe("names that are covered", () => {
  it("are planted in what is not covered, or the walk would prove nothing", async () => {
    let found = 0;
    for (const code of ["1D", "3D", "4B", "5A", "6A"] as const) {
      await open(code, "", "");
      await waitFor(() => expect(document.body.textContent).toMatch(planted));
      found += 1;
      cleanup();
    }
    expect(found).toBe(5);
  });

  it.each(all)("%s %s shows, names and says none", async (code, state) => {
    await open(code, state, "mask");
    if (code === "4B") await waitFor(() => expect(document.title).not.toBe(""));
    // The address of a proxy and a login to it stay, so that they can be changed.
    const network = document.querySelector("section[aria-labelledby='network']");
    network?.remove();
    const shown = [
      document.body.textContent,
      document.title,
      ...said,
      ...[...document.querySelectorAll("[aria-label], [title], [placeholder]")].map((element) =>
        ["aria-label", "title", "placeholder"]
          .map((name) => element.getAttribute(name) ?? "")
          .join(" "),
      ),
    ].join("\n");
    expect(shown).not.toMatch(planted);
  });

  it("are copied as they are, for the message has to arrive", async () => {
    const written = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { ...navigator, userAgent: "", clipboard: { writeText: written } });
    try {
      await open("3F", "", "mask");
      expect(document.body.textContent).not.toMatch(planted);
      await fireEvent.click(document.querySelector("[data-act='copy_message']") as Element);
      await waitFor(() => expect(written).toHaveBeenCalledOnce());
      expect(String(written.mock.calls[0])).toContain("northwind");
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("are covered and uncovered at once", async () => {
    const { session } = await open("4B", "", "");
    await waitFor(() => expect(document.querySelector("[data-repository]")).not.toBeNull());
    const before = document.querySelector("[data-repository]")?.textContent;
    session.prefer({ maskNames: true });
    await waitFor(() =>
      expect(document.querySelector("[data-repository]")?.textContent).toMatch(/▒/),
    );
    session.prefer({ maskNames: false });
    await waitFor(() =>
      expect(document.querySelector("[data-repository]")?.textContent).toBe(before),
    );
  });

  it("keep one number each, and can be told apart", () => {
    const mask = createMask();
    const { who, by } = mask.over({ who: "Ana", by: "Kofi" });
    expect(who).not.toBe(by);
    expect(mask.over({ who: "Ana" }).who).toBe(who);
    expect(mask.reveal(`Ask ${who} or ${by}.`)).toBe("Ask Ana or Kofi.");
  });
});

describe("every text of the contract", () => {
  /** Texts that are no names. A new field has to be in one of the two lists. */
  const plain: ReadonlySet<string> = new Set(
    `askedAt checkedAt chosen code connectedAt digest expiresAt fingerprint givenAt host id issuer
     language languages letters link loadedAt logins missingPermissions on path platformName practice
     profile reference region savedAt scenarios since startedAt until value values version
     changedAt seenAt nextCheckAt remindFrom at`.split(/\s+/),
  );
  const files = import.meta.glob<string>("./contract/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });

  it("is known to be a name, or not to be one", () => {
    const fields = Object.entries(files)
      .filter(([path]) => !/Request\.ts$|Error\.ts$|commands|Query\.ts$/.test(path))
      .flatMap(([path, source]) =>
        [...source.matchAll(/\b(\w+)\??: (?:string|Array<string>)\b/g)].map(
          ([, field = ""]) => `${path.replace("./contract/", "")}: ${field}`,
        ),
      );
    expect(fields.length).toBeGreaterThan(50);
    const unknown = fields.filter((entry) => {
      const field = entry.replace(/.*: /, "");
      return !nameFields.has(field) && !plain.has(field);
    });
    expect(unknown, "add each to `nameFields` in session/mask.ts, or to `plain` here").toEqual([]);
  });
});
