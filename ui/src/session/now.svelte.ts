// A clock for the page: the time now in milliseconds, renewed every second while a component needs it.

export function ticking(): { readonly now: number } {
  let now = $state(Date.now());
  $effect(() => {
    const timer = setInterval(() => (now = Date.now()), 1000);
    return () => clearInterval(timer);
  });
  return {
    get now() {
      return now;
    },
  };
}

/** Whole seconds from `time` (RFC 3339) to `now` (milliseconds), never less than none. */
export function secondsSince(time: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(time)) / 1000));
}
