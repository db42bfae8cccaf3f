// What a reader sees on every kind of page, in both languages, on a phone and on a desk, normal, elder and dark, in both
// browsers.
import { describe, test } from "node:test";
import { BROWSERS, choose, visit } from "./helpers/browser.mjs";
import { fonts, measure } from "./helpers/measure.mjs";
import { none, pages, samples } from "./helpers/site.mjs";
import { unseen } from "./helpers/slots.mjs";
import { suite } from "./helpers/suite.mjs";

// 320 px is the narrowest window of WCAG 2.2 (1.4.10 reflow); 720 by 450 is the desk at 200 % (1.4.4).
const WINDOWS = [[390, 844], [1440, 900], [320, 640], [720, 450]];
const MODES = { elder: ["elder-mode", "elder-mode"], dark: ["scheme-dark", "scheme-auto"] };

const fallback = pages.find((p) => p.lang === "mn" && p.html.includes("body-horizontal"));
const shown = [...samples, { kind: "Chinese body in a Mongolian page", mn: fallback.path }];

for (const name of BROWSERS) {
  describe(`layout in ${name}`, () => {
    let tab, server, requests;
    suite(name, async (open) => {
      ({ tab, server } = open);
      tab.on("request", (r) => requests?.push(r.url()));
      tab.on("response", (r) => { if (r.status() >= 400) requests?.push(`${r.status()} ${r.url()}`); });
      tab.on("pageerror", (e) => requests?.push(`script error: ${e.message}`));
    });

    for (const { kind, ...paths } of shown) {
      for (const lang of ["zh", "mn"].filter((l) => paths[l])) {
        test(`${kind}, ${lang}`, async () => {
          const faults = [];
          requests = [];
          for (const [width, height] of WINDOWS) {
            await tab.setViewport({ width, height });
            if (width === WINDOWS[0][0]) await visit(tab, server.url(paths[lang]));
            const seen = await tab.evaluate(measure, { vertical: lang === "mn" });
            faults.push(...seen.map((f) => `/${paths[lang]} at ${width}: ${f}`));
          }
          // The same page as other readers set it, without loading it again; then as it was.
          for (const [mode, [on, off]] of Object.entries(MODES)) {
            await choose(tab, on);
            for (const [width, height] of WINDOWS.slice(0, 2)) {
              await tab.setViewport({ width, height });
              await tab.evaluate(() => scrollTo({ left: 0, top: 0, behavior: "instant" }));
              const seen = [...mode === "elder" ? await tab.evaluate(measure, { vertical: lang === "mn" }) : [], ...await tab.evaluate(unseen)];
              faults.push(...seen.map((f) => `/${paths[lang]} at ${width}, ${mode}: ${f}`));
            }
            await choose(tab, off);
          }
          await tab.evaluate(() => scrollTo({ left: 0, top: 0, behavior: "instant" }));
          faults.push(...(await tab.evaluate(fonts)).map((f) => `/${paths[lang]}: ${f}`));
          const host = new URL(server.url("")).host;
          for (const r of requests) if (!URL.canParse(r) || new URL(r).host !== host && !r.startsWith("data:")) faults.push(`/${paths[lang]}: ${r}`);
          await tab.evaluate(() => localStorage.clear());
          none(faults, "fault of layout");
        });
      }
    }

    test("numbers of documents keep together, counts stand below their heads, a gazette's lines are no longer than a document's", async () => {
      const faults = [];
      const path = (kind) => samples.find((one) => one.kind === kind).zh;
      await tab.setViewport({ width: 1440, height: 900 });
      await visit(tab, server.url(path("list policy")));
      faults.push(...await tab.evaluate(() => [...document.querySelectorAll(".policy-table .when-middle span")].map((span) => [span.textContent, span.getClientRects().length]).filter(([, lines]) => lines > 2).map(([text, lines]) => `“${text}” in ${lines} lines`)));
      await visit(tab, server.url(path("letter figures")));
      faults.push(...await tab.evaluate(() => [...document.querySelectorAll(".figures :is(th, td):not(:first-child)")].filter((cell) => getComputedStyle(cell).textAlign !== "end").map((cell) => `“${cell.textContent}” stands at the ${getComputedStyle(cell).textAlign}`)));
      await visit(tab, server.url(path("gazette issue")));
      const long = await tab.evaluate(() => Math.max(...[...document.querySelectorAll(".gazette-document p")].map((p) => p.getBoundingClientRect().width / parseFloat(getComputedStyle(p).fontSize))));
      if (!(long > 30 && long < 46)) faults.push(`a gazette's line has ${Math.round(long)} characters`);
      none(faults, "fault of a table or a text");
    });

    test("Chinese words in Mongolian text are set smaller, so that both look alike", async () => {
      await visit(tab, server.url(samples.find(({ kind }) => kind === "guide").mn));
      const ratios = await tab.evaluate(() => [...document.querySelectorAll("main span:lang(zh-CN):not(.zh-block)")].map((span) => parseFloat(getComputedStyle(span).fontSize) / parseFloat(getComputedStyle(span.parentElement).fontSize)));
      if (!ratios.length || ratios.some((ratio) => Math.abs(ratio - 0.88) > 0.01)) throw new Error(`ratios: ${ratios}`);
    });

    // Chromium can name the font that drew each glyph.
    if (name === "chromium") test("the web font draws every Mongolian letter", async () => {
      const faults = [];
      const session = await tab.createCDPSession();
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      let runs = 0;
      for (const sample of samples) {
        for (const lang of ["zh", "mn"]) {
          const path = sample[lang];
          await visit(tab, server.url(path));
          // Elements whose own text is Mongolian, spaces and marks only: no digit, no Chinese.
          const count = await tab.evaluate(() => {
            let i = 0;
            for (const el of document.body.querySelectorAll("*")) {
              if (el.childElementCount || !/^[\u1800-\u18AF\s\u202F]*[\u1820-\u1842][\u1800-\u18AF\s\u202F]*$/.test(el.textContent) || !el.checkVisibility()) continue;
              el.dataset.mongolianRun = i++;
            }
            return i;
          });
          if (!count && lang === "mn") { faults.push(`/${path}: no Mongolian run found`); continue; }
          runs += count;
          const { root } = await session.send("DOM.getDocument", { depth: 0 });
          const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "[data-mongolian-run]" });
          for (const nodeId of nodeIds.slice(0, 150)) {
            const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
            const wrong = fonts.filter((f) => !f.isCustomFont);
            if (!wrong.length) continue;
            const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId });
            faults.push(`/${path}: ${wrong.map((f) => `${f.glyphCount} glyphs by ${f.familyName}`).join(", ")} in ${outerHTML.slice(0, 140)}`);
          }
        }
      }
      await session.detach();
      if (runs < 500) faults.push(`only ${runs} runs`);
      none(faults, "run drawn by another font");
    });
  });
}
