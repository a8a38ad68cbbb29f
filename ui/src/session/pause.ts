// Waits until something stops happening before it is acted on, such as typing in a search.

/** Runs only the latest of the calls given to it, `milliseconds` after the last one came. */
export function afterPause(milliseconds: number): (call: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (call) => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
  };
}
