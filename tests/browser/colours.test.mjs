// Forced colours: the reader's system sets them, and what only a colour marked has an edge. Every kind of page, both browsers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { none, samples } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

/** Runs inside the page: controls and marks that nothing but a colour tells apart. */
const bare = () => [...document.querySelectorAll(".button, .tile-link, .panel, .notice, .tag, .validity, .search-field, :is(.nav-list, .side-nav-list) a[aria-current]")]
  .filter((el) => el.checkVisibility())
  .filter((el) => {
    const s = getComputedStyle(el);
    const edge = (side) => parseFloat(s[`border${side}Width`]) >= 1 && s[`border${side}Style`] !== "none";
    return !["Top", "Left", "Right", "Bottom"].some(edge) && s.outlineStyle === "none";
  })
  .map((el) => `${el.localName}.${el.className} “${el.textContent.trim().slice(0, 20)}”`);

for (const name of BROWSERS) {
  describe(`forced colours in ${name}`, () => {
    let tab, server;
    suite(name, async (open) => {
      ({ tab, server } = open);
      if (name === "chromium") {
        const session = await tab.createCDPSession();
        await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
      }
      await tab.setViewport({ width: 1440, height: 900 });
    }, {}, { "browser.display.document_color_use": 2 });

    for (const { kind, ...paths } of samples) test(kind, async () => {
      const faults = [];
      for (const lang of ["zh", "mn"]) {
        await visit(tab, server.url(paths[lang]));
        assert.ok(await tab.evaluate(() => matchMedia("(forced-colors: active)").matches), "the browser forces colours");
        faults.push(...(await tab.evaluate(bare)).map((fault) => `/${paths[lang]}: ${fault}`));
      }
      none(faults, "thing without an edge in forced colours");
    });
  });
}
