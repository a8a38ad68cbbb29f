import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { fake, type Fake } from "./backend/fake";
import type { ConnectionRow } from "./contract/ConnectionRow";
import { createSession, follow } from "./session/session.svelte";

/** Words without the marks that keep a name's direction to itself. */
const plain = (words: string | null) => (words ?? "").replace(/[\u2068\u2069]/g, "");
const said: string[] = [];

async function open(state = ""): Promise<Fake> {
  const host = fake("0C", state);
  const session = createSession(host);
  render(App, { page: { session, announce: (words: string) => said.push(plain(words)) > 0 } });
  await follow(session, host);
  await screen.findByRole("heading", { level: 1, name: "Your connections" });
  return host;
}

const main = () => screen.getByRole("main");
const card = (login: string) => {
  const found = document.querySelector<HTMLElement>(`[data-organization="${login}"]`);
  if (!found) throw new Error(`there is no card of ${login}`);
  return found;
};
const narrow = (value: string) => {
  const select = document.querySelector<HTMLSelectElement>('[data-act="show_group"]');
  if (!select) throw new Error("there is no filter");
  return fireEvent.change(select, { target: { value } });
};

afterEach(() => {
  cleanup();
  said.length = 0;
});

describe("0C", () => {
  it("says in words how each organization stands", async () => {
    await open();
    expect(plain(card("northwind").textContent)).toContain("Connected. Checked 2 minutes ago.");
    expect(plain(card("contoso").textContent)).toContain("Setup is at step 4 of 6");
    expect(plain(card("northwind-labs").textContent)).toContain("Waiting for an owner since");
    expect(plain(card("fabrikam").textContent)).toContain("Needs your attention");
    expect(plain(card("fabrikam").textContent)).toContain("Factory is paused on GitHub.");
  });

  it("opens the organization of the card that is pressed, and the one without a name", async () => {
    const host = await open();
    await fireEvent.click(within(card("northwind")).getByRole("button"));
    await fireEvent.click(screen.getByRole("button", { name: /Open .?New organization/ }));
    const opened = host.sent.filter((entry) => entry.command === "open_connection");
    expect(opened.map((entry) => entry.request)).toEqual([
      { organization: 1 },
      { organization: null },
    ]);
  });

  it("adds an organization with its main act", async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole("button", { name: "Add an organization" }));
    expect(host.sent.map((entry) => entry.command)).toContain("connect_another");
  });

  it("has words for a computer without connections", async () => {
    await open("empty");
    expect(plain(main().textContent)).toContain("No connections yet");
    expect(screen.getByRole("button", { name: "Add an organization" })).toBeTruthy();
  });

  it("says that what it shows is old while nobody is signed in", async () => {
    await open("signed-out");
    expect(plain(main().textContent)).toContain("You are signed out");
  });

  it("offers search and a filter from 20 on, and says how many are left", async () => {
    await open();
    expect(document.querySelector("[data-search]")).toBeNull();
    cleanup();
    await open("many");
    const search = screen.getByLabelText<HTMLInputElement>("Search connections");
    await fireEvent.input(search, { target: { value: "client 01" } });
    await waitFor(() => expect(said).toContain("11 connections."));
    expect(document.querySelectorAll("main li")).toHaveLength(11);
    await fireEvent.input(search, { target: { value: "" } });
    await narrow("owner");
    await waitFor(() => expect(said).toContain("2 connections."));
    await fireEvent.input(search, { target: { value: "nobody" } });
    await waitFor(() => expect(said).toContain("No connection matches."));
  });

  it("draws the rows in sight of 500, and opens the one that is chosen", async () => {
    const host = await open("huge");
    const list = screen.getByRole("listbox", { name: "Your connections" });
    const options = within(list).getAllByRole("option");
    expect(options.length).toBeLessThan(60);
    expect(options[0]?.getAttribute("aria-setsize")).toBe("500");
    const [first] = options;
    if (!first) throw new Error("the list is empty");
    await fireEvent.click(first);
    await fireEvent.click(await screen.findByRole("button", { name: /Open .?Client 001/ }));
    const opened = host.sent.filter((entry) => entry.command === "open_connection");
    expect(opened.map((entry) => entry.request)).toEqual([{ organization: 100 }]);
  });

  it("says which organization turned into something else", async () => {
    const host = await open();
    const paused = (row: ConnectionRow): ConnectionRow =>
      row.login === "northwind" ? { ...row, state: { kind: "attention", trouble: "gone" } } : row;
    host.push((view) =>
      view.screen.code === "0C"
        ? { ...view, screen: { ...view.screen, rows: view.screen.rows.map(paused) } }
        : view,
    );
    await waitFor(() => expect(said.join()).toContain("Factory is not on GitHub any more."));
  });

  it("has no rail of steps, and every other screen leads to it once there is a list", async () => {
    await open();
    expect(document.querySelectorAll("nav li")).toHaveLength(0);
    cleanup();
    const other = fake("4B", "");
    const session = createSession(other);
    render(App, { page: { session, announce: () => true } });
    await follow(session, other);
    other.push((view) => ({
      ...view,
      acts: [...view.acts, { act: "show_connections", primary: false, busy: false }],
    }));
    await fireEvent.click(await screen.findByRole("button", { name: "Your connections" }));
    expect(other.sent.map((entry) => entry.command)).toContain("show_connections");
  });
});
