// Search that does not mind case and accents.

/** `words` without case and accents. */
export function folded(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether every word of `search` is somewhere in `words`. */
export function matches(words: string, search: string): boolean {
  const place = folded(words);
  return folded(search)
    .split(/\s+/)
    .every((word) => place.includes(word));
}
