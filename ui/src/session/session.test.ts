import { describe, expect, it } from "vitest";
import { Refusal, type Backend } from "../backend/backend";
import type { ViewEvent } from "../contract/ViewEvent";
import type { WizardView } from "../contract/WizardView";
import { usualPreferences } from "../contract/usualPreferences";
import { secondsSince } from "./now.svelte";
import { createSession, follow } from "./session.svelte";
import { systemTheme } from "./theme";

const event = (revision: number, code: string): ViewEvent => ({
  revision,
  view: { shell: { code }, acts: [] } as unknown as WizardView,
});

function backend(answer: Backend["call"], views: ViewEvent[] = []): Backend {
  return {
    call: answer,
    onView(show) {
      views.forEach(show);
      return Promise.resolve();
    },
  };
}

describe("the mirror", () => {
  it("shows the newest view and drops those that come late", () => {
    const session = createSession(backend(() => Promise.reject(new Error("not asked"))));
    session.show(event(4, "3B"));
    session.show(event(3, "3A"));
    session.show(event(4, "3A"));
    expect(session.view?.shell.code).toBe("3B");
    session.show(event(5, "3D"));
    expect(session.view?.shell.code).toBe("3D");
  });

  it("keeps a view that was pushed while the first answer was on its way", async () => {
    const host = backend(() => Promise.resolve(event(1, "0A") as never), [event(2, "1A")]);
    const session = createSession(host);
    await follow(session, host);
    expect(session.view?.shell.code).toBe("1A");
  });

  it("remembers why a command was refused until the next one", async () => {
    let refuse = true;
    const session = createSession(
      backend(() =>
        refuse
          ? Promise.reject(new Refusal({ code: "plan_changed" }))
          : Promise.resolve(null as never),
      ),
    );
    expect(await session.send("confirm_plan", { digest: "old" })).toBeNull();
    expect(session.refused).toEqual({ code: "plan_changed" });
    refuse = false;
    await session.send("go_back", {});
    expect(session.refused).toBeNull();
  });

  it("knows whether the person asked for something, but not by reading a list", async () => {
    const session = createSession(backend(() => Promise.resolve(null as never)));
    await session.send("locate_repository", {} as never);
    expect(session.asked).toBe(false);
    await session.send("start", {});
    expect(session.asked).toBe(true);
    session.settle();
    expect(session.asked).toBe(false);
  });
});

describe("preferences", () => {
  const told = (revision: number, textSize: number) => ({
    ...event(revision, "1A"),
    view: { ...event(revision, "1A").view, preferences: { ...usualPreferences, textSize } },
  });

  it("hold at once, and an older view does not take them back", async () => {
    const session = createSession(backend(() => Promise.resolve(null as never)));
    session.show(told(1, 100));
    session.prefer({ textSize: 110 });
    session.prefer({ textSize: 125 });
    expect(session.preferences.textSize).toBe(125);
    session.show(told(2, 110));
    expect(session.preferences.textSize).toBe(125);
    session.show(told(3, 125));
    session.show(told(4, 100));
    expect(session.preferences.textSize).toBe(100);
    await Promise.resolve();
    expect(session.asked).toBe(false);
  });

  it("are sent as the change alone", () => {
    const sent: unknown[] = [];
    const session = createSession(
      backend((_command, request) => {
        sent.push(request);
        return Promise.resolve(null as never);
      }),
    );
    session.prefer({ lessMotion: true });
    expect(sent).toEqual([{ lessMotion: true }]);
  });
});

describe("time and look", () => {
  it("counts whole seconds and never below zero", () => {
    const start = "2025-11-23T09:00:00Z";
    expect(secondsSince(start, Date.parse(start) + 41_900)).toBe(41);
    expect(secondsSince(start, Date.parse(start) - 5_000)).toBe(0);
  });

  it("follows the system's wish for dark and for more contrast", () => {
    expect(systemTheme(false, false)).toBe("light");
    expect(systemTheme(true, false)).toBe("dark");
    expect(systemTheme(false, true)).toBe("hc-light");
    expect(systemTheme(true, true)).toBe("hc-dark");
  });
});
