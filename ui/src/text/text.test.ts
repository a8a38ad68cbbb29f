import { afterEach, describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "../contract/problemCodes";
import type { Parameter } from "../contract/Parameter";
import { matches } from "./fold";
import { ago, date, list, number } from "./format";
import { choose, inUse } from "./language.svelte";
import { formatsOf, LANGUAGES, negotiate } from "./languages";
import { plain, runs } from "./markup";
import { problemWords } from "./problem";
import { text } from "./text";

afterEach(() => choose(["en"]));

describe("words", () => {
  it("counts as the language counts", () => {
    expect(text("sr-s4b-match", { count: 0 })).toBe("Nothing matches.");
    expect(text("sr-s4b-match", { count: 1 })).toBe("One match.");
    expect(text("sr-s4b-match", { count: 12408 })).toBe("\u206812,408\u2069 matches.");
  });

  it("keeps a name from turning the sentence around it", () => {
    expect(text("s3d-use", { org: "שלום" })).toBe("Use \u2068שלום\u2069");
  });

  it("shows button names in bold and nothing else as markup", () => {
    expect(runs("Choose <strong>Authorize</strong> there.")).toEqual([
      { text: "Choose ", strong: false },
      { text: "Authorize", strong: true },
      { text: " there.", strong: false },
    ]);
    expect(runs("<img src=x> <b>no</b>")).toEqual([
      { text: "<img src=x> <b>no</b>", strong: false },
    ]);
    expect(plain(text("s3b-body"))).toContain("Choose Authorize there");
  });

  it("finds a name without its accents and capitals", () => {
    expect(matches("Münchner Rück", "munchner")).toBe(true);
    expect(matches("billing-api", "API bill")).toBe(true);
    expect(matches("billing-api", "web")).toBe(false);
  });

  it("tells how long ago something was", () => {
    const now = Date.parse("2025-11-23T12:00:00Z");
    expect(ago("2025-11-23T11:59:40Z", now)).toBe("now");
    expect(ago("2025-11-23T11:57:00Z", now)).toBe("3 minutes ago");
    expect(ago("2025-11-22T12:00:00Z", now)).toBe("yesterday");
    expect(list(["a", "b", "c"])).toBe("a, b, and c");
  });
});

describe("the words of a problem", () => {
  const parameters: Record<string, Parameter> = {
    until: { kind: "time", value: "2025-11-23T12:00:00Z" },
    time: { kind: "time", value: "2025-11-23T12:00:00Z" },
    minutes: { kind: "number", value: 7 },
    count: { kind: "number", value: 300 },
    list: { kind: "list", values: ["checks", "deployments"] },
  };
  for (const name of [
    "expected",
    "actual",
    "who",
    "name",
    "org",
    "planned",
    "repo",
    "said",
    "address",
    "guess",
  ]) {
    parameters[name] = { kind: "text", value: "Ana" };
  }

  it.each(PROBLEM_CODES)("%s says what happened, what is safe and what to do", (code) => {
    const words = problemWords({
      code,
      severity: "stops",
      parameters,
      act: null,
      alternative: null,
      reference: "R",
    });
    for (const part of [words.title, words.body, words.act]) {
      expect(part).not.toContain(code);
      expect(part, "every variable has a value").not.toContain("{");
    }
  });

  it("says what trying again does, whatever went wrong", () => {
    const words = problemWords({
      code: "eg-account",
      severity: "stops",
      parameters,
      act: "retry",
      alternative: "keep_account",
      reference: "R",
    });
    expect(words.act).toBe("Try again");
    expect(words.alternative).toContain("from now on");
  });

  it("joins several names as the language does", () => {
    const words = problemWords({
      code: "e5a-more",
      severity: "limits",
      parameters,
      act: null,
      alternative: null,
      reference: "R",
    });
    expect(words.body).toContain("checks and deployments");
  });
});

describe("the two test languages", () => {
  it("makes every message longer, with its variables and markup whole", async () => {
    const before = text("s3b-body");
    await choose(["en-XA"]);
    expect(text("s3b-body").length).toBeGreaterThan(before.length * 1.3);
    expect(text("s3b-body")).toContain("<strong>");
    expect(text("s3d-use", { org: "northwind" })).toContain("northwind");
    expect(inUse().direction).toBe("ltr");
  });

  it("mirrors the page", async () => {
    await choose(["en-XB"]);
    expect(inUse().direction).toBe("rtl");
    expect(text("shell-back")).toBe("\u202EBack\u202C");
  });
});

describe("the language somebody gets", () => {
  it.each([
    [["de-AT", "en"], "de"],
    [["pt-PT"], "pt-BR"],
    [["zh-CN"], "zh-Hans"],
    [["zh-SG"], "zh-Hans"],
    [["zh-TW", "ja-JP"], "ja"],
    [["sv-SE", "fr-CA"], "fr"],
    [["ar-EG"], "ar"],
    [["C", "not a language"], "en"],
    [[], "en"],
  ])("%j is answered with %s", (wanted, tag) => {
    expect(negotiate(wanted).tag).toBe(tag);
  });

  it("writes numbers and dates as the person's own region does", async () => {
    const german = negotiate(["de"]);
    expect(formatsOf(german, ["en-US", "de-CH"])).toBe("de-CH");
    expect(formatsOf(german, ["en-US"])).toBe("de");
    expect(formatsOf(negotiate(["pt-BR"]), ["pt-PT"])).toBe("pt-BR");
    await choose(["de"]);
    expect(number(12408)).toBe("12.408");
    await choose(["en-GB"]);
    expect(date("2025-11-23T12:00:00Z")).toBe("23 November 2025");
  });

  it("writes one kind of digits in Arabic, the one of codes and GitHub's pages", async () => {
    await choose(["ar-EG"]);
    expect(number(64)).toBe("64");
    expect(inUse().direction).toBe("rtl");
  });

  it("counts in all six ways Arabic has", async () => {
    await choose(["ar"]);
    const said = [0, 1, 2, 3, 11, 100].map((count) => text("s5a-sum-some", { count }));
    expect(said).toEqual([
      "لا مستودعات",
      "مستودع واحد",
      "مستودعان",
      "\u20683\u2069 مستودعات",
      "\u206811\u2069 مستودعًا",
      "\u2068100\u2069 مستودع",
    ]);
  });

  it("keeps the signs of an address on its own side in Arabic", async () => {
    await choose(["ar"]);
    expect(text("e3d-notfound-body")).toContain("\u2068github.com/\u2069");
  });

  it("keeps the later of two choices, whichever is loaded first", async () => {
    const first = choose(["de"]);
    await choose(["en-XA"]);
    await first;
    expect(inUse().tag).toBe("en-XA");
  });

  it("shows a message that is not translated yet in English", async () => {
    for (const { tag } of LANGUAGES) {
      await choose([tag]);
      expect(text("app-name")).toBe("Factory Setup");
      expect(text("s6a-c6")).not.toBe("s6a-c6");
    }
  });
});
