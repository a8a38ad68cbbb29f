// The language in use and its catalogue. English is always there; every other language is loaded when
// it is chosen. Whatever shows words follows a change by itself.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { AS_SYSTEM, ENGLISH, formatsOf, negotiate, type Language } from "./languages";

const english = import.meta.glob<string>(
  ["../../messages/en/*.ftl", "!../../messages/en/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);
const others = import.meta.glob<Record<string, string>>("./catalogues/*.ts", { import: "default" });

interface Spoken {
  language: Language;
  /** What Intl writes numbers and dates by. */
  formats: string;
  /** Where to look for a message, in this order. */
  bundles: readonly FluentBundle[];
}

function bundle(
  formats: string,
  sources: readonly string[],
  transform?: (words: string) => string,
): FluentBundle {
  const made = new FluentBundle(formats, { useIsolating: true, ...(transform && { transform }) });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}

function inEnglish(formats: string): Spoken {
  return { language: ENGLISH, formats, bundles: [bundle(formats, Object.values(english))] };
}

let spoken = $state.raw(inEnglish("en"));

async function read(language: Language, formats: string): Promise<Spoken> {
  if (language.made) {
    const transform = (await import("./pseudo"))[language.made];
    return { language, formats, bundles: [bundle(formats, Object.values(english), transform)] };
  }
  if (language === ENGLISH) return inEnglish(formats);
  const sources = (await others[`./catalogues/${language.tag}.ts`]?.()) ?? {};
  // A message that is not translated yet is shown in English.
  const bundles = [bundle(formats, Object.values(sources)), ...inEnglish("en").bundles];
  return { language, formats, bundles };
}

let latest = 0;

/**
 * Speaks the first of the wanted languages there is. `system` is what the computer speaks: it decides
 * how numbers and dates are written.
 */
export async function choose(
  wanted: readonly string[],
  system: readonly string[] = wanted,
): Promise<void> {
  const turn = ++latest;
  const language = negotiate(wanted);
  const formats = formatsOf(language, system);
  // What is spoken already is not said anew.
  if (language === spoken.language && formats === spoken.formats) return;
  const next = await read(language, formats);
  // Of two choices in a row the later stays, whichever is loaded first.
  if (turn === latest) spoken = next;
}

/** What the computer speaks, first choice first. */
let system: readonly string[] = [];

function wantedBy(preference: string): readonly string[] {
  return preference === AS_SYSTEM ? system : [preference];
}

/** Begins in the language of the computer. */
export async function begin(languages: readonly string[]): Promise<void> {
  system = languages;
  await choose(languages);
}

/** Speaks what a person prefers; a language that cannot be loaded leaves the one in use. */
export async function speak(preference: string): Promise<void> {
  await choose(wantedBy(preference), system).catch(() => undefined);
}

/** Whether the page speaks what a person prefers already. */
export function speaks(preference: string): boolean {
  return negotiate(wantedBy(preference)) === spoken.language;
}

/** The language in use. */
export function inUse(): Language {
  return spoken.language;
}

/** The language in use, as Intl understands it. */
export function formats(): string {
  return spoken.formats;
}

/** The bundle that holds a message. */
export function holder(id: string): FluentBundle | undefined {
  return spoken.bundles.find((candidate) => candidate.hasMessage(id));
}

/** Tells the page's root which language it is in. */
export function applyLanguage(root: HTMLElement): void {
  root.lang = spoken.language.made ? ENGLISH.tag : spoken.language.tag;
  root.dir = spoken.language.direction;
}
