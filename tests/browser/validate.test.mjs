// The whole output: valid HTML, no dead link, sound feeds and sitemap, true language links.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import { attribute, elements, files, none, output, pages, read, target } from "./helpers/site.mjs";

const exists = new Set(files);
const parsed = pages.map((p) => ({ path: p.path, kind: p.kind, lang: p.lang, nodes: [...elements(p.tree)] }));
const link = (p, rel) => p.nodes.filter((el) => el.tagName === "link" && attribute(el, "rel") === rel);
const canonical = (p) => attribute(link(p, "canonical")[0] ?? { attrs: [] }, "href");
// The addresses under which the pages stand: the sample's own host.
const base = `${new URL(canonical(parsed.find((p) => p.path === "index.html"))).origin}/`;
const ids = new Map(parsed.map((p) => [p.path, new Set(p.nodes.flatMap((el) => [attribute(el, "id"), el.tagName === "a" ? attribute(el, "name") : undefined]).filter(Boolean))]));

test("vnu finds no error", async () => {
  const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");
  const report = await new Promise((resolve, reject) => execFile("java", ["-Xss1m", "-jar", jar, "--skip-non-html", "--format", "json", "--exit-zero-always", output],
    { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error?.code === "ENOENT") reject(new Error("java is missing: install default-jre-headless"));
      else if (error) reject(error);
      else resolve(stderr || stdout);
    }));
  const { messages } = JSON.parse(report);
  const errors = messages.filter((m) => m.type !== "info");
  // A page that the Mongolian site shows in Chinese, in its own `lang`, is rightly guessed to be Chinese.
  const warnings = messages.filter((m) => m.subType === "warning" && !/appears to be written in|first occurrence of ID/.test(m.message));
  const kinds = Map.groupBy ? Map.groupBy([...errors, ...warnings], (m) => m.message) : new Map();
  if (!Map.groupBy) for (const m of [...errors, ...warnings]) kinds.set(m.message, [...(kinds.get(m.message) ?? []), m]);
  none([...kinds].map(([message, all]) => `${all.length} × ${message}\n      first: ${all[0].url.replace(/^.*?\/dist\//, "/").replace(`file:${output}`, "")}:${all[0].lastLine} ${(all[0].extract ?? "").trim().replace(/\s+/g, " ").slice(0, 120)}`), "kind of validator error");
});

test("no link and no anchor is dead", () => {
  const faults = [];
  let count = 0;
  const LINKS = { a: ["href"], area: ["href"], link: ["href"], script: ["src"], img: ["src"], source: ["src"], video: ["src", "poster"], audio: ["src"], track: ["src"], form: ["action"] };
  const check = (from, where, url) => {
    const to = target(from, url, base);
    if (!to) return;
    count++;
    if (!exists.has(to.path)) faults.push(`/${from}: ${where} “${url}” → /${to.path} is not there`);
    else if (to.fragment && to.path.endsWith(".html") && !ids.get(to.path).has(to.fragment)) faults.push(`/${from}: ${where} “${url}” → no #${to.fragment} in /${to.path}`);
  };
  for (const p of parsed) for (const el of p.nodes) {
    for (const name of LINKS[el.tagName] ?? []) {
      const url = attribute(el, name);
      if (url === "") faults.push(`/${p.path}: <${el.tagName}> with an empty ${name}`);
      else if (url !== undefined) check(p.path, `<${el.tagName}>`, url.trim());
    }
    const set = attribute(el, "srcset");
    if (set) for (const part of set.split(",")) check(p.path, "srcset", part.trim().split(/\s+/)[0]);
    for (const name of ["for", "aria-labelledby", "aria-describedby", "aria-controls"]) {
      if (name === "for" && el.tagName !== "label" && el.tagName !== "output") continue;
      for (const id of (attribute(el, name) ?? "").split(/\s+/).filter(Boolean)) if (!ids.get(p.path).has(id)) faults.push(`/${p.path}: ${name}="${id}" names nothing`);
    }
    if (el.tagName === "meta" && /refresh/i.test(attribute(el, "http-equiv") ?? "")) check(p.path, "refresh", attribute(el, "content").replace(/^.*?url=/i, ""));
  }
  for (const file of files.filter((f) => f.endsWith(".css"))) {
    for (const [, url] of read(file).matchAll(/url\(\s*["']?([^"')]+)/g)) if (!url.startsWith("data:")) check(file, "url()", url);
  }
  for (const file of files.filter((f) => f.endsWith(".webmanifest"))) {
    const manifest = JSON.parse(read(file));
    assert.ok(manifest.name && manifest.icons?.length && manifest.start_url, `${file} names the site, its start and its icons`);
    for (const url of [manifest.start_url, ...manifest.icons.map((i) => i.src)]) check(file, "manifest", url);
  }
  assert.ok(count > 20000, `${count} links checked`);
  none(faults, "dead link");
});

test("no anchor is given twice", () => {
  const faults = [];
  for (const p of parsed) {
    const seen = new Set();
    for (const id of p.nodes.map((el) => attribute(el, "id")).filter((id) => id !== undefined)) {
      if (seen.has(id) || !id || /\s/.test(id)) faults.push(`/${p.path}: id="${id}"`);
      seen.add(id);
    }
  }
  none(faults, "id given twice, empty or with a space");
});

test("no page is left alone", () => {
  const linked = new Set(["index.html"]), queue = ["index.html"];
  const out = new Map(parsed.map((p) => [p.path, p.nodes.filter((el) => el.tagName === "a" || el.tagName === "form").map((el) => target(p.path, attribute(el, "href") ?? attribute(el, "action") ?? "", base)?.path)]));
  while (queue.length) for (const to of out.get(queue.pop()) ?? []) if (to && exists.has(to) && !linked.has(to)) { linked.add(to); if (out.has(to)) queue.push(to); }
  none(parsed.filter((p) => !linked.has(p.path) && !["redirect", "notfound", "withdrawn"].includes(p.kind)).map((p) => `/${p.path}`), "page that no link leads to");
});

/** The elements of an XML file; fails where it is not well-formed. */
function xml(file) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (e) => { throw new Error(`${file}: ${e.message}`); });
  parser.on("opentag", (tag) => {
    const node = { name: tag.local, uri: tag.uri, attributes: Object.fromEntries(Object.values(tag.attributes).map((a) => [a.local, a.value])), children: [], text: "" };
    stack.at(-1).children.push(node);
    stack.push(node);
  });
  parser.on("text", (t) => { stack.at(-1).text += t; });
  parser.on("cdata", (t) => { stack.at(-1).text += t; });
  parser.on("closetag", () => { stack.pop(); });
  parser.write(read(file)).close();
  return root.children[0];
}
const all = (node, name) => node.children.filter((c) => c.name === name);
const local = (url) => target("index.html", url, base)?.path;

test("the Atom feeds are sound", () => {
  const faults = [];
  const feeds = files.filter((f) => /(^|\/)feed\.xml$/.test(f));
  assert.ok(feeds.length >= 22, `${feeds.length} feeds`);
  const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
  for (const file of feeds) {
    const feed = xml(file);
    if (feed.name !== "feed" || feed.uri !== "http://www.w3.org/2005/Atom") { faults.push(`/${file}: not an Atom feed`); continue; }
    const lang = feed.attributes.lang;
    if (lang !== (file.startsWith("mn/") ? "mn-Mong-CN" : "zh-CN")) faults.push(`/${file}: xml:lang ${lang}`);
    for (const node of [feed, ...all(feed, "entry")]) {
      const where = `/${file}${node === feed ? "" : ` entry “${all(node, "title")[0]?.text}”`}`;
      for (const name of ["id", "title", "updated"]) if (all(node, name).length !== 1 || !all(node, name)[0].text.trim()) faults.push(`${where}: ${all(node, name).length} × ${name}`);
      for (const { text } of [...all(node, "updated"), ...all(node, "published")]) if (!DATE.test(text)) faults.push(`${where}: date “${text}”`);
      for (const { attributes } of all(node, "link")) if (!exists.has(local(attributes.href))) faults.push(`${where}: link ${attributes.href} is dead`);
    }
    if (!all(feed, "author").length && all(feed, "entry").some((e) => !all(e, "author").length)) faults.push(`/${file}: no author`);
    const self = all(feed, "link").find((l) => l.attributes.rel === "self")?.attributes.href;
    if (self !== base + file) faults.push(`/${file}: self is ${self}`);
    const entries = all(feed, "entry").map((e) => all(e, "id")[0]?.text);
    if (!entries.length) faults.push(`/${file}: no entry`);
    if (new Set(entries).size !== entries.length) faults.push(`/${file}: an entry twice`);
  }
  none(faults, "fault of a feed");
});

test("the sitemap lists every page once, and nothing else", () => {
  const faults = [];
  const root = xml("sitemap.xml");
  const parts = root.name === "sitemapindex" ? all(root, "sitemap").map((s) => xml(local(all(s, "loc")[0].text))) : [root];
  const urls = parts.flatMap((part) => {
    assert.equal(part.name, "urlset");
    assert.equal(part.uri, "http://www.sitemaps.org/schemas/sitemap/0.9");
    assert.ok(all(part, "url").length <= 50000);
    return all(part, "url");
  });
  const seen = new Map();
  for (const url of urls) {
    const loc = all(url, "loc")[0].text;
    if (seen.has(loc)) faults.push(`${loc} twice`);
    seen.set(loc, url);
    if (!exists.has(local(loc))) faults.push(`${loc} is not there`);
    else if (canonical(parsed.find((p) => p.path === local(loc)) ?? { nodes: [] }) !== loc) faults.push(`${loc} is not canonical`);
  }
  for (const p of parsed) {
    const robots = p.nodes.find((el) => el.tagName === "meta" && attribute(el, "name") === "robots");
    const listed = !["redirect", "notfound", "sitemap"].includes(p.kind) && !/noindex/.test(attribute(robots ?? { attrs: [] }, "content") ?? "") && target("index.html", canonical(p), base).path === p.path;
    if (listed && !seen.has(canonical(p))) faults.push(`${canonical(p)} is missing`);
  }
  none(faults, "fault of the sitemap");
});

test("language links are mutual, and name pages in their language", () => {
  const faults = [];
  const LANGS = { "zh-CN": "zh", "mn-Mong-CN": "mn", "x-default": "zh" };
  const by = new Map(parsed.map((p) => [p.path, p]));
  const named = (p) => link(p, "alternate").filter((el) => attribute(el, "hreflang")).map((el) => [attribute(el, "hreflang"), attribute(el, "href")]);
  let pairs = 0;
  for (const p of parsed.filter((p) => p.kind !== "redirect")) {
    const say = (what) => faults.push(`/${p.path}: ${what}`);
    const canon = canonical(p);
    if (!canon || !exists.has(local(canon))) { say(`canonical ${canon}`); continue; }
    const alternates = named(p);
    if (!alternates.length) continue;
    if (local(canon) !== p.path) { say(`is not canonical (${canon}) and names languages all the same`); continue; }
    pairs++;
    const self = alternates.find(([lang]) => LANGS[lang] === p.lang && lang !== "x-default");
    if (!self || local(self[1]) !== p.path) say(`does not name itself: ${self}`);
    if (new Set(alternates.map(([lang]) => lang)).size !== alternates.length) say("names a language twice");
    for (const [lang, href] of alternates) {
      const there = by.get(local(href));
      if (!LANGS[lang]) say(`hreflang=${lang}`);
      else if (!there) say(`${lang} ${href} is not there`);
      else if (lang !== "x-default" && there.lang !== LANGS[lang]) say(`${lang} ${href} is a page in ${there.lang}`);
      else if (!named(there).some(([, back]) => local(back) === p.path)) say(`${lang} ${href} does not name this page`);
      else if (attribute(there.nodes.find((el) => el.attrs.some((a) => a.name === "class" && a.value.includes("body-horizontal"))) ?? { attrs: [] }, "class")) say(`${lang} ${href} has only the other language's text`);
    }
  }
  assert.ok(pairs > 200, `${pairs} pages name their languages`);
  none(faults, "language link that is not true");
});

test("old addresses are redirected in all three ways", () => {
  const old = parsed.filter((p) => p.kind === "redirect");
  assert.ok(old.length >= 1, "the sample has an alias");
  const faults = [];
  for (const p of old) {
    const to = target(p.path, canonical(p), base).path;
    const rule = read("_redirects").split("\n").find((l) => l.startsWith(`/${p.path} `));
    if (rule !== `/${p.path} /${to} 301`) faults.push(`_redirects: ${rule ?? `no rule for /${p.path}`}`);
    if (!read("redirects.nginx.map").split("\n").some((l) => l.includes(`/${p.path}`) && l.includes(`/${to}`))) faults.push(`redirects.nginx.map: no rule for /${p.path}`);
    if (!p.nodes.some((el) => el.tagName === "a" && target(p.path, attribute(el, "href"), base)?.path === to)) faults.push(`/${p.path}: no link to /${to}`);
  }
  none(faults, "redirect missing or wrong");
});

test("robots.txt agrees with the sample", () => {
  const lines = read("robots.txt").split(/\r?\n/).map((l) => l.trim()).filter(Boolean);
  assert.ok(lines.some((l) => /^user-agent:\s*\*$/i.test(l)), lines.join(" | "));
  // A sample must not be found in place of the real government.
  assert.ok(lines.some((l) => /^disallow:\s*\/$/i.test(l)), lines.join(" | "));
});
