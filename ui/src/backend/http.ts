// A program without a window, which serves this page and takes its commands over HTTP.

import type { ViewEvent } from "../contract/ViewEvent";
import { refusal, type Backend } from "./backend";

export const backend: Backend = {
  async call(command, request) {
    const answer = await fetch(`/ipc/${command}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    if (answer.status === 204) return null as never;
    const body: unknown = await answer.json();
    if (!answer.ok) throw refusal(body);
    return body as never;
  },
  onView(show) {
    const events = new EventSource("/events");
    const read = (event: MessageEvent<string>) => show(JSON.parse(event.data) as ViewEvent);
    events.addEventListener("view", read);
    events.addEventListener("message", read);
    return new Promise((resolve) => events.addEventListener("open", () => resolve()));
  },
};
