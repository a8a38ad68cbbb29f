// The words of the page. One Fluent catalogue serves this page and the program around it; a message is
// named by its id and its variables are checked by the compiler.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Messages } from "./ids";

export type MessageId = keyof Messages;
/** Messages that stand alone, without variables. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends null ? Id : never }[MessageId];
/** The variables a message takes: none, or one object. */
export type Variables<Id extends MessageId> = Messages[Id] extends null ? [] : [Messages[Id]];

export type Locale = "en" | "en-XA" | "en-XB";

const catalogue = import.meta.glob<string>(
  ["../../messages/en/*.ftl", "!../../messages/en/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

let bundle = read();
let current: Locale = "en";

function read(transform?: (text: string) => string): FluentBundle {
  const next = new FluentBundle("en", { useIsolating: true, ...(transform && { transform }) });
  for (const source of Object.values(catalogue)) next.addResource(new FluentResource(source));
  return next;
}

/** The words for `id`, whole sentences only. */
export function text<Id extends MessageId>(id: Id, ...variables: Variables<Id>): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return id;
  // With a list for errors, a variable that is missing after all shows its name instead of failing.
  return bundle.formatPattern(pattern, variables[0] ?? null, []);
}

/** Whether the catalogue holds a message with this id. */
export function has(id: string): boolean {
  return bundle.hasMessage(id);
}

/** The language in use, as Intl understands it. The two test languages are English to Intl. */
export function language(): string {
  return "en";
}

export function locale(): Locale {
  return current;
}

/** The reading direction of the language in use. */
export function direction(): "ltr" | "rtl" {
  return current === "en-XB" ? "rtl" : "ltr";
}

/** Chooses the language before the page is drawn. `en-XA` is longer, `en-XB` is mirrored: both for tests. */
export async function chooseLocale(wanted: string | null): Promise<void> {
  current = wanted === "en-XA" || wanted === "en-XB" ? wanted : "en";
  if (current === "en") {
    bundle = read();
    return;
  }
  const { accented, mirrored } = await import("./pseudo");
  bundle = read(current === "en-XA" ? accented : mirrored);
}
