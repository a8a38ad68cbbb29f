// The view of one screen, by its code.

import type { Screen } from "../contract/Screen";

export type ScreenOf<Code extends Screen["code"]> = Extract<Screen, { code: Code }>;
