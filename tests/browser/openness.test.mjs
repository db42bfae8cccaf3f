// By keyboard alone, in both languages: from an area to an item, to a document, to its interpretation, and back.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { suite } from "./helpers/suite.mjs";

for (const name of BROWSERS) describe(`the standard directory by keyboard in ${name}`, () => {
  let tab, server;
  suite(name, (open) => { ({ tab, server } = open); });

  /** Presses Tab until the focused link leads to `end`, then Enter. */
  const follow = async (end) => {
    for (let i = 0; i < 400; i++) {
      await tab.keyboard.press("Tab");
      const href = await tab.evaluate(() => document.activeElement?.closest("main") && document.activeElement.href);
      if (href?.endsWith(end)) {
        const seen = await tab.evaluate(() => {
          const { width, height } = document.activeElement.getBoundingClientRect();
          return width > 0 && height > 0 && getComputedStyle(document.activeElement).outlineStyle !== "none";
        });
        assert.ok(seen, `the focus on ${end} is not seen`);
        await Promise.all([tab.waitForNavigation({ waitUntil: "load" }), tab.keyboard.press("Enter")]);
        return;
      }
    }
    assert.fail(`no link to ${end} is reached from ${tab.url()}`);
  };

  for (const lang of ["zh", "mn"]) for (const [width, height] of [[320, 640], [1440, 900]]) {
    test(`${lang} at ${width} px`, async () => {
      const prefix = lang === "mn" ? "/mn" : "";
      await tab.setViewport({ width, height });
      await visit(tab, server.url(`${lang === "mn" ? "mn/" : ""}areas/index.html`));
      await follow(`${prefix}/areas/ywjy.html`);
      await follow(`${prefix}/areas/ywjy-11.html`);
      await follow(`${prefix}/edu/policy/enrolment-2026.html`);
      await follow(`${prefix}/edu/interpretation/enrolment-qa.html`);
      // And back: the interpretation names the document, the document its item, the item its area.
      await follow(`${prefix}/edu/policy/enrolment-2026.html`);
      await follow(`${prefix}/areas/ywjy-11.html`);
      await follow(`${prefix}/areas/ywjy.html`);
      await follow(`${prefix}/areas/index.html`);
    });

    test(`the directory fits ${width} px, ${lang}`, async () => {
      await tab.setViewport({ width, height });
      await visit(tab, server.url(`${lang === "mn" ? "mn/" : ""}areas/ywjy.html`));
      const over = await tab.evaluate((vertical) => {
        const table = document.querySelector(".standard-table").getBoundingClientRect();
        const frame = document.querySelector(".standard-frame").getBoundingClientRect();
        // The line must fit: sideways in Chinese, downwards in vertical Mongolian.
        return vertical ? table.height - frame.height : table.width - frame.width;
      }, lang === "mn");
      assert.ok(over <= 1, `the table is ${over} px longer than its place`);
    });
  }
});
