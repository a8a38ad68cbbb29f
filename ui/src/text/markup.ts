// The one piece of markup a message may hold: the name of a button on another page, in bold.

export interface Run {
  text: string;
  strong: boolean;
}

/** Splits a message at `<strong>`. Anything else that looks like markup stays plain text. */
export function runs(message: string): Run[] {
  return message
    .split(/<strong>(.*?)<\/strong>/s)
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter((run) => run.text !== "");
}

/** A message without its markup, for places that take plain words only, such as speech. */
export function plain(message: string): string {
  return runs(message)
    .map((run) => run.text)
    .join("");
}
