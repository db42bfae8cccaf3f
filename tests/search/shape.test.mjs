// Of two words that fold alike, the one that is drawn as the query is stands first, although the other is newer.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { build, open, run } from "./index.mjs";
import { search } from "./scripts.mjs";

const root = join(mkdtempSync(join(tmpdir(), "bosoo-shape-")), "cluster");
process.on("exit", () => rmSync(join(root, ".."), { recursive: true, force: true }));
run(["new", "cluster", root]);

const document = (name, day, words) => {
  const file = (lang) => join(root, "content/portal/news", `${name}.${lang}.md`);
  writeFileSync(file("zh"), `+++\ntitle = "${name}"\npublished = 2026-11-${day} 09:00:00\ndisclosure = "open"\n+++\n文\n`);
  writeFileSync(file("mn"), `+++\ntitle = "${words}"\nstate = "machine"\n+++\n${words}\n`);
};
// ᠬ and ᠭ are one in the fold, and two between vowels.
document("older", "01", "ᠰᠠᠬᠠ ᠨᠣᠮ");
document("newer", "20", "ᠰᠠᠭᠠ ᠨᠣᠮ");
document("longer", "21", "ᠰᠠᠭᠠ ᠨᠣᠮ ᠪᠢᠴᠢᠭ");

const { index } = await open(join(build([], root), "search"));
const find = async (query) => {
  const hits = await index.find(search.read(query));
  return (await index.records(hits.map((hit) => hit.id))).map((row) => row.zh.title);
};

test("same shape before same fold, for whole titles and for parts of them", async () => {
  assert.deepEqual((await find("ᠰᠠᠬᠠ ᠨᠣᠮ")).slice(0, 2), ["older", "newer"]);
  assert.deepEqual((await find("ᠰᠠᠭᠠ ᠨᠣᠮ")).slice(0, 2), ["newer", "older"]);
  assert.equal((await find("ᠰᠠᠬᠠ"))[0], "older");
  assert.equal((await find("ᠰᠠᠭᠠ")).at(-1), "older");
  // Spelled otherwise and drawn the same: the same order.
  assert.deepEqual(await find("ᠰᠠᠬᠠ ᠨᠤᠮ"), await find("ᠰᠠᠬᠠ ᠨᠣᠮ"));
});

test("all pages are found by either spelling", async () => {
  assert.deepEqual((await find("ᠰᠠᠬᠠ")).sort(), ["longer", "newer", "older"]);
  assert.deepEqual((await find("ᠰᠠᠭᠠ")).sort(), ["longer", "newer", "older"]);
});
