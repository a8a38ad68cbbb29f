// Waiting for a condition, never for a time.

const PAUSE = 50;

/** Resolves after a pause between two looks at a condition. */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/**
 * Looks again and again until `look` answers something true, and answers that.
 * What `look` throws counts as "not yet" and is told when time is up.
 */
export async function until(what, look, seconds = 20) {
  const deadline = Date.now() + seconds * 1000;
  let trouble;
  do {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      trouble = error;
    }
    await pause();
  } while (Date.now() < deadline);
  throw new Error(`waited ${seconds} s for ${what}`, { cause: trouble });
}
