// Makes the pictures of docs/pictures.md: each kind of page in both languages on a desk, some on a phone.
//
//   node tests/browser/pictures.mjs            # builds the sample; or BOSOO_OUTPUT=dist node …
//   BROWSER=firefox OUT=/tmp/firefox node …    # the same in Firefox, elsewhere, to look at
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { choose, launch, visit } from "./helpers/browser.mjs";
import { repository, samples, serve } from "./helpers/site.mjs";

const name = process.env.BROWSER ?? "chromium";
const out = process.env.OUT ?? join(repository, "docs/pictures");
const own = !process.env.OUT;
// Firefox writes PNG alone, and whole pixels.
const type = name === "chromium" ? "webp" : "png";

const DESK = { width: 1440, height: 900, deviceScaleFactor: name === "chromium" ? 0.5 : 1 };
const PHONE = { width: 390, height: 844, deviceScaleFactor: name === "chromium" ? 0.75 : 1 };
const slug = (kind) => kind.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const server = await serve();
const browser = await launch(name);
const tab = await browser.newPage();
const shoot = async (path, file, viewport, mode) => {
  await tab.setViewport(viewport);
  await visit(tab, server.url(path));
  if (mode) await choose(tab, mode);
  await tab.evaluate(() => Promise.all([...document.images].map((image) => image.complete || new Promise((done) => { image.onload = image.onerror = done; setTimeout(done, 2000); }))));
  await tab.screenshot({ path: join(out, `${file}.${type}`), type, ...type === "webp" ? { quality: 55 } : {} });
  await tab.evaluate(() => localStorage.clear());
};
const rows = [];
for (const { kind, ...paths } of samples) {
  const cells = [];
  for (const lang of ["zh", "mn"]) {
    if (!paths[lang]) { cells.push(""); continue; }
    await shoot(paths[lang], `${slug(kind)}.${lang}`, DESK);
    cells.push(`![${kind}, ${lang}](pictures/${slug(kind)}.${lang}.${type})`);
  }
  rows.push(`| ${kind} | ${cells.join(" | ")} |`);
}
const small = [];
for (const [kind, mode] of [["home portal"], ["list"], ["document"], ["home portal", "elder-mode"], ["document", "scheme-dark"]]) {
  const { kind: _, ...paths } = samples.find((one) => one.kind === kind);
  const cells = [];
  for (const lang of ["zh", "mn"]) {
    const file = `phone-${slug(kind)}${mode ? `-${mode}` : ""}.${lang}`;
    await shoot(paths[lang], file, PHONE, mode);
    cells.push(`![${kind}, ${lang}, on a phone${mode ? `, ${mode}` : ""}](pictures/${file}.${type})`);
  }
  small.push(`| ${kind}${mode ? `, ${mode === "elder-mode" ? "elder" : "dark"}` : ""} | ${cells.join(" | ")} |`);
}
await browser.close();
server.close();
if (own) writeFileSync(join(repository, "docs/pictures.md"), `# Every kind of page

Made by \`node tests/browser/pictures.mjs\` from the sample, in Chromium at 1440 by 900 and 390 by 844. The components are in the gallery: \`bosoo theme gallery\`.

| | 中文 | ᠮᠣᠩᠭᠣᠯ |
|---|---|---|
${rows.join("\n")}

On a phone:

| | 中文 | ᠮᠣᠩᠭᠣᠯ |
|---|---|---|
${small.join("\n")}
`);
