// Forks of the theme: sealed slots are seen on every page of theirs, in each mode, on a phone and on a desk; colours that
// the build proved are those on the screen; forced colours and reduced motion are obeyed. And the gallery of components.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { BROWSERS, choose, launch, visit } from "./helpers/browser.mjs";
import { unseen } from "./helpers/slots.mjs";
import { AS_OF, none, pages, repository, sample, serve } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WINDOWS = [[320, 640], [390, 844], [1440, 900]];
const MODES = { normal: null, elder: "elder-mode", dark: "scheme-dark" };
const FORKS = { steppe: "nmj", birch: "wlt" };

/** A page of each kind that the fork's site has, in both languages. */
const shown = Object.entries(FORKS).flatMap(([theme, site]) => ["zh", "mn"].flatMap((lang) => {
  const own = pages.filter((p) => p.lang === lang && p.kind !== "redirect" && p.path.startsWith(`${lang === "mn" ? "mn/" : ""}${site}/`));
  const kinds = new Map();
  for (const p of own) if (!kinds.has(p.kind) || kinds.get(p.kind).html.length < p.html.length) kinds.set(p.kind, p);
  return [...kinds.values()].map((p) => ({ theme, lang, kind: p.kind, path: p.path }));
}));
// The base itself is looked at in the same way.
for (const kind of ["home portal", "document", "leave"]) for (const lang of ["zh", "mn"]) shown.push({ theme: "standard", lang, kind, path: sample(kind)[lang] });
/** A page that says of its text that it is no longer in force, and one that a machine translated. */
const NOTICED = ["repealed", "machine"].map((kind) => pages.find((p) => p.html.includes(`notice-${kind}"`))).map((p) => ({ theme: "standard", kind: p.kind, lang: p.lang, path: p.path }));
shown.push(...NOTICED);

for (const name of BROWSERS) {
  describe(`forks in ${name}`, () => {
    let tab, server;
    suite(name, (open) => { ({ tab, server } = open); });

    test("sealed slots are seen", async () => {
      const faults = [];
      if (name === "chromium") await tab.evaluateOnNewDocument(() => {
        window.refused = [];
        addEventListener("securitypolicyviolation", (e) => window.refused.push(`${e.violatedDirective}: ${e.blockedURI} ${e.sample}`));
      });
      for (const { theme, kind, lang, path } of shown) {
        await tab.setViewport({ width: WINDOWS[0][0], height: WINDOWS[0][1] });
        await visit(tab, server.url(path));
        const wanted = await tab.evaluate(() => document.querySelectorAll("[data-slot]").length);
        // Sample mark, accessibility, masthead; nine parts of the footer.
        if (wanted < 12) faults.push(`${theme}, ${kind}, ${lang}: ${wanted} slots`);
        for (const [mode, id] of Object.entries(MODES)) {
          if (name === "firefox" && mode !== "normal") break;
          if (id) await choose(tab, id);
          for (const [width, height] of WINDOWS) {
            await tab.setViewport({ width, height });
            faults.push(...(await tab.evaluate(unseen)).map((f) => `${theme}, /${path}, ${mode}, ${width}: ${f}`));
          }
          if (id) await choose(tab, mode === "elder" ? id : "scheme-auto");
        }
        faults.push(...await tab.evaluate(() => { localStorage.clear(); return window.refused ?? []; }).then((all) => all.map((f) => `/${path}: the policy refused ${f}`)));
      }
      none(faults, "sealed slot that is not seen");
    });

    test("a footer out of reach is seen", async () => {
      const faults = [];
      for (const lang of ["zh", "mn"]) {
        await tab.setViewport({ width: WINDOWS[0][0], height: WINDOWS[0][1] });
        await visit(tab, server.url(sample("document")[lang]));
        await tab.evaluate(() => {
          const tall = document.createElement("div");
          tall.style.blockSize = "3000px";
          document.querySelector("article").append(tall);
        });
        const seen = await tab.evaluate(unseen);
        if (!seen.some((fault) => fault.includes("with nothing in them"))) faults.push(`${lang}: ${seen}`);
      }
      none(faults, "footer pushed away unseen");
    });

    if (name === "chromium") test("axe finds nothing on the forks", async () => {
      const faults = [];
      for (const { theme, lang, path } of shown.filter((s) => s.theme !== "standard" && ["home", "list", "article", "document"].includes(s.kind))) {
        await tab.setViewport({ width: 390, height: 844 });
        await visit(tab, server.url(path));
        await tab.evaluate(AXE);
        for (const [mode, id] of Object.entries(MODES)) {
          if (id) await choose(tab, id);
          const found = await tab.evaluate(async () => (await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })).violations.map((v) => `${v.id}: ${v.nodes[0].target}`));
          faults.push(...found.map((f) => `${theme}, /${path}, ${lang}, ${mode}: ${f}`));
          if (id) await choose(tab, mode === "elder" ? id : "scheme-auto");
        }
        await tab.evaluate(() => localStorage.clear());
      }
      none(faults, "violation");
    });

    test("the forks look different from the base and from each other", async () => {
      const looks = new Set();
      for (const theme of ["steppe", "birch", "standard"]) {
        await visit(tab, server.url(shown.find((s) => s.theme === theme && s.lang === "zh").path));
        looks.add(await tab.evaluate(() => getComputedStyle(document.querySelector(".nav")).backgroundColor));
      }
      assert.equal(looks.size, 3, [...looks].join(" | "));
    });
  });
}

// What the seal lets a fork write about elements of its own, at its worst: a curtain over the whole page.
const CURTAIN = `.curtain { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 100%; block-size: 900vb; z-index: 3;
  background-color: var(--color-page); box-shadow: 0 0 0 9999px var(--color-page); print-color-adjust: exact; scale: 30; }`;
for (const name of BROWSERS) test(`no curtain in the text covers what is sealed, on the screen and on paper, in ${name}`, async () => {
  const server = await serve(), browser = await launch(name), tab = await browser.newPage();
  try {
    const faults = [];
    const covered = [...["zh", "mn"].map((lang) => sample("document")[lang]), ...NOTICED.map((p) => p.path)];
    for (const path of covered) for (const [width, height] of [[390, 844], [1440, 900]]) {
      await tab.setViewport({ width, height });
      await visit(tab, server.url(path));
      await tab.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        const curtain = document.createElement("div");
        curtain.className = "curtain";
        document.querySelector("article").append(curtain);
      }, CURTAIN);
      const covers = await tab.evaluate(() => document.querySelector("article h1").contains(document.elementFromPoint(...(({ x, y }) => [x + 9, y + 9])(document.querySelector("article h1").getBoundingClientRect()))));
      if (covers) faults.push(`/${path}, ${width}: the curtain covers nothing, so this test sees nothing`);
      faults.push(...(await tab.evaluate(unseen)).map((f) => `/${path}, ${width}: ${f}`));
      if (name === "firefox") continue;
      await tab.emulateMediaType("print");
      faults.push(...(await tab.evaluate(() => [...document.querySelectorAll("[data-slot]")].filter((slot) => slot.checkVisibility()).filter((slot) => {
        slot.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        const box = slot.getBoundingClientRect();
        return !slot.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
      }).map((slot) => slot.dataset.slot))).map((slot) => `/${path}, ${width}, on paper: ${slot} is covered`));
      await tab.emulateMediaType("screen");
    }
    none(faults, "sealed slot behind a curtain");
  } finally { await browser.close(); server.close(); }
});

describe("what readers ask of their system", () => {
  let tab, server;
  suite("chromium", (open) => { ({ tab, server } = open); });
  const ask = async (name, value) => {
    const session = await tab.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: value ? [{ name, value }] : [] });
    return session;
  };
  const paths = ["home department", "document"].flatMap((kind) => ["zh", "mn"].map((lang) => sample(kind)[lang]));

  test("more contrast: the colours of elder mode, light, also where the system is dark", async () => {
    for (const path of [...paths, ...shown.filter((s) => s.kind === "home" && s.lang === "zh").map((s) => s.path)]) {
      await visit(tab, server.url(path));
      const colours = () => tab.evaluate(() => ["ink", "main", "page", "band"].map((n) => getComputedStyle(document.documentElement).getPropertyValue(`--color-${n}`)).join());
      const session = await tab.createCDPSession();
      const set = (features) => session.send("Emulation.setEmulatedMedia", { features });
      await set([{ name: "prefers-color-scheme", value: "dark" }]);
      const dark = await colours();
      await choose(tab, "elder-mode");
      const elder = await colours();
      assert.notEqual(elder, dark, `/${path}: elder mode wins over a dark system`);
      await choose(tab, "elder-mode");
      await set([{ name: "prefers-contrast", value: "more" }]);
      assert.equal(await colours(), elder, `/${path}: more contrast is that of elder mode`);
      await set([]);
      await session.detach();
      await tab.evaluate(() => localStorage.clear());
    }
  });

  test("reduced motion: nothing moves by itself, nothing scrolls smoothly", async () => {
    const session = await ask("prefers-reduced-motion", "reduce");
    for (const path of paths) {
      await visit(tab, server.url(path));
      const moving = await tab.evaluate(() => [getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? "smooth scrolling" : "", ...document.getAnimations().map((a) => a.effect?.target?.className ?? "animation")].filter(Boolean));
      assert.deepEqual(moving, [], `/${path}`);
    }
    await session.detach();
  });
});

describe("gallery", () => {
  let browser, tab, server;
  const folder = mkdtempSync(join(tmpdir(), "bosoo-gallery-"));
  before(async () => {
    const args = ["theme", "gallery", "--as-of", AS_OF, "--out", folder];
    // tests/run has just built the program together with the output.
    const built = join(repository, "target", "debug", "bosoo");
    const [program, before] = process.env.BOSOO_OUTPUT && existsSync(built) ? [built, []] : ["cargo", ["run", "--quiet", "--"]];
    execFileSync(program, [...before, ...args], { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
    server = await serve({ folder });
    browser = await launch("chromium");
    tab = await browser.newPage();
  });
  after(async () => { await browser?.close(); server?.close(); rmSync(folder, { recursive: true, force: true }); });

  for (const [lang, path] of [["zh", "gallery.html"], ["mn", "mn/gallery.html"]]) test(`components in ${lang}: axe, and none wider than its page`, async () => {
    const faults = [];
    for (const [width, height] of WINDOWS) {
      await tab.setViewport({ width, height });
      await visit(tab, server.url(path));
      await tab.evaluate(AXE);
      // A gallery shows a component more than once: ids and landmarks repeat.
      const found = await tab.evaluate(async () => (await window.axe.run(".gallery", { runOnly: ["wcag2a", "wcag2aa", "wcag22aa"], rules: { "duplicate-id-aria": { enabled: false } } })).violations.map((v) => `${v.id}: ${v.nodes[0].target} ${v.nodes[0].html.slice(0, 100)}`));
      faults.push(...found.map((f) => `${width}: ${f}`));
      const over = await tab.evaluate((vertical) => {
        const root = document.documentElement;
        return vertical ? root.scrollHeight - root.clientHeight : root.scrollWidth - root.clientWidth;
      }, lang === "mn");
      if (over > 1) faults.push(`${width}: ${over} px too much`);
      if (process.env.BOSOO_SHOTS) await tab.screenshot({ path: join(process.env.BOSOO_SHOTS, `gallery-${lang}-${width}.png`), fullPage: lang === "zh" });
    }
    none(faults, "fault of a component");
  });
});
