// What is drawn, pixel by pixel: signs and words in vertical lines, held against the same in horizontal ones. The text stands in a
// framed box over the page; the frame's colour tells where the box is in a picture of the screen.
import { inflateSync } from "node:zlib";

/** A picture of 8 bits a channel, without palette and interlacing, as browsers make them. */
export function png(file) {
  const chunks = [];
  let width, height, channels;
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString("latin1", at + 4, at + 8), data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (type === "IHDR") {
      [width, height, channels] = [data.readUInt32BE(0), data.readUInt32BE(4), { 2: 3, 6: 4 }[data[9]]];
      if (data[8] !== 8 || !channels || data[12]) throw new Error("a picture of another kind than browsers make");
    }
    if (type === "IDAT") chunks.push(data);
  }
  const raw = inflateSync(Buffer.concat(chunks)), line = width * channels, out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const a = x >= channels ? out[y * line + x - channels] : 0, b = y ? out[(y - 1) * line + x] : 0;
      const c = x >= channels && y ? out[(y - 1) * line + x - channels] : 0;
      const [p, q, r] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
      const guess = [0, a, b, (a + b) >> 1, p <= q && p <= r ? a : q <= r ? b : c][filter];
      out[y * line + x] = raw[y * (line + 1) + 1 + x] + guess;
    }
  }
  return { width, height, at: (x, y) => out.readUIntBE(y * line + x * channels, 3) };
}

const FRAME = 0xff00ff, BOX = [1000, 800];

/** Where the box begins in a picture. */
function corner(picture, frame) {
  for (let y = 0; y < picture.height; y++) for (let x = 0; x < picture.width; x++) if (picture.at(x, y) === frame) return [x, y];
  return null;
}

/** Does the picture show the box with this frame, from corner to corner (the last pixel of all may be blended)? */
export function framed(picture, frame) {
  const from = corner(picture, frame);
  return from !== null && picture.at(from[0] + BOX[0] - 3, from[1] + BOX[1] - 3) === frame;
}

/**
 * Runs inside a page: shows `pieces` in a box, each as `{ html, vertical }`; what stands in `<b>` is black, all else white.
 * `style` is set on each element of the box (for a fault that the theme goes round), `frame` is the colour of its edge. Returns where the pieces are in the box.
 */
export function show(pieces, style = {}, frame = 0xff00ff) {
  document.getElementById("ink")?.remove();
  const box = document.createElement("div");
  box.id = "ink";
  box.style.cssText = "position:fixed;top:0;left:0;width:1000px;height:800px;z-index:99;background:#fff;border:6px solid;box-sizing:border-box;font-size:40px;line-height:1.5;color:#fff";
  box.style.writingMode = "horizontal-tb";
  box.style.borderColor = `#${frame.toString(16)}`;
  let [x, y] = [10, 330];
  const all = pieces.map(({ html, vertical }) => {
    const piece = document.createElement("div");
    piece.innerHTML = html;
    piece.style.cssText = `position:absolute;white-space:nowrap;${vertical ? `top:60px;left:${x}px;writing-mode:vertical-lr` : `top:${y}px;left:10px;writing-mode:horizontal-tb`}`;
    if (vertical) x += 80; else y += 95;
    for (const list of piece.querySelectorAll("ol")) list.style.cssText = "margin:0;padding-inline-start:90px";
    // A marker has the colour of its item.
    for (const item of piece.querySelectorAll("li")) { item.style.color = "#000"; item.firstChild.style.color = "#fff"; }
    for (const black of piece.querySelectorAll("b")) { black.style.color = "#000"; black.style.fontWeight = "400"; }
    for (const el of [piece, ...piece.querySelectorAll("*")]) Object.assign(el.style, style);
    box.append(piece);
    return piece;
  });
  document.body.append(box);
  const from = box.getBoundingClientRect();
  const places = all.map((piece) => { const r = piece.getBoundingClientRect(); return [r.left - from.left, r.top - from.top, r.right - from.left, r.bottom - from.top].map(Math.round); });
  return new Promise((done) => setTimeout(() => done(places), 250));
}

/** The ink of a place in the box, cut to where ink is: `{ width, height, has(x, y) }`, or null. */
export function ink(picture, [left, top, right, bottom], frame = FRAME, margin = 8) {
  const from = corner(picture, frame);
  if (!from) throw new Error("the box is not on the screen");
  const black = (x, y) => { const c = picture.at(x + from[0], y + from[1]); return ((c >> 16) + ((c >> 8) & 255) + (c & 255)) / 3 < 128 && c !== frame; };
  let [x1, y1, x2, y2] = [Infinity, Infinity, -1, -1];
  for (let y = Math.max(6, top - margin); y < bottom + margin; y++) for (let x = Math.max(6, left - margin); x < right + margin; x++) {
    if (black(x, y)) [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)];
  }
  if (x2 < 0) return null;
  const [width, height] = [x2 - x1 + 1, y2 - y1 + 1];
  return { width, height, has: (x, y) => x >= 0 && y >= 0 && x < width && y < height && black(x1 + x, y1 + y) };
}

/** Turned by a quarter, as letters of this script stand in vertical lines. */
export const turn = ({ width, height, has }) => ({ width: height, height: width, has: (x, y) => has(y, height - 1 - x) });

/** The share of ink of one that has no ink of the other within a pixel, from 0 to 1. */
export function difference(one, other) {
  if (Math.abs(one.width - other.width) > 3 || Math.abs(one.height - other.height) > 3) return 1;
  const alone = (a, b) => {
    let [all, lone] = [0, 0];
    for (let y = 0; y < a.height; y++) for (let x = 0; x < a.width; x++) {
      if (!a.has(x, y)) continue;
      all++;
      let near = false;
      for (let dy = -2; dy <= 2 && !near; dy++) for (let dx = -2; dx <= 2 && !near; dx++) near = b.has(x + dx, y + dy);
      lone += near ? 0 : 1;
    }
    return lone / all;
  };
  return Math.max(alone(one, other), alone(other, one));
}

/** Brackets as pages have them: among Mongolian words, and in a run of Chinese. */
export const BRACKETS = [..."《》〈〉（）「」『』"].flatMap((sign) => [
  { sign, where: "Mongolian", html: `ᠨᠣᠮ<b>${sign}</b>ᠨᠣᠮ`, vertical: true },
  { sign, where: "Chinese", html: `<span lang="zh-CN">文<b>${sign}</b>文</span>`, vertical: true },
]);

/** What is wrong with brackets in vertical lines. */
export async function brackets(draw) {
  const faults = [];
  for (let from = 0; from < BRACKETS.length; from += 5) {
    const some = BRACKETS.slice(from, from + 5);
    const inks = await draw(some);
    for (const [at, { sign, where }] of some.entries()) {
      const seen = inks[at], name = `${sign} in ${where}`;
      if (!seen) faults.push(`${name} is not drawn`);
      else if (seen.width <= seen.height) faults.push(`${name} is not turned: ${seen.width}×${seen.height}`);
      else if (!"「」『』".includes(sign)) {
        // The middle of its width has ink above in an opening one, below in a closing one.
        const middle = (y) => seen.has(seen.width >> 1, y);
        const rows = Array.from({ length: seen.height }, (_, y) => y).filter(middle);
        const centre = rows.reduce((sum, y) => sum + y, 0) / rows.length;
        if ((centre < seen.height / 2) !== "《〈（".includes(sign)) faults.push(`${name} is upside down`);
      }
    }
  }
  return faults;
}

/** Words with each selector, first, inside and last. */
export const SELECTED = ["ᠳ\u180bᠦᠭᠡᠷ", "ᠳ\u180bᠤᠭᠠᠷ", "ᠪᠢᠴᠢᠭ\u180c", "ᠪᠠ\u180c", "ᠨᠠᠢᠮᠠ\u180b", "ᠰᠠᠶ\u180bᠢᠨ", "ᠭ\u180bᠠᠷ", "ᠮᠢᠭ\u180dᠮᠠᠷ", "ᠦ\u180bᠶᠡ", "ᠠᠭ\u180dᠤᠯᠠ", "ᠬ\u180fᠠ", "ᠣ\u180bᠷᠣᠨ"];

/** Words that a vertical line draws otherwise than a horizontal one. */
export async function words(draw, texts) {
  const faults = [];
  for (let from = 0; from < texts.length; from += 4) {
    const some = texts.slice(from, from + 4);
    const piece = (text, vertical) => ({ html: `<b>${text}</b>`, vertical });
    const inks = await draw([...some.map((text) => piece(text, true)), ...some.map((text) => piece(text, false))]);
    for (const [at, text] of some.entries()) {
      const [down, along] = [inks[at], inks[at + some.length]];
      const share = down && along ? difference(down, turn(along)) : 1;
      if (share > 0.02) faults.push(`${JSON.stringify(text)}: ${(100 * share).toFixed(1)} % of the ink differs`);
    }
  }
  return faults;
}

/** What lies that should stand upright: a number of two digits, the number before an item of a list. */
export async function upright(draw) {
  const [number, marker] = await draw([
    { html: 'ᠨᠣᠮ <b class="tcy">17</b> ᠨᠣᠮ', vertical: true },
    { html: '<ol start="10"><li><span>ᠨᠣᠮ</span></li></ol>', vertical: true },
  ]);
  return { number: number !== null && number.width > number.height, marker: marker !== null && marker.width > marker.height * 0.8 };
}
