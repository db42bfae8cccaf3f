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
const record = (browser, path, walk) => {
  const folder = process.env.BOSOO_WALKS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const stops = walk.map((stop, i) => `${i + 1}\t${stop.what}\t${stop.box}${stop.ring ? "" : "\tno ring"}${stop.seen ? "" : "\toff the screen"}`);
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
      test(`keyboard: ${kind}, ${lang}`, async () => {
        const path = paths[lang];
        const faults = [];
        await tab.setViewport({ width: 1440, height: 900 });
        await visit(tab, server.url(path));
        const expected = await tab.evaluate(() => {
          // Focus is looked at when the page stands still.
          document.documentElement.style.scrollBehavior = "auto";
          const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary, select, textarea, [tabindex='0']")]
            // Of radio buttons one is a stop: the chosen one, and the first where none is chosen yet.
            .filter((el) => el.checkVisibility({ visibilityProperty: true }) && !el.disabled && !(el.type === "radio" && !el.checked && el !== [...document.getElementsByName(el.name)].find((_, i, all) => i === 0 && ![...all].some((one) => one.checked))));
          all.forEach((el, i) => { el.dataset.order = i; });
          return all.length;
        });
        const walk = [];
        for (let i = 0; i < Math.min(expected, 140); i++) {
          await tab.keyboard.press("Tab");
          const look = () => tab.evaluate(() => {
            const el = document.activeElement;
            if (!el || el === document.body || el === document.documentElement) return null;
            // Firefox stops at every box that can be scrolled.
            if (el.dataset.order === undefined && (el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight)) return "scroller";
            const r = [...el.getClientRects()].find((r) => r.width && r.height) ?? el.getBoundingClientRect();
            // The ring of a label's box may be drawn on the label.
            const ring = [el, el.closest("label")].filter(Boolean).some((e) => {
              const s = getComputedStyle(e);
              return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 && !/rgba\(.*, 0\)|transparent/.test(s.outlineColor) || s.boxShadow !== "none";
            });
            return {
              order: el.dataset.order === undefined ? -1 : Number(el.dataset.order),
              what: `${el.localName}${el.id ? `#${el.id}` : el.className ? `.${String(el.className).split(" ")[0]}` : ""} “${el.textContent.trim().slice(0, 20)}”`,
              ring,
              seen: r.right > 1 && r.bottom > 1 && r.left < innerWidth - 1 && r.top < innerHeight - 1,
              box: [r.left, r.top, r.width, r.height].map(Math.round).join(" "),
            };
          });
          let at = await look();
          // Firefox moves the focus first and scrolls to it with one of its next frames.
          for (let n = 0; n < 20 && at?.seen === false; n++) {
            await new Promise((done) => setTimeout(done, 50));
            at = await look();
          }
          if (at === "scroller") continue;
          if (!at) { faults.push(`/${path}: after ${i} of ${expected} stops the focus is lost`); break; }
          if (at.order < 0) faults.push(`/${path}: stop ${i + 1} at ${at.what}, which is not to be expected`);
          else if (walk.length && at.order <= walk.at(-1).order) faults.push(`/${path}: from ${walk.at(-1).what} back to ${at.what}`);
          else if (at.order !== (walk.at(-1)?.order ?? -1) + 1) faults.push(`/${path}: ${at.order - (walk.at(-1)?.order ?? -1) - 1} passed over before ${at.what}`);
          if (!at.ring) faults.push(`/${path}: no focus ring on ${at.what}`);
          if (!at.seen) faults.push(`/${path}: the focus on ${at.what} is off the screen (${at.box})`);
          walk.push(at);
        }
        record(name, path, walk);
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
