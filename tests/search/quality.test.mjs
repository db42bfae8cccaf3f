// How good the search is, on the sample: four kinds of queries through the very functions of the sites' script.
// Recall is the share of queries with a wanted page among the first ten; MRR the mean of one over its rank.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { everything, open } from "./index.mjs";
import { search } from "./scripts.mjs";

const PAGE = 10;
const { index, take } = await open();
const entries = await everything(index);
const documents = entries.filter((entry) => entry.form < 5);
const address = (id) => (entries[id].row.zh ?? entries[id].row.mn).url.replace(/\.html$/, "");

const find = async (query) => (await index.find(search.read(query))).map((hit) => hit.id);

/** Runs queries; prints and returns what came of them. */
async function measure(name, queries) {
  let recall = 0, first = 0, reciprocal = 0;
  const misses = [];
  for (const { query, wanted } of queries) {
    const rank = (await find(query)).slice(0, PAGE).findIndex((id) => wanted(id)) + 1;
    if (rank) recall += 1;
    else misses.push(query);
    if (rank === 1) first += 1;
    if (rank) reciprocal += 1 / rank;
  }
  const share = (n) => n / queries.length;
  const result = { recall: share(recall), first: share(first), mrr: reciprocal / queries.length, misses };
  const percent = (value) => `${(100 * value).toFixed(1)} %`;
  console.log(`# ${name}: ${queries.length} queries, first page ${percent(result.recall)}, rank 1 ${percent(result.first)}, MRR ${result.mrr.toFixed(3)}`);
  return result;
}

/** The documents of one title are one: which of them comes first is no fault. */
const titled = (lang, title) => (id) => entries[id].row[lang]?.title === title;

test("titles are on the first page, and first", async () => {
  for (const lang of ["zh", "mn"]) {
    const queries = entries.filter((entry) => entry.row[lang]).map(({ row }) => ({ query: row[lang].title, wanted: titled(lang, row[lang].title) }));
    assert.ok(queries.length > 100);
    const result = await measure(`titles, ${lang}`, queries);
    assert.deepEqual(result.misses, []);
    assert.ok(result.first >= 0.95, `rank 1: ${result.first}`);
  }
});

test("parts of titles are on the first page", async () => {
  const queries = documents.filter(({ row }) => row.zh).map(({ id, row }) => {
    const plain = row.zh.title.replace(/[（(].*?[）)]/g, "");
    return { query: plain.slice(0, Math.max(4, Math.ceil(plain.length * 0.6))), wanted: (other) => other === id };
  });
  const result = await measure("the first words of titles", queries);
  assert.ok(result.recall >= 0.98, result.misses.join("\n"));
});

test("document numbers in any brackets", async () => {
  const brackets = [["〔", "〕"], ["[", "]"], ["（", "）"], ["(", ")"], ["【", "】"], ["［", "］"]];
  const queries = documents.filter(({ row }) => row.number).flatMap(({ row }) => {
    const [, before, year, after] = /^(.*)〔(\d+)〕(.*)$/.exec(row.number);
    return brackets.map(([from, to]) => ({ query: before + from + year + to + after, wanted: (id) => entries[id].row.number === row.number }));
  });
  assert.ok(queries.length > 100);
  const result = await measure("document numbers", queries);
  assert.deepEqual(result.misses, []);
  assert.equal(result.first, 1);
});

const rows = readFileSync(new URL("queries.tsv", import.meta.url), "utf8").split("\n").filter((row) => row && !row.startsWith("#"))
  .map((row) => row.split("\t")).map(([kind, query, wanted]) => ({ kind, query, pages: wanted.split(" ") }));

for (const [kind, name, recall, mrr] of [["zh", "Chinese words", 1, 0.85], ["number", "numbers and dates", 1, 0.85],
  ["mn", "Mongolian, spelled as people spell", 1, 0.85], ["latin", "Latin letters", 1, 0.85]]) {
  test(`${name}: the wanted page is on the first page`, async () => {
    const queries = rows.filter((row) => row.kind === kind && row.pages[0] !== "-")
      .map(({ query, pages }) => {
        for (const page of pages) assert.ok(entries.some(({ id }) => address(id) === page), `${page} is in the sample`);
        return { query, wanted: (id) => pages.includes(address(id)) };
      });
    const result = await measure(name, queries);
    assert.ok(result.recall >= recall, result.misses.join("\n"));
    assert.ok(result.mrr >= mrr, `MRR ${result.mrr}`);
  });
}

// Spellings that a font draws alike: UTN #57 draws ᠣ as ᠤ and ᠥ as ᠦ, U+202F as U+180E, and a selector that asks for
// the form a letter has anyway changes nothing.
const SPELLINGS = {
  "U+202F before suffixes": (text) => text.replaceAll("\u180e", "\u202f"),
  "a space before suffixes": (text) => text.replace(/([\u1820-\u1842])\u180e(?![ᠠᠡ](?![\u1820-\u1842]))/g, "$1 "),
  // Not where the word would then be a suffix: ᠣᠨ is a year, ᠤᠨ after a space is read as the genitive.
  "ᠣ for ᠤ": (text) => text.replace(/(?<![\u180e ])ᠤ/g, "ᠣ"),
  "ᠤ for ᠣ": (text) => text.replace(/ᠣ(?!ᠨ(?![\u1820-\u1842]))/g, "ᠤ"),
  "ᠦ for ᠥ": (text) => text.replaceAll("ᠥ", "ᠦ"),
  "ᠵᠢᠨ for ᠶᠢᠨ": (text) => text.replaceAll("\u180eᠶᠢᠨ", "\u180eᠵᠢᠨ"),
  "selectors left out": (text) => text.replace(/[\u180b-\u180d\u180f]/g, ""),
};

test("spellings of the same drawn words give the same results", async () => {
  const different = [];
  let compared = 0;
  for (const { row } of documents.filter(({ row }) => row.mn)) {
    const expected = (await find(row.mn.title)).join(" ");
    for (const [name, spell] of Object.entries(SPELLINGS)) {
      const spelled = spell(row.mn.title);
      if (spelled === row.mn.title) continue;
      compared += 1;
      if ((await find(spelled)).join(" ") !== expected) different.push(`${name}: ${spelled}`);
    }
  }
  console.log(`# ${compared} spellings of Mongolian titles compared`);
  assert.ok(compared > 300);
  assert.deepEqual(different, []);
});

test("a query in one language finds the page of the other", async () => {
  const [first] = await index.find(search.read("草原防火管理办法"));
  const [row] = await index.records([first.id]);
  assert.ok(row.mn && row.zh);
  assert.equal(first.sides & 2, 0, "the Mongolian page has no such words, and is marked so");
  const [other] = await index.find(search.read(row.mn.title));
  assert.equal(other.id, first.id);
});

test("documents in force stand before those that are not", async () => {
  const hits = await index.find(search.read("政府网站管理办法"));
  const order = hits.map((hit) => address(hit.id));
  assert.ok(order.indexOf("policy/site-cluster-rules") >= 0 && order.indexOf("policy/site-rules-2023") >= 0);
  const plain = await index.find(search.read("义务教育学校招生入学工作的通知"));
  assert.deepEqual(plain.slice(0, 2).map((hit) => address(hit.id)), ["edu/policy/enrolment-2026", "edu/policy/enrolment-2023"]);
});

test("filters count and let through", async () => {
  const hits = await index.find(search.read("草原防火"));
  const all = index.filter(hits, {});
  assert.equal(all.hits.length, hits.length);
  for (const [site, count] of all.counts.site) {
    assert.equal(index.filter(hits, { site }).hits.length, count);
  }
  const mn = index.filter(hits, { lang: "mn", form: 2 });
  for (const hit of mn.hits) assert.ok(index.entry(hit.id).mn && index.entry(hit.id).form === 2);
});

test("what is not there is not found", async () => {
  for (const query of ["量子纠缠", "zzzzqqqq", "ᡂᡂᡂᡂᡂ", "！？。", "", "   "]) {
    assert.deepEqual(await find(query), [], query);
  }
});

test("a query of the sample loads little", async () => {
  const fresh = await open();
  const first = fresh.take();
  console.log(`# first load ${first.bytes} bytes in ${first.files} files`);
  take();
});
