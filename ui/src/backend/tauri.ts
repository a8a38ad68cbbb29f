// The desktop program. The only file that knows which one it is.

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { ViewEvent } from "../contract/ViewEvent";
import { refusal, type Backend } from "./backend";

export const backend: Backend = {
  async call(command, request) {
    try {
      return await invoke(command, { request });
    } catch (rejection) {
      throw refusal(rejection);
    }
  },
  async onView(show) {
    await listen<ViewEvent>("view", (event) => show(event.payload));
  },
};
