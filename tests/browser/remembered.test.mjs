// What a reader has chosen on one page holds on the next, before anything of it is drawn; the site's script comes after that.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, choose, visit } from "./helpers/browser.mjs";
import { sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

for (const name of BROWSERS) {
  describe(`choices that are remembered, in ${name}`, () => {
    let tab, server;
    suite(name, async (open) => {
      ({ tab, server } = open);
      await tab.setViewport({ width: 390, height: 844 });
      await tab.evaluateOnNewDocument(() => {
        // The classes of the root, and whether there was anything to draw, at each change.
        window.seen = [];
        const look = () => window.seen.push({ classes: [...document.documentElement?.classList ?? []], body: Boolean(document.body) });
        new MutationObserver((records) => records.some(({ type }) => type === "attributes") && look()).observe(document, { subtree: true, attributes: true, attributeFilter: ["class"], childList: true });
        document.addEventListener("DOMContentLoaded", () => {
          window.early = parseFloat(getComputedStyle(document.querySelector("main p")).fontSize);
        });
      });
    });
    const size = () => tab.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main p")).fontSize));

    for (const lang of ["zh", "mn"]) test(`elder mode and dark colours, ${lang}`, async () => {
      await visit(tab, server.url(sample("document")[lang]));
      await tab.evaluate(() => localStorage.clear());
      const plain = await size();
      await choose(tab, "elder-mode");
      await choose(tab, "scheme-dark");
      const elder = await size();
      assert.ok(elder > plain, `text grows from ${plain} to ${elder}`);

      await visit(tab, server.url(sample("home department")[lang]));
      await visit(tab, server.url(sample("document")[lang]));
      const { seen, early, checked, classes, late } = await tab.evaluate(() => ({
        seen: window.seen, early: window.early,
        checked: ["elder-mode", "scheme-dark"].filter((id) => document.getElementById(id).checked),
        classes: ["elder", "scheme-dark", "text-large", "scheme-light"].filter((of) => document.documentElement.classList.contains(of)),
        late: [...document.querySelectorAll("script[src*='/site.']")].map(({ integrity }) => integrity.slice(0, 7)),
      }));
      const first = seen.find(({ classes }) => classes.includes("elder") && classes.includes("scheme-dark"));
      assert.equal(first?.body, false, "before there is a body to draw");
      assert.equal(early, elder, "the text has its size from the beginning");
      assert.equal(await size(), elder, "and keeps it");
      assert.deepEqual(checked, ["elder-mode", "scheme-dark"], "the form says so");
      assert.deepEqual(classes, ["elder", "scheme-dark"]);
      assert.deepEqual(late, ["sha384-"], "the site's script is there, with its hash");

      await choose(tab, "elder-mode");
      await choose(tab, "scheme-auto");
      await visit(tab, server.url(sample("document")[lang]));
      assert.equal(await size(), plain, "and back");
    });

    test("what is stored and is no list of choices does no harm", async () => {
      await visit(tab, server.url(sample("document").zh));
      for (const stored of ["{", "null", "7", '{"a":1}', '["elder mode", 3, "elder-mode"]']) {
        await tab.evaluate((stored) => localStorage.setItem("bosoo-preferences", stored), stored);
        await visit(tab, server.url(sample("document").zh));
        assert.ok(await tab.evaluate(() => document.documentElement.classList.contains("painted")), stored);
      }
      await tab.evaluate(() => localStorage.clear());
    });
  });
}
