// WCAG 2.2 AA by axe-core on every kind of page, in both languages, normal, elder and dark, on a phone and on a desk;
// and the keyboard: everything is reached in reading order, focus is seen, the skip link skips.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BROWSERS, choose, rest, visit } from "./helpers/browser.mjs";
import { none, pages, sample, samples } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";
import { twice, walk } from "./helpers/walk.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WINDOWS = { phone: [390, 844], desk: [1440, 900] };
const MODES = { normal: null, elder: "elder-mode", dark: "scheme-dark" };

const fallback = pages.find((p) => p.lang === "mn" && p.html.includes("body-horizontal"));
const shown = [...samples, { kind: "Chinese body in a Mongolian page", mn: fallback.path }];

/** Runs inside the page. */
const audit = async (rules) => {
  const { violations } = await window.axe.run(document, {
    resultTypes: ["violations"],
    ...(rules ? { runOnly: { type: "rule", values: rules } } : {
      runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
      rules: { "target-size": { enabled: true } },
    }),
  });
  return violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes.slice(0, 3).map((n) => `${n.target.flat().join(" ")} — ${[...n.any, ...n.all, ...n.none].map((c) => c.message)[0] ?? ""}`).join("; ")}`);
};

/** With $BOSOO_WALKS, a folder: each walk as people can read it, stop by stop. */
const record = (browser, path, walked) => {
  const folder = process.env.BOSOO_WALKS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const stops = walked.map((stop, i) => `${i + 1}\t${stop.what}\t${stop.box}${stop.ring ? "" : "\tno ring"}${stop.seen ? "" : "\toff the screen"}`);
  writeFileSync(join(folder, `${browser}-${path.replaceAll("/", "-")}.txt`), `${stops.join("\n")}\n`);
};

for (const name of BROWSERS) {
  describe(`accessibility in ${name}`, () => {
    let tab, server;
    suite(name, (open) => { ({ tab, server } = open); });

    for (const { kind, ...paths } of shown) for (const lang of ["zh", "mn"].filter((l) => paths[l])) {
      test(`axe: ${kind}, ${lang}`, async () => {
        const faults = [];
        await tab.setViewport({ width: 390, height: 844 });
        await visit(tab, server.url(paths[lang]));
        await tab.evaluate(AXE);
        for (const [mode, id] of Object.entries(MODES)) {
          if (id) await choose(tab, id);
          for (const [window, [width, height]] of Object.entries(WINDOWS)) {
            await tab.setViewport({ width, height });
            // All rules once, then those whose answer depends on colours and sizes. Firefox computes the same colours from the
            // same styles: once a mode is enough.
            const rules = mode === "normal" && window === "phone" ? null
              : ["target-size", "scrollable-region-focusable", ...name === "firefox" && window === "desk" ? [] : ["color-contrast", "link-in-text-block"]];
            faults.push(...(await tab.evaluate(audit, rules)).map((v) => `/${paths[lang]}, ${mode}, ${window}: ${v}`));
          }
          // Out of the mode again, as a reader would.
          if (id) await choose(tab, mode === "elder" ? id : "scheme-auto");
        }
        await tab.evaluate(() => localStorage.clear());
        none(faults, "violation");
      });
    }

    for (const { kind, ...paths } of samples) for (const lang of ["zh", "mn"].filter((l) => paths[l])) {
      test(`keyboard: ${kind}, ${lang}`, async (t) => {
        await tab.setViewport({ width: 1440, height: 900 });
        const faults = await twice(t, async () => {
          await visit(tab, server.url(paths[lang]));
          const { stops, faults } = await walk(tab, `/${paths[lang]}`);
          record(name, paths[lang], stops);
          return faults;
        });
        none(faults, "fault of the keyboard walk", 15);
      });

      if (kind === "document") test(`skip link: ${lang}`, async () => {
        await tab.setViewport({ width: 390, height: 844 });
        await visit(tab, server.url(sample(kind)[lang]));
        await tab.keyboard.press("Tab");
        const first = await tab.evaluate(() => {
          const el = document.activeElement, r = el.getBoundingClientRect();
          return { href: el.getAttribute("href"), clip: getComputedStyle(el).clipPath, seen: r.width > 20 && r.height > 20 && r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight };
        });
        assert.deepEqual(first, { href: "#main", clip: "none", seen: true }, "the first stop is the skip link, and it is seen");
        await tab.keyboard.press("Enter");
        await rest(tab);
        await tab.keyboard.press("Tab");
        assert.ok(await tab.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the next stop is in the text");
      });
    }
  });
}
