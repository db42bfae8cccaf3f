// Whatever is typed, the search answers, soon and within its budget of bytes; what must not be found is not in the
// index; the index is the same for the same content.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, everything, open, output } from "./index.mjs";
import { search } from "./scripts.mjs";

const folder = join(output, "search");
const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile()).sort();

/** Numbers that look like chance, and are the same each time. */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const RANGES = [
  [0x20, 0x7e], [0x4e00, 0x9fff], [0x1800, 0x18af], [0x1820, 0x1842], [0x180a, 0x180f], [0x202f, 0x202f], [0x200b, 0x200f], [0xff00, 0xffef],
  [0x3000, 0x303f], [0x0, 0x1f], [0xd800, 0xdfff], [0x1f300, 0x1f6ff], [0x20000, 0x2a6df], [0x0300, 0x036f], [0x0600, 0x06ff], [0x0, 0x10ffff],
];
function text(random, length) {
  const [from, to] = RANGES[Math.floor(random() * RANGES.length)];
  let made = "";
  while (made.length < length) {
    const [a, b] = random() < 0.7 ? [from, to] : RANGES[Math.floor(random() * RANGES.length)];
    made += String.fromCodePoint(a + Math.floor(random() * (b - a + 1)));
  }
  return made;
}

test("any query is answered in time and within the budget", async () => {
  const { index, take } = await open();
  take();
  const random = chance(20190418);
  let slowest = 0, most = 0;
  for (let round = 0; round < 400; round++) {
    const query = text(random, round % 20 === 0 ? 10000 : 1 + Math.floor(random() * 60));
    const from = performance.now();
    const read = search.read(query);
    const hits = await index.find(read);
    const rows = await index.records(hits.slice(0, 10).map((hit) => hit.id));
    for (const row of rows) search.marks((row.zh ?? row.mn).title, read);
    index.filter(hits, {});
    slowest = Math.max(slowest, performance.now() - from);
    most = Math.max(most, take().bytes);
  }
  console.log(`# 400 queries of chance: slowest ${slowest.toFixed(0)} ms, most ${most} bytes`);
  assert.ok(slowest < 2000, `${slowest} ms`);
  assert.ok(most <= 100_000, `${most} bytes`);
});

test("long runs of one kind do not hang", async () => {
  const { index } = await open();
  for (const piece of ["a", "an", "ang", "zh", "ᠣ", "ᠤᠨ ", "ᠣ\u180e", "草", "草原", "2024-", "〔2024〕3号", "\u180b", "\ud83d\ude00", "e\u0301", "'", "ng"]) {
    const from = performance.now();
    await index.find(search.read(piece.repeat(Math.ceil(10000 / piece.length))));
    assert.ok(performance.now() - from < 2000, piece);
  }
});

test("highlights hold whole Mongolian words", async () => {
  const { index } = await open();
  const letter = /[\u180a-\u180f\u1820-\u18aa\u200c\u200d\u202f]/;
  let marked = 0;
  for (const { row } of await everything(index)) {
    if (!row.mn) continue;
    for (const token of search.tokens(row.mn.title).filter((token) => token.kind === "m")) {
      const query = search.read(token.stems.length ? row.mn.title.slice(token.start, token.end).split("\u180e")[0] : row.mn.title.slice(token.start, token.end));
      for (const text of [row.mn.title, row.mn.lead]) {
        const passage = search.passage(text, search.marks(text, query));
        for (const { start, end } of passage.places) {
          marked += 1;
          assert.ok(start < end && end <= passage.text.length);
          assert.ok(!(letter.test(passage.text[start - 1] ?? "") && letter.test(passage.text[start])), `${passage.text} ${start}`);
          assert.ok(!(letter.test(passage.text[end] ?? "") && letter.test(passage.text[end - 1])), `${passage.text} ${end}`);
        }
      }
    }
  }
  assert.ok(marked > 500);
});

test("what may not be published is not in the index", async () => {
  for (const name of files) {
    const bytes = readFileSync(join(folder, name)).toString("latin1");
    assert.ok(!bytes.includes("CANARY"), name);
  }
  const { index } = await open();
  // Only numbers stand for words in the index: the word itself is asked for as well. (As Mongolian in Latin letters it
  // is another word, so that the query may find something.)
  const read = search.read("canary");
  await index.find(read);
  const [[word]] = read.units[0].ways;
  assert.equal(index.atom(word).size, 0);
  for (const query of ["CANARY", "canary-onrequest-bing", "机密示例甲", "依申请示例丙", "CANARYZHOU"]) {
    const hits = await index.find(search.read(query));
    const rows = await index.records(hits.slice(0, 10).map((hit) => hit.id));
    for (const row of rows) assert.doesNotMatch(JSON.stringify(row), /CANARY|机密示例|依申请示例/, query);
  }
});

test("the same content gives the same index", () => {
  const hash = (folder) => {
    const sum = createHash("sha256");
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      if (statSync(join(folder, name)).isFile()) sum.update(name).update(readFileSync(join(folder, name)));
    }
    return sum.digest("hex");
  };
  assert.equal(hash(join(build(), "search")), hash(folder));
});
