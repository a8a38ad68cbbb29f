// Two made-up languages that show layout faults before a translator does.

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accents = "àƀćđéƒĝĥíĵķļɱñóþqŕšţúṽŵẋýžÀƁĆĐÉƑĜĤÍĴĶĻṀÑÓÞQŔŠŢÚṼŴẊÝŽ";

/** Runs `change` on the words of a message and leaves its markup alone. */
function outsideMarkup(text: string, change: (words: string) => string): string {
  return text
    .split(/(<[^>]+>)/)
    .map((part) => (part.startsWith("<") ? part : change(part)))
    .join("");
}

/** Accents every letter and makes each message about 40 percent longer, as German might. */
export function accented(text: string): string {
  return outsideMarkup(text, (words) =>
    words.replace(/[A-Za-z]+/g, (word) => {
      const letters = [...word].map((letter) => accents[plain.indexOf(letter)] ?? letter);
      return letters.map((letter, index) => (index % 5 < 2 ? letter + letter : letter)).join("");
    }),
  );
}

/** Shows every word from right to left, as Arabic would run. */
export function mirrored(text: string): string {
  return outsideMarkup(text, (words) =>
    words.replace(/[A-Za-z]+/g, (word) => `\u202E${word}\u202C`),
  );
}
