// The glyphs that the web font's own shaping gives (tests/data/drawn.json), and what a browser draws of the same text.
import { readFileSync } from "node:fs";

const { glyphs, texts } = JSON.parse(readFileSync(new URL("../../data/drawn.json", import.meta.url), "utf8"));
const path = (set) => set.map(([glyph, x, y]) => ({ path: glyphs[glyph], x, y }));

/** Each text with its glyphs, and with those of a false drawing: the suffix in the shape that it has by itself. */
export const drawn = texts.map(({ text, right, wrong }) => ({ text, right: path(right), wrong: wrong.length ? path(wrong) : null }));

/**
 * Runs inside a page: the share of ink that differs between each text as the browser draws it and as its glyphs are, from 0
 * (alike) to 1 (nothing in common). Ink within a pixel and a half of ink, at 80 pixels an em, is the same ink: browsers place glyphs on parts
 * of pixels, each in its own way.
 */
export function differences(pairs) {
  const EM = 80, MARGIN = 30, HEIGHT = 200, LINE = 120;
  const canvas = document.createElement("canvas");
  canvas.lang = "mn-Mong-CN";
  // Firefox draws text down the canvas of a vertical page.
  canvas.style.writingMode = "horizontal-tb";
  document.body.append(canvas);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const ink = (width, draw) => {
    canvas.width = width;
    canvas.height = HEIGHT;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, HEIGHT);
    context.fillStyle = "#000";
    draw();
    const { data } = context.getImageData(0, 0, width, HEIGHT);
    return Uint8Array.from({ length: width * HEIGHT }, (_, at) => (data[4 * at] < 128 ? 1 : 0));
  };
  // Ink of one that has no ink of the other near it.
  const alone = (one, other, width) => {
    let count = 0;
    for (let at = 0; at < one.length; at++) {
      if (!one[at]) continue;
      let near = 0;
      for (let row = -1; row <= 1 && !near; row++) for (let column = -1; column <= 1; column++) near |= other[at + row * width + column] ?? 0;
      count += 1 - near;
    }
    return count;
  };
  const sum = (bits) => bits.reduce((total, bit) => total + bit, 0);
  const found = pairs.map(({ text, glyphs }) => {
    const width = MARGIN * 2 + Math.ceil((Math.max(...glyphs.map(({ x }) => x)) + 1500) * EM / 1000);
    const byBrowser = ink(width, () => {
      context.font = `400 ${EM}px "Bosoo Mongol"`;
      context.fillText(text, MARGIN, LINE);
    });
    const byGlyphs = ink(width, () => {
      for (const { path, x, y } of glyphs) {
        context.setTransform(EM / 1000, 0, 0, -EM / 1000, MARGIN + x * EM / 1000, LINE - y * EM / 1000);
        context.fill(new Path2D(path));
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
    });
    if (!sum(byBrowser) || !sum(byGlyphs)) return 1;
    return (alone(byBrowser, byGlyphs, width) + alone(byGlyphs, byBrowser, width)) / (sum(byBrowser) + sum(byGlyphs));
  });
  canvas.remove();
  return found;
}
