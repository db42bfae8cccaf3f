// In vertical lines: brackets are turned, numbers stand upright, and words are drawn as in a horizontal line, which
// shaping.test.mjs holds against the font.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { BRACKETS, brackets, ink, png, SELECTED, show, upright, words } from "./helpers/ink.mjs";
import { shaped } from "./helpers/shaped.mjs";
import { none, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

/** Words with each selector, and every eighth of the words with suffixes. */
const some = [...SELECTED, ...shaped.map(({ text }) => text).filter((_, at) => at % 8 === 0)];

for (const name of BROWSERS) {
  describe(`vertical lines in ${name}`, () => {
    let tab, server;
    const draw = async (pieces, style) => {
      const places = await tab.evaluate(show, pieces, style);
      const picture = png(Buffer.from(await tab.screenshot()));
      return places.map((place) => ink(picture, place));
    };
    suite(name, async (open) => {
      ({ tab, server } = open);
      await tab.setViewport({ width: 1100, height: 850 });
      await visit(tab, server.url(sample("document").mn));
    });

    test(`${BRACKETS.length / 2} brackets, among Mongolian words and in Chinese`, async () => none(await brackets(draw), "bracket drawn wrong"));

    test("a bracket that is not turned is seen", async () => {
      const faults = await brackets((pieces) => draw(pieces.map((piece) => ({ ...piece, vertical: false }))));
      assert.equal(faults.length, BRACKETS.length);
    });

    test(`${some.length} words, with every selector`, async () => {
      assert.ok(some.length > 70, `${some.length} words`);
      none(await words(draw, some), "word drawn otherwise than in a horizontal line");
    });

    test("numbers of two digits and the numbers of a list stand upright", async () => assert.deepEqual(await upright(draw), { number: true, marker: true }));
  });
}
