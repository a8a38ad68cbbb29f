// A repository list made up on the spot, the same every time, of any length.

import type { ChangeSelectionRequest } from "../../contract/ChangeSelectionRequest";
import type { RepositoryPage } from "../../contract/RepositoryPage";
import type { RepositoryQuery } from "../../contract/RepositoryQuery";
import type { RepositoryRow } from "../../contract/RepositoryRow";
import type { SelectionSummary } from "../../contract/SelectionSummary";
import type { VisibilityView } from "../../contract/VisibilityView";

const first =
  "billing checkout data design edge identity ledger mobile orders payments risk search";
const second = "api web lake tokens gateway worker app docs client engine rules infra tools proxy";
const languages = ["TypeScript", "Go", "Java", "Python", "Rust", "Kotlin", null];
const day = 86_400_000;

export function madeUp(count: number, now: number): RepositoryRow[] {
  const heads = first.split(" ");
  const tails = second.split(" ");
  const visibilities: VisibilityView[] = ["private", "private", "private", "internal", "public"];
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / (heads.length * tails.length));
    const name = `${heads[index % heads.length]}-${tails[Math.floor(index / heads.length) % tails.length]}`;
    const spread = (index * 7919) % 997;
    return {
      id: 1000 + index,
      name: round === 0 ? name : `${name}-${round + 1}`,
      visibility: visibilities[spread % visibilities.length] ?? "private",
      language: languages[spread % languages.length] ?? null,
      description: index % 3 === 0 ? "Part of the shop that customers see." : null,
      changedAt: new Date(now - (spread % 400) * day - 3_600_000).toISOString(),
      archived: spread % 17 === 0,
      fork: spread % 23 === 0,
      selected: false,
    };
  });
}

export interface Rows {
  page(query: RepositoryQuery, offset: number, limit: number): RepositoryPage;
  change(request: ChangeSelectionRequest): SelectionSummary;
  locate(query: RepositoryQuery, prefix: string, from: number): number | null;
}

export function rows(all: RepositoryRow[]): Rows {
  let selected = new Set<number>();
  const before: Set<number>[] = [];

  function matching(query: RepositoryQuery): RepositoryRow[] {
    const found = all.filter(
      (row) =>
        row.name.includes(query.search.toLowerCase()) &&
        (query.visibility.length === 0 || query.visibility.includes(row.visibility)) &&
        (query.language === null || query.language === row.language) &&
        !(query.hideArchived && row.archived) &&
        !(query.hideForks && row.fork) &&
        !(query.onlySelected && !selected.has(row.id)),
    );
    if (query.sort === "name") return found.sort((a, b) => a.name.localeCompare(b.name));
    return found.sort((a, b) => (b.changedAt ?? "").localeCompare(a.changedAt ?? ""));
  }

  return {
    page(query, offset, limit) {
      const found = matching(query);
      return {
        matching: found.length,
        matchingSelected: found.filter((row) => selected.has(row.id)).length,
        archivedHidden: query.hideArchived ? all.filter((row) => row.archived).length : 0,
        offset,
        rows: found
          .slice(offset, offset + limit)
          .map((row) => ({ ...row, selected: selected.has(row.id) })),
        languages: languages.filter((language) => language !== null),
      };
    },
    change(request) {
      const touched = (): number[] => {
        switch (request.kind) {
          case "one":
            return [request.id];
          case "range":
            return matching(request.query)
              .slice(request.from, request.to + 1)
              .map((row) => row.id);
          case "matching":
            return matching(request.query).map((row) => row.id);
          case "clear":
            return [...selected];
          case "undo":
            return [];
        }
      };
      if (request.kind === "undo") {
        selected = before.pop() ?? selected;
      } else {
        before.push(selected);
        const next = new Set(selected);
        const on = request.kind === "clear" ? false : request.selected;
        for (const id of touched()) {
          if (on) next.add(id);
          else next.delete(id);
        }
        selected = next;
      }
      return { count: selected.size, canUndo: before.length > 0 };
    },
    locate(query, prefix, from) {
      const found = matching(query);
      for (let step = 0; step < found.length; step += 1) {
        const index = (from + step) % found.length;
        if (found[index]?.name.startsWith(prefix.toLowerCase())) return index;
      }
      return null;
    },
  };
}
