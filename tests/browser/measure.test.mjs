// The measuring itself: each fault it looks for is found in a page that has it, and a sound page has none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { measure } from "./helpers/measure.mjs";
import { suite } from "./helpers/suite.mjs";

const SEALED = ["sample", "accessibility", "masthead", "footer-organizer", "footer-contact", "footer-site-id-code", "footer-icp", "footer-police", "footer-site-map", "footer-identity", "footer-error-report"];
const sound = ({ vertical = false, css = "", main = "<p>一段够长的文字，用来看它在页面里怎样换行，第一行在上面或者在左面，后面的各行跟着它。再长一点，让它在手机上也换行。</p>" } = {}) => `<!doctype html>
<html lang="${vertical ? "mn-Mong-CN" : "zh-CN"}"><head><meta charset="utf-8"><style>
*{box-sizing:border-box} html{writing-mode:${vertical ? "vertical-lr" : "horizontal-tb"}} body,.header p{margin:0} body{line-height:1.7} .tcy{text-combine-upright:all}
table{border-collapse:collapse} ${css}</style></head><body>
<header class="header">${SEALED.slice(0, 3).map((s) => `<p data-slot="${s}">${s}</p>`).join("")}<nav aria-label="n"><a href="#a">甲</a> <a href="#b">乙</a></nav></header>
<main class="main"><div class="prose">${main}</div></main>
<footer class="footer">${SEALED.slice(3).map((s) => `<p data-slot="${s}">${s}</p>`).join("")}</footer></body></html>`;

const BROKEN = [
  ["the root does not turn", { vertical: true, css: "html{writing-mode:horizontal-tb}" }, /writing-mode horizontal-tb/],
  ["a box wider than the page", { main: '<p style="inline-size:900px">宽</p>' }, /overflows the wrong axis: 900 > 390/],
  ["a box longer than the window in a vertical page", { vertical: true, main: '<p style="inline-size:1900px">宽</p>' }, /overflows the wrong axis/],
  ["text that leaves its box", { main: '<p style="inline-size:4em;white-space:nowrap">比盒子长的一行字</p>' }, /text leaves its box/],
  ["text outside the window", { css: "html{overflow:hidden}", main: '<p style="position:relative;inset-inline-start:300px;white-space:nowrap">移到窗口外面的一行字</p>' }, /text outside the window/],
  ["text cut off", { main: '<p style="block-size:1em;overflow:hidden">一段够长的文字，用来看它在页面里怎样换行，第一行在上面或者在左面，后面的各行跟着它。</p>' }, /clipped: .* content/],
  ["text upon text", { main: '<p>上面的一行</p><p style="margin-block-start:-2.2em">下面的一行</p>' }, /text upon text/],
  ["bands that overlap", { css: ".footer{margin-block-start:-60px}" }, /bands overlap: .*footer/],
  ["cells that overlap", { main: '<table><tr><td>甲甲甲</td><td style="position:relative;inset-inline-start:-30px">乙乙乙</td></tr></table>' }, /cells overlap/],
  ["targets that overlap", { main: '<a href="#a" style="display:inline-block;padding:10px">甲</a><a href="#b" style="display:inline-block;padding:10px;margin-inline-start:-20px">乙</a>' }, /targets overlap/],
  ["lines that run from right to left", { css: "html{writing-mode:vertical-rl}", vertical: true }, /writing-mode vertical-rl[\s\S]*lines run backwards|lines run backwards/],
  ["a picture without a size", { main: '<img alt="x" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' }, /img without width and height/],
  ["a lying number", { vertical: true, main: "<p>ᠣᠨ 12 ᠰᠠᠷ᠎ᠠ</p>" }, /number not upright: 12/],
  ["a .tcy that does not combine", { vertical: true, css: ".tcy{text-combine-upright:none}", main: '<p><span class="tcy">12</span></p>' }, /text-combine-upright none/],
  ...["display:none", "visibility:hidden", "opacity:0", "clip-path:inset(50%)", "font-size:0;line-height:0", "position:absolute;inset-inline-start:-999px", "transform:scale(0)"]
    .map((css) => [`a sealed part hidden by ${css}`, { css: `[data-slot=footer-icp]{${css}}` }, /\[data-slot=footer-icp\] (cannot be seen|is off the page)/]),
];

let tab;
suite("chromium", async (open) => {
  ({ tab } = open);
  await tab.setViewport({ width: 390, height: 844 });
});

for (const vertical of [false, true]) test(`a sound ${vertical ? "vertical" : "horizontal"} page has no fault`, async () => {
  await tab.setContent(sound({ vertical, main: vertical ? '<p>ᠣᠨ <span class="tcy">12</span> ᠰᠠᠷ᠎ᠠ</p><table><tr><td>甲</td><td>乙</td></tr></table>' : undefined }));
  assert.deepEqual(await tab.evaluate(measure, { vertical }), []);
});
for (const [what, options, expected] of BROKEN) test(`found: ${what}`, async () => {
  await tab.setContent(sound(options));
  assert.match((await tab.evaluate(measure, { vertical: options.vertical ?? false })).join("\n"), expected);
});
