// The script's folding is the index's: both give what tests/fold_vectors.tsv says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { search } from "./scripts.mjs";

const lines = readFileSync(new URL("../fold_vectors.tsv", import.meta.url), "utf8").split("\n");
const vectors = lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));

const written = (tokens) => tokens.map(({ kind, text, stems }) => `${kind}:${[text, ...stems].join("/")}`).join(" ");

test("every vector of the folding", () => {
  assert.ok(vectors.length > 600, "the vectors are there");
  for (const [input, expected] of vectors) {
    assert.equal(written(search.tokens(JSON.parse(input))), expected, input);
  }
});

test("a token's place holds its suffixes", () => {
  const text = "ᠬᠣᠲᠠ\u180eᠶᠢᠨ ᠣᠷᠳᠣᠨ\u180eᠤ";
  assert.deepEqual(search.tokens(text).map(({ start, end }) => text.slice(start, end)), text.split(" "));
});
