// The words of the page. One Fluent catalogue serves this page and the program around it; a message is
// named by its id and its variables are checked by the compiler.

import { holder } from "./language.svelte";
import type { Messages } from "./ids";

export type MessageId = keyof Messages;
/** Messages that stand alone, without variables. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends null ? Id : never }[MessageId];
/** The variables a message takes: none, or one object. */
export type Variables<Id extends MessageId> = Messages[Id] extends null ? [] : [Messages[Id]];

/** The words for `id`, whole sentences only. */
export function text<Id extends MessageId>(id: Id, ...variables: Variables<Id>): string {
  const bundle = holder(id);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return id;
  // With a list for errors, a variable that is missing after all shows its name instead of failing.
  return bundle.formatPattern(pattern, variables[0] ?? null, []);
}

/** Whether there is a message with this id. */
export function has(id: string): boolean {
  return holder(id) !== undefined;
}
