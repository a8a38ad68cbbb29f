// The window of the repository list that the page holds. The list itself lives in the program; this asks
// for the parts in sight, keeps them, and forgets them when they may be out of date.

import { pagesFor, type Range } from "../../components/virtual-list";
import type { ChangeSelectionRequest } from "../../contract/ChangeSelectionRequest";
import type { RepositoryPage } from "../../contract/RepositoryPage";
import type { RepositoryQuery } from "../../contract/RepositoryQuery";
import type { RepositoryRow } from "../../contract/RepositoryRow";
import type { SelectionSummary } from "../../contract/SelectionSummary";
import type { Session } from "../../session/session.svelte";

const pageSize = 100;

export const everything: RepositoryQuery = {
  search: "",
  visibility: [],
  language: null,
  hideArchived: true,
  hideForks: false,
  onlySelected: false,
  sort: "name",
};

export interface Counts {
  matching: number;
  matchingSelected: number;
  archivedHidden: number;
  languages: string[];
}

export interface RepositoryList {
  readonly query: RepositoryQuery;
  /** Counts over everything the query matches; none before the first answer. */
  readonly counts: Counts | null;
  row(index: number): RepositoryRow | undefined;
  /** Loads what is missing in `range`. */
  see(range: Range): void;
  /** Asks another question. Rows of the last one stay until the first answer, so nothing flickers. */
  ask(query: Partial<RepositoryQuery>): Promise<void>;
  /** Loads again what is in sight. */
  renew(): Promise<void>;
  change(request: ChangeSelectionRequest): Promise<SelectionSummary | null>;
  locate(prefix: string, from: number): Promise<number | null>;
}

export function repositoryList(session: Session): RepositoryList {
  let query = $state.raw<RepositoryQuery>(everything);
  let counts = $state.raw<Counts | null>(null);
  let pages = $state.raw<ReadonlyMap<number, RepositoryRow[]>>(new Map());
  let sight: Range = { start: 0, end: 0 };
  let turn = 0;
  let asked = new Set<number>();

  function take(page: number, answer: RepositoryPage, keep: ReadonlyMap<number, RepositoryRow[]>) {
    pages = new Map([...keep, [page, answer.rows]]);
    counts = {
      matching: answer.matching,
      matchingSelected: answer.matchingSelected,
      archivedHidden: answer.archivedHidden,
      languages: answer.languages,
    };
  }

  async function load(page: number, fresh: boolean): Promise<void> {
    const mine = turn;
    asked.add(page);
    const answer = await session.send("list_repositories", {
      query,
      offset: page * pageSize,
      limit: pageSize,
    });
    if (mine !== turn) return;
    if (answer) take(page, answer, fresh ? new Map() : pages);
    else asked.delete(page);
  }

  async function startAgain(first: number): Promise<void> {
    turn += 1;
    asked = new Set();
    await load(first, true);
  }

  const list: RepositoryList = {
    get query() {
      return query;
    },
    get counts() {
      return counts;
    },
    row(index) {
      return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
    },
    see(range) {
      sight = range;
      for (const page of pagesFor(range, pageSize)) {
        if (!asked.has(page)) void load(page, false);
      }
    },
    async ask(change) {
      query = { ...query, ...change };
      await startAgain(0);
    },
    async renew() {
      const [first = 0] = pagesFor(sight, pageSize);
      await startAgain(first);
      list.see(sight);
    },
    async change(request) {
      if (request.kind === "one") mark(request.id, request.selected);
      const summary = await session.send("change_selection", request);
      await list.renew();
      return summary;
    },
    async locate(prefix, from) {
      const answer = await session.send("locate_repository", { query, prefix, from });
      return answer?.index ?? null;
    },
  };

  /** Shows a change at once; the answer follows. */
  function mark(id: number, selected: boolean): void {
    pages = new Map(
      [...pages].map(([page, rows]) => [
        page,
        rows.map((row) => (row.id === id ? { ...row, selected } : row)),
      ]),
    );
  }

  return list;
}
