// Reading aloud: offered where the browser has a voice for the page's language, and not there at all where it has none.
// Browsers without a screen have no voices, so each page gets a synthesiser of its own before its scripts run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BROWSERS, visit } from "./helpers/browser.mjs";
import { repository, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

const TAG = { zh: "zh-CN", mn: "mn-Mong-CN" };
const word = (lang, id) => new RegExp(`^${id} = (.+)$`, "m").exec(readFileSync(join(repository, `locales/${lang}/ui.ftl`), "utf8"))[1];

/** A synthesiser with voices of these languages, there at once or when the test lets them come; it notes what it is told. */
function synthesiser(tags, late) {
  class Speech extends EventTarget {
    speaking = false;
    said = [];
    voices = late ? [] : Speech.of(tags);
    static of(tags) { return tags.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false })); }
    getVoices() { return this.voices; }
    speak(words) { this.speaking = true; this.now = words; this.said.push({ text: words.text, lang: words.lang, voice: words.voice?.lang }); }
    cancel() { if (!this.speaking) return; this.speaking = false; this.now.onend?.({ type: "end" }); }
    arrive() { this.voices = Speech.of(tags); this.dispatchEvent(new Event("voiceschanged")); }
  }
  class Utterance { constructor(text) { this.text = text; } }
  Object.defineProperty(window, "speechSynthesis", { value: new Speech() });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
}

/** How the control stands: whether it is there for eyes, for the keyboard, for screen readers' words. */
const control = (tab) => tab.evaluate(() => {
  const button = document.querySelector("[data-read-aloud]");
  button.focus();
  return {
    seen: button.checkVisibility(), taken: document.activeElement === button,
    said: document.querySelector("[data-toolbar]").innerText.includes(button.textContent.trim()),
    words: button.textContent.trim(), name: button.getAttribute("aria-label") ?? button.textContent.trim(),
    lang: button.closest("[lang]").lang, toolbar: document.querySelector("[data-toolbar]").checkVisibility(),
  };
});
const there = (state) => ({ seen: state.seen, taken: state.taken, said: state.said });
const ABSENT = { seen: false, taken: false, said: false }, OFFERED = { seen: true, taken: true, said: true };

for (const name of BROWSERS) {
  describe(`reading aloud in ${name}`, () => {
    let tab, server, script;
    suite(name, (open) => { ({ tab, server } = open); });

    const open = async (lang, tags, late = false) => {
      if (script) await tab.removeScriptToEvaluateOnNewDocument(script);
      script = (await tab.evaluateOnNewDocument(synthesiser, tags, late)).identifier;
      await tab.setViewport({ width: 1440, height: 900 });
      await visit(tab, server.url(sample("document")[lang]));
      const state = await control(tab);
      assert.ok(state.toolbar, "the other tools are there in any case");
      return state;
    };
    const said = () => tab.evaluate(() => speechSynthesis.said);

    for (const lang of ["zh", "mn"]) {
      test(`${lang}: begins with the text of the document and stops again`, async () => {
        const state = await open(lang, ["en-US", TAG[lang], "de-DE"]);
        assert.deepEqual(there(state), OFFERED);
        assert.equal(state.lang, TAG[lang], "the control's language");
        assert.equal(state.words, word(lang, "read_aloud"));
        assert.ok(state.name.includes(state.words), "what is heard holds what is seen (WCAG 2.5.3)");

        await tab.keyboard.press("Enter");
        const [first, ...more] = await said();
        assert.equal(more.length, 0, "it is told once");
        assert.equal(first.lang, TAG[lang]);
        assert.equal(first.voice, TAG[lang]);
        const page = await tab.evaluate(() => ({
          text: document.querySelector("main .prose").innerText,
          paragraph: document.querySelector("main .prose p").innerText.trim(),
          others: [...document.querySelectorAll(".nav a, .breadcrumb a, footer a, [data-toolbar] button")].map((el) => el.innerText.trim()).filter((words) => words.length > 5),
        }));
        assert.equal(first.text, page.text);
        assert.ok(page.paragraph && first.text.includes(page.paragraph), "the first paragraph is read");
        assert.ok(!first.text.includes(state.words), "its own label is not read");
        assert.deepEqual(page.others.filter((words) => first.text.split("\n").includes(words)), [], "what stands around the text");
        assert.equal((await control(tab)).words, word(lang, "read_stop"), "while it reads it offers to stop");

        await tab.keyboard.press("Enter");
        assert.equal(await tab.evaluate(() => speechSynthesis.speaking), false);
        assert.equal((await control(tab)).words, word(lang, "read_aloud"));
        await tab.keyboard.press("Enter");
        assert.equal((await said()).length, 2, "it can be begun again");
      });

      test(`${lang}: the end of the text brings the first label back`, async () => {
        await open(lang, [TAG[lang]]);
        await tab.keyboard.press("Enter");
        await tab.evaluate(() => { speechSynthesis.speaking = false; speechSynthesis.now.onend({ type: "end" }); });
        assert.equal((await control(tab)).words, word(lang, "read_aloud"));
      });

      test(`${lang}: without a voice for the language there is no control`, async () => {
        // A voice for Mongolian in Cyrillic can't read this script.
        for (const tags of [[], ["en-US", lang === "zh" ? "mn-Mong-CN" : "zh-CN", "mn", "mn-MN", "mn-Cyrl-MN"]]) {
          assert.deepEqual(there(await open(lang, tags)), ABSENT, `voices: ${tags}`);
        }
      });

      test(`${lang}: voices that arrive late are offered when they come`, async () => {
        assert.deepEqual(there(await open(lang, ["en-US", TAG[lang]], true)), ABSENT);
        await tab.evaluate(() => speechSynthesis.arrive());
        assert.deepEqual(there(await control(tab)), OFFERED);
        await tab.keyboard.press("Enter");
        assert.equal((await said())[0].voice, TAG[lang]);
      });
    }

    test("any voice of the script will do, the nearest comes first", async () => {
      for (const [lang, tags, nearest] of [["zh", ["zh_TW"], "zh_TW"], ["zh", ["zh-TW", "zh_CN"], "zh_CN"], ["mn", ["mn-Mong"], "mn-Mong"]]) {
        assert.deepEqual(there(await open(lang, tags)), OFFERED, `voices: ${tags}`);
        await tab.keyboard.press("Enter");
        assert.equal((await said())[0].voice, nearest);
      }
    });
  });
}
