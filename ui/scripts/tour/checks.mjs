// What is measured on each screen of a tour. Runs in the page; answers what is wrong, as words.

/** Sideways scrolling, cut words, small targets, lost focus, motion. */
export function checks({ primary, least }) {
  const found = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const scrolls = [document.documentElement, ...document.querySelectorAll(".frame, main, aside")];
  for (const element of scrolls) {
    if (element.scrollWidth > element.clientWidth + 1) {
      found.push(`${element.tagName.toLowerCase()} scrolls sideways`);
    }
  }
  for (const element of document.querySelectorAll("h1, h2, h3, p, li, label, button, th, td, dd")) {
    const style = getComputedStyle(element);
    const clips = style.overflowX === "hidden" || style.overflowY === "hidden";
    const isCut =
      element.scrollWidth > element.clientWidth + 1 ||
      element.scrollHeight > element.clientHeight + 1;
    // What is one point wide is there for speech alone.
    if (clips && isCut && element.clientWidth > 1 && shown(element)) {
      found.push(`cut: ${element.textContent.trim().slice(0, 40)}`);
    }
  }
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  for (const element of document.querySelectorAll("button, a[href], input, select, summary")) {
    if (!shown(element) || element.closest(".skip, .visually-hidden")) continue;
    const box = (element.closest("label") ?? element).getBoundingClientRect();
    const size = Math.min(box.width, box.height);
    const wanted = element.matches("[data-primary]") ? primary * rem : least;
    if (size > 0 && size < wanted - 0.5) {
      const name = element.dataset.act ?? element.textContent.trim().slice(0, 30);
      found.push(`target of ${Math.round(size)} px: ${name || element.tagName}`);
    }
  }
  if (document.activeElement === document.body) found.push("focus is on the body");
  const moving = document.getAnimations().filter((animation) => animation.playState === "running");
  if (moving.length > 0) found.push(`${moving.length} animations run`);
  return found;
}

/** The spacing WCAG 1.4.12 asks for. */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;
