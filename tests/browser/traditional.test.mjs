// The sample with its pages in traditional characters: the way there and back, with and without scripts, search, and how
// it looks on a phone and on a desk, in both browsers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BROWSERS, moved, rest, visit } from "./helpers/browser.mjs";
import { measure } from "./helpers/measure.mjs";
import { AS_OF, none, repository, sample } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const root = mkdtempSync(join(tmpdir(), "bosoo-traditional-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
for (const part of ["content", "locales", "themes", "site.toml"]) cpSync(join(repository, part), join(root, part), { recursive: true });
appendFileSync(join(root, "site.toml"), "\n[traditional]\n");
execFileSync("cargo", ["run", "--quiet", "--", "--root", root, "build", "--as-of", AS_OF, "--out", join(root, "dist")], { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });

const KINDS = ["home portal", "home department", "list", "document", "openness", "guide", "search"];

for (const name of BROWSERS) {
  describe(`traditional characters in ${name}`, () => {
    let tab, server;
    suite(name, (open) => { ({ tab, server } = open); }, { folder: join(root, "dist") });

    for (const kind of KINDS.filter((kind) => sample(kind))) {
      test(`${kind}: there and back`, async () => {
        const simplified = server.url(sample(kind).zh), traditional = server.url(`hant/${sample(kind).zh}`);
        const faults = [];
        for (const [width, height] of [[390, 844], [1440, 900]]) {
          await tab.setViewport({ width, height });
          await visit(tab, traditional);
          faults.push(...(await tab.evaluate(measure, { vertical: false })).map((fault) => `at ${width}: ${fault}`));
          // The bar of switches has one row.
          const tops = await tab.evaluate(() => [...document.querySelectorAll(".utility :is(.nav-toggle, .language-switch, .script-switch, .access > .toggle, .access-menu)")]
            .map((part) => part.getBoundingClientRect()).filter((box) => box.width).map((box) => Math.round(box.top + box.height / 2)));
          if (Math.max(...tops) - Math.min(...tops) > 6) faults.push(`at ${width}: the bar has several rows`);
        }
        none(faults, "fault of the page");
        await tab.evaluate(AXE);
        const violations = await tab.evaluate(async () => (await window.axe.run(document)).violations.map((found) => `${found.id}: ${found.nodes[0].html}`));
        none(violations, "violation");
        assert.equal(await tab.evaluate(() => document.documentElement.lang), "zh-Hant-HK");
        await Promise.all([tab.waitForNavigation(), tab.click(".script-switch")]);
        assert.equal(tab.url().split("#")[0], simplified);
        await Promise.all([tab.waitForNavigation(), tab.click(".script-switch")]);
        assert.equal(tab.url().split("#")[0], traditional);
      });
    }

    test("the switch keeps the place", async () => {
      await tab.setViewport({ width: 390, height: 844 });
      await visit(tab, server.url(sample("document").zh));
      await moved(tab, () => tab.evaluate(() => { const blocks = document.querySelectorAll(".prose [id]"); blocks[Math.floor(blocks.length / 2)].scrollIntoView(); }));
      await Promise.all([tab.waitForNavigation(), tab.click(".script-switch")]);
      assert.ok(tab.url().includes("/hant/") && tab.url().includes("#"), tab.url());
      assert.ok((await rest(tab)).y > 100);
    });

    test("search leads to pages in the same characters", async () => {
      await visit(tab, server.url("hant/search.html?q=防火"));
      await tab.waitForSelector(".search-title");
      const seen = await tab.evaluate(() => [...document.querySelectorAll(".search-title")].map((link) => `${new URL(link.href).pathname} ${link.lang}`));
      none(seen.filter((link) => !/^\/hant\/.+ zh-CN$/.test(link)), "result that leads elsewhere");
      await Promise.all([tab.waitForNavigation(), tab.click(".search-title")]);
      assert.equal(await tab.evaluate(() => document.documentElement.lang), "zh-Hant-HK");
      assert.match(await tab.evaluate(() => document.querySelector("h1").textContent), /防火|草原|火/);
    });
  });
}
