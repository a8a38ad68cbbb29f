// The looks and sizes a tour goes through.

const sizes = [
  [640, 480],
  [1120, 760],
  [1920, 1080],
];

const themes = [
  { name: "light", query: "theme=light" },
  { name: "dark", query: "theme=dark" },
  { name: "contrast", query: "theme=hc-dark" },
  { name: "arabic", query: "theme=light&locale=ar" },
  { name: "mirrored", query: "theme=light&locale=en-XB" },
  { name: "long", query: "theme=light&locale=en-XA" },
  { name: "double", query: "theme=light&size=200" },
];

/** Every look at every size, and the narrowest window there may be (400 % of 1280 × 1024). */
export const looks = [
  ...themes.flatMap(({ name, query }) =>
    sizes.map((size) => ({ name: `${name}-${size[0]}`, theme: name, size, query })),
  ),
  { name: "narrow-320", theme: "narrow", size: [320, 256], query: "theme=light" },
];

/** The looks that are compared with committed references. */
export const compared = ["light-1120", "dark-640", "mirrored-1120"];
