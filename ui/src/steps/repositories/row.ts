// One repository in words, for speech.

import type { RepositoryRow } from "../../contract/RepositoryRow";
import type { VisibilityView } from "../../contract/VisibilityView";
import { ago } from "../../text/format";
import { text, type PlainId } from "../../text/text";

export const visibilityNames: Record<VisibilityView, PlainId> = {
  private: "s4b-vis-private",
  internal: "s4b-vis-internal",
  public: "s4b-vis-public",
};

/** The name first: it is what people listen for. */
export function rowName(row: RepositoryRow, now: number): string {
  const visibility = text(visibilityNames[row.visibility]);
  const words = text("s4b-row", {
    name: row.name,
    visibility,
    language: row.language ?? text("s4b-lang-none"),
    when: row.changedAt ? ago(row.changedAt, now) : text("s4b-change-never"),
  });
  return row.archived ? `${words}. ${text("s4b-row-archived")}` : words;
}
