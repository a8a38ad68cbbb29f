// A program made of scripted views, for component tests and for looking at a screen by itself:
// `npm run dev`, then `/?screen=4B&state=large&theme=dark`. It is not in the built page.

import type { CommandName } from "../contract/commands";
import type { ViewEvent } from "../contract/ViewEvent";
import type { WizardView } from "../contract/WizardView";
import { preferencesIn } from "./fake/preferences";
import { madeUp, rows } from "./fake/repositories";
import { repositoryCounts } from "./fake/choosing";
import type { Code } from "./fake/screen";
import { madeUpView, states } from "./fake/views";
import { Refusal, type Backend, type Request, type Response } from "./backend";

export interface Fake extends Backend {
  /** Every command that was sent, oldest first. */
  readonly sent: { command: CommandName; request: unknown }[];
  /** Pushes the view with `change` applied. */
  push(change: (view: WizardView) => WizardView): void;
}

export function isCode(code: string): code is Code {
  return code in states;
}

/** A program on the screen `code`, in `state`, with the preferences in `options`. */
export function fake(
  code: string,
  state: string | null,
  options = new URLSearchParams(),
  now: number = Date.now(),
): Fake {
  const wanted = isCode(code) ? code : "0A";
  const list = rows(madeUp(repositoryCounts[state ?? ""] ?? 64, now));
  const sent: Fake["sent"] = [];
  let revision = 1;
  let view = madeUpView(wanted, state ?? "", now, preferencesIn(options));
  let show: (event: ViewEvent) => void = () => undefined;

  function push(change: (view: WizardView) => WizardView): void {
    revision += 1;
    view = change(view);
    show({ revision, view });
  }

  function answer(command: CommandName, request: unknown): unknown {
    sent.push({ command, request });
    switch (command) {
      case "current_view":
        return { revision, view };
      case "list_repositories": {
        const wish = request as Request<"list_repositories">;
        return list.page(wish.query, wish.offset, wish.limit);
      }
      case "locate_repository": {
        const wish = request as Request<"locate_repository">;
        return { index: list.locate(wish.query, wish.prefix, wish.from) };
      }
      case "change_selection": {
        const summary = list.change(request as Request<"change_selection">);
        push((last) =>
          last.screen.code === "4B"
            ? {
                ...last,
                screen: { ...last.screen, selected: summary.count, canUndo: summary.canUndo },
              }
            : last,
        );
        return summary;
      }
      case "change_preferences": {
        const change = request as Request<"change_preferences">;
        push((last) => ({ ...last, preferences: { ...last.preferences, ...change } }));
        return null;
      }
      case "save_again":
        push((last) => ({
          ...last,
          shell: { ...last.shell, saved: "saved", banner: null },
          acts: last.acts.filter(({ act }) => act !== "save_again"),
        }));
        return "saved";
      case "copy_code":
        return {
          letters: "shown" in view.screen ? (view.screen.shown?.letters ?? "") : "",
        };
      case "save_record":
        return { name: "factory-setup-northwind.txt" };
      default:
        return null;
    }
  }

  return {
    sent,
    push,
    call<Name extends CommandName>(command: Name, request: Request<Name>) {
      try {
        return Promise.resolve(answer(command, request) as Response<Name>);
      } catch {
        return Promise.reject(new Refusal({ code: "closing" }));
      }
    },
    onView(next) {
      show = next;
      return Promise.resolve();
    },
  };
}
