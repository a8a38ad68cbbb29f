// How a code is said on the phone: a word for every letter.

import { text, type PlainId } from "./text";

const words: Readonly<Record<string, PlainId>> = {
  A: "spell-a",
  B: "spell-b",
  C: "spell-c",
  D: "spell-d",
  E: "spell-e",
  F: "spell-f",
  G: "spell-g",
  H: "spell-h",
  I: "spell-i",
  J: "spell-j",
  K: "spell-k",
  L: "spell-l",
  M: "spell-m",
  N: "spell-n",
  O: "spell-o",
  P: "spell-p",
  Q: "spell-q",
  R: "spell-r",
  S: "spell-s",
  T: "spell-t",
  U: "spell-u",
  V: "spell-v",
  W: "spell-w",
  X: "spell-x",
  Y: "spell-y",
  Z: "spell-z",
  "0": "spell-0",
  "1": "spell-1",
  "2": "spell-2",
  "3": "spell-3",
  "4": "spell-4",
  "5": "spell-5",
  "6": "spell-6",
  "7": "spell-7",
  "8": "spell-8",
  "9": "spell-9",
  "-": "spell-dash",
};

export interface Spelled {
  letter: string;
  word: string;
}

/** Every letter of a code with the word for it; a letter without a word stands for itself. */
export function spelled(code: string): Spelled[] {
  return [...code].map((letter) => {
    const id = words[letter.toUpperCase()];
    return { letter, word: id === undefined ? letter : text(id) };
  });
}
