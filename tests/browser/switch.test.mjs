// The language switch lands on the paragraph that was being read, in both directions.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, rest, visit } from "./helpers/browser.mjs";
import { attribute, counterpart, elements, none, page, pages, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

const blocks = (p) => {
  const body = [...elements(p.tree)].find((el) => el.tagName === "div" && attribute(el, "class")?.split(" ").includes("prose"));
  return body ? [...elements(body)].filter((el) => attribute(el, "id")) : [];
};

test("both languages of a document give their headings the same anchors", () => {
  const faults = [];
  let pairs = 0;
  for (const zh of pages.filter((p) => p.lang === "zh" && ["article", "document", "guide", "page", "topic"].includes(p.kind))) {
    const mn = page(counterpart(zh.path));
    // A dated notice tells readers that the Chinese text has changed since: its paragraphs may differ.
    if (!mn || mn.html.includes("body-horizontal") || mn.html.includes("notice-stale")) continue;
    pairs++;
    const ids = (p) => blocks(p).filter((el) => /^h[2-6]$/.test(el.tagName)).map((el) => attribute(el, "id")).join(" ");
    if (ids(zh) !== ids(mn)) faults.push(`/${zh.path}: headings ${ids(zh)} · /${mn.path}: ${ids(mn)}`);
    const [a, b] = [zh, mn].map((p) => blocks(p).map((el) => `${el.tagName}#${attribute(el, "id")}`));
    if (ids(zh) === ids(mn) && a.join() !== b.join()) {
      const i = a.findIndex((x, i) => x !== b[i]);
      faults.push(`/${zh.path}: block ${a[i]} · /${mn.path}: ${b[i]} (${a.length} and ${b.length} blocks)`);
    }
  }
  assert.ok(pairs >= 60, `${pairs} pairs compared`);
  none(faults, "pair whose paragraphs do not match");
});

const canonical = (p) => new URL(/<link rel="canonical" href="([^"]*)">/.exec(p.html)[1]).pathname.slice(1) || "index.html";

test("every page names its counterpart in the switch, and it exists", () => {
  const faults = [];
  for (const p of pages.filter((p) => p.kind !== "redirect")) {
    const link = [...elements(p.tree)].find((el) => attribute(el, "data-language-switch") !== undefined);
    if (!link) { faults.push(`/${p.path}: no switch`); continue; }
    const to = new URL(attribute(link, "href"), `http://x/${p.path}`).pathname.slice(1);
    const there = page(to);
    if (!there) faults.push(`/${p.path}: the switch leads to /${to}, which is not there`);
    else if (there.lang === p.lang) faults.push(`/${p.path}: the switch leads to /${to} in the same language`);
    // A column with one document shows it at once; the document's own address is the canonical one.
    // A page that was not found has no counterpart: the other language's home will do.
    else if (p.kind !== "notfound" && page(counterpart(p.path)) && ![counterpart(p.path), counterpart(canonical(p))].includes(to)) {
      faults.push(`/${p.path}: the switch leads to /${to} instead of /${counterpart(p.path)}`);
    }
  }
  none(faults, "switch to a wrong place");
});

for (const name of BROWSERS) {
  describe(`language switch in ${name}`, () => {
    let tab, server;
    suite(name, (open) => { ({ tab, server } = open); });

    for (const [from, to] of [["zh", "mn"], ["mn", "zh"]]) for (const [width, height] of [[390, 844], [1440, 900]]) {
      test(`from ${from} to ${to} at ${width} px`, async () => {
        const pair = sample("document");
        await tab.setViewport({ width, height });
        await visit(tab, server.url(pair[from]));
        // Reads on to the middle of the text …
        const id = await tab.evaluate(() => {
          const all = [...document.querySelectorAll(".prose > p[id]")];
          const el = all[Math.floor(all.length / 2)];
          el.scrollIntoView({ behavior: "instant", block: "start", inline: "start" });
          return el.id;
        });
        await rest(tab);
        // … where the switch can be reached without scrolling back, which would lose the place.
        const reach = await tab.evaluate(() => [...document.querySelectorAll("[data-language-switch]")].some((link) => {
          const r = link.getBoundingClientRect();
          const el = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
          const hit = r.width > 0 && el && link.contains(el);
          if (hit) link.dataset.reached = "";
          return hit;
        }));
        assert.ok(reach, `/${pair[from]}: while #${id} is read, no language switch is on the screen`);
        // The blocks that can be seen, not counting what lies under a bar that stays.
        const open = () => tab.evaluate(() => {
          const vertical = getComputedStyle(document.documentElement).writingMode.startsWith("vertical");
          const sides = (r) => vertical ? [r.left, r.right, innerWidth] : [r.top, r.bottom, innerHeight];
          const bars = [...document.querySelectorAll("[data-language-switch]")].map((el) => {
            while (el && !/sticky|fixed/.test(getComputedStyle(el).position)) el = el.parentElement;
            return el ? sides(el.getBoundingClientRect()) : [0, 0];
          });
          const under = Math.max(0, ...bars.filter(([start]) => start < 5).map(([, end]) => end));
          return [...document.querySelectorAll(".prose [id]")].filter((el) => {
            const [start, end, size] = sides(el.getBoundingClientRect());
            return end > under + 2 && start < size - 2;
          }).map((el) => el.id);
        });
        const seen = await open();
        assert.ok(seen.includes(id), `#${id} is on the screen`);
        await Promise.all([tab.waitForNavigation(), tab.click("[data-reached]")]);
        await tab.evaluate(() => document.fonts.ready.then(() => true));
        await rest(tab);
        const there = await tab.evaluate(() => ({ path: location.pathname.slice(1), hash: location.hash.slice(1) }));
        assert.equal(there.path, pair[to]);
        assert.equal(there.hash, seen[0], `leads to the first block that was seen, of ${seen.join(" ")}`);
        const now = await open();
        assert.ok(now.includes(there.hash) && now.includes(id), `#${there.hash} and #${id} are on the screen: ${now.join(" ")}`);
      });
    }

    test("at the head of a page the switch leads to the head", async () => {
      const pair = sample("article");
      await tab.setViewport({ width: 1440, height: 900 });
      await visit(tab, server.url(pair.zh));
      await Promise.all([tab.waitForNavigation(), tab.click("[data-language-switch]")]);
      assert.deepEqual(await tab.evaluate(() => [location.pathname.slice(1), location.hash]), [pair.mn, ""]);
      assert.deepEqual(await rest(tab), { x: 0, y: 0 });
    });
  });
}
