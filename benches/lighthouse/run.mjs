// Lighthouse on the built sample, on its profile of a phone on a slow network (150 ms, 1.6 Mbit/s, a processor slowed
// down fourfold), under the policy and with the compression that `bosoo deploy` sets.
//
//   npm ci --prefix benches/lighthouse && npm ci --prefix tests/browser
//   node benches/lighthouse/run.mjs            # builds the sample; or BOSOO_OUTPUT=dist node …
//   HTTP2=1 node benches/lighthouse/run.mjs    # over TLS and HTTP/2, with a certificate made by openssl
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { POLICY, TYPES, output, sample } from "../../tests/browser/helpers/site.mjs";

const KINDS = (process.env.KINDS ?? "home portal,home department,list,document").split(",");
const RUNS = Number(process.env.RUNS ?? 3);
const COMPRESSED = new Set([".html", ".css", ".js", ".svg", ".json", ".webmanifest", ".xml"]);

const made = new Map();
const secure = Boolean(process.env.HTTP2);
/** A certificate for this one run. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "bosoo-certificate-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=127.0.0.1"], { stdio: "ignore" });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}
const answer = (request, response) => {
  let path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  if (path.endsWith("/")) path += "index.html";
  const file = join(output, path), ending = extname(path);
  if (!file.startsWith(output + sep) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  const headers = { "content-type": TYPES[ending] ?? "application/octet-stream", "content-security-policy": POLICY, "cache-control": "max-age=600" };
  let bytes = readFileSync(file);
  if (COMPRESSED.has(ending)) {
    headers["content-encoding"] = "br";
    // As the precompressed files of a deploy.
    if (!made.has(file)) made.set(file, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    bytes = made.get(file);
  }
  response.writeHead(200, { ...headers, "content-length": bytes.length }).end(bytes);
};
const server = secure ? createSecureServer(certificate(), answer) : createServer(answer);
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const chrome = await launch({
  chromePath: process.env.BOSOO_CHROMIUM, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...secure ? ["--ignore-certificate-errors"] : []],
});

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const address = (path) => `${secure ? "https" : "http"}://127.0.0.1:${server.address().port}/${path}`;
// The first page that a new browser draws waits a second for the browser itself, so it is not counted.
await lighthouse(address(sample(KINDS.at(-1)).zh), { port: chrome.port, output: "json", logLevel: "error", onlyCategories: ["performance"] });
const rows = [];
let failed = false;
for (const kind of KINDS) for (const lang of ["zh", "mn"]) {
  const runs = [];
  for (let i = 0; i < RUNS; i++) {
    const { lhr } = await lighthouse(address(sample(kind)[lang]), {
      port: chrome.port, output: "json", logLevel: "error", onlyCategories: ["performance", "accessibility", "best-practices"],
    });
    const requests = lhr.audits["network-requests"].details.items;
    const bytes = (is) => requests.filter((r) => is(r.resourceType)).reduce((sum, r) => sum + r.transferSize, 0) / 1024;
    runs.push({
      performance: lhr.categories.performance.score * 100, accessibility: lhr.categories.accessibility.score * 100,
      practices: lhr.categories["best-practices"].score * 100,
      fcp: lhr.audits["first-contentful-paint"].numericValue / 1000, lcp: lhr.audits["largest-contentful-paint"].numericValue / 1000,
      seen: (lhr.audits.metrics?.details?.items?.[0]?.observedLargestContentfulPaint ?? NaN) / 1000,
      shift: lhr.audits["cumulative-layout-shift"].numericValue, blocked: lhr.audits["total-blocking-time"].numericValue,
      text: bytes((type) => type !== "Image" && type !== "Font"), pictures: bytes((type) => type === "Image"), fonts: bytes((type) => type === "Font"),
    });
  }
  const of = (name) => middle(runs.map((run) => run[name]));
  rows.push(`| ${kind}, ${lang} | ${of("performance").toFixed(0)} / ${of("accessibility").toFixed(0)} / ${of("practices").toFixed(0)} | ${of("fcp").toFixed(2)} s | ${of("lcp").toFixed(2)} s | ${of("shift").toFixed(3)} | ${of("blocked").toFixed(0)} ms | ${of("text").toFixed(0)} KB | ${of("pictures").toFixed(0)} KB | ${of("fonts").toFixed(0)} KB |`);
  // Nothing may move.
  if (of("shift") > 0.001 || of("text") > 150) failed = true;
}
await chrome.kill();
server.close();
console.log("| page | performance / accessibility / best practices | first paint | largest paint | layout shift | blocked | page, style, scripts | pictures | fonts |");
console.log("|---|---|---|---|---|---|---|---|---|");
console.log(rows.join("\n"));
// Sizes and shifts are the same on any machine; times are not.
process.exitCode = failed ? 1 : 0;
