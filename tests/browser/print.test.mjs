// On paper: Chinese on A4, Mongolian on A4 lying down, pages in reading order, nothing lost.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { launch, visit } from "./helpers/browser.mjs";
import { none, sample, serve } from "./helpers/site.mjs";

const run = async (program, ...args) => {
  try {
    return (await promisify(execFile)(program, args, { maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    if (error.code === "ENOENT") throw new Error(`${program} is missing: install poppler-utils`);
    throw error;
  }
};

let browser, tab, server, folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "bosoo-print-"));
  server = await serve();
  browser = await launch("chromium");
  tab = await browser.newPage();
});
after(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

for (const [lang, width, height] of [["zh", 595, 842], ["mn", 842, 595]]) {
  test(`a document in ${lang} prints on A4 ${width < height ? "standing" : "lying"}, in order`, async () => {
    const path = sample("document")[lang];
    const file = join(folder, `${lang}.pdf`);
    await tab.setViewport({ width: 1440, height: 900 });
    await visit(tab, server.url(path));
    // A number before each block, drawn upright, tells where in the file the block is.
    const count = await tab.evaluate(() => {
      const all = [...document.querySelectorAll("h1, .prose > *")];
      all.forEach((el, i) => {
        const mark = document.createElement("span");
        mark.textContent = `Q${i}Q`;
        mark.style.cssText = "writing-mode:horizontal-tb;display:inline-block;font:8px monospace";
        (el.matches("ol, ul") ? el.firstElementChild : el.matches("h1, h2, h3, h4, p") ? el : el.querySelector("p, td, th, li, summary") ?? el).prepend(mark);
      });
      return all.length;
    });
    await tab.pdf({ path: file, preferCSSPageSize: true });

    const info = await run("pdfinfo", "-f", "1", "-l", "99", file);
    const sheets = [...info.matchAll(/^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, , w, h]) => [Math.round(w), Math.round(h)]);
    assert.ok(sheets.length >= 2, `${sheets.length} sheets`);
    for (const [i, sheet] of sheets.entries()) assert.ok(Math.abs(sheet[0] - width) <= 2 && Math.abs(sheet[1] - height) <= 2, `/${path}: sheet ${i + 1} is ${sheet.join("×")} points, not ${width}×${height}`);

    const faults = [];
    const places = [];
    for (let sheet = 1; sheet <= sheets.length; sheet++) {
      const boxes = await run("pdftotext", "-bbox", "-f", `${sheet}`, "-l", `${sheet}`, file, "-");
      const words = [...boxes.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)];
      if (!words.length) faults.push(`sheet ${sheet} is empty`);
      for (const [, x, y, x2, y2, word] of words) {
        if (+x < -1 || +y < -1 || +x2 > sheets[0][0] + 1 || +y2 > sheets[0][1] + 1) faults.push(`sheet ${sheet}: “${word}” lies outside the paper`);
        const mark = /Q(\d+)Q/.exec(word);
        if (mark) places.push({ n: Number(mark[1]), sheet, at: lang === "mn" ? +x : +y });
      }
    }
    places.sort((a, b) => a.n - b.n);
    const missing = Array.from({ length: count }, (_, i) => i).filter((i) => !places.some((p) => p.n === i));
    if (missing.length) faults.push(`blocks not on paper: ${missing.join(", ")} of ${count}`);
    for (let i = 1; i < places.length; i++) {
      const [p, q] = [places[i - 1], places[i]];
      if (q.sheet < p.sheet || q.sheet === p.sheet && q.at < p.at - 2) faults.push(`block ${q.n} (sheet ${q.sheet}, at ${q.at}) stands before block ${p.n} (sheet ${p.sheet}, at ${p.at})`);
    }
    if (places.length && new Set(places.map((p) => p.sheet)).size < 2) faults.push("all blocks on one sheet");
    none(faults.map((f) => `/${path}: ${f}`), "fault on paper");
  });

  test(`what is no use on paper is left out, in ${lang}`, async () => {
    await visit(tab, server.url(sample("document")[lang]));
    await tab.emulateMediaType("print");
    const seen = await tab.evaluate(() => ({
      useless: [".nav", ".search", ".toolbar", ".skip-link", ".access", ".adjacent"].filter((s) => [...document.querySelectorAll(s)].some((el) => el.checkVisibility())),
      kept: ["h1", ".metadata", ".prose", "[data-slot=sample]", "[data-slot=qr]", "[data-slot=footer-organizer]"].filter((s) => !document.querySelector(s)?.checkVisibility()),
    }));
    await tab.emulateMediaType(null);
    assert.deepEqual(seen, { useless: [], kept: [] });
  });
}
