// The theme's own search scripts, loaded as the browser loads them: one after the other, in the order of theme.toml.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const theme = new URL("../../themes/standard/", import.meta.url);
const settings = readFileSync(new URL("theme.toml", theme), "utf8");
const listed = /^search = \[(.*)\]$/m.exec(settings)[1];
for (const [, name] of listed.matchAll(/"([^"]+)"/g)) {
  const file = new URL(`scripts/${name}.js`, theme);
  runInThisContext(readFileSync(file, "utf8"), { filename: file.pathname });
}

export const search = globalThis.bosooSearch;
