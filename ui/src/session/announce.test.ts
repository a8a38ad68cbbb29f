import { beforeEach, describe, expect, it } from "vitest";
import { announcer, type Announce, type Regions } from "./announce";

let regions: Regions;
let say: Announce;
let now: number;
let calls: { at: number; call: () => void }[];

function pass(milliseconds: number): void {
  now += milliseconds;
  for (const due of calls.filter(({ at }) => at <= now)) due.call();
  calls = calls.filter(({ at }) => at > now);
}

beforeEach(() => {
  now = 0;
  calls = [];
  regions = {
    polite: document.createElement("div"),
    assertive: document.createElement("div"),
  };
  say = announcer(regions, {
    now: () => now,
    later: (call, milliseconds) => calls.push({ at: now + milliseconds, call }),
  });
});

describe("announcing", () => {
  it("empties the region first and says the words a moment later", () => {
    regions.polite.textContent = "before";
    say("Signed in to Factory.");
    expect(regions.polite.textContent).toBe("");
    pass(150);
    expect(regions.polite.textContent).toBe("Signed in to Factory.");
  });

  it("does not repeat itself within five seconds", () => {
    expect(say("Copied.")).toBe(true);
    pass(4999);
    expect(say("Copied.")).toBe(false);
    pass(1);
    expect(say("Copied.")).toBe(true);
  });

  it("says only the latest of two quick messages", () => {
    say("3 matches.");
    pass(100);
    say("1 match.");
    pass(50);
    expect(regions.polite.textContent).toBe("");
    pass(100);
    expect(regions.polite.textContent).toBe("1 match.");
  });

  it("keeps urgent words apart from calm ones", () => {
    say("All repositories are loaded.");
    say("Access was lost.", "assertive");
    pass(150);
    expect(regions.polite.textContent).toBe("All repositories are loaded.");
    expect(regions.assertive.textContent).toBe("Access was lost.");
  });
});
