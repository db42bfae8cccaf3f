// A film on a page in both languages and both browsers: it is there with its captions, plays nothing by itself, and the
// steps beside it have their numbers beside their words.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { counterpart, none, pages } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

const film = pages.find((p) => p.lang === "zh" && p.html.includes("<video") && p.html.includes('class="steps"'));

for (const name of BROWSERS) {
  describe(`film in ${name}`, () => {
    let tab, server;
    suite(name, (open) => { ({ tab, server } = open); });

    for (const [lang, path] of [["zh", film.path], ["mn", counterpart(film.path)]]) {
      test(`the film has its captions, ${lang}`, async () => {
        await visit(tab, server.url(path));
        const seen = await tab.evaluate(async () => {
          const film = document.querySelector("video");
          const ready = (has) => new Promise((done) => { const look = (left) => (has() || !left ? done(has()) : setTimeout(look, 100, left - 1)); look(200); });
          const track = film.querySelector("track");
          track.track.mode = "showing";
          await ready(() => track.readyState >= 2);
          const plays = film.canPlayType("video/mp4; codecs=avc1.4D401E") !== "";
          if (plays) await ready(() => film.readyState >= 1);
          const box = film.getBoundingClientRect();
          return {
            cues: [...(track.track.cues ?? [])].map((cue) => cue.text), lang: track.srclang, paused: film.paused, controls: film.controls,
            length: plays ? film.duration : 9, width: box.width, height: box.height, offered: document.querySelector("a[href$='.mp4']")?.textContent,
          };
        });
        assert.equal(seen.cues.length, 3);
        assert.ok(seen.lang.startsWith(lang) && /24/.test(seen.cues[1]), JSON.stringify(seen));
        assert.ok(seen.paused && seen.controls && Math.abs(seen.length - 9) < 0.2, JSON.stringify(seen));
        // As wide as it is high times 16 by 9, whichever way the page is written.
        assert.ok(Math.abs(seen.width / seen.height - 16 / 9) < 0.05 && seen.width > 300, JSON.stringify(seen));
        assert.ok(seen.offered, "the file is offered");
      });

      test(`the numbers of steps stand beside their words, ${lang}`, async () => {
        await visit(tab, server.url(path));
        none(await tab.evaluate(() => {
          const vertical = getComputedStyle(document.documentElement).writingMode.startsWith("vertical");
          return [...document.querySelectorAll(".steps > ol > li")].flatMap((step) => {
            const words = document.createRange();
            words.selectNodeContents(step);
            const [item, text] = [step.getBoundingClientRect(), words.getBoundingClientRect()];
            const room = vertical ? text.top - item.top : text.left - item.left;
            const number = parseFloat(getComputedStyle(step, "::before").inlineSize);
            return room >= number ? [] : `${step.textContent.slice(0, 20)}: ${room} px for a number of ${number} px`;
          });
        }), "numbers over words");
      });
    }
  });
}
