// One repository in words, for speech.

import type { RepositoryRow } from "../../contract/RepositoryRow";
import type { VisibilityView } from "../../contract/VisibilityView";
import { ago, words } from "../../text/format";
import { text, type PlainId } from "../../text/text";

export const visibilityNames: Record<VisibilityView, PlainId> = {
  private: "s4b-vis-private",
  internal: "s4b-vis-internal",
  public: "s4b-vis-public",
};

/** When it last changed, as it is shown. */
export function lastChange(row: RepositoryRow, now: number): string {
  return row.changedAt ? ago(row.changedAt, now) : text("s4b-change-never");
}

/** The name first: it is what people listen for. Then what is shown, in the order it is shown in. */
export function rowName(row: RepositoryRow, now: number): string {
  return words([
    row.name,
    ...(row.fork ? [text("s4b-tag-fork")] : []),
    ...(row.archived ? [text("s4b-tag-archived")] : []),
    text(visibilityNames[row.visibility]),
    ...(row.language ? [row.language] : []),
    lastChange(row, now),
    ...(row.archived ? [text("s4b-row-archived")] : []),
  ]);
}
