// Motion that goes on: whatever turns for longer than five seconds can be stopped (WCAG 2.2.2).

const patience = 5000;

let goesOn = $state(false);
let paused = $state(false);

/** Whether anything on the page has moved for longer than that, without an end in sight. */
function movesOn(): boolean {
  return document
    .getAnimations()
    .some(
      (animation) =>
        animation.effect?.getComputedTiming().iterations === Infinity &&
        Number(animation.currentTime) > patience,
    );
}

export const motion = {
  /** Something moves on, or would if it were not paused. */
  get offered() {
    return goesOn || paused;
  },
  get paused() {
    return paused;
  },
  /** Looks once a second while a component needs to know. */
  watch(): () => void {
    const timer = setInterval(() => (goesOn = movesOn()), 1000);
    return () => {
      clearInterval(timer);
      goesOn = false;
    };
  },
  toggle(): void {
    paused = !paused;
  },
};
