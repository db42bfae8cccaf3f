// The index of the built sample, opened by the sites' own script; it counts what is loaded.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { search } from "./scripts.mjs";

const repository = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const AS_OF = "2026-11-24T09:00:00+08:00";

/** Runs the program: $BOSOO_PROGRAM, else what cargo makes of the sources. */
export function run(args, cwd = repository) {
  const cargo = ["cargo", "run", "--quiet", "--manifest-path", join(repository, "Cargo.toml"), "--"];
  const [program, ...before] = process.env.BOSOO_PROGRAM ? [process.env.BOSOO_PROGRAM] : cargo;
  execFileSync(program, [...before, ...args], { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

/** Builds a cluster, the sample unless another folder is given, into a new folder, and returns the output. */
export function build(args = [], cwd = repository) {
  const folder = mkdtempSync(join(tmpdir(), "bosoo-search-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const dist = join(folder, "dist");
  run(["build", "--as-of", AS_OF, "--out", dist, ...args], cwd);
  return dist;
}

/** The built sample: $BOSOO_OUTPUT, else built here. */
export const output = process.env.BOSOO_OUTPUT ?? build();

/** An index, with the bytes and files loaded since it was last asked. */
export async function open(folder = join(output, "search")) {
  const loaded = { bytes: 0, files: 0 };
  const index = await search.open(async (name) => {
    const bytes = await readFile(join(folder, name));
    loaded.bytes += bytes.length;
    loaded.files += 1;
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  });
  const take = () => {
    const taken = { ...loaded };
    loaded.bytes = loaded.files = 0;
    return taken;
  };
  return { index, take };
}

/** Every entry with its row. */
export async function everything(index) {
  const ids = Array.from({ length: index.names.entries }, (_, id) => id);
  const rows = await index.records(ids);
  return ids.map((id) => ({ id, ...index.entry(id), row: rows[id] }));
}
