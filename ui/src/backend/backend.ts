// The one way to the program: commands go out, views come in. The page cannot reach anything else.

import type { CommandError } from "../contract/CommandError";
import type { CommandName, Commands } from "../contract/commands";
import type { ViewEvent } from "../contract/ViewEvent";

export type Request<Name extends CommandName> = Commands[Name]["request"];
export type Response<Name extends CommandName> = Commands[Name]["response"];

export interface Backend {
  /** Sends a command. Rejects with a `Refusal` when the program does not carry it out. */
  call<Name extends CommandName>(command: Name, request: Request<Name>): Promise<Response<Name>>;
  /** Shows every view from now on. Resolves once the program is listened to. */
  onView(show: (event: ViewEvent) => void): Promise<void>;
}

/** A command that was not carried out. Nothing changed. */
export class Refusal extends Error {
  constructor(readonly reason: CommandError) {
    super(reason.code);
  }
}

/** Reads what a host rejected with. Anything unknown counts as the program going away. */
export function refusal(rejection: unknown): Refusal {
  if (rejection instanceof Refusal) return rejection;
  if (typeof rejection === "object" && rejection !== null && "code" in rejection) {
    return new Refusal(rejection as CommandError);
  }
  return new Refusal({ code: "closing" });
}
