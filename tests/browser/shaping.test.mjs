// Browsers draw Mongolian as the font's own shaping does: suffixes in their suffix shape, selectors, separated vowels.
import { after, before, describe, test } from "node:test";
import { BROWSERS, launch, visit } from "./helpers/browser.mjs";
import { different, shaped, widths } from "./helpers/shaped.mjs";
import { none, sample, serve } from "./helpers/site.mjs";

for (const name of BROWSERS) {
  describe(`shaping in ${name}`, () => {
    let browser, tab, server;
    before(async () => {
      server = await serve();
      browser = await launch(name);
      tab = await browser.newPage();
      await visit(tab, server.url(sample("document").mn));
    });
    after(async () => { await browser?.close(); server?.close(); });

    test(`${shaped.length} words with suffixes and selectors`, async () => {
      if (shaped.length < 400) throw new Error(`only ${shaped.length} texts in the table`);
      const drawn = await tab.evaluate(widths, shaped.map(({ text }) => text));
      none(different(drawn), "text drawn otherwise");
    });

    test("another spelling of a joint is seen", async () => {
      // The measure itself: a plain space instead of U+180E gives another width for every second text.
      const drawn = await tab.evaluate(widths, shaped.map(({ text }) => text.replaceAll("\u180e", " ")));
      if (different(drawn).length < shaped.length / 3) throw new Error("plain spaces are drawn as U+180E");
    });
  });
}
