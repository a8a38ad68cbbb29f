// Covers the names of organizations, repositories and people, for sharing the screen. The page never
// gets to draw a covered name, so none shows in a sentence, a title or in speech. Each name has a number
// of its own, so that two people can still talk about "the third one".

/** Fields of the contract that hold a name, wherever they are. */
export const nameFields: ReadonlySet<string> = new Set([
  "address",
  "archived",
  "by",
  "connectedBy",
  "description",
  "elsewhere",
  "email",
  "extra",
  "found",
  "login",
  "missing",
  "name",
  "names",
  "near",
  "organization",
  "owners",
  "people",
  "repeated",
  "signedInAs",
  "who",
  "workspace",
  "written",
]);

/** Parts of the view that hold no names, though some of their fields are called as if they did. */
export const plainParts: ReadonlySet<string> = new Set([
  "acts",
  "checks",
  "environment",
  "facts",
  "network",
  "permissions",
  "preferences",
  "shown",
]);

/** Parameters of problems that are no names. */
const plainParameters: ReadonlySet<string> = new Set(["address"]);

const cover = "▒▒▒▒▒▒";
const covered = new RegExp(`${cover} (\\d+)`, "g");

export interface Mask {
  /** A copy of part of a view with its names covered. */
  over<Part>(part: Part): Part;
  /** Words with their names uncovered, for the clipboard and for searching. */
  reveal(words: string): string;
}

export function createMask(): Mask {
  const names: string[] = [];
  const numbers = new Map<string, number>();

  function alias(name: string): string {
    if (name === "") return name;
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.push(name);
      numbers.set(name, number);
    }
    return `${cover} ${number}`;
  }

  /** A problem's parameter: a text is a name, unless it is known as something else. */
  function parameters(part: object, plain: ReadonlySet<string>): object {
    return Object.fromEntries(
      Object.entries(part).map(([name, parameter]) => {
        const isName = parameter.kind === "text" && !plain.has(name);
        return [name, isName ? { ...parameter, value: alias(parameter.value) } : parameter];
      }),
    );
  }

  function walk(value: unknown, field: string): unknown {
    if (typeof value === "string") return nameFields.has(field) ? alias(value) : value;
    if (Array.isArray(value)) return value.map((entry) => walk(entry, field));
    if (typeof value !== "object" || value === null || plainParts.has(field)) return value;
    const known = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(known).map(([name, entry]) => {
        if (name !== "parameters") return [name, walk(entry, name)];
        // The name of a permission is no secret, and it says what to change.
        const plain = known.code === "e6a-perm" ? new Set(["name"]) : plainParameters;
        return [name, parameters(entry as object, plain)];
      }),
    );
  }

  return {
    over<Part>(part: Part): Part {
      return walk(part, "") as Part;
    },
    reveal(words) {
      return words.replace(covered, (all, number) => names[Number(number) - 1] ?? all);
    },
  };
}
