// How long a slow phone takes for a query on a built cluster of any size, once the files are there:
//   BOSOO_OUTPUT=<output folder> node tests/search/phone.mjs [how many times slower]
// Chromium's processor is slowed down six times unless another number is given (four is a middling phone, by Lighthouse).
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { launch } from "../browser/helpers/browser.mjs";
import { everything, open, output } from "./index.mjs";

const rate = Number(process.argv[2] ?? 6);
const theme = new URL("../../themes/standard/", import.meta.url).pathname;
const page = "<!doctype html><meta charset=utf-8>" + ["fold", "terms", "index"].map((name) => `<script src="/scripts/search-${name}.js"></script>`).join("");
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  if (path === "/") return response.setHeader("content-type", "text/html").end(page);
  const file = path.startsWith("/scripts/") ? join(theme, path) : join(output, path);
  response.setHeader("content-type", path.endsWith(".js") ? "text/javascript" : "application/octet-stream");
  return readFile(file).then((bytes) => response.end(bytes), () => response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const { index } = await open();
const entries = (await everything(index)).filter((entry) => entry.form < 5);
const chosen = Array.from({ length: 25 }, (_, at) => entries[Math.floor(((at + 0.5) * entries.length) / 25)].row);
const queries = [
  ...chosen.flatMap(({ zh, mn, number }) => [zh?.title, zh?.title.slice(2, 8), mn?.title, number]).filter(Boolean),
  "额尔古纳市", "关于", "通知", "工作", "政府信息公开", "monggol bichig", "tongzhi", "zfxxgk", "2026",
];

const browser = await launch("chromium");
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
const session = await tab.createCDPSession();
await session.send("Emulation.setCPUThrottlingRate", { rate });
const times = await tab.evaluate(async (queries) => {
  const search = globalThis.bosooSearch;
  const index = await search.open(async (name) => (await fetch(`/search/${name}`)).arrayBuffer());
  const times = [];
  for (const query of queries) {
    // The quickest of four, the first of which loads: what else the machine does is no part of it.
    let best = Infinity;
    for (let run = 0; run < 4; run++) {
      const from = performance.now();
      await index.find(search.read(query));
      best = Math.min(best, performance.now() - from);
    }
    times.push([best, query]);
  }
  return times;
}, queries);
await browser.close();
server.close();
times.sort(([a], [b]) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
console.log(`${index.names.entries} entries, ${times.length} queries, processor ${rate} times slower: median ${at(0.5)[0].toFixed(1)} ms, nine of ten ${at(0.9)[0].toFixed(1)} ms, slowest ${at(1)[0].toFixed(1)} ms (${at(1)[1].slice(0, 30)})`);
if (at(1)[0] >= 100) process.exitCode = 1;
