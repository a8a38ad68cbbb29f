// Who says a fact.

import type { FactSource } from "../contract/FactSource";
import type { PlainId } from "./text";

export const sources: Record<FactSource, PlainId> = {
  user: "facts-source-user",
  memberships: "facts-source-memberships",
  installations: "facts-source-installations",
  installation_repositories: "facts-source-installation-repositories",
  connection: "facts-source-connection",
  check: "facts-source-check",
  person: "facts-source-person",
};
