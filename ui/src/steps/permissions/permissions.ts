// What each permission of the app means, in words. The keys are GitHub's.

import { text, type PlainId } from "../../text/text";
import type { IconName } from "../../components/Icon.svelte";

export type Risk = "read" | "text" | "code";

export interface PermissionWords {
  icon: IconName;
  risk: Risk;
  name: PlainId;
  what: PlainId;
  why: PlainId;
  cant: PlainId;
  safe: PlainId;
  /** Who makes sure of the "can't" line. */
  keptBy: "github" | "platform";
}

export const permissionWords: Record<string, PermissionWords> = {
  contents: {
    icon: "code",
    risk: "code",
    name: "s5a-p-code",
    what: "s5a-p-code-what",
    why: "s5a-p-code-why",
    cant: "s5a-p-code-cant",
    safe: "s5a-p-code-safe",
    keptBy: "platform",
  },
  workflows: {
    icon: "workflow",
    risk: "code",
    name: "s5a-p-work",
    what: "s5a-p-work-what",
    why: "s5a-p-work-why",
    cant: "s5a-p-work-cant",
    safe: "s5a-p-work-safe",
    keptBy: "github",
  },
  pull_requests: {
    icon: "git-pull-request",
    risk: "text",
    name: "s5a-p-pr",
    what: "s5a-p-pr-what",
    why: "s5a-p-pr-why",
    cant: "s5a-p-pr-cant",
    safe: "s5a-p-pr-safe",
    keptBy: "github",
  },
  statuses: {
    icon: "git-commit",
    risk: "text",
    name: "s5a-p-status",
    what: "s5a-p-status-what",
    why: "s5a-p-status-why",
    cant: "s5a-p-status-cant",
    safe: "s5a-p-status-safe",
    keptBy: "github",
  },
  issues: {
    icon: "issue-opened",
    risk: "text",
    name: "s5a-p-issue",
    what: "s5a-p-issue-what",
    why: "s5a-p-issue-why",
    cant: "s5a-p-issue-cant",
    safe: "s5a-p-issue-safe",
    keptBy: "github",
  },
  discussions: {
    icon: "comment-discussion",
    risk: "text",
    name: "s5a-p-disc",
    what: "s5a-p-disc-what",
    why: "s5a-p-disc-why",
    cant: "s5a-p-disc-cant",
    safe: "s5a-p-disc-safe",
    keptBy: "github",
  },
  actions: {
    icon: "play",
    risk: "read",
    name: "s5a-p-act",
    what: "s5a-p-act-what",
    why: "s5a-p-act-why",
    cant: "s5a-p-act-cant",
    safe: "s5a-p-act-safe",
    keptBy: "github",
  },
  metadata: {
    icon: "info",
    risk: "read",
    name: "s5a-p-meta",
    what: "s5a-p-meta-what",
    why: "s5a-p-meta-why",
    cant: "s5a-p-meta-cant",
    safe: "s5a-p-meta-safe",
    keptBy: "github",
  },
};

const riskNames: Record<Risk, PlainId> = {
  read: "s5a-risk-read",
  text: "s5a-risk-text",
  code: "s5a-risk-code",
};

export function riskName(risk: Risk): string {
  return text(riskNames[risk]);
}
