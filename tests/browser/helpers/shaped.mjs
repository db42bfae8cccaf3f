// What the web font draws by its own shaping (tests/data/shaped.tsv), and what a browser draws.
import { readFileSync } from "node:fs";

export const shaped = readFileSync(new URL("../../data/shaped.tsv", import.meta.url), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"))
  .map(([text, , width]) => ({ text: JSON.parse(text), width: Number(width) }));

/** Runs inside a page: how wide the web font draws each text, in thousandths of an em. */
export function widths(texts) {
  const span = document.createElement("span");
  span.lang = "mn-Mong-CN";
  span.style.cssText = "position:absolute;visibility:hidden;white-space:pre;writing-mode:horizontal-tb;font:400 200px 'Bosoo Mongol';letter-spacing:0";
  document.body.append(span);
  const found = texts.map((text) => {
    span.textContent = text;
    return span.getBoundingClientRect().width * 5;
  });
  span.remove();
  return found;
}

/** The texts that are drawn otherwise. A glyph of another form is some hundredths of an em wider or narrower; WebKit
    rounds the width of each glyph to whole pixels, which is less. */
export function different(drawn) {
  return shaped.map(({ text, width }, at) => ({ text, width, drawn: drawn[at] }))
    .filter(({ width, drawn }) => Math.abs(width - drawn) > 12)
    .map(({ text, width, drawn }) => `${JSON.stringify(text)}: ${drawn.toFixed(0)}, by the font's shaping ${width}`);
}
