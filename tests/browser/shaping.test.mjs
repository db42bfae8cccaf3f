// Browsers draw Mongolian as the font's own shaping does: suffixes in their suffix shape, selectors, separated vowels.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { differences, drawn } from "./helpers/drawn.mjs";
import { different, shaped, widths } from "./helpers/shaped.mjs";
import { none, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

/** So much of the ink may differ. Seen: nothing at all; the smallest false form, ᠶ without its hook in a word of nine letters, makes 0.46 %. */
const SAME = 0.001;

for (const name of BROWSERS) {
  describe(`shaping in ${name}`, () => {
    let tab, server;
    suite(name, async (open) => {
      ({ tab, server } = open);
      await visit(tab, server.url(sample("document").mn));
    });

    test(`${shaped.length} words with suffixes and selectors`, async () => {
      if (shaped.length < 400) throw new Error(`only ${shaped.length} texts in the table`);
      const drawn = await tab.evaluate(widths, shaped.map(({ text }) => text));
      none(different(drawn), "text drawn otherwise");
    });

    // Ink, not only widths: the outlines of the glyphs that the font's own shaping gives, and what the browser draws.
    test(`${drawn.length} words are drawn with the glyphs of the font's own shaping`, async () => {
      assert.equal(drawn.length, shaped.length);
      const found = await tab.evaluate(differences, drawn.map(({ text, right }) => ({ text, glyphs: right })));
      none(drawn.flatMap(({ text }, at) => (found[at] < SAME ? [] : `${JSON.stringify(text)}: ${(100 * found[at]).toFixed(2)} % of the ink differs`)), "text drawn otherwise");
    });

    test("a suffix in the shape that it has by itself is told from its own", async () => {
      const wrong = drawn.filter((text) => text.wrong);
      assert.ok(wrong.length > 300, `only ${wrong.length} suffixes have a shape of their own`);
      const found = await tab.evaluate(differences, wrong.map(({ text, wrong }) => ({ text, glyphs: wrong })));
      none(wrong.flatMap(({ text }, at) => (found[at] > 3 * SAME ? [] : `${JSON.stringify(text)}: only ${(100 * found[at]).toFixed(2)} % of the ink differs`)), "false drawing that the measure does not see");
    });

    test("another spelling of a joint is seen", async () => {
      // The measure itself: a plain space instead of U+180E gives another width for every second text.
      const drawn = await tab.evaluate(widths, shaped.map(({ text }) => text.replaceAll("\u180e", " ")));
      if (different(drawn).length < shaped.length / 3) throw new Error("plain spaces are drawn as U+180E");
    });
  });
}
