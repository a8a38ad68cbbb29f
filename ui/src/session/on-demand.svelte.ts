// A part of the page that is fetched when it is first looked at, so that the first screen comes sooner.

export function onDemand<Part>(load: () => Promise<{ default: Part }>) {
  let part = $state.raw<Part>();
  let asked = false;
  return {
    /** The part, once it is here. */
    get now(): Part | undefined {
      if (!asked) {
        asked = true;
        void load().then((module) => (part = module.default));
      }
      return part;
    },
  };
}
