// Small pictures that are committed, and how a screen is compared with its own. They have 216 colours, so
// that all of them together stay small; what fonts and shades do to single points is let pass.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const width = 320;
const levels = 6;
const step = 255 / (levels - 1);

/** Differences of a point's channels up to this, of 255, come from the few colours and from fonts. */
const tolerance = 80;

/** The share of points that may differ by more. */
const most = 0.001;

function chunk(name, bytes) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), bytes]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(bytes.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG with a palette (PNG specification, sections 11.2.2 to 11.2.4). Takes red, green, blue, alpha. */
function encode(points, columns, rows) {
  const palette = Buffer.alloc(levels ** 3 * 3);
  for (let index = 0; index < levels ** 3; index += 1) {
    palette[index * 3] = Math.floor(index / levels ** 2) * step;
    palette[index * 3 + 1] = (Math.floor(index / levels) % levels) * step;
    palette[index * 3 + 2] = (index % levels) * step;
  }
  const level = (value) => Math.round(value / step);
  const lines = Buffer.alloc((columns + 1) * rows);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const at = (y * columns + x) * 4;
      lines[y * (columns + 1) + x + 1] =
        level(points[at]) * levels ** 2 + level(points[at + 1]) * levels + level(points[at + 2]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The points of a PNG, drawn `width` wide by the browser. */
async function small(page, png) {
  const drawn = await page.evaluate(
    async ([source, columns]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const rows = Math.round((image.height * columns) / image.width);
      const canvas = new OffscreenCanvas(columns, rows);
      const pen = canvas.getContext("2d");
      pen.imageSmoothingQuality = "high";
      pen.drawImage(image, 0, 0, columns, rows);
      const { data } = pen.getImageData(0, 0, columns, rows);
      let text = "";
      for (let at = 0; at < data.length; at += 32_768) {
        text += String.fromCharCode(...data.subarray(at, at + 32_768));
      }
      return { rows, points: btoa(text) };
    },
    [`data:image/png;base64,${png.toString("base64")}`, width],
  );
  return { rows: drawn.rows, points: Buffer.from(drawn.points, "base64") };
}

function share(one, other) {
  if (one.points.length !== other.points.length) return 1;
  let differing = 0;
  for (let at = 0; at < one.points.length; at += 4) {
    const apart = [0, 1, 2].some(
      (channel) => Math.abs(one.points[at + channel] - other.points[at + channel]) > tolerance,
    );
    if (apart) differing += 1;
  }
  return (differing * 4) / one.points.length;
}

/** References in `folder`. `page` is an empty page of the browser to draw in. */
export function references(folder, page) {
  return {
    /** Keeps a picture as the reference. */
    async accept(name, png) {
      mkdirSync(folder, { recursive: true });
      const { points, rows } = await small(page, png);
      writeFileSync(join(folder, `${name}.png`), encode(points, width, rows));
    },
    /** What is to be said about a picture beside its reference; null when it is the same. */
    async difference(name, png) {
      const file = join(folder, `${name}.png`);
      if (!existsSync(file)) return "has no reference";
      const apart = share(await small(page, png), await small(page, readFileSync(file)));
      return apart > most ? `${(apart * 100).toFixed(1)} % of the picture changed` : null;
    },
  };
}
