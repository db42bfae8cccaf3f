// The built sample: where it is, which pages it has, which pages stand for each kind, and a server for it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "parse5";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
export const AS_OF = "2026-11-24T09:00:00+08:00";

/** The folder of the built sample: $BOSOO_OUTPUT (tests/run builds once), else built here for this one file. */
export const output = (() => {
  if (process.env.BOSOO_OUTPUT) return process.env.BOSOO_OUTPUT;
  const folder = mkdtempSync(join(tmpdir(), "bosoo-browser-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  execFileSync("cargo", ["run", "--quiet", "--", "build", "--as-of", AS_OF, "--out", join(folder, "dist")], {
    cwd: repository, stdio: ["ignore", "ignore", "inherit"],
  });
  return join(folder, "dist");
})();

/** Every file of the output, as a path with `/` and without a slash in front, sorted. */
export const files = readdirSync(output, { recursive: true })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => statSync(join(output, name)).isFile())
  .sort();

export const read = (path) => readFileSync(join(output, path), "utf8");

/** The elements of a parsed page, in document order. */
export function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
  if (node.tagName === "template") yield* elements(node.content);
}
export const attribute = (node, name) => node.attrs.find((a) => a.name === name && !a.prefix)?.value;
export const text = (node) => node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(text).join("");

/** One HTML file: `path`, `lang`, `kind` (of the body's class; `redirect` for the page of an old address). */
function describe(path) {
  const html = read(path);
  const head = html.slice(0, 12000);
  const meta = Object.fromEntries(
    [...head.matchAll(/<meta name="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content]));
  const kind = /<meta http-equiv="refresh"/.test(head) ? "redirect" : /<body class="[^"]*\bpage-([a-z]+)/.exec(html)?.[1];
  return {
    path, html, meta, kind,
    lang: path === "mn" || path.startsWith("mn/") ? "mn" : "zh",
    layout: /<body class="[^"]*\blayout-([a-z]+)/.exec(html)?.[1],
    get tree() { return parse(html, { sourceCodeLocationInfo: true }); },
  };
}
export const pages = files.filter((f) => f.endsWith(".html")).map(describe);
export const page = (path) => pages.find((p) => p.path === path);

/** The same page in the other language. */
export const counterpart = (path) => path.startsWith("mn/") ? path.slice(3) : `mn/${path}`;

const column = (type) => (p) => p.kind === "list" && p.meta.ColumnType === type;
const KINDS = {
  "home portal": (p) => p.kind === "home" && p.layout === "portal",
  "home department": (p) => p.kind === "home" && p.layout === "department",
  "home township": (p) => p.kind === "home" && p.layout === "township",
  "list": column("通知公告"),
  "list policy": column("政策文件"),
  "list guide": column("办事服务"),
  "list topic": column("专题专栏"),
  "list pictures": column("图片新闻"),
  "leaders": column("领导信息"),
  "organ": column("机构职能"),
  "contact": column("联系我们"),
  "openness": column("政府信息公开"),
  "group": column("栏目导航"),
  "article": (p) => p.kind === "article",
  "document": (p) => p.kind === "document",
  "guide": (p) => p.kind === "guide",
  "topic": (p) => p.kind === "topic",
  "page": (p) => p.kind === "page",
  "request": (p) => p.kind === "request",
  "areas": column("基层政务公开"),
  "area": (p) => p.kind === "areas" && p.html.includes("standard-table"),
  "area item": (p) => p.kind === "areas" && p.html.includes("frame-item-standard"),
  "list consultation": column("征集调查"),
  "mailbox": column("领导信箱"),
  "letter": (p) => p.kind === "letters" && !p.path.endsWith("/figures.html"),
  "letter figures": (p) => p.kind === "letters" && p.path.endsWith("/figures.html"),
  "gazette issue": (p) => p.kind === "gazette",
  "search": (p) => p.kind === "search",
  "site map": (p) => p.kind === "sitemap",
  "sites": (p) => p.kind === "sites",
  "404": (p) => p.kind === "notfound",
  "leave": (p) => p.kind === "leave",
};

/**
 * One page of each kind: the one with the most in it, where a counterpart in the language itself exists
 * (not the Chinese body inside a Mongolian page).
 */
export const samples = Object.entries(KINDS).map(([kind, is]) => {
  const own = (p) => {
    const other = page(counterpart(p.path));
    return other && !other.html.includes("body-horizontal") && other.kind !== "redirect";
  };
  const candidates = pages.filter((p) => p.lang === "zh" && is(p) && own(p));
  candidates.sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
  if (!candidates.length) throw new Error(`The sample has no page of the kind “${kind}” in both languages.`);
  return { kind, zh: candidates[0].path, mn: counterpart(candidates[0].path) };
});
export const sample = (kind) => samples.find((s) => s.kind === kind);

/** A link of a page as a path of the output; `null` for another host or scheme. */
export function target(from, href, base) {
  if (base && href.startsWith(base)) href = `/${href.slice(base.length)}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("//")) return null;
  const [, address = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  let path = address === "" ? from : address.startsWith("/") ? address.slice(1) : posix.join(posix.dirname(from), decodeURIComponent(address));
  if (path === "." || path === "" || path.endsWith("/")) path = posix.join(path, "index.html");
  return { path, fragment: decodeURIComponent(fragment) };
}

export const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
  ".xml": "application/xml", ".woff2": "font/woff2", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp",
  ".avif": "image/avif", ".webmanifest": "application/manifest+json", ".json": "application/json", ".mp4": "video/mp4", ".vtt": "text/vtt; charset=utf-8", ".txt": "text/plain; charset=utf-8",
};

/** The only code that stands in pages; the policy names its hash. */
export const FIRST_SCRIPT = readFileSync(join(repository, "src/render/first.js"), "utf8").trimEnd();
/** The policy that `bosoo deploy` writes for servers, out of the code that writes it: every browser test runs under it. */
export const POLICY = `${/"(default-src [^"]+)"/.exec(readFileSync(join(repository, "src/deploy/headers.rs"), "utf8"))[1]}; script-src 'self' 'sha384-${createHash("sha384").update(FIRST_SCRIPT).digest("base64")}'`;

/** A server of the output on 127.0.0.1. Without `scripts` its pages may run none (for browsers that cannot switch them off). */
export function serve({ scripts = true, folder = output } = {}) {
  const server = createServer((request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (path.endsWith("/")) path += "index.html";
    const file = join(folder, path);
    const found = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
    const headers = { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "max-age=600" };
    headers["content-security-policy"] = scripts ? POLICY : POLICY.replace(/script-src .*/, "script-src 'none'");
    if (!found) {
      // Browsers ask for it unasked; the site names its own icon.
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({
    url: (path) => `http://127.0.0.1:${server.address().port}/${path}`,
    close: () => { server.closeAllConnections(); server.close(); },
  })));
}

/** Fails with every fault by name; the list is cut after `most`, the number is not. */
export function none(faults, what, most = 40) {
  if (!faults.length) return;
  const rest = faults.length > most ? `\n  … and ${faults.length - most} more` : "";
  const error = new Error(`${faults.length} × ${what}\n  ${faults.slice(0, most).join("\n  ")}${rest}`);
  error.stack = error.message;
  throw error;
}
