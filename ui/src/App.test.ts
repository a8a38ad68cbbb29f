import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import { fake, type Fake } from "./backend/fake";
import type { Code } from "./backend/fake/screen";
import { states } from "./backend/fake/views";
import { Refusal } from "./backend/backend";
import type { WizardView } from "./contract/WizardView";
import type { ProblemView } from "./contract/ProblemView";
import { createSession, follow } from "./session/session.svelte";
// Fetched on demand by the page; a story does not wait for it.
import "./parts/GetHelp.svelte";
import "./shell/Shortcuts.svelte";
import "./steps/settings/Settings.svelte";

const said: string[] = [];

async function open(code: Code, state = ""): Promise<Fake> {
  const host = fake(code, state);
  const session = createSession(host);
  const announce = (words: string) => said.push(words) > 0;
  render(App, { page: { session, announce } });
  await follow(session, host);
  await screen.findByRole("heading", { level: 1 });
  return host;
}

const act = (name: string) => document.querySelector<HTMLElement>(`[data-act="${name}"]`);
const sent = (host: Fake, command: string) =>
  host.sent.filter((entry) => entry.command === command).map((entry) => entry.request);

function press(name: string): Promise<boolean> {
  const button = act(name);
  if (!button) throw new Error(`there is no act ${name}`);
  return fireEvent.click(button);
}

afterEach(() => {
  cleanup();
  said.length = 0;
});

describe("every screen", () => {
  const all = Object.entries(states).flatMap(([code, names]) =>
    names.map((state) => [code as Code, state] as const),
  );

  it.each(all)("%s %s shows its code and puts focus on its heading", async (code, state) => {
    await open(code, state);
    expect(screen.getByRole("main").dataset.screen).toBe(code);
    const heading = screen.getByRole("heading", { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(heading.textContent.trim()).not.toBe("");
  });

  it.each(all)(
    "%s %s draws each act once at most and only if it is possible",
    async (code, state) => {
      const host = await open(code, state);
      const answer = await host.call("current_view", {});
      const possible = new Set<string>(answer.view.acts.map((entry) => entry.act));
      const ends = ["ask_sign_out", "switch_account", "go_to_step"];
      const drawn = [...document.querySelectorAll<HTMLElement>("[data-act]")]
        .filter((element) => !element.closest("dialog"))
        .map((element) => element.dataset.act ?? "");
      const remedies = [...document.querySelectorAll<HTMLElement>("[data-remedy]")].map(
        (element) => element.dataset.remedy ?? "",
      );
      // A list has a button for each of its rows.
      const ofRows = ["open_connection"];
      const inRows = drawn.filter((name) => ofRows.includes(name));
      const once = drawn.filter((name) => !ends.includes(name) && !ofRows.includes(name));
      const commands = [...once, ...new Set(inRows)];
      expect(new Set(commands).size, `acts: ${commands.join(" ")}`).toBe(commands.length);
      for (const name of possible) {
        // In a long list they are for the row that is chosen.
        if (name === "change_selection" || name === "open_connection") continue;
        expect([...commands, ...remedies], `the act ${name} has a button`).toContain(name);
      }
    },
  );
});

describe("trouble", () => {
  it("offers to save again while nothing is saved, and says what came of it", async () => {
    const host = await open("4A", "unsaved");
    expect(document.querySelector("[data-banner]")?.textContent).toContain("could not save");
    await press("save_again");
    await waitFor(() => expect(document.querySelector("[data-banner]")).toBeNull());
    expect(sent(host, "save_again")).toEqual([{}]);
    expect(said).toContain("Saved. You can close this window and come back.");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  const broken = (view: WizardView): WizardView => ({
    ...view,
    screen: { ...view.screen, workspaces: null } as never,
  });
  const bent = (view: WizardView): WizardView => ({
    ...view,
    shell: { ...view.shell, platform: null } as never,
  });

  it.each([
    ["screen", broken],
    ["frame", bent],
  ])("TA-20 a %s that cannot be drawn says so and can be opened again", async (_part, harm) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const host = await open("1D");
    const sound = (await host.call("current_view", {})).view;
    host.push(harm);
    expect((await screen.findAllByText("This screen stopped working")).length).toBeGreaterThan(0);
    host.push(() => sound);
    await press("open_screen_again");
    await waitFor(() => expect(act("choose_workspace")).not.toBeNull());
  });

  it("TA-21 has no menu to reload the page, but one to work with words", async () => {
    await open("3D");
    const opens = (target: Element) => fireEvent.contextMenu(target);
    expect(await opens(screen.getByRole("main"))).toBe(false);
    const field = document.createElement("input");
    document.body.append(field);
    expect(await opens(field)).toBe(true);
    field.remove();
  });
});

describe("moving on", () => {
  it("names the step in the window title, and says when it is practice or has a problem", async () => {
    await open("3A", "problem");
    expect(document.title).toBe("Practice: Error: Step 3 of 6: Authorize on GitHub, Factory Setup");
  });

  it("moves focus to the new heading when the program moves on by itself", async () => {
    const host = await open("3B");
    const next = (await fake("3D", "").call("current_view", {})).view;
    host.push(() => next);
    await waitFor(() => expect(screen.getByRole("main").dataset.screen).toBe("3D"));
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  });

  it("presses the main button with Ctrl and Enter", async () => {
    const host = await open("1A");
    await fireEvent.keyDown(window, { key: "Enter", ctrlKey: true });
    expect(sent(host, "begin_sign_in")).toHaveLength(1);
  });

  it("goes back with Alt and the arrow", async () => {
    const host = await open("3A");
    await fireEvent.keyDown(window, { key: "ArrowLeft", altKey: true });
    expect(sent(host, "go_back")).toHaveLength(1);
  });

  it("tells the program once that the first screen can be seen", async () => {
    const host = await open("0A");
    await waitFor(() => expect(sent(host, "page_ready")).toHaveLength(1));
    host.push((view) => ({ ...view }));
    expect(sent(host, "page_ready")).toHaveLength(1);
  });

  it("goes to a step that was visited and not to one that was not", async () => {
    const host = await open("4A");
    const steps = screen.getByRole("navigation");
    await fireEvent.click(within(steps).getByRole("button", { name: /Start the connection/ }));
    expect(sent(host, "go_to_step")).toEqual([{ step: 2 }]);
    expect(within(steps).queryByRole("button", { name: /Confirm/ })).toBeNull();
  });
});

describe("an end of the connection", () => {
  const inPanel = (end: string, name: string) => {
    const button = document.querySelector(`[data-end="${end}"]`);
    const panel = document.getElementById(button?.getAttribute("popovertarget") ?? "");
    return panel?.querySelector<HTMLElement>(`[data-act="${name}"]`);
  };

  it("tells who is signed in there and since when", async () => {
    await open("4B");
    const panel = inPanel("github", "ask_sign_out")?.closest("[popover]");
    expect(panel?.textContent).toMatch(/Signed in as \u2068?anaruiz/);
    expect(panel?.textContent).toMatch(/Since/);
  });

  it("asks before it signs out, and the safe answer changes nothing", async () => {
    const host = await open("4B");
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
    HTMLElement.prototype.hidePopover ??= () => undefined;
    await fireEvent.click(inPanel("github", "ask_sign_out") as HTMLElement);
    const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
    const answer = (name: string) =>
      fireEvent.click(dialog?.querySelector(`[data-act="${name}"]`) as HTMLElement);
    await answer("stay_signed_in");
    expect(sent(host, "sign_out")).toEqual([]);
    await answer("sign_out");
    expect(sent(host, "sign_out")).toEqual([{ end: "github" }]);
  });

  it("signs in as somebody else at one end", async () => {
    const host = await open("4B");
    HTMLElement.prototype.hidePopover ??= () => undefined;
    await fireEvent.click(inPanel("platform", "switch_account") as HTMLElement);
    expect(sent(host, "switch_account")).toEqual([{ end: "platform" }]);
  });
});

describe("a problem", () => {
  const problem: ProblemView = {
    code: "e1b-denied",
    severity: "stops",
    parameters: {},
    act: "begin_sign_in",
    alternative: null,
    reference: "R-1",
  };

  it("takes focus when the person's own act caused it", async () => {
    const host = await open("1A");
    await press("begin_sign_in");
    host.push((view) => ({ ...view, problem }));
    await waitFor(() =>
      expect(document.activeElement).toHaveProperty("dataset.problem", "e1b-denied"),
    );
  });

  it("is only spoken when it came by itself", async () => {
    const host = await open("1A");
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    host.push((view) => ({ ...view, problem }));
    await waitFor(() => expect(said).toContain("You chose Cancel in the browser"));
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("takes focus again when the person tries again and nothing changed", async () => {
    const host = await open("4B", "problem");
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    vi.spyOn(host, "call").mockRejectedValue(new Refusal({ code: "explained" }));
    await press("continue_with_selection");
    await waitFor(() =>
      expect(document.activeElement).toHaveProperty("dataset.problem", "e4b-none"),
    );
  });

  it("leads to the field when a name has to be changed first", async () => {
    await open("3D", "problem");
    await press("dismiss_problem");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /Organization name/ }));
  });
});

describe("choosing", () => {
  it("sends the workspace that is picked", async () => {
    const host = await open("1D");
    await fireEvent.click(screen.getByRole("radio", { name: /Northwind Labs/ }));
    await press("choose_workspace");
    expect(sent(host, "choose_workspace")).toEqual([{ workspace: "w2" }]);
  });

  it("sends all repositories only as understood when the box is ticked", async () => {
    const host = await open("4A");
    expect(act("understood")).toBeNull();
    await fireEvent.click(screen.getByRole("radio", { name: /All, now and in the future/ }));
    await press("choose_selection");
    await press("understood");
    await press("choose_selection");
    expect(sent(host, "choose_selection")).toEqual([
      { selection: "all", understood: false },
      { selection: "all", understood: true },
    ]);
  });

  it("sends back the digest of the plan that is on screen", async () => {
    const host = await open("5A");
    await press("confirm_plan");
    expect(sent(host, "confirm_plan")).toEqual([{ digest: "6f1e" }]);
  });

  it("asks before it forgets the choices", async () => {
    const host = await open("0B");
    await press("start_over");
    expect(sent(host, "start_over")).toHaveLength(0);
    await press("start_over_confirmed");
    expect(sent(host, "start_over")).toHaveLength(1);
  });
});

describe("the repository list", () => {
  const options = () =>
    waitFor(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role="option"][aria-label]')];
      expect(rows).not.toHaveLength(0);
      return rows;
    });

  it("draws a few of many rows and says how many there are", async () => {
    await open("4B", "large");
    const rows = await options();
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute("aria-posinset")).toBe("1");
    expect(Number(rows[0]?.getAttribute("aria-setsize"))).toBeGreaterThan(10_000);
  });

  it("is used with the keyboard: move, tick, take back", async () => {
    const host = await open("4B", "large");
    const [first] = await options();
    first?.focus();
    await fireEvent.keyDown(first as HTMLElement, { key: "ArrowDown" });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-posinset")).toBe("2"));
    await fireEvent.keyDown(document.activeElement as Element, { key: " " });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-selected")).toBe("true"));
    await fireEvent.keyDown(document.activeElement as Element, { key: "z", ctrlKey: true });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-selected")).toBe("false"),
    );
    expect(sent(host, "change_selection")).toHaveLength(2);
  });

  it("extends the choice with Shift and the arrow", async () => {
    const host = await open("4B", "large");
    const [first] = await options();
    first?.focus();
    await fireEvent.keyDown(first as HTMLElement, { key: "ArrowDown", shiftKey: true });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-posinset")).toBe("2"));
    const [request] = sent(host, "change_selection");
    expect(request).toMatchObject({ kind: "range", from: 0, to: 1, selected: true });
  });

  it("selects by question, not by what is drawn", async () => {
    const host = await open("4B", "large");
    await options();
    await press("select_matching");
    await waitFor(() =>
      expect(document.querySelector("[data-selected]")).toHaveProperty(
        "dataset.selected",
        expect.stringMatching(/^1\d{4}$/),
      ),
    );
    const [request] = sent(host, "change_selection") as { kind: string }[];
    expect(request?.kind).toBe("matching");
    await waitFor(() => expect(said.join(" ")).toMatch(/match are selected/));
  });

  it("finds the next row by its first letters", async () => {
    await open("4B", "large");
    const [first] = await options();
    first?.focus();
    await fireEvent.keyDown(first as HTMLElement, { key: "s" });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^.?search/),
    );
  });

  it("says how many match after typing stops, and keeps focus in the search", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      await open("4B", "large");
      const search = screen.getByRole("searchbox");
      search.focus();
      await fireEvent.input(search, { target: { value: "zzz" } });
      await vi.advanceTimersByTimeAsync(500);
      expect(said).toContain("Nothing matches.");
      expect(document.activeElement).toBe(search);
    } finally {
      vi.useRealTimers();
    }
  });

  it("uses native checkboxes when the list is short", async () => {
    await open("4B", "few");
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    expect(screen.getAllByRole("checkbox").length).toBeGreaterThan(5);
  });
});

describe("the repository list in pages", () => {
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>("[data-rows] input")];
  const place = () => document.querySelector<HTMLElement>("[data-page]")?.dataset.page;

  it("shows fifty native checkboxes at a time, and turns", async () => {
    const host = await open("4B", "large");
    await press("show_as_pages");
    await waitFor(() => expect(boxes()).toHaveLength(50));
    expect(document.querySelector('[role="listbox"]')).toBeNull();
    const first = boxes()[0]?.getAttribute("aria-label");
    await press("page_before");
    expect(place(), "before the first page there is none").toBe("1");
    await press("page_after");
    await waitFor(() => expect(place()).toBe("2"));
    await waitFor(() => expect(boxes()[0]?.getAttribute("aria-label")).not.toBe(first));
    expect(said.some((words) => /^Page .*2.* of/.test(words))).toBe(true);
    await fireEvent.click(boxes()[0] as HTMLInputElement);
    expect(sent(host, "change_selection")).toMatchObject([{ kind: "one", selected: true }]);
    await press("show_as_pages");
    await waitFor(() => expect(document.querySelector('[role="listbox"]')).not.toBeNull());
  }, 20_000);

  it("goes back to the first page with another search", async () => {
    await open("4B", "large");
    await press("show_as_pages");
    await waitFor(() => expect(boxes()).toHaveLength(50));
    await press("page_after");
    await waitFor(() => expect(place()).toBe("2"));
    await fireEvent.input(screen.getByRole("searchbox"), { target: { value: "api" } });
    await waitFor(() => expect(place()).toBe("1"));
    await press("show_as_pages");
  }, 20_000);
});

describe("many organizations", () => {
  it("are a list of one choice that draws only what is in sight", async () => {
    const host = await open("3D", "many");
    const list = screen.getByRole("listbox");
    expect(list.getAttribute("aria-multiselectable")).toBe("false");
    const rows = within(list).getAllByRole("option");
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("126");
    rows[0]?.focus();
    await fireEvent.keyDown(rows[0] as HTMLElement, { key: "ArrowDown" });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-posinset")).toBe("2"));
    await fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-posinset")).toBe("3"));
    expect(within(list).getAllByRole("option", { selected: true })).toHaveLength(1);
    await press("choose_organization");
    expect(sent(host, "choose_organization")).toEqual([{ organization: 3 }]);
  });

  it("are found by the first letters of their name", async () => {
    await open("3D", "many");
    const [first] = screen.getAllByRole("option");
    first?.focus();
    await fireEvent.keyDown(first as HTMLElement, { key: "c" });
    await waitFor(() =>
      expect(document.activeElement?.querySelector(".name")?.textContent).toMatch(/^c/i),
    );
  });
});

describe("preferences", () => {
  const root = document.documentElement;
  const chosen = (name: string) => document.querySelector<HTMLInputElement>(name);

  it("change the page at once and are told to the program", async () => {
    const host = await open("9E");
    await fireEvent.click(chosen('[data-theme-choice="high_contrast_dark"] input') as Element);
    await fireEvent.click(chosen("#density-compact") as Element);
    await fireEvent.click(chosen("#less-motion") as Element);
    await waitFor(() => expect(root.dataset.theme).toBe("hc-dark"));
    expect(root.dataset.density).toBe("compact");
    expect(root.dataset.motion).toBe("less");
    expect(sent(host, "change_preferences")).toEqual([
      { theme: "high_contrast_dark" },
      { density: "compact" },
      { lessMotion: true },
    ]);
  });

  it("the keys step the same text size that the settings show", async () => {
    const host = await open("9E");
    for (let time = 0; time < 2; time += 1) {
      await fireEvent.keyDown(window, { key: "+", ctrlKey: true });
    }
    await waitFor(() => expect(root.style.fontSize).toBe("125%"));
    expect(chosen("#text-size")?.value).toBe("125");
    await fireEvent.keyDown(window, { key: "0", ctrlKey: true });
    await waitFor(() => expect(root.style.fontSize).toBe("100%"));
    expect(sent(host, "change_preferences")).toEqual([
      { textSize: 110 },
      { textSize: 125 },
      { textSize: 100 },
    ]);
  });

  it("a shortcut that is turned off does nothing", async () => {
    const host = await open("3D");
    host.push((view) => ({
      ...view,
      preferences: { ...view.preferences, shortcutsOff: ["settings"] },
    }));
    await fireEvent.keyDown(window, { key: ",", ctrlKey: true });
    expect(sent(host, "open_settings")).toEqual([]);
  });
});

describe("motion", () => {
  it("that goes on for more than five seconds can be paused, and only then", async () => {
    const moving = (iterations: number, currentTime: number) => ({
      currentTime,
      effect: { getComputedTiming: () => ({ iterations }) },
    });
    let now = [moving(1, 9000), moving(Infinity, 4000)];
    Object.assign(document, { getAnimations: () => now });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      await open("1B");
      await fireEvent.keyDown(window, { key: "F1" });
      await vi.advanceTimersByTimeAsync(1100);
      expect(act("pause_motion")).toBeNull();
      now = [moving(Infinity, 6000)];
      await vi.advanceTimersByTimeAsync(1100);
      await waitFor(() => expect(act("pause_motion")).not.toBeNull());
      await press("pause_motion");
      expect(document.documentElement.dataset.motion).toBe("less");
      now = [];
      await vi.advanceTimersByTimeAsync(1100);
      expect(act("pause_motion")?.getAttribute("aria-pressed")).toBe("true");
      await press("pause_motion");
      expect(document.documentElement.dataset.motion).toBe("full");
    } finally {
      vi.useRealTimers();
      Reflect.deleteProperty(document, "getAnimations");
    }
  });
});

describe("waiting", () => {
  it("opens the help by itself after twenty seconds and says so once", async () => {
    await open("3B", "long");
    await waitFor(() =>
      expect(said.filter((words) => /Nothing opened/.test(words))).toHaveLength(1),
    );
    expect(document.querySelectorAll("details[open]").length).toBe(1);
  });

  it("stays calm before", async () => {
    await open("3B");
    expect(said.some((words) => /Nothing opened/.test(words))).toBe(false);
    expect(document.querySelectorAll("main details[open]").length).toBe(0);
  });
});

describe("a pasted list (4C)", () => {
  it("is sent as it stands and stays when it cannot be used", async () => {
    const host = await open("4C", "problem");
    const box = screen.getByLabelText<HTMLTextAreaElement>("Repository names");
    await fireEvent.input(box, { target: { value: "a, b\nc" } });
    await press("match_names");
    expect(sent(host, "match_names")).toEqual([{ text: "a, b\nc" }]);
    expect(box.value).toBe("a, b\nc");
    expect(screen.getByText(/The list looks like/).textContent).toContain("tailwind");
  });

  it("says what was found, and adds a near name only when it is picked", async () => {
    const host = await open("4C", "matched");
    const spoken = () => said.filter((words) => /13\W* found\. \W*2\W* not found/.test(words));
    await waitFor(() => expect(spoken()).toHaveLength(1));
    expect(screen.getByText("no-such-repository")).toBeTruthy();
    const near = document.querySelector<HTMLElement>("[data-near]");
    await fireEvent.click(near as HTMLElement);
    expect(near?.getAttribute("aria-pressed")).toBe("true");
    await press("add_names");
    expect(sent(host, "add_names")).toEqual([{ near: [0] }]);
    await fireEvent.click(near as HTMLElement);
    await press("add_names");
    expect(sent(host, "add_names").at(-1)).toEqual({ near: [] });
  });
});
