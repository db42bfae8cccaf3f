// Without JavaScript every page can be read, every way is open, and the accessibility bar works.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { fonts, measure } from "./helpers/measure.mjs";
import { none, pages, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

for (const name of BROWSERS) {
  describe(`without scripts in ${name}`, () => {
    let tab, server;
    // Chromium switches scripts off; for Firefox the server forbids them.
    suite(name, async (open) => {
      ({ tab, server } = open);
      if (name === "chromium") await tab.setJavaScriptEnabled(false);
      await tab.setViewport({ width: 390, height: 844 });
    }, { scripts: name === "chromium" });

    for (const kind of ["home portal", "list policy", "document", "guide", "search", "leave"]) for (const lang of ["zh", "mn"]) {
      test(`${kind}, ${lang}: readable and whole`, async () => {
        const path = sample(kind)[lang];
        await visit(tab, server.url(path));
        const { ran, main, dead } = await tab.evaluate(() => ({
          // The script shows the toolbar of documents.
          ran: document.querySelector("[data-toolbar]")?.hidden === false,
          main: document.querySelector("main").innerText.trim().length,
          // Buttons that would do nothing are not shown.
          dead: [...document.querySelectorAll("main button:not([type=submit])")].filter((b) => b.checkVisibility()).map((b) => b.textContent.trim()),
        }));
        assert.ok(!ran && main > 20, `/${path}: ${main} characters of text`);
        assert.deepEqual(dead, [], `/${path}: buttons without use`);
        const faults = [...await tab.evaluate(measure, { vertical: lang === "mn" }), ...await tab.evaluate(fonts)];
        // Sizes of pictures are the business of the layout test.
        none(faults.filter((f) => !f.startsWith("img")).map((f) => `/${path}: ${f}`), "fault without scripts");
      });
    }

    for (const lang of ["zh", "mn"]) test(`elder mode and colours work, ${lang}`, async () => {
      await visit(tab, server.url(sample("document")[lang]));
      const state = () => tab.evaluate(() => ({
        size: parseFloat(getComputedStyle(document.querySelector(".prose p")).fontSize),
        ground: getComputedStyle(document.documentElement).backgroundColor,
        leave: document.querySelector(".toggle .when-on").checkVisibility(),
      }));
      const before = await state();
      assert.equal(before.leave, false);
      await tab.click("label[for=elder-mode]");
      const elder = await state();
      assert.ok(elder.size >= before.size * 1.25, `text grows from ${before.size} to ${elder.size}`);
      assert.ok(elder.size >= 18, `${elder.size} px`);
      assert.ok(elder.leave, "the way out is shown");
      await tab.click("label[for=elder-mode]");
      assert.deepEqual(await state(), before, "and back");

      await tab.click(".access-menu summary");
      await tab.click("#scheme-dark");
      const light = (rgb) => rgb.match(/[\d.]+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0);
      const dark = await state();
      assert.ok(light(dark.ground) < 150 && light(before.ground) > 600, `${before.ground} becomes ${dark.ground}`);
      await tab.click("#text-larger");
      assert.ok((await state()).size > before.size * 1.2, "larger text");
    });

    test("elder mode leaves no page cut off, at 390 px", async () => {
      const faults = [];
      for (const kind of ["home department", "list policy", "document", "guide"]) for (const lang of ["zh", "mn"]) {
        const path = sample(kind)[lang];
        await visit(tab, server.url(path));
        await tab.click("label[for=elder-mode]");
        const seen = await tab.evaluate(measure, { vertical: lang === "mn" });
        faults.push(...seen.filter((f) => !f.startsWith("img")).map((f) => `/${path}: ${f}`));
        await tab.click("label[for=elder-mode]");
      }
      none(faults, "fault in elder mode");
    });
  });
}

test("the leaving-site notice needs no script", () => {
  for (const p of pages.filter((p) => p.kind === "leave")) assert.match(p.html, /<a class="button" href="https?:/, `/${p.path}`);
});
